"""PIRL: one row for each exit that counts, in the layout's own codes, agreeing with the report's measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from records.database import Database
from records.exports import EXPORTS, Asked
from records.exports.pirl import leavings
from records.exports.pirl_checks import Severity, findings
from records.measuring import measured
from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.people import enrollments
from surveys.measures import Scope
from tests.support.factories import NOW, a_wage, an_alum, an_employment

EXIT = date(2024, 11, 15)
LATER = date(2026, 12, 1)
ENTRY = date(2024, 5, 1)
Told = Callable[[Any, int], object]


@pytest.fixture
def lone(sqlite_url: str) -> Iterator[Database]:
    """A fresh SQLite database: for what both kinds do alike."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


def rows(database: Database, name: str = "pirl", *, today: date = LATER, **asked: Any) -> list[dict[str, Any]]:
    with database.read() as tx:
        found = EXPORTS[name].rows(tx, Asked(today=today, **asked))
        return [dict(zip(EXPORTS[name].fields, row, strict=True)) for row in found]


def job(**more: Any) -> Told:
    return lambda tx, alum: an_employment(tx, alum, **{"as_of": date(2026, 1, 5), "started_on": "2024-12-02", **more})


def paid_job(amount: str, unit: str = "hour", **more: Any) -> Told:
    def told(tx: Any, alum: int) -> None:
        held = job(hours_per_week=Decimal(40), **more)(tx, alum)
        a_wage(tx, alum, amount, unit=unit, employment_id=held, as_of=date(2025, 6, 30))

    return told


def school(level: str, since: str) -> Told:
    return job(status="in_school", school_level=level, started_on=since, employer=None, as_of=date(2026, 1, 5))


def excluded(reason: str) -> Told:
    return lambda tx, alum: tx.execute(exclusions.insert(), {"alum_id": alum, "reason": reason, "at": NOW})


def earned(kind: str, day: str | None) -> Told:
    made = {"kind": kind, "earned_on": day, "source": "staff", "at": NOW}
    return lambda tx, alum: tx.execute(credentials.insert(), {"alum_id": alum, **made})


def settled(quarter: int, outcome: str, evidence: str | None = None) -> Told:
    made = {"quarter": quarter, "outcome": outcome, "evidence": evidence, "at": NOW}
    return lambda tx, alum: tx.execute(
        quarter_outcomes.insert().from_select(
            ["alum_id", "enrollment_id", *made],
            enrollments.select()
            .with_only_columns(enrollments.c.alum_id, enrollments.c.id, *(_value(name, made[name]) for name in made))
            .where(enrollments.c.alum_id == alum),
        )
    )


def _value(name: str, value: Any) -> Any:
    import sqlalchemy as sa

    return sa.literal(value, quarter_outcomes.c[name].type).label(name)


