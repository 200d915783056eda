"""One reply while it is being read: its words, what was asked, and the notes taken so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from surveys.replies.reading import Context, Found, Route, Value
from surveys.replies.text.phrases import Hit
from surveys.replies.text.words import Words


class Subject(StrEnum):
    """What a doubt is about, where it leaves the rest of the reply alone."""

    PAY = "pay"
    HOURS = "hours"
    PAY_AND_HOURS = "pay and hours"
    JOB_BENEFITS = "job benefits"
    PUBLIC_BENEFITS = "public benefits"


_PAY = frozenset(("wage_amount", "wage_unit", "pay_basis", "wage_change"))
_HOURS = frozenset(("hours_per_week", "work_schedule"))
#: The fields that a doubt about each subject holds back.
FIELDS_OF = {
    Subject.PAY: _PAY,
    Subject.HOURS: _HOURS,
    Subject.PAY_AND_HOURS: _PAY | _HOURS,
    Subject.JOB_BENEFITS: frozenset(("employer_benefits",)),
    Subject.PUBLIC_BENEFITS: frozenset(("public_benefits",)),
}


class Doubt(NamedTuple):
    """Why something is not recorded; `about` nothing in particular, it holds the whole reply."""

    because: str
    route: Route
    about: Subject | None

    def holds(self, name: str) -> bool:
        """Whether it holds a field back."""
        return self.about is None or name in FIELDS_OF[self.about]


@dataclass(slots=True)
class Reply:
    """The words of a reply with the question and the file; readers leave their notes on it."""

    words: Words
    asked: str
    context: Context
    found: dict[str, Found] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)

    def note(self, name: str, value: Value, first: int, end: int, rule: str, confidence: float = 1.0) -> None:
        """Takes down a value; two different values for one field are a doubt, and neither is kept."""
        earlier = self.found.get(name)
        if earlier is not None and earlier.value != value:
            self.doubt(f"two different answers for {name.replace('_', ' ')}", about=_subject(name))
            return
        if earlier is None:
            start, stop = self.words.span(first, end)
            self.found[name] = Found(name, value, start, stop, rule, confidence)

    def note_hit(self, name: str, value: Value, hit: Hit) -> None:
        """Takes down a value read by a phrase."""
        self.note(name, value, hit.first, hit.end, hit.phrase)

    def note_all(self, name: str, value: Value, rule: str) -> None:
        """Takes down a value that the whole reply says."""
        self.note(name, value, 0, len(self.words.words), rule)

    def doubt(self, because: str, route: Route = Route.ASK, *, about: Subject | None = None) -> None:
        """Holds the record, or only what it is about: the reply is asked about again, or goes to staff."""
        self.doubts.append(Doubt(because, route, about))

    def held(self, name: str) -> bool:
        """Whether a doubt holds a field back."""
        return any(doubt.holds(name) for doubt in self.doubts)

    @property
    def held_whole(self) -> bool:
        """Whether a doubt holds the whole reply."""
        return bool(self.doubts) and any(doubt.about is None for doubt in self.doubts)

    def value(self, name: str) -> Value | None:
        """The value noted for a field, if any."""
        found = self.found.get(name)
        return found.value if found else None

    def has(self, *names: str) -> bool:
        """Whether any of these fields was noted."""
        found = self.found
        return bool(found) and not found.keys().isdisjoint(names)


def _subject(name: str) -> Subject | None:
    return next((subject for subject, names in FIELDS_OF.items() if name in names), None)
