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


def verdict(row: dict[str, Any], answer: dict[str, Any]) -> str:
    """`right`, `wrong` (recorded what is not so), `missed` (a stop or a cry for help), `unreviewed` or `overrouted`."""
    expected = row["expected"]
    recorded = {} if answer["needs_review"] else answer["fields"]
    for name, value in recorded.items():
        right = [
            expected["fields"].get(name),
            *expected.get("accept", {}).get(name, []),
            *expected.get("optional", {}).get(name, []),
        ]
        if name not in ALWAYS_ALLOWED and plain(value) not in [plain(one) for one in right if one is not None]:
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
