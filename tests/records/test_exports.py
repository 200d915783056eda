"""Exports: the contract's fields in their order, plain values, rows in force, and one chunk of memory."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from records.database import Database
from records.exports import EXPORTS, Asked, writing
from records.tables.histories import credentials, exclusions
from records.tables.outcomes import employment, wages
from records.tables.people import consent_events, enrollments, suppressions
from tests.support.factories import (
    NOW,
    a_benefit,
    a_checkin,
    a_text,
    a_wage,
    an_alum,
    an_answer,
    an_employment,
)

TODAY = date(2026, 3, 10)

#: As others were promised them.
CONTRACT = {
    "alumni": "external_id, first_name, last_name, phone, language, timezone, program, cohort, enrolled_on, exited_on, "
    "can_text, blocked_reason",
    "checkins": "id, external_id, checkin, due_on, opened_at, state, reminders_sent, completed_at",
    "messages": "id, external_id, direction, sid, phone, body, status, error_code, segments, checkin_id, at",
    "answers": "id, external_id, checkin_id, question, raw_text, value, needs_review, reviewed_by, message_sid, at",
    "employment": "id, external_id, as_of, status, employer, job_title, soc_code, started_on, ended_on, "
    "hours_per_week, is_current, meets_needs, source, verified_on, message_sid",
    "wages": "id, external_id, as_of, amount, unit, hourly, basis, employment_id, source, message_sid",
    "benefits": "id, external_id, as_of, kind, benefit, status, source, message_sid",
    "consent": "external_id, phone, event, source, text, at",
    "outcomes": "external_id, quarter, from, to, outcome, employment_id, evidence, source, document_verified_on",
}
#: What comes after the promised fields.
ADDED = {
    "consent": ", scope, method, given_by, wording, wording_version, language, by",
    "checkins": ", asks_from, asks_to, opens_on, closes_on, answered_at, covered_by, why",
    "employment": ", checkin_id, subsidized, placed_by_program, school_level, same_employer, asked_from, asked_to",
}


def exported(database: Database, name: str, **asked: Any) -> list[dict[str, Any]]:
    chosen, wanted = EXPORTS[name], Asked(today=TODAY, **asked)
    with database.read() as tx:
        return [dict(zip(chosen.fields_for(wanted), row, strict=True)) for row in chosen.rows(tx, wanted)]


@pytest.mark.parametrize("name", CONTRACT)
def test_fields_and_their_order_are_those_promised(name: str) -> None:
    assert ", ".join(EXPORTS[name].fields) == CONTRACT[name] + ADDED.get(name, "")


@pytest.mark.parametrize("name", sorted(EXPORTS.keys() - {"dictionary", "figures"}))
def test_every_export_of_nothing_is_empty(database: Database, name: str) -> None:
    assert exported(database, name) == []


def test_values_are_iso_times_and_dates_decimal_money_and_plain_booleans(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1")
        checkin = a_checkin(tx, alum)
        text = a_text(tx, alum, "17.5, 37.5 hours", sid="SM" + "1" * 32)
        an_answer(tx, alum, checkin_id=checkin, message_id=text, value={"wage_amount": "17.50"}, needs_review=True)
        job = an_employment(tx, alum, message_id=text, hours_per_week=Decimal("37.5"), started_on="2025-12")
        a_wage(tx, alum, "17.5", employment_id=job)
    assert exported(database, "messages")[0]["at"] == "2026-03-10T17:00:00+00:00"
    (record,) = exported(database, "employment")
    assert (record["hours_per_week"], record["started_on"], record["is_current"]) == ("37.5", "2025-12", True)
    assert record["message_sid"] == "SM" + "1" * 32
    (wage,) = exported(database, "wages")
    assert (wage["amount"], wage["hourly"], wage["employment_id"]) == ("17.50", "17.50", job)
    (answer,) = exported(database, "answers")
    assert (answer["value"], answer["needs_review"]) == ({"wage_amount": "17.50"}, True)
    assert exported(database, "checkins")[0]["checkin"] == "day_90"


def test_an_answer_that_staff_have_looked_at_needs_no_review_any_more(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        an_answer(tx, alum, needs_review=True, reviewed_at=NOW, reviewed_by="pat@example.org")
    (answer,) = exported(database, "answers")
    assert (answer["needs_review"], answer["reviewed_by"]) == (False, "pat@example.org")


def test_alumni_say_whether_they_may_be_texted_and_why_not(database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="fine")
        an_alum(tx, external_id="stopped", blocked_reason="opted_out")
        an_alum(tx, external_id="no number", phone=None)
        an_alum(tx, external_id="number suppressed", phone="+13125550199")
        tx.execute(suppressions.insert(), {"phone": "+13125550199", "reason": "wrong_number", "since": NOW})
    told = {row["external_id"]: (row["can_text"], row["blocked_reason"]) for row in exported(database, "alumni")}
    assert told == {
        "fine": (True, None),
        "stopped": (False, "opted_out"),
        "no number": (False, "no_phone"),
        "number suppressed": (False, "wrong_number"),
    }


def test_an_alum_with_two_enrollments_is_one_row_about_the_one_left_last(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1", program="Welding", exited_on=date(2025, 11, 15))
        again = {"alum_id": alum, "program": "Culinary", "created_at": NOW, "updated_at": NOW}
        tx.execute(enrollments.insert(), {**again, "exited_on": date(2024, 1, 5)})
    (row,) = exported(database, "alumni")
    assert (row["program"], row["exited_on"]) == ("Welding", "2025-11-15")
    assert [each["program"] for each in exported(database, "enrollments")] == ["Welding", "Culinary"]


def test_records_that_were_replaced_come_only_with_the_history(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        old, new = an_employment(tx, alum, employer="Acme"), an_employment(tx, alum, employer="Target")
        tx.execute(employment.update().where(employment.c.id == old).values(replaced_by=new))
    assert [row["employer"] for row in exported(database, "employment")] == ["Target"]
    whole = exported(database, "employment", history=True)
    assert [(row["employer"], row["replaced_by"]) for row in whole] == [("Acme", new), ("Target", None)]


def test_pay_told_before_corrections_belongs_to_the_job_in_force(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        jobs = [an_employment(tx, alum) for _ in range(3)]
        for old, new in pairwise(jobs):
            tx.execute(employment.update().where(employment.c.id == old).values(replaced_by=new))
        a_wage(tx, alum, employment_id=jobs[0])
    assert [row["employment_id"] for row in exported(database, "wages")] == [jobs[2]]
    assert [row["employment_id"] for row in exported(database, "wages", history=True)] == [jobs[0]]


def test_a_record_that_nothing_took_the_place_of_names_itself_and_is_left_out(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        gone = an_employment(tx, alum)
        tx.execute(employment.update().where(employment.c.id == gone).values(replaced_by=gone))
        a_wage(tx, alum, employment_id=gone)
    assert exported(database, "employment") == []
    assert len(exported(database, "wages")) == 1


SINCE = [
    ("messages", 1),
    ("answers", 1),
    ("consent", 1),
    ("employment", 1),
    ("wages", 1),
    ("benefits", 1),
    ("checkins", 1),
    ("alumni", 1),
    ("credentials", 1),
    ("exclusions", 1),
    ("pirl", 1),
    ("outcomes", 4),
    ("tracker", 1),
    ("enrollments", 1),
]


@pytest.mark.parametrize(("name", "rows"), SINCE)
def test_since_leaves_out_what_came_before_and_keeps_its_own_day(database: Database, name: str, rows: int) -> None:
    for day in (date(2026, 1, 1), date(2026, 2, 1)):
        at = datetime(day.year, day.month, day.day, tzinfo=UTC)
        with database.begin() as tx:
            alum = an_alum(tx, exited_on=day, now=at, enrolled_on=day)
            a_text(tx, alum, "hello", at=at)
            an_answer(tx, alum, at=at)
            an_employment(tx, alum, as_of=day)
            a_wage(tx, alum, as_of=day)
            a_benefit(tx, alum, as_of=day)
            a_checkin(tx, alum, due_on=day)
            event = {"alum_id": alum, "phone": "+13125550111", "event": "opt_in", "at": at}
            tx.execute(consent_events.insert(), event)
            made = {"alum_id": alum, "kind": "certificate", "earned_on": day.isoformat(), "source": "staff", "at": at}
            tx.execute(credentials.insert(), made)
            tx.execute(exclusions.insert(), {"alum_id": alum, "reason": "medical", "excluded_on": day, "at": at})
    assert len(exported(database, name)) == 2 * rows
    assert len(exported(database, name, since=date(2026, 2, 1))) == rows
    assert len(exported(database, name, since=date(2026, 2, 2))) == 0


def test_rows_come_a_chunk_at_a_time(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        row = {"alum_id": alum, "as_of": TODAY, "source": "staff", "at": NOW, "amount": Decimal(15), "unit": "hour"}
        tx.execute(wages.insert(), [row] * 5_001)
    with database.read() as tx:
        rows = EXPORTS["wages"].rows(tx, Asked(today=TODAY))
        assert next(rows)[3] == "15.00"
        assert sum(1 for _ in rows) == 5_000


NASTY = ["=1+1", "+1-1", "-2+3", "@SUM(A1)", "\tx", "\rx", "=cmd|' /C calc'!A0"]


@pytest.mark.parametrize("body", NASTY)
def test_no_text_in_a_csv_is_a_formula(body: str) -> None:
    out = io.StringIO(newline="")
    writing.write_csv(out, ("body",), [(body,)])
    (row,) = list(csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert row["body"] == "'" + body


def test_numbers_and_phones_in_a_csv_stay_as_they_are() -> None:
    out = io.StringIO(newline="")
    row = ("+13125550123", "-6000.00", 7, True, None, {"wage_amount": "17"}, 'a "b", c\nd')
    assert writing.write_csv(out, tuple("abcdefg"), [row]) == 1
    (read,) = list(csv.reader(io.StringIO(out.getvalue(), newline="")))[1:]
    assert read == ["+13125550123", "-6000.00", "7", "true", "", '{"wage_amount": "17"}', 'a "b", c\nd']


def test_a_spreadsheet_holds_the_same_rows_and_no_formulas(tmp_path: Any) -> None:
    path = tmp_path / "out.xlsx"
    row = ("=1+1", "+13125550123", 7, True, None, ["a"], "https://example.org")
    assert writing.write_xlsx(path, tuple("abcdefg"), [row], name="wages") == 1
    sheet = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("wages").to_python()
    assert sheet == [list("abcdefg"), ["=1+1", "+13125550123", 7.0, True, "", '["a"]', "https://example.org"]]


def test_a_spreadsheet_that_cannot_hold_all_rows_is_refused(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_SHEET_ROWS", 2)
    with pytest.raises(writing.TooManyRows, match="csv"):
        writing.write_xlsx(tmp_path / "out.xlsx", ("a",), [("1",)] * 3, name="wages")


def test_json_lines_keep_accents_and_line_breaks_within_a_line() -> None:
    out = io.StringIO()
    writing.write_jsonl(out, ("body",), [("sí\nno",)])
    assert out.getvalue().count("\n") == 1
    assert json.loads(out.getvalue()) == {"body": "sí\nno"}
    assert "sí" in out.getvalue()


def test_outcomes_name_the_four_quarters_after_exit(database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, exited_on=date(2024, 11, 15))
    told = [(row["quarter"], row["from"], row["to"], row["outcome"]) for row in exported(database, "outcomes")]
    assert told == [
        (1, "2025-01-01", "2025-03-31", None),
        (2, "2025-04-01", "2025-06-30", None),
        (3, "2025-07-01", "2025-09-30", None),
        (4, "2025-10-01", "2025-12-31", None),
    ]


@pytest.mark.parametrize(("begun_again", "quarters"), [(date(2025, 2, 13), ["2025-10-01"]),
                                                       (date(2025, 2, 14), ["2025-01-01", "2025-10-01"])])  # fmt: skip
def test_an_exit_taken_back_within_90_days_has_no_outcomes(
    database: Database, begun_again: date, quarters: list[str]
) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 11, 15))
        values = {"alum_id": alum, "program": "Welding", "created_at": NOW, "updated_at": NOW}
        tx.execute(enrollments.insert(), {**values, "enrolled_on": begun_again, "exited_on": date(2025, 7, 20)})
    told = [row["from"] for row in exported(database, "outcomes")]
    assert (told[::4], len(told)) == (quarters, 4 * len(quarters))


def test_an_outcome_rests_on_the_record_that_shows_it(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 11, 15))
        job = an_employment(tx, alum, as_of=date(2025, 6, 20), started_on="2025-04-02")
        a_checkin(tx, alum, wave="quarter_3", state="expired", asks_from=date(2025, 7, 1), asks_to=date(2025, 9, 30))
    first, second, third, _ = exported(database, "outcomes")
    assert first["outcome"] is None
    proof = (second["outcome"], second["employment_id"], second["evidence"], second["source"])
    assert proof == ("unsubsidized_job", job, "self_report", "self_report")
    assert (third["outcome"], third["evidence"]) == ("unable_to_contact", None)


def pirl(database: Database, *, today: date = TODAY) -> dict[str, Any]:
    with database.read() as tx:
        (row,) = EXPORTS["pirl"].rows(tx, Asked(today=today))
    return dict(zip(EXPORTS["pirl"].fields, row, strict=True))


def test_pirl_says_yes_by_non_ui_verification_for_a_self_report(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="p1", exited_on=date(2024, 11, 15), enrolled_on=date(2024, 5, 1))
        an_employment(tx, alum, as_of=date(2026, 1, 5), started_on="2024-12-02")
    row = pirl(database)
    assert [row[name] for name in ("100", "900", "901", "923")] == ["p1", "20240501", "20241115", "00"]
    assert {row[name] for name in ("1600", "1602", "1604", "1606")} == {"1"}
    assert {row[name] for name in ("1601", "1603", "1605", "1607")} == {"4"}
    assert row["1618"] == "1"


def test_pirl_tells_not_yet_known_from_no(database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, exited_on=date(2024, 11, 15))
    open_still = pirl(database, today=date(2025, 7, 21))
    assert (open_still["1602"], open_still["1603"], open_still["1618"]) == ("9", "5", "9")
    closed = pirl(database, today=date(2025, 7, 22))
    assert (closed["1602"], closed["1603"], closed["1604"]) == ("0", "0", "9")


def test_pirl_counts_no_subsidized_job_and_knows_the_military(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 11, 15))
        an_employment(tx, alum, as_of=date(2025, 3, 1), started_on="2025-02-01", ended_on="2025-03-01", subsidized=True)
        an_employment(tx, alum, status="military", as_of=date(2025, 6, 1), ended_on="2025-06-01")
    row = pirl(database, today=date(2026, 12, 1))
    assert (row["1600"], row["1601"]) == ("0", "0")
    assert (row["1602"], row["1603"]) == ("3", "4")


def test_pirl_names_exclusions_and_credentials_within_a_year(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 11, 15))
        tx.execute(exclusions.insert(), {"alum_id": alum, "reason": "deceased", "at": NOW})
        for kind, day in (("certification", "2025-11-15"), ("associate", "2025-11-16")):
            made = {"alum_id": alum, "kind": kind, "earned_on": day, "source": "staff", "at": NOW}
            tx.execute(credentials.insert(), made)
    row = pirl(database)
    assert (row["923"], row["1800"], row["1801"], row["1802"]) == ("03", "6", "20251115", None)


def test_the_tracker_is_filled_in_from_records_and_else_as_imported(database: Database) -> None:
    with database.begin() as tx:
        extras = {"Attendance Rate": "92%", "GPA": "3.4", "Hourly wage": "$12"}
        alum = an_alum(tx, first_name="Ana", last_name="Reyes", extras=extras)
        an_alum(tx, first_name="Bo", last_name="Li", extras={"Hourly wage": "$12"})
        an_employment(tx, alum, started_on="2025-12-01")
        a_wage(tx, alum, "15.00", as_of=date(2026, 1, 1))
        a_wage(tx, alum, "17.50", as_of=date(2026, 2, 1))
        a_benefit(tx, alum, "any", status="none")
        made = {"alum_id": alum, "kind": "certification", "earned_on": "2025-10-01", "source": "staff", "at": NOW}
        tx.execute(credentials.insert(), made)
    ana, bo = exported(database, "tracker")
    assert list(ana)[:5] == ["Last Name", "First Name", "Date of Enrollment", "Programs Enrolled", "Attendance Rate"]
    assert (ana["Attendance Rate"], ana["GPA"], ana["Hourly wage"]) == ("92%", "3.4", "17.50")
    assert (ana["Date of Employment"], ana["Enrolled in Benefits?"]) == ("2025-12-01", "No")
    assert (ana["Certifications Earned"], ana["Date of Certification"]) == ("Certification", "2025-10-01")
    assert (bo["Hourly wage"], bo["Enrolled in Benefits?"]) == ("$12", None)


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ({"employer": "Aldi"}, (None, None, None)),
        ({"employer": "Acme Inc"}, ("2025-12-01", "17.50", "Yes")),
        ({"status": "unemployed", "employer": None, "is_current": False}, (None, None, None)),
    ],
    ids=["a new job, of which no more was told", "the same job", "none"],
)
def test_the_tracker_shows_start_pay_and_benefits_of_the_job_held(
    database: Database, now: dict[str, Any], shown: tuple[str | None, ...]
) -> None:
    with database.begin() as tx:
        alum = an_alum(tx)
        job = an_employment(tx, alum, employer="Acme", started_on="2025-12-01", as_of=date(2026, 1, 1))
        a_wage(tx, alum, "17.50", employer="Acme", employment_id=job, as_of=date(2026, 1, 1))
        a_benefit(tx, alum, "health", as_of=date(2026, 1, 1))
        an_employment(tx, alum, as_of=date(2026, 3, 1), **now)
    (row,) = exported(database, "tracker")
    assert (row["Date of Employment"], row["Hourly wage"], row["Enrolled in Benefits?"]) == shown
