"""Reading single cells of a roster."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.roster import values
from records.roster.problems import BadValue
from records.roster.report import harmless
from records.roster.values import Benefits, Pay, clean

GOOD = [
    (values.read_yes_no, "Yes", True),
    (values.read_yes_no, "SÍ", True),
    (values.read_yes_no, "x", True),
    (values.read_yes_no, "✓", True),
    (values.read_yes_no, "TRUE", True),
    (values.read_yes_no, "No.", False),
    (values.read_yes_no, "0", False),
    (values.read_employed, "Employed", True),
    (values.read_employed, "not employed", False),
    (values.read_employed, "sí", True),
    (values.read_language, "English", "en"),
    (values.read_language, "Español", "es"),
    (values.read_language, "es-MX", "es"),
    (values.read_zone, "america/chicago", "America/Chicago"),
    (values.read_zone, "Central Time", "America/Chicago"),
    (values.read_zone, "EST", "America/New_York"),
    (values.read_zone, "US Pacific Standard Time", "America/Los_Angeles"),
    (values.read_zip, "60608", "60608"),
    (values.read_zip, "60608-1234", "60608"),
    (values.read_zip, "606081234", "60608"),
    (values.read_zip, "2139", "02139"),
    (values.read_zip, "601", "00601"),
    (values.read_pay, "$14.50", Pay(Decimal("14.50"))),
    (values.read_pay, "14,50", Pay(Decimal("14.50"))),
    (values.read_pay, "1,300", Pay(Decimal("1300.00"))),
    (values.read_pay, "1.300,00", Pay(Decimal("1300.00"))),
    (values.read_pay, "$1,300.5 biweekly", Pay(Decimal("1300.50"), "biweekly")),
    (values.read_pay, "14.50/hr", Pay(Decimal("14.50"), "hour")),
    (values.read_pay, "14.50 an hour", Pay(Decimal("14.50"), "hour")),
    (values.read_pay, "$31k per year", Pay(Decimal("31000.00"), "year")),
    (values.read_pay, "15 la hora", Pay(Decimal("15.00"), "hour")),
    (values.read_pay, "600 USD a week", Pay(Decimal("600.00"), "week")),
    (values.read_pay, ".75", Pay(Decimal("0.75"))),
    (values.read_pay, "$0.00", None),
    (values.read_unit, "Hourly", "hour"),
    (values.read_unit, "bi-weekly", "biweekly"),
    (values.read_unit, "twice a month", "semimonthly"),
    (values.read_unit, "año", "year"),
    (values.read_hours, "32.5", Decimal("32.50")),
    (values.read_hours, "40 hrs/week", Decimal("40.00")),
    (values.read_hours, "37,5", Decimal("37.50")),
    (values.read_benefits, "SNAP; Medicaid", Benefits(("snap", "medicaid"))),
    (values.read_benefits, "food stamps and Section 8", Benefits(("snap", "housing"))),
    (values.read_benefits, "LINK card, Link", Benefits(("snap",))),
    (values.read_benefits, "Ninguno", Benefits(("none",))),
    (values.read_benefits, "yes", Benefits(("unspecified",))),
    (values.read_benefits, "yes; wic", Benefits(("wic",))),
    (values.read_benefits, "bus pass; WIC", Benefits(("other", "wic"), ("bus pass",))),
]

BAD = [
    (values.read_yes_no, "maybe"),
    (values.read_yes_no, "verbal"),
    (values.read_language, "Polish"),
    (values.read_language, "English/Spanish"),
    (values.read_zone, "Middle Earth"),
    (values.read_zip, "6060"[:2]),
    (values.read_zip, "ABC 123"),
    (values.read_pay, "15-17"),
    (values.read_pay, "about 15"),
    (values.read_pay, "1.2.3"),
    (values.read_pay, "99999999"),
    (values.read_pay, "-5"),
    (values.read_unit, "bimonthly"),
    (values.read_unit, "quincenal"),
    (values.read_unit, "sometimes"),
    (values.read_hours, "200"),
    (values.read_hours, "full time"),
    (values.read_benefits, "none; snap"),
    (values.read_benefits, ";"),
]


@pytest.mark.parametrize(("read", "text", "expected"), GOOD)
def test_a_cell_is_read_as_people_mean_it(read, text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(("read", "text"), BAD)
def test_what_cannot_be_read_names_what_was_found_and_the_mend(read, text):
    with pytest.raises(BadValue) as bad:
        read(text)
    assert f'"{text}"' in bad.value.problem
    assert bad.value.mend


def test_words_must_fit():
    assert values.read_words("Cohort 7", longest=8) == "Cohort 7"
    with pytest.raises(BadValue, match="9 characters long"):
        values.read_words("Cohort 17", longest=8)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("  Ana  Reyes ", "Ana Reyes"),
        ("Ana\u00a0Reyes\u200b", "Ana Reyes"),
        ("Ana\nReyes", "Ana Reyes"),
        ("Jose\u0301", "José"),
        ("'+13125550123", "+13125550123"),
        ("'Ana", "'Ana"),
        ("O'Neil", "O'Neil"),
        ("a\0b", "a b"),
    ],
)
def test_cells_are_cleaned_of_what_nobody_typed(cell, expected):
    assert values.clean(cell) == expected


@pytest.mark.parametrize("written", ["=1+1", "-2", "@home", "＝1+1", "＠home"])
def test_text_that_is_guarded_against_formulas_comes_back_as_it_was(written):
    assert harmless(written) == f"'{written}"
    assert clean(harmless(written)) == written
