"""How the reader does on labelled replies: the figures that docs/understanding.md gives.

    python -m tests.support.first_sight FILE.jsonl ...

The files have the shape of `tests/surveys/replies/corpora/replies.jsonl`. What counts is a file that nobody who
mends the reader has looked at, measured once; after a look it measures nothing any more.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from surveys.replies.lines import understand
from tests.support.verdicts import recorded, verdict, wrong_values

CORPORA = Path(__file__).parents[1] / "surveys" / "replies" / "corpora"


def rows(path: Path) -> Iterable[dict[str, Any]]:
    """The labelled replies of a file, each with its context in place."""
    contexts = json.loads((CORPORA / "contexts.json").read_text(encoding="utf-8"))
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        named = row["context"]
        yield {**row, "context": contexts[named] if isinstance(named, str) else named}


def measure(labelled: Iterable[dict[str, Any]]) -> Counter[str]:
    """Counts: replies, values recorded and wrong, answers that need nobody and those read, and every verdict."""
    counts: Counter[str] = Counter()
    for row in labelled:
        answer = understand(row)
        expected, kept = row["expected"], recorded(answer)
        plain = bool(expected["fields"]) and not expected["needs_review"]
        counts.update(replies=1, values=len(kept), wrong_values=len(wrong_values(row, answer)))
        counts.update(answers=plain, read=plain and bool(kept))
        counts[verdict(row, answer)] += 1
    return counts


def told(name: str, counts: Counter[str]) -> str:
    """The figures of one file on one line."""
    wrong = 100 * counts["wrong_values"] / max(1, counts["values"])
    read = 100 * counts["read"] / max(1, counts["answers"])
    return (
        f"{name}: {counts['replies']} replies, {counts['wrong_values']} of {counts['values']} recorded values wrong "
        f"({wrong:.2f} %), {read:.1f} % of plain answers read, {counts['overrouted']} asked needlessly, "
        f"{counts['unreviewed']} recorded that a person should see, {counts['missed']} stops or cries missed"
    )


def main() -> None:
    """Prints one line for each file, and one for all."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("files", nargs="+", type=Path)
    whole: Counter[str] = Counter()
    for path in options.parse_args().files:
        counts = measure(rows(path))
        whole.update(counts)
        print(told(path.name, counts))
    print(told("all", whole))


if __name__ == "__main__":
    main()
