"""Pay in every habit of writing it: amount and unit where both are certain, and a question where they are not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from surveys.replies import Context, Reading, read

TODAY = date(2026, 11, 21)
FILE = {"employer_on_file": "Amazon", "exit_wage": ("17.00", "hour")}


def reading(text: str, asked: str = "wage", lang: str | None = None, **file: Any) -> Reading:
    return read(text, asked=asked, context=Context(TODAY, **{**FILE, **file}), lang=lang)


def values(text: str, asked: str = "wage", lang: str | None = None, **file: Any) -> dict[str, Any]:
    """What may be recorded."""
    return {found.field: found.value for found in reading(text, asked, lang, **file).certain}


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        # by the hour, however written
        ("$15.50/hr", "15.50", "hour"),
        ("15.5 an hour", "15.50", "hour"),
        ("15.50 per hour", "15.50", "hour"),
        ("15anhr", "15", "hour"),
        ("18 hourly", "18", "hour"),
        ("$18 hr", "18", "hour"),
        ("15 1/2 an hour", "15.50", "hour"),
        ("16 and a half", "16.50", "hour"),
        ("fifteen fifty", "15.50", "hour"),
        ("fifteen dollars and fifty cents an hour", "15.50", "hour"),
        ("18 50", "18.50", "hour"),
        ("18:50", "18.50", "hour"),
        ("15,75", "15.75", "hour"),
        ("15 dollars", "15", "hour"),
        ("15 bucks an hour", "15", "hour"),
        ("17.25", "17.25", "hour"),
        ("$17", "17", "hour"),
        ("about 17", "17", "hour"),
        ("16 la hora", "16", "hour"),
        ("16 por hora", "16", "hour"),
        ("16 x hora", "16", "hour"),
        ("gano 16,50 la hora", "16.50", "hour"),
        ("quince con cincuenta", "15.50", "hour"),
        ("quince dolares la hora", "15", "hour"),
        ("dieciocho con veinticinco la hora", "18.25", "hour"),
        # other units
        ("150 a day", "150", "day"),
        ("150 al dia", "150", "day"),
        ("600 a week", "600", "week"),
        ("$600/wk", "600", "week"),
        ("600 semanales", "600", "week"),
        ("600 a la semana", "600", "week"),
        ("1200 every two weeks", "1200", "biweekly"),
        ("1200 every 2 weeks", "1200", "biweekly"),
        ("1200 biweekly", "1200", "biweekly"),
        ("1200 every other week", "1200", "biweekly"),
        ("1200 cada dos semanas", "1200", "biweekly"),
        ("1400 twice a month", "1400", "semimonthly"),
        ("2k a month", "2000", "month"),
        ("2,400 a month", "2400", "month"),
        ("2400 al mes", "2400", "month"),
        ("2400 mensuales", "2400", "month"),
        ("36,000 salary", "36000", "year"),
        ("42k", "42000", "year"),
        ("$42,000/yr", "42000", "year"),
        ("36 mil al año", "36000", "year"),
        ("45000 a year", "45000", "year"),
    ],
)
def test_an_amount_and_its_unit_are_read_however_they_are_written(text: str, amount: str, unit: str) -> None:
    told = values(text)
    assert (told.get("wage_amount"), told.get("wage_unit")) == (amount, unit)


@pytest.mark.parametrize(
    "text",
    [
        "1550",
        "1650",
        "600",
        "1200",
        "40",
        "16-17",
        "16 to 17",
        "between 16 and 18",
        "entre 15 y 17",
        "15 or 16",
        "15 o 16",
        "more than 15",
        "over 15 an hour",
        "mas de 15",
        "less than 20",
        "close to 20 an hour",
        "min wage",
        "minimum wage",
        "el minimo",
        "15 plus tips",
        "15 mas propinas",
        "12 an hour and commission",
        "commission only",
        "55 cents a mile",
        "10 per piece",
        "25 a room",
        "17 at walmart and 15 at target",
        "two jobs, 15 and 17",
        "17 days 19 nights",
        "17 plus 2 for nights",
        "1200 a paycheck",
        "1200 per check",
        "1200 bimonthly",
        "800 la quincena",
        "800 quincenal",
        "$1650/hr",
        "$3 an hour",
        "got a dollar raise",
        "they pay me ok",
        "it depends",
        "18.75 to start then 19.50",
        "next month 19",
        "not 17",
        "15.505 an hour",
        "1.200",
    ],
)
def test_what_a_careful_colleague_would_ask_about_is_not_recorded(text: str) -> None:
    assert "wage_amount" not in values(text)
    assert reading(text).needs_review
    assert reading(text).because


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("600 a week after taxes", {"pay_basis": "net"}),
        ("600 a week take home", {"pay_basis": "net"}),
        ("i bring home 600 a week", {"pay_basis": "net"}),
        ("i clear 600 a week", {"pay_basis": "net"}),
        ("600 a la semana libres", {"pay_basis": "net"}),
        ("17 an hour before taxes", {"pay_basis": "gross"}),
        ("17 gross", {"pay_basis": "gross"}),
        ("17 an hour", {}),
        ("got a raise to 18.50", {"wage_change": "increased", "wage_amount": "18.50"}),
        ("went from 17 to 19", {"wage_change": "increased", "wage_amount": "19"}),
        ("from 19 down to 17", {"wage_change": "reduced", "wage_amount": "17"}),
        ("they cut me down to 15 an hour", {"wage_change": "reduced", "wage_amount": "15"}),
        ("i was making 17 now its 18.50", {"wage_amount": "18.50"}),
        ("still 17", {"wage_amount": "17"}),
        ("same 17 an hour", {"wage_change": "same", "wage_amount": "17"}),
    ],
)
def test_gross_or_net_and_a_change_are_read_only_when_they_are_said(text: str, told: dict[str, str]) -> None:
    found = values(text)
    assert told.items() <= found.items()
    assert ("pay_basis" in found) is ("pay_basis" in told)


@pytest.mark.parametrize(
    ("amount", "unit"),
    [
        ("7", None), ("7.24", None), ("7.25", "hour"), ("8", "hour"), ("34.50", "hour"), ("75", None), ("400", None),
        ("2000", None), ("14999", None), ("15000", "year"), ("42000", "year"), ("99000", "year"), ("100000", None),
    ],
)  # fmt: skip
def test_the_size_of_a_bare_amount_tells_its_unit_only_where_it_leaves_no_doubt(amount: str, unit: str | None) -> None:
    assert values(amount).get("wage_unit") == unit
    assert ("wage_amount" in values(amount)) is (unit is not None)


@pytest.mark.parametrize(
    ("text", "believed"),
    [
        ("7 an hour", False), ("7.25 an hour", True), ("75 an hour", True), ("76 an hour", False),
        ("39 a day", False), ("40 a day", True), ("600 a day", True), ("601 a day", False),
        ("59 a week", False), ("60 a week", True), ("3000 a week", True), ("3001 a week", False),
        ("119 biweekly", False), ("120 biweekly", True), ("6000 biweekly", True), ("6001 biweekly", False),
        ("119 twice a month", False), ("6500 twice a month", True), ("6501 twice a month", False),
        ("249 a month", False), ("250 a month", True), ("13000 a month", True), ("13001 a month", False),
        ("7999 a year", False), ("8000 a year", True), ("160000 a year", True), ("160001 a year", False),
    ],
)  # fmt: skip
def test_pay_outside_belief_is_asked_about_and_never_recorded(text: str, believed: bool) -> None:
    assert ("wage_amount" in values(text)) is believed


@pytest.mark.parametrize(
    ("text", "on_file", "recorded"),
    [
        ("30", ("17.00", "hour"), False),
        ("30", ("24.00", "hour"), True),
        ("$30", ("17.00", "hour"), True),
        ("30.50", ("17.00", "hour"), True),
        ("24", ("17.00", "hour"), False),
        ("24", ("18.00", "hour"), True),
        ("25", None, True),
        ("30", None, False),
        ("30", ("680", "week"), False),
        ("25", ("680", "week"), True),
    ],
)
def test_a_usual_number_of_hours_far_above_the_pay_on_file_may_be_hours(
    text: str, on_file: tuple[str, str] | None, recorded: bool
) -> None:
    assert ("wage_amount" in values(text, exit_wage=on_file)) is recorded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Si, gano 16,50 la hora", {"wage_amount": "16,50", "wage_unit": "la hora"}),
        ("I make $600 a week after taxes", {"wage_amount": "600", "wage_unit": "a week", "pay_basis": "after taxes"}),
        ("yeah fifteen fifty an hr", {"wage_amount": "fifteen fifty", "wage_unit": "an hr"}),
        ("like 42k", {"wage_amount": "42k", "wage_unit": "42k"}),
    ],
)
def test_every_part_of_pay_points_to_its_words(text: str, words: dict[str, str]) -> None:
    spans = {found.field: text[found.start : found.end] for found in reading(text).found}
    assert {name: spans.get(name) for name in words} == words


@pytest.mark.parametrize("text", ["no tips, 17 an hour", "17 an hour no tips", "17 la hora sin propinas"])
def test_what_is_denied_raises_no_doubt(text: str) -> None:
    assert values(text)["wage_amount"] == "17"


@pytest.mark.parametrize(
    "text", ["my rent is 900 a month", "my bonus was 500", "they owe me 300", "i used to make 17", "it was 17 an hour"]
)
def test_money_that_is_not_todays_pay_is_not_recorded(text: str) -> None:
    assert "wage_amount" not in values(text)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "hours"),
    [
        ("16, 40", "16", "hour", "40"),
        ("36, 18.25", "18.25", "hour", "36"),
        ("36 and 18.25", "18.25", "hour", "36"),
        ("18.25 36", "18.25", "hour", "36"),
        ("40 hrs 18.25", "18.25", "hour", "40"),
        ("32 hours a week at 16.50", "16.50", "hour", "32"),
        ("i work 30 hours and make 15", "15", "hour", "30"),
        ("17 an hour 8 hours a day 5 days a week", "17", "hour", "40"),
        ("600 a week 40 hours", "600", "week", "40"),
        ("150 a day 40 hours", "150", "day", "40"),
        ("fifteen fifty, forty hours", "15.50", "hour", "40"),
        ("15 an hour 40", "15", "hour", "40"),
        ("40 horas a 16.50", "16.50", "hour", "40"),
        ("$15 dollars and 50 cents, 40", "15.50", "hour", "40"),
        ("15 punto 75, 30 horas", "15.75", "hour", "30"),
        ("fifteen point five an hour", "15.50", "hour", None),
        ("18.50", "18.50", "hour", None),
        ("$30", "30", "hour", None),
        ("17 an hour since 2019", "17", "hour", None),
        ("7 am to 3 pm 17 an hour", "17", "hour", None),
        ("in school, 17 an hour 20 hours", "17", "hour", "20"),
        ("25 hours", None, None, "25"),
    ],
)
def test_asked_for_pay_and_hours_at_once_each_number_finds_its_place(
    text: str, amount: str | None, unit: str | None, hours: str | None
) -> None:
    told = values(text, "pay_and_hours")
    assert (told.get("wage_amount"), told.get("wage_unit"), told.get("hours_per_week")) == (amount, unit, hours)


@pytest.mark.parametrize(
    "text", ["30", "75", "20 20", "15 60", "70 12", "9 10", "15 15", "15 30 40", "17.25 and a half"]
)
def test_asked_for_both_numbers_that_could_be_either_are_asked_about(text: str) -> None:
    assert reading(text, "pay_and_hours").needs_review
    assert values(text, "pay_and_hours") == {}


@pytest.mark.parametrize(
    ("text", "wage"),
    [
        ("17.75 up from 17", "17.75"),
        ("up to 19.15 since october", "19.15"),
        ("raised me up to 19", "19"),
        ("18 for now 20 when i get my license", "18"),
        ("finally off training pay, its 18.05 now", "18.05"),
        ("17.50 plus overtime varies", "17.50"),
        ("19/hr and 40 hrs", "19"),
        ("they gave me a 50 cent raise so 17.50", "17.50"),
        ("no tips, 16", "16"),
        ("my last check was 980 for the two weeks", "980"),
        ("17 pero quiero 20", "17"),
    ],
)
def test_words_of_another_amount_do_not_hold_pay_back(text: str, wage: str) -> None:
    assert values(text)["wage_amount"] == wage


@pytest.mark.parametrize(
    "text",
    [
        "up to 19",
        "17.50 varies",
        "no tips, 16, but commission",
        "16 an hour plus tips",
        "16 during training pay",
        "$20 20",
        "17 to 18",
        "19 to 17.50",
        "after taxes its 480 a week, before its like 600",
    ],
)
def test_words_that_speak_of_the_amount_hold_it_back(text: str) -> None:
    assert "wage_amount" not in values(text)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("22.5 ima up from 6", "increased"),
        ("bumped from 17 up to 17.75 in august", "increased"),
        ("me bajaron de 19 a 17", "reduced"),
        ("they finally gave us our bump, its 17.65", "increased"),
        ("$17.00 havent got a raise", None),
        ("16.50 supposed to get a raise", None),
    ],
)
def test_a_change_of_pay_is_one_that_was_had(text: str, change: str | None) -> None:
    assert values(text).get("wage_change") == change


def test_a_change_spans_both_of_its_amounts() -> None:
    """The two amounts may stand in either order; the place of the change covers them both."""
    change = next(found for found in reading("22.5 ima up from 6").found if found.field == "wage_change")
    assert change.start < change.end


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("$1,100 on the first and the fifteenth", "semimonthly"),
        ("900 el 1 y el 15", "semimonthly"),
        ("2 checks a month 1100 each", "semimonthly"),
        ("15th and last day of the month, 1250", "semimonthly"),
    ],
)
def test_paydays_are_no_amounts(text: str, unit: str) -> None:
    assert values(text)["wage_unit"] == unit


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("18.25 an hour, 8 hour shifts", {"wage_amount", "wage_unit"}),
        ("18.25 an hour after taxes, 8 hour shifts", {"wage_amount", "wage_unit", "pay_basis"}),
        ("1550 an hr, 32 hours", {"hours_per_week"}),
    ],
)
def test_an_amount_travels_with_its_unit_and_basis(text: str, sure: set[str]) -> None:
    assert set(values(text, "pay_and_hours")) == sure


@pytest.mark.parametrize(
    ("asked", "text", "pay", "hours"),
    [
        ("pay_and_hours", "17 hr 35 hrs", "17", "35"),
        ("pay_and_hours", "17 hr", None, None),
        ("pay_and_hours", "17 hr a week", None, "17"),
        ("pay_and_hours", "17 hr 35 hrs 20 hrs", None, None),
        ("pay_and_hours", "17 and 10/wk", "17", "10"),
        ("pay_and_hours", "17 and 60/wk", "17", "60"),
        ("pay_and_hours", "35 17.50", "17.50", "35"),
        ("pay_and_hours", "17.50 17", "17.50", "17"),
        ("pay_and_hours", "20 20", None, None),
        ("pay_and_hours", "$20 20", None, None),
        ("pay_and_hours", "20", None, None),
        ("pay_and_hours", "17.10 but my hours vary", "17.10", None),
        ("hours", "20 an hour", None, None),
        ("hours", "19 an hour", "19", None),
        ("hours", "$20", None, None),
        ("hours", "16 a day 2 days", None, "32"),
        ("hours", "4 tens, 19 an hour", "19", "40"),
        ("hours", "24 hr a week (3 8 hr shifts)", None, "24"),
        ("hours", "28 looking to get 40", None, "28"),
        ("hours", "28 pero busco 40", None, "28"),
        ("hours", "80 hours per pay period, paid every other week", None, "40"),
        ("wage", "19 an hour 4 tens", "19", "40"),
        ("wage", "20 hour a week", None, "20"),
        ("wage", "30 hrs cuz im in school", None, "30"),
        ("status", "yes 22.50", "22.50", None),
        ("open", "walmart 17", None, None),
        ("open", "walmart, they pay me 19", "19", None),
        ("open", "at walmart 19 4 tens", "19", "40"),
        ("open", "same place, they cut my hours, im at 28 now", None, "28"),
        ("open", "hours are good and 17.50", "17.50", None),
    ],
)
def test_pay_and_hours_are_told_apart(asked: str, text: str, pay: str | None, hours: str | None) -> None:
    found = values(text, asked)
    assert (found.get("wage_amount"), found.get("hours_per_week")) == (pay, hours)


def test_whoever_tells_hours_beside_school_works() -> None:
    assert "employment_status" not in values("30 hrs cuz im in school", "wage")
