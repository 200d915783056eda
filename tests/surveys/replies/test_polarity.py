"""Yes and no: where they open or close a reply, and where the same words mean something else."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, read
from surveys.replies.text.polarity import asked_back, clause, negated, polarity
from surveys.replies.text.words import read_words


def said(text: str) -> tuple[bool, bool] | None:
    """Yes or no, and whether that was all."""
    found = polarity(read_words(text))
    return None if found is None else (found.yes, found.alone)


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("yes", True), ("Yeah!", True), ("yup", True), ("yessir", True), ("si", True), ("Sí, claro", True),
        ("claro que si", True), ("i am", True), ("i do", True), ("of course", True), ("👍", True), ("yes yes", True),
        ("yes thank you", True), ("hi, yes", True), ("y", True),
        ("no", False), ("Nope.", False), ("nah", False), ("no no", False), ("im not", False), ("i dont", False),
        ("no gracias", False), ("👎", False), ("hello no", False), ("n", False),
    ],
)  # fmt: skip
def test_a_bare_yes_or_no_is_all_that_was_said(text: str, yes: bool) -> None:
    assert said(text) == (yes, True)


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("yes still at the warehouse", True),
        ("yes, but only part time", True),
        ("no i left in march", False),
        ("si trabajo en una panaderia", True),
        ("no, ya no trabajo", False),
        ("my job closed down so nah", False),
        ("im still there so yes", True),
        ("they never called me back but yes", True),
        ("la tienda cerro asi que no", False),
        ("sigo ahi pues si", True),
        ("es pesado pero si", True),
        ("i was going to quit, nope", False),
    ],
)
def test_a_yes_or_no_that_opens_or_closes_a_reply_is_heard(text: str, yes: bool) -> None:
    assert said(text) == (yes, False)


@pytest.mark.parametrize(
    "text",
    [
        "no se",
        "no idea",
        "yes and no",
        "si y no",
        "yes or no?",
        "no yes",
        "nothing new",
        "y estoy buscando",
        "right now im looking",
        "good pay",
        "certain days",
        "i work at the mill",
        "they said no",
        "no hay trabajo",
        "",
        "thanks",
    ],
)
def test_the_same_words_elsewhere_are_neither_yes_nor_no(text: str) -> None:
    assert said(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("yes still there", "yes"),
        ("well yes still there", "yes"),
        ("im still there so yes", "yes"),
        ("im still there so yes thanks", "yes"),
        ("la tienda cerro asi que no.", "no"),
        ("hi, of course!", "of course"),
    ],
)
def test_a_yes_or_no_points_to_its_own_words(text: str, words: str) -> None:
    line = read_words(text)
    found = polarity(line)
    assert found is not None
    assert line.original(found.first, found.end) == words


@pytest.mark.parametrize(
    ("text", "word", "denied"),
    [
        ("not working", "working", True),
        ("i am not really working", "working", True),
        ("no estoy trabajando", "trabajando", True),
        ("never worked", "worked", True),
        ("not at all working", "working", True),
        ("not at the mill working", "working", False),
        ("no, working", "working", False),
        ("not sick but working", "working", False),
        ("no estoy mal pero trabajando", "trabajando", False),
        ("working not", "working", False),
        ("working", "working", False),
        ("no. working", "working", False),
    ],
)
def test_a_negation_reaches_three_words_and_never_over_a_break(text: str, word: str, denied: bool) -> None:
    line = read_words(text)
    assert negated(line, line.words.index(word)) is denied


@pytest.mark.parametrize(
    ("text", "word", "sentence"),
    [
        ("i quit. now at target, ok? yes", "quit", "i quit"),
        ("i quit. now at target, ok? yes", "target", "now at target, ok"),
        ("i quit. now at target, ok? yes", "yes", "yes"),
        ("hello there", "hello", "hello there"),
        ("target; since may", "may", "since may"),
        ("i quit\nnow at target", "target", "now at target"),
        ("stop! go", "go", "go"),
    ],
)
def test_a_sentence_ends_at_full_stops_and_not_at_commas(text: str, word: str, sentence: str) -> None:
    line = read_words(text)
    assert line.original(*clause(line, line.words.index(word))) == sentence


@pytest.mark.parametrize(
    ("text", "word", "asks"),
    [
        ("are you sure? yes", "sure", True),
        ("are you sure? yes", "yes", False),
        ("are you sure", "sure", False),
        ("yes. why?", "yes", False),
    ],
)
def test_a_question_back_is_told_from_a_statement(text: str, word: str, asks: bool) -> None:
    line = read_words(text)
    assert asked_back(line, line.words.index(word)) is asks


@pytest.mark.parametrize(
    ("asked", "text", "field", "value"),
    [
        ("same_employer", "my job closed down so nah", "same_employer", False),
        ("same_employer", "es pesado pero si", "same_employer", True),
        ("education", "no im done with school", "in_education", False),
        ("needs_met", "nah", "needs_met", "no"),
        ("yes_no", "sí, claro", "value", "yes"),
        ("yes_no", "para nada", "value", "no"),
    ],
)
def test_a_yes_or_no_answers_the_question_asked(asked: str, text: str, field: str, value: object) -> None:
    found = read(text, asked=asked, context=Context(date(2026, 11, 21), "Amazon"))
    assert {each.field: each.value for each in found.certain}.get(field) == value


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("yes and no", None),
        ("si y no", None),
        ("yes or no", None),
        ("si o no", None),
        ("yes yes yes yes no", None),
        ("trabajo ahi asi que si", (True, False)),
        ("i work there so yes", (True, False)),
    ],
)
def test_both_signs_cancel_and_a_closing_one_counts(text: str, sign: tuple[bool, bool] | None) -> None:
    assert said(text) == sign
