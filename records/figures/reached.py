"""Who answered and who did not, by what was on file about them before: program, age, gender, work and pay at entry, ...

Counts check-ins that were due, by the same conditions as all response figures.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.figures.counts import Scope
from records.figures.marks import Marks, about_work, rows
from records.measuring.groups import DISADVANTAGED, band
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.pay import hourly
from surveys.weighting import Class, Compared, compare

#: What people are told apart by, as far as it was known before anybody was asked. Of barriers, one may have several.
TRAITS: Final = (
    "program",
    "cohort",
    "age",
    "gender",
    "race_ethnicity",
    "language",
    "entry_employed",
    "entry_wage",
    "barrier",
)
#: Traits of which everybody has exactly one: only these can be weighted by.
WEIGHABLE: Final = TRAITS[:-1]
#: Hourly pay at entry: below which amount each band ends.
_BANDS: Final = (
    (Decimal(12), "under $12 an hour"),
    (Decimal(15), "$12 to $14.99 an hour"),
    (Decimal(18), "$15 to $17.99 an hour"),
)
_BEST_PAID: Final = "$18 an hour and over"
_NOT_STATED: Final = ""


@dataclass(frozen=True, slots=True)
class Reached:
    """Everybody due of a scope: how many were reached, and the classes of each trait."""

    due: int
    answered: int
    classes: dict[str, tuple[Class, ...]]

    @property
    def missed(self) -> int:
        """Due and not heard from."""
        return self.due - self.answered

    def compared(self, trait: str) -> tuple[Compared, ...]:
        """The classes of a trait, each among those reached beside the same among those missed."""
        return compare(self.classes[trait], reached=self.answered, missed=self.missed)


def reached(tx: Connection, scope: Scope, *, wave: str | None = None) -> Reached:
    """The check-ins due of a scope, or of one wave, by every trait of `TRAITS`. Classes are in alphabetical order.

    "" is "not stated". Without a wave, of all follow-up check-ins; those of optional forms are none.
    """
    counted: dict[str, dict[str, list[int]]] = {trait: defaultdict(lambda: [0, 0, 0, 0]) for trait in TRAITS}
    due = answered = 0
    for row in tx.execute(_query(scope, wave)):
        due += row.due
        answered += row.answered
        for trait, name in _traits(row):
            so_far = counted[trait][name]
            so_far[0] += row.due
            so_far[1] += row.answered
            so_far[2] += row.known
            so_far[3] += row.employed
    return Reached(due, answered, {trait: _classes(found) for trait, found in counted.items()})


def _query(scope: Scope, wave: str | None) -> sa.Select[Any]:
    marks, a, e = Marks(scope), alumni.c, enrollments.c
    sums = [
        sa.func.sum(sa.case((getattr(marks, name), 1), else_=0)).label(name)
        for name in ("due", "answered", "known", "employed")
    ]
    known = (a.birth_date, a.gender, a.race_ethnicity, a.language, a.economically_disadvantaged, e.program, e.cohort)
    before = (e.enrolled_on, e.entry_employed, e.entry_wage, e.entry_wage_unit, e.barriers)
    query = rows(scope, *known, *before, *sums).where(marks.reached, marks.due).group_by(a.id, e.id)
    return query.where(about_work() if wave is None else checkins.c.wave == wave)


def _traits(row: sa.Row[Any]) -> Iterator[tuple[str, str]]:
    yield "program", row.program
    yield "cohort", row.cohort
    yield "age", _age(row)
    yield "gender", row.gender or _NOT_STATED
    yield "race_ethnicity", row.race_ethnicity or _NOT_STATED
    yield "language", row.language
    yield "entry_employed", {True: "working", False: "not working", None: _NOT_STATED}[row.entry_employed]
    yield "entry_wage", _pay(row)
    stated = {*(row.barriers or ()), *([DISADVANTAGED] if row.economically_disadvantaged else [])}
    for barrier in stated or {_NOT_STATED}:
        yield "barrier", barrier


def _age(row: sa.Row[Any]) -> str:
    born, on = row.birth_date, row.enrolled_on
    if born is None or on is None:
        return _NOT_STATED
    return band(on.year - born.year - ((on.month, on.day) < (born.month, born.day)))


def _pay(row: sa.Row[Any]) -> str:
    if not row.entry_wage or row.entry_wage_unit is None:
        return _NOT_STATED
    an_hour = hourly(row.entry_wage, row.entry_wage_unit, None)
    if an_hour is None:
        return _NOT_STATED
    return next((name for below, name in _BANDS if an_hour < below), _BEST_PAID)


def _classes(found: dict[str, list[int]]) -> tuple[Class, ...]:
    return tuple(
        Class(name=name, due=due, answered=answered, known=known, employed=employed)
        for name, (due, answered, known, employed) in sorted(found.items())
    )
