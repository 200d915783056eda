"""A value is as sure as what stands beside it was understood, and its confidence decides who deals with it."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.account import ASK_AT, RECORD_AT, route
from surveys.replies.reading import Route

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("status", "yes but i zorked my frobnitz there"),
        ("same_employer", "yes and blargh quux corge"),
        ("wage", "16.60 plus grault for garply waldo"),
        ("status", "si pero ya xyzzy plugh fred"),
    ],
)
def test_what_is_added_behind_a_turn_must_be_understood(asked: str, text: str) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert reading.needs_review
    assert reading.certain == ()


@pytest.mark.parametrize(
    ("asked", "text"),
    [("status", "yes"), ("wage", "16.60 an hour"), ("status", "yes i am working"), ("hours", "about 35 hours a week")],
)
def test_a_plain_answer_is_wholly_sure(asked: str, text: str) -> None:
    reading = read(text, asked=asked, context=CONTEXT)
    assert reading.route is Route.RECORD
    assert {found.confidence for found in reading.found} == {1.0}


def test_a_word_too_many_makes_a_value_less_sure_and_is_recorded_all_the_same() -> None:
    reading = read("yes still at it frobnitz", asked="status", context=CONTEXT)
    assert reading.route is Route.RECORD
    assert all(RECORD_AT <= found.confidence < 1 for found in reading.found)


@pytest.mark.parametrize(
    ("confidence", "who"),
    [(1.0, Route.RECORD), (RECORD_AT, Route.RECORD), (0.79, Route.ASK), (ASK_AT, Route.ASK), (0.49, Route.STAFF)],
)
def test_confidence_decides_who_deals_with_it(confidence: float, who: Route) -> None:
    assert route(confidence) is who


def test_part_of_a_list_is_a_wrong_list_so_its_reply_must_be_understood_best() -> None:
    reading = read("snap and medicaid frobnitz quux", asked="public_benefits", context=CONTEXT)
    assert reading.needs_review


def test_what_is_told_by_the_way_and_is_not_sure_waits_for_its_own_question() -> None:
    reading = read("yes im working at blarghs zorking the corge waldo quux", asked="status", context=CONTEXT)
    assert reading.values()["employment_status"] == "employed"
    assert "employer" not in reading.values()
    assert not reading.needs_review
