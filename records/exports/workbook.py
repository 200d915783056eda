"""The tracker as a workbook of three sheets: the tracker itself, its dashboard, and the records that it counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import Connection

from records.exports.dashboard_sheet import RECORDS, TRACKER, write_dashboard
from records.exports.export import Asked, Values, several_of
from records.exports.records_sheet import (
    CHECKINS,
    HEADERS,
    MEASURES,
    NAMES,
    WITH_AMOUNT,
    WORDS,
    Beside,
    amount_of,
    beside,
    checkins_of,
)
from records.exports.summary import Summary, pay_in
from records.exports.tracker import FIELDS, GROUPS, Tracked, tracked
from records.exports.writing import MOST_SHEET_ROWS, TooManyRows, a_book
from surveys.measures import Person, Scope

_CHUNK: Final = 500
#: Two rows of names stand above the lines: the groups, and the columns.
FIRST_LINE: Final = 2
_HOURLY: Final = FIELDS.index("Hourly wage")


def write_tracker(tx: Connection, asked: Asked, path: Path) -> int:
    """Writes the workbook line by line, so that any number of them fits in memory. Raises `TooManyRows`."""
    summary = Summary()
    with a_book(path) as book:
        lines, dashboard, records = (book.add_worksheet(name) for name in (TRACKER, "Dashboard", RECORDS))
        _head(book, lines, records)
        money = book.add_format({"num_format": "0.00"})
        for each, line, besides in _lines(tx, asked):
            row = FIRST_LINE + summary.lines
            if row > MOST_SHEET_ROWS:
                raise TooManyRows(f"a spreadsheet holds {MOST_SHEET_ROWS:,} rows: use --format csv, or --since")
            _put_line(lines, row, line, money if each.hourly is not None else None)
            _put_beside(records, row, line, besides, money)
            summary.add(line, besides)
        _close(lines, records, summary.lines)
        write_dashboard(book, dashboard, summary, asked)
    return summary.lines


def _lines(tx: Connection, asked: Asked) -> Iterator[tuple[Tracked, Values, Beside]]:
    scope = Scope(as_of=asked.today, program=asked.program)
    for several in several_of(tracked(tx, asked), _CHUNK):
        told = checkins_of(tx, [enrollment.id for each in several for enrollment, _ in each.lines], scope)
        for each in several:
            stands = beside(each, Person(each.history, scope), told)
            for (_, line), besides in zip(each.lines, stands, strict=True):
                yield each, line, besides


def _head(book: Any, lines: Any, records: Any) -> None:
    bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    group = book.add_format({"bold": True, "align": "center", "bg_color": "#DCEBEE", "border": 1})
    for sheet, height in ((lines, 30), (records, 45)):
        sheet.set_row(1, height)  # points: a heading has two lines there, or three
    place = 0
    for name, fields in GROUPS.items():
        if len(fields) == 1:
            lines.write_string(0, place, name, group)
        else:
            lines.merge_range(0, place, 0, place + len(fields) - 1, name, group)
        place += len(fields)
    lines.write_row(1, 0, FIELDS, bold)
    records.write_string(0, 0, "Line for line beside the tracker. What the measures say of each person, once each.")
    records.write_row(1, 0, HEADERS, bold)
    for sheet, width in ((lines, 18), (records, 18)):
        sheet.set_column(0, len(HEADERS), width)
        sheet.freeze_panes(FIRST_LINE, 2 if sheet is lines else 1)
        sheet.set_landscape()
        sheet.repeat_rows(0, FIRST_LINE - 1)
        # A grade or an id that looks like a number is text on purpose, and no error.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    lines.fit_to_pages(1, 0)
    records.repeat_columns(0)


def _put_line(sheet: Any, row: int, line: Values, money: Any) -> None:
    for place, value in enumerate(line):
        if value is None:
            continue
        if place == _HOURLY and money is not None:
            sheet.write_number(row, place, float(str(value)), money)
        else:
            sheet.write_string(row, place, str(value))


def _put_beside(sheet: Any, row: int, line: Values, besides: Beside, money: Any) -> None:
    day = besides.exited_on.isoformat() if besides.exited_on else ""
    sheet.write_string(row, 0, besides.person)
    sheet.write_number(row, 1, int(besides.counted))
    sheet.write_number(row, 2, int(besides.first_in_program))
    sheet.write_string(row, 3, day)
    pay = pay_in(line) if besides.counted else None
    cell = f"{TRACKER}!{chr(ord('A') + _HOURLY)}{row + 1}"
    amount = f"IF(ISNUMBER({cell}),{cell},{_amount_in(cell)})"
    sheet.write_formula(row, 4, f'=IF(B{row + 1}=1,{amount},"")', money, "" if pay is None else float(pay))
    place = 5
    for name in CHECKINS:
        sheet.write_number(row, place, besides.checkins.get(name, 0))
        place += 1
    if besides.counted:
        _put_verdicts(sheet, row, place, besides, money)
    for name in NAMES:
        sheet.write_string(row, HEADERS.index(name), str(line[FIELDS.index(name)] or ""))


def _amount_in(cell: str) -> str:
    """A formula for the plain amount in a text, as `summary.pay_in` reads it.

    "e0", times one, keeps a spreadsheet program from taking "10-12" or "12/15" for a day of the year.
    """
    digits = cell
    for sign, instead in (("$", ""), (",", "x"), ("-", "x")):
        digits = f'SUBSTITUTE({digits},"{sign}","{instead}")'
    return f'IFERROR(VALUE(TRIM({digits})&"e0"),"")'


def _put_verdicts(sheet: Any, row: int, place: int, besides: Beside, money: Any) -> None:
    for measure in MEASURES:
        word = WORDS[besides.verdicts[measure.id].part]
        if word is not None:
            sheet.write_string(row, place, word)
        place += 1
    for measure in MEASURES:
        if measure.id in WITH_AMOUNT:
            amount = amount_of(measure, besides.verdicts[measure.id])
            if amount is not None:
                sheet.write_number(row, place, float(amount), money)
            place += 1
    if note := besides.verdicts["benefits_reduced"].note:
        sheet.write_string(row, place, note)


def _close(lines: Any, records: Any, count: int) -> None:
    if count:
        lines.autofilter(1, 0, count + 1, len(FIELDS) - 1)
        records.autofilter(1, 0, count + 1, len(HEADERS) - 1)
