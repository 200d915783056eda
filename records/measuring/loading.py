"""One person after another with everything that measures look at, in order of their keys, a thousand at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

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
    counts_as = outcomes_counted_as(tx)
    for ids in _chunks(tx, alum_ids, program):
        yield from _Chunk(tx, ids, counts_as).people()


def enrolled(tx: Connection, *, program: str | None = None) -> Iterator[History]:
    """The same people with nothing but their enrollments, for who belongs where."""
    for ids in _chunks(tx, None, program):
        yield from _Chunk(tx, ids, {}).people(whole=False)


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


class _Chunk:
    """The records of some people, by alum."""

    def __init__(self, tx: Connection, ids: list[int], counts_as: Mapping[str, str]) -> None:
        self._tx, self._ids, self._counts_as = tx, ids, counts_as

    def people(self, *, whole: bool = True) -> Iterator[History]:
        """Each of them in order; not `whole`: with nothing but their enrollments."""
        served = self._enrollments()
        told = self._told(served) if whole else {}
        a = alumni.c
        columns = (a.id, a.external_id, a.birth_date, a.gender, a.race_ethnicity, a.language,
                   a.economically_disadvantaged)  # fmt: skip
        for row in self._tx.execute(sa.select(*columns).where(a.id.in_(self._ids)).order_by(a.id)):
            yield History(
                alum_id=row.id,
                external_id=row.external_id,
                birth_date=row.birth_date,
                gender=row.gender,
                race_ethnicity=row.race_ethnicity,
                language=row.language,
                economically_disadvantaged=row.economically_disadvantaged,
                enrollments=tuple(served[row.id]),
                **{name: several[row.id] for name, several in told.items() if row.id in several},
            )

    def _told(self, served: Mapping[int, Sequence[Enrollment]]) -> dict[str, Mapping[int, Any]]:
        """What goes into each field of a history, by alum."""
        e, w, b, c, x, s, k = employment.c, wages.c, benefits.c, credentials.c, exclusions.c, scores.c, checkins.c
        seen = [
            e.id, e.status, e.as_of, e.source, e.employer, e.started_on, e.ended_on, e.is_current, e.subsidized,
            e.school_level, e.verified_on, e.window_from, e.window_to, e.job_title, e.hours_per_week, e.same_employer,
            e.placed_by_program,
        ]  # fmt: skip
        pay = [w.id, w.as_of, w.amount, w.unit, w.hourly, w.basis, w.employer, w.employment_id, w.source]
        told = [b.as_of, b.kind, b.benefit, b.status, b.checkin_id]
        asked = [k.enrollment_id, k.asks_from, k.asks_to, k.closes_on, k.state, k.opened_at]
        return {
            "seen": self._by(employment, seen, _observation, e.replaced_by.is_(None)),
            "pay": self._by(wages, pay, _pay, w.replaced_by.is_(None)),
            "benefits": self._by(benefits, told, _benefit, b.replaced_by.is_(None)),
            "credentials": self._by(credentials, [c.kind, c.earned_on, c.source], _credential),
            "exclusions": self._by(exclusions, [x.reason, x.excluded_on], _exclusion),
            "scores": self._by(
                scores, [s.kind, s.as_of, s.moment, s.value, s.choice], _score,
                s.replaced_by.is_(None), s.kind.in_(sorted(Score)),
            ),
            "asked": self._by(checkins, asked, _asking, k.questionnaire.not_in(sorted(FORMS))),
            "settled": self._settled(served),
        }  # fmt: skip

    def _by(
        self,
        table: sa.Table,
        columns: Sequence[sa.ColumnElement[Any]],
        make: Callable[[Any], Any],
        *conditions: sa.ColumnElement[bool],
    ) -> dict[int, tuple[Any, ...]]:
        found = defaultdict[int, list[Any]](list)
        query = sa.select(table.c.alum_id, *columns).where(table.c.alum_id.in_(self._ids), *conditions)
        for row in self._tx.execute(query.order_by(table.c.alum_id, table.c.id)):
            found[row.alum_id].append(make(row))
        return {alum_id: tuple(several) for alum_id, several in found.items()}

    def _settled(self, served: Mapping[int, Sequence[Enrollment]]) -> dict[int, dict[tuple[int, int], KnownOutcome]]:
        """By enrollment and quarter after its exit as it is now: an outcome stays with its dates when an exit moves."""
        c = quarter_outcomes.c
        columns = [c.enrollment_id, c.quarter, c.starts_on, c.outcome, c.employment_id, c.evidence, c.source,
                   c.document_verified_on]  # fmt: skip
        exits = {each.id: each.exited_on for several in served.values() for each in several}
        found: dict[int, dict[tuple[int, int], KnownOutcome]] = {}
        for alum_id, rows in self._by(quarter_outcomes, columns, tuple, c.replaced_by.is_(None)).items():
            for _, enrollment_id, quarter, starts_on, outcome, job_id, evidence, source, verified_on in rows:
                number = _number(quarter, starts_on, exits.get(enrollment_id))
                counts_as = self._counts_as.get(outcome)
                known = KnownOutcome(outcome, job_id, evidence, source, verified_on, counts_as)
                if number is not None:
                    found.setdefault(alum_id, {})[enrollment_id, number] = known
        return found

    def _enrollments(self) -> defaultdict[int, list[Enrollment]]:
        found = defaultdict[int, list[Enrollment]](list)
        c, f = enrollments.c, entry_facts.c
        columns = (
            c.alum_id, c.id, c.program, c.cohort, c.enrolled_on, c.exited_on, c.exit_reason, c.completed, c.youth,
            c.barriers, c.entry_employed, c.entry_wage, c.entry_wage_unit, c.entry_public_benefits, c.exit_employed,
            c.exit_employer, c.exit_job_started_on, c.exit_wage, c.exit_wage_unit, c.exit_hours_per_week,
            c.exit_public_benefits, f.hours_per_week, f.net_worth, f.food_security_raw, f.school_level,
        )  # fmt: skip
        query = sa.select(*columns).outerjoin(entry_facts).where(c.alum_id.in_(self._ids)).order_by(c.alum_id, c.id)
        for row in self._tx.execute(query):
            found[row.alum_id].append(_enrollment(row))
        return found


def _number(quarter: int, starts_on: date | None, exited_on: date | None) -> int | None:
    """Which quarter after an exit begins on a day; None for none of the four. Without a day, as it was settled."""
    if starts_on is None or exited_on is None:
        return quarter
    return next((each for each in QUARTERS if quarter_after_exit(exited_on, each).start == starts_on), None)


def _enrollment(row: Any) -> Enrollment:
    return Enrollment(
        id=row.id,
        program=row.program,
        cohort=row.cohort,
        started_on=row.enrolled_on,
        exited_on=row.exited_on,
        exit_reason=row.exit_reason,
        completed=frozenset(row.completed or ()),
        youth=row.youth,
        school_level=row.school_level,
        barriers=None if row.barriers is None else tuple(row.barriers),
        entry=Baseline(
            employed=row.entry_employed,
            wage=row.entry_wage,
            wage_unit=row.entry_wage_unit,
            hours_per_week=row.hours_per_week,
            public_benefits=_listed(row.entry_public_benefits),
            net_worth=row.net_worth,
            food_security_raw=row.food_security_raw,
        ),
        exit=Baseline(
            employed=row.exit_employed,
            wage=row.exit_wage,
            wage_unit=row.exit_wage_unit,
            hours_per_week=row.exit_hours_per_week,
            public_benefits=_listed(row.exit_public_benefits),
        ),
        exit_employer=row.exit_employer,
        exit_job_started_on=row.exit_job_started_on,
    )


def _listed(values: list[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


def _observation(row: Any) -> Observation:
    return Observation(
        id=row.id,
        status=row.status,
        as_of=row.as_of,
        source=row.source,
        employer=row.employer,
        started_on=row.started_on,
        ended_on=row.ended_on,
        is_current=row.is_current,
        subsidized=bool(row.subsidized),
        school_level=row.school_level,
        verified_on=row.verified_on,
        asked_from=row.window_from,
        asked_to=row.window_to,
        job_title=row.job_title,
        hours_per_week=row.hours_per_week,
        same_employer=row.same_employer,
        placed_by_program=row.placed_by_program,
    )


def _pay(row: Any) -> Pay:
    return Pay(
        id=row.id,
        as_of=row.as_of,
        amount=row.amount,
        unit=row.unit,
        hourly=row.hourly,
        basis=row.basis,
        employer=row.employer,
        employment_id=row.employment_id,
        source=row.source,
    )


def _benefit(row: Any) -> BenefitTold:
    return BenefitTold(
        as_of=row.as_of, kind=row.kind, benefit=row.benefit, status=row.status, checkin_id=row.checkin_id
    )


def _score(row: Any) -> ScoreTold:
    return ScoreTold(
        kind=Score(row.kind), as_of=row.as_of, moment=Moment(row.moment), value=row.value, choice=row.choice
    )


def _credential(row: Any) -> CredentialEarned:
    return CredentialEarned(kind=row.kind, earned_on=row.earned_on, source=row.source)


def _exclusion(row: Any) -> Exclusion:
    return Exclusion(reason=row.reason, on=row.excluded_on)


def _asking(row: Any) -> Asking:
    return Asking(
        enrollment_id=row.enrollment_id,
        asks_from=row.asks_from,
        asks_to=row.asks_to,
        closes_on=row.closes_on,
        state=row.state,
        opened_at=row.opened_at,
    )
