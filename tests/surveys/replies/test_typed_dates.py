"""A date asked for is read where every reader means the same day, and only then."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read

WEDNESDAY = date(2026, 11, 18)


def day(text: str, lang: str = "en", today: date = WEDNESDAY) -> object:
    reading = read(text, asked="date", context=Context(today=today), lang=lang)
    return None if reading.needs_review else reading.values().get("value")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-09", "2026-03-09"),
        ("2026/3/9", "2026-03-09"),
        ("20260309", "2026-03-09"),
        ("03/09/2026", "2026-03-09"),
        ("3/9/26", "2026-03-09"),
        ("3-9-2026", "2026-03-09"),
        ("3 9 2026", "2026-03-09"),
        ("25/3/2026", "2026-03-25"),
        ("25.3.2026", "2026-03-25"),
        ("8/14/87", "1987-08-14"),
        ("March 9 2026", "2026-03-09"),
        ("march 9th, 2026", "2026-03-09"),
        ("Mar. 9, 2026", "2026-03-09"),
        ("9 March 2026", "2026-03-09"),
        ("the 9th of march 2026", "2026-03-09"),
        ("9-Mar-2026", "2026-03-09"),
        ("march ninth 2026", "2026-03-09"),
        ("march twenty-first 2026", "2026-03-21"),
        ("2026 March 9", "2026-03-09"),
        ("Monday, March 9 2026", "2026-03-09"),
        ("I started on March 9, 2026 at 8:30 am", "2026-03-09"),
        ("Mon Mar 09 08:30:00 2026", "2026-03-09"),
        ("Monday, March 9", "2026-03-09"),
        ("the first monday of june 2026", "2026-06-01"),
        ("last day of february 2024", "2024-02-29"),
        ("thanksgiving 2025", "2025-11-27"),
        ("today", "2026-11-18"),
        ("this morning", "2026-11-18"),
        ("yesterday at 5pm", "2026-11-17"),
        ("day before yesterday", "2026-11-16"),
        ("tomorrow", "2026-11-19"),
        ("the day after tomorrow", "2026-11-20"),
        ("4 days ago", "2026-11-14"),
        ("a week ago", "2026-11-11"),
        ("twenty two days ago", "2026-10-27"),
        ("in ten days", "2026-11-28"),
        ("two weeks from today", "2026-12-02"),
        ("this friday", "2026-11-20"),
        ("last friday", "2026-11-13"),
        ("next monday", "2026-11-23"),
        ("friday of next week", "2026-11-27"),
        ("monday this week", "2026-11-16"),
        ("Friday the 13th", "2026-11-13"),
    ],
)
def test_a_whole_date_is_read(text: str, value: str) -> None:
    assert day(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 de marzo de 2026", "2026-03-09"),
        ("el nueve de marzo del 2026", "2026-03-09"),
        ("primero de junio de 2026", "2026-06-01"),
        ("marzo 9, 2026", "2026-03-09"),
        ("25/3/2026", "2026-03-25"),
        ("5/5/2026", "2026-05-05"),
        ("lunes 9 de marzo", "2026-03-09"),
        ("hoy", "2026-11-18"),
        ("ayer en la tarde", "2026-11-17"),
        ("anteayer", "2026-11-16"),
        ("mañana", "2026-11-19"),
        ("mañana por la mañana", "2026-11-19"),
        ("pasado mañana", "2026-11-20"),
        ("hace tres días", "2026-11-15"),
        ("hace una semana", "2026-11-11"),
        ("dentro de diez días", "2026-11-28"),
        ("el viernes pasado", "2026-11-13"),
        ("el lunes que viene", "2026-11-23"),
        ("el jueves de la próxima semana", "2026-11-26"),
    ],
)
def test_a_whole_date_is_read_in_spanish(text: str, value: str) -> None:
    assert day(text, "es") == value


@pytest.mark.parametrize(
    "text",
    [
        "friday",
        "next friday",
        "last monday",
        "next sunday",
        "sunday of next week",
        "march 9",
        "3/9",
        "the 9th",
        "march 2026",
        "2026",
        "2 months ago",
        "a year ago",
        "a few days ago",
        "about 3 weeks ago",
        "2 hours ago",
        "before march 9 2026",
        "until 3/9/2026",
        "not 3/9/2026",
        "not today",
        "march 9-12, 2026",
        "3/9/2026 or 3/10/2026",
        "3/9/2026 to 3/12/2026",
        "two days from tomorrow",
        "a week from friday",
        "last friday of next month",
        "the week of 3/9/2026",
        "Tuesday, March 9 2026",
        "2/30/2026",
        "3.9.2026",
        "3/9/2026a",
        "12/09/18567",
        "thanksgiving",
        "soon",
        "25",
    ],
)
def test_a_date_that_could_be_another_day_is_not_read(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    "text", ["3/9/2026", "el 9 de marzo", "el lunes pasado", "en la mañana", "hace dos meses", "no hoy"]
)
def test_a_date_that_could_be_another_day_is_not_read_in_spanish(text: str) -> None:
    assert day(text, "es") is None


@pytest.mark.parametrize(
    ("today", "value"),
    [(date(2026, 11, 20), None), (date(2026, 11, 21), "2026-11-27"), (date(2026, 11, 16), None)],
)
def test_next_friday_is_only_sure_when_this_weeks_has_passed(today: date, value: str | None) -> None:
    assert day("next friday", today=today) == (value or ("2026-11-27" if today.weekday() == 4 else None))
