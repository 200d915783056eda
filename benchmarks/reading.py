"""How fast replies are read, and how rightly, beside recognizers-text, dateparser and price-parser on the same texts.

    python -m benchmarks.reading
    python -m benchmarks.reading --replies FILE.jsonl     labelled replies of the same shape, from elsewhere

Each reader gets only questions that it can answer: `right` and `wrong` count values given, `left` answers that it did
not find; `guessed` counts values given where the label says that a person must look. Slow readers are timed on a
sample, the same for all rounds. CHECKIN_REPLIES may name the file too.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from benchmarks.peers import READERS, Case, Reader, plain, same

Asked = TypeVar("Asked")
CORPORA = Path(__file__).parents[1] / "tests" / "surveys" / "replies" / "corpora"
KINDS = {
    "amount": {"wage": "wage_amount"},
    "hours": {"hours": "hours_per_week"},
    "date": {"start_date": "start_date", "end_date": "end_date"},
    "yes or no": {"same_employer": "same_employer", "status": "employment_status", "education": "in_education",
                  "credential": "credential_earned", "needs_met": "needs_met"},
}  # fmt: skip
#: Values that yes and no stand for; a reply of another kind is no question for a reader of yes and no.
_YES_NO = {"yes", "no"}
#: Cases of one kind, so that the slowest reader takes seconds; which ones is a matter of a fixed shuffle.
MOST_CASES = 400
TARGETS = {"replies/s": 20_000, "MB": 50}
_GROWTH = """
import json, time
from benchmarks import peers, reading
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
cases = reading.shuffled(reading.corpus())[:200]
before, begun = resident(), time.perf_counter()
{imports}
took = time.perf_counter() - begun
reader = peers.{name}()
for case in cases:
    reader.everything(case)
print(json.dumps([took * 1e3, resident() - before]))
"""


def corpus() -> list[Case]:
    """The labelled replies of the tests, each with its context in place."""
    contexts = json.loads((CORPORA / "contexts.json").read_text(encoding="utf-8"))
    paths = [CORPORA / "replies.jsonl", *sorted(CORPORA.glob("unseen-*.jsonl"))]
    return [{**case, "context": contexts[case["context"]]} for path in paths for case in _lines(path)]


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def shuffled(cases: Iterable[Asked]) -> list[Asked]:
    """The cases in an order of chance that is always the same."""
    mixed = list(cases)
    random.Random(3).shuffle(mixed)
    return mixed


def questions(cases: Sequence[Case], kind: str) -> list[tuple[Case, str | None]]:
    """The cases that ask for this kind, with the right value; None where a person must look and nothing may be read."""
    found: list[tuple[Case, str | None]] = []
    for case in cases:
        field, expected = KINDS[kind].get(case["asked"]), case["expected"]
        if field is None or expected["intent"] not in ("answer", "correction", "unclear"):
            continue
        asked = {**case, "field": field}
        if field in expected["fields"] and not expected["needs_review"]:
            right = plain(expected["fields"][field])
            if kind != "yes or no" or right in _YES_NO:
                found.append((asked, right))
        elif expected["needs_review"] and not expected.get("review_either") and field not in expected["fields"]:
            found.append((asked, None))
    return shuffled(found)[:MOST_CASES]


def judge(reader: Reader, kind: str, asked: Sequence[tuple[Case, str | None]]) -> Counter[str]:
    """How many values were right, wrong, left, and guessed."""
    marks: Counter[str] = Counter()
    for case, right in asked:
        read = reader.value(case, kind)
        if right is None:
            marks["guessed" if read is not None else "held"] += 1
        elif read is None:
            marks["left"] += 1
        else:
            others = [case["expected"].get(name, {}).get(case["field"], ()) for name in ("accept", "optional")]
            accepted = [right, *(plain(each) for several in others for each in several)]
            marks["right" if any(same(kind, read, each) for each in accepted) else "wrong"] += 1
    return marks


def tell_accuracy(title: str, cases: Sequence[Case], readers: Sequence[Reader]) -> None:
    """Prints the counts of every reader for every kind it can do."""
    print(f"reading {title}: {len(cases)} labelled replies")
    for kind in KINDS:
        asked = questions(cases, kind)
        plainly = sum(right is not None for _, right in asked)
        print(f"  {kind}: {plainly} answers, {len(asked) - plainly} that a person must look at")
        for reader in readers:
            if kind in reader.kinds:
                marks = judge(reader, kind, asked)
                said = "  ".join(f"{name} {marks[name]:3}" for name in ("right", "wrong", "left", "guessed"))
                print(f"    {reader.name:17} {said}")


def tell_speed(cases: Sequence[Case], readers: Sequence[Reader], rounds: int) -> None:
    """Prints replies a second, rounds interleaved, the middle one; the slow readers on their sample."""
    mixed = shuffled(cases)
    samples = {reader.name: mixed[: reader.share] for reader in readers}
    for reader in readers:
        for case in samples[reader.name][:50]:
            reader.everything(case)
    spent: dict[str, list[float]] = {reader.name: [] for reader in readers}
    for _ in range(rounds):
        for reader in readers:
            begun = time.perf_counter()
            for case in samples[reader.name]:
                reader.everything(case)
            spent[reader.name].append((time.perf_counter() - begun) / len(samples[reader.name]))
    each = {name: statistics.median(times) for name, times in spent.items()}
    for name, seconds in each.items():
        texts = len(samples[name])
        print(f"reading {name:17} {1 / seconds:>8,.0f} replies/s  {seconds * 1e6:>8,.0f} us each  ({texts} texts)")
    for name, seconds in each.items():
        if name != "checkin":
            print(f"reading checkin / {name:17} {seconds / each['checkin']:8.2f}")
    print(f"reading target {TARGETS['replies/s']:,} replies/s or more on one core")


def tell_growth(readers: Sequence[Reader], makers: Sequence[str]) -> None:
    """Prints what each costs a process: milliseconds of import, and memory after reading 200 texts."""
    for reader, maker in zip(readers, makers, strict=True):
        code = _GROWTH.format(imports=reader.imports, name=maker)
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", code], check=True, capture_output=True, text=True, timeout=120
        )
        took, grown = json.loads(done.stdout)
        print(f"reading {reader.name:17} import {took:6.0f} ms, memory + {grown:5.1f} MB")
    print(f"reading target under {TARGETS['MB']} MB")


def main() -> None:
    """Prints the figures."""
    options = argparse.ArgumentParser(description="How fast and how rightly replies are read.")
    options.add_argument("--replies", type=Path, default=os.environ.get("CHECKIN_REPLIES"), metavar="FILE.jsonl")
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    makers, readers = [], []
    for make in READERS:
        try:
            readers.append(make())
            makers.append(make.__name__)
        except ModuleNotFoundError as error:
            print(f"reading {make.__name__} left out ({error}): `make bench` installs it")
    ours = corpus()
    tell_growth(readers, makers)
    tell_speed(ours, readers, chosen.rounds)
    tell_accuracy("own corpora", ours, readers)
    if chosen.replies:
        tell_accuracy(Path(chosen.replies).name, _lines(Path(chosen.replies)), readers)


if __name__ == "__main__":
    main()
