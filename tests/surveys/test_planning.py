from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.planning import (
    CheckinState,
    Existing,
    NotPlanned,
    Replan,
    call_due,
    catch_up,
    covers,
    next_reminder,
    planned,
    replan,
    schedule,
)
from surveys.quarters import Quarter
from surveys.waves import DEFAULT_PLAN, Anchor, CatchUp, Plan, Wave, window

EVERY_EXIT = [date(2023, 1, 1) + timedelta(days=n) for n in range(4 * 365 + 1)]
GAP = timedelta(days=21)
S = CheckinState


def day(text):
    return date.fromisoformat(text)


def due_dates(checkins):
    return {checkin.wave_key: checkin.due_on.isoformat() for checkin in checkins}


def as_existing(checkin, state=S.SCHEDULED, opened_on=None):
    return Existing(checkin.wave_key, state, checkin.due_on, opened_on, checkin.window)


def existing_of(exited_on, **states):
    """The default plan's check-ins of an exit; states as wave=(state, the day it was opened or None)."""
    return [
        as_existing(c, *states.get(c.wave_key, (S.SCHEDULED, None))) for c in planned(DEFAULT_PLAN, exited_on=exited_on)
    ]


def redo(existing, *, exited_on, today, plan=DEFAULT_PLAN, hired_on=None):
    return replan(plan, exited_on=exited_on, hired_on=hired_on, existing=existing, today=today)


def applied(result: Replan):
    """What somebody's check-ins are after a replan has been written down."""
    moved = [replace(move.existing, due_on=move.to.due_on, window=move.to.window) for move in result.move]
    cancelled = [replace(checkin, state=S.CANCELLED) for checkin in result.cancel]
    added = [as_existing(checkin) for checkin in result.add]
    passed = [as_existing(checkin, S.EXPIRED) for checkin in result.passed]
    return [*result.keep, *moved, *cancelled, *added, *passed]


# planned


@pytest.mark.parametrize(
    ("exited_on", "expected"),
    [
        ("2024-11-15", ["2025-02-13", "2025-03-17", "2025-06-16", "2025-09-16", "2025-12-17"]),
        ("2025-03-31", ["2025-06-29", "2025-07-20", "2025-09-16", "2025-12-17", "2026-03-17"]),
        ("2024-02-29", ["2024-05-29", "2024-06-19", "2024-09-16", "2024-12-17", "2025-03-17"]),
        ("2024-12-31", ["2025-03-31", "2025-04-21", "2025-06-16", "2025-09-16", "2025-12-17"]),
        ("2025-01-01", ["2025-04-01", "2025-06-16", "2025-09-16", "2025-12-17", "2026-03-17"]),
    ],
)
def test_due_dates_of_well_known_exits(exited_on, expected):
    assert list(due_dates(planned(DEFAULT_PLAN, exited_on=day(exited_on))).values()) == expected


def test_for_every_exit_of_four_years_five_check_ins_are_due_in_their_windows_at_least_21_days_apart():
    for exited_on in EVERY_EXIT:
        found = schedule(DEFAULT_PLAN, exited_on=exited_on)
        assert [c.wave_key for c in found.checkins] == [wave.key for wave in DEFAULT_PLAN.waves]
        assert found.omitted == ()
        for checkin in found.checkins:
            assert checkin.window == window(DEFAULT_PLAN.wave(checkin.wave_key), exited_on)
            assert checkin.window.is_open_on(checkin.due_on)
        assert all(later.due_on - earlier.due_on >= GAP for earlier, later in pairwise(found.checkins))


def test_for_every_exit_day_90_keeps_its_day_and_is_never_in_the_second_quarter():
    for exited_on in EVERY_EXIT:
        day_90, *_ = planned(DEFAULT_PLAN, exited_on=exited_on)
        assert day_90.due_on == exited_on + timedelta(days=90)
        assert day_90.due_on < window(DEFAULT_PLAN.wave("quarter_2"), exited_on).asks_from


def test_for_every_exit_a_check_in_is_moved_no_further_than_it_must():
    for exited_on in EVERY_EXIT:
        checkins = planned(DEFAULT_PLAN, exited_on=exited_on)
        for index, checkin in enumerate(checkins):
            day_by_day, others = checkin.window.opens_on, [c.due_on for c in checkins[:index]]
            while any(abs(day_by_day - other) < GAP for other in others):
                day_by_day += timedelta(days=1)
            assert checkin.due_on == day_by_day


