"""Confirming suggestions by the program's rule: quarters that are over, proven as well as the rule asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.post_exit.checking import Decision
from records.post_exit.exits import QUARTERS, Exit, Found, QuarterAfter, exits_of_all
from records.post_exit.settling import How, settle
from records.post_exit.worklist import LOOKED_BACK
from records.tables.histories import quarter_outcomes
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from surveys.after_exit import Evidence, Outcome, strength
from surveys.quarters import Quarter

#: Who the trail says it was.
RULE: Final = "rule"


def next_to_look_at(tx: Connection, level: Evidence, *, today: date, after: int, limit: int) -> tuple[int, ...]:
    """Alumni, in order of their keys, who have a quarter that is over and not settled, and a record of that level."""
    e, q, job = enrollments.c, quarter_outcomes.c, employment.c
    now = Quarter.containing(today)
    over = sa.case(*[(e.exited_on < now.plus(-n).start, n) for n in reversed(QUARTERS)], else_=0)
    settled = sa.select(sa.func.count()).where(q.enrollment_id == e.id, q.replaced_by.is_(None)).correlate(enrollments)
    records = sa.exists().where(job.alum_id == e.alum_id, job.replaced_by.is_(None), job.as_of >= e.exited_on)
    query = (
        sa.select(e.alum_id)
        .join(alumni, alumni.c.id == e.alum_id)
        .where(
            e.alum_id > after,
            e.exited_on >= now.plus(-LOOKED_BACK - QUARTERS[-1]).start,
            e.exited_on < now.start,
            e.exit_voided_by.is_(None),
            alumni.c.erased_at.is_(None),
            settled.scalar_subquery() < over,
            records.where(_reaches(level)) if strength(level) else records,
        )
    )
    return tuple(tx.scalars(query.distinct().order_by(e.alum_id).limit(limit)))


def _reaches(level: Evidence) -> sa.ColumnElement[bool]:
    """A record that came from elsewhere than the alum; whether it is proven well enough, `confirm` looks at."""
    return sa.or_(employment.c.source != Evidence.SELF_REPORT, employment.c.verified_on.is_not(None))


def confirm(tx: Connection, alum_ids: Sequence[int], level: Evidence, *, now: datetime, today: date) -> int:
    """Confirms what may be, of these alumni; returns how many quarters. What is settled is left alone."""
    held = sa.select(alumni.c.id).where(alumni.c.id.in_(alum_ids)).order_by(alumni.c.id)
    tx.execute(held.with_for_update())
    found = [
        Found(each, quarter)
        for exits in exits_of_all(tx, alum_ids, today=today)
        for each in exits
        for quarter in each.quarters
        if may_confirm(each, quarter, level, today=today)
    ]
    for each in found:
        known = each.quarter.known
        assert known.outcome is not None
        decision = Decision(outcome=known.outcome, employment_id=known.employment_id)
        settle(tx, each, decision, how=How.RULE, by=f"{RULE}: from {level}", now=now, today=today)
    return len(found)


def may_confirm(exit: Exit, quarter: QuarterAfter, level: Evidence, *, today: date) -> bool:
    """Over, nothing settled, no answer still awaited, and an outcome suggested on such evidence.

    A quarter that is long over, staff look at themselves; so where somebody told on a single day of it to be out of
    work, when asked about other dates (there may have been work on another day), and where a job was told since to
    have been over before.
    """
    if not quarter.over or quarter.settled is not None or quarter.open_until is not None:
        return False
    if quarter.quarter < Quarter.containing(today).plus(-LOOKED_BACK):
        return False
    known = quarter.known
    if known.outcome is None or known.evidence is None or quarter.doubted is not None or _of_one_day(quarter):
        return False
    return strength(Evidence(known.evidence)) >= strength(level)


def _of_one_day(quarter: QuarterAfter) -> bool:
    job, whole = quarter.job, quarter.quarter
    if quarter.known.means != Outcome.NOT_WORKING or job is None or job.window_to is None:
        return False
    return (job.window_from, job.window_to) != (whole.start, whole.end)
