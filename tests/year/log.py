"""What happened in the year, as seen from outside the product: by the carrier, the phones and the staff."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from tests.year.places import Place

Week = tuple[tuple[int, int] | None, ...]


@dataclass(frozen=True, slots=True)
class Handed:
    """A text of ours as it was handed to the carrier. `code` is its no, if it said no."""

    at: datetime
    phone: str
    body: str
    valid_for: int | None
    attempt: str
    code: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A text from a phone, or what staff were told by telephone. `meant` is what the person wanted."""

    at: datetime
    phone: str
    body: str
    meant: str = "answer"  # answer, stop, stranger, start, help, staff_stop


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """From a moment on a number's holder may be in these places."""

    since: datetime
    phone: str
    alum: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """From a moment on the program's hours are these: opens and closes in minutes after midnight, Monday first."""

    since: datetime
    week: Week


@dataclass(slots=True)
class Log:
    """Everything that the judge is shown, in the order in which it happened."""

    handed: list[Handed] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    whereabouts: list[Whereabouts] = field(default_factory=list)
    chosen: list[Chosen] = field(default_factory=list)
    #: Days without texts, and since when that was known.
    blackouts: dict[date, datetime] = field(default_factory=dict)
    #: What each attempt was for, by the product's own records: its alum, check-in, kind, and the text it answers.
    meant: dict[str, Meant] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a text of ours was, by the product's own records."""

    alum: int | None
    checkin: int | None
    kind: str
    is_reply: bool
