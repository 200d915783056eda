"""An amount asked for is read in US dollars only, and only where one amount is meant."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read


def amount(text: str, lang: str = "en") -> object:
    reading = read(text, asked="amount", context=Context(today=date(2026, 11, 18)), lang=lang)
    return None if reading.needs_review else reading.values().get("value")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$17", "17"),
        ("$ 17.25", "17.25"),
        ("17$", "17"),
        ("17 dollars", "17"),
        ("seventeen dollars", "17"),
        ("17 bucks", "17"),
        ("US$ 17.25", "17.25"),
        ("USD 17.25", "17.25"),
        ("17.25USD", "17.25"),
        ("U.S. $17", "17"),
        ("17 us dollars", "17"),
        ("$1,850.40", "1850.4"),
        ("$1.850,40", "1850.4"),
        ("$36k", "36000"),
        ("36K$", "36000"),
        ("$2.5 million", "2500000"),
        ("two grand", "2000"),
        ("$17 and 25 cents", "17.25"),
        ("17 dollars 25 cents", "17.25"),
        ("17 dollars and twenty five", "17.25"),
        ("75 cents", "0.75"),
        ("75¢", "0.75"),
        ("a dollar", "1"),
        ("$2 and a half million", "2500000"),
        ("15 hundred dollars", "1500"),
        ("a dollar and 10 cents", "1.1"),
        ("$12½", "12.5"),
        ("17.25", "17.25"),
        ("17.25 an hour", "17.25"),
        ("$17/hr", "17"),
        ("I make$17 an hour", "17"),
        ("I get $17 and work 36 hours", "17"),
        ("they won a $4 million contract in 2019", "4000000"),
        ("about 38,000 a year", "38000"),
    ],
)
def test_an_amount_of_dollars_is_read(text: str, value: str) -> None:
    assert amount(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$17 la hora", "17"),
        ("17 dólares", "17"),
        ("17 dolares con 25 centavos", "17.25"),
        ("diecisiete dólares", "17"),
        ("$17,25", "17.25"),
        ("$1,850", "1850"),
        ("$12.500", "12500"),
        ("3 millones de dólares", "3000000"),
        ("gano 17.50 por hora", "17.5"),
        ("quince con cincuenta", "15.5"),
    ],
)
def test_an_amount_of_dollars_is_read_in_spanish(text: str, value: str) -> None:
    assert amount(text, "es") == value


@pytest.mark.parametrize(
    "text",
    [
        "€17",
        "17 euros",
        "£17",
        "17 pounds",
        "C$17",
        "CDN$ 17",
        "A$17.50",
        "R$17",
        "MX$170",
        "hk $ 17",
        "$17 AUD",
        "17 canadian dollars",
        "170 pesos",
        "$170 pesos",
        "PHP 170",
        "170 chf",
        "17 RM",
        "Rs. 170",
        "170 руб",
        "170円",
        "1 K",
        "$17 (15 euros)",
    ],
)
def test_another_currency_gives_no_amount(text: str) -> None:
    assert amount(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "$15-$17",
        "15-17 dollars",
        "between 15 and 17 dollars",
        "from $15",
        "at least $15",
        "more than 15 dollars",
        "up to $20",
        "over a dollar and 10 cents",
        "$15 or 16",
        "2 for $5",
        "$5 off",
        "was $20 now $15",
        "not $15",
        "-$15",
        "$1.234",
        "$36. 24",
        "$1, 234",
        "fifteen fifty",
        "15 and 40 hours",
        "minimum wage",
        "$.750.30",
        "15 people",
        "half of $20",
        "$1.5 mil",
        "$18ish",
    ],
)
def test_a_range_a_limit_or_a_broken_amount_is_not_read(text: str) -> None:
    assert amount(text) is None