YOUTH = {"youth": True, "birth_date": date(2006, 1, 1)}
FOUR = ("other", "bachelor", "licensure", "graduate")
CASES: dict[str, tuple[Mapping[str, Any], tuple[Told, ...], Mapping[str, str | None]]] = {
    "an hourly job through all quarters": (
        {},
        (paid_job("16.00"),),
        {"900": "20240501", "901": "20241115", "923": "00", "1600": "1", "1601": "4", "1602": "1", "1603": "4",
         "1604": "1", "1606": "1", "1607": "4", "1618": "1", "1704": "8320.00", "1900": None},
    ),
    "paid by the month": ({}, (paid_job("2600", "month"),), {"1704": "7800.00"}),
    "a subsidized job is none": (
        {},
        (job(subsidized=True, as_of=date(2025, 6, 20)),),
        {"1602": "0", "1603": "0", "1704": "0.00"},
    ),
    "silence": ({}, (), {"1600": "0", "1601": "0", "1618": "0", "1703": "0.00", "1800": "0", "1801": None}),
    "a wage record": ({}, (settled(2, "unsubsidized_job", "wage_record"),), {"1602": "1", "1603": "1", "1704": None}),
    "a military record": ({}, (settled(4, "military", "wage_record"),), {"1606": "3", "1607": "3"}),
    "an apprenticeship": ({}, (settled(2, "registered_apprenticeship", "document"),), {"1602": "2", "1603": "4"}),
    "the military, by text": ({}, (job(status="military", employer=None),), {"1602": "3", "1603": "4"}),
    "institutionalised, with a job": (
        {"exit_reason": "01"},
        (job(),),
        {"923": "01", "1602": "0", "1603": "0", "1618": "0"},
    ),
    "deceased": ({}, (excluded("deceased"),), {"923": "03"}),
    "medical": ({}, (excluded("medical"),), {"923": "02"}),
    "ineligible": ({"exit_reason": "Ineligible"}, (), {"923": "06"}),
    "criminal offender": ({"exit_reason": "criminal_offender"}, (), {"923": "07"}),
    "graduated": ({"exit_reason": "Graduated"}, (), {"923": "00"}),
    "an adult in college": ({}, (school("postsecondary", "2025-05-01"),), {"1602": "0", "1900": None, "1901": None}),
    "a youth in college": (
        YOUTH,
        (school("postsecondary", "2025-05-01"),),
        {"1602": "0", "1900": "2", "1901": "2"},
    ),
    "a youth at work and in training": (
        YOUTH,
        (job(), school("training", "2025-05-01")),
        {"1602": "1", "1900": "1"},
    ),
    "a youth at school": (YOUTH, (school("secondary", "2025-05-01"),), {"1900": "3"}),
    "a youth at work": (YOUTH, (job(),), {"1900": "0", "1901": "0"}),
    "a certification on the last day": (
        {},
        (earned("certification", "2025-11-15"), earned("certificate", "2025-02-01")),
        {"1800": "5", "1801": "20250201", "1802": "6", "1803": "20251115", "1804": None},
    ),
    "one a day too late": ({}, (earned("certification", "2025-11-16"),), {"1800": "0", "1801": None}),
    "one from before": ({}, (earned("associate", "2020-06-01"),), {"1800": "0"}),
    "four of them": (
        {},
        tuple(earned(kind, f"2025-0{n}-01") for n, kind in enumerate(FOUR, 1)),
        {"1800": "3", "1802": "4", "1804": "8"},
    ),
}  # fmt: skip


def put_on_file(database: Database) -> None:
    """Everybody of the table, in its order."""
    with database.begin() as tx:
        for more, told, _ in CASES.values():
            alum = an_alum(tx, exited_on=EXIT, enrolled_on=ENTRY, completed=["classroom"], **more)
            for each in told:
                each(tx, alum)


def test_the_elements_of_an_exit(database: Database) -> None:
    put_on_file(database)
    told = dict(zip(CASES, rows(database), strict=True))
    expected = {case: elements for case, (_, _, elements) in CASES.items()}
    assert {case: {n: told[case][n] for n in elements} for case, elements in expected.items()} == expected


def test_wages_are_pending_until_the_answer_is_due_and_blank_when_it_never_came(lone: Database) -> None:
    with lone.begin() as tx:
        an_employment(tx, an_alum(tx, exited_on=EXIT), as_of=date(2025, 7, 5), started_on="2024-12-02")
    told = {
        day: [row[number] for number in ("1602", "1704", "1604", "1705")]
        for day in (date(2025, 7, 10), date(2025, 8, 1))
        for row in rows(lone, today=day)
    }
    assert told[date(2025, 7, 10)] == ["1", "999999.99", "9", "999999.99"]
    assert told[date(2025, 8, 1)] == ["1", None, "9", "999999.99"]


def test_the_same_employer_is_open_as_long_as_the_second_quarter_is(lone: Database) -> None:
    with lone.begin() as tx:
        job(subsidized=True, as_of=date(2025, 5, 1))(tx, an_alum(tx, exited_on=EXIT))
    told = [(row["1602"], row["1618"]) for day in (date(2025, 5, 15), LATER) for row in rows(lone, today=day)]
    assert told == [("9", "9"), ("0", "0")]


