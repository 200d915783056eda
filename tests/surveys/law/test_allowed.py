"""The program's hours and the law together: what is left for one person on one day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from surveys.hours import DEFAULT_HOURS, NeverOpen, Opening, SendingHours, closes_at, is_open, next_opening
from surveys.law import cuts, hours_for

LONG = SendingHours((Opening(time(7), time(22)),) * 7)
CHICAGO, NEW_YORK, GUAM = "America/Chicago", "America/New_York", "Pacific/Guam"


def opening(hours, day):
    found = hours.on(day)
    return found and (found.opens.hour, found.closes.hour)


@pytest.mark.parametrize(
    ("states", "day", "left"),
    [
        (("IL",), date(2026, 11, 23), (9, 21)),
        (("CA",), date(2026, 11, 23), (8, 21)),
        (("IL", "CT"), date(2026, 11, 23), (9, 20)),
        (("TX",), date(2026, 11, 22), (12, 21)),
        (("AL",), date(2026, 11, 22), None),
        (("PA",), date(2026, 10, 11), (8, 21)),
        (("PA",), date(2026, 10, 18), None),
        (("CA",), date(2026, 11, 26), None),  # Thanksgiving
        ((), date(2026, 11, 23), (10, 18)),
    ],
)
def test_long_hours_are_cut_by_the_law_of_every_state_and_by_holidays(states, day, left):
    assert opening(hours_for(LONG, states), day) == left


@pytest.mark.parametrize("states", [(), ("IL",), ("RI", "KY"), ("PA", "TX", "AL")])
def test_the_hours_that_a_program_starts_with_are_left_whole(states):
    day = date(2026, 11, 1)
    for _ in range(60):
        assert hours_for(DEFAULT_HOURS, states).on(day) == DEFAULT_HOURS.on(day)
        day += timedelta(days=1)


def test_equal_hours_are_one_so_that_what_was_worked_out_serves_all():
    assert hours_for(LONG, ["IL", "NY"]) is hours_for(SendingHours(LONG.week), ("NY", "IL"))
    assert hours_for(LONG, ["IL"]) is not hours_for(LONG, ["NY"])


@pytest.mark.parametrize(
    ("now", "opens", "closes"),
    [
        # The spring and autumn changes: nine o'clock is another moment in UTC from one Sunday to the next.
        (datetime(2026, 3, 7, 6, tzinfo=UTC), (7, 15), (8, 2)),
        (datetime(2026, 3, 8, 6, tzinfo=UTC), (8, 14), (9, 1)),
        (datetime(2026, 10, 31, 6, tzinfo=UTC), (31, 14), (1, 1)),
        (datetime(2026, 11, 1, 4, tzinfo=UTC), (1, 15), (2, 2)),
    ],
)
def test_the_law_follows_the_clock_on_both_days_on_which_it_changes(now, opens, closes):
    hours = hours_for(LONG, ["IL", "OK"])  # 9-20
    found = next_opening(now, (CHICAGO,), hours)
    end = closes_at(found, (CHICAGO,), hours)
    assert ((found.day, found.hour), (end.day, end.hour)) == (opens, closes)
    assert (found.astimezone(ZoneInfo(CHICAGO)).hour, end.astimezone(ZoneInfo(CHICAGO)).hour) == (9, 20)


def test_a_place_must_be_lawful_in_every_zone_that_the_person_may_be_in():
    hours = hours_for(LONG, ["IL", "NY"])
    morning = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)  # 8:30 in Chicago, 9:30 in New York
    assert not is_open(morning, (CHICAGO, NEW_YORK), hours)
    assert is_open(morning + timedelta(minutes=30), (CHICAGO, NEW_YORK), hours)
    assert closes_at(morning + timedelta(minutes=30), (CHICAGO, NEW_YORK), hours) == datetime(
        2026, 11, 24, 2, tzinfo=UTC
    )


def test_hours_that_never_overlap_are_for_staff_however_long_they_are_looked_for():
    with pytest.raises(NeverOpen):
        next_opening(datetime(2026, 11, 23, tzinfo=UTC), (NEW_YORK, GUAM), hours_for(DEFAULT_HOURS, ["NY", "GU"]))


def test_a_holiday_of_three_weeks_is_waited_out():
    away = frozenset(date(2026, 12, 14) + timedelta(days=n) for n in range(22))
    hours = hours_for(SendingHours(DEFAULT_HOURS.week, closed_on=away), ["IL"])
    found = next_opening(datetime(2026, 12, 14, 12, tzinfo=UTC), (CHICAGO,), hours)
    assert found.astimezone(ZoneInfo(CHICAGO)) == datetime(2027, 1, 5, 10, tzinfo=ZoneInfo(CHICAGO))


def test_an_opening_can_be_asked_to_last():
    hours = hours_for(DEFAULT_HOURS, ["IL"])
    late = datetime(2026, 11, 23, 23, 58, tzinfo=UTC)  # two minutes before six
    two, three = timedelta(minutes=2), timedelta(minutes=3)
    assert next_opening(late, (CHICAGO,), hours, lasting=two) == late
    assert next_opening(late, (CHICAGO,), hours, lasting=three) == datetime(2026, 11, 24, 16, tzinfo=UTC)
    with pytest.raises(NeverOpen):
        next_opening(late, (CHICAGO,), hours, lasting=timedelta(hours=9))


def test_what_the_law_takes_off_a_week_is_told_state_by_state():
    week = SendingHours((*[Opening(time(9), time(20))] * 5, None, Opening(time(12), time(16))))
    found = {(cut.state, cut.weekday): cut.left for cut in cuts(week, today=date(2026, 11, 22))}
    assert found[("RI", 0)] == Opening(time(9), time(18))
    assert found[("KY", 0)] == Opening(time(10), time(20))
    assert found[("AL", 6)] is None
    assert not any(weekday == 5 for _, weekday in found)
    assert {state for state, weekday in found if weekday == 0} == {"RI", "KY", "PA"}
    assert {state for state, weekday in found if weekday == 6} == {"AL", "LA", "MS", "PA"}
    assert cuts(DEFAULT_HOURS, today=date(2026, 11, 22)) == ()
