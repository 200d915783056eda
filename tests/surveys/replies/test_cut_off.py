"""Lost by a rule is told apart from outgrown, and only where a reply says so for certain."""

from __future__ import annotations

from datetime import date

import pytest

from surveys.replies import read
from surveys.replies.reading import Context, Route


def fields(text: str, asked: str = "public_benefits") -> dict[str, object]:
    found = read(text, asked=asked, context=Context(today=date(2026, 4, 6)), lang="en")
    return dict(found.values()) if found.route is Route.RECORD else {}


CUT = [
    ("they cut off my food stamps because i missed the recertification", ("none",), "snap"),
    ("lost snap because i didnt turn in my paperwork", ("none",), "snap"),
    ("none. they cut my snap off, paperwork", ("none",), "snap"),
    ("just medicaid, they stopped my food stamps cause i missed my interview", ("medicaid",), "snap"),
    ("snap got cut off because of paperwork but i still get medicaid", ("medicaid",), "snap"),
    ("my snap ran out, i hit the time limit", ("none",), "snap"),
    ("no they took my stamps, said i didnt meet the work requirement", ("none",), "snap"),
    ("tanf ended, time limit", ("none",), "tanf"),
    ("they sanctioned my snap", ("none",), "snap"),
    ("i lost medicaid, didnt renew in time", ("none",), "medicaid"),
    ("me quitaron las estampillas por no renovar los papeles", ("none",), "snap"),
    ("perdi medicaid porque no renove", ("none",), "medicaid"),
]


@pytest.mark.parametrize(("text", "left", "cut"), CUT)
def test_a_benefit_lost_over_papers_a_sanction_or_a_limit_is_cut_off(text, left, cut):
    assert fields(text) == {"public_benefits": left, "benefits_cut": (cut,)}


@pytest.mark.parametrize(
    "text",
    [
        "they cut my food stamps",
        "me quitaron los cupones",
        "none, i make too much now",
        "they cut me off because i make too much",
        "no longer qualify because of my job",
        "lost snap when i got hired at target",
        "they stopped my snap, my paperwork showed i earn too much",
        "me cortaron snap porque gano mas",
        "lost snap, wasnt worth the paperwork",
        "no snap, never did the paperwork",
        "i stopped my snap myself, too much paperwork",
        "didnt renew my snap, dont need it",
        "none, they sanctioned me",
        "they closed my case for paperwork",
        "they took my snap and medicaid, missed the interview",
        "none, my paperwork is pending",
        "my mom lost her snap over paperwork",
        "snap, had to redo the paperwork",
        "snap and medicaid",
        "none",
    ],
)
def test_what_may_have_another_reason_or_names_no_benefit_stays_as_told(text):
    assert "benefits_cut" not in fields(text)


def test_only_an_answer_about_public_benefits_tells_of_a_cut():
    assert "benefits_cut" not in fields("none, they stopped my snap, missed the interview", asked="employer_benefits")


def test_a_meeting_missed_is_a_rule_too():
    text = "they cut off my food stamps because i missed a meeting. still have medicaid"
    assert fields(text) == {"public_benefits": ("medicaid",), "benefits_cut": ("snap",)}


@pytest.mark.parametrize("text", ["estampillas no mas", "food stamps no mas", "medicaid y estampillas no más"])
def test_only_and_no_more_are_not_told_apart_by_a_space(text):
    assert fields(text) == {}


@pytest.mark.parametrize(
    ("text", "left"),
    [("estampillas nomas", ("snap",)), ("estampillas ya no mas", ("none",)), ("no mas snap", ("none",))],
)
def test_only_and_no_more_are_read_where_they_are_plain(text, left):
    assert fields(text)["public_benefits"] == left
