"""Texts that nobody would write: a few thousand of the million that `make fuzz` puts to the reader."""

from __future__ import annotations

from dataclasses import replace

import pytest

from surveys.replies import Found, Intent, Reading, Route
from tests.support import fuzzing

SOUND = Reading(Intent.ANSWER, (Found("wage_amount", "17.50", 0, 5, "pay"),))


def test_no_text_makes_the_reader_break_its_rules() -> None:
    found = fuzzing.hunt(4_000, first_seed=11)
    assert found.inputs == 4_000
    assert found.failures == []


@pytest.mark.parametrize(
    ("reading", "rule"),
    [
        (SOUND, None),
        (replace(SOUND, found=(Found("wage_amount", "17.50", 3, 99, "pay"),)), "outside the text"),
        (replace(SOUND, found=(Found("wage_amount", "17.50", 5, 5, "pay"),)), "outside the text"),
        (replace(SOUND, found=(Found("wage_amount", "18.50", 0, 5, "pay"),)), "not written"),
        (replace(SOUND, found=()), "says nothing"),
        (replace(SOUND, route=Route.ASK), "for no reason"),
        (replace(SOUND, version=""), "no version"),
    ],
)
def test_a_reading_that_breaks_a_rule_is_noticed(reading: Reading, rule: str | None) -> None:
    told = fuzzing.misread("17.50 an hour", reading)
    assert told is None if rule is None else rule in (told or "")


def test_a_failure_is_told_with_as_little_text_as_shows_it() -> None:
    line = {"asked": "wage", "text": "aaaa b aaaaaaaaaaa", "lang": "en"}
    assert fuzzing.shortened(line, "a b", lambda less: "a b" if "b" in less["text"] else None)["text"] == "b"
