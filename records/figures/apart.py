"""Which response figures are shown: everybody's check-ins by program, cohort, quarter of exit and group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.figures.counts import Counts, Scope
from records.figures.marks import Marks, rows
from records.figures.queries import COLUMNS, COUNTED, GroupFigures, add, counted_by, wave_names
from records.measuring.groups import NOT_STATED
from records.measuring.judging import groups_by_alum
from records.tables.people import enrollments
from records.tables.plan import checkins
from surveys.disclosure import Gathered, Narrowing, Place, Table
from surveys.measures import Part
from surveys.optional import is_form_wave

_RATES: Final = ("response_rr1", "response_rr2")
#: Axes whose groups are the filters themselves.
_FILTERS: Final = ("program", "cohort")
#: A program, a cohort, and the year and month of the exit.
_Where = tuple[str, str, int | None, int | None]


def told_apart(tx: Connection, as_of: date, axes: Sequence[str | None], *, smallest: int) -> list[Table]:
    """Which figures of responses are shown, for every filter and each group of an axis (or of None), as of a day.

    One look at the check-ins serves all axes. A rate over all follow-up check-ins is shown only with those of each
    check-in: it is the sum of them.
    """
    scope, waves = Scope(as_of=as_of), tuple(wave_names(tx))
    columns = [by for by in axes if by in COLUMNS and by not in _FILTERS]
    of_people = groups_by_alum(tx, scope, [by for by in axes if by is not None and by not in COLUMNS])
    told = {by: _Told(by if by in columns else None, of_people.get(by or "")) for by in axes}
    exits: dict[tuple[int | None, int | None], tuple[date, date] | None] = {}
    for where, mine, days, wave, counts in _looked_at(tx, scope, columns, by_alum=bool(of_people)):
        exits[where[2:]] = _both(exits.get(where[2:]), days)
        for each in told.values():
            each.add(where, mine, wave, counts)
    people, along = _people(tx, scope), dict.fromkeys(_RATES, tuple(f"response_{e}" for e in waves if _follows_up(e)))
    tables = {}
    for by, each in told.items():
        gathered = each.gathered(exits, waves[0], overlap=by == "barrier")
        gathered.people = people
        tables[by] = Table(gathered, smallest=smallest, along=along)
    return [tables[by] for by in axes]


def hidden_rates(
    tx: Connection, as_of: date, groups: Mapping[str, Sequence[GroupFigures]], *, smallest: int
) -> frozenset[tuple[str, str, str]]:
    """Which response rates of programs and cohorts are too small to be shown: axis, group and check-in.

    Check-in "" is all follow-ups together.
    """
    (table,) = told_apart(tx, as_of, [None], smallest=smallest)
    hidden = set[tuple[str, str, str]]()
    for axis, several in groups.items():
        for each in several:
            asked = Narrowing(program=each.group) if axis == "program" else Narrowing(cohort=each.group)
            answer = table.shown(asked)
            mine = {one.wave for one in each.waves if not answer.shows(f"response_{one.wave}")}
            hidden |= {(axis, each.group, wave) for wave in mine}
            if any(map(_follows_up, mine)):
                hidden.add((axis, each.group, ""))
    return frozenset(hidden)


@dataclass(slots=True)
class _Told:
    """What is told of check-ins, by where filters find them and by the groups of one axis.

    Groups are those of a `column` of the check-ins, or are looked up by alum in `of_people`; without either, none.
    """

    column: str | None
    of_people: Mapping[int, tuple[str, ...]] | None
    sums: dict[tuple[_Where, tuple[str, ...], str], Sequence[int]] = field(default_factory=dict)

    def add(self, where: _Where, mine: Mapping[str, Any], wave: str, counts: Sequence[int]) -> None:
        """Counts check-ins of one place and group."""
        groups: tuple[str, ...] = ()
        if self.column is not None:
            groups = (mine[self.column],)
        elif self.of_people is not None:
            groups = self.of_people.get(mine["alum"], (NOT_STATED,))
        add(self.sums, (where, groups, wave), counts)

    def gathered(
        self,
        exits: Mapping[tuple[int | None, int | None], tuple[date, date] | None],
        first_wave: str,
        *,
        overlap: bool,
    ) -> Gathered:
        """All of it, as the rule wants it."""
        found = Gathered(overlap=overlap)
        for (where, groups, wave), sums in self.sums.items():
            counts = Counts(*map(int, sums))
            # How many people there are is told by the first check-in: everybody has one.
            people = counts.due if wave == first_wave else 0
            place = Place((where[0],), (where[1],), exits[where[2:]])
            found.add(place, groups, _figures(wave, counts).items(), people=people)
        return found


def _looked_at(
    tx: Connection, scope: Scope, columns: Sequence[str], *, by_alum: bool
) -> Iterator[tuple[_Where, dict[str, Any], tuple[date, date] | None, str, Sequence[int]]]:
    """Check-ins of a scope: where filters find them, their columns and alum, first and last exit, wave and counts."""
    e = enrollments.c
    year, month = (sa.cast(sa.extract(part, e.exited_on), sa.Integer) for part in ("year", "month"))
    keys = {"program": e.program, "cohort": e.cohort, "year": year, "month": month, "wave": checkins.c.wave}
    keys |= {by: sa.func.coalesce(COLUMNS[by], "") for by in columns}
    if by_alum:
        keys["alum"] = checkins.c.alum_id
    labelled = [column.label(f"by_{name}") for name, column in keys.items()]
    exits = (sa.func.min(e.exited_on).label("first_exit"), sa.func.max(e.exited_on).label("last_exit"))
    names = [*columns, *(["alum"] if by_alum else [])]
    for row in tx.execute(counted_by(scope, *labelled).add_columns(*exits)):
        program, cohort, year, month, wave, *mine = row[: len(keys)]
        days = None if row[-1] is None else (row[-2], row[-1])
        yield (program, cohort, year, month), dict(zip(names, mine, strict=True)), days, wave, row[-2 - COUNTED : -2]


def _both(one: tuple[date, date] | None, other: tuple[date, date] | None) -> tuple[date, date] | None:
    if one is None or other is None:
        return other if one is None else one
    return min(one[0], other[0]), max(one[1], other[1])


def _people(tx: Connection, scope: Scope) -> int:
    whose = sa.func.count(checkins.c.alum_id.distinct())
    return tx.scalar(rows(scope, whose).where(Marks(scope).reached)) or 0


def _follows_up(wave: str) -> bool:
    return not is_form_wave(wave)


def _figures(wave: str, counts: Counts) -> dict[str, dict[str, int]]:
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
    if _follows_up(wave):
        for rate, whole in zip(_RATES, (counts.complete, counts.responded), strict=True):
            told[rate] = {Part.YES.value: whole, Part.NO.value: counts.closed - whole, **out}
    return told
