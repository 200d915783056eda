"""Hard moments are heard before any answer, by what is told and not by listed texts, and each gets its own cue."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from surveys.replies import Context, read
from surveys.replies.reading import Cue, Intent, Reading, Route

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Walmart")
ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpora" / "hard.jsonl").read_text(encoding="utf-8").splitlines()
]
#: What a manner of speaking must not be taken for; a relative spoken of may be somebody else writing.
ALARMS = (Cue.SELF_HARM, Cue.VIOLENCE, Cue.HARDSHIP, Cue.THREAT, Cue.BEREAVED)
CUES = ("self_harm", "violence", "hardship", "threat", "wrong_number", "bereaved", "someone_else")


def _heard(reading: Reading, cue: str) -> bool:
    """Whether the reading alarms as the cue asks; danger may stand for what is less than danger."""
    if cue in ("self_harm", "violence"):
        return reading.intent is Intent.CRISIS
    if cue == "wrong_number":
        return reading.intent is Intent.WRONG_NUMBER
    return reading.cue == cue or (cue in ("hardship", "threat") and reading.intent is Intent.CRISIS)


@pytest.mark.parametrize("cue", CUES)
@pytest.mark.parametrize("asked", ["status", "open", "hours", "yes_no"])
def test_a_hard_moment_is_heard_whatever_was_asked(cue: str, asked: str) -> None:
    texts = [row["text"] for row in ROWS if row["cue"] == cue]
    assert len(texts) >= 40
    assert [text for text in texts if not _heard(read(text, asked=asked, context=CONTEXT), cue)] == []


@pytest.mark.parametrize("cue", CUES)
def test_a_hard_moment_is_heard_in_capitals_and_without_accents(cue: str) -> None:
    texts = [row["text"].upper() for row in ROWS if row["cue"] == cue]
    assert [text for text in texts if not _heard(read(text, asked="open", context=CONTEXT), cue)] == []


def test_a_manner_of_speaking_is_no_alarm() -> None:
    texts = [row["text"] for row in ROWS if row["cue"] == "none"]
    alarmed = [
        text
        for text in texts
        for reading in [read(text, asked="open", context=CONTEXT)]
        if reading.intent in (Intent.CRISIS, Intent.WRONG_NUMBER) or reading.cue in ALARMS
    ]
    assert len(texts) > 200
    assert alarmed == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("he died last month please stop", Cue.BEREAVED),
        ("stop texting me or my lawyer will contact you", Cue.THREAT),
        ("stop texting me i want to kill myself", Cue.SELF_HARM),
    ],
)
def test_a_stop_keeps_the_alarm_that_is_told_beside_it(text: str, cue: Cue) -> None:
    reading = read(text, asked="status", context=CONTEXT)
    assert (reading.intent, reading.route, reading.cue) == (Intent.OPT_OUT, Route.STAFF, cue)


def test_want_told_beside_an_answer_reaches_staff_and_the_answer_is_kept() -> None:
    reading = read("yes but we got evicted last week", asked="yes_no", context=CONTEXT)
    assert (reading.route, reading.cue) == (Route.STAFF, Cue.HARDSHIP)


def test_a_death_in_the_family_is_the_alums_own_where_the_dead_held_this_phone() -> None:
    assert read("my son died, this was his phone", asked="status", context=CONTEXT).cue is Cue.BEREAVED
    assert read("mi hermano murio, este era su telefono", asked="status", context=CONTEXT).cue is Cue.BEREAVED
    told = read("my brother died last week", asked="status", context=CONTEXT)
    assert (told.cue, told.route) == (None, Route.STAFF)


def test_kin_of_the_alum_hold_the_right_phone() -> None:
    for text in ("this is not maria its her cousin", "no es maria, soy su prima"):
        assert read(text, asked="status", context=CONTEXT).cue is Cue.SOMEONE_ELSE
    assert read("wrong number, this is her cousins old phone", asked="status", context=CONTEXT).intent is (
        Intent.WRONG_NUMBER
    )


@pytest.mark.parametrize(
    "text",
    [
        "sorry i hit the wrong number before, i was not working there",
        "oops i pressed the wrong number",
        "wrong number, i meant 17",
        "sorry wrong number its 17.50",
        "puse el numero equivocado",
        "numero equivocado, son 17",
    ],
)
def test_a_slip_of_the_fingers_is_no_wrong_number(text):
    assert read(text, asked="wage", context=CONTEXT).intent is not Intent.WRONG_NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "wrong number its 3 in the morning",
        "you typed the wrong number",
        "wrong number, im 15 years old",
        "wrong number call 3125550111",
        "numero equivocado",
    ],
)
def test_a_figure_beside_a_wrong_number_does_not_make_it_right(text):
    assert read(text, asked="wage", context=CONTEXT).intent is Intent.WRONG_NUMBER


def test_staff_see_that_kin_tell_of_custody():
    told = read("this is her mom she is in jail", asked="status", context=CONTEXT)
    assert (told.cue, told.because) == (Cue.SOMEONE_ELSE, "someone else answering, in custody or treatment")
