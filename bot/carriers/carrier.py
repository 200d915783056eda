"""What every carrier can do, and the four ways a send can end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True)
class OutboundText:
    """One text to send. `attempt` names the attempt in the status-callback address; `valid_for` is in seconds."""

    attempt: str
    to: str  # E.164
    body: str
    valid_for: int | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The carrier took it."""

    sid: str
    status: str = "queued"


@dataclass(frozen=True, slots=True)
class Refused:
    """The carrier said no, and why; sometimes also how long to leave it alone."""

    code: int
    why: str = ""
    retry_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class NotReached:
    """The carrier was never asked: nothing was sent, it is safe to try again."""

    why: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """It may have been sent: it must be looked for before anything else is done."""

    why: str


Outcome = Accepted | Refused | NotReached | Unclear


@dataclass(frozen=True, slots=True)
class Sighting:
    """An outbound text as the carrier lists it."""

    sid: str
    to: str
    body: str
    status: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Arrived:
    """A text from an alum as the carrier lists it. `at` is when the carrier got it."""

    sid: str
    phone: str
    ours: str
    body: str
    media: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How one of our texts stands at the carrier, in its own words."""

    status: str
    error_code: int | None


class CarrierUnavailable(RuntimeError):
    """The carrier could not be asked."""


class Carrier(Protocol):
    """A way to send texts. Never raises from `send`: each way it can end is an `Outcome`."""

    @property
    def sender(self) -> str:
        """Our number or messaging service, as stored beside each text."""

    def send(self, text: OutboundText) -> Outcome:
        """Sends one text."""

    def sent_to(self, to: str, *, since: datetime) -> tuple[Sighting, ...]:
        """Our texts to a number, as the carrier lists them; raises `CarrierUnavailable`."""

    def received(self, *, since: datetime) -> tuple[Arrived, ...]:
        """Texts that reached our numbers since then, oldest first; raises `CarrierUnavailable`."""

    def standing(self, sid: str) -> Standing | None:
        """What became of a text of ours; None when the carrier does not know it. Raises `CarrierUnavailable`."""

    def cancel(self, sid: str) -> bool:
        """Drops a text of ours that has not left; False when it is too late. Raises `CarrierUnavailable`."""

    def deactivated(self, day: date, among: frozenset[str]) -> frozenset[str]:
        """Those of the numbers that phone companies took back on a day; raises `CarrierUnavailable`."""

    def erase(self, sid: str) -> None:
        """Takes the words of a text, in or out, off the carrier's own records; raises `CarrierUnavailable`."""

    @property
    def ahead(self) -> timedelta | None:
        """How far our clock was ahead of the carrier's at its last answer; None before the first."""
