"""The exits of one alum and the four quarters after each: what was settled, what the records suggest, since when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.measuring import histories
from records.post_exit.otherwise import Otherwise, Recorded, left_before, recorded_of, told_otherwise
from records.tables.histories import quarter_outcomes
from records.tables.people import enrollments
from surveys.after_exit import suggest
from surveys.history import Asking, Enrollment, History, KnownOutcome
from surveys.measures.person import asking_about, outcome_of
from surveys.periods import Period, periods, voided_exits
from surveys.quarters import Quarter, quarter_after_exit

#: WIOA follows somebody for four quarters after the one in which they left (TEGL 10-16).
QUARTERS: Final = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An outcome as somebody settled it. `how`: staff, rule or import. `replaced_by` names what took its place."""

    id: int
    enrollment_id: int
    number: int
    starts_on: date | None
    outcome: str
    employment_id: int | None
    evidence: str | None
    source: str | None
    document_verified_on: date | None
    how: str
    note: str
    by: str | None
    at: datetime
    replaced_by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarterAfter:
    """One quarter after an exit. `known` is what counts: as settled, or else as suggested.

    `job` is the record that it rests on. `otherwise` says what was told since it was settled and does not agree.
    `before` is what was settled earlier, the latest first. `doubted` where nothing is settled, and what was told since
    says that the job was over before the quarter began.
    """

    number: int
    quarter: Quarter
    over: bool
    open_until: date | None
    known: KnownOutcome
    suggested: KnownOutcome
    settled: Settled | None
    job: Recorded | None
    otherwise: Otherwise | None
    before: tuple[Settled, ...] = ()
    doubted: Recorded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """One exit and how things stood at it. One that a later service took back is none, and has no quarters."""

    alum_id: int
    enrollment_id: int
    program: str
    cohort: str
    exited_on: date
    school_status: str | None
    exit_reason: str | None
    employed: bool | None
    employer: str | None
    job_title: str | None
    job_started_on: str | None
    voided_by: int | None = None
    voided_by_start: date | None = None
    quarters: tuple[QuarterAfter, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A quarter after an exit that counts."""

    exit: Exit
    quarter: QuarterAfter

    @property
    def settled_ids(self) -> list[int]:
        """Everything that was ever settled of this quarter."""
        settled = self.quarter.settled
        return [each.id for each in (*self.quarter.before, *([settled] if settled else []))]


def exits_of(tx: Connection, alum_id: int, *, today: date) -> tuple[Exit, ...]:
    """The exits of one alum, the latest first."""
    return next(exits_of_all(tx, (alum_id,), today=today), ())


def exits_of_all(tx: Connection, alum_ids: Collection[int], *, today: date) -> Iterator[tuple[Exit, ...]]:
    """The same of several alumni, in order of their keys."""
    settled, rows = settled_of(tx, alum_ids), _rows(tx, alum_ids)
    recorded = recorded_of(tx, alum_ids)
    for history in histories(tx, alum_ids=alum_ids):
        seeing = _Seeing(history, settled[history.alum_id], recorded.get(history.alum_id, {}), today)
        yield tuple(seeing.exits(rows))


def settled_of(tx: Connection, alum_ids: Collection[int]) -> defaultdict[int, list[Settled]]:
    """Everything that was ever settled of these alumni, the latest first."""
    q = quarter_outcomes.c
    query = sa.select(quarter_outcomes).where(q.alum_id.in_(alum_ids)).order_by(q.id.desc())
    found = defaultdict[int, list[Settled]](list)
    for row in tx.execute(query):
        found[row.alum_id].append(
            Settled(
                id=row.id,
                enrollment_id=row.enrollment_id,
                number=row.quarter,
                starts_on=row.starts_on,
                outcome=row.outcome,
                employment_id=row.employment_id,
                evidence=row.evidence,
                source=row.source,
                document_verified_on=row.document_verified_on,
                how=row.how,
                note=row.note,
                by=row.by,
                at=row.at,
                replaced_by=row.replaced_by,
            )
        )
    return found


def is_about(settled: Settled, enrollments_of: Iterable[Enrollment], number: int, quarter: Quarter) -> bool:
    """Whether something settled is about this quarter: by its first day, or where none was kept by its number."""
    mine = next((each for each in enrollments_of if each.id == settled.enrollment_id), None)
    if mine is None or mine.exited_on is None:
        return False
    if settled.starts_on is not None:
        return settled.starts_on == quarter.start
    return settled.number == number and quarter_after_exit(mine.exited_on, number) == quarter


def _rows(tx: Connection, alum_ids: Collection[int]) -> Mapping[int, Any]:
    return {row.id: row for row in tx.execute(sa.select(enrollments).where(enrollments.c.alum_id.in_(alum_ids)))}


class _Seeing:
    """One person's exits, as of a day."""

    def __init__(
        self, history: History, settled: Sequence[Settled], recorded: Mapping[int, Recorded], today: date
    ) -> None:
        self._history, self._settled, self._recorded, self._today = history, settled, recorded, today
        self._unsettled = replace(history, settled={})

    def exits(self, rows: Mapping[int, Any]) -> Iterator[Exit]:
        history = self._history
        periods_of = {period.last.id: period for period in periods(history.enrollments) if period.exited_on}
        voided = voided_exits(history.enrollments)
        over = [each for each in history.enrollments if each.exited_on]
        for each in sorted(over, key=lambda each: (each.exited_on or date.min, each.id), reverse=True):
            row, period = rows[each.id], periods_of.get(each.id)
            by = voided.get(each.id)
            yield Exit(
                alum_id=history.alum_id,
                enrollment_id=each.id,
                program=each.program,
                cohort=each.cohort,
                exited_on=row.exited_on,
                school_status=row.school_status_at_exit,
                exit_reason=row.exit_reason,
                employed=row.exit_employed,
                employer=row.exit_employer,
                job_title=row.exit_job_title,
                job_started_on=row.exit_job_started_on,
                voided_by=by,
                voided_by_start=next((other.started_on for other in history.enrollments if other.id == by), None),
                quarters=tuple(self._quarter(period, number) for number in QUARTERS) if period else (),
            )

    def _quarter(self, period: Period, number: int) -> QuarterAfter:
        assert period.exited_on is not None
        quarter = quarter_after_exit(period.exited_on, number)
        mine = [each for each in self._settled if is_about(each, period.enrollments, number, quarter)]
        settled = self._in_force(mine, period)
        suggested = outcome_of(self._unsettled, period.enrollments, period.exited_on, number)
        known = outcome_of(self._history, period.enrollments, period.exited_on, number) if settled else suggested
        asking = asking_about(self._history, quarter)
        job = self._rests_on(known, quarter)
        return QuarterAfter(
            number=number,
            quarter=quarter,
            over=quarter.end < self._today,
            open_until=_open_until(asking, self._today),
            known=known,
            suggested=suggested,
            settled=settled,
            job=job,
            otherwise=told_otherwise(self._history, quarter, known, settled.at, self._recorded) if settled else None,
            before=tuple(each for each in mine if each is not settled),
            doubted=self._told_over(job, quarter) if settled is None and job is not None else None,
        )

    def _told_over(self, job: Recorded, quarter: Quarter) -> Recorded | None:
        since = [each for each in self._history.seen if self._recorded[each.id].at > job.at]
        return left_before(since, quarter, job, self._recorded)

    def _in_force(self, mine: Sequence[Settled], period: Period) -> Settled | None:
        """What counts; where several of the enrollments were settled, by the order of the enrollments."""
        in_force = {each.enrollment_id: each for each in reversed(mine) if each.replaced_by is None}
        return next((in_force[each.id] for each in period.enrollments if each.id in in_force), None)

    def _rests_on(self, known: KnownOutcome, quarter: Quarter) -> Recorded | None:
        if known.employment_id is not None:
            return self._recorded.get(known.employment_id)
        record = resting_on(self._history, quarter, known)
        return self._recorded.get(record) if record is not None else None


def resting_on(history: History, quarter: Quarter, known: KnownOutcome) -> int | None:
    """The record behind an outcome that is no job, such as school: the one that the records suggest it by."""
    found = suggest(history.seen, quarter)
    return found.rests_on.id if found.rests_on is not None and found.outcome == known.means else None


def _open_until(asking: Asking | None, today: date) -> date | None:
    """Until when an answer of the alum about the quarter may still come."""
    if asking is None or asking.state not in ("scheduled", "open") or asking.closes_on < today:
        return None
    return asking.closes_on
