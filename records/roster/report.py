"""The report of rejected rows: the rows as the file has them, and what to mend, ready to be imported again."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from records.roster.problems import BadRoster, Rejected

ADDED = ("row", "column", "problem", "mend")
#: A cell that begins with one of these is run as a formula by spreadsheet programs, by some of them wide signs too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def write_report(path: Path, headers: Sequence[str], rejected: Iterable[Rejected]) -> None:
    """Writes the rejected rows as CSV that every spreadsheet program opens, accents included.

    Raises `BadRoster` when the file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([*map(harmless, headers), *ADDED])
            for each in rejected:
                writer.writerow([*map(harmless, _fitted(each.cells, len(headers))), *_words(each)])
    except OSError as error:
        reason = error.strerror or "no such place"
        raise BadRoster([f"the report {path.name} cannot be written ({reason}): choose another place"]) from None


def harmless(cell: str) -> str:
    """A cell that no spreadsheet program takes for a formula. Importing takes the apostrophe off again."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _fitted(cells: Sequence[str], width: int) -> list[str]:
    """As many cells as there are headers; what hangs over is kept in the last of them."""
    if len(cells) > width:
        return [*cells[: width - 1], ",".join(cells[width - 1 :])]
    return [*cells, *[""] * (width - len(cells))]


def _words(each: Rejected) -> list[str]:
    columns = "; ".join(problem.column for problem in each.problems if problem.column)
    problems = "; ".join(problem.problem for problem in each.problems)
    mends = "; ".join(problem.mend for problem in each.problems)
    return [str(each.row), harmless(columns), harmless(problems), harmless(mends)]
