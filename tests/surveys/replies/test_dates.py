"""When a job started or ended, as people tell it; never more precise than they told it."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.days.holidays import holiday

#: A Saturday.
CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Amazon")


@pytest.mark.parametrize(
    ("asked", "text", "when"),
    [
        ("start_date", "7-14 was my first day", "2026-07-14"),
        ("start_date", "right after easter", "2026-04"),
        ("start_date", "Today is my first day!", "2026-11-21"),
        ("start_date", "yesterday was my first day", "2026-11-20"),
        ("start_date", "march i think", "2026-03"),
        ("start_date", "march 3rd i think", "2026-03-03"),
        ("start_date", "week before halloween", "2026-10"),
        ("start_date", "the week after labor day", "2026-09"),
        ("start_date", "two weeks before christmas", "2025-12-11"),
        ("start_date", "a week after mothers day", "2026-05-17"),
        ("start_date", "around memorial day", "2026-05"),
        ("start_date", "first week of september", "2026-09"),
        ("start_date", "the first of october", "2026-10-01"),
        ("start_date", "been there 3 months", "2026-08"),
        ("start_date", "since last november", "2025-11"),
        ("start_date", "since last june", "2026-06"),
        ("start_date", "november of 25", "2025-11"),
        ("start_date", "March '25", "2025-03"),
        ("start_date", "march 25", "2026-03-25"),
        ("start_date", "el 15 de este mes", "2026-11-15"),
        ("start_date", "the 15th of last month", "2026-10-15"),
        ("start_date", "last month on the 20th", "2026-10-20"),
        ("start_date", "el 20 del mes pasado", "2026-10-20"),
        ("start_date", "monday", "2026-11-16"),
        ("start_date", "i start monday", "2026-11-23"),
        ("start_date", "empiezo el lunes", "2026-11-23"),
        ("start_date", "orientation was oct 5 but first day was oct 12", "2026-10-12"),
        ("start_date", "poco despues de pascua", "2026-04"),
        ("start_date", "i got hired in june started in july", "2026-07"),
        ("start_date", "offered the job june 29 started july 6", "2026-07-06"),
        ("start_date", "3 fridays ago", "2026-11-06"),
        ("end_date", "last week thursday", "2026-11-12"),
        ("end_date", "thursday of last week", "2026-11-12"),
        ("end_date", "el jueves de la semana pasada", "2026-11-12"),
        ("end_date", "day before thanksgiving", "2025-11-26"),
        ("end_date", "the day after labor day", "2026-09-08"),
        ("end_date", "un dia despues de navidad", "2025-12-26"),
        ("end_date", "When the project finished up in April", "2026-04"),
        ("end_date", "oct 30 was my last day there", "2026-10-30"),
        ("end_date", "my last day was friday", "2026-11-20"),
    ],
)
def test_a_date_is_read(asked: str, text: str, when: str) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert (reading.values().get(asked), reading.needs_review) == (when, False)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("start_date", "11/20/27 i believe"),
        ("start_date", "12/20/26"),
        ("start_date", "right before the 4th of july"),
        ("start_date", "between march and april"),
        ("start_date", "either june or july"),
        ("start_date", "oct 5 or 6"),
        ("start_date", "a couple weeks ago"),
        ("start_date", "nov 25"),
        ("start_date", "a year ago"),
        ("start_date", "when school started"),
        ("start_date", "a few weeks before christmas"),
        ("start_date", "31/4"),
        ("end_date", "next friday"),
    ],
)
def test_a_date_that_could_be_two_is_asked_about(asked: str, text: str) -> None:
    assert read(text, asked=asked, context=CONTEXT).needs_review


@pytest.mark.parametrize(("year", "day"), [(2024, (3, 31)), (2025, (4, 20)), (2026, (4, 5)), (2027, (3, 28))])
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert holiday("easter", year) == date(year, *day)


def test_a_job_that_is_said_to_go_on_is_asked_about_where_its_end_was_asked() -> None:
    reading = read("it didnt end im still there", asked="end_date", context=CONTEXT)
    assert reading.needs_review


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dec 15th", "2025-12-15"),
        ("october 20", "2025-10-20"),
        ("september 20", None),  # nearly four months ago: may be a slip
        ("12/15", "2025-12-15"),
        ("11/3", None),  # figures slip more easily
        ("jan 28", None),
    ],
)
def test_a_day_still_to_come_this_year_is_last_years_where_that_was_only_weeks_ago(text: str, told: str | None) -> None:
    reading = read(text, asked="start_date", context=Context(today=date(2026, 1, 15)))
    assert reading.values().get("start_date") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("at Aldi 18.50 30 hrs, started feb 9", "2026-02-09"),
        ("17 an hour at Dollar Tree since january", "2026-01"),
        ("17 an hour at Dollar Tree, started school in january", None),
        ("17 an hour since january at Dollar Tree", None),
    ],
)
def test_the_start_of_a_job_is_told_by_the_way(text: str, told: str | None) -> None:
    assert read(text, asked="open", context=Context(today=date(2026, 3, 10))).values().get("start_date") == told
