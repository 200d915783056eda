from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from surveys.holidays import is_federal_holiday
from surveys.hours import DEFAULT_HOURS, NeverOpen, Opening, SendingHours, closes_at, is_open, next_opening

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
US_ZONES = [
    EASTERN, CENTRAL, MOUNTAIN, "America/Phoenix", PACIFIC, "America/Anchorage", "America/Adak", "Pacific/Honolulu",
    "America/Puerto_Rico", "Pacific/Guam", "Pacific/Pago_Pago", "America/Detroit", "America/Boise",
    "America/Indiana/Knox",
]  # fmt: skip
MINUTE = timedelta(minutes=1)
CLOCK_CHANGES = [  # both of 2024 to 2027
    date(2024, 3, 10), date(2024, 11, 3), date(2025, 3, 9), date(2025, 11, 2),
    date(2026, 3, 8), date(2026, 11, 1), date(2027, 3, 14), date(2027, 11, 7),
]  # fmt: skip
ALWAYS = SendingHours((Opening(time(0), time(23, 59)),) * 7, on_federal_holidays=True)
#: Hours that reach into the night of the clock changes, where local times are missing or happen twice.
NIGHTS = [
    SendingHours((Opening(opens, closes),) * 7, on_federal_holidays=True)
    for opens, closes in [
        (time(0, 30), time(2, 30)),
        (time(1, 30), time(3)),
        (time(2, 15), time(9)),
        (time(0), time(1, 30)),
    ]
]


def at(text, zone):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def open_by_the_wall_clock(now, zones, hours):
    """The rule, read off a clock on the wall in each zone."""
    for zone in zones:
        local = now.astimezone(ZoneInfo(zone))
        opening = hours.week[local.weekday()]
        if local.date() in hours.closed_on or (is_federal_holiday(local.date()) and not hours.on_federal_holidays):
            return False
        if opening is None or not opening.opens <= local.time() < opening.closes:
            return False
    return True


@pytest.mark.parametrize(
    ("local", "is_it"),
    [
        ("2025-07-07T09:59:59", False),  # Monday
        ("2025-07-07T10:00", True),
        ("2025-07-07T17:59:59", True),
        ("2025-07-07T18:00", False),
        ("2025-07-12T16:59", True),  # Saturday
        ("2025-07-12T17:00", False),
        ("2025-07-13T12:00", False),  # Sunday
        ("2025-07-04T12:00", False),  # Independence Day
        ("2026-07-03T12:00", False),  # its observed day
        ("2025-06-19T12:00", False),  # Juneteenth
    ],
)
def test_default_hours(local, is_it):
    assert is_open(at(local, CENTRAL), (CENTRAL,)) is is_it


def test_it_must_be_open_in_every_zone_somebody_may_be_in():
    assert not is_open(at("2025-07-07T10:30", EASTERN), (EASTERN, CENTRAL))
    assert is_open(at("2025-07-07T11:00", EASTERN), (EASTERN, CENTRAL))
    assert is_open(at("2025-07-07T17:30", EASTERN), (EASTERN, CENTRAL))
    assert not is_open(at("2025-07-07T18:30", EASTERN), (EASTERN, CENTRAL))


@pytest.mark.parametrize(
    ("now", "zones", "opens"),
    [
        ("2025-07-07T08:00", (CENTRAL,), "2025-07-07T10:00"),
        ("2025-07-07T12:34:56", (CENTRAL,), "2025-07-07T12:34:56"),
        ("2025-07-07T18:00", (CENTRAL,), "2025-07-08T10:00"),
        ("2025-07-12T17:00", (CENTRAL,), "2025-07-14T10:00"),  # over Sunday
        ("2025-07-03T18:00", (CENTRAL,), "2025-07-05T10:00"),  # over the Fourth
        ("2024-12-31T18:00", (CENTRAL,), "2025-01-02T10:00"),
        ("2025-03-08T17:00", (CENTRAL,), "2025-03-10T10:00"),  # the clock jumps ahead that Sunday
        ("2025-11-01T17:00", (CENTRAL,), "2025-11-03T10:00"),  # and back that one
        ("2025-07-07T08:00", (EASTERN, CENTRAL), "2025-07-07T10:00"),
        ("2025-07-07T08:00", (EASTERN, PACIFIC), "2025-07-07T12:00"),
        ("2025-07-07T16:00", (EASTERN, PACIFIC), "2025-07-07T16:00"),
        ("2025-07-07T17:30", (EASTERN, PACIFIC), "2025-07-08T12:00"),
        ("2025-07-07T08:00", (CENTRAL, "Pacific/Honolulu"), "2025-07-07T15:00"),
    ],
)
def test_next_opening_in_central_time(now, zones, opens):
    found = next_opening(at(now, CENTRAL), zones)
    assert found == at(opens, CENTRAL)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    ("now", "zones", "closes"),
    [
        ("2025-07-07T12:00", (CENTRAL,), "2025-07-07T18:00"),
        ("2025-07-12T12:00", (CENTRAL,), "2025-07-12T17:00"),
        ("2025-07-07T12:00", (CENTRAL, EASTERN), "2025-07-07T17:00"),
    ],
)
def test_an_opening_closes_with_the_first_zone_to_close(now, zones, closes):
    assert closes_at(at(now, CENTRAL), zones) == at(closes, CENTRAL)


def test_a_shut_hour_has_no_closing_time():
    with pytest.raises(ValueError, match="outside sending hours in America/Chicago"):
        closes_at(at("2025-07-07T10:30", EASTERN), (EASTERN, CENTRAL))


