"""The tracker workbook: the tracker that import understands, and a dashboard of live figures, those of the report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from bot.rosters import import_roster
from records.database import Database
from records.exports import EXPORTS, Asked, workbook
from records.exports.dashboard_sheet import GOALS
from records.exports.records_sheet import HEADERS, MEASURES
from records.exports.tracker import FIELDS
from records.exports.writing import TooManyRows
from records.figures import report
from records.measuring import measured
from records.tables.histories import credentials
from records.tables.measuring import scores
from records.tables.people import enrollments
from surveys.measures import Scope, Unit
from tests.support.factories import NOW, a_benefit, a_checkin, a_wage, an_alum, an_employment
from tests.support.formulas import Book

TODAY = date(2026, 3, 10)
EXIT = date(2024, 11, 15)
TRACKER = EXPORTS["tracker"]


@pytest.fixture
def lone(sqlite_url: str) -> Iterator[Database]:
    """A fresh SQLite database."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


def written(database: Database, folder: Path, **asked: Any) -> Path:
    path = folder / "tracker.xlsx"
    assert TRACKER.book is not None
    with database.read() as tx:
        TRACKER.book(tx, Asked(today=TODAY, **asked), path)
    return path


def put_people(database: Database) -> None:
    """A mixed lot: working or silent, paid and not, in two programs, excluded, voided, still to exit."""
    with database.begin() as tx:
        for n in range(9):
            extras = {"Employed with us?": ("Yes", "no", "")[n % 3], "Hourly wage": "$12.25", "GPA": "3.4"}
            alum = an_alum(
                tx, exited_on=EXIT, last_name=f"Reyes{chr(97 + n)}", extras=extras,
                program=("Pipeline", "Fellows*", "=1+1")[n % 3],
                entry_wage=Decimal(15), entry_wage_unit="hour", entry_public_benefits=["snap"],
                completed=["classroom"], exit_reason="01" if n == 8 else None,
            )  # fmt: skip
            if n % 4:
                job = an_employment(
                    tx, alum, started_on="2024-12-02", as_of=date(2026, 1, 5), hours_per_week=Decimal(30)
                )
                a_wage(tx, alum, f"{13 + n}.35", employment_id=job, as_of=date(2025, 6, 1))
                a_benefit(tx, alum, "health", as_of=date(2025, 6, 1))
            status = ("none", "cut_off", "receiving")[n % 3]
            a_benefit(tx, alum, "snap", kind="public", status=status, as_of=date(2025, 8, 1))
            for moment, value in (("entry", 3), ("after", 2 + n % 3)):
                told = {"kind": "social_capital", "moment": moment, "value": Decimal(value), "as_of": date(2025, 1, 1)}
                tx.execute(scores.insert(), {"alum_id": alum, **told, "source": "staff", "at": NOW})
            a_checkin(tx, alum, due_on=date(2025, 6, 1), state=("completed", "partial", "expired", "open")[n % 4])
            made = {"alum_id": alum, "kind": "certificate", "earned_on": "2025-02-01", "source": "staff", "at": NOW}
            tx.execute(credentials.insert(), made)
        again = {"alum_id": alum, "program": "Fellows*", "enrolled_on": date(2025, 6, 1)}
        tx.execute(enrollments.insert(), {**again, "created_at": NOW, "updated_at": NOW})


def lines(book: Book) -> dict[str, int]:
    """The rows of the dashboard by their first words; the goals, which come last, under "Goal: "."""
    found: dict[str, int] = {}
    goals = False
    for (sheet, cell), value in book.stored.items():
        if sheet == "Dashboard" and cell.startswith("A") and isinstance(value, str):
            goals |= value == "Goals"
            found[f"Goal: {value}" if goals else value] = int(cell[1:])
    return found


def test_every_cell_of_the_dashboard_lives_and_its_stored_result_is_what_its_formula_comes_to(
    lone: Database, tmp_path: Path
) -> None:
    put_people(lone)
    path = written(lone, tmp_path)
    book = Book(path)
    shown = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Dashboard").to_python(skip_empty_area=False)
    live = [cell for sheet, cell in book.formulas if sheet == "Dashboard"]
    assert len(live) > 130
    for cell in live:
        now = book.value("Dashboard", cell)
        assert shown[int(cell[1:]) - 1][ord(cell[0]) - ord("A")] == now == book.stored["Dashboard", cell], cell


