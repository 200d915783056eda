"""Every measure over the people of a scope, whole and by group, and who is behind each figure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.measuring.groups import check, groups_of, is_alone, narrowed
from records.measuring.loading import enrolled, histories
from records.tables.people import alumni
from surveys.measures import BY_ID, MEASURES, Measure, Part, Person, Scope, Verdict
from surveys.measures.tally import Figure, Tally

_CHUNK = 1000
_OUT = Part.OUT


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


class _Counted:
    """The tallies of some measures over some people."""

    def __init__(self, measures: tuple[Measure, ...]) -> None:
        self._tallies = [(measure, Tally()) for measure in measures]
        self._adding = [tally.add for _, tally in self._tallies]
        self.people = 0

    def add(self, verdicts: list[Verdict]) -> None:
        """Counts one person."""
        self.people += 1
        for add, verdict in zip(self._adding, verdicts, strict=True):
            if verdict.part is not _OUT:  # most measures are about some people only
                add(verdict)

    def figures(self) -> tuple[Figure, ...]:
        """What it comes to."""
        return tuple(tally.figure(measure) for measure, tally in self._tallies)


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
    for by in axes:
        check(by)
    measures = tuple(each for each in MEASURES if only is None or each.id in only)
    whole = _Counted(measures)
    splits = [_Split(measures, by) for by in axes]
    for person in people(tx, scope):
        verdicts = [measure.judge(person) for measure in measures]
        whole.add(verdicts)
        if told is not None:
            told(person, list(zip(measures, verdicts, strict=True)))
        for split in splits:
            split.add(person, scope, verdicts)
    figures = whole.figures()
    if not splits:
        return (Measured(figures=figures, people=whole.people),)
    return tuple(
        Measured(figures=figures, people=whole.people, by=each.figures(), people_by=each.people()) for each in splits
    )


class _Split:
    """The tallies of each group on one axis."""

    def __init__(self, measures: tuple[Measure, ...], by: str) -> None:
        self._measures = measures
        self._by = by
        self._groups: dict[str, _Counted] = {}

    def add(self, person: Person, scope: Scope, verdicts: list[Verdict]) -> None:
        """Counts one person in each group of theirs; of two programs, as if each were asked about by itself."""
        for group in groups_of(person, self._by):
            mine = verdicts
            if not is_alone(person.history, self._by):
                part = Person(person.history, narrowed(scope, self._by, group))
                if not part.served:
                    continue
                mine = [measure.judge(part) for measure in self._measures]
            self._groups.setdefault(group, _Counted(self._measures)).add(mine)

    def figures(self) -> dict[str, tuple[Figure, ...]]:
        """What it comes to, by group."""
        return {name: self._groups[name].figures() for name in sorted(self._groups)}

    def people(self) -> dict[str, int | None]:
        """How many people are in each group."""
        return {name: self._groups[name].people for name in sorted(self._groups)}


def people(tx: Connection, scope: Scope) -> Iterator[Person]:
    """Everybody the scope is about, in order of their keys."""
    for history in histories(tx, program=scope.program):
        person = Person(history, scope)
        if person.served:
            yield person


def groups_by_alum(tx: Connection, scope: Scope, by: str) -> dict[int, tuple[str, ...]]:
    """The groups that everybody in a scope is in, on one of `AXES`. Raises `UnknownGroup`."""
    check(by)
    found = (Person(history, scope) for history in enrolled(tx, program=scope.program))
    return {person.history.alum_id: groups for person in found if (groups := groups_of(person, by))}


def behind(tx: Connection, scope: Scope, measure_id: str, *, part: Part | None = None) -> tuple[Behind, ...]:
    """Who is in a part of a measure, by name; without a part, everybody the measure is about.

    Raises KeyError when there is no such measure.
    """
    measure = BY_ID[measure_id]
    found: dict[int, tuple[str, Verdict]] = {}
    for person in people(tx, scope):
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
