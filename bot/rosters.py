"""Importing a roster: one file, one promise."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from records.database import Database
from records.keeping.marks import Erased, Seal
from records.planning import Planned
from records.roster.applying import Contradiction
from records.roster.columns import Columns, Unknown, find_columns
from records.roster.files import Sheet, read_sheets
from records.roster.imports import begin_import, end_import
from records.roster.keep import CHUNK, Keeper, Kept
from records.roster.problems import BadRoster, Notice, Problem, Rejected
from records.roster.report import write_report
from records.roster.rows import AlumRow, RowReader
from surveys.zones import candidate_zones

__all__ = ["BadRoster", "ImportResult", "Warned", "import_roster"]

#: Row numbers named in one warning.
NAMED = 10

#: Told as rows are read and kept: how far, out of how many steps.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Warned:
    """Something worth knowing about rows that were taken in: what, how many rows, and the first of them."""

    text: str
    count: int
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or with `dry_run` would do. The first four counts are rows of the file."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: tuple[Rejected, ...] = ()
    unknown: tuple[Unknown, ...] = ()  # columns that were not imported
    warnings: tuple[Warned, ...] = ()
    planned: Planned = field(
        default_factory=Planned
    )  # check-ins to come, and what became of those whose day had already gone by

    def counts(self) -> dict[str, int]:
        """The four counts that `checkin import` prints."""
        return {
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": len(self.rejected),
        }


def import_roster(
    database: Database,
    path: Path,
    *,
    now: datetime,
    by: str,
    default_zone: str,
    dry_run: bool = False,
    report: Path | None = None,
    progress: Progress | None = None,
    seal: Seal | None = None,
) -> ImportResult:
    """Takes in a roster: alumni, enrollments, consent, records at exit, and their planned check-ins, all or nothing.

    A row that cannot be read or that contradicts an earlier one is left out, told in `rejected`, and written to
    `report`. With `dry_run` everything is worked out and nothing is kept. `now` gives today's date in `default_zone`.
    `seal` tells who was erased on request: their rows are rejected. Raises `BadRoster` when the file as a whole cannot
    be read, and `NoSeal` or `OtherSeal` when nobody can tell whether it brings back somebody who was erased.
    """
    with _without_collecting():
        return _imported(database, path, now=now, by=by, default_zone=default_zone, dry_run=dry_run, report=report,
                         told=progress or _silently, seal=seal)  # fmt: skip


@contextmanager
def _without_collecting() -> Iterator[None]:
    """A roster is many small objects that all stay until the end: looking through them for garbage finds none and
    takes a quarter of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _imported(
    database: Database,
    path: Path,
    *,
    now: datetime,
    by: str,
    default_zone: str,
    dry_run: bool,
    report: Path | None,
    told: Progress,
    seal: Seal | None,
) -> ImportResult:
    zone = ZoneInfo(default_zone)
    sheet, columns = find_columns(read_sheets(path), path.name)
    reading = _read(sheet, columns, today=now.astimezone(zone).date(), told=told)
    with suppress(_Rehearsed), database.begin() as tx:
        entry = begin_import(tx, file=path.name, by=by, at=now)
        erased, zones_of = Erased(tx, seal), _zones(default_zone)
        keeper = Keeper(
            tx, now=now, by=by, import_id=entry, default_zone=default_zone, zones_of=zones_of, erased=erased
        )
        kept = keeper.keep_all(reading.rows, told)
        result = _result(reading, kept)
        end_import(tx, entry, result.counts())
        if dry_run:
            raise _Rehearsed
    if report is not None:
        write_report(report, columns.headers, result.rejected)
    return result


class _Rehearsed(Exception):
    pass


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file, read: the rows that make sense, those that do not, and what each row was in the file."""

    sheet: Sheet
    columns: Columns
    today: date
    rows: list[AlumRow]
    rejected: list[Rejected]
    notices: list[Notice]


def _read(sheet: Sheet, columns: Columns, *, today: date, told: Progress) -> _Reading:
    reader = RowReader(columns, today=today)
    reading = _Reading(sheet, columns, today, [], [], reader.notices)
    for done, (number, cells) in enumerate(sheet.rows):
        if number > columns.header_row:
            match reader.read(number, cells):
                case AlumRow() as row:
                    reading.rows.append(row)
                case Rejected() as rejected:
                    reading.rejected.append(rejected)
        if done % CHUNK == 0:
            told(done, 2 * len(sheet.rows))
    return reading


def _result(reading: _Reading, kept: Kept) -> ImportResult:
    return ImportResult(
        created=kept.created,
        updated=kept.updated,
        unchanged=kept.unchanged,
        rejected=tuple(sorted([*reading.rejected, *_rejected(reading, kept.refused)], key=lambda each: each.row)),
        unknown=reading.columns.unknown,
        warnings=_warnings([*reading.notices, *kept.notices, *_untextable(reading.rows)]),
        planned=kept.planned,
    )


def _rejected(reading: _Reading, refused: Iterable[Contradiction]) -> list[Rejected]:
    """Rows that could not be kept, with the cells that the file has for them."""
    wanted = {each.row: each for each in refused}
    cells = {number: cells for number, cells in reading.sheet.rows if number in wanted}
    return [
        Rejected(number, tuple(cells[number]), (Problem(reading.columns.header(bad.field), bad.problem, bad.mend),))
        for number, bad in wanted.items()
    ]


def _untextable(rows: Iterable[AlumRow]) -> Iterator[Notice]:
    for row in rows:
        if row.phone is None:
            yield Notice(row.row, "no_phone", "the row has no phone number: somebody without one cannot be texted")
        elif not row.consent:
            yield Notice(row.row, "no_consent", "the row has no consent: nobody is texted without it")
        if row.exited_on is None:
            yield Notice(row.row, "no_exit", "the row has no exit date: without one no check-in is planned")


def _warnings(notices: Iterable[Notice]) -> tuple[Warned, ...]:
    """One warning for each sort of notice, in the order of their first rows."""
    sorts: dict[str, list[Notice]] = defaultdict(list)
    for notice in notices:
        sorts[notice.kind].append(notice)
    warned = [
        Warned(several[0].text, len(several), tuple(sorted(each.row for each in several)[:NAMED]))
        for several in sorts.values()
    ]
    return tuple(sorted(warned, key=lambda each: each.rows))


def _zones(default: str) -> Callable[[str | None, str | None, str | None], str]:
    """The zones somebody may be in, as kept on file; remembered by ZIP and area code, since many people share these."""
    known: dict[tuple[str | None, str | None, str | None], str] = {}

    def zones_of(stated: str | None, zip_code: str | None, phone: str | None) -> str:
        place = (stated, zip_code, phone[:5] if phone else None)
        if place not in known:
            zones = candidate_zones(stated=stated, zip_code=zip_code, phone=phone, default=default)
            known[place] = " ".join(zones)
        return known[place]

    return zones_of


def _silently(done: int, total: int) -> None:
    """Progress that nobody asked to hear of."""
