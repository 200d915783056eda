"""Opening a roster: CSV in the encodings and dialects that spreadsheets write, and workbooks."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from records.roster.problems import BadRoster

Cells = list[str]

WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".ods"}
TEXTS = {".csv", ".tsv", ".txt"}
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SEPARATORS = ",;\t|"
#: A spreadsheet program hides this first line, so it does not count as a row.
_HINT = "sep="


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a file: its rows with the numbers the spreadsheet shows, blank rows left out."""

    name: str
    rows: list[tuple[int, Cells]]


def read_sheets(path: Path) -> list[Sheet]:
    """All sheets of a file that hold anything; a CSV file is one sheet.

    Raises `BadRoster` when the file is missing, empty, or of no kind that can be read.
    """
    start = _first_bytes(path)
    kind = path.suffix.lower()
    if kind not in WORKBOOKS | TEXTS:
        raise BadRoster([f"{path.name} is neither .csv nor .xlsx: save the roster as one of these"])
    if not start:
        raise BadRoster([f"{path.name} is empty: export the roster again"])
    # A workbook that somebody renamed to .csv is still a workbook.
    sheets = _workbook(path) if kind in WORKBOOKS or start.startswith((_ZIP, _OLE)) else [_text(path)]
    filled = [sheet for sheet in sheets if sheet.rows]
    if not filled:
        raise BadRoster([f"{path.name} has no filled rows: export the roster again"])
    return filled


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(8)
    except FileNotFoundError:
        raise BadRoster([f"{path.name} was not found: check the name and the folder"]) from None
    except OSError as error:
        reason = error.strerror or "not a file"
        raise BadRoster([f"{path.name} cannot be opened ({reason}): choose a file you may read"]) from None


def _workbook(path: Path) -> list[Sheet]:
    try:
        # Opened from bytes so that the contents, not the ending, tell the kind of workbook.
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        names = [meta.name for meta in book.sheets_metadata if meta.visible is SheetVisibleEnum.Visible]
        return [Sheet(name, list(_sheet_rows(book, name))) for name in names]
    except (CalamineError, OSError, ValueError):
        message = f"{path.name} cannot be read as a workbook: open it, take off any password, and save it as .xlsx"
        raise BadRoster([message]) from None


def _sheet_rows(book: CalamineWorkbook, name: str) -> Iterator[tuple[int, Cells]]:
    for number, row in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1):
        cells = [_shown(value) for value in row]
        if any(cells):
            yield number, cells


def _shown(value: object) -> str:
    """A cell in the words a CSV export would have for it."""
    match value:
        case str():
            return value.strip()
        case bool():
            return "yes" if value else "no"
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date() | time() | timedelta():
            return str(value)
        case None:
            return ""
        case _:
            return str(value).strip()


def _text(path: Path) -> Sheet:
    text = _decoded(path)
    first, _, rest = text.partition("\n")
    separator = None
    if first.lower().startswith(_HINT) and len(first.strip()) <= len(_HINT) + 1:
        separator, text = (first.strip("\r\n")[len(_HINT) :] or None), rest
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator or _separator(text))
    try:
        rows = [(number, row) for number, row in enumerate(reader, start=1) if any(row)]
    except csv.Error:
        line = reader.line_num
        raise BadRoster([f"{path.name} cannot be read past line {line}: look for a quotation mark left open"]) from None
    return Sheet(path.stem, [(number, row) for number, row in rows if any(cell.strip() for cell in row)])


def _decoded(path: Path) -> str:
    raw = path.read_bytes()
    marked = raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    encodings = ["utf-16"] if marked else ["utf-8-sig", "cp1252", "latin-1"]
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadRoster([f"{path.name} is not a text file: save the roster as .csv or .xlsx"])


def _separator(text: str) -> str:
    """The sign between columns: the one that cuts the first lines into the same number of cells most evenly.

    Counted with quotes respected, since a header may hold "Employed with us? (yes, no)".
    """
    lines = text[:20_000].splitlines()[:12]
    return max(_SEPARATORS, key=lambda sign: (_evenness(lines, sign), -_SEPARATORS.index(sign)))


def _evenness(lines: list[str], sign: str) -> int:
    counts = [len(row) for row in csv.reader(lines, delimiter=sign) if row]
    widths = {count: counts.count(count) for count in counts if count > 1}
    return max((count * often for count, often in widths.items()), default=0)