def test_zones_whose_hours_never_meet_are_named():
    with pytest.raises(NeverOpen) as caught:
        next_opening(at("2025-07-07T12:00", CENTRAL), (EASTERN, "Pacific/Guam"))
    assert caught.value.zones == (EASTERN, "Pacific/Guam")
    assert "America/New_York, Pacific/Guam" in str(caught.value)


def test_hours_that_never_open_are_told_too():
    with pytest.raises(NeverOpen):
        next_opening(at("2025-07-07T12:00", CENTRAL), (CENTRAL,), SendingHours((None,) * 7))


def test_hours_that_barely_meet_are_found():
    one_minute = SendingHours((Opening(time(10), time(16, 1)),) * 5 + (None, None))
    zones = (EASTERN, "Pacific/Honolulu")  # six hours apart in summer
    found = next_opening(at("2025-07-11T20:00", EASTERN), zones, one_minute)
    assert found == at("2025-07-14T16:00", EASTERN)
    assert closes_at(found, zones, one_minute) == at("2025-07-14T16:01", EASTERN)


def test_extra_closed_days_are_kept():
    hours = SendingHours(DEFAULT_HOURS.week, closed_on=frozenset({date(2025, 7, 8), date(2025, 7, 9)}))
    assert next_opening(at("2025-07-07T18:00", CENTRAL), (CENTRAL,), hours) == at("2025-07-10T10:00", CENTRAL)


@pytest.mark.parametrize("changed_on", CLOCK_CHANGES)
@pytest.mark.parametrize("hours", [DEFAULT_HOURS, ALWAYS], ids=["default", "always"])
def test_around_each_clock_change_every_zone_keeps_its_own_wall_clock(changed_on, hours):
    first = datetime.combine(changed_on - timedelta(days=2), time(), UTC)
    for zones in ([zone] for zone in US_ZONES):
        for quarter_hours in range(5 * 24 * 4):
            now = first + 15 * quarter_hours * MINUTE
            assert is_open(now, zones, hours) == open_by_the_wall_clock(now, zones, hours)


@pytest.mark.parametrize("changed_on", CLOCK_CHANGES)
@pytest.mark.parametrize("hours", NIGHTS)
def test_hours_that_meet_the_missing_or_doubled_hour_are_never_open_outside_them(changed_on, hours):
    first = datetime.combine(changed_on, time(), UTC)
    for zone in (EASTERN, CENTRAL, MOUNTAIN, PACIFIC, "America/Anchorage"):
        for minutes in range(0, 24 * 60, 5):
            now = first + minutes * MINUTE
            if is_open(now, (zone,), hours):
                assert open_by_the_wall_clock(now, (zone,), hours)
                assert open_by_the_wall_clock(closes_at(now, (zone,), hours) - MINUTE, (zone,), hours)


@settings(max_examples=400, deadline=None)
@given(
    now=st.one_of(
        st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: datetime(2023, 1, 1, tzinfo=UTC) + minutes * MINUTE),
        st.builds(
            lambda changed_on, minutes: datetime.combine(changed_on, time(), UTC) + minutes * MINUTE,
            st.sampled_from(CLOCK_CHANGES),
            st.integers(-4 * 24 * 60, 2 * 24 * 60),
        ),
    ),
    zones=st.lists(st.sampled_from(US_ZONES), min_size=1, max_size=3),
    hours=st.sampled_from([DEFAULT_HOURS, ALWAYS, *NIGHTS]),
)
def test_the_next_opening_is_open_and_nothing_is_open_before_it(now, zones, hours):
    try:
        found = next_opening(now, zones, hours)
    except NeverOpen:
        found, shut_until = None, now + timedelta(days=14)
    else:
        shut_until = found
        assert found >= now
        assert is_open(found, zones, hours)
        assert open_by_the_wall_clock(found, zones, hours)
        end = closes_at(found, zones, hours)
        assert is_open(end - timedelta(microseconds=1), zones, hours)
        assert not is_open(end, zones, hours)
        assert next_opening(found, zones, hours) == found
    moment = now
    while moment < shut_until:
        assert not is_open(moment, zones, hours)
        moment += 23 * MINUTE
    if found is not None and found > now:
        assert not is_open(found - timedelta(microseconds=1), zones, hours)


def test_next_opening_agrees_with_looking_minute_by_minute_through_a_year():
    zones = (EASTERN, PACIFIC)
    now = datetime(2025, 1, 1, tzinfo=UTC)
    while now < datetime(2026, 1, 1, tzinfo=UTC):
        moment = now
        while not open_by_the_wall_clock(moment, zones, DEFAULT_HOURS):
            moment += 30 * MINUTE  # every zone opens on the hour
        assert next_opening(now, zones) == moment
        now += timedelta(hours=11)


@pytest.mark.parametrize("ask", [is_open, next_opening, closes_at])
def test_a_time_without_a_zone_and_a_person_without_zones_are_refused(ask):
    with pytest.raises(ValueError, match="no time zone"):
        ask(datetime(2025, 7, 7, 12, tzinfo=UTC).replace(tzinfo=None), (CENTRAL,))
    with pytest.raises(ValueError, match="no time zones given"):
        ask(datetime(2025, 7, 7, 12, tzinfo=UTC), ())


def test_hours_that_cannot_be_kept_are_refused():
    with pytest.raises(ValueError, match="close later than they open"):
        Opening(time(18), time(10))
    with pytest.raises(ValueError, match="give seven"):
        SendingHours((None,) * 6)
