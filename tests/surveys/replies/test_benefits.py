"""Benefits are read part by part: a reason changes nothing, an end reaches only what it is said of."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import Context, Reading, Route, read
from surveys.replies.text.clauses import parts_of, stated
from surveys.replies.text.words import read_words

CONTEXT = Context(today=date(2026, 11, 21), employer_on_file="Amazon", exit_wage=("17.00", "hour"))


def _reading(text: str, asked: str) -> Reading:
    return read(text, asked=asked, context=CONTEXT)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("they cut it in half when i got hired", "they cut it in half , "),
        ("snap because my hours got cut", "snap , "),
        ("when i started working they stopped", ", they stopped "),
        ("not since i got this job", "not since , "),
        ("insurance when i go full time", "insurance when i go full time "),
    ],
)
def test_reasons_and_past_times_are_set_aside_and_conditions_are_not(text: str, told: str) -> None:
    assert stated(read_words(text)).line == told


def test_a_sentence_falls_into_parts_at_its_turns_and_where_something_still_holds() -> None:
    words = read_words("lost snap but i still have medicaid")
    assert [" ".join(words.words[first:end]) for first, end in parts_of(words)] == [
        "lost snap",
        "i still have medicaid",
    ]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I live in CHA housing", {"housing"}),
        ("medicare now that im 65 n a lil snap", {"medicare", "snap"}),
        ("i get ssi medicaid and the liheap, they took the stamps back in january", {"ssi", "medicaid", "energy"}),
        ("i get medicaid my food stamps stopped", {"medicaid"}),
        ("medicaid still but they ended my snap", {"medicaid"}),
        ("had section 8 gave it up, just snap these days", {"snap"}),
        ("had food stamps but they stopped em", {"none"}),
        ("none of those, my parents make too much", {"none"}),
        ("nothing but food stamps", {"snap"}),
        ("snap: yes, wic: no", {"snap"}),
        ("unemployment till march", {"unemployment"}),
        ("la tarjeta de comida y la medica", {"snap", "medicaid"}),
        ("me quitaron las estampillas pero todavia tengo medicaid", {"medicaid"}),
    ],
)
def test_public_benefits_are_what_is_had_now(text: str, codes: set[str]) -> None:
    reading = _reading(text, "public_benefits")
    assert (reading.route, reading.values()["public_benefits"]) == (Route.RECORD, tuple(sorted(codes)))


@pytest.mark.parametrize(
    "text",
    [
        "snap, medicaid got cut off",  # one of them, or both
        "they cut my stamps",  # down, or off
        "snap and flurbo",
        "medicaid, snap, and something for my rent",
        "my mom gets food stamps for all of us",
        "on the section 8 list, nothing else",
        "everything you listed but ssi",
        "used to get ssi",
        "does medicaid count? i got that",
    ],
)
def test_a_list_of_public_benefits_with_an_open_end_is_asked_about(text: str) -> None:
    assert _reading(text, "public_benefits").route is not Route.RECORD


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("annuity, pension, medical thru the carpenters", {"health", "retirement"}),
        ("paid holidays, discount on rooms, dental", {"dental", "other", "paid_leave"}),
        ("We accrue PTO every check", {"paid_leave"}),
        ("i took the health but not dental", {"health"}),
        ("my insurance started last month", {"health"}),
        ("not a thing just my check", {"none"}),
        ("the whole package", {"unspecified"}),
    ],
)
def test_job_benefits_are_told_from_what_stands_beside_them(text: str, codes: set[str]) -> None:
    reading = _reading(text, "employer_benefits")
    assert (reading.route, reading.values()["employer_benefits"]) == (Route.RECORD, tuple(sorted(codes)))


@pytest.mark.parametrize(
    "text",
    [
        "not til july",
        "i get pto now and insurance in january",
        "health but i got mine thru my wife",
        "i already have insurance",
        "they wanted 80 a week for it so no",
        "yes for full time which im not",
        "medical, dental, and zorp",
        "can they fire me for asking about insurance",
    ],
)
def test_benefits_promised_declined_or_somebody_elses_are_asked_about(text: str) -> None:
    assert _reading(text, "employer_benefits").route is not Route.RECORD


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("they raised it when my baby was born", "increased"),
        ("lower cause i make more now", "reduced"),
        ("it went from 120 to 290", "increased"),
        ("i get 16 dollars now, used to be 250", "reduced"),
        ("i got approved for medicaid in march never had nothing before that", "started"),
        ("They took me off when I started working", "stopped"),
        ("ahora me dan mas", "increased"),
    ],
)
def test_a_change_is_read_from_what_is_stated_or_from_two_amounts(text: str, change: str) -> None:
    reading = _reading(text, "benefits_change")
    assert (reading.route, reading.values()["benefits_change"]) == (Route.RECORD, change)


@pytest.mark.parametrize(
    "text", ["medi cal same but food stamps gone", "stamps stopped. still have medical", "my sisters went down"]
)
def test_different_changes_and_somebody_elses_are_asked_about(text: str) -> None:
    assert _reading(text, "benefits_change").route is not Route.RECORD
