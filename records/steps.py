"""The same check-ins for many people, written in one statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows
from records.tables.plan import checkins


@dataclass(frozen=True, slots=True)
class Step:
    """One check-in as it is first written, apart from whose it is. Fields are columns of `checkins`."""

    wave: str
    questionnaire: str
    asks_from: date
    asks_to: date
    opens_on: date
    due_on: date
    closes_on: date
    state: str
    why: str | None
    next_at: datetime | None

    @classmethod
    def columns(cls) -> tuple[str, ...]:
        """The names of the columns, in order."""
        return tuple(each.name for each in fields(cls))

    def values(self) -> tuple[Any, ...]:
        """The values of the columns, in order."""
        return tuple(getattr(self, name) for name in self.columns())


# Of this transaction only: they hold what is common to many people, and who these are.
_passing = sa.MetaData()
_steps = sa.Table(
    "import_steps",
    _passing,
    sa.Column("number", sa.Integer, nullable=False, index=True),
    *(sa.Column(name, checkins.c[name].type) for name in Step.columns()),
    prefixes=["TEMPORARY"],
)
_people = sa.Table(
    "import_people",
    _passing,
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("alum_id", sa.BigInteger, nullable=False),
    sa.Column("enrollment_id", sa.BigInteger, nullable=False),
    prefixes=["TEMPORARY"],
)


def insert_steps(tx: Connection, steps: Mapping[int, Sequence[Step]], people: Sequence[tuple[int, int, int]]) -> None:
    """Gives each of `people` (number of the steps, alum, enrollment) a check-in for each of their steps."""
    if not people:
        return
    _passing.create_all(tx, checkfirst=False)
    rows = ((number, *step.values()) for number, several in steps.items() for step in several)
    insert_rows(tx, _steps, ("number", *Step.columns()), rows)
    insert_rows(tx, _people, ("number", "alum_id", "enrollment_id"), people)
    columns = [_people.c.alum_id, _people.c.enrollment_id, *(_steps.c[name] for name in Step.columns())]
    each = sa.select(*columns).join_from(_people, _steps, _steps.c.number == _people.c.number)
    names = [column.name for column in columns]
    tx.execute(checkins.insert().from_select(names, each.order_by(_people.c.enrollment_id, _steps.c.due_on)))
    _passing.drop_all(tx, checkfirst=False)
