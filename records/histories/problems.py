"""What can be wrong with a file of histories, said so that whoever made it can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RejectedLine:
    """A line that was left out: its number in the file, what was found, and what to write instead."""

    line: int
    problem: str
    mend: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.problem}; {self.mend}"


class BadHistory(ValueError):
    """The file as a whole cannot be read; the message says why and the mend."""


class BadFact(ValueError):
    """A line does not hold what its type needs."""

    def __init__(self, problem: str, mend: str) -> None:
        super().__init__(f"{problem}; {mend}")
        self.problem = problem
        self.mend = mend