def test_a_wave_counted_from_the_hire_is_planned_only_with_a_hire_date():
    job_30 = Wave(
        key="job_30", name="On the job", anchor=Anchor.HIRE, offset_days=30, questionnaire="day_90", position=9
    )
    plan = Plan("p", (*DEFAULT_PLAN.waves, job_30))
    without = schedule(plan, exited_on=day("2025-01-01"))
    assert [(o.wave_key, o.why, o.window) for o in without.omitted] == [("job_30", NotPlanned.NO_HIRE_DATE, None)]
    hired = planned(plan, exited_on=day("2025-01-01"), hired_on=day("2024-12-20"))
    assert list(due_dates(hired)) == ["job_30", "day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4"]
    assert due_dates(hired)["job_30"] == "2025-01-19"


def test_what_finds_no_room_in_its_window_is_left_out_with_the_reason():
    twin = Wave(key="day_95", name="95 days", offset_days=95, open_days=10, questionnaire="day_90", position=9)
    found = schedule(Plan("p", (*DEFAULT_PLAN.waves, twin)), exited_on=day("2025-01-01"))
    assert [(o.wave_key, o.why) for o in found.omitted] == [("day_95", NotPlanned.NO_ROOM)]
    assert found.omitted[0].window.opens_on == day("2025-04-06")
    assert due_dates(found.checkins) == due_dates(planned(DEFAULT_PLAN, exited_on=day("2025-01-01")))


def test_without_an_exit_nobody_is_asked():
    found = schedule(DEFAULT_PLAN, exited_on=None, hired_on=day("2025-01-01"))
    assert found.checkins == ()
    assert {omitted.why for omitted in found.omitted} == {NotPlanned.NO_EXIT_DATE}


# catch_up


@pytest.mark.parametrize(
    ("policy", "today", "due", "passed"),
    [
        # Exit 15 November 2024: day 90 open 13 Feb-6 Mar, quarter 1 open 17 Mar-21 Apr, quarter 2 due 16 June.
        ("newest_open", "2025-02-13", {"day_90": "2025-02-13", "quarter_1": "2025-03-17"}, []),
        ("newest_open", "2025-02-20", {"day_90": "2025-02-20", "quarter_1": "2025-03-17"}, []),
        ("newest_open", "2025-03-06", {"day_90": "2025-03-06", "quarter_1": "2025-03-27"}, []),
        ("newest_open", "2025-03-07", {"quarter_1": "2025-03-17"}, ["day_90"]),
        ("newest_open", "2025-04-21", {"quarter_1": "2025-04-21"}, ["day_90"]),
        ("newest_open", "2025-04-22", {}, ["day_90", "quarter_1"]),
        ("none", "2025-02-20", {"quarter_1": "2025-03-17"}, ["day_90"]),
        ("none", "2025-04-01", {}, ["day_90", "quarter_1"]),
        ("all_open", "2025-02-20", {"day_90": "2025-02-20", "quarter_1": "2025-03-17"}, []),
    ],
)
def test_catching_up_on_past_due_dates(policy, today, due, passed):
    plan = replace(DEFAULT_PLAN, catch_up=CatchUp(policy))
    found = catch_up(plan, planned(plan, exited_on=day("2024-11-15")), today=day(today))
    later = {"quarter_2": "2025-06-16", "quarter_3": "2025-09-16", "quarter_4": "2025-12-17"}
    assert due_dates(found.due) == due | later
    assert [checkin.wave_key for checkin in found.passed] == passed


def test_a_late_day_90_is_given_up_when_the_quarter_after_it_could_not_wait():
    checkins = planned(DEFAULT_PLAN, exited_on=day("2025-03-31"))
    on_time = catch_up(DEFAULT_PLAN, checkins, today=day("2025-06-30"))
    assert (due_dates(on_time.due)["day_90"], due_dates(on_time.due)["quarter_1"]) == ("2025-06-30", "2025-07-21")
    late = catch_up(DEFAULT_PLAN, checkins, today=day("2025-07-01"))
    assert [checkin.wave_key for checkin in late.passed] == ["day_90"]
    assert due_dates(late.due)["quarter_1"] == "2025-07-20"