def test_the_dashboard_gives_the_numbers_of_the_report(lone: Database, tmp_path: Path) -> None:
    put_people(lone)
    book = Book(written(lone, tmp_path))
    at = lines(book)
    with lone.read() as tx:
        figures = {each.id: each for each in measured(tx, Scope(as_of=TODAY)).figures}
        responses = {each.id: each for each in report(tx, as_of=TODAY).measures}
    for measure in MEASURES:
        figure, row = figures[measure.id], at[measure.title]
        told = [book.value("Dashboard", f"{column}{row}") for column in "BCFGH"]
        assert told == [figure.numerator, figure.denominator, figure.unknown, figure.excluded, figure.not_yet], row
        if measure.unit is Unit.SHARE:
            rates = [book.value("Dashboard", f"{column}{row}") for column in "DE"]
            assert rates == ["" if each is None else float(each) for each in (figure.value, figure.high)]
    assert book.value("Dashboard", f"I{at['Wage gain since entry']}") == float(
        figures["wage_gain_entry"].mean_change or 0
    )
    middle = book.value("Dashboard", f"I{at['Median earnings, quarter 2 after exit']}")
    assert middle == float(figures["wioa_median_earnings_q2"].value or 0)
    cut_off = figures["benefits_reduced"].notes["cut_off"]
    assert book.value("Dashboard", f"B{at['   of the others, lost by cut-off']}") == cut_off > 0
    for label, name in (
        ("Response rate 1: complete, of all asked and over", "response_rr1"),
        ("Response rate 2: complete or partial", "response_rr2"),
    ):
        told = [book.value("Dashboard", f"{column}{at[label]}") for column in "BC"]
        assert told == [responses[name].numerator, responses[name].denominator]
    for _, goal, share, measure_id in GOALS:
        row = at[f"Goal: {goal}"]
        value = figures[measure_id].value
        assert book.value("Dashboard", f"D{row}") == ("" if value is None else float(value))
        reached = "" if value is None else "reached" if value >= share else "not yet"
        assert (book.value("Dashboard", f"E{row}"), book.value("Dashboard", f"F{row}")) == (float(share), reached)


def test_what_somebody_changes_on_a_sheet_shows_on_the_dashboard(lone: Database, tmp_path: Path) -> None:
    put_people(lone)
    book = Book(written(lone, tmp_path))
    at = lines(book)
    verdict = f"{chr(ord('A') + HEADERS.index('retention_90_any'))}3"

    def shown() -> list[Any]:
        cells = (
            ("B", "Employed with us"),
            ("E", "Hourly wage, in dollars"),
            ("B", "Pipeline"),
            ("D", "Goal: Graduates retained at 90 days"),
            ("B", "Retained: any job, 90 days after exit"),
        )
        return [book.value("Dashboard", f"{column}{at[label]}") for column, label in cells]

    before = shown()
    assert book.stored["Records", verdict] == "unknown"
    for sheet, cell, value in (
        ("tracker", "F3", "No"), ("tracker", "H3", 99.0), ("tracker", "D3", "Elsewhere"), ("Records", verdict, "yes"),
    ):  # fmt: skip
        book.change(sheet, cell, value)
    after = shown()
    assert (after[0], after[2], after[4]) == (before[0] - 1, before[2] - 1, before[4] + 1)
    assert after[1] > before[1]
    assert after[3] > before[3]


def test_the_dashboard_tells_when_the_sheets_stand_no_longer_line_for_line(lone: Database, tmp_path: Path) -> None:
    put_people(lone)
    path = written(lone, tmp_path)
    row = next(row for label, row in lines(Book(path)).items() if "line for line" in label)
    changes = {
        "yes": [("F3", "No"), ("H3", 99.0)],
        "no: make the workbook anew": [("A3", "Reyesb"), ("A4", "Reyesa")],  # as sorting would
    }
    for told, cells in changes.items():
        book = Book(path)
        for cell, value in cells:
            book.change("tracker", cell, value)
        assert book.value("Dashboard", f"B{row}") == told
    added = Book(path)
    added.change("tracker", f"A{added.value('Dashboard', 'C' + str(lines(added)['All'])) + 3:.0f}", "New")
    assert added.value("Dashboard", f"B{row}") == "no: make the workbook anew"


