"""A number asked for is read in figures and in words, and left alone wherever it may be another one."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read

TODAY = date(2026, 11, 18)  # a Wednesday


def number(text: str, lang: str = "en") -> object:
    reading = read(text, asked="number", context=Context(today=TODAY), lang=lang)
    return None if reading.needs_review else reading.values().get("value")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", "7"),
        ("007", "7"),
        ("about 12", "12"),
        ("we are 4", "4"),
        ("three kids", "3"),
        ("32 hrs", "32"),
        ("thirty-one", "31"),
        ("a hundred and five", "105"),
        ("two hundred and nine", "209"),
        ("twenty-six hundred", "2600"),
        ("three thousand and forty", "3040"),
        ("one million two hundred thousand", "1200000"),
        ("half a million", "500000"),
        ("two point four million", "2400000"),
        ("three and a half million", "3500000"),
        ("a million and a half", "1500000"),
        ("2 and a half k", "2500"),
        ("twelve hundred fifty", "1250"),
        ("8.25", "8.25"),
        ("6.50", "6.5"),
        ("six point zero five", "6.05"),
        ("1,250", "1250"),
        ("1,250,400.75", "1250400.75"),
        ("45k", "45000"),
        ("1.5M", "1500000"),
        ("6e3", "6000"),
        ("3/8", "0.375"),
        ("two fifths", "0.4"),
        ("4 1/2", "4.5"),
        ("4½", "4.5"),
        ("four and a half", "4.5"),
        ("six and a quarter", "6.25"),
        ("half a dozen", "6"),
        ("3 dozen", "36"),
        ("-8", "-8"),
        ("minus eight", "-8"),
        ("just one", "1"),
        ("five (5)", "5"),
    ],
)
def test_a_number_is_read_however_it_is_written(text: str, value: str) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("siete", "7"),
        ("cuarenta y ocho", "48"),
        ("ciento veinte", "120"),
        ("dos mil trescientos once", "2311"),
        ("mil", "1000"),
        ("tres millones cuatrocientos mil", "3400000"),
        ("2 mil millones", "2000000000"),
        ("3,5", "3.5"),
        ("12.450", "12450"),
        ("2.345,75", "2345.75"),
        ("nueve coma veinticinco", "9.25"),
        ("seis con cincuenta", "6.5"),
        ("cuatro y medio", "4.5"),
        ("una docena", "12"),
        ("treinta y 4", "34"),
        ("once", "11"),
        ("un millón y medio", "1500000"),
        ("2 mil", "2000"),
    ],
)
def test_a_number_is_read_in_spanish(text: str, value: str) -> None:
    assert number(text, "es") == value


@pytest.mark.parametrize(
    "text",
    [
        "3 or 4",
        "2-3",
        "between 5 and 10",
        "at least 6",
        "more than 20",
        "6+",
        "6 or more",
        "not 6",
        "I don't have 2",
        "20%",
        "6th",
        "twenty-second",
        "6:15",
        "5/14/2026",
        "10.0.0.4",
        "123,456.7,9",
        "250ml",
        "40 g",
        "3m",
        "3,5",
        "1, 234",
        "May 4",
        "one forty five",
        "a few",
        "this one",
        "no one",
        "one hundred and three quarters",
        "twenty one fifths",
        "none of your business",
        "2 mil",
        "5/5",
        "24/7",
        "half of 12",
        "twice 5",
        "three million million",
        "million four million",
        "seventh point nineteen",
        "one billion point two million",
        "three quarters of a million",
        "a hundred and a half",
        "twenty eight point six hundred thousand five",
    ],
)
def test_what_may_be_another_number_is_not_read(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize("text", ["dos billones", "4,800", "siete con cinco", "un paso", "mas de 5", "entre 3 y 4"])
def test_what_may_be_another_number_is_not_read_in_spanish(text: str) -> None:
    assert number(text, "es") is None


def test_the_words_a_number_came_from_are_kept() -> None:
    text = "well, two hundred and nine I think"
    (found,) = read(text, asked="number", context=Context(today=TODAY)).found
    assert text[found.start : found.end] == "two hundred and nine"
