"""What can be wrong with a roster, said so that whoever made the file can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one row: which column, what was found there, and what to write instead."""

    column: str  # the header as the file has it; "" when the row as a whole is meant
    problem: str
    mend: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was left out, as the file has it. `row` is the number the spreadsheet shows."""

    row: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something worth knowing about a row that was taken in all the same. `kind` groups notices of one sort."""

    row: int
    kind: str
    text: str


class BadRoster(ValueError):
    """The file as a whole cannot be imported; each of `problems` is one line that says why and what to do."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class BadValue(ValueError):
    """A cell does not hold what its column needs."""

    def __init__(self, problem: str, mend: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.mend = mend
