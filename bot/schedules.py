"""Changing the survey schedule: kept first, then every check-in that has not begun is brought in line with it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from records import audit
from records.database import Database
from records.following import enrollments_following
from records.planning import PlanCounts, load_plans, replan_enrollments, save_plan
from surveys.waves import Plan

#: Enrollments brought in line in one transaction: a text that arrives meanwhile waits no longer than this takes.
CHUNK = 200
LONGEST_QUARTER = 92


def change_schedule(
    database: Database, plan: Plan, *, program: str | None, by: str, now: datetime, today: date
) -> PlanCounts:
    """Keeps a schedule (a program's own, or everybody's) and moves, adds or cancels check-ins that have not begun.

    What was asked stays as it was. If it is interrupted, saving the schedule again finishes the rest.
    """
    with database.begin() as tx:
        save_plan(tx, plan, program=program)
        audit.note(tx, "changed the schedule", by=by, now=now, subject=f"plan of {program or 'everybody'}"[:120])
        kept = load_plans(tx)
        ids = enrollments_following(tx, kept, program, exited_since=today - _reach(plan))
    counts = PlanCounts()
    for start in range(0, len(ids), CHUNK):
        with database.begin() as tx:
            chunk = ids[start : start + CHUNK]
            counts += replan_enrollments(tx, chunk, plans=kept, now=now, today=today)
    return counts


def _reach(plan: Plan) -> timedelta:
    """How long after an exit the schedule may still ask something."""
    days = (
        (wave.offset_days or 0) + wave.open_days
        if wave.quarter is None
        else (wave.quarter + 1) * LONGEST_QUARTER + wave.closes_after_end_days
        for wave in plan.waves
    )
    return timedelta(days=max(days))