def test_a_service_within_90_days_takes_the_exit_back_and_two_at_a_time_are_one_row(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2024, 3, 1), enrolled_on=date(2023, 9, 1), exit_reason="01")
        for begun, left in ((date(2024, 4, 1), EXIT), (date(2024, 6, 1), date(2024, 8, 1)), (date(2025, 6, 1), None)):
            again = {"alum_id": alum, "enrolled_on": begun, "exited_on": left, "created_at": NOW, "updated_at": NOW}
            tx.execute(enrollments.insert(), again)
    told = [(row["900"], row["901"], row["923"]) for row in rows(database)]
    assert told == [("20230901", "20241115", "00")]
    assert rows(database, since=date(2024, 11, 16)) == []


def test_somebody_left_out_is_so_for_every_exit_as_in_the_report(database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2023, 11, 15), enrolled_on=date(2023, 5, 1), exit_reason="01")
        again = {"alum_id": alum, "enrolled_on": ENTRY, "exited_on": EXIT, "created_at": NOW, "updated_at": NOW}
        tx.execute(enrollments.insert(), again)
        job()(tx, alum)
    assert [(row["901"], row["923"], row["1602"]) for row in rows(database)] == [
        ("20231115", "01", "0"),
        ("20241115", "01", "0"),
    ]
    with database.read() as tx:
        assert next(iter(measured(tx, Scope(as_of=LATER)).figures)).excluded == 1


def test_rows_of_one_program_are_of_those_who_were_in_it(database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="w", program="Welding")
        an_alum(tx, external_id="c", program="Culinary")
    assert [row["100"] for row in rows(database, program="Culinary")] == ["c"]


IDS = [("A0001", True), ("client-00012", True), ("123-45-6789", False), ("123456789", False), ("client-000123", False),
       ("=A0001", False), ("-A0001", False)]  # fmt: skip


@pytest.mark.parametrize(("external_id", "stays"), IDS)
def test_no_id_is_a_social_security_number_or_longer_than_twelve_signs(
    lone: Database, external_id: str, stays: bool
) -> None:
    with lone.begin() as tx:
        an_alum(tx, external_id=external_id)
    (first,), (second,) = rows(lone), rows(lone)
    assert first["100"] == second["100"]
    assert len(first["100"]) <= 12
    assert (first["100"] == external_id) is stays
    assert stays or (first["100"].isalnum() and len(first["100"]) == 12)
    found = [row for row in rows(lone, "pirl-checks") if row["element"] == "100"]
    assert len(found) == (0 if stays else 1)
    assert all("6789" not in str(row.values()) for row in found)