def test_catching_up_on_all_open_windows_keeps_the_gap_between_them():
    long = tuple(replace(wave, open_days=200, closes_after_end_days=90) for wave in DEFAULT_PLAN.waves)
    plan = replace(DEFAULT_PLAN, waves=long, catch_up=CatchUp.ALL_OPEN)
    found = catch_up(plan, planned(plan, exited_on=day("2024-11-15")), today=day("2025-04-01"))
    assert due_dates(found.due) == {
        "day_90": "2025-04-01",
        "quarter_1": "2025-04-22",
        "quarter_2": "2025-06-16",
        "quarter_3": "2025-09-16",
        "quarter_4": "2025-12-17",
    }


@pytest.mark.parametrize("policy", list(CatchUp))
def test_for_every_exit_and_import_day_catching_up_loses_nothing_and_texts_nobody_too_often(policy):
    plan = replace(DEFAULT_PLAN, catch_up=policy)
    for exited_on in EVERY_EXIT[::9]:
        checkins = planned(plan, exited_on=exited_on)
        for after in range(60, 520, 4):
            today = exited_on + timedelta(days=after)
            due, passed = catch_up(plan, checkins, today=today)
            assert sorted(c.wave_key for c in (*due, *passed)) == sorted(c.wave_key for c in checkins)
            assert all(c.window.is_open_on(c.due_on) and c.due_on >= today for c in due)
            assert all(later.due_on - earlier.due_on >= GAP for earlier, later in pairwise(due))
            assert {c.wave_key for c in checkins if c.due_on >= today} <= {c.wave_key for c in due}


# replan


def test_nothing_changes_when_nothing_changed():
    for exited_on in EVERY_EXIT[::13]:
        existing = existing_of(exited_on)
        for today in (exited_on, exited_on + timedelta(days=100), exited_on + timedelta(days=200)):
            assert redo(existing, exited_on=exited_on, today=today) == Replan(keep=tuple(existing))


def test_a_corrected_exit_moves_what_is_scheduled():
    result = redo(existing_of(day("2024-12-31")), exited_on=day("2025-01-02"), today=day("2025-01-10"))
    assert {m.existing.wave_key: m.to.due_on for m in result.move} == {
        c.wave_key: c.due_on for c in planned(DEFAULT_PLAN, exited_on=day("2025-01-02"))
    }
    assert (result.keep, result.add, result.cancel, result.passed) == ((), (), (), ())


def test_an_exit_corrected_within_its_quarter_leaves_the_quarters_alone():
    result = redo(existing_of(day("2025-01-10")), exited_on=day("2025-01-20"), today=day("2025-01-25"))
    assert [(move.existing.wave_key, move.to.due_on) for move in result.move] == [("day_90", day("2025-04-20"))]
    assert len(result.keep) == 4


def test_a_voided_exit_cancels_what_is_scheduled_or_open_and_keeps_what_was_answered():
    existing = existing_of(
        day("2024-11-15"), day_90=(S.COMPLETED, day("2025-02-13")), quarter_1=(S.OPEN, day("2025-03-17"))
    )
    result = redo(existing, exited_on=None, today=day("2025-03-20"))
    assert result == Replan(keep=(existing[0],), cancel=tuple(existing[1:]))


def test_a_restored_exit_plans_again_what_was_never_asked():
    existing = existing_of(
        day("2024-11-15"), day_90=(S.COMPLETED, day("2025-02-13")), quarter_1=(S.OPEN, day("2025-03-17"))
    )
    voided = applied(redo(existing, exited_on=None, today=day("2025-03-20")))
    result = redo(voided, exited_on=day("2024-11-15"), today=day("2025-03-25"))
    assert list(due_dates(result.add)) == ["quarter_2", "quarter_3", "quarter_4"]
    assert set(result.keep) == set(voided)


def test_an_answer_for_other_dates_stays_as_history_and_the_new_quarter_is_asked():
    existing = existing_of(
        day("2024-12-31"), day_90=(S.COMPLETED, day("2025-03-31")), quarter_1=(S.COMPLETED, day("2025-04-21"))
    )
    result = redo(existing, exited_on=day("2025-01-01"), today=day("2025-05-01"))
    assert existing[1] in result.keep
    assert due_dates(result.add) == {"quarter_1": "2025-06-16"}
    assert [move.existing.wave_key for move in result.move] == ["quarter_2", "quarter_3", "quarter_4"]


