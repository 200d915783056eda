"""One person after another with everything that measures look at, in order of their keys, a thousand at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.measuring.rows import Reading
from records.tables.histories import credentials, entry_facts, exclusions, quarter_outcomes
from records.tables.measuring import choices, scores
from records.tables.outcomes import benefits, employment, wages
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.after_exit import Observation
from surveys.forms import FORMS
from surveys.history import (
    Asking,
    Baseline,
    BenefitTold,
    CredentialEarned,
    Enrollment,
    Exclusion,
    History,
    KnownOutcome,
    Moment,
    Pay,
    Score,
    ScoreTold,
)
from surveys.quarters import quarter_after_exit

#: The quarters after exit that outcomes are told of.
QUARTERS: Final = (1, 2, 3, 4)
_CHUNK: Final = 1000


def histories(
    tx: Connection, *, alum_ids: Collection[int] | None = None, program: str | None = None
) -> Iterator[History]:
    """Everybody on file, or some of them, or those ever enrolled in a program; with their whole history.

    Only records in force: what a correction replaced is left out.
    """
    counts_as, reading = outcomes_counted_as(tx), Reading(tx)
    for ids in _chunks(tx, alum_ids, program):
        yield from _Chunk(reading, ids, counts_as).people()


def enrolled(tx: Connection, *, program: str | None = None) -> Iterator[History]:
    """The same people with nothing but their enrollments, for who belongs where."""
    reading = Reading(tx)
    for ids in _chunks(tx, None, program):
        yield from _Chunk(reading, ids, {}).people(whole=False)


def outcomes_counted_as(tx: Connection) -> Mapping[str, str]:
    """The outcomes of the program's own list, each with the default outcome that measures take it for."""
    rows = tx.execute(sa.select(choices.c.code, choices.c.counts_as).where(choices.c.list == "outcome"))
    return {row.code: row.counts_as for row in rows}


def _chunks(tx: Connection, alum_ids: Collection[int] | None, program: str | None) -> Iterator[list[int]]:
    query = sa.select(alumni.c.id).order_by(alumni.c.id)
    if program is not None:
        query = query.where(sa.exists().where(enrollments.c.alum_id == alumni.c.id, enrollments.c.program == program))
    if alum_ids is not None:
        wanted = sorted(set(alum_ids))
        for start in range(0, len(wanted), _CHUNK):
            found = list(tx.scalars(query.where(alumni.c.id.in_(wanted[start : start + _CHUNK]))))
            if found:
                yield found
        return
    after = 0
    while found := list(tx.scalars(query.where(alumni.c.id > after).limit(_CHUNK))):
        after = found[-1]
        yield found


#: What is read of each table, in the order in which histories have it.
_E, _W, _B, _C, _X, _S, _K, _N, _F = (
    each.c
    for each in (employment, wages, benefits, credentials, exclusions, scores, checkins, enrollments, entry_facts)
)
_PEOPLE: Final = tuple(
    alumni.c[name]
    for name in (
        "id", "external_id", "birth_date", "gender", "race_ethnicity", "language", "economically_disadvantaged",
    )
)  # fmt: skip
#: What nobody noted is taken for a job like any other.
_SUBSIDIZED: Final = sa.func.coalesce(_E.subsidized, sa.false())
_SEEN: Final = (
    _E.id, _E.status, _E.as_of, _E.source, _E.employer, _E.started_on, _E.ended_on, _E.is_current, _SUBSIDIZED,
    _E.school_level, _E.verified_on, _E.window_from, _E.window_to, _E.job_title, _E.hours_per_week, _E.same_employer,
    _E.placed_by_program,
)  # fmt: skip
_PAY: Final = (
    _W.id, _W.as_of, _W.amount, _W.unit, _W.hourly, _W.basis, _W.employer, _W.employment_id, _W.source,
)  # fmt: skip
_BENEFITS: Final = (_B.as_of, _B.kind, _B.benefit, _B.status, _B.checkin_id)
_SCORES: Final = (_S.kind, _S.as_of, _S.moment, _S.value, _S.choice)
_ASKED: Final = (
    _K.enrollment_id, _K.asks_from, _K.asks_to, _K.closes_on, _K.state, _K.opened_at.is_not(None),
    _K.heard_at.is_not(None),
)  # fmt: skip
_ENROLLMENTS: Final = (
    _N.id, _N.program, _N.cohort, _N.enrolled_on, _N.exited_on, _N.exit_reason, _N.completed, _N.youth, _N.barriers,
    _N.entry_employed, _N.entry_wage, _N.entry_wage_unit, _N.entry_public_benefits, _N.exit_employed,
    _N.exit_employer, _N.exit_job_started_on, _N.exit_wage, _N.exit_wage_unit, _N.exit_hours_per_week,
    _N.exit_public_benefits, _F.hours_per_week, _F.net_worth, _F.food_security_raw, _F.school_level,
)  # fmt: skip
_Q = quarter_outcomes.c
_SETTLED: Final = (
    _Q.enrollment_id, _Q.quarter, _Q.starts_on, _Q.outcome, _Q.employment_id, _Q.evidence, _Q.source,
    _Q.document_verified_on,
)  # fmt: skip


