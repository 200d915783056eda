"""The dashboard of the tracker workbook: every figure a formula over the sheets beside it, with its result.

A spreadsheet program works the formulas out anew when a cell changes; a viewer that does not, shows the result that was
worked out here. Goals are those of the sample data tracker, each with the measure that it is held against.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from records.exports.export import Asked
from records.exports.records_sheet import HEADERS, NAMES, WITH_AMOUNT
from records.exports.summary import Summary
from records.exports.tracker import FIELDS
from surveys.measures import BY_ID, Unit
from surveys.measures.tally import Figure, median

TRACKER: Final = "tracker"
RECORDS: Final = "Records"
#: The goals of the sample data tracker: when, what, the share to reach, and the measure that it is held against.
GOALS: Final = (
    ("In the program", "Raise earning power", Decimal("0.75"), "wage_gain_entry"),
    ("In the program", "Gain the capacity to aspire", Decimal("0.60"), "aspiration_gain"),
    ("In the program", "Gain social capital", Decimal("0.70"), "social_capital_gain"),
    ("After", "Graduates retained at 90 days", Decimal("0.75"), "retention_90_any"),
    ("After", "Less reliance on public benefits", Decimal("0.60"), "benefits_reduced"),
    ("After", "Benefited from social capital", Decimal("0.70"), "social_capital_gain"),
)
#: Lines below the last in which one added by hand is noticed.
_ROOM: Final = 1_000
#: How wide the columns of figures are, in signs, and how high three lines of a heading are, in points.
_WIDTH: Final = 13
_THREE_LINES: Final = 45
#: Columns that hold words; the others hold figures, and their headings stand over them on the right.
_TEXTS: Final = frozenset({"Reached?", "When", "How it is counted", "Held against"})
_ALIGN: Final = ("left", "right")
#: Rows that the chart takes below the last line.
_CHART_ROWS: Final = 22
_NO_PROGRAM: Final = "(no program)"
_CENT: Final = Decimal("0.01")
_FOUR: Final = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class _Range:
    """The cells of the lines, by the names of their columns."""

    last: int  # row, counted from one

    def tracker(self, name: str) -> str:
        return self._column(TRACKER, FIELDS.index(name))

    def records(self, name: str) -> str:
        return self._column(RECORDS, HEADERS.index(name))

    def _column(self, sheet: str, place: int) -> str:
        from xlsxwriter.utility import xl_col_to_name

        letters = xl_col_to_name(place)
        return f"{sheet}!${letters}$3:${letters}${self.last}"


Result = int | Decimal | str | None


class _Dashboard:
    """Writes the sheet from the top down."""

    def __init__(self, book: Any, sheet: Any, summary: Summary) -> None:
        self.book, self.sheet, self.summary = book, sheet, summary
        self.cells = _Range(max(summary.lines, 1) + 2)
        self.row = 0
        head = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}
        self._heads = {
            align: book.add_format({**head, "align": align, "indent": int(align == "left")}) for align in _ALIGN
        }
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._section = book.add_format({"bold": True, "font_size": 12, "bg_color": "#DCEBEE"})
        self._quiet = book.add_format({"font_color": "#555555"})
        self._aside = book.add_format({"font_color": "#555555", "indent": 1})
        self._share = book.add_format({"num_format": "0.0%"})
        self._money = book.add_format({"num_format": "#,##0.00"})
        self._count = book.add_format({"num_format": "#,##0"})
        self._word = book.add_format({"indent": 1})

    def title(self, text: str, *notes: str) -> None:
        self.sheet.write_string(self.row, 0, text, self._title)
        for note in notes:
            self.row += 1
            self.sheet.write_string(self.row, 0, note, self._quiet)
        self.row += 2

    def section(self, name: str, *columns: str) -> None:
        for place in range(9):
            self.sheet.write_blank(self.row, place, None, self._section)
        self.sheet.write_string(self.row, 0, name, self._section)
        self.row += 1
        if any(len(each) > _WIDTH for each in columns if each not in _TEXTS):
            self.sheet.set_row(self.row, _THREE_LINES)
        for place, column in enumerate(("", *columns)):
            self.sheet.write(self.row, place, column, self._heads["left" if column in _TEXTS else "right"])
        self.row += 1

    def label(self, text: str) -> None:
        self.sheet.write_string(self.row, 0, text)

    def note(self, place: int, text: str) -> None:
        self.sheet.write_string(self.row, place, text, self._aside)

    def put(self, place: int, formula: str, result: Result, kind: str = "count") -> None:
        """One live cell, with what it comes to now."""
        form = {"count": self._count, "share": self._share, "money": self._money, "word": self._word}[kind]
        value = "" if result is None else float(result) if isinstance(result, Decimal) else result
        self.sheet.write_formula(self.row, place, f"={formula}", form, value)

    def share(self, place: int, part: Result, whole: Result) -> None:
        """The second column of the third, as a share."""
        at = self.row + 1
        value = None
        if isinstance(part, int) and isinstance(whole, int) and whole:
            value = (Decimal(part) / whole).quantize(_FOUR, ROUND_HALF_UP)
        self.put(place, f'IF(C{at}>0,ROUND(B{at}/C{at},4),"")', value, "share")

    def end(self) -> None:
        self.row += 1


def write_dashboard(book: Any, sheet: Any, summary: Summary, asked: Asked) -> None:
    """Writes the whole sheet. Works from the counts made while the lines were written."""
    board = _Dashboard(book, sheet, summary)
    about = asked.program or "all programs"
    since = f", enrolled from {asked.since.isoformat()}" if asked.since else ""
    board.title(
        f"Dashboard as of {asked.today.isoformat()}",
        f"About {about}{since}. Every figure is a formula over the sheets {TRACKER} and {RECORDS}.",
        "People are counted once each. For inside use: small groups are not hidden here.",
    )
    _in_step(board)
    _people(board)
    _work(board)
    at = _outcomes(board)
    _responses(board)
    _goals(board, at)
    sheet.set_column(0, 0, 46)
    sheet.set_column(1, 8, _WIDTH)
    sheet.set_column(9, 9, 90)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.print_area(0, 0, board.row + _CHART_ROWS, 8)  # on paper how it is counted would make all of it tiny
    sheet.activate()


def _in_step(board: _Dashboard) -> None:
    """Whether the two sheets still stand line for line: a line sorted, added or deleted on one of them shifts it."""
    below = _Range(board.cells.last + _ROOM)
    apart = "+".join(f"SUMPRODUCT(({below.tracker(name)}<>{below.records(name)})*1)" for name in NAMES)
    board.label(f"Do {TRACKER} and {RECORDS} stand line for line?")
    board.put(1, f'IF(IFERROR({apart},1)=0,"yes","no: make the workbook anew")', "yes", "word")
    board.note(9, f"Cells may be changed. Lines sorted, added or deleted on {TRACKER} count in a new workbook only.")
    board.end()
    board.end()


def _people(board: _Dashboard) -> None:
    cells, summary = board.cells, board.summary
    board.section("People enrolled", "People", "Enrollments")
    board.label("All")
    board.put(1, f"SUM({cells.records('Counted here')})", summary.people)
    board.put(2, f"COUNTA({cells.records('Person')})", summary.lines)
    board.end()
    for name in sorted(summary.enrollments_by_program):
        board.label(name or _NO_PROGRAM)
        wanted = f"$A{board.row + 1}" if name else '""'
        here = f"EXACT({cells.tracker('Programs Enrolled')},{wanted})"
        first = cells.records("First line in this program")
        board.put(1, f"SUMPRODUCT({here}*({first}=1))", summary.people_by_program[name])
        board.put(2, f"SUMPRODUCT({here}*1)", summary.enrollments_by_program[name])
        board.end()
    board.end()


def _work(board: _Dashboard) -> None:
    cells, summary = board.cells, board.summary
    counted = f"{cells.records('Counted here')},1"
    board.section("Work, pay and certificates", "People", "Of", "Share", "Average", "Median")
    for name, label in (("Employed with us?", "Employed with us"), ("Enrolled in Benefits?", "Enrolled in benefits")):
        column = cells.tracker(name)
        yes, no = summary.said[name, "yes"], summary.said[name, "no"]
        board.label(label)
        board.put(1, f'COUNTIFS({column},"Yes",{counted})', yes)
        board.put(2, f'COUNTIFS({column},"Yes",{counted})+COUNTIFS({column},"No",{counted})', yes + no)
        board.share(3, yes, yes + no)
        board.end()
    hourly, pay = cells.records("Hourly wage, as a number"), sorted(summary.hourly)
    board.label("Hourly wage, in dollars")
    board.put(1, f"COUNT({hourly})", len(pay))
    mean = (sum(pay, Decimal(0)) / len(pay)).quantize(_CENT, ROUND_HALF_UP) if pay else None
    board.put(4, f'IFERROR(ROUND(AVERAGE({hourly}),2),"")', mean, "money")
    board.put(5, f'IFERROR(ROUND(MEDIAN({hourly}),2),"")', median(pay) if pay else None, "money")
    board.end()
    for name in ("Promotions Earned", "Certifications Earned", "Degrees Completed", "Legal Barriers Expunged"):
        board.label(name)
        # Not by a pattern: a number that somebody types counts too.
        named = f"SUMPRODUCT((LEN({cells.tracker(name)})>0)*({cells.records('Counted here')}=1))"
        board.put(1, named, summary.said[name, "named"])
        board.put(2, f"SUM({cells.records('Counted here')})", summary.people)
        board.share(3, summary.said[name, "named"], summary.people)
        board.end()
    board.end()


def _outcomes(board: _Dashboard) -> dict[str, int]:
    """The measures; gives the row of each, counted from one."""
    board.section(
        "Outcomes", "Numerator", "Denominator", "Share", "Share if unknown all yes", "Unknown", "Left out",
        "Not yet due", "Average or median", "How it is counted",
    )  # fmt: skip
    at: dict[str, int] = {}
    for name, figure in board.summary.figures().items():
        at[name] = board.row + 1
        _outcome(board, figure)
        board.end()
        if name == "benefits_reduced":
            board.label("   of the others, lost by cut-off")
            apart = board.cells.records("benefits_reduced, apart")
            board.put(1, f'COUNTIFS({apart},"cut_off")', figure.notes.get("cut_off", 0))
            board.end()
    board.end()
    return at


def _outcome(board: _Dashboard, figure: Figure) -> None:
    measure, column = BY_ID[figure.id], board.cells.records(figure.id)

    def many(*words: str) -> str:
        return "+".join(f'COUNTIFS({column},"{word}")' for word in words)

    at = board.row + 1
    board.label(measure.title)
    board.put(1, many("yes"), figure.numerator)
    board.put(2, many("yes", "no", "unknown"), figure.denominator)
    board.put(5, many("unknown"), figure.unknown)
    board.put(6, many("left out"), figure.excluded)
    board.put(7, many("not yet"), figure.not_yet)
    if measure.unit is Unit.SHARE:
        board.share(3, figure.numerator, figure.denominator)
        board.put(4, f'IF(C{at}>0,ROUND((B{at}+F{at})/C{at},4),"")', figure.high, "share")
    if measure.id in WITH_AMOUNT:
        amounts = board.cells.records(f"{measure.id}, amount")
        worked_out = "MEDIAN" if measure.unit is Unit.DOLLARS else "AVERAGE"
        result = figure.value if measure.unit is Unit.DOLLARS else figure.mean_change
        board.put(8, f'IFERROR(ROUND({worked_out}({amounts}),2),"")', result, "money")
    board.note(9, f"{measure.counts} Of: {measure.of}.")


def _responses(board: _Dashboard) -> None:
    board.section("Responses to check-ins", "Check-ins", "Of", "Share")
    for label, part, whole in (
        ("Answered, of all due", "Check-ins answered", "Check-ins due"),
        ("Response rate 1: complete, of all asked and over", "Check-ins complete", "Check-ins over"),
        ("Response rate 2: complete or partial", "Check-ins complete or partial", "Check-ins over"),
    ):
        board.label(label)
        board.put(1, f"SUM({board.cells.records(part)})", board.summary.checkins[part])
        board.put(2, f"SUM({board.cells.records(whole)})", board.summary.checkins[whole])
        board.share(3, board.summary.checkins[part], board.summary.checkins[whole])
        board.end()
    board.end()


def _goals(board: _Dashboard, at: dict[str, int]) -> None:
    board.section("Goals", "Numerator", "Denominator", "Actual", "Goal", "Reached?", "When", "", "", "Held against")
    figures = board.summary.figures()
    first = board.row
    for when, name, goal, measure_id in GOALS:
        row, figure = at[measure_id], figures[measure_id]
        board.label(name)
        board.put(1, f"B{row}", figure.numerator)
        board.put(2, f"C{row}", figure.denominator)
        board.put(3, f"D{row}", figure.value, "share")
        board.sheet.write_number(board.row, 4, float(goal), board.book.add_format({"num_format": "0%"}))
        mine = board.row + 1
        reached = "" if figure.value is None else "reached" if figure.value >= goal else "not yet"
        board.put(5, f'IF(C{mine}=0,"",IF(D{mine}>=E{mine},"reached","not yet"))', reached, "word")
        board.note(6, when)
        board.note(9, BY_ID[measure_id].title)
        board.end()
    _chart(board, first, board.row - 1)


def _chart(board: _Dashboard, first: int, last: int) -> None:
    chart = board.book.add_chart({"type": "bar"})
    for column, name, colour in ((3, "Actual", "#0B7285"), (4, "Goal", "#ADB5BD")):
        chart.add_series({
            "name": name,
            "categories": ["Dashboard", first, 0, last, 0],
            "values": ["Dashboard", first, column, last, column],
            "fill": {"color": colour},
        })  # fmt: skip
    chart.set_title({"name": "Goals: actual beside goal"})
    chart.set_x_axis({"num_format": "0%", "min": 0, "max": 1})
    chart.set_y_axis({"reverse": True})
    chart.set_size({"width": 720, "height": 360})
    board.sheet.insert_chart(last + 2, 0, chart, {"description": "Bars of each goal's actual share beside the goal"})
