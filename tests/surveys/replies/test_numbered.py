"""Numbered answers are parted by their numbers, and numbers that count something are left alone."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.text.numbered import unnumbered

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Target", exit_wage=("17.00", "hour"))


@pytest.mark.parametrize(
    ("asked", "text", "values"),
    [
        ("status", "1) yes 2) amazon 3) 18", {"employment_status": "employed", "employer": "amazon"}),
        (
            "open",
            "1. working 2. kroger 3. cashier 4. 15.25/hr 5. 30 hrs 6. none",
            {"employer": "kroger", "wage_amount": "15.25", "hours_per_week": "30", "job_title": "cashier"},
        ),
        ("pay_and_hours", "1) 18 2) 35", {"wage_amount": "18", "hours_per_week": "35"}),
        ("pay_and_hours", "1-18.50 2-35", {"wage_amount": "18.50", "hours_per_week": "35"}),
        ("status", "1-yes 2-walmart", {"employment_status": "employed", "employer": "walmart"}),
        (
            "open",
            "1 yes 2 walmart 3 16.50 4 40",
            {"employer": "walmart", "wage_amount": "16.50", "hours_per_week": "40"},
        ),
        ("status", "1. si 2. amazon", {"employment_status": "employed", "employer": "amazon"}),
    ],
)
def test_numbered_answers_are_parted(asked: str, text: str, values: dict[str, str]) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert not reading.needs_review, reading.because
    assert values.items() <= reading.values().items()


@pytest.mark.parametrize(
    "text",
    ["1", "1 yes", "1 job 2 kids", "16-17", "1.50", "2) yes", "1/2/2026", "since 1. of may", "1 or 2 days", "401k"],
)
def test_a_number_that_numbers_nothing_stays(text: str) -> None:
    assert unnumbered(text) == text


def test_every_character_keeps_its_place() -> None:
    text = "1) yes 2) amazon 3) 18.50"
    parted = unnumbered(text)
    assert len(parted) == len(text)
    assert parted.index("amazon") == text.index("amazon")
