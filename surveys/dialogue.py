"""A check-in conversation as a pure state machine: one reply in, one `Turn` out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from surveys.questions import OPTIONS, Question
from surveys.replies.reading import Context, Found, Previous, Reading, Value
from surveys.wording import About


class Progress(StrEnum):
    """How far a conversation has come."""

    ASKING = "asking"
    DONE = "done"
    STOPPED = "stopped"  # opted out, wrong number, bereaved: nothing more is asked


class Identity(StrEnum):
    """Whether the person at the other end is known to be the alum. Until then nothing else is asked."""

    KNOWN = "known"  # heard from before, or plain from what they wrote
    CONFIRMED = "confirmed"  # said so when asked, in this conversation
    ASKED = "asked"
    ASKED_AGAIN = "asked_again"
    LEFT = "left"  # asked twice and not understood: staff call

    @property
    def is_open(self) -> bool:
        """True while nobody knows who holds the phone."""
        return self in (Identity.ASKED, Identity.ASKED_AGAIN, Identity.LEFT)


class FlagKind(StrEnum):
    """Why staff should look."""

    REVIEW = "review"
    QUESTION = "question"
    CRISIS = "crisis"
    WRONG_NUMBER = "wrong_number"
    DOUBTFUL_STOP = "doubtful_stop"
    IDENTITY = "identity"  # somebody else may hold the phone: nothing goes out until staff have settled it
    MESSAGE = "message"  # a text nobody asked for
    CALL = "call"
    CARRIER = "carrier"
    UNKNOWN_SENDER = "unknown_sender"
    SYSTEM = "system"  # the installation itself, not a person
    KEEPING = "keeping"  # a rule is about to take words out


class ConsentEvent(StrEnum):
    """What a reply does to the right to text its number."""

    OPT_OUT = "opt_out"
    RESUBSCRIBED = "resubscribed"
    WRONG_NUMBER = "wrong_number"
    DETACHED = "detached"  # the number is another alum's, who confirmed it: it is wrong for this one only


@dataclass(frozen=True, slots=True)
class Say:
    """One text to send back."""

    kind: str
    body: str
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """Something for staff, with the reason in plain words."""

    kind: FlagKind
    why: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """One question's answer, as read from one text. Recorded at once unless `needs_review`."""

    question: Question
    fields: Mapping[str, Value]
    evidence: tuple[Found, ...] = ()
    needs_review: bool = False
    corrects: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Where a conversation stands. `known` holds what was recorded so far, by field name."""

    questionnaire: str
    language: str
    asks_from: date
    asks_to: date
    employer_on_file: str | None = None
    asked: Question | None = None
    asked_again: bool = False
    questions_asked: int = 0
    known: Mapping[str, Value] = field(default_factory=dict)
    settled: frozenset[Question] = frozenset()  # skipped, or left to staff
    unread: int = 0  # questions in a row that had to be left to staff
    last: Previous | None = None
    half: str | None = None  # a text that could not be read, and may be the first half of an answer
    progress: Progress = Progress.ASKING
    identity: Identity = Identity.KNOWN

    def context(self, *, today: date) -> Context:
        """What the reader of the next reply should know."""
        offered = self.progress is Progress.ASKING and not self.identity.is_open
        return Context(
            today=today,
            employer_on_file=self.employer_on_file,
            previous=self.last,
            options=OPTIONS.get(self.asked, {}) if self.asked and offered else {},
        )

    def about(self) -> About:
        """What the wording of the next question may mention."""
        return About(self.employer_on_file, self.asks_from, self.asks_to)

    def to_json(self) -> dict[str, Any]:
        """The state as plain values; `from_json` reads it back."""
        return {
            "questionnaire": self.questionnaire,
            "language": self.language,
            "asks": [self.asks_from.isoformat(), self.asks_to.isoformat()],
            "employer": self.employer_on_file,
            "asked": self.asked,
            "again": self.asked_again,
            "count": self.questions_asked,
            "known": dict(self.known),
            "settled": sorted(self.settled),
            "unread": self.unread,
            "half": self.half,
            "last": [self.last.question, self.last.text, dict(self.last.fields)] if self.last else None,
            "progress": self.progress,
            "identity": self.identity,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Dialogue:
        """The state that `to_json` wrote."""
        last = kept["last"]
        return cls(
            questionnaire=kept["questionnaire"],
            language=kept["language"],
            asks_from=date.fromisoformat(kept["asks"][0]),
            asks_to=date.fromisoformat(kept["asks"][1]),
            employer_on_file=kept["employer"],
            asked=Question(kept["asked"]) if kept["asked"] else None,
            asked_again=kept["again"],
            questions_asked=kept["count"],
            known=_values(kept["known"]),
            settled=frozenset(Question(q) for q in kept["settled"]),
            unread=kept["unread"],
            last=Previous(last[0], last[1], _values(last[2])) if last else None,
            half=kept.get("half"),
            progress=Progress(kept["progress"]),
            identity=Identity(kept.get("identity", Identity.KNOWN)),
        )


@dataclass(frozen=True, slots=True)
class Turn:
    """What one reply leads to: the new state, what to say, what was learned, who should look.

    `doubted` when the text gives reason to think that somebody else holds the phone.
    """

    dialogue: Dialogue | None
    say: tuple[Say, ...] = ()
    answers: tuple[Answer, ...] = ()
    flags: tuple[Flag, ...] = ()
    consent: ConsentEvent | None = None
    reading: Reading | None = None
    doubted: bool = False


def _values(kept: Mapping[str, Any]) -> dict[str, Value]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
