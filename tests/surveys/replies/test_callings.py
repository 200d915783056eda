"""Job titles nobody has listed, taken whole out of a sentence."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import read
from surveys.replies.jobs.callings import titles
from surveys.replies.reading import Context
from surveys.replies.text.words import read_words


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("im an ironworker apprentice", "ironworker apprentice"),
        ("welder helper for Lopez Fabrication", "welder helper"),
        ("work there as a kennel tech now", "kennel tech"),
        ("i am the second shift quality lead", "second shift quality lead"),
        ("im a walgreens cashier", "cashier"),
    ],
)
def test_a_title_is_taken_whole_and_nothing_but_the_title(text, title):
    words = read_words(text)
    assert [words.original(t.first, t.end) for t in titles(words)] == [title]


def title_of(text, asked="job_title"):
    reading = read(text, asked=asked, context=Context(date(2025, 11, 12)))
    return {found.field: found.value for found in reading.certain}.get("job_title")


@pytest.mark.parametrize(
    "text",
    [
        "I was the hostess but next week I become a server",
        "team lead but starting monday supervisor",
        "training to be a manager",
        "cook and dishwasher",
        "I'm the guy on the dock",
    ],
)
def test_a_title_of_the_past_to_come_or_one_of_two_is_asked_about(text):
    assert title_of(text) is None


def test_what_was_before_does_not_hide_what_is_now():
    assert title_of("Supervisor now! was a cashier") == "supervisor"
    assert title_of("was a dishwasher, now im a line cook") == "line cook"


def test_what_is_done_is_one_title_however_many_words_it_takes():
    assert title_of("loading and unloading trucks") == "loading and unloading trucks"
    assert title_of("they got me as a floater") == "floater"
