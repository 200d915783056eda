"""What was understood from one reply: the vocabulary shared by the reader and the dialogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

#: Bumped whenever the same words may be read differently; kept beside every value that is recorded.
VERSION = "5"

#: A value as read. Money, hours and dates stay the strings of the reply schema ("15.50", "2025-08");
#: shells turn them into Decimal and date where they record them.
Value = str | bool | tuple[str, ...]


class Intent(StrEnum):
    """What the writer wanted with the text."""

    ANSWER = "answer"
    CORRECTION = "correction"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"  # START, UNSTOP: only these lift an opt-out
    HELP = "help"
    WRONG_NUMBER = "wrong_number"
    CRISIS = "crisis"
    LATER = "later"
    REFUSE = "refuse"
    QUESTION = "question"
    UNCLEAR = "unclear"
    THANKS = "thanks"  # closes nothing, asks nothing: "ok thank you", a thumbs-up nobody asked for


class Route(StrEnum):
    """Who deals with the reply: the record, the alum (asked once more), or staff."""

    RECORD = "record"
    ASK = "ask"
    STAFF = "staff"


class Cue(StrEnum):
    """A hard moment or a doubt that decides the fixed text and who is told, apart from any answer."""

    SELF_HARM = "self_harm"
    VIOLENCE = "violence"  # abuse, danger from others
    HARDSHIP = "hardship"  # tonight's shelter, food, heat
    BEREAVED = "bereaved"  # the alum has died
    THREAT = "threat"  # threats against us, legal threats
    CUSTODY = "custody"  # in jail, or in treatment
    SOMEONE_ELSE = "someone_else"  # another person answers the alum's phone
    DOUBTFUL_STOP = "doubtful_stop"  # may want no more texts: hold, ask once "Reply STOP to stop"


@dataclass(frozen=True, slots=True)
class Found:
    """One value read from a reply, with the words it came from.

    `start` and `end` index the text as the alum wrote it; `rule` names the rule or table that read it;
    `confidence` runs from 0 to 1.
    """

    field: str
    value: Value
    start: int
    end: int
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """One reply, understood.

    With the route `record` all that was `found` may be recorded; otherwise only the fields in `sure`, which no
    doubt touches ("still there, 1550 an hr": still there, and the pay is asked again).
    """

    intent: Intent
    found: tuple[Found, ...] = ()
    route: Route = Route.RECORD
    because: str = ""  # why it is not recorded, in words staff can read
    language: str | None = None  # the language the reply was written in, when it shows: "en", "es"
    cue: Cue | None = None
    sure: frozenset[str] = frozenset()
    version: str = VERSION

    @property
    def needs_review(self) -> bool:
        """True when nothing but what is `sure` may be written automatically (re-asking included)."""
        return self.route is not Route.RECORD

    @property
    def certain(self) -> tuple[Found, ...]:
        """What may be recorded with nobody looking."""
        return self.found if self.route is Route.RECORD else tuple(f for f in self.found if f.field in self.sure)

    def values(self) -> dict[str, Value]:
        """The values by field name."""
        return {found.field: found.value for found in self.found}


@dataclass(frozen=True, slots=True)
class Previous:
    """The answer recorded last, for replies such as "sorry, 17.50"."""

    question: str
    text: str
    fields: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Context:
    """What is on file when the reply arrives. `today` is the date in the alum's zone.

    `options` maps a digit offered by the question just asked to the values that choosing it records,
    e.g. ``{"1": {"same_employer": True, "employment_status": "employed"}}``.
    """

    today: date
    employer_on_file: str | None = None
    exit_date: date | None = None
    exit_wage: tuple[str, str] | None = None  # amount, unit
    state: str | None = None
    program: str | None = None  # who asks: a job there may be a subsidized one
    previous: Previous | None = None
    options: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
