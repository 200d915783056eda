"""Which answer a text mends, by the figure that it takes back."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.dialogue import Dialogue
from surveys.mending import answer_meant
from surveys.replies.reading import Previous

KNOWN = {"wage_amount": "71", "wage_unit": "hour", "hours_per_week": "36"}
LAST = Previous("public_benefits", "none", {"public_benefits": ("none",)})


def a_dialogue(**more):
    dates = {"asks_from": date(2026, 1, 6), "asks_to": date(2026, 4, 5)}
    return Dialogue("day_90", "en", **dates, **{"known": KNOWN, "last": LAST, **more})


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("sorry i meant 17 not 71", "wage"),
        ("17, not $71", "wage"),
        ("oh i put 71 but its 17", "wage"),
        ("perdon, 17 no 71", "wage"),
        ("my hours are 32 not 36", "hours"),
        ("17 not 72", None),
        ("17 not 18", None),
        ("71 an hour", None),
        ("not that much", None),
    ],
)
def test_a_figure_taken_back_names_the_answer_that_told_it(text, question):
    meant = answer_meant(a_dialogue(), text)
    assert (meant.question if meant else None) == question


def test_what_was_told_along_with_the_figure_comes_with_it():
    meant = answer_meant(a_dialogue(), "17 not 71")
    assert meant == Previous("wage", "71", {"wage_amount": "71", "wage_unit": "hour"})


@pytest.mark.parametrize(
    "more",
    [
        {"last": Previous("wage", "71 an hour", {"wage_amount": "71"})},
        {"known": {"wage_amount": "36", "wage_unit": "hour", "hours_per_week": "36"}},
        {"known": {}},
    ],
    ids=["the last answer told it", "two answers told it", "nobody told it"],
)
def test_it_is_left_to_the_reader_where_that_says_nothing_more(more):
    assert answer_meant(a_dialogue(**more), "20 not 71" if "last" in more else "20 not 36") is None
