"""One person after another with everything that measures look at, in order of their keys, a thousand at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.histories import credentials, entry_facts, exclusions, quarter_outcomes
from records.tables.measuring import choices, scores
from records.tables.outcomes import benefits, employment, wages
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.after_exit import Observation
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

_CHUNK: Final = 1000
_KINDS: Final = frozenset(Score)


def histories(
    tx: Connection, *, alum_ids: Collection[int] | None = None, program: str | None = None
) -> Iterator[History]:
    """Everybody on file, or some of them, or those ever enrolled in a program; with their whole history.

    Only records in force: what a correction replaced is left out.
    """
    counts_as = outcomes_counted_as(tx)
    for ids in _chunks(tx, alum_ids, program):
        yield from _Chunk(tx, ids, counts_as).people()


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

    def people(self) -> Iterator[History]:
        e, w, b, c, x, s = employment.c, wages.c, benefits.c, credentials.c, exclusions.c, scores.c
        served = self._enrollments()
        seen = self._by(employment, [
            e.id, e.status, e.as_of, e.source, e.employer, e.started_on, e.ended_on, e.is_current, e.subsidized,
            e.school_level, e.verified_on, e.window_from, e.window_to, e.job_title, e.hours_per_week, e.same_employer,
            e.placed_by_program,
        ], e.replaced_by.is_(None))  # fmt: skip
        pay = self._by(wages, [w.id, w.as_of, w.amount, w.unit, w.hourly, w.basis, w.employer, w.employment_id,
                               w.source], w.replaced_by.is_(None))  # fmt: skip
        told = self._by(benefits, [b.as_of, b.kind, b.benefit, b.status, b.checkin_id], b.replaced_by.is_(None))
        earned = self._by(credentials, [c.kind, c.earned_on, c.source])
        excluded = self._by(exclusions, [x.reason, x.excluded_on])
        scored = self._by(scores, [s.kind, s.as_of, s.moment, s.value, s.choice], s.replaced_by.is_(None))
        asked, settled = self._asked(), self._settled()
        a = alumni.c
        columns = (a.id, a.external_id, a.birth_date, a.gender, a.race_ethnicity, a.language,
                   a.economically_disadvantaged)  # fmt: skip
        for row in self._tx.execute(sa.select(*columns).where(a.id.in_(self._ids)).order_by(a.id)):
            alum_id = row.id
            yield History(
                alum_id=alum_id,
                external_id=row.external_id,
                birth_date=row.birth_date,
                gender=row.gender,
                race_ethnicity=row.race_ethnicity,
                language=row.language,
                economically_disadvantaged=row.economically_disadvantaged,
                enrollments=tuple(served[alum_id]),
                seen=tuple(map(_observation, seen[alum_id])),
                pay=tuple(map(_pay, pay[alum_id])),
                benefits=tuple(map(_benefit, told[alum_id])),
                credentials=tuple(
                    CredentialEarned(kind=r.kind, earned_on=r.earned_on, source=r.source) for r in earned[alum_id]
                ),
                exclusions=tuple(Exclusion(reason=r.reason, on=r.excluded_on) for r in excluded[alum_id]),
                scores=tuple(map(_score, (r for r in scored[alum_id] if r.kind in _KINDS))),
                asked=tuple(asked[alum_id]),
                settled=settled[alum_id],
            )

    def _by(
        self, table: sa.Table, columns: Sequence[sa.ColumnElement[Any]], *conditions: sa.ColumnElement[bool]
    ) -> defaultdict[int, list[Any]]:
        found = defaultdict[int, list[Any]](list)
        query = sa.select(table.c.alum_id, *columns).where(table.c.alum_id.in_(self._ids), *conditions)
        for row in self._tx.execute(query.order_by(table.c.alum_id, table.c.id)):
            found[row.alum_id].append(row)
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

    def _asked(self) -> defaultdict[int, list[Asking]]:
        c = checkins.c
        columns = [c.enrollment_id, c.asks_from, c.asks_to, c.closes_on, c.state, c.opened_at]
        found = defaultdict[int, list[Asking]](list)
        for alum_id, rows in self._by(checkins, columns).items():
            found[alum_id] = [
                Asking(
                    enrollment_id=row.enrollment_id,
                    asks_from=row.asks_from,
                    asks_to=row.asks_to,
                    closes_on=row.closes_on,
                    state=row.state,
                    opened_at=row.opened_at,
                )
                for row in rows
            ]
        return found

    def _settled(self) -> defaultdict[int, dict[tuple[int, int], KnownOutcome]]:
        c = quarter_outcomes.c
        columns = [c.enrollment_id, c.quarter, c.outcome, c.employment_id, c.evidence, c.source,
                   c.document_verified_on]  # fmt: skip
        found = defaultdict[int, dict[tuple[int, int], KnownOutcome]](dict)
        for alum_id, rows in self._by(quarter_outcomes, columns, c.replaced_by.is_(None)).items():
            found[alum_id] = {
                (row.enrollment_id, row.quarter): KnownOutcome(
                    row.outcome, row.employment_id, row.evidence, row.source, row.document_verified_on,
                    self._counts_as.get(row.outcome),
                )
                for row in rows
            }  # fmt: skip
        return found


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
