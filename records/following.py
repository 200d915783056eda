"""Whose check-ins a change of the schedule can still move."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.plans import Plans
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins, plans


def enrollments_following(tx: Connection, kept: Plans, program: str | None, *, exited_since: date) -> tuple[int, ...]:
    """The enrollments that follow a program's schedule (None: everybody's) and are not long past every wave."""
    live = sa.exists().where(checkins.c.enrollment_id == enrollments.c.id, checkins.c.state.in_(("scheduled", "open")))
    erased = sa.exists().where(alumni.c.id == enrollments.c.alum_id, alumni.c.erased_at.is_not(None))
    query = sa.select(enrollments.c.id, enrollments.c.program).where(
        sa.or_(enrollments.c.exited_on >= exited_since, live), sa.not_(erased)
    )
    wanted = kept.of(program)
    rows = tx.execute(query.order_by(enrollments.c.id))
    return tuple(row.id for row in rows if kept.of(row.program) is wanted)


def enrollments_of(tx: Connection, alum_id: int) -> tuple[int, ...]:
    """The enrollments of one alum."""
    mine = sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum_id)
    return tuple(tx.scalars(mine.order_by(enrollments.c.id)))


def own_schedules(tx: Connection) -> tuple[str, ...]:
    """The programs that have a schedule of their own."""
    return tuple(tx.scalars(sa.select(plans.c.program).where(plans.c.program.is_not(None)).order_by(plans.c.program)))
