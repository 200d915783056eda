"""What the reader makes of the labelled replies: hardly ever a wrong record, seldom a needless question."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from surveys.replies import consent_word
from surveys.replies.lines import understand
from tests.support.verdicts import verdict

CORPORA = Path(__file__).parent / "corpora"
#: Replies about one subject each, in the shape of `replies.jsonl`.
_TOPICS = ("pay.jsonl",)


#: Texts of another shape: what they ask of us, or alarm us of.
_NO_ANSWERS = (
    "consent.jsonl",
    "danger.jsonl",
    "hard.jsonl",
    "stops-agreed.jsonl",
    "stops-again.jsonl",
    "stops-plain.jsonl",
)


def _rows(name: str) -> Iterator[dict[str, Any]]:
    for line in (CORPORA / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _all_replies() -> Iterator[dict[str, Any]]:
    for path in sorted(CORPORA.glob("*.jsonl")):
        if path.name not in _NO_ANSWERS:
            yield from _rows(path.name)


@pytest.fixture(scope="module")
def verdicts() -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    contexts = json.loads((CORPORA / "contexts.json").read_text(encoding="utf-8"))
    seen = []
    for row in _all_replies():
        context = row["context"]  # named, or given in place as `checkin export corrections` does
        answer = understand({**row, "context": contexts[context] if isinstance(context, str) else context})
        seen.append((verdict(row, answer), row, answer))
    return seen


def _told(verdicts: list[tuple[str, dict[str, Any], dict[str, Any]]], kind: str) -> list[str]:
    return [
        f"{row['asked']}: {row['text']!r} -> {answer['fields']}" for found, row, answer in verdicts if found == kind
    ]


def test_at_most_one_recorded_reply_in_two_hundred_is_wrong(
    verdicts: list[tuple[str, dict[str, Any], dict[str, Any]]],
) -> None:
    recorded = sum(1 for _, _, answer in verdicts if answer["fields"] and not answer["needs_review"])
    wrong = _told(verdicts, "wrong")
    assert len(wrong) <= recorded * 0.005, wrong


def test_no_opt_out_and_no_cry_for_help_is_missed(verdicts: list[tuple[str, dict[str, Any], dict[str, Any]]]) -> None:
    assert _told(verdicts, "missed") == []


def test_what_needs_a_person_reaches_one(verdicts: list[tuple[str, dict[str, Any], dict[str, Any]]]) -> None:
    needing = sum(1 for _, row, _ in verdicts if row["expected"]["needs_review"])
    assert len(_told(verdicts, "unreviewed")) <= needing * 0.01, _told(verdicts, "unreviewed")


def test_at_most_one_plain_answer_in_thirty_is_asked_again(
    verdicts: list[tuple[str, dict[str, Any], dict[str, Any]]],
) -> None:
    plain = sum(1 for _, row, _ in verdicts if not row["expected"]["needs_review"])
    assert len(_told(verdicts, "overrouted")) <= plain / 30, _told(verdicts, "overrouted")


def test_a_wish_for_no_more_texts_is_heard_and_nothing_else_is_taken_for_one() -> None:
    rows = list(_rows("consent.jsonl"))
    assert [row["text"] for row in rows if (consent_word(row["text"]) == "opt_out") is not row["opt_out"]] == []


def test_a_cry_for_help_is_told_from_a_manner_of_speaking() -> None:
    wrong = []
    for row in _rows("danger.jsonl"):
        line = {"asked": "open", "text": row["text"], "context": {"today": "2026-11-21", "exit_date": None}}
        if (understand(line)["intent"] == "crisis") is not row["danger"]:
            wrong.append(row["text"])
    assert wrong == []