def test_pirl_and_the_report_give_the_same_numbers(database: Database) -> None:
    put_on_file(database)
    for today in (date(2025, 7, 10), LATER):
        with database.read() as tx:
            figures = {each.id: each for each in measured(tx, Scope(as_of=today)).figures}
        all_rows = rows(database, today=today)
        left = [row for row in all_rows if row["923"] not in ("01", "02", "03", "04", "05")]
        for number, work in ((2, "1602"), (4, "1606")):
            figure = figures[f"wioa_employment_q{number}"]
            assert sum(row[work] in "123" for row in all_rows) == figure.numerator
            assert sum(row[work] != "9" for row in left) == figure.denominator
            assert sum(row[work] == "9" for row in left) == figure.not_yet
        assert sum(row["1618"] == "1" for row in all_rows) == figures["wioa_same_employer"].numerator
        earned = sorted(Decimal(row["1704"]) for row in left if row["1602"] in "123" and row["1704"])
        earned = [each for each in earned if 0 < each < Decimal("999999.99")]
        middle = figures["wioa_median_earnings_q2"].value
        assert middle == (earned[(len(earned) - 1) // 2] + earned[len(earned) // 2]) / 2 if earned else middle is None


def checked(database: Database, **elements: str | None) -> list[tuple[str, str]]:
    """What the checks find in the one row on file once some elements are changed."""
    with database.read() as tx:
        (leaving,) = leavings(tx, Asked(today=LATER))
    changed = replace(leaving, elements={**leaving.elements, **elements})
    return [(each.element, str(each.severity)) for each in findings(changed)]


WRONG: list[tuple[dict[str, str | None], list[tuple[str, str]]]] = [
    ({}, []),
    ({"900": None}, [("900", "error")]),
    ({"900": "20250101"}, [("900", "error")]),
    ({"901": None}, [("901", "error")]),
    ({"901": "20270101"}, [("901", "error")]),
    ({"901": "20261015"}, [("901", "warning")]),
    ({"923": "21"}, [("923", "error")]),
    ({"923": "05"}, [("923", "error")]),
    ({"1600": "7"}, [("1600", "error"), ("1703", "error")]),
    ({"1603": "0"}, [("1603", "error")]),
    ({"1603": "5"}, [("1603", "error")]),
    ({"1601": None}, [("1601", "error"), ("1601", "error")]),
    ({"1602": "0", "1603": "0", "1618": "0"}, [("1704", "error")]),
    ({"1606": "0", "1607": "0", "1706": "0.00"}, [("1618", "error")]),
    ({"1606": "0", "1607": "0", "1706": "0.00", "1618": "9"}, [("1618", "error")]),
    ({"1604": "9", "1605": "5", "1705": "999999.99"}, [("1604", "error"), ("1705", "error")]),
    ({"1704": "50000.01"}, [("1704", "warning")]),
    ({"1704": "50000.00"}, []),
    ({"1704": "0.00"}, [("1704", "warning")]),
    ({"1704": None}, [("1704", "warning")]),
    ({"1801": "20250201"}, [("1800", "error")]),
    ({"1800": "6"}, [("1801", "error")]),
    ({"1800": "6", "1801": "20251116"}, [("1801", "error")]),
    ({"1800": "6", "1801": "20240430"}, [("1801", "error")]),
    ({"1800": "6", "1801": "20250501", "1802": "6", "1803": "20250401"}, [("1803", "warning")]),
    ({"1900": "2"}, [("1900", "error")]),
]


def test_the_checks_find_what_a_reader_would_turn_back(lone: Database) -> None:
    with lone.begin() as tx:
        paid_job("16.00")(tx, an_alum(tx, exited_on=EXIT, enrolled_on=ENTRY, external_id="p1"))
    assert [(elements, checked(lone, **elements)) for elements, _ in WRONG] == WRONG


ON_FILE: list[tuple[Mapping[str, Any], tuple[Told, ...], list[tuple[str, str]]]] = [
    ({}, (earned("certification", None),), [("1801", "warning")]),
    ({}, (earned("certification", "2025-02"),), [("1801", "warning")]),
    ({"youth": True, "birth_date": date(1990, 1, 1)}, (), [("1900", "warning")]),
    ({}, (settled(3, "excluded"),), [("923", "warning")]),
    ({"enrolled_on": None}, (), [("900", "error")]),
]


@pytest.mark.parametrize(("more", "told", "expected"), ON_FILE, ids=range(len(ON_FILE)))
def test_the_checks_find_what_is_missing_on_file(
    lone: Database, more: Mapping[str, Any], told: tuple[Told, ...], expected: list[tuple[str, str]]
) -> None:
    with lone.begin() as tx:
        alum = an_alum(tx, **{"exited_on": EXIT, "enrolled_on": ENTRY, **more})
        for each in told:
            each(tx, alum)
    assert checked(lone) == expected


def test_the_checks_name_the_person_the_rule_and_the_mend(lone: Database) -> None:
    with lone.begin() as tx:
        an_alum(tx, external_id="p1", exited_on=EXIT, enrolled_on=None)
    (row,) = rows(lone, "pirl-checks")
    assert row == {
        "person": "p1", "element": "900", "found": "", "rule": "the day of entry is missing",
        "severity": Severity.ERROR, "mend": "enter enrolled_on",
    }  # fmt: skip
