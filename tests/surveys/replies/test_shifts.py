"""Hours of a week worked out from shifts and from the days that are named."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.earnings.workdays import working_days
from surveys.replies.text.words import read_words

FILE = Context(date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))


def hours(text: str) -> object:
    certain = read(text, asked="hours", context=FILE).certain
    return next((found.value for found in certain if found.field == "hours_per_week"), None)


@pytest.mark.parametrize(
    ("text", "week"),
    [
        ("4 10s", "40"),
        ("four tens", "40"),
        ("three twelves", "36"),
        ("three 12s so 36", "36"),
        ("4x10", "40"),
        ("4/10s", "40"),
        ("ten hour shifts x4 so 40", "40"),
        ("8hr x 5", "40"),
        ("part time like 4 days 6 hrs", "24"),
        ("6 hours 4 days", "24"),
        ("4 dias de 10 horas", "40"),
        ("6 al dia, 4 dias", "24"),
        ("tues thru sat 8 hrs", "40"),
        ("mon wed fri 6 hours each", "18"),
        ("m-th 10s", "40"),
        ("de lunes a sabado 6 horas", "36"),
        ("80 a pay period, we get paid every 2 weeks", "40"),
        ("three 12s and a 6", "42"),
        ("two 8s and a 6", "22"),
        ("4 tens, an 8", "48"),
        ("cuatro de diez y uno de cuatro", "44"),
    ],
)
def test_a_week_of_shifts_is_worked_out(text: str, week: str) -> None:
    assert hours(text) == week


@pytest.mark.parametrize(
    "text",
    ["4 days 6 hrs so 30", "40 but unpaid lunch so 37.5", "3 days a week", "8 hours a day", "7 12s", "10 10s and a 6"],
)
def test_what_does_not_add_up_is_asked_about(text: str) -> None:
    assert hours(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon-thurs", 4),
        ("tuesday through saturday", 5),
        ("fri to mon", 4),
        ("sat n sun", 2),
        ("m-f", 5),
        ("lun a vie", 5),
        ("weekdays", 5),
        ("on monday", None),
    ],
)
def test_days_that_are_named_are_counted(text: str, days: int | None) -> None:
    span = working_days(read_words(text))
    assert (span[0] if span else None) == days
