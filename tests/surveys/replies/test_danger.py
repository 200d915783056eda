"""Danger is heard in words no list foresaw, and everyday words of the same sound are not taken for it."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.reading import Intent, Route

CONTEXT = Context(today=date(2026, 11, 21))


@pytest.mark.parametrize(
    "text",
    [
        "no. i just sit here with the rope in my lap",
        "yes and theres blood and bruises all over his arms",
        "working but i look at grandpas pistola every night... noose too",
        "not working, i feel worthless",
        "not working he keeps a knife by the bed for me",
        "no tengo trabajo y veo la soga en el closet",
        "18 an hour and they found fentanyl under my pillow",
    ],
)
def test_a_word_of_danger_that_nothing_explains_reaches_a_person_at_once(text: str) -> None:
    reading = read(text, asked="status", context=CONTEXT)
    assert reading.intent is Intent.CRISIS
    assert reading.route is Route.STAFF
    assert reading.certain == ()


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("status", "im hanging in there, working at target"),
        ("same_employer", "yes moved from kill floor to shipping"),
        ("status", "no, i hurt my back"),
        ("credential", "hang on"),
        ("status", "this commute is killing me but yes working"),
        ("employer", "Kowalczyk Tool and Die"),
        ("employer", "Golden Gate Bridge district"),
        ("job_title", "funeral home attendant"),
    ],
)
def test_an_everyday_word_is_no_alarm(asked: str, text: str) -> None:
    assert read(text, asked=asked, context=CONTEXT).intent is not Intent.CRISIS


def test_a_stop_that_is_only_perhaps_one_is_held_beside_a_plain_answer_too() -> None:
    reading = read("yes working at target. tired of these texts", asked="status", context=CONTEXT)
    assert reading.needs_review or reading.intent is Intent.OPT_OUT
    assert "employment_status" not in {found.field for found in reading.certain}


def test_a_polite_no_is_an_answer_and_no_stop() -> None:
    assert read("NO thanks", asked="status", context=CONTEXT).route is Route.RECORD
    assert read("no thanks", asked="open", context=CONTEXT).needs_review