@pytest.mark.parametrize(
    ("corrected", "asked_anew"),
    [("2024-11-15", False), ("2024-11-12", False), ("2024-10-25", False), ("2024-10-24", True), ("2024-11-16", True)],
)
def test_a_day_90_answer_serves_while_its_text_fell_into_the_new_window(corrected, asked_anew):
    existing = existing_of(day("2024-11-15"), day_90=(S.COMPLETED, day("2025-02-13")))
    result = redo(existing, exited_on=day(corrected), today=day("2025-02-15"))
    found = {c.wave_key for c in (*result.add, *result.passed)}
    assert ("day_90" in found) is asked_anew
    assert existing[0] in result.keep


def test_an_open_check_in_ends_when_its_quarter_changed_and_goes_on_when_it_did_not():
    existing = existing_of(
        day("2024-12-31"), day_90=(S.EXPIRED, day("2025-03-17")), quarter_1=(S.OPEN, day("2025-04-07"))
    )
    assert existing[1] in redo(existing, exited_on=day("2024-12-30"), today=day("2025-04-08")).keep
    changed = redo(existing, exited_on=day("2025-01-01"), today=day("2025-04-08"))
    assert existing[1] in changed.cancel
    assert due_dates(changed.add)["quarter_1"] == "2025-06-16"


def test_an_open_check_in_follows_a_changed_closing_day():
    existing = existing_of(
        day("2024-11-15"), day_90=(S.COMPLETED, day("2025-02-13")), quarter_1=(S.OPEN, day("2025-03-17"))
    )
    longer = replace(DEFAULT_PLAN, waves=tuple(replace(wave, closes_after_end_days=30) for wave in DEFAULT_PLAN.waves))
    result = redo(existing, exited_on=day("2024-11-15"), today=day("2025-03-18"), plan=longer)
    first = result.move[0]
    assert (first.existing, first.to.due_on, first.to.window.closes_on) == (
        existing[1],
        day("2025-03-17"),
        day("2025-04-30"),
    )


def test_a_wave_taken_out_of_the_plan_is_cancelled_if_scheduled_and_goes_on_if_open():
    existing = existing_of(day("2024-11-15"), day_90=(S.OPEN, day("2025-02-13")))
    shorter = replace(DEFAULT_PLAN, waves=DEFAULT_PLAN.waves[1:3])
    result = redo(existing, exited_on=day("2024-11-15"), today=day("2025-02-14"), plan=shorter)
    assert result.keep == tuple(existing[:3])
    assert result.cancel == tuple(existing[3:])


def test_new_dates_keep_the_gap_from_texts_that_went_out():
    existing = existing_of(day("2025-01-20"), day_90=(S.OPEN, day("2025-04-21")))
    result = redo(existing, exited_on=day("2024-12-31"), today=day("2025-04-22"))
    # Its text fell on the last day of the new window: it goes on, and leaves the quarter no room.
    assert result.move[0].existing == existing[0]
    assert [checkin.wave_key for checkin in result.passed] == ["quarter_1"]
    other = replan(
        DEFAULT_PLAN,
        exited_on=day("2024-11-15"),
        hired_on=None,
        existing=[],
        today=day("2025-01-01"),
        asked_on=[day("2025-02-10")],
    )
    assert due_dates(other.add)["day_90"] == "2025-03-03"


def test_an_exit_moved_far_back_is_caught_up_and_the_rest_recorded_as_passed():
    result = redo(existing_of(day("2025-06-20")), exited_on=day("2024-08-20"), today=day("2025-06-25"))
    assert {move.existing.wave_key: move.to.due_on for move in result.move} == {
        "quarter_3": day("2025-06-25"),
        "quarter_4": day("2025-09-16"),
    }
    assert [checkin.wave_key for checkin in result.passed] == ["day_90", "quarter_1", "quarter_2"]
    assert [checkin.wave_key for checkin in result.cancel] == ["day_90", "quarter_1", "quarter_2"]


HISTORY = st.lists(
    st.tuples(st.sampled_from([s for s in S if s is not S.SCHEDULED]), st.integers(0, 10), st.booleans()), max_size=5
)


