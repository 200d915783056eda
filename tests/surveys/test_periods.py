"""Times of participation: which exits count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest

from surveys.history import Enrollment
from surveys.periods import periods, voided_exits


def times(*spans):
    """Enrollments from (begin, end) in days of 2024; None for "not known" or "not yet"."""
    start = date(2024, 1, 1)

    def on(n):
        return None if n is None else start + timedelta(days=n)

    return [Enrollment(id=n, started_on=on(begin), exited_on=on(end)) for n, (begin, end) in enumerate(spans, 1)]


CASES = [
    # spans, the exits that count (day), exits that are void and by which enrollment
    ([(0, 100)], [100], {}),
    ([(0, None)], [None], {}),
    ([(0, 100), (190, 300)], [300], {1: 2}),  # a new service on the 90th day after
    ([(0, 100), (191, 300)], [100, 300], {}),
    ([(0, 100), (150, None)], [None], {1: 2}),
    ([(0, 100), (50, 80)], [100], {2: 1}),  # enrolled twice at a time: the last end counts
    ([(0, None), (50, 80)], [None], {2: 1}),
    ([(0, 100), (150, 200), (290, 300), (500, 600)], [300, 600], {1: 3, 2: 3}),
    ([(None, 100)], [100], {}),
    ([(None, 100), (120, 200)], [200], {1: 2}),
    ([(None, None), (0, 100)], [100], {}),  # nothing is known of when it was
    ([], [], {}),
]


@pytest.mark.parametrize(("spans", "exits", "voided"), CASES)
def test_an_exit_is_taken_back_by_a_service_within_90_days(spans, exits, voided):
    enrollments = times(*spans)
    for order in permutations(enrollments) if len(spans) < 4 else [enrollments]:
        found = periods(order)
        days = [each.exited_on and (each.exited_on - date(2024, 1, 1)).days for each in found]
        assert days == exits
        assert voided_exits(order) == voided


def test_of_two_that_end_on_one_day_the_one_begun_later_is_the_exit_whichever_was_entered_first():
    long, short = times((0, 100), (50, 100))
    assert [each.last for each in periods([long, short])] == [short]
    later_entered = replace(long, id=3)
    assert [each.last for each in periods([later_entered, short])] == [short]
    alike = [replace(short, id=n, program=name) for n, name in ((4, "Welding"), (5, "Baking"))]
    assert [each.last.program for each in periods(alike)] == ["Welding"]
