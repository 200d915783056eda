"""`checkin understand`: a JSON line in, a JSON line out, and one clear line for what is none."""

from __future__ import annotations

import json

import pytest

from surveys.replies.lines import BadLine, explain, read_line, understand

LINE = {
    "id": "7",
    "asked": "wage",
    "text": "15.5 an hour",
    "lang": "en",
    "context": {"today": "2026-11-21", "employer_on_file": None, "exit_date": "2026-08-01", "exit_wage": None},
}


def test_a_line_gives_intent_fields_and_whether_a_person_must_look() -> None:
    assert understand(LINE) == {
        "id": "7",
        "intent": "answer",
        "fields": {"wage_amount": "15.50", "wage_unit": "hour"},
        "needs_review": False,
    }


def test_the_answer_is_json() -> None:
    assert json.loads(json.dumps(understand({**LINE, "asked": "public_benefits", "text": "snap and wic"})))[
        "fields"
    ] == {"public_benefits": ["snap", "wic"]}


def test_a_wage_question_of_a_program_of_its_own_gives_a_value() -> None:
    assert understand({"id": 1, "asked": "wage", "text": "$1,200", "context": {"today": "2026-11-21"}})["fields"] == {
        "value": "1200"
    }


@pytest.mark.parametrize(
    "extra", [{"note": "x"}, {"lang": None}, {"context": {"today": "2026-11-21", "colour": "red", "exit_wage": 3}}]
)
def test_unknown_and_missing_keys_are_tolerated(extra: dict[str, object]) -> None:
    assert understand({**LINE, **extra})["id"] == "7"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ([], "JSON object"),
        ({"id": "7"}, '"text"'),
        ({"id": "7", "text": 5}, '"text"'),
        ({"id": "7", "text": "yes", "asked": 3}, '"asked"'),
        ({"id": "7", "text": "yes", "context": "x"}, '"context"'),
        ({"id": "7", "text": "yes", "context": {"today": "soon"}}, '"today"'),
    ],
)
def test_what_is_no_line_is_refused_by_name(line: object, says: str) -> None:
    with pytest.raises(BadLine, match=says):
        understand(line)  # type: ignore[arg-type]


def test_the_reason_in_own_words_is_not_part_of_the_schema() -> None:
    assert set(understand({**LINE, "asked": "needs_met", "text": "no the pay is way too low"})["fields"]) == {
        "needs_met"
    }


def test_an_explanation_shows_the_words_and_the_rule() -> None:
    told = explain(LINE["text"], read_line(LINE))
    assert "wage_amount = 15.50" in told
    assert "'15.5'" in told
    assert "pay" in told
