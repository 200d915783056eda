"""Plans on file, and the check-ins planned from them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from records.planning import (
    PlanCounts,
    Plans,
    ToPlan,
    begins_at,
    load_plan,
    load_plans,
    plan_enrollments,
    replan_enrollments,
    save_plan,
    seed_default_plan,
)
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins, plans, waves
from surveys.planning import replan
from surveys.waves import DEFAULT_PLAN, Anchor, CatchUp, Plan, Wave

NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
TODAY = NOW.date()
CHICAGO = ("America/Chicago",)
HIRE = Wave(key="month_1", name="A month in", anchor=Anchor.HIRE, offset_days=30, questionnaire="day_90", position=0)


@pytest.fixture
def tx(database):
    with database.begin() as tx:
        yield tx


def _enrolled(tx, exited_on, *, number=1, program="", started_on=None, zones="America/Chicago"):
    """An alum with one enrollment, as something to plan for."""
    known = tx.scalar(sa.select(alumni.c.id).where(alumni.c.id == number))
    if known is None:
        values = {"id": number, "external_id": f"A{number}", "zones": zones, "created_at": NOW, "updated_at": NOW}
        tx.execute(alumni.insert().values(values))
    enrollment_id = 1 + (tx.scalar(sa.select(sa.func.max(enrollments.c.id))) or 0)
    values = {"id": enrollment_id, "alum_id": number, "program": program, "exited_on": exited_on,
              "exit_job_started_on": started_on, "created_at": NOW, "updated_at": NOW}  # fmt: skip
    tx.execute(enrollments.insert().values(values))
    hired = date.fromisoformat(started_on) if started_on else None
    return ToPlan(number, enrollment_id, program, exited_on, hired, tuple(zones.split()))


def _held(tx, *, state=None):
    chosen = sa.select(checkins).order_by(checkins.c.enrollment_id, checkins.c.due_on)
    return [row for row in tx.execute(chosen) if state in (None, row.state)]


def _planned(tx, *wanted, plans=None):
    return plan_enrollments(tx, wanted, plans=plans or Plans(), today=TODAY)


def _replanned(tx, wanted, **changes):
    if changes:
        tx.execute(enrollments.update().where(enrollments.c.id == wanted.enrollment_id).values(changes))
    return replan_enrollments(tx, [wanted.enrollment_id], plans=load_plans(tx), now=NOW, today=TODAY)


def _answer(tx, wave, on):
    tx.execute(
        checkins.update()
        .where(checkins.c.wave == wave)
        .values(state="completed", opened_at=on, answered_at=on, completed_at=on, next_at=None)
    )


def test_without_a_plan_on_file_everybody_follows_the_default(tx):
    assert load_plan(tx, "Pipeline") == DEFAULT_PLAN


def test_the_default_plan_is_put_on_file_once(tx):
    seed_default_plan(tx)
    seed_default_plan(tx)
    assert tx.scalar(sa.select(sa.func.count()).select_from(plans)) == 1
    assert load_plan(tx) == DEFAULT_PLAN


def test_an_edited_plan_comes_back_as_it_was_saved(tx):
    seed_default_plan(tx)
    edited = Plan("Ours", (HIRE, replace(DEFAULT_PLAN.waves[1], reminder_days=(), position=3)), 30, CatchUp.ALL_OPEN)
    number = save_plan(tx, edited, program="Pipeline")
    assert load_plan(tx, "pipeline") == edited
    assert load_plan(tx, "Fellows") == DEFAULT_PLAN
    shorter = replace(edited, waves=(HIRE,))
    assert save_plan(tx, shorter, program="Pipeline") == number
    assert load_plan(tx, "Pipeline") == shorter
    assert tx.scalar(sa.select(sa.func.count()).where(waves.c.plan_id == number)) == 1


@pytest.mark.parametrize(
    ("zones", "hour"),
    [
        (("America/New_York",), 14),
        (("America/Chicago",), 15),
        (("America/New_York", "America/Los_Angeles"), 17),
        (("America/Los_Angeles", "Pacific/Honolulu", "America/Chicago"), 20),
    ],
)
def test_a_check_in_begins_when_it_is_ten_in_the_last_of_the_zones(zones, hour):
    assert begins_at(date(2026, 7, 1), zones) == datetime(2026, 7, 1, hour, tzinfo=UTC)


def test_a_clock_change_keeps_it_at_ten(tx):
    assert begins_at(date(2026, 3, 6), CHICAGO).hour == 16
    assert begins_at(date(2026, 3, 9), CHICAGO).hour == 15


def test_many_at_once_get_what_each_would_get_alone(tx):
    exits = [date(2024, 11, 1) + timedelta(days=9 * n) for n in range(80)]
    zones = ("America/Chicago", "America/New_York America/Denver")
    wanted = [_enrolled(tx, day, number=n + 1, zones=zones[n % 2]) for n, day in enumerate(exits)]
    planned = _planned(tx, *wanted)
    held = _held(tx)
    for each in wanted:
        alone = replan(DEFAULT_PLAN, exited_on=each.exited_on, hired_on=None, existing=(), today=TODAY)
        mine = [row for row in held if row.enrollment_id == each.enrollment_id]
        coming = [(row.wave, row.due_on, row.next_at) for row in mine if row.state == "scheduled"]
        assert coming == [(one.wave_key, one.due_on, begins_at(one.due_on, each.zones)) for one in alone.add]
        passed = {(row.wave, row.due_on, row.why, row.next_at) for row in mine if row.state == "expired"}
        assert passed == {(one.wave_key, one.due_on, "before_import", None) for one in alone.passed}
        assert {row.alum_id for row in mine} <= {each.alum_id}
    assert planned.counts == PlanCounts(
        planned=len([row for row in held if row.state == "scheduled"]),
        passed=len([row for row in held if row.state == "expired"]),
    )


def test_nobody_to_plan_for_is_no_trouble(tx):
    assert _planned(tx).counts == PlanCounts()
    assert _planned(tx, _enrolled(tx, None)).counts == PlanCounts()


def test_a_wave_counted_from_the_hire_needs_its_day(tx):
    ours = Plans(Plan("Hire", (HIRE,)))
    wanted = _enrolled(tx, date(2026, 3, 1), started_on="2026-02-20")
    assert _planned(tx, wanted, _enrolled(tx, date(2026, 3, 1), number=2), plans=ours).counts.planned == 1
    assert [row.due_on for row in _held(tx)] == [date(2026, 3, 22)]


def test_a_voided_exit_cancels_what_is_to_come_and_keeps_what_was_answered(tx):
    wanted = _enrolled(tx, date(2026, 1, 15))
    _planned(tx, wanted)
    _answer(tx, "day_90", NOW)
    counts = _replanned(tx, wanted, exited_on=None)
    assert counts == PlanCounts(cancelled=4)
    assert [row.state for row in _held(tx, state="completed")] == ["completed"]
    assert {(row.why, row.next_at, row.closed_at) for row in _held(tx, state="cancelled")} == {("replanned", None, NOW)}


def test_planning_again_changes_nothing(tx):
    wanted = _enrolled(tx, date(2026, 1, 15))
    _planned(tx, wanted)
    _replanned(tx, wanted, exited_on=date(2026, 2, 20))
    before = _held(tx)
    assert _replanned(tx, wanted) == PlanCounts()
    assert _held(tx) == before


def test_an_edited_plan_reaches_the_check_ins_already_planned(tx):
    wanted = _enrolled(tx, date(2026, 1, 15))
    _planned(tx, wanted)
    save_plan(tx, Plan("Later", (replace(DEFAULT_PLAN.waves[0], offset_days=120),)))
    counts = _replanned(tx, wanted)
    assert (counts.moved, counts.cancelled) == (1, 4)
    assert [(row.wave, row.due_on) for row in _held(tx, state="scheduled")] == [("day_90", date(2026, 5, 15))]
    assert [row.next_at for row in _held(tx, state="scheduled")] == [begins_at(date(2026, 5, 15), CHICAGO)]


def test_an_answered_90_day_check_in_covers_the_quarter_it_was_given_in(tx):
    wanted = _enrolled(tx, date(2025, 12, 1))
    tx.execute(enrollments.update().values(exited_on=date(2025, 12, 1)))
    save_plan(tx, Plan("Day 90 alone", (DEFAULT_PLAN.waves[0],)))
    _planned(tx, wanted, plans=load_plans(tx))
    _answer(tx, "day_90", datetime(2026, 3, 5, 17, tzinfo=UTC))
    save_plan(tx, DEFAULT_PLAN)
    counts = _replanned(tx, wanted)
    (covered,) = _held(tx, state="covered")
    assert (covered.wave, covered.next_at) == ("quarter_1", None)
    assert covered.covered_by == _held(tx, state="completed")[0].id
    assert (counts.covered, counts.planned) == (1, 3)


def test_two_enrollments_of_one_person_keep_the_gap(tx):
    first, second = _enrolled(tx, date(2026, 1, 15)), _enrolled(tx, date(2026, 1, 20), program="Fellows")
    ids = [first.enrollment_id, second.enrollment_id]
    replan_enrollments(tx, ids, plans=Plans(), now=NOW, today=TODAY)
    days = sorted(row.due_on for row in _held(tx, state="scheduled"))
    assert all(later - earlier >= timedelta(days=21) for earlier, later in itertools.pairwise(days))
    assert {row.enrollment_id for row in _held(tx)} == set(ids)
