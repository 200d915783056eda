"""What is counted, and the rates that counts make. For whom: `surveys.measures.Scope`, as for every figure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from surveys.measures.person import Scope
from surveys.shares import Share

__all__ = ["Counts", "Part", "Scope", "Share"]


class Part(StrEnum):
    """A group of check-ins that a figure is made of, and whose people can be listed."""

    DUE = "due"
    ANSWERED = "answered"
    NOT_ANSWERED = "not_answered"
    EMPLOYED = "employed"
    NOT_EMPLOYED = "not_employed"
    UNKNOWN = "unknown"
    EXCLUDED = "excluded"
    CLOSED = "closed"  # asked and over: the base of RR1 and RR2
    COMPLETE = "complete"
    RESPONDED = "responded"  # complete or partial, of those closed


@dataclass(frozen=True, slots=True)
class Counts:
    """How many check-ins are in each part. Parts of one row never disagree: `answered` is within `due`, and so on."""

    due: int = 0
    answered: int = 0
    known: int = 0
    employed: int = 0
    excluded: int = 0
    closed: int = 0
    complete: int = 0
    responded: int = 0

    @property
    def not_answered(self) -> int:
        """Due and nothing heard."""
        return self.due - self.answered

    @property
    def not_employed(self) -> int:
        """Told us that they are not working and did not in those dates."""
        return self.known - self.employed

    @property
    def unknown(self) -> int:
        """Due, and nobody knows whether they work."""
        return self.due - self.known

    @property
    def response(self) -> Share:
        """Answered of all due."""
        return Share(self.answered, self.due)

    @property
    def employed_of_known(self) -> Share:
        """Employed of those who answered so that it is known (a survey rate)."""
        return Share(self.employed, self.known)

    @property
    def employed_of_due(self) -> Share:
        """Employed of all due (a WIOA-style rate, and the low bound)."""
        return Share(self.employed, self.due)

    @property
    def employed_at_most(self) -> Share:
        """The high bound: as if everybody unknown worked."""
        return Share(self.employed + self.unknown, self.due)

    @property
    def rr1(self) -> Share:
        """AAPOR response rate 1: complete, of all asked and over."""
        return Share(self.complete, self.closed)

    @property
    def rr2(self) -> Share:
        """AAPOR response rate 2: complete or partial, of all asked and over."""
        return Share(self.responded, self.closed)

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))
