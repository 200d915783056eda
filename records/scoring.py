"""Scores of short forms as they are kept: net worth, food security, social capital and the like, each on its day.

Nothing is overwritten. A score told anew with another value takes the place of the earlier one, which stays on file.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.measuring import scores
from surveys.history import Moment, Score

#: Lowest and highest value, and whether it is whole.
VALUES: Final[Mapping[Score, tuple[Decimal, Decimal, bool]]] = {
    Score.NET_WORTH: (Decimal("-9999999999.99"), Decimal("9999999999.99"), False),
    Score.FOOD_SECURITY: (Decimal(0), Decimal(6), True),
    Score.HUNGER_VITAL_SIGN: (Decimal(0), Decimal(2), True),
    Score.SOCIAL_CAPITAL: (Decimal(1), Decimal(5), False),
    Score.ASPIRATION: (Decimal(1), Decimal(5), False),
}
#: What is a choice, not a number, and from what.
CHOICES: Final[Mapping[Score, tuple[str, ...]]] = {
    Score.PRIMARY_CARE: ("first_visit", "already_patient", "referral", "none"),
    Score.HOUSING: ("own_place", "family_friends", "program", "shelter_outside"),
}


class Change(StrEnum):
    """What keeping a score did."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A score to keep. `enrollment_id` names the enrollment at whose beginning or end it was told."""

    alum_id: int
    kind: Score
    moment: Moment
    as_of: date
    value: Decimal | None = None
    choice: str | None = None
    items: Mapping[str, Any] | None = None
    source: str
    enrollment_id: int | None = None


def keep_scores(tx: Connection, told: Iterable[Scored], *, by: str, now: datetime) -> tuple[Change, ...]:
    """Keeps scores, each once; says for each what it did.

    One kind at one moment has one score a day, and one for each enrollment's beginning and end: another value takes
    the place of what was told before.
    """
    told = list(told)
    held = _in_force(tx, {each.alum_id for each in told})
    return tuple(_keep(tx, each, held[each.alum_id], by=by, now=now) for each in told)


def _in_force(tx: Connection, alum_ids: set[int]) -> defaultdict[int, list[Any]]:
    held = defaultdict[int, list[Any]](list)
    if alum_ids:
        c = scores.c
        for row in tx.execute(sa.select(scores).where(c.alum_id.in_(alum_ids), c.replaced_by.is_(None)).order_by(c.id)):
            held[row.alum_id].append(row)
    return held


def _keep(tx: Connection, told: Scored, held: list[Any], *, by: str, now: datetime) -> Change:
    earlier = [row for row in held if _is_of(row, told)]
    if any(_says(row, told) for row in earlier):
        return Change.UNCHANGED
    values = {
        "alum_id": told.alum_id,
        "enrollment_id": told.enrollment_id or next((row.enrollment_id for row in earlier if row.enrollment_id), None),
        "kind": str(told.kind),
        "moment": str(told.moment),
        "as_of": told.as_of,
        "value": told.value,
        "choice": told.choice,
        "items": dict(told.items) if told.items else None,
    }
    new = tx.execute(
        scores.insert().returning(*scores.c), {**values, "source": told.source, "by": by[:120], "at": now}
    ).one()
    gone = [row.id for row in earlier]
    if gone:
        tx.execute(scores.update().where(scores.c.id.in_(gone)).values(replaced_by=new.id))
    held[:] = [row for row in held if row.id not in gone] + [new]
    return Change.UPDATED if gone else Change.CREATED


def _is_of(row: Any, told: Scored) -> bool:
    same_time = row.as_of == told.as_of or (told.enrollment_id is not None and row.enrollment_id == told.enrollment_id)
    return bool(row.kind == told.kind and row.moment == told.moment and same_time)


def _says(row: Any, told: Scored) -> bool:
    same = row.as_of == told.as_of and row.value == told.value and row.choice == told.choice
    return same and (told.items is None or dict(row.items or {}) == dict(told.items))


def withdraw_scores(
    tx: Connection, alum_id: int, kind: Score, moment: Moment, *, enrollment_id: int, as_of: date | None
) -> None:
    """Takes a score at entry or exit back, where nothing takes its place: the row stays, and names itself."""
    c = scores.c
    its_own = c.enrollment_id == enrollment_id
    whose = its_own if as_of is None else sa.or_(its_own, sa.and_(c.enrollment_id.is_(None), c.as_of == as_of))
    mine = (c.alum_id == alum_id, c.kind == str(kind), c.moment == str(moment), c.replaced_by.is_(None), whose)
    tx.execute(scores.update().where(*mine).values(replaced_by=c.id))
