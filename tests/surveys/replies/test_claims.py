"""What is said of each amount: today's is the answer, an earlier one, one to come and one for overtime are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from surveys.replies import Context, Route, read
from surveys.replies.earnings.claims import Role, claims_of
from surveys.replies.text.words import read_words

FILE = Context(date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))


def roles(text: str) -> list[tuple[str, Role]]:
    words = read_words(text)
    return [(str(claim.number.value), claim.role) for claim in claims_of(words, pay=True)]


def recorded(text: str, asked: str) -> dict[str, Any]:
    return {found.field: found.value for found in read(text, asked=asked, context=FILE).certain}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("was 15 now 17.25", [("15", Role.EARLIER), ("17.25", Role.TODAY)]),
        ("17.25 now, was 15", [("17.25", Role.TODAY), ("15", Role.EARLIER)]),
        ("from 16 to 17.25", [("16", Role.EARLIER), ("17.25", Role.TODAY)]),
        ("was $15 now $17.25", [("15", Role.EARLIER), ("17.25", Role.TODAY)]),
        ("16 at first but 18 today", [("16", Role.EARLIER), ("18", Role.TODAY)]),
        ("18.50 right now, goes up to 19 after 6 months", [("18.50", Role.TODAY), ("19", Role.LATER)]),
        ("right now 16 and then 17.50 once im certified", [("16", Role.TODAY), ("17.50", Role.LATER)]),
        ("I get 19.. they said 20 after 90 days", [("19", Role.TODAY), ("20", Role.LATER)]),
        ("ill be at 24 in march, now 22", [("24", Role.LATER), ("22", Role.TODAY)]),
        ("18 reg 27 ot", [("18", Role.TODAY), ("27", Role.OVERTIME)]),
        ("16.50 la hora y overtime a 24.75", [("16.50", Role.TODAY), ("24.75", Role.OVERTIME)]),
        ("antes 15 ahora 16.50", [("15", Role.EARLIER), ("16.50", Role.TODAY)]),
        ("gano 16 pero en diciembre me suben a 17", [("16", Role.TODAY), ("17", Role.LATER)]),
        ("me bajaron de 19 a 17", [("19", Role.EARLIER), ("17", Role.TODAY)]),
        ("went up 50 cents to 17.50", [("0.5", Role.RAISE), ("17.50", Role.TODAY)]),
        ("mon-fri 8 to 4", [("8", Role.CLOCK), ("4", Role.CLOCK)]),
        ("8 then 4", [("8", Role.TODAY), ("4", Role.TODAY)]),
        ("19 now, 20 in january", [("19", Role.TODAY), ("20", Role.LATER)]),
        ("18 now, 19 in january, 20 in march", [("18", Role.TODAY), ("19", Role.LATER), ("20", Role.LATER)]),
        ("17 in january", [("17", Role.TODAY)]),
        ("18 for now 20 when i get my license", [("18", Role.TODAY), ("20", Role.LATER)]),
        ("28 looking to get 40", [("28", Role.TODAY), ("40", Role.LATER)]),
        ("18.20 hoping to hit 20 by spring", [("18.20", Role.TODAY), ("20", Role.LATER)]),
        ("to 18 up from 16", [("18", Role.TODAY), ("16", Role.EARLIER)]),
        ("more 17", [("17", Role.TODAY)]),
        ("my check was 1012", [("1012", Role.TODAY)]),
        ("was 17 an hour 40 hours", [("17", Role.EARLIER), ("40", Role.EARLIER)]),
    ],
)
def test_every_amount_is_placed_in_time(text: str, told: list[tuple[str, Role]]) -> None:
    assert roles(text) == told


@pytest.mark.parametrize(
    ("asked", "text", "fields"),
    [
        ("wage", "22 an hour but i'm supposed to get a raise in january", {"wage_amount": "22", "wage_unit": "hour"}),
        (
            "wage",
            "went from 17 to 19.50",
            {"wage_amount": "19.50", "wage_unit": "hour", "wage_change": "increased"},
        ),
        ("wage", "16.40 same as before", {"wage_amount": "16.40", "wage_unit": "hour", "wage_change": "same"}),
        ("hours", "it was 40 now its 24", {"hours_per_week": "24"}),
        ("hours", "cut my hours from 40 to 28", {"hours_per_week": "28"}),
        ("hours", "30 now, 40 in january", {"hours_per_week": "30"}),
        ("hours", "36 hrs and sometimes OT", {"hours_per_week": "36"}),
        ("hours", "50 with overtime", {"hours_per_week": "50"}),
    ],
)
def test_todays_amount_is_recorded_whatever_else_is_told(asked: str, text: str, fields: dict[str, str]) -> None:
    assert recorded(text, asked) == fields


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("wage", "it was 16.25"),
        ("wage", "after probation 18"),
        ("wage", "supposed to be 18 but my check said 17"),
        ("wage", "18 starting monday"),
        ("wage", "16 til i finish probation then 18"),
        ("wage", "17 and 18"),
        ("wage", "22 before i got hurt"),
        ("wage", "in-house 17 n on sundays i do the swap meet"),
        ("hours", "50 in december but normally 40"),
        ("hours", "40 one week 30 the next"),
        ("hours", "20 if im lucky"),
        ("hours", "mon-fri 8 to 4"),
        ("hours", "70 hour clock"),
    ],
)
def test_what_may_not_be_todays_is_asked_about(asked: str, text: str) -> None:
    reading = read(text, asked=asked, context=FILE)
    assert reading.route is not Route.RECORD or not {"wage_amount", "hours_per_week"} & reading.values().keys()
