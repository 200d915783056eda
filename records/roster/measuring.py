"""What a roster tells that only outcome measures ask for: hours, net worth and food security at entry and at exit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.scoring import Scored, keep_scores
from records.tables.histories import entry_facts
from records.tables.measuring import scores
from surveys.history import Moment, Score

SOURCE: Final = "roster"
#: Fields of a row, and the columns of `entry_facts` that hold them.
_ENTRY: Final = {
    "entry_hours_per_week": "hours_per_week",
    "entry_net_worth": "net_worth",
    "entry_food_security_raw": "food_security_raw",
    "school_level": "school_level",
}
#: Fields of a row that are scores at exit.
AT_EXIT: Final = {"exit_net_worth": Score.NET_WORTH, "exit_food_security_raw": Score.FOOD_SECURITY}
MEASURE_FIELDS: Final = (*_ENTRY, *AT_EXIT)


@dataclass(frozen=True, slots=True)
class Told:
    """An enrollment: whose it is, what is known now, and what was on file before (None: it is new)."""

    alum_id: int
    enrollment_id: int
    now: Mapping[str, Any]
    before: Mapping[str, Any] | None


def on_file(tx: Connection, alum_ids: Iterable[int], enrollment_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """What is known of enrollments, by their keys and the names of `MEASURE_FIELDS`; only where anything is."""
    found: dict[int, dict[str, Any]] = {}
    for row in tx.execute(sa.select(entry_facts).where(entry_facts.c.enrollment_id.in_(list(enrollment_ids)))):
        found[row.enrollment_id] = {name: getattr(row, column) for name, column in _ENTRY.items()}
    s = scores.c
    at_exit = (s.alum_id.in_(list(alum_ids)), s.moment == Moment.EXIT.value, s.replaced_by.is_(None))
    names = {str(kind): name for name, kind in AT_EXIT.items()}
    for row in tx.execute(sa.select(scores).where(*at_exit, s.enrollment_id.is_not(None), s.kind.in_(names))):
        value = int(row.value) if row.kind == Score.FOOD_SECURITY and row.value is not None else row.value
        found.setdefault(row.enrollment_id, {})[names[row.kind]] = value
    return found


def keep_told(tx: Connection, told: Iterable[Told], *, by: str, at: datetime) -> None:
    """Writes what is new or different, of enrollments that are on file by now."""
    scored: list[Scored] = []
    for each in told:
        before = each.before or {}
        changed = {name for name in MEASURE_FIELDS if each.now.get(name) != before.get(name)}
        if changed & _ENTRY.keys():
            values = {column: each.now[name] for name, column in _ENTRY.items()}
            mine = entry_facts.update().where(entry_facts.c.enrollment_id == each.enrollment_id)
            if tx.execute(mine, {**values, "updated_at": at}).rowcount == 0:
                tx.execute(entry_facts.insert(), {"enrollment_id": each.enrollment_id, **values, "updated_at": at})
        scored += [_scored(each, name) for name in sorted(AT_EXIT) if _tells(each, name, changed, before)]
    if scored:
        keep_scores(tx, scored, by=by, now=at)


def _tells(each: Told, name: str, changed: set[str], before: Mapping[str, Any]) -> bool:
    """Whether a score at exit is new, or belongs to another day now."""
    moved = bool(before) and before.get("exited_on") != each.now["exited_on"]
    return each.now.get(name) is not None and each.now["exited_on"] is not None and (name in changed or moved)


def _scored(each: Told, name: str) -> Scored:
    return Scored(
        alum_id=each.alum_id,
        kind=AT_EXIT[name],
        moment=Moment.EXIT,
        as_of=each.now["exited_on"],
        value=Decimal(each.now[name]),
        source=SOURCE,
        enrollment_id=each.enrollment_id,
    )
