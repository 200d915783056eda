"""Score lines: what a short form came to on a day, at entry, at exit or after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy.engine import Connection

from records.histories.enrolling import IMPORTED
from records.histories.facts import Facts
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict, Verdicts
from records.scoring import CHOICES, VALUES, Scored, keep_scores
from surveys.history import Moment, Score

_MOMENTS: Final = {
    "baseline": "entry", "before": "entry", "pre": "entry", "intake": "entry", "follow up": "after", "post": "after",
}  # fmt: skip
_MOST_ITEMS: Final = 40


class Scores:
    """Keeps the score lines of one file, chunk after chunk."""

    def __init__(self, tx: Connection, *, by: str, now: datetime) -> None:
        self._tx, self._by, self._now = tx, by, now
        self._told: dict[tuple[int, str, str, object], tuple[int, Scored]] = {}

    def reading(self, line: Line, alum: Known) -> Scored:
        """What a line says. Raises `BadFact`, also where another line of the file says otherwise."""
        told = _read(line, alum)
        key = (told.alum_id, told.kind, told.moment, told.as_of)
        number, first = self._told.setdefault(key, (line.number, told))
        if (first.value, first.choice) != (told.value, told.choice):
            raise BadFact(f"line {number} has another {told.kind} of the same day", "keep one of the two lines")
        return told

    def keep(self, told: Sequence[Scored], verdicts: Verdicts) -> None:
        """Keeps what lines said, and counts each."""
        for change in keep_scores(self._tx, told, by=self._by, now=self._now):
            verdicts.add(Verdict(change))


def _read(line: Line, alum: Known) -> Scored:
    facts = line.facts
    kind = Score(facts.needed("kind", facts.choice("kind", tuple(Score))))
    value, choice, items = _value(facts, kind), _choice(facts, kind), _items(facts)
    if value is None and choice is None and items is None:
        facts.needed("choice" if kind in CHOICES else "value", None)
    return Scored(
        alum_id=alum.id,
        kind=kind,
        moment=Moment(facts.choice("moment", tuple(Moment), also=_MOMENTS) or Moment.AFTER),
        as_of=facts.needed("as_of", facts.day("as_of")),
        value=value,
        choice=choice,
        items=items,
        source=facts.source() or IMPORTED,
    )


def _value(facts: Facts, kind: Score) -> Decimal | None:
    if kind not in VALUES:
        return None
    least, most, whole = VALUES[kind]
    if not whole:
        return facts.number("value", least=least, most=most)
    found = facts.whole("value", least=int(least), most=int(most))
    return None if found is None else Decimal(found)


def _choice(facts: Facts, kind: Score) -> str | None:
    return facts.choice("choice", CHOICES[kind]) if kind in CHOICES else None


def _items(facts: Facts) -> Mapping[str, Any] | None:
    """Single answers as they were told: plain values by the name of the item."""
    items = facts.plain("items")
    if len(items) > _MOST_ITEMS:
        raise BadFact(f'"items" has {len(items)} answers', f"keep the {_MOST_ITEMS} that make the score")
    return items or None
