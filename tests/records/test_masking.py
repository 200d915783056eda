"""Who wrote a text is hidden, sign for sign, and what was said stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from records.exports.masking import masked

NAMES = ("José María", "de la Cruz-Li")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("call me at (773) 555-0123 thx", "call me at (312) 555-0100 thx"),
        ("17733123456", "13125550100"),
        ("my # is 312.555.0188", "my # is 312.555.0100"),
        ("555-0123", "555-0100"),
        ("+52 55 1234 5678", "+01 31 2555 0100"),
        ("ssn 123-45-6789", "ssn 125-55-0100"),
        ("ana.reyes+work@mail.example.com 32 hrs", "xxx.xxxxx+xxxx@xxxx.xxxxxxx.xxx 32 hrs"),
        ("see https://example.com/me?id=7", "see xxxxx://xxxxxxx.xxx/xx?xx=0"),
        ("i live at 1234 N Oak Park Ave now", "i live at 0000 X Xxx Xxxx Xxx now"),
        ("calle Juárez #45, 16 la hora", "xxxxx Xxxxxx #00, 16 la hora"),
        ("apt 4B", "xxx 0X"),
        ("this is jose maria", "this is xxxx xxxxx"),
        ("JOSÉ here, Cruz", "XXXX here, Xxxx"),
        ("Jose\u0301 de la Cruz", "Xxxx\u0301 de la Xxxx"),
        ("soy José_", "soy Xxxx_"),
        ("Li's kid", "Xx's kid"),
    ],
)
def test_what_tells_who_it_is_gives_way_to_signs_of_the_same_length(text: str, hidden: str) -> None:
    assert masked(text, NAMES) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "15.50 an hour 32 hours",
        "16 la hora, 40 horas de lunes a viernes",
        "$1,200 biweekly after taxes",
        "600 a week, about 2400 a month",
        "since 2025-03-14",
        "started 3/14/2025, 36,000 a year",
        "18 an hour on the road",
        "Walmart #1234",
        "josefina said 17",
        "24/7 4 days a week 10 hour days",
    ],
)
def test_answers_are_not_mistaken_for_numbers_and_addresses(text: str) -> None:
    assert masked(text, NAMES) == text


@given(text=st.text(), names=st.lists(st.text(max_size=12), max_size=3))
def test_places_in_a_text_hold_whatever_was_written(text: str, names: list[str]) -> None:
    assert len(masked(text, names)) == len(text)
