"""Taking in lists of job titles and their codes.

Known are the Direct Match Title File of BLS, Alternate Titles and Sample of Reported Titles of O*NET, and a table of
the program's own with the columns title and code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows
from records.database import Database
from records.occupations import ListKind
from records.occupations_queue import Recoded, recode
from records.roster.files import Sheet, read_sheets
from records.roster.imports import begin_import, end_import
from records.roster.problems import BadRoster
from records.tables.occupations import soc_names, soc_titles
from surveys.occupations import as_code, is_divided, title_key

#: Title rows and notes may stand above the header.
HEADER_WITHIN = 40
#: As wide as the columns.
LONGEST = 200
#: What lists write in an empty cell.
_NOTHING = frozenset(("", "n/a", "null", "none", "-"))


class BadList(ValueError):
    """The file as a whole is no list of titles and codes; each of `problems` says why and what to do."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that was left out: the number the spreadsheet shows, what is wrong, and the mend."""

    row: int
    problem: str
    mend: str

    def __str__(self) -> str:
        return f"row {self.row}: {self.problem}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Listed:
    """What an import did. Titles are counted with each of their codes; `ambiguous` have several and code nothing."""

    kind: ListKind
    created: int
    unchanged: int
    ambiguous: int
    rejected: tuple[BadRow, ...]
    recoded: Recoded

    def counts(self) -> dict[str, int]:
        """The counts that `checkin soc import` prints."""
        return {
            "created": self.created,
            "unchanged": self.unchanged,
            "ambiguous": self.ambiguous,
            "rejected": len(self.rejected),
            "jobs_coded": self.recoded.jobs,
        }


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where in a row the code, the titles and the code's official name stand."""

    kind: ListKind
    code: int
    titles: tuple[int, ...]
    name: int | None


@dataclass(frozen=True, slots=True)
class _Read:
    kind: ListKind
    titles: Mapping[tuple[str, str], str]  # (key, code) -> the title as the list has it
    names: Mapping[str, str]
    rejected: tuple[BadRow, ...]


def import_list(database: Database, path: Path, *, now: datetime, by: str) -> Listed:
    """Takes in a list and codes the jobs on file that it settles, in one promise; the same list again changes nothing.

    Raises `BadList` when the file cannot be read or has no such columns.
    """
    read = _read(path)
    with database.begin() as tx:
        entry = begin_import(tx, file=path.name, by=by, at=now)
        created = _keep(tx, read)
        recoded = recode(tx)
        listed = Listed(read.kind, created, len(read.titles) - created, _ambiguous(tx, read), read.rejected, recoded)
        end_import(tx, entry, listed.counts())
    return listed


def _read(path: Path) -> _Read:
    try:
        sheets = read_sheets(path)
    except BadRoster as bad:
        raise BadList([problem.replace("the roster", "the list") for problem in bad.problems]) from None
    for sheet in sheets:
        for place, (_, cells) in enumerate(sheet.rows[:HEADER_WITHIN]):
            columns = _columns(cells)
            if columns is not None:
                return _read_rows(sheet, columns, place + 1)
    raise BadList(
        [
            f"{path.name} has no row that names its columns: a list needs a code and a title, as in "
            '"2018 SOC Code" and "2018 SOC Direct Match Title" (BLS), "O*NET-SOC Code" and "Alternate Title" (O*NET), '
            'or "title" and "code"'
        ]
    )


def _columns(cells: Sequence[str]) -> _Columns | None:
    """The columns of a header, or None when the row is none."""
    at = {" ".join(re.sub(r"[^a-z0-9]+", " ", cell.lower()).split()): place for place, cell in enumerate(cells)}
    code = next(
        (at[name] for name in ("2018 soc code", "o net soc code", "onet soc code", "soc code", "code") if name in at),
        None,
    )
    if code is None:
        return None
    if (title := next((place for name, place in at.items() if name.endswith("direct match title")), None)) is not None:
        return _Columns(ListKind.DIRECT, code, (title,), at.get("2018 soc title", at.get("soc title")))
    titles = tuple(at[name] for name in ("alternate title", "short title", "reported job title") if name in at)
    if titles:
        return _Columns(ListKind.ALTERNATE, code, titles, at.get("title"))
    own = next((at[name] for name in ("title", "job title") if name in at), None)
    return None if own is None else _Columns(ListKind.OWN, code, (own,), at.get("name", at.get("occupation")))


def _read_rows(sheet: Sheet, columns: _Columns, start: int) -> _Read:
    titles: dict[tuple[str, str], str] = {}
    names: dict[str, str] = {}
    rejected: list[BadRow] = []
    for number, cells in sheet.rows[start:]:
        try:
            code, detail, found = _one_row([cell.strip() for cell in cells], columns)
        except _BadCell as bad:
            rejected.append(BadRow(number, bad.problem, bad.mend))
            continue
        for title in found:
            titles.setdefault((title_key(title), code), title)
        name = _cell(cells, columns.name)
        if name and not detail:
            names.setdefault(code, name[:LONGEST])
    return _Read(columns.kind, titles, names, tuple(rejected))


class _BadCell(ValueError):
    def __init__(self, problem: str, mend: str) -> None:
        super().__init__(problem)
        self.problem, self.mend = problem, mend


def _one_row(cells: Sequence[str], columns: _Columns) -> tuple[str, bool, list[str]]:
    """The code of a row, whether O*NET divides it further there, and its titles."""
    written = _cell(cells, columns.code)
    code = as_code(written)
    if code is None:
        problem = f'"{written[:40]}" is no SOC code' if written else "the code is missing"
        raise _BadCell(problem, "write six digits, such as 53-7051")
    titles = [title for title in (_cell(cells, place) for place in columns.titles) if title.lower() not in _NOTHING]
    if not titles:
        raise _BadCell("the title is missing", "write the job title, or take the row out")
    for title in titles:
        if len(title) > LONGEST:
            raise _BadCell(f"the title has {len(title)} letters", f"shorten it to {LONGEST}")
        if not title_key(title):
            raise _BadCell(f'"{title[:40]}" has no letters', "write the job title in words")
    return code, is_divided(written), titles


def _cell(cells: Sequence[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _keep(tx: Connection, read: _Read) -> int:
    """Writes what is not on file yet; gives how many titles that was."""
    t = soc_titles.c
    there = {(key, code) for key, code in tx.execute(sa.select(t.title_key, t.code).where(t.list == read.kind))}
    new = [(key, str(read.kind), code, title) for (key, code), title in read.titles.items() if (key, code) not in there]
    insert_rows(tx, soc_titles, ("title_key", "list", "code", "title"), new)
    named = set(tx.scalars(sa.select(soc_names.c.code)))
    insert_rows(tx, soc_names, ("code", "name"), [pair for pair in read.names.items() if pair[0] not in named])
    return len(new)


def _ambiguous(tx: Connection, read: _Read) -> int:
    """How many titles of this kind of list have more than one code."""
    several = (
        sa.select(soc_titles.c.title_key)
        .where(soc_titles.c.list == read.kind)
        .group_by(soc_titles.c.title_key)
        .having(sa.func.count() > 1)
    )
    return tx.scalar(sa.select(sa.func.count()).select_from(several.subquery())) or 0
