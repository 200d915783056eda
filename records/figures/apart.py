"""Which response figures are shown: everybody's check-ins by program, cohort, quarter of exit and group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.figures.counts import Scope
from records.figures.marks import Marks, rows
from records.figures.queries import COLUMNS, GroupFigures, counted_by, counts_in, wave_names
from records.measuring.groups import NOT_STATED
from records.measuring.judging import groups_by_alum
from records.tables.people import enrollments
from records.tables.plan import checkins
from surveys.disclosure import Gathered, Narrowing, Place, Table
from surveys.measures import Part

_RATES: Final = ("response_rr1", "response_rr2")


def told_apart(tx: Connection, as_of: date, *, by: str | None = None, smallest: int) -> Table:
    """Which figures of responses are shown, for every filter and each group of an axis, as of a day.

    A rate over all check-ins is shown only with those of each check-in: it is the sum of them.
    """
    scope = Scope(as_of=as_of)
    gathered, waves = Gathered(overlap=by == "barrier"), tuple(wave_names(tx))
    e = enrollments.c
    keys = {
        "program": e.program,
        "cohort": e.cohort,
        "year": sa.cast(sa.extract("year", e.exited_on), sa.Integer),
        "month": sa.cast(sa.extract("month", e.exited_on), sa.Integer),
        "wave": checkins.c.wave,
    }
    groups: Mapping[int, tuple[str, ...]] = {}
    if by in COLUMNS and by not in ("program", "cohort"):
        keys["of"] = sa.func.coalesce(COLUMNS[by], "")
    elif by is not None and by not in COLUMNS:
        groups = groups_by_alum(tx, scope, by)
        keys["of"] = checkins.c.alum_id
    columns = [column.label(f"by_{name}") for name, column in keys.items()]
    for row in tx.execute(counted_by(scope, *columns).add_columns(*_exits())):
        mine = _groups(row, groups, by) if "of" in keys else ()
        exits = None if row.first_exit is None else (row.first_exit, row.last_exit)
        counts = counts_in(row)
        # How many people there are is told by the first check-in: everybody has one.
        people = counts.due if row.by_wave == waves[0] else 0
        place = Place((row.by_program,), (row.by_cohort,), exits)
        gathered.add(place, mine, _told(row.by_wave, counts).items(), people=people)
    gathered.people = _people(tx, scope)
    responses = tuple(f"response_{wave}" for wave in waves)
    return Table(gathered, smallest=smallest, along=dict.fromkeys(_RATES, responses))


def hidden_rates(
    tx: Connection, as_of: date, groups: Mapping[str, Sequence[GroupFigures]], *, smallest: int
) -> frozenset[tuple[str, str, str]]:
    """Which response rates of programs and cohorts are too small to be shown: axis, group and check-in.

    Check-in "" is all of them together.
    """
    table = told_apart(tx, as_of, smallest=smallest)
    hidden = set[tuple[str, str, str]]()
    for axis, several in groups.items():
        for each in several:
            asked = Narrowing(program=each.group) if axis == "program" else Narrowing(cohort=each.group)
            answer = table.shown(asked)
            mine = {(axis, each.group, one.wave) for one in each.waves if not answer.shows(f"response_{one.wave}")}
            hidden |= mine | ({(axis, each.group, "")} if mine else set())
    return frozenset(hidden)


def _exits() -> tuple[sa.ColumnElement[date], sa.ColumnElement[date]]:
    exited_on = enrollments.c.exited_on
    return sa.func.min(exited_on).label("first_exit"), sa.func.max(exited_on).label("last_exit")


def _groups(row: Any, groups: Mapping[int, tuple[str, ...]], by: str | None) -> tuple[str, ...]:
    return (row.by_of,) if by in COLUMNS else groups.get(row.by_of, (NOT_STATED,))


def _people(tx: Connection, scope: Scope) -> int:
    whose = sa.func.count(checkins.c.alum_id.distinct())
    return tx.scalar(rows(scope, whose).where(Marks(scope).reached)) or 0


def _told(wave: str, counts: Any) -> dict[str, dict[str, int]]:
    """What a wave's check-ins are counted under, for each figure that they are in."""
    out = {Part.EXCLUDED.value: counts.excluded}
    told = {
        f"response_{wave}": {Part.YES.value: counts.answered, Part.NO.value: counts.not_answered, **out},
        f"retained_{wave}": {
            Part.YES.value: counts.employed,
            Part.NO.value: counts.not_employed,
            Part.UNKNOWN.value: counts.unknown,
            **out,
        },
    }
    for rate, whole in zip(_RATES, (counts.complete, counts.responded), strict=True):
        told[rate] = {Part.YES.value: whole, Part.NO.value: counts.closed - whole, **out}
    return told
