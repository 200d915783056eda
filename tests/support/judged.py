"""Every labelled reply by itself: for the mutation run, where one reply read amiss is enough to notice a slip.

Not collected by itself: the tests of the corpora allow a few misreadings, and a slip in the code could hide among
them. Replies that are misread without any slip are named in `misread.json` beside it, by `tests.support.mutants`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from surveys.replies.lines import understand
from tests.support.verdicts import verdict

HERE = Path(__file__).parent
CORPORA = HERE.parent / "surveys" / "replies" / "corpora"
MISREAD = HERE / "misread.json"
#: Those that tell soonest about pay, yes and no, and numbers come first.
FIRST = ("wage", "pay_and_hours", "hours", "same_employer", "status", "needs_met")


def replies() -> Iterator[dict[str, Any]]:
    """The labelled replies with their contexts, those about pay first."""
    contexts = json.loads((CORPORA / "contexts.json").read_text(encoding="utf-8"))
    paths = [*sorted(CORPORA.glob("unseen-*.jsonl")), CORPORA / "replies.jsonl"]
    rows = [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    for row in sorted(rows, key=lambda row: FIRST.index(row["asked"]) if row["asked"] in FIRST else len(FIRST)):
        yield {**row, "context": contexts[row["context"]]}


def amiss(row: dict[str, Any]) -> bool:
    """Whether the reading is not what the label says: another value, a needless question, or a value left out."""
    answer, expected = understand(row), row["expected"]
    if verdict(row, answer) != "right":
        return True
    return not answer["needs_review"] and not set(expected["fields"]) <= set(answer["fields"])


def test_every_reply_that_is_read_rightly_without_a_slip_still_is() -> None:
    misread = set(json.loads(MISREAD.read_text(encoding="utf-8")))
    assert next((row["id"] for row in replies() if row["id"] not in misread and amiss(row)), None) is None