def test_the_tracker_has_two_rows_of_names_and_imports_again_without_a_change(lone: Database, tmp_path: Path) -> None:
    put_people(lone)
    path = written(lone, tmp_path)
    sheets = CalamineWorkbook.from_path(str(path))
    assert sheets.sheet_names == ["tracker", "Dashboard", "Records"]
    rows = sheets.get_sheet_by_name("tracker").to_python(skip_empty_area=False)
    assert [name for name in rows[0] if name] == ["Basic", "Employment", "Certifications and Degrees", "Legal Barriers"]
    assert tuple(rows[1]) == TRACKER.fields
    with lone.read() as tx:
        before = list(TRACKER.rows(tx, Asked(today=TODAY)))
    for _ in range(2):
        taken = import_roster(lone, path, now=NOW, by="test", default_zone="America/Chicago")
        assert (taken.created, len(taken.rejected)) == (0, 0)
        with lone.read() as tx:
            assert list(TRACKER.rows(tx, Asked(today=TODAY))) == before
    assert taken.updated == 0


#: What rosters say of pay by the hour, and what of it is an amount.
PAY = [
    ("$12.25", 12.25), ("15", 15), ("$ 14.5 ", 14.5), ("17.5$", 17.5), ("0", 0), ("12.", 12), (".5", 0.5), ("+9", 9),
    ("10-12", None), ("12/15", None), ("1/2/25", None), ("12:30", None), ("12.5%", None), ("1,200", None),
    ("12,50", None), ("1e2", None), ("(5)", None), ("-5", None), ("14.75 an hour", None), ("٣", None), ("12 13", None),
]  # fmt: skip


def test_an_amount_counts_in_the_average_and_what_looks_like_a_date_does_not(lone: Database, tmp_path: Path) -> None:
    with lone.begin() as tx:
        for said, _ in PAY:
            an_alum(tx, extras={"Hourly wage": said})
    book = Book(written(lone, tmp_path))
    place = f"{chr(ord('A') + HEADERS.index('Hourly wage, as a number'))}"
    cells = [f"{place}{row}" for row in range(3, len(PAY) + 3)]
    read = dict(zip((said for said, _ in PAY), (book.value("Records", cell) for cell in cells), strict=True))
    assert read == {said: "" if amount is None else amount for said, amount in PAY}
    amounts = [amount for _, amount in PAY if amount is not None]
    row = lines(book)["Hourly wage, in dollars"]
    for told in (book.value, lambda *cell: book.stored[cell]):
        assert told("Dashboard", f"B{row}") == len(amounts)
        assert told("Dashboard", f"E{row}") == pytest.approx(sum(amounts) / len(amounts), abs=0.005)
    assert [book.stored["Records", cell] for cell in cells] == list(read.values())


def test_a_number_that_somebody_types_counts_as_something_named(lone: Database, tmp_path: Path) -> None:
    put_people(lone)
    book = Book(written(lone, tmp_path))
    row = lines(book)["Promotions Earned"]
    assert book.value("Dashboard", f"B{row}") == 0
    book.change("tracker", f"{chr(ord('A') + FIELDS.index('Promotions Earned'))}3", 2.0)
    assert book.value("Dashboard", f"B{row}") == 1


def test_what_people_wrote_is_no_formula_and_an_hourly_wage_on_record_is_a_number(
    lone: Database, tmp_path: Path
) -> None:
    put_people(lone)
    book = Book(written(lone, tmp_path))
    assert not [cell for sheet, cell in book.formulas if sheet == "tracker"]
    assert (book.stored["tracker", "D5"], book.stored["Dashboard", f"A{lines(book)['=1+1']}"]) == ("=1+1", "=1+1")
    assert (book.stored["tracker", "H3"], book.stored["tracker", "H4"]) == ("$12.25", 14.35)


@pytest.mark.parametrize(("asked", "people"), [({"program": "Fellows*"}, 4), ({"since": date(2025, 6, 1)}, 1), ({}, 9)])
def test_the_workbook_is_about_those_asked_for(
    lone: Database, tmp_path: Path, asked: dict[str, Any], people: int
) -> None:
    put_people(lone)
    book = Book(written(lone, tmp_path, **asked))
    assert (
        book.value("Dashboard", f"B{lines(book)['All']}")
        == people
        == book.stored["Dashboard", f"B{lines(book)['All']}"]
    )


def test_a_tracker_of_nobody_has_a_dashboard_of_noughts(lone: Database, tmp_path: Path) -> None:
    book = Book(written(lone, tmp_path))
    for sheet, cell in book.formulas:
        assert book.value(sheet, cell) == book.stored[sheet, cell], cell
    assert book.value("Dashboard", f"B{lines(book)['All']}") == 0


def test_a_workbook_that_cannot_hold_all_lines_is_refused(
    lone: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_people(lone)
    monkeypatch.setattr(workbook, "MOST_SHEET_ROWS", 4)
    with pytest.raises(TooManyRows, match="csv"):
        written(lone, tmp_path)
