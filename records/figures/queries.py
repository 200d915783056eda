"""The counts of each wave, of each group, and the people behind them."""

from __future__ import annotations

import operator
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.figures.counts import Counts, Part, Scope
from records.figures.marks import Marks, about_work, rows
from records.measuring.groups import AXES, NOT_STATED
from records.measuring.judging import groups_by_alum
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins, waves
from surveys.optional import is_form_wave
from surveys.waves import DEFAULT_PLAN


@dataclass(frozen=True, slots=True)
class WaveFigures:
    """The counts of one wave, with the wave's name as coordinators call it."""

    wave: str
    name: str
    counts: Counts

    @property
    def asks_about_work(self) -> bool:
        """Whether its answers tell who is employed: those to an optional form do not."""
        return not is_form_wave(self.wave)


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The counts of one program, cohort or other group: per wave, and of all follow-up check-ins together."""

    group: str
    waves: tuple[WaveFigures, ...]
    total: Counts


@dataclass(frozen=True, slots=True)
class Behind:
    """One check-in behind a figure, and whose it is."""

    checkin_id: int
    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    program: str
    cohort: str
    wave: str
    state: str
    due_on: date


#: Counts that are being added up, by wave.
_Sums = dict[str, Sequence[int]]
K = TypeVar("K", bound=Hashable)
#: How many counts a row of `counted_by` ends with.
COUNTED: Final = len(Counts.__slots__)
#: What figures may be grouped by: the same as for outcomes.
GROUPS: Final = AXES
#: The groups that the database knows by itself; the others are looked up by person.
COLUMNS: Final[dict[str, sa.ColumnElement[Any]]] = {
    "program": enrollments.c.program,
    "cohort": enrollments.c.cohort,
    "language": alumni.c.language,
    "gender": alumni.c.gender,
    "race_ethnicity": alumni.c.race_ethnicity,
}


@dataclass(frozen=True, slots=True)
class Overview:
    """The figures of every wave, and the same split in one or more ways, all counted in one look."""

    waves: tuple[WaveFigures, ...]
    groups: Mapping[str, tuple[GroupFigures, ...]]


def overview(tx: Connection, scope: Scope, *by: str) -> Overview:
    """The counts of every wave of the schedule, in its order, and for each program, cohort, ... (see `GROUPS`).

    Waves without a due check-in count zero. Groups are in alphabetical order; "" is "not stated". The check-ins of
    somebody with several barriers count for each of them.
    """
    columns = {name: sa.func.coalesce(COLUMNS[name], "") for name in by if name in COLUMNS}
    of_people = groups_by_alum(tx, scope, [name for name in by if name not in COLUMNS])
    whose = [checkins.c.alum_id.label("alum_id")] if of_people else []
    keys = [column.label(f"by_{name}") for name, column in columns.items()]
    names = wave_names(tx)
    whole: _Sums = {}
    split: dict[str, dict[str, _Sums]] = {name: {} for name in by}
    for wave, *values in tx.execute(counted_by(scope, checkins.c.wave, *keys, *whose)).all():
        counts = values[-COUNTED:]
        add(whole, wave, counts)
        for name, group in zip(columns, values, strict=False):
            add(split[name].setdefault(group, {}), wave, counts)
        for name, groups in of_people.items():
            for group in groups.get(values[len(columns)], (NOT_STATED,)):
                add(split[name].setdefault(group, {}), wave, counts)
    names |= {key: key for key in sorted(set(whole) - set(names))}  # of waves that were taken out
    return Overview(_in_order(names, whole), {name: _groups(names, found) for name, found in split.items()})


def follow_ups(waves: Iterable[WaveFigures]) -> Counts:
    """All follow-up check-ins together. Optional forms are no follow-ups: their counts stand by themselves."""
    return sum((each.counts for each in waves if each.asks_about_work), Counts())


def by_wave(tx: Connection, scope: Scope) -> tuple[WaveFigures, ...]:
    """The counts of every wave of the schedule, in its order."""
    return overview(tx, scope).waves


def by_group(tx: Connection, scope: Scope, by: str) -> tuple[GroupFigures, ...]:
    """The same counts for each program, cohort, ... (see `GROUPS`)."""
    return overview(tx, scope, by).groups[by]


#: The columns of a `Behind`.
BEHIND: Final[tuple[sa.ColumnElement[Any], ...]] = (
    checkins.c.id.label("checkin_id"),
    alumni.c.id.label("alum_id"),
    alumni.c.external_id,
    alumni.c.first_name,
    alumni.c.last_name,
    enrollments.c.program,
    enrollments.c.cohort,
    checkins.c.wave,
    checkins.c.state,
    checkins.c.due_on,
)


def people_behind(
    tx: Connection, scope: Scope, part: Part, *, wave: str | None = None, limit: int | None = None, offset: int = 0
) -> tuple[Behind, ...]:
    """The check-ins that make up a figure, by name of the alum; as many as the figure says.

    Without a wave, those of all follow-ups.
    """
    names = (alumni.c.last_name, alumni.c.first_name, checkins.c.due_on, checkins.c.id)
    query = _rows_of(scope, part, wave, *BEHIND).order_by(*names).limit(limit).offset(offset)
    return tuple(Behind(**row._mapping) for row in tx.execute(query))


def how_many(tx: Connection, scope: Scope, part: Part, *, wave: str | None = None) -> int:
    """How many check-ins are behind a figure; without a wave, of all follow-ups."""
    return tx.scalar(_rows_of(scope, part, wave, sa.func.count())) or 0


def wave_names(tx: Connection) -> dict[str, str]:
    """The waves of all schedules in order, key to name; the default ones while no schedule is stored."""
    query = sa.select(waves.c.key, sa.func.min(waves.c.name).label("name")).group_by(waves.c.key)
    stored = {row.key: row.name for row in tx.execute(query.order_by(sa.func.min(waves.c.position)))}
    return stored or {wave.key: wave.name for wave in DEFAULT_PLAN.waves}


def _rows_of(scope: Scope, part: Part, wave: str | None, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    query = rows(scope, *columns).where(Marks(scope).of(part))
    return query.where(about_work() if wave is None else checkins.c.wave == wave)


def counted_by(scope: Scope, *keys: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """How many check-ins are in each part, a row for each value of the keys: these first, the counts last."""
    marks = Marks(scope)
    sums = [sa.func.sum(sa.case((getattr(marks, name), 1), else_=0)).label(name) for name in Counts.__slots__]
    return rows(scope, *keys, *sums).where(marks.reached).group_by(*keys)


def add(sums: dict[K, Sequence[int]], key: K, counts: Sequence[int]) -> None:
    """Adds the counts of a row of `counted_by`."""
    so_far = sums.get(key)
    sums[key] = counts if so_far is None else list(map(operator.add, so_far, counts))


def _groups(names: dict[str, str], found: Mapping[str, _Sums]) -> tuple[GroupFigures, ...]:
    groups = {name: _in_order(names, sums) for name, sums in sorted(found.items())}
    return tuple(GroupFigures(name, waves, follow_ups(waves)) for name, waves in groups.items())


def _in_order(names: dict[str, str], sums: _Sums) -> tuple[WaveFigures, ...]:
    return tuple(WaveFigures(key, name, Counts(*map(int, sums.get(key, ())))) for key, name in names.items())
