"""Phone numbers as rosters hold them."""

from __future__ import annotations

import random

import phonenumbers
import pytest

from records.roster.phones import HOME, Phone, Phones
from records.roster.problems import BadValue

NUMBER = "+13125550123"

GOOD = [
    "3125550123", "13125550123", "+13125550123", "(312) 555-0123", "(312)555-0123", "312-555-0123", "312.555.0123",
    "312 555 0123", "312/555-0123", "1-312-555-0123", "+1 (312) 555-0123", "1 (312) 555 0123", "+1 (312) 555‑0123",
    "3.125550123E9", "3.125550123E+09", "3,125550123E9", "3125550123.0", "tel: 312-555-0123", "001 312 555 0123"[4:],
]  # fmt: skip

BAD = {
    "800-555-0123": "toll-free",
    "888 555 0123": "toll-free",
    "900-555-0123": "premium-rate",
    "500-555-0123": "follow-me",
    "+52 1 312 555 0123": "Mexico",
    "+44 312 555 0123": "United Kingdom",
    "011 52 312 555 0123": "another country|Mexico",
    "416-555-0123": "Canada",
    "876-555-0123": "Jamaica",
    "555-0123": "7 digits",
    "312-555-01234": "11 digits",
    "012-555-0123": "does not|not a number that exists",
    "312-155-0123": "not a number that exists",
    "211-555-0123": "not a number that exists",
    "3.12555E+09": "rounded",
    "call his mom": "not a phone number",
    "no phone": "not a phone number",
}


@pytest.mark.parametrize("text", GOOD)
def test_one_number_is_known_in_every_shape(text):
    assert Phones().read(text) == Phone(NUMBER)


@pytest.mark.parametrize("text", ["(312) 555-0123 x4", "312-555-0123 ext. 4", "312.555.0123 #4", "3125550123x4"])
def test_an_extension_is_told_apart(text):
    assert Phones().read(text) == Phone(NUMBER, "4")


def test_trailing_zeros_that_scientific_figures_leave_out_come_back():
    assert Phones().read("3.12555012E9") == Phone("+13125550120")


@pytest.mark.parametrize("text", BAD)
def test_a_number_that_cannot_be_texted_says_why(text):
    with pytest.raises(BadValue, match=BAD[text]) as bad:
        Phones().read(text)
    assert bad.value.mend


@pytest.mark.parametrize("area", ["787", "939", "340", "671", "670"])
def test_the_territories_are_at_home(area):
    assert Phones().read(f"{area}-555-0123").number == f"+1{area}5550123"


def _accepted(phones: Phones, text: str) -> bool:
    try:
        phones.read(text)
    except BadValue:
        return False
    return True


def test_verdicts_are_those_of_the_numbering_plan_also_when_remembered():
    phones = Phones()
    chance = random.Random(1)
    fine = {phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE,
            phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE, phonenumbers.PhoneNumberType.VOIP}  # fmt: skip
    for area in range(200, 1000):
        # 555 is the fictional exchange; the others are only asked about, never kept.
        for exchange in ("555", f"{chance.randrange(100, 1000)}"):
            first = _accepted(phones, f"({area}) {exchange}-0100")
            for line in ("0100", "0142", "0199"):
                parsed = phonenumbers.parse(f"{area}{exchange}{line}", "US")
                expected = (
                    phonenumbers.is_valid_number(parsed)
                    and phonenumbers.region_code_for_number(parsed) in HOME
                    and phonenumbers.number_type(parsed) in fine
                )
                assert _accepted(phones, f"{area}-{exchange}-{line}") is expected, (area, exchange, line, first)
