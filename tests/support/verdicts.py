"""What a reading of a labelled reply is worth."""

from __future__ import annotations

from typing import Any

#: May be recorded wherever they are said.
ALWAYS_ALLOWED = {"separation_reason", "education_type"}


def plain(value: Any) -> Any:
    """A value as it is compared: text without case and punctuation, numbers by size, lists without order."""
    if isinstance(value, list):
        return sorted(value)
    if isinstance(value, str):
        if value.replace(".", "", 1).isdigit():
            return float(value)
        words = "".join(c for c in value.lower() if c.isalnum() or c in " -").split()
        return " ".join(w for w in words if w not in {"the", "a", "la", "el"})
    return value


def recorded(answer: dict[str, Any]) -> dict[str, Any]:
    """The values that would be written down with nobody looking."""
    sure = answer.get("recorded", ()) if answer["needs_review"] else answer["fields"]
    return {name: answer["fields"][name] for name in sure}


def wrong_values(row: dict[str, Any], answer: dict[str, Any]) -> list[str]:
    """The fields that would be written down with a value that the label does not allow."""
    expected = row["expected"]
    wrong = []
    for name, value in recorded(answer).items():
        right = [
            expected["fields"].get(name),
            *expected.get("accept", {}).get(name, []),
            *expected.get("optional", {}).get(name, []),
        ]
        if name not in ALWAYS_ALLOWED and plain(value) not in [plain(one) for one in right if one is not None]:
            wrong.append(name)
    return wrong


def verdict(row: dict[str, Any], answer: dict[str, Any]) -> str:
    """`right`, `wrong` (recorded what is not so), `missed` (a stop or a cry for help), `unreviewed` or `overrouted`."""
    expected = row["expected"]
    if wrong_values(row, answer):
        return "wrong"
    if expected["intent"] in ("opt_out", "crisis") and answer["intent"] not in (
        expected["intent"],
        *expected.get("intent_also", []),
    ):
        return "missed"
    if expected["needs_review"] and not answer["needs_review"] and not expected.get("review_either"):
        return "unreviewed"
    if not expected["needs_review"] and answer["needs_review"] and not expected.get("review_either"):
        return "overrouted"
    return "right"
