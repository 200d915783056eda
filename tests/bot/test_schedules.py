"""A changed schedule moves what has not begun, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from bot.schedules import change_schedule
from records.planning import ToPlan, load_plan, load_plans, plan_enrollments
from records.tables.journal import audit
from records.tables.people import enrollments
from records.tables.plan import checkins
from surveys.waves import DEFAULT_PLAN
from tests.support.factories import NOW, an_alum

TODAY = NOW.date()
EXIT = date(2026, 2, 1)
LATER = replace(
    DEFAULT_PLAN,
    waves=tuple(replace(wave, offset_days=100) if wave.key == "day_90" else wave for wave in DEFAULT_PLAN.waves),
)


def _planned(database, program):
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=EXIT, program=program)
        enrollment = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))
        wanted = ToPlan(alum, enrollment, program, EXIT, None, ("America/Chicago",))
        plan_enrollments(tx, [wanted], plans=load_plans(tx), today=TODAY)
    return alum


def _day_90(database, alum):
    query = sa.select(checkins.c.due_on).where(checkins.c.alum_id == alum, checkins.c.wave == "day_90")
    with database.read() as tx:
        return tx.scalar(query)


def test_everybodys_schedule_moves_everybody_without_one_of_their_own(database):
    welder, cook = _planned(database, "Welding"), _planned(database, "Culinary")
    change_schedule(database, LATER, program="Culinary", by="ana@example.org", now=NOW, today=TODAY)
    assert (_day_90(database, welder), _day_90(database, cook)) == (date(2026, 5, 2), date(2026, 5, 12))
    counts = change_schedule(database, LATER, program=None, by="ana@example.org", now=NOW, today=TODAY)
    assert counts.moved == 1
    assert _day_90(database, welder) == date(2026, 5, 12)


def test_saving_the_same_schedule_again_changes_nothing(database):
    _planned(database, "Welding")
    counts = change_schedule(database, DEFAULT_PLAN, program=None, by="ana@example.org", now=NOW, today=TODAY)
    assert (counts.planned, counts.moved, counts.cancelled) == (0, 0, 0)


def test_the_change_is_kept_and_in_the_audit_trail(database):
    change_schedule(database, LATER, program=None, by="ana@example.org", now=NOW, today=TODAY)
    with database.read() as tx:
        assert load_plan(tx).wave("day_90").offset_days == 100
        assert tx.scalar(sa.select(audit.c.did)) == "changed the schedule"
