"""The numbers of a reply: what each is worth, what it counts, and whether money was said."""

from __future__ import annotations

import pytest

from surveys.replies.text.quantities import Kind, quantities
from surveys.replies.text.words import read_words


def numbers(text: str) -> list[tuple[str, Kind]]:
    return [(str(one.value), one.kind) for one in quantities(read_words(text))]


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("15 dollars 50 cents", "15.5", 4),
        ("15 and 50 cents", "15.5", 4),
        ("16 and 99 cents", "16.99", 4),
        ("16 con 50", "16.5", 3),
        ("16 con 50 y ya", "16.5", 3),
        ("16 con 5", "16.05", 3),
        ("16 point 5", "16.5", 3),
        ("16 dollars and a half", "16.5", 5),
        ("37 n a half", "37.5", 4),
        ("6 and a quarter", "6.25", 4),
        ("16 y un cuarto", "16.25", 4),
        ("200 1/2", "200.5", 2),
        ("1000 1/2", "1000", 1),
        ("16 50 dollars", "16.5", 3),
        ("16 50 cents", "16.5", 3),
        ("18:30 an hour", "18.30", 1),
    ],
)
def test_words_side_by_side_are_one_number(text: str, value: str, words: int) -> None:
    one = quantities(read_words(text))[0]
    assert (str(one.value), one.end - one.first) == (value, words)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("16 con 100", ["16", "100"]),
        ("20 25 weekly", ["20", "25"]),
        ("20 25 %", ["20", "25"]),
        ("20 25 hours", ["20", "25"]),
        ("20 12 days", ["20", "12"]),
        ("cuatro de diez y uno de cuatro", ["4", "10", "4"]),
    ],
)
def test_numbers_that_are_no_cents_stay_apart(text: str, values: list[str]) -> None:
    assert [value for value, _ in numbers(text)] == values


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("june 5", Kind.DATE),
        ("5 june", Kind.DATE),
        ("5 de junio", Kind.DATE),
        ("5 of may", Kind.DATE),
        ("in 2024", Kind.DATE),
        ("may 17.50", Kind.BARE),
        ("40 hours", Kind.HOURS),
        ("40 hours is", Kind.BARE),
        ("18.20 hours depend", Kind.BARE),
        ("40 horas son", Kind.BARE),
        ("20 hour", Kind.HOURS),
        ("17.25 hour", Kind.BARE),
        ("12s", Kind.HOURS),
        ("17s", Kind.BARE),
        ("4 days", Kind.DAYS),
        ("149 weeks", Kind.SPAN),
        ("150 weeks", Kind.BARE),
        ("18:30 pm", Kind.OTHER),
        ("8:30 p", Kind.OTHER),
        ("apt 4", Kind.OTHER),
        ("20 %", Kind.OTHER),
        ("5 kids", Kind.OTHER),
        ("8 pm", Kind.OTHER),
    ],
)
def test_a_number_counts_what_stands_beside_it(text: str, kind: Kind) -> None:
    assert numbers(text)[0][1] is kind


def test_both_ends_of_a_shift_are_times_of_day() -> None:
    assert numbers("5 am to 1") == [("5", Kind.OTHER), ("1", Kind.OTHER)]
    assert numbers("8 to 4 pm") == [("8", Kind.OTHER), ("4", Kind.OTHER)]


def test_cents_alone_are_money_and_no_hours() -> None:
    (one,) = quantities(read_words("50 cents"))
    assert (str(one.value), one.money, one.cents, one.kind) == ("0.5", True, True, Kind.OTHER)


@pytest.mark.parametrize(
    ("text", "money"), [("$18", True), ("18 dollars", True), ("$18:50", True), ("18:50", False), ("18", False)]
)
def test_money_is_only_what_is_said_to_be(text: str, money: bool) -> None:
    assert quantities(read_words(text))[0].money is money


@pytest.mark.parametrize(
    ("text", "spoken"), [("18 50", True), ("18:50", True), ("18 1/2", False), ("18 and a half", False)]
)
def test_two_figures_side_by_side_are_known_as_such(text: str, spoken: bool) -> None:
    assert quantities(read_words(text))[0].spoken is spoken
