"""Figures as they may leave the house: what is too small is hidden, and what it could be worked out from.

`surveys.disclosure` has the rule; docs/suppression.md says it for coordinators.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from sqlalchemy.engine import Connection

from records.figures.apart import told_apart
from records.figures.report import Report, filters_of
from records.figures.report import split as responses
from records.measuring.groups import groups_of, narrowed
from records.measuring.judging import Counting, Measured, measured, people
from records.measuring.reporting import WholeReport, joined, of_nobody
from records.post_exit.rules import rules
from surveys.disclosure import Answer, Gathered, Narrowing, Place, Shown, Table
from surveys.measures import MEASURES, Part, Person, Scope, Unit
from surveys.measures.counting import Counted
from surveys.measures.tally import Figure

_PEOPLE = "people"
_ONE_OF_THE_PEOPLE = (_PEOPLE, Part.YES.value)
#: With fewer people on file than this, filters hide nothing: the total is as small.
_SMALLEST_BASE = 10
#: Axes whose groups are the filters themselves.
_FILTERS = ("program", "cohort")
Figures = tuple[Figure, ...]


def report_for_sharing(
    tx: Connection, scope: Scope, *, by: str | None = None, smallest: int | None = None
) -> WholeReport:
    """Every figure there is of a scope, outcomes and responses, as it may be handed on. Raises `UnknownGroup`."""
    smallest = rules(tx).smallest_cell if smallest is None else smallest
    outcomes = for_sharing(tx, scope, by=by, smallest=smallest)
    told = responses_for_sharing(tx, scope, by=by, smallest=smallest)
    return WholeReport(
        scope=scope,
        filters=filters_of(scope),
        figures=(*outcomes.figures, *told.measures),
        by=joined(outcomes, told),
    )


def for_sharing(
    tx: Connection,
    scope: Scope,
    *,
    by: str | None = None,
    only: Collection[str] | None = None,
    smallest: int | None = None,
) -> Measured:
    """Every measure, or `only` those with these ids, over the people of a scope, with small cells hidden.

    Totals of everybody are never hidden. A hidden figure has no numbers and is `suppressed`; where only the unknown,
    those outside or the evidence are hidden, there is None, or nothing, in their place. `smallest` is the smallest
    number shown besides none at all, by default as the program set it. Raises `UnknownGroup`.
    """
    if by is None and _is_whole(scope):
        return measured(tx, scope, only=only)
    return _shared(tx, scope, (by,), only, smallest)[0]


def splits_for_sharing(tx: Connection, scope: Scope, axes: Sequence[str]) -> dict[str, Measured]:
    """Every measure split by each of several `AXES` as `for_sharing` does, from one look at everybody.

    Raises `UnknownGroup`.
    """
    return dict(zip(axes, _shared(tx, scope, axes, None, None), strict=True))


def _shared(
    tx: Connection,
    scope: Scope,
    axes: Sequence[str | None],
    only: Collection[str] | None,
    smallest: int | None,
) -> list[Measured]:
    """The figures split by each of some axes (or by None), with small cells hidden."""
    smallest = rules(tx).smallest_cell if smallest is None else smallest
    named = [by for by in axes if by is not None]
    bases, counting = [_Base(by) for by in axes], Counting(MEASURES, scope, named)
    # Which figures are hidden follows from everybody on file, whatever is asked for.
    for person in people(tx, Scope(as_of=scope.as_of)):
        told, place = counting.judged(person), _place(person)
        for base in bases:
            base.note(person, place, told)
        mine = person.narrowed(scope)
        if mine.served:
            counting.add(mine, told if mine is person else counting.judged(mine))
    return [
        _hidden_in(each, base, by or "", _Hiding(Table(base.gathered, smallest=smallest), scope, only))
        for each, base, by in zip(counting.found(), bases, axes, strict=True)
    ]


def _hidden_in(found: Measured, base: _Base, by: str, line: _Hiding) -> Measured:
    nobody = tuple(of_nobody(each) for each in found.figures)
    names = sorted({*found.by, *base.groups})
    return Measured(
        figures=line.totals(found.figures),
        people=line.people(found.people),
        by={name: line.group(by, name, found.by.get(name, nobody)) for name in names},
        people_by={name: line.people(found.people_by.get(name, 0), by, name) for name in names},
    )


def responses_for_sharing(
    tx: Connection, scope: Scope, *, by: str | None = None, smallest: int | None = None
) -> Report:
    """Response and retained employment over the people of a scope, with small cells hidden. Raises `UnknownGroup`."""
    return responses_split_for_sharing(tx, scope, [by], smallest=smallest)[0]


def responses_split_for_sharing(
    tx: Connection, scope: Scope, axes: Sequence[str | None], *, smallest: int | None = None
) -> list[Report]:
    """The same split by each of several axes (or by None). Raises `UnknownGroup`."""
    told, whole = responses(tx, scope, axes), _is_whole(scope)
    if whole and not any(axes):
        return told
    smallest = rules(tx).smallest_cell if smallest is None else smallest
    tables = told_apart(tx, scope.as_of, axes, smallest=smallest)
    every = told if whole else responses(tx, Scope(as_of=scope.as_of), axes)
    return [
        each if whole and by is None else _responses_hidden(each, by or "", {*each.by, *all_.by}, table, scope)
        for each, by, all_, table in zip(told, axes, every, tables, strict=True)
    ]


def _responses_hidden(told: Report, by: str, names: set[str], table: Table, scope: Scope) -> Report:
    line, nobody = _Hiding(table, scope, None), tuple(of_nobody(each) for each in told.measures)
    groups = {name: line.group(by, name, told.by.get(name, nobody)) for name in sorted(names)}
    return replace(told, measures=line.totals(told.measures), by=groups)


class _Base:
    """Everybody on file, by where filters and groups find them."""

    def __init__(self, by: str | None) -> None:
        self._by = None if by in _FILTERS else by
        self._named = by
        self.gathered = Gathered(overlap=by == "barrier")
        self.groups: set[str] = set()

    def note(self, person: Person, place: Place, told: Counted) -> None:
        """Takes note of one person, where filters find them and where they stand in every measure."""
        if self._named is not None:
            self.groups.update(groups_of(person, self._named))
        mine = groups_of(person, self._by) if self._by else ()
        self.gathered.add_one(place, mine, (*told.under, _ONE_OF_THE_PEOPLE))


def _place(person: Person) -> Place:
    """The last exit, or else the time they are served in, and every program and cohort they are in."""
    period = (person.exits or tuple(reversed(person.periods)) or (None,))[0]
    last = period.last if period else person.served[-1]
    exited_on = period.exited_on if period else None
    programs, cohorts = {each.program for each in person.served}, {each.cohort for each in person.served}
    return Place(
        (last.program, *sorted(programs - {last.program})),
        (last.cohort, *sorted(cohorts - {last.cohort})),
        (exited_on, exited_on) if exited_on else None,
    )


class _Hiding:
    """Hides in the figures of one report what the table says."""

    def __init__(self, table: Table, scope: Scope, only: Collection[str] | None) -> None:
        self._table = table
        self._scope = scope
        self._only = only

    def totals(self, figures: Iterable[Figure]) -> Figures:
        """The figures of the scope. Those of everybody are never hidden, nor any filter where there are very few."""
        wanted = self._wanted(figures)
        if self._open:
            return wanted
        return self._hidden(wanted, self._table.shown(_narrowing(self._scope)))

    def group(self, by: str, name: str, figures: Iterable[Figure]) -> Figures:
        """The figures of one group."""
        return self._hidden(self._wanted(figures), self._answer(by, name))

    def people(self, people: int | None, by: str = "", name: str = "") -> int | None:
        """How many people a line is about; None where that is hidden."""
        if not by and self._open:
            return people
        answer = self._answer(by, name) if by else self._table.shown(_narrowing(self._scope))
        # Beside everybody, those who are counted tell who is left out.
        tells = answer.shows(_PEOPLE) and answer.shows(_PEOPLE, Shown.OUTSIDE)
        return people if tells and not _few(people, self._table.smallest) else None

    @property
    def _open(self) -> bool:
        return _is_whole(self._scope) or self._table.people < _SMALLEST_BASE

    def _answer(self, by: str, name: str) -> Answer:
        if by in _FILTERS:
            return self._table.shown(_narrowing(narrowed(self._scope, by, name)))
        return self._table.shown(_narrowing(self._scope), name)

    def _wanted(self, figures: Iterable[Figure]) -> Figures:
        return tuple(each for each in figures if self._only is None or each.id in self._only)

    def _hidden(self, figures: Iterable[Figure], answer: Answer) -> Figures:
        return tuple(_shown(each, answer, self._table.smallest) for each in figures)


def _shown(figure: Figure, answer: Answer, smallest: int) -> Figure:
    """A figure without what is hidden of it."""
    if not answer.shows(figure.id) or _has_few(figure, smallest):
        return _suppressed(figure)
    if (
        not answer.shows(figure.id, Shown.UNKNOWN)
        or _few(figure.unknown, smallest)
        or _few(_known_not(figure), smallest)
    ):
        figure = _unknown_hidden(figure)
    if not answer.shows(figure.id, Shown.OUTSIDE) or _few(figure.excluded, smallest) or _few(figure.not_yet, smallest):
        figure = replace(figure, excluded=None, not_yet=None)
    if not answer.shows(figure.id, Shown.PROOF) or any(
        _few(each, smallest) for each in (*figure.evidence.values(), *figure.notes.values())
    ):
        figure = replace(figure, evidence={}, notes={})
    return figure


def _suppressed(figure: Figure) -> Figure:
    return Figure(
        id=figure.id, unit=figure.unit, value=None, numerator=None, denominator=None, unknown=None, excluded=None,
        not_yet=None, low=None, high=None, suppressed=True,
    )  # fmt: skip


def _has_few(figure: Figure, smallest: int) -> bool:
    yes, base = figure.numerator or 0, figure.denominator or 0
    return any(_few(each, smallest) for each in (yes, base, base - yes))


def _known_not(figure: Figure) -> int:
    return (figure.denominator or 0) - (figure.numerator or 0) - (figure.unknown or 0)


def _unknown_hidden(figure: Figure) -> Figure:
    """Without the unknown, and without what is about those of whom it is known: they might be few."""
    low = None if figure.unit is Unit.DOLLARS else figure.low
    return replace(figure, unknown=None, low=low, high=None, of_known=None, mean_change=None)


def _few(number: int | None, smallest: int) -> bool:
    return number is not None and 0 < number < smallest


def _is_whole(scope: Scope) -> bool:
    return scope == Scope(as_of=scope.as_of)


def _narrowing(scope: Scope) -> Narrowing:
    return Narrowing(
        program=scope.program, cohort=scope.cohort, exited_from=scope.exited_from, exited_to=scope.exited_to
    )
