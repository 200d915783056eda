"""What became of each line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

from records.histories.lines import Line
from records.histories.problems import BadFact, RejectedLine

T = TypeVar("T")


class Verdict(StrEnum):
    """What a line that was taken in did to what was known."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class Verdicts:
    """The counts of all lines, and the lines that were left out."""

    def __init__(self) -> None:
        self.counts: Counter[Verdict] = Counter()
        self.rejected: list[RejectedLine] = []

    def add(self, verdict: Verdict) -> None:
        """Counts a line that was taken in."""
        self.counts[verdict] += 1

    def reject(self, line: Line, bad: BadFact) -> None:
        """Notes a line that was left out, and why."""
        self.rejected.append(RejectedLine(line.number, bad.problem, bad.mend))

    def reading(self, line: Line, read: Callable[[Line], T]) -> T | None:
        """What the line says; None when it is rejected instead."""
        try:
            return read(line)
        except BadFact as bad:
            self.reject(line, bad)
            return None
