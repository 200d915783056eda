from datetime import date, timedelta

import pytest

from surveys.quarters import Quarter, quarter_after_exit

EVERY_DAY = [date(2023, 1, 1) + timedelta(days=n) for n in range(4 * 365 + 1)]

# exit in the quarter from..to -> the four quarters after it, as printed in the guidance
AFTER_EXIT = [
    ("2024-01-01", "2024-03-31", ["2024-04-01", "2024-07-01", "2024-10-01", "2025-01-01"]),
    ("2024-04-01", "2024-06-30", ["2024-07-01", "2024-10-01", "2025-01-01", "2025-04-01"]),
    ("2024-07-01", "2024-09-30", ["2024-10-01", "2025-01-01", "2025-04-01", "2025-07-01"]),
    ("2024-10-01", "2024-12-31", ["2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01"]),
]
LAST_DAY_OF = {"01-01": "03-31", "04-01": "06-30", "07-01": "09-30", "10-01": "12-31"}


@pytest.mark.parametrize(("first_exit", "last_exit", "starts"), AFTER_EXIT)
def test_every_exit_of_a_quarter_has_the_same_four_quarters_after_it(first_exit, last_exit, starts):
    day = date.fromisoformat(first_exit)
    while day <= date.fromisoformat(last_exit):
        after = [quarter_after_exit(day, n) for n in (1, 2, 3, 4)]
        assert [quarter.start.isoformat() for quarter in after] == starts
        assert [quarter.end.isoformat() for quarter in after] == [s[:5] + LAST_DAY_OF[s[5:]] for s in starts]
        day += timedelta(days=1)


@pytest.mark.parametrize(
    ("exited_on", "n", "start", "end"),
    [
        ("2017-06-01", 2, "2017-10-01", "2017-12-31"),
        ("2017-06-01", 4, "2018-04-01", "2018-06-30"),
        ("2024-11-15", 2, "2025-04-01", "2025-06-30"),
        ("2024-11-15", 4, "2025-10-01", "2025-12-31"),
        ("2024-12-31", 2, "2025-04-01", "2025-06-30"),
        ("2025-01-01", 2, "2025-07-01", "2025-09-30"),
        ("2024-02-29", 2, "2024-07-01", "2024-09-30"),
    ],
)
def test_published_examples_hold(exited_on, n, start, end):
    quarter = quarter_after_exit(date.fromisoformat(exited_on), n)
    assert (quarter.start.isoformat(), quarter.end.isoformat()) == (start, end)


def test_the_second_quarter_opens_91_to_184_days_after_exit_and_closes_after_181_to_274():
    opens = {(quarter_after_exit(day, 2).start - day).days for day in EVERY_DAY}
    closes = {(quarter_after_exit(day, 2).end - day).days for day in EVERY_DAY}
    assert (min(opens), max(opens)) == (91, 184)
    assert (min(closes), max(closes)) == (181, 274)


def test_day_90_is_in_the_exit_quarter_or_the_first_after_it_and_never_in_the_second():
    quarters_later = set()
    for day in EVERY_DAY:
        day_90 = Quarter.containing(day + timedelta(days=90))
        quarters_later.add(next(n for n in range(4) if quarter_after_exit(day, n) == day_90))
    assert quarters_later == {0, 1}


def test_quarters_cover_every_day_once_and_follow_each_other():
    for day in EVERY_DAY:
        quarter = Quarter.containing(day)
        assert quarter.start <= day <= quarter.end
        assert day in quarter
        assert day not in quarter.plus(1)
        assert quarter.plus(1).start == quarter.end + timedelta(days=1)
        assert quarter.plus(5).plus(-5) == quarter
        assert quarter < quarter.plus(1)


def test_a_fifth_quarter_is_refused():
    with pytest.raises(ValueError, match="use 1, 2, 3 or 4"):
        Quarter(2025, 5)


def test_a_quarter_reads_as_year_and_number():
    assert str(Quarter(2025, 2)) == "2025-Q2"
