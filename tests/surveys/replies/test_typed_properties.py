"""Plain questions: reading never fails, and says the same however the text is dressed."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveys.replies import Context, read

TODAY = date(2026, 11, 18)
TYPES = ("yes_no", "number", "amount", "date", "phone")
WORDS = (
    "one two twenty hundred thousand million and a half point dozen over third mil cien millones y "
    "medio coma $ US$ % - / . , : 5 12 1,234 1.234 3/4 2026 ago in days weeks next last friday march today "
    "mañana hace de + ( ) 312 555 0123 k cents dollars C$ not yes no"
).split()


def value(text: str, asked: str) -> object:
    reading = read(text, asked=asked, context=Context(today=TODAY))
    return None if reading.needs_review else reading.values().get("value")


@given(st.text(max_size=60), st.sampled_from(TYPES))
def test_any_text_can_be_read(text: str, asked: str) -> None:
    read(text, asked=asked, context=Context(today=TODAY))


@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from(TYPES), st.sampled_from(("", " ")))
def test_any_heap_of_numbers_and_signs_can_be_read(words: list[str], asked: str, joint: str) -> None:
    text = joint.join(words)
    for found in read(text, asked=asked, context=Context(today=TODAY)).found:
        assert 0 <= found.start < found.end <= len(text)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.sampled_from(TYPES))
def test_case_and_spaces_change_no_value(words: list[str], asked: str) -> None:
    plain = " ".join(words)
    if asked == "amount" or re.search(r"\b[kmb]\b", plain):
        return  # "USD" and "3M" are read by their capitals
    assert value(plain.upper(), asked) == value(plain, asked) == value(f"  {'  '.join(words)} ", asked)


@given(st.integers(min_value=0, max_value=10**9))
def test_every_whole_number_in_figures_is_read(number: int) -> None:
    assert value(str(number), "number") == str(number)
    assert value(f"{number:,}", "number") == str(number)


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal("99999.99"), places=2))
def test_every_amount_of_dollars_and_cents_is_read(amount: Decimal) -> None:
    assert Decimal(str(value(f"${amount:,}", "amount"))) == amount
    assert Decimal(str(value(f"{amount} dollars", "amount"))) == amount


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2030, 12, 31)))
def test_every_day_written_out_is_read(day: date) -> None:
    for text in (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%b} {day.year}",
        f"{day:%m/%d/%Y}",
        day.isoformat(),
    ):
        assert value(text, "date") == day.isoformat()


@given(st.integers(min_value=0, max_value=99))
def test_every_fictional_phone_number_is_read(last: int) -> None:
    assert value(f"(773) 555-01{last:02d}", "phone") == f"+177355501{last:02d}"


@pytest.mark.parametrize("asked", TYPES)
def test_consent_words_come_before_any_value(asked: str) -> None:
    assert read("stop", asked=asked, context=Context(today=TODAY)).intent == "opt_out"
