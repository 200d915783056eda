"""Answers that come in two texts are read as one, and two halves that disagree are nobody's record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from surveys.conversation import advance, begin
from surveys.dialogue import Dialogue
from surveys.questions import Question
from surveys.two_texts import LONGEST_HALF, goes_on, half_of
from surveys.wording import Organisation

TODAY = date(2026, 11, 21)
BRIDGE = Organisation("Bridge Works", "+13125550100")


def asked(question: Question) -> Dialogue:
    plain = Dialogue("day_90", "en", asks_from=date(2026, 7, 1), asks_to=date(2026, 9, 30))
    begun = begin(plain, BRIDGE).dialogue
    assert begun is not None
    return replace(begun, asked=question, known={"employment_status": "employed"})


def said(question: Question, *texts: str) -> tuple[dict[str, object], list[str]]:
    """What is recorded from texts in a row, and why answers went to staff."""
    dialogue = asked(question)
    if question is Question.STATUS:
        dialogue = replace(dialogue, known={})
    recorded: dict[str, object] = {}
    held = []
    for text in texts:
        turn = advance(dialogue, text, today=TODAY, organisation=BRIDGE)
        assert turn.dialogue is not None
        dialogue = Dialogue.from_json(turn.dialogue.to_json())  # as it is kept between two texts
        for answer in turn.answers:
            if answer.needs_review:
                held.append(answer.why)
            else:
                recorded.update(answer.fields)
    return recorded, held


@pytest.mark.parametrize(
    ("question", "first", "second", "field", "value"),
    [
        (Question.STATUS, "they", "let me go", "employment_status", "unemployed"),
        (Question.PAY, "1200", "a month", "wage_amount", "1200"),
        (Question.PAY, "600", "every two weeks", "wage_unit", "biweekly"),
        (Question.PAY, "i make 600 every", "two weeks", "wage_unit", "biweekly"),
        (Question.PAY, "its", "15.50", "wage_amount", "15.50"),
        (Question.HOURS, "i do 4 days", "10 hours each", "hours_per_week", "40"),
        (Question.PUBLIC_BENEFITS, "i lost my", "food stamps", "public_benefits", None),
    ],
)
def test_two_halves_are_one_answer(question: Question, first: str, second: str, field: str, value: object) -> None:
    recorded, held = said(question, first, second)
    assert recorded.get(field) == value
    assert bool(held) is (value is None)


@pytest.mark.parametrize(
    ("question", "first", "second"),
    [
        (Question.STATUS, "i dont think im", "working"),
        (Question.STATUS, "i stopped", "working"),
        (Question.STATUS, "was", "working"),
        (Question.HOURS, "between 20", "and 25"),
    ],
)
def test_a_second_half_is_not_believed_against_the_first(question: Question, first: str, second: str) -> None:
    recorded, held = said(question, first, second)
    assert recorded == {}
    assert len(held) == 1


def test_a_second_try_is_believed_when_the_first_was_a_story_of_its_own() -> None:
    recorded, held = said(Question.PAY, "its complicated", "16.40 an hour")
    assert recorded["wage_amount"] == "16.40"
    assert held == []


def test_the_first_half_is_forgotten_when_the_next_question_is_asked() -> None:
    dialogue = asked(Question.PAY)
    turn = advance(dialogue, "1200", today=TODAY, organisation=BRIDGE)
    assert turn.dialogue is not None
    assert turn.dialogue.half == "1200"
    turn = advance(turn.dialogue, "15.50 an hour", today=TODAY, organisation=BRIDGE)
    assert turn.dialogue is not None
    assert turn.dialogue.half is None


def test_words_of_a_value_are_looked_for_in_the_text_that_holds_them() -> None:
    turn = advance(asked(Question.PAY), "1200", today=TODAY, organisation=BRIDGE)
    turn = advance(turn.dialogue, "a month", today=TODAY, organisation=BRIDGE)
    spans = [(found.start, found.end) for answer in turn.answers for found in answer.evidence]
    assert all(0 <= start <= end <= len("a month") for start, end in spans)
    assert (0, len("a month")) in spans


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [("between 20", "and 25", True), ("im", "working", True), ("its complicated", "16.40", False), ("", "x", False)],
)
def test_a_sentence_that_goes_on(first: str, second: str, one: bool) -> None:
    assert goes_on(first, second) is one


def test_a_long_text_is_no_first_half() -> None:
    assert half_of("x" * LONGEST_HALF) is not None
    assert half_of("x" * (LONGEST_HALF + 1)) is None
    assert half_of(" \n ") is None