class _Chunk:
    """The records of some people, by alum."""

    def __init__(self, reading: Reading, ids: list[int], counts_as: Mapping[str, str]) -> None:
        self._reading, self._ids, self._counts_as = reading, ids, counts_as

    def people(self, *, whole: bool = True) -> Iterator[History]:
        """Each of them in order; not `whole`: with nothing but their enrollments."""
        served = self._by(enrollments.outerjoin(entry_facts), _N, _ENROLLMENTS, _enrolled)
        told = self._told(served).items() if whole else ()
        query = sa.select(*_PEOPLE).where(self._mine(alumni.c.id)).order_by(alumni.c.id)
        wanted = set(self._ids)
        for alum_id, external_id, born, gender, race_ethnicity, language, disadvantaged in self._reading.rows(query):
            if alum_id not in wanted:
                continue
            yield History(
                alum_id=alum_id,
                external_id=external_id,
                birth_date=born,
                gender=gender,
                race_ethnicity=race_ethnicity,
                language=language,
                economically_disadvantaged=disadvantaged,
                enrollments=served.get(alum_id, ()),
                **{name: several[alum_id] for name, several in told if alum_id in several},
            )

    def _told(self, served: Mapping[int, Sequence[Enrollment]]) -> dict[str, Mapping[int, Any]]:
        """What goes into each field of a history, by alum."""
        in_form, about_work = _S.kind.in_(sorted(Score)), _K.questionnaire.not_in(sorted(FORMS))
        return {
            "seen": self._by(employment, _E, _SEEN, _observation, _E.replaced_by.is_(None)),
            "pay": self._by(wages, _W, _PAY, Pay._make, _W.replaced_by.is_(None)),
            "benefits": self._by(benefits, _B, _BENEFITS, BenefitTold._make, _B.replaced_by.is_(None)),
            "credentials": self._by(credentials, _C, (_C.kind, _C.earned_on, _C.source), CredentialEarned._make),
            "exclusions": self._by(exclusions, _X, (_X.reason, _X.excluded_on), Exclusion._make),
            "scores": self._by(scores, _S, _SCORES, _score, _S.replaced_by.is_(None), in_form),
            "asked": self._by(checkins, _K, _ASKED, Asking._make, about_work, _K.state != "cancelled"),
            "settled": self._settled(served),
        }

    def _mine(self, column: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
        """Rows of these people; where few others are between them, of those too: a span is quicker than a list."""
        first, last = self._ids[0], self._ids[-1]
        if last - first < 2 * len(self._ids):
            return column.between(first, last)
        return column.in_(self._ids)

    def _by(
        self,
        source: sa.FromClause,
        table: Any,
        columns: Sequence[sa.ColumnElement[Any]],
        make: Callable[[tuple[Any, ...]], Any],
        *conditions: sa.ColumnElement[bool],
    ) -> dict[int, tuple[Any, ...]]:
        """What the columns of a table's rows make, by alum and in the order in which they were kept."""
        query = sa.select(table.alum_id, *columns).select_from(source).where(self._mine(table.alum_id), *conditions)
        rows = self._reading.rows(query.order_by(table.alum_id, table.id))
        return {alum_id: tuple([make(row[1:]) for row in several]) for alum_id, several in groupby(rows, itemgetter(0))}

    def _settled(self, served: Mapping[int, Sequence[Enrollment]]) -> dict[int, dict[tuple[int, int], KnownOutcome]]:
        """By enrollment and quarter after its exit as it is now: an outcome stays with its dates when an exit moves."""
        exits = {each.id: each.exited_on for several in served.values() for each in several}
        found: dict[int, dict[tuple[int, int], KnownOutcome]] = {}
        in_force = _Q.replaced_by.is_(None)
        for alum_id, rows in self._by(quarter_outcomes, _Q, _SETTLED, tuple, in_force).items():
            for enrollment_id, quarter, starts_on, outcome, job_id, evidence, source, verified_on in rows:
                number = _number(quarter, starts_on, exits.get(enrollment_id))
                counts_as = self._counts_as.get(outcome)
                known = KnownOutcome(outcome, job_id, evidence, source, verified_on, counts_as)
                if number is not None:
                    found.setdefault(alum_id, {})[enrollment_id, number] = known
        return found


def _number(quarter: int, starts_on: date | None, exited_on: date | None) -> int | None:
    """Which quarter after an exit begins on a day; None for none of the four. Without a day, as it was settled."""
    if starts_on is None or exited_on is None:
        return quarter
    return next((each for each in QUARTERS if quarter_after_exit(exited_on, each).start == starts_on), None)


def _enrollment(
    id: int, program: str, cohort: str, started_on: date | None, exited_on: date | None, exit_reason: str | None,
    completed: list[str] | None, youth: bool | None, barriers: list[str] | None, entry_employed: bool | None,
    entry_wage: Decimal | None, entry_wage_unit: str | None, entry_benefits: list[str] | None,
    exit_employed: bool | None, exit_employer: str | None, exit_job_started_on: str | None, exit_wage: Decimal | None,
    exit_wage_unit: str | None, exit_hours: Decimal | None, exit_benefits: list[str] | None,
    entry_hours: Decimal | None, net_worth: Decimal | None, food_security_raw: int | None, school_level: str | None,
) -> Enrollment:  # fmt: skip
    return Enrollment(
        id=id,
        program=program,
        cohort=cohort,
        started_on=started_on,
        exited_on=exited_on,
        exit_reason=exit_reason,
        completed=frozenset(completed or ()),
        youth=youth,
        school_level=school_level,
        barriers=_listed(barriers),
        entry=Baseline(
            employed=entry_employed,
            wage=entry_wage,
            wage_unit=entry_wage_unit,
            hours_per_week=entry_hours,
            public_benefits=_listed(entry_benefits),
            net_worth=net_worth,
            food_security_raw=food_security_raw,
        ),
        exit=Baseline(
            employed=exit_employed,
            wage=exit_wage,
            wage_unit=exit_wage_unit,
            hours_per_week=exit_hours,
            public_benefits=_listed(exit_benefits),
        ),
        exit_employer=exit_employer,
        exit_job_started_on=exit_job_started_on,
    )


def _observation(row: tuple[Any, ...]) -> Observation:
    return Observation(*row)


def _enrolled(row: tuple[Any, ...]) -> Enrollment:
    return _enrollment(*row)


def _listed(values: list[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


def _score(row: tuple[Any, ...]) -> ScoreTold:
    kind, as_of, moment, value, choice = row
    return ScoreTold(kind=Score(kind), as_of=as_of, moment=Moment(moment), value=value, choice=choice)
