"""The pace of a sender: even, never ahead of itself, and so much a day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import (
    AHEAD,
    Pace,
    Slots,
    backoff,
    carrier_day,
    is_over_cap,
    may_take,
    next_carrier_day,
    share_is_high,
    slots_on,
    take,
    until_next,
)

NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
TODAY = date(2026, 3, 10)


def ahead(seconds, *, used=0, day=TODAY):
    return Slots(NOW + timedelta(seconds=seconds), day, used)


@given(
    rate=st.floats(0.1, 300),
    steps=st.lists(st.tuples(st.floats(0, 20), st.lists(st.integers(1, 10), max_size=8)), max_size=30),
)
def test_whatever_is_claimed_whenever_no_two_texts_come_closer_than_the_rate_allows(rate, steps):
    """Claims at any times, of texts of any length: each text's segments are paid for before the next text's slot."""
    pace, slots, now = Pace(rate), Slots(NOW), NOW
    taken = []
    for wait, texts in steps:
        now += timedelta(seconds=wait)
        slots = slots_on(slots, pace, now=now)
        for segments in texts[: may_take(slots, pace, now=now, at_most=8)]:
            slot, slots = take(slots, pace, segments)
            assert slot >= now
            taken.append((slot, segments))
    for (slot, segments), (following, _) in pairwise(taken):
        assert (following - slot).total_seconds() >= segments / rate - 0.000002


@pytest.mark.parametrize(
    ("rate", "next_slot", "room"),
    [
        (None, 0, 16),
        (1, 0, 1),
        (1, 0.4, 1),
        (1, 0.6, 0),
        (20, 0, 11),
        (20, 0.25, 6),
        (20, 0.5, 1),
        (200, 0, 16),
        (0.1, 0, 1),
        (0.1, 9, 0),
    ],
)
def test_no_more_is_taken_than_goes_within_half_a_second(rate, next_slot, room):
    assert may_take(ahead(next_slot), Pace(rate), now=NOW, at_most=16) == room


def test_time_gone_by_earns_no_burst():
    slots = slots_on(Slots(NOW - timedelta(hours=1), TODAY, 5), Pace(1), now=NOW)
    assert slots == Slots(NOW, TODAY, 5)


def test_a_slot_that_only_a_wrong_clock_can_have_written_is_not_waited_for():
    assert slots_on(ahead(3600), Pace(1), now=NOW).at == NOW
    assert slots_on(ahead(30), Pace(1), now=NOW).at == NOW + timedelta(seconds=30)
    assert slots_on(ahead(100), Pace(0.1), now=NOW).at == NOW + timedelta(seconds=100)


def test_one_comes_again_when_the_next_slot_is_near():
    assert until_next(ahead(5), now=NOW) == 5 - AHEAD.total_seconds()
    assert until_next(ahead(0.1), now=NOW) == 0


@pytest.mark.parametrize(
    ("at", "day", "following"),
    [
        (datetime(2026, 3, 10, 17, tzinfo=UTC), date(2026, 3, 10), datetime(2026, 3, 11, 7, 5, tzinfo=UTC)),
        (datetime(2026, 3, 10, 6, tzinfo=UTC), date(2026, 3, 9), datetime(2026, 3, 10, 7, 5, tzinfo=UTC)),
        (datetime(2026, 1, 10, 7, tzinfo=UTC), date(2026, 1, 9), datetime(2026, 1, 10, 8, 5, tzinfo=UTC)),
        # The night in which the clocks go forward.
        (datetime(2026, 3, 8, 9, tzinfo=UTC), date(2026, 3, 8), datetime(2026, 3, 9, 7, 5, tzinfo=UTC)),
    ],
)
def test_the_carrier_s_day_ends_at_midnight_pacific(at, day, following):
    assert (carrier_day(at), next_carrier_day(at)) == (day, following)


def test_the_cap_counts_the_segments_of_the_carrier_s_day():
    pace = Pace(1, daily_cap=10)
    assert not is_over_cap(ahead(0, used=8), pace, 2)
    assert is_over_cap(ahead(0, used=8), pace, 3)
    assert not is_over_cap(ahead(0, used=10**6), Pace(1), 3)
    assert slots_on(ahead(0, used=10, day=date(2026, 3, 9)), pace, now=NOW).used == 0


def test_faults_in_a_row_are_answered_with_longer_rests_never_in_step_and_never_for_long():
    most = [backoff(n, chance=1).total_seconds() for n in range(1, 12)]
    assert most[:5] == [2, 4, 8, 16, 32]
    assert most[-1] == 300
    assert [backoff(n, chance=0).total_seconds() * 2 for n in range(1, 12)] == most
    assert backoff(10**9, chance=1) == timedelta(minutes=5)


def test_the_carrier_s_own_word_for_how_long_is_kept():
    assert backoff(1, chance=0, asked=timedelta(seconds=90)) == timedelta(seconds=90)
    assert backoff(8, chance=1, asked=timedelta(seconds=9)) == timedelta(seconds=256)


@pytest.mark.parametrize(
    ("filtered", "sent", "high"), [(1, 10, False), (2, 10, True), (2, 100, False), (3, 100, True), (20, 1000, False)]
)
def test_more_than_two_in_a_hundred_taken_for_spam_is_too_many(filtered, sent, high):
    assert share_is_high(filtered, sent) is high
