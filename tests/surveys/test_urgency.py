"""How soon a person must see what cannot wait: by kind, by hour, and by how often nobody came."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from surveys.dialogue import Flag, FlagKind
from surveys.urgency import StaffHours, is_told, settled_by, staff_week, told_again_at, wakes_on_call

CHICAGO = StaffHours("America/Chicago", staff_week("Mon-Fri 9:00-17:00"))


def local(text: str) -> datetime:
    """A time in Chicago in March 2026, "10 14:30"; the clocks change on the 8th."""
    day, clock = text.split()
    hour, minute = clock.split(":")
    ahead = 5 if int(day) >= 8 else 6
    return datetime(2026, 3, int(day), int(hour), int(minute), tzinfo=UTC) + timedelta(hours=ahead)


@pytest.mark.parametrize(
    ("flag", "told"),
    [
        (Flag(FlagKind.CRISIS, urgent=True), True),
        (Flag(FlagKind.CRISIS), True),  # danger is never a matter of a forgotten mark
        (Flag(FlagKind.QUESTION, urgent=True), True),
        (Flag(FlagKind.DOUBTFUL_STOP, urgent=True), True),
        (Flag(FlagKind.QUESTION), False),
        (Flag(FlagKind.WRONG_NUMBER), False),
        (Flag(FlagKind.SYSTEM, urgent=True), False),
        (Flag(FlagKind.CARRIER, urgent=True), False),
    ],
)
def test_staff_are_told_of_people_who_cannot_wait_and_of_nothing_else(flag, told):
    assert is_told(flag) is told


@pytest.mark.parametrize(
    ("kind", "now", "again"),
    [
        ("crisis", "10 14:30", "10 14:45"),
        ("crisis", "14 02:00", "14 02:15"),  # a Saturday night
        ("question", "10 10:00", "10 12:00"),
        ("question", "10 16:00", "11 10:00"),  # an hour today, an hour tomorrow
        ("question", "10 22:00", "11 11:00"),
        ("question", "13 16:30", "16 10:30"),  # over the weekend
        ("doubtful_stop", "14 12:00", "16 11:00"),
        ("question", "6 16:00", "9 10:00"),  # over the night on which the clocks change
        ("a kind of another day", "10 10:00", "10 12:00"),
    ],
)
def test_a_crisis_is_told_again_each_quarter_hour_and_the_rest_after_two_hours_of_staff_time(kind, now, again):
    assert told_again_at(kind, now=local(now), hours=CHICAGO) == local(again)


@pytest.mark.parametrize(
    ("kind", "now", "by"),
    [("crisis", "14 02:00", "14 06:00"), ("question", "10 10:00", "10 14:00"), ("question", "10 15:00", "11 11:00")],
)
def test_who_is_on_it_has_four_hours_to_settle_it(kind, now, by):
    assert settled_by(kind, now=local(now), hours=CHICAGO) == local(by)


@pytest.mark.parametrize(
    ("kind", "number", "now", "woken"),
    [
        ("crisis", 1, "10 14:30", False),
        ("crisis", 1, "10 17:00", True),  # closed
        ("crisis", 1, "10 02:00", True),
        ("crisis", 1, "15 12:00", True),  # a Sunday
        ("crisis", 2, "10 14:45", True),
        ("question", 1, "10 02:00", False),  # nobody is woken for what is of the same day
        ("question", 2, "10 12:00", True),
    ],
)
def test_those_on_call_are_told_of_danger_at_night_and_of_whatever_nobody_came_for(kind, number, now, woken):
    assert wakes_on_call(kind, number, now=local(now), hours=CHICAGO) is woken


def test_a_federal_holiday_has_no_staff_hours():
    thanksgiving = datetime(2026, 11, 26, 18, tzinfo=UTC)
    assert not CHICAGO.is_open(thanksgiving)
    assert wakes_on_call("crisis", 1, now=thanksgiving, hours=CHICAGO)


def test_staff_hours_are_read_as_people_write_them():
    week = staff_week("Mon-Thu 8:30-17:00, Fri 9:00-12:00,sat 10:00-24:00").week
    assert [f"{day.opens:%H:%M}" if day else None for day in week] == ["08:30"] * 4 + ["09:00", "10:00", None]
    assert StaffHours("UTC", staff_week("Sat 10:00-24:00")).is_open(datetime(2026, 3, 14, 23, 59, tzinfo=UTC))


@pytest.mark.parametrize("text", ["", "9-5", "Mon-Fri", "Fri-Mon 9:00-17:00", "Mon 17:00-9:00", "Mon 25:00-26:00"])
def test_staff_hours_that_make_no_sense_are_refused(text):
    with pytest.raises(ValueError, match="staff hours"):
        staff_week(text)


def test_a_week_without_staff_time_does_not_silence_anybody_for_ever():
    never = StaffHours("UTC", staff_week("Wed 9:00-9:01"))
    now = datetime(2026, 3, 10, tzinfo=UTC)
    assert told_again_at("question", now=now, hours=never) <= now + timedelta(days=14)
