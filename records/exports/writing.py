"""Rows as files: JSON lines, CSV and spreadsheets. Written as they come, so that a million of them fit anywhere."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO

from records.exports.export import Plain, Values
from records.exports.waiting import waiting_folder
from records.roster.report import harmless

#: Rows that a sheet holds below its line of names.
MOST_SHEET_ROWS = 1_048_575
#: Signs and digits only: an amount or a phone number, which no spreadsheet program can take for a command.
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


class CannotWrite(ValueError):
    """The file cannot be written; the message says which, why and what to do, `reason` why alone and without a path."""

    def __init__(self, out: Path, error: OSError) -> None:
        self.reason = error.strerror or "no such place"
        super().__init__(f"{out} cannot be written ({self.reason}): choose another place")


class _Book:
    """The file of a spreadsheet, for the archive that it is written as. Once it failed it takes all and keeps nothing.

    The spreadsheet writer lets go of an archive that failed, which would end itself and fail once more, on stderr.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file: IO[bytes] | None = file
        self._at = 0

    def __enter__(self) -> _Book:
        return self

    def __exit__(self, *_: object) -> None:
        self._file = None

    def write(self, data: bytes) -> int:
        self._tried(lambda file: file.write(data))
        self._at += len(data)
        return len(data)

    def seek(self, offset: int) -> int:
        self._tried(lambda file: file.seek(offset))
        self._at = offset
        return offset

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        self._tried(lambda file: file.flush())

    def _tried(self, deed: Callable[[IO[bytes]], object]) -> None:
        try:
            if self._file is not None:
                deed(self._file)
        except OSError:
            self._file = None
            raise


class TooManyRows(ValueError):
    """A spreadsheet cannot hold that many rows; the message says what to do instead."""


def write_jsonl(out: TextIO, fields: Sequence[str], rows: Iterable[Values]) -> int:
    """One JSON object a line. Gives the number of rows, as all writers do."""
    count = 0
    for row in rows:
        out.write(json.dumps(dict(zip(fields, row, strict=True)), ensure_ascii=False) + "\n")
        count += 1
    return count


def write_csv(out: TextIO, fields: Sequence[str], rows: Iterable[Values], *, head: bool = True) -> int:
    """CSV in UTF-8, with a line of names unless told otherwise.

    Text that a spreadsheet program would run as a formula gets an apostrophe.
    """
    # With any other line ending the writer leaves a lone carriage return in a text unquoted.
    writer = csv.writer(out, lineterminator="\r\n")
    if head:
        writer.writerow(fields)
    count = 0
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        count += 1
    return count


def write_xlsx(path: Path, fields: Sequence[str], rows: Iterable[Values], *, name: str) -> int:
    """A spreadsheet with one sheet. Nothing in it is a formula. Raises `TooManyRows`."""
    count = 0
    with a_book(path) as book:
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(len(fields) - 1, 0), 16)
        sheet.write_row(0, 0, fields, book.add_format({"bold": True}))
        for count, row in enumerate(rows, 1):
            if count > MOST_SHEET_ROWS:
                raise TooManyRows(f"a spreadsheet holds {MOST_SHEET_ROWS:,} rows: use --format csv, or --since")
            for place, value in enumerate(row):
                _put(sheet, count, place, value)
    return count


@contextmanager
def a_book(path: Path) -> Iterator[Any]:
    """A spreadsheet to fill row by row, in which no text is a formula or a link. Raises `OSError` on a full disk."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    try:
        # The rows wait in files of their own; those of a book that fails would stay, with all that they tell of people.
        with (
            waiting_folder() as waiting,
            path.open("wb") as file,
            _Book(file) as target,
            xlsxwriter.Workbook(target, {**options, "tmpdir": str(waiting)}) as book,
        ):
            yield book
    except FileCreateError as error:
        # It wraps the system's error in one of its own, which nobody else would know.
        (cause,) = error.args
        raise cause if isinstance(cause, OSError) else OSError(None, str(cause)) from error


def _put(sheet: Any, row: int, place: int, value: Plain) -> None:
    match value:
        case None:
            pass
        case bool():
            sheet.write_boolean(row, place, value)
        case int():
            sheet.write_number(row, place, value)
        case str():
            sheet.write_string(row, place, value)
        case _:
            sheet.write_string(row, place, json.dumps(value, ensure_ascii=False))


def _cell(value: Plain) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return value if _NUMBER.fullmatch(value) else harmless(value)
        case _:
            return harmless(json.dumps(value, ensure_ascii=False))