@settings(max_examples=600, deadline=None)
@given(
    exited_on=st.sampled_from(EVERY_EXIT),
    corrections=st.lists(st.one_of(st.none(), st.integers(-200, 200)), min_size=1, max_size=3),
    history=HISTORY,
    after=st.integers(0, 600),
    policy=st.sampled_from(CatchUp),
)
def test_replanning_is_whole_settled_and_keeps_the_gap(exited_on, corrections, history, after, policy):
    plan, today = replace(DEFAULT_PLAN, catch_up=policy), exited_on + timedelta(days=after)
    existing = existing_of(exited_on)
    for index, (state, late, opened) in enumerate(history):
        opened_on = existing[index].due_on + timedelta(days=late) if opened or state is S.OPEN else None
        existing[index] = replace(existing[index], state=state, opened_on=opened_on)
    for correction in corrections:
        corrected = None if correction is None else exited_on + timedelta(days=correction)
        result = redo(existing, exited_on=corrected, today=today, plan=plan)
        sorted_out = [*result.keep, *(move.existing for move in result.move), *result.cancel]
        assert sorted(map(repr, sorted_out)) == sorted(map(repr, existing))
        assert all(e in result.keep for e in existing if not e.state.is_live)
        existing = applied(result)
        again = redo(existing, exited_on=corrected, today=today, plan=plan)
        assert (again.add, again.move, again.cancel, again.passed) == ((), (), (), ())
        scheduled = [e for e in existing if e.state is S.SCHEDULED]
        texted = [e.opened_on for e in existing if e.opened_on]
        assert all(abs(one.due_on - two.due_on) >= GAP for one, two in combinations(scheduled, 2))
        assert all(abs(one.due_on - other) >= GAP for one in scheduled for other in texted)
        assert all(e.window.is_open_on(e.due_on) for e in scheduled)
        assert len({e.wave_key for e in scheduled}) == len(scheduled)
        if corrected is not None:
            spans = {wave.key: window(wave, corrected) for wave in plan.waves}
            assert all(e.window == spans[e.wave_key] for e in scheduled)
            assert {e.wave_key for e in existing if e.state is not S.CANCELLED or e.opened_on} >= set(spans)


# covers, reminders, calls


def test_a_day_90_answer_covers_the_quarter_it_was_given_in():
    quarter_1 = window(DEFAULT_PLAN.wave("quarter_1"), day("2024-11-15"))
    given_on = ["2024-12-31", "2025-01-01", "2025-02-13", "2025-03-31", "2025-04-01"]
    assert [covers(day(answered), quarter_1) for answered in given_on] == [False, True, True, True, False]


def test_for_every_exit_a_day_90_answer_covers_at_most_the_first_quarter():
    for exited_on in EVERY_EXIT:
        spans = {wave.key: window(wave, exited_on) for wave in DEFAULT_PLAN.waves}
        answered = spans["day_90"].opens_on
        covered = {key for key, span in spans.items() if key != "day_90" and covers(answered, span)}
        in_first = Quarter.containing(answered) == Quarter.containing(exited_on).plus(1)
        assert covered == ({"quarter_1"} if in_first else set())


OPENED = datetime(2025, 3, 7, 16, 30, tzinfo=UTC)
WAVE = DEFAULT_PLAN.wave("day_90")


@pytest.mark.parametrize(("sent", "days"), [(0, 2), (1, 5), (2, None), (3, None)])
def test_reminders_come_two_and_five_days_after_the_first_text(sent, days):
    expected = None if days is None else OPENED + timedelta(days=days)
    assert next_reminder(WAVE, opened_at=OPENED, reminders_sent=sent) == expected


def test_no_reminder_goes_out_after_the_closing_day():
    assert next_reminder(WAVE, opened_at=OPENED, reminders_sent=1, closes_on=day("2025-03-12")) is not None
    assert next_reminder(WAVE, opened_at=OPENED, reminders_sent=1, closes_on=day("2025-03-11")) is None


@pytest.mark.parametrize(
    ("reminders", "closes_on", "days"),
    [
        ((2, 5), "2025-04-01", 8),
        ((2, 5), "2025-03-15", 8),
        ((2, 5), "2025-03-13", 6),
        ((2, 5), "2025-03-07", 0),
        ((2, 5), "2025-03-01", 0),
        ((4,), "2025-04-01", 8),
        ((), "2025-04-01", 3),
    ],
)
def test_staff_call_one_step_after_the_last_reminder_but_not_after_the_closing_day(reminders, closes_on, days):
    wave = replace(WAVE, reminder_days=reminders)
    assert call_due(wave, opened_at=OPENED, closes_on=day(closes_on)) == OPENED + timedelta(days=days)


def test_a_time_without_a_zone_is_refused():
    naive = OPENED.replace(tzinfo=None)
    with pytest.raises(ValueError, match="no time zone"):
        next_reminder(WAVE, opened_at=naive, reminders_sent=0)
    with pytest.raises(ValueError, match="no time zone"):
        call_due(WAVE, opened_at=naive, closes_on=day("2025-04-01"))
