"""Every measure over the people of a scope, whole and by group, and who is behind each figure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.measuring.groups import NOT_STATED, check, groups_of, is_alone, narrowed
from records.measuring.loading import enrolled, histories
from records.tables.people import alumni
from surveys.measures import BY_ID, MEASURES, Measure, Part, Person, Scope, Verdict
from surveys.measures.counting import Counted, counted
from surveys.measures.tally import Figure, Tallies

_CHUNK = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """The figures of a scope, in the order of `MEASURES`, and the same of each group when asked for.

    `people` is how many people the scope is about, each once; `people_by` the same of each group. None: hidden.
    """

    figures: tuple[Figure, ...]
    people: int | None
    by: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    people_by: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """One person behind a figure, and where they stand in it."""

    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    part: Part
    verdict: Verdict


def measured(
    tx: Connection,
    scope: Scope,
    *,
    by: str | None = None,
    only: Collection[str] | None = None,
    told: Callable[[Person, Sequence[tuple[Measure, Verdict]]], None] | None = None,
) -> Measured:
    """Every measure, or `only` those with these ids, over the people of a scope.

    `by` splits them by one of `AXES`; a person of two programs is in both, as if each were asked about by itself.
    `told` hears of each person and where they stand. Raises `UnknownGroup`.
    """
    return measured_by(tx, scope, () if by is None else (by,), only=only, told=told)[0]


def measured_by(
    tx: Connection,
    scope: Scope,
    axes: Sequence[str],
    *,
    only: Collection[str] | None = None,
    told: Callable[[Person, Sequence[tuple[Measure, Verdict]]], None] | None = None,
) -> tuple[Measured, ...]:
    """The same split by each of several `AXES`, in their order, from one look at everybody; without any, one unsplit.

    Raises `UnknownGroup`.
    """
    measures = tuple(each for each in MEASURES if only is None or each.id in only)
    counting = Counting(measures, scope, axes)
    for person in people(tx, scope):
        verdicts = [measure.judge(person) for measure in measures]
        counting.add(person, counted(measures, verdicts))
        if told is not None:
            told(person, list(zip(measures, verdicts, strict=True)))
    return counting.found()


class Counting:
    """Counts the people of a scope in some measures, whole and split by each of some `AXES`. Raises `UnknownGroup`."""

    def __init__(self, measures: Sequence[Measure], scope: Scope, axes: Sequence[str]) -> None:
        for by in axes:
            check(by)
        self._measures, self._scope = measures, scope
        self._whole = Tallies()
        self._splits: dict[str, dict[str, Tallies]] = {by: {} for by in axes}

    def add(self, person: Person, mine: Counted) -> None:
        """Counts one person in each group of theirs; of two programs, as if each were asked about by itself."""
        self._whole.add(mine)
        for by, groups in self._splits.items():
            for group in groups_of(person, by):
                part = person if is_alone(person.history, by) else person.narrowed(narrowed(self._scope, by, group))
                if part.served:
                    told = mine if part is person else self.judged(part)
                    groups.setdefault(group, Tallies()).add(told)

    def judged(self, person: Person) -> Counted:
        """What a person adds."""
        return counted(self._measures, [measure.judge(person) for measure in self._measures])

    def found(self) -> tuple[Measured, ...]:
        """What it comes to, for each axis; without any, unsplit."""
        figures, people = self._whole.figures(self._measures), self._whole.people
        if not self._splits:
            return (Measured(figures=figures, people=people),)
        return tuple(
            Measured(
                figures=figures,
                people=people,
                by={name: groups[name].figures(self._measures) for name in sorted(groups)},
                people_by={name: groups[name].people for name in sorted(groups)},
            )
            for groups in self._splits.values()
        )


def people(tx: Connection, scope: Scope) -> Iterator[Person]:
    """Everybody the scope is about, in order of their keys."""
    for history in histories(tx, program=scope.program):
        person = Person(history, scope)
        if person.served:
            yield person


def groups_by_alum(tx: Connection, scope: Scope, axes: Collection[str]) -> dict[str, dict[int, tuple[str, ...]]]:
    """The groups that everybody in a scope is in, on each of some `AXES`. Raises `UnknownGroup`."""
    found: dict[str, dict[int, tuple[str, ...]]] = {by: {} for by in axes}
    for by in axes:
        check(by)
    if not axes:
        return found
    for history in enrolled(tx, program=scope.program):
        person = Person(history, scope)
        for by, groups in found.items():
            if mine := groups_of(person, by):
                groups[history.alum_id] = mine
    return found


def behind(
    tx: Connection,
    scope: Scope,
    measure_id: str,
    *,
    part: Part | None = None,
    by: str | None = None,
    group: str = NOT_STATED,
) -> tuple[Behind, ...]:
    """Who is in a part of a measure, by name; without a part, everybody the measure is about.

    `by` one of `AXES`: only those in this group of it. Raises KeyError when there is no such measure, and
    `UnknownGroup`.
    """
    measure = BY_ID[measure_id]
    if by is not None:
        check(by)
        scope = narrowed(scope, by, group)
    found: dict[int, tuple[str, Verdict]] = {}
    for person in people(tx, scope):
        if by is not None and group not in groups_of(person, by):
            continue
        verdict = measure.judge(person)
        if verdict.part is part or (part is None and verdict.part is not Part.OUT):
            found[person.history.alum_id] = (person.history.external_id, verdict)
    names = _names(tx, list(found))
    listed = (
        Behind(
            alum_id=alum_id,
            external_id=external_id,
            first_name=names[alum_id][0],
            last_name=names[alum_id][1],
            part=verdict.part,
            verdict=verdict,
        )
        for alum_id, (external_id, verdict) in found.items()
    )
    return tuple(sorted(listed, key=lambda each: (each.last_name, each.first_name, each.external_id)))


def _names(tx: Connection, alum_ids: list[int]) -> dict[int, tuple[str, str]]:
    names: dict[int, tuple[str, str]] = {}
    a = alumni.c
    for start in range(0, len(alum_ids), _CHUNK):
        mine = a.id.in_(alum_ids[start : start + _CHUNK])
        for row in tx.execute(sa.select(a.id, a.first_name, a.last_name).where(mine)):
            names[row.id] = (row.first_name, row.last_name)
    return names
