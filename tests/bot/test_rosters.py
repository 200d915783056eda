"""Importing a roster, from the file to planned check-ins."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.rosters import BadRoster
from records.planning import save_plan
from records.tables.journal import audit, imports
from records.tables.outcomes import benefits, employment, wages
from records.tables.people import alumni, consent_events, enrollments
from records.tables.plan import checkins
from surveys.waves import DEFAULT_PLAN, CatchUp, Plan
from tests.support.rosters import ANA, HEADERS, NOW, Desk, four

ROSTERS = Path(__file__).parents[1] / "rosters"

#: File: created, updated, unchanged, rejected rows with the column at fault.
UGLY = {
    "bad_dates.csv": (1, 0, 0, dict.fromkeys(range(2, 8), "Exit") | {8: "DOB"}),
    "bad_phones.csv": (1, 0, 0, dict.fromkeys(range(2, 10), "Phone")),
    "day_counts.csv": (2, 0, 0, {}),
    "doubles.csv": (1, 1, 1, {5: "phone", 6: "exit date"}),
    "excel_spanish.csv": (1, 0, 0, {3: "Salario por hora"}),
    "excel_unicode_text.txt": (1, 0, 0, {}),
    "excel_utf8.csv": (2, 0, 0, {}),
    "formulas.csv": (1, 0, 0, {3: "phone", 4: "phone"}),
    "google_sheets.csv": (3, 0, 0, {}),
    "loose_commas.csv": (2, 0, 0, {3: ""}),
    "money_and_benefits.csv": (4, 0, 0, {4: "exit wage", 6: "exit wage unit"}),
    "phone_shapes.csv": (6, 0, 0, {}),
    "printed_pages.csv": (2, 0, 0, {9: "Phone"}),
    "renamed_workbook.csv": (3, 0, 0, {}),
    "sample_tracker.csv": (2, 0, 0, {}),
    "sample_tracker.xlsx": (2, 0, 0, {}),
    "scientific_phones.csv": (3, 0, 0, {4: "Phone"}),
    "sep_line.csv": (1, 0, 0, {3: "phone"}),
    "titled.xlsx": (3, 0, 0, {}),
    "unknown_columns.csv": (2, 0, 0, {}),
}

REFUSED = {
    "refused.pdf": "neither .csv nor .xlsx",
    "refused_blank.csv": "no filled rows",
    "refused_empty.csv": "is empty",
    "refused_locked.xlsx": "password",
    "refused_no_headers.csv": "column names",
    "refused_nobody.csv": "who a row is about",
    "refused_photo.csv": "not a text file",
    "refused_two_phones.csv": "both mean phone",
    "not_there.csv": "not found",
}


@pytest.fixture
def desk(database, tmp_path):
    return Desk(database, tmp_path)


@pytest.fixture
def bring(desk):
    return desk.bring


@pytest.fixture
def held(desk):
    return desk.held


@pytest.fixture
def run(desk):
    return desk.run


def test_every_ugly_file_is_in_the_table():
    files = {path.name for path in ROSTERS.iterdir() if path.is_file() and path.suffix != ".py"}
    assert files == UGLY.keys() | REFUSED.keys() - {"not_there.csv"}


@pytest.mark.parametrize("name", UGLY)
def test_an_ugly_file_gives_its_good_rows_and_names_its_bad_ones(bring, name):
    created, updated, unchanged, faults = UGLY[name]
    result = bring(ROSTERS / name)
    assert {each.row: each.problems[0].column for each in result.rejected} == faults
    assert four(result) == (created, updated, unchanged, len(faults))
    assert all(problem.problem and problem.mend for each in result.rejected for problem in each.problems)


@pytest.mark.parametrize("name", UGLY)
def test_the_same_file_twice_changes_nothing(bring, held, name):
    first = bring(ROSTERS / name)
    tables = (alumni, enrollments, consent_events, checkins, employment, wages, benefits, audit)
    before = [held(table) for table in tables]
    again = bring(ROSTERS / name, now=NOW + timedelta(days=30))
    assert four(again) == (0, 0, first.created + first.updated + first.unchanged, len(first.rejected))
    assert [held(table) for table in tables] == before


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_roster_is_refused_with_one_clear_line(bring, held, name):
    with pytest.raises(BadRoster, match=REFUSED[name]) as refused:
        bring(ROSTERS / name)
    assert len(refused.value.problems) == 1
    assert "\n" not in refused.value.problems[0]
    assert held(imports) == []


def test_a_row_becomes_an_alum_with_consent_and_planned_check_ins(bring, held):
    result = bring(HEADERS, ANA)
    (ana,) = held(alumni)
    assert (ana.external_id, ana.first_name, ana.last_name, ana.phone) == ("A1", "Ana", "Reyes", "+13125550101")
    assert (ana.language, ana.zones, ana.blocked_reason, ana.name_key) == ("en", "America/Chicago", None, "ana reyes")
    (event,) = held(consent_events)
    assert (event.alum_id, event.phone, event.event, event.by) == (ana.id, ana.phone, "opt_in", "sam")
    (enrollment,) = held(enrollments)
    assert (enrollment.program, enrollment.enrolled_on, enrollment.exited_on) == (
        "Pipeline",
        date(2025, 1, 2),
        date(2026, 1, 15),
    )
    planned = held(checkins)
    assert [each.wave for each in planned] == ["day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4"]
    assert {(each.alum_id, each.enrollment_id, each.state) for each in planned} == {
        (ana.id, enrollment.id, "scheduled")
    }
    assert planned[0].due_on == date(2026, 4, 15)
    assert planned[0].next_at == datetime(2026, 4, 15, 15, 0, tzinfo=UTC)  # ten in Chicago
    assert (result.planned.counts.planned, result.planned.counts.passed) == (5, 0)


def test_a_check_in_waits_for_the_westernmost_zone(bring, held):
    bring("id,name,phone,zip,exit date", "A1,Ana Reyes,312-555-0101,90012,1/15/26")
    (ana,) = held(alumni)
    assert set(ana.zones.split()) == {"America/Chicago", "America/Los_Angeles"}
    assert held(checkins)[0].next_at == datetime(2026, 4, 15, 17, 0, tzinfo=UTC)  # ten in Los Angeles


def test_a_dry_run_tells_the_same_and_keeps_nothing(bring, held):
    rehearsed = bring(HEADERS, ANA, dry_run=True)
    assert [held(table) for table in (alumni, enrollments, checkins, consent_events, imports)] == [[]] * 5
    assert bring(HEADERS, ANA) == rehearsed


def test_past_due_dates_follow_the_catch_up_rule_and_the_dry_run_shows_it(bring, held):
    early = "A2,Bo,Lee,312-555-0102,Pipeline,1/2/24,11/1/24,yes"
    result = bring(HEADERS, ANA.replace("1/15/26", "12/1/25"), early, dry_run=True)
    assert bring(HEADERS, ANA.replace("1/15/26", "12/1/25"), early) == result
    assert dict(result.planned.caught_up) == {"day_90": 1}
    assert dict(result.planned.passed) == {"day_90": 1, "quarter_1": 1, "quarter_2": 1, "quarter_3": 1, "quarter_4": 1}
    late = held(checkins)
    assert [(each.wave, each.due_on) for each in late if each.due_on == date(2026, 3, 10)] == [
        ("day_90", date(2026, 3, 10))
    ]
    passed = [each for each in late if each.state == "expired"]
    assert {(each.why, each.next_at) for each in passed} == {("before_import", None)}
    assert len(passed) == 5


def test_a_program_follows_its_own_plan(bring, database, held):
    alone = Plan("Day 90 alone", (DEFAULT_PLAN.waves[0],), catch_up=CatchUp.NONE)
    with database.begin() as tx:
        save_plan(tx, alone, program="Fellows")
    bring(HEADERS, ANA, ANA.replace("A1", "A2").replace("Pipeline", "fellows"))
    assert [each.wave for each in held(checkins) if each.alum_id == 2] == ["day_90"]
    assert len([each for each in held(checkins) if each.alum_id == 1]) == 5


def test_without_an_exit_date_the_person_is_kept_and_nothing_is_planned(bring, held):
    result = bring(HEADERS, ANA.replace("1/15/26", ""))
    assert len(held(alumni)) == 1
    assert held(checkins) == []
    assert any("no exit date" in warned.text for warned in result.warnings)


def test_alumni_who_cannot_be_texted_have_their_check_ins_all_the_same(bring, held):
    bring(HEADERS, ANA.replace("312-555-0101", ""), ANA.replace("A1", "A2").replace("yes", "no"))
    assert [each.blocked_reason for each in held(alumni)] == ["no_phone", "no_consent"]
    assert len(held(checkins)) == 10
    assert held(consent_events) == []


def test_a_corrected_exit_date_moves_what_is_scheduled_and_leaves_answers_alone(bring, held, run):
    bring(HEADERS, ANA)
    first = held(checkins)[0]
    run(
        checkins.update()
        .where(checkins.c.id == first.id)
        .values(state="completed", opened_at=NOW, answered_at=NOW, completed_at=NOW, next_at=None)
    )
    answered = held(checkins)[0]
    result = bring(HEADERS, ANA.replace("1/15/26", "4/2/26"))
    assert four(result) == (0, 1, 0, 0)
    after = held(checkins)
    assert after[0] == answered
    moved = [each for each in after if each.wave == "quarter_1" and each.state == "scheduled"]
    assert [(each.asks_from, each.asks_to) for each in moved] == [(date(2026, 7, 1), date(2026, 9, 30))]
    assert result.planned.counts.moved == 4
    assert all(each.next_at for each in after if each.state == "scheduled")


def test_an_exit_date_that_comes_later_is_planned_then(bring, held):
    bring(HEADERS, ANA.replace("1/15/26", ""))
    bring(HEADERS, ANA)
    assert [each.wave for each in held(checkins)] == ["day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4"]


def test_an_empty_cell_never_erases(bring, held):
    bring(HEADERS, ANA)
    before = held(alumni), held(enrollments), held(checkins)
    result = bring(HEADERS, "A1,,,,,,,")
    assert four(result) == (0, 0, 1, 0)
    assert (held(alumni), held(enrollments), held(checkins)) == before


def test_changes_are_told_in_the_audit_trail_by_field_name_alone(bring, held):
    bring(HEADERS, ANA)
    bring(HEADERS, ANA.replace("Reyes", "Ruiz"))
    (entry,) = held(audit)
    assert (entry.by, entry.alum_id, entry.did) == ("sam", held(alumni)[0].id, "imported")
    assert entry.detail["fields"] == ["last_name", "name_key"]


JOB = (
    "id,name,exit date,enrolled,employer,job title,job start date,wage,wage unit,hours,public benefits,employed at exit"
)


def test_what_is_known_at_exit_becomes_the_first_records(bring, held):
    bring(JOB, 'A1,Ana Reyes,1/15/26,1/2/25,Acme,Cook,12/1/25,"$1,300",biweekly,40,snap; wic,yes')
    (job,) = held(employment)
    assert (job.as_of, job.source, job.status, job.employer, job.job_title, job.started_on, job.is_current) == (
        date(2026, 1, 15), "roster", "employed", "Acme", "Cook", "2025-12-01", True,
    )  # fmt: skip
    (wage,) = held(wages)
    assert (str(wage.amount), wage.unit, str(wage.hourly), wage.employment_id) == (
        "1300.00",
        "biweekly",
        "16.25",
        job.id,
    )
    assert [(each.kind, each.benefit, each.status) for each in held(benefits)] == [
        ("public", "snap", "receiving"),
        ("public", "wic", "receiving"),
    ]


def test_a_correction_adds_records_and_marks_the_old_ones_as_replaced(bring, held):
    bring(JOB, "A1,Ana Reyes,1/15/26,1/2/25,Acme,,,14.50,hour,,snap; wic,yes")
    bring(JOB, "A1,Ana Reyes,1/16/26,1/2/25,Acme,,,15,hour,,none,yes")
    old, new = held(wages)
    assert (str(old.amount), old.replaced_by, str(new.amount), new.replaced_by) == ("14.50", new.id, "15.00", None)
    first, second = held(employment)
    assert (first.replaced_by, second.as_of) == (second.id, date(2026, 1, 16))
    assert [(each.benefit, each.status) for each in held(benefits) if each.replaced_by is None] == [("any", "none")]


def test_a_wage_that_proves_untrue_no_longer_counts(bring, held):
    bring(JOB, "A1,Ana Reyes,1/15/26,1/2/25,Acme,,,14.50,hour,,,yes")
    bring(JOB, "A1,Ana Reyes,1/15/26,1/2/25,,,,,,,,no")
    assert [each.replaced_by is None for each in held(wages)] == [False]
    assert [each.status for each in held(employment) if each.replaced_by is None] == ["unemployed"]


def test_the_report_has_the_rejected_rows_with_reason_and_mend_and_no_formulas(bring, tmp_path, held):
    report = tmp_path / "rejected.csv"
    bring(ROSTERS / "formulas.csv", report=report)
    with report.open(encoding="utf-8-sig", newline="") as file:
        headers, *rows = csv.reader(file)
    assert headers == ["id", "first", "last", "phone", "exit date", "row", "column", "problem", "mend"]
    assert [row[5:7] for row in rows] == [["3", "phone"], ["4", "phone"]]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
    mended = tmp_path / "mended.csv"
    mended.write_text(report.read_text(encoding="utf-8-sig").replace(",12,", ",312-555-0155,"), encoding="utf-8")
    result = bring(mended)
    assert (four(result), result.unknown) == ((2, 0, 0, 0), ())
    assert [(each.first_name, each.last_name) for each in held(alumni)[1:]] == [
        ('=HYPERLINK("x")', "-Two"),
        ("+Three", "C"),
    ]


def test_unknown_columns_are_told_with_what_they_may_mean(bring):
    result = bring(ROSTERS / "unknown_columns.csv")
    assert [(each.header, each.suggestion) for each in result.unknown] == [
        ("exit dat", "exited_on"),
        ("shoe size", None),
        ("SSN", None),
    ]


def test_the_sample_tracker_keeps_its_own_columns(bring, held):
    bring(ROSTERS / "sample_tracker.xlsx")
    ida, oz = held(enrollments)
    assert ida.program == "Pipeline"
    assert ida.extras["Hourly wage"] == "14.5"
    assert ida.extras["Date of Employment"] == "2024-03-04"
    assert oz.extras == {"Attendance Rate": "0.975", "Employed with us?": "No"}
    assert {each.blocked_reason for each in held(alumni)} == {"no_phone"}


def test_progress_comes_to_its_end(bring):
    heard = []
    bring(HEADERS, ANA, progress=lambda done, total: heard.append((done, total)))
    assert heard[-1][0] == heard[-1][1] > 0


def test_more_rows_than_fit_one_chunk_and_people_told_of_far_apart(bring, held):
    people = [f"N{n},Al,Number {n},312-555-{100 + n % 100:04},Pipeline,1/2/25,1/15/26,yes" for n in range(6000)]
    result = bring(HEADERS, *people, people[0], people[1].replace("1/15/26", "1/16/26"))
    assert four(result) == (6000, 0, 1, 1)
    assert result.rejected[0].row == 6003
    assert "row 3" in result.rejected[0].problems[0].problem
    assert len(held(checkins)) == 30_000
