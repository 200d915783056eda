"""Slips are mended in a second look, and never where a reply could be read or a name is asked for."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.text.spelling import mended
from surveys.replies.text.words import read_words

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))


@pytest.mark.parametrize(
    ("asked", "text", "field", "value"),
    [
        ("start_date", "desde el 28 de avril", "start_date", "2026-04-28"),
        ("start_date", "Septmber 3rd", "start_date", "2026-09-03"),
        ("status", "unemployd", "employment_status", "unemployed"),
        ("status", "currntly wokring", "employment_status", "employed"),
        ("status", "no estoy trabahando", "employment_status", "unemployed"),
        ("public_benefits", "food stamsp and medicade", "public_benefits", ("medicaid", "snap")),
        ("public_benefits", "estampiyas", "public_benefits", ("snap",)),
        ("employer_benefits", "insurence and vacatoin", "employer_benefits", ("health", "paid_leave")),
        ("hours", "forty ours", "hours_per_week", "40"),
        ("hours", "thirtty hours", "hours_per_week", "30"),
    ],
)
def test_a_slip_is_mended(asked: str, text: str, field: str, value: object) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert not reading.needs_review
    assert reading.values()[field] == value


@pytest.mark.parametrize(("text", "intent"), [("unsubscrbe me", "opt_out"), ("thinking about suicde", "crisis")])
def test_a_slip_hides_no_wish_to_stop_and_no_cry_for_help(text: str, intent: str) -> None:
    assert read(text, asked="status", context=CONTEXT).intent == intent


def test_a_mended_value_is_less_sure_and_says_so() -> None:
    found = read("unemployedd now", asked="status", context=CONTEXT).found[0]
    assert found.confidence < 1
    assert "spelling mended" in found.rule


@pytest.mark.parametrize("asked", ["employer", "job_title", "job", "credential"])
def test_a_name_is_never_mended(asked: str) -> None:
    assert mended(read_words("Walmrt Wokring Medicade"), asked) is None


@pytest.mark.parametrize("text", ["yes working", "18.50 an hour", "Marco said no", "target", "zzzz qqqq", ""])
def test_known_words_and_words_like_nothing_stay(text: str) -> None:
    assert mended(read_words(text), "status") is None


@pytest.mark.parametrize("word", ["bin", "tims", "wen", "cold", "calls", "rained", "country", "tests", "ship", "hall"])
def test_a_short_word_is_not_guessed_at(word: str) -> None:
    assert mended(read_words(word), "status") is None
