"""Dates as rosters hold them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.roster.dates import read_date, read_said_date
from records.roster.problems import BadValue

EARLIEST, LATEST = date(1990, 1, 1), date(2031, 12, 31)

GOOD = {
    "1/3/24": date(2024, 1, 3),
    "01/03/2024": date(2024, 1, 3),
    "1-3-24": date(2024, 1, 3),
    "1.3.2024": date(2024, 1, 3),
    "12/31/99": date(1999, 12, 31),
    "2024-01-03": date(2024, 1, 3),
    "2024/1/3": date(2024, 1, 3),
    "2024-01-03 00:00:00": date(2024, 1, 3),
    "2024-01-03T09:30:00Z": date(2024, 1, 3),
    "1/3/2024 9:30 AM": date(2024, 1, 3),
    "20240103": date(2024, 1, 3),
    "45294": date(2024, 1, 3),
    "45294.0": date(2024, 1, 3),
    "Jan 3, 2024": date(2024, 1, 3),
    "January 3rd 2024": date(2024, 1, 3),
    "Wed, Jan 3, 2024": date(2024, 1, 3),
    "Sept. 3, 2024": date(2024, 9, 3),
    "3-Jan-24": date(2024, 1, 3),
    "3 January 2024": date(2024, 1, 3),
    "3 de enero de 2024": date(2024, 1, 3),
    "enero 3, 2024": date(2024, 1, 3),
    "2/29/24": date(2024, 2, 29),
}

BAD = {
    "1/3/1924": "cannot be right",
    "1/3/2062": "cannot be right",
    "1/3/62": "cannot be right",
    "13/1/24": "no month 13",
    "2/30/24": "not a day",
    "2/29/23": "not a day",
    "soon": "not a date",
    "spring 2024": "not a date",
    "Foo 3, 2024": "not a date",
    "1/3": "not a date",
    "123": "not a date",
}


@pytest.mark.parametrize("text", GOOD)
def test_a_date_is_read_with_the_month_first(text):
    assert read_date(text, earliest=EARLIEST, latest=LATEST) == GOOD[text]


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_date_or_an_absurd_one_says_so(text):
    with pytest.raises(BadValue, match=BAD[text]) as bad:
        read_date(text, earliest=EARLIEST, latest=LATEST)
    assert text in bad.value.problem
    assert bad.value.mend


SHAPES = [
    "{0:%Y-%m-%d}", "{0.month}/{0.day}/{0.year}", "{0:%m/%d/%y}", "{0:%B} {0.day}, {0.year}", "{0.day} {0:%b} {0.year}",
]  # fmt: skip


@given(day=st.dates(EARLIEST, LATEST), shape=st.sampled_from(SHAPES))
def test_every_day_survives_every_way_of_writing_it(day, shape):
    assert read_date(shape.format(day), earliest=EARLIEST, latest=LATEST) == day


@given(day=st.dates(date(1955, 1, 1), LATEST))
def test_a_spreadsheet_day_count_is_the_day_it_shows(day):
    count = (day - date(1899, 12, 30)) // timedelta(days=1)
    assert read_date(str(count), earliest=date(1950, 1, 1), latest=LATEST) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023", "2023"),
        ("2023-05", "2023-05"),
        ("5/2023", "2023-05"),
        ("May 2023", "2023-05"),
        ("mayo de 2023", "2023-05"),
        ("5/6/23", "2023-05-06"),
    ],
)
def test_a_date_said_in_part_stays_in_part(text, expected):
    assert read_said_date(text, earliest=EARLIEST, latest=LATEST) == expected


@pytest.mark.parametrize("text", ["1923", "May 1923", "13/2023", "someday"])
def test_a_partial_date_has_its_limits_too(text):
    with pytest.raises(BadValue):
        read_said_date(text, earliest=EARLIEST, latest=LATEST)
