"""Wage gain and less reliance on public benefits."""

from __future__ import annotations

from decimal import Decimal

import pytest

from surveys.history import Baseline
from surveys.measures import Part
from tests.support.histories import LATE, a_history, benefit, day, enrolled, entry, idle, job, judged, paid, part

YES, NO, UNKNOWN, EXCLUDED, NOT_YET, OUT = Part
EXIT = "2025-01-10"
HIRED = job("2025-02-01", hours=40)

GAINS = [
    # name, pay at entry, what was told later, expected, change
    ("more", entry("15"), [HIRED, paid("17.25")], YES, "2.25"),
    ("the same", entry("15"), [HIRED, paid("15")], NO, "0.00"),
    ("less", entry("15"), [HIRED, paid("14")], NO, "-1.00"),
    ("no pay at entry", entry(), [HIRED, paid("17")], UNKNOWN, None),
    ("out of work at entry", Baseline(employed=False), [HIRED, paid("17")], UNKNOWN, None),
    ("zero at entry", entry("0"), [HIRED, paid("17")], UNKNOWN, None),
    ("no pay since", entry("15"), [HIRED], UNKNOWN, None),
    ("weekly, hours known", entry("600", "week", hours_per_week=Decimal(40)), [HIRED, paid("16")], YES, "1.00"),
    ("weekly, no hours", entry("600", "week"), [HIRED, paid("16")], UNKNOWN, None),
    ("monthly now, hours of the job", entry("14.99"), [HIRED, paid("2600", "month")], YES, "0.01"),
    ("monthly now, no hours", entry("14"), [job("2025-02-01"), paid("2600", "month")], UNKNOWN, None),
    ("take-home pay above", entry("15"), [HIRED, paid("16", basis="net")], YES, "1.00"),
    ("take-home pay below", entry("15"), [HIRED, paid("14", basis="net")], UNKNOWN, None),
    ("pay told before services", entry("15"), [HIRED, paid("20", as_of="2023-12-01")], UNKNOWN, None),
    ("a raise after a cut", entry("15"), [HIRED, paid("14", as_of="2025-03-01"), paid("16", id=2)], YES, "1.00"),
    (
        "the job with the most hours, not the best paid",
        entry("15"),
        [job("2025-02-01", hours=30), job("2025-02-01", at="B", hours=10, id=2), paid("14"), paid("30", at="B", id=2)],
        NO,
        "-1.00",
    ),
    (
        "the job held now, not the one that ended",
        entry("15"),
        [job("2025-02-01", "2025-04-01", hours=40), job("2025-05-01", at="B", hours=10, id=2),
         paid("20", as_of="2025-03-01"), paid("14", at="B", id=2)],
        NO,
        "-1.00",
    ),
    (
        "pay of the job named by its record",
        entry("15"),
        [job("2025-02-01", hours=30, id=7), paid("16", at=None, employment_id=7)],
        YES,
        "1.00",
    ),
    ("pay of no named job", entry("15"), [paid("16", at=None)], YES, "1.00"),
    ("pay in a subsidized job only", entry("15"), [job("2025-02-01", subsidized=True), paid("16")], UNKNOWN, None),
]  # fmt: skip


@pytest.mark.parametrize(("before", "facts", "expected", "change"), [g[1:] for g in GAINS], ids=[g[0] for g in GAINS])
def test_pay_by_the_hour_is_compared_with_that_at_entry(before, facts, expected, change):
    verdict = judged(a_history(enrolled(EXIT, entry=before), *facts), "wage_gain_entry")
    assert verdict.part is expected
    assert verdict.amount == (None if change is None else Decimal(change))


def test_gain_since_exit_starts_from_the_roster_or_from_what_was_told_by_then():
    stated = enrolled(EXIT, entry=entry("12"), exit=Baseline(wage=Decimal(15), wage_unit="hour"))
    told = enrolled(EXIT, entry=entry("12"))
    later = [job("2024-11-01"), paid("16", as_of="2025-06-01", id=2)]
    assert judged(a_history(stated, *later), "wage_gain_exit").amount == Decimal("1.00")
    assert judged(a_history(told, paid("15.50", as_of="2024-12-01"), *later), "wage_gain_exit").amount == Decimal(
        "0.50"
    )
    assert part(a_history(told, *later), "wage_gain_exit") is UNKNOWN
    assert part(a_history(stated, paid("16", as_of=EXIT)), "wage_gain_exit") is UNKNOWN  # nothing told since


BEFORE = ("snap", "medicaid")
RELIANCE = [
    # name, benefits at entry, told later, expected, kept apart
    ("one fewer", BEFORE, [benefit("medicaid", "2025-06-01")], YES, ""),
    ("none any more", BEFORE, [benefit("any", "2025-06-01", status="none")], YES, ""),
    ("the same", BEFORE, [benefit("snap", "2025-06-01"), benefit("medicaid", "2025-06-01")], NO, ""),
    ("another instead", BEFORE, [benefit("snap", "2025-06-01"), benefit("wic", "2025-06-01")], NO, ""),
    ("only the end of one was told", BEFORE, [benefit("snap", "2025-06-01", status="none")], YES, ""),
    (
        "cut off, received again, and then not needed",
        BEFORE,
        [
            benefit("snap", "2025-03-01", status="cut_off"),
            benefit("snap", "2025-05-01"),
            benefit("medicaid", "2025-05-01"),
            benefit("medicaid", "2025-06-01"),
        ],
        YES,
        "",
    ),
    ("cut off", BEFORE, [benefit("snap", "2025-06-01", status="cut_off")], NO, "cut_off"),
    (
        "one cut off, one not needed",
        BEFORE,
        [benefit("snap", "2025-06-01", status="cut_off"), benefit("medicaid", "2025-06-01", status="none")],
        YES,
        "",
    ),
    (
        "back again",
        BEFORE,
        [benefit("medicaid", "2025-06-01"), benefit("snap", "2025-09-01"), benefit("medicaid", "2025-09-01")],
        NO,
        "",
    ),
    ("none to begin with", (), [benefit("snap", "2025-06-01")], OUT, ""),
    ("said none", ("none",), [], OUT, ""),
    ("never asked at entry", None, [benefit("snap", "2025-06-01")], UNKNOWN, ""),
    ("nothing told since", BEFORE, [], UNKNOWN, ""),
    ("benefits of the job are another matter", BEFORE, [benefit("health", "2025-06-01", kind="employer")], UNKNOWN, ""),
]


@pytest.mark.parametrize(
    ("before", "told", "expected", "note"), [r[1:] for r in RELIANCE], ids=[r[0] for r in RELIANCE]
)
def test_fewer_programs_than_at_entry_is_less_reliance_unless_cut_off(before, told, expected, note):
    verdict = judged(a_history(enrolled(EXIT, entry=Baseline(public_benefits=before)), *told), "benefits_reduced")
    assert (verdict.part, verdict.note) == (expected, note)


def test_benefits_noted_at_exit_count_as_told_on_that_day():
    at_exit = enrolled(EXIT, entry=Baseline(public_benefits=BEFORE), exit=Baseline(public_benefits=("snap",)))
    assert part(a_history(at_exit), "benefits_reduced") is YES
    more = a_history(at_exit, benefit("snap", "2025-06-01"), benefit("tanf", "2025-06-01"))
    assert part(more, "benefits_reduced") is NO


EARNED = [
    # name, facts, earnings in April to June 2025 (exit in the last quarter of 2024)
    ("hourly", [job("2025-02-01", hours=40), paid("15")], "7800.00"),
    ("weekly", [job("2025-02-01"), paid("600", "week")], "7800.00"),
    ("every two weeks", [job("2025-02-01"), paid("1200", "biweekly")], "7800.00"),
    ("twice a month", [job("2025-02-01"), paid("1300", "semimonthly")], "7800.00"),
    ("monthly", [job("2025-02-01"), paid("2600", "month")], "7800.00"),
    ("yearly", [job("2025-02-01"), paid("31200", "year")], "7800.00"),
    ("for the quarter", [job("2025-02-01"), paid("7654.32", "quarter")], "7654.32"),
    (
        "told for the quarter, whatever days of it were worked",
        [job("2025-05-16", hours=40), paid("3000", "quarter", as_of="2025-06-30")],
        "3000.00",
    ),
    ("first heard of within the quarter", [job(None, as_of="2025-05-15", hours=40), paid("15")], None),
    (
        "heard of before it and at its end",
        [job(None, as_of="2025-03-15", hours=40), job(None, as_of="2025-06-30", id=2), paid("15", as_of="2025-06-01")],
        "7800.00",
    ),
    (
        "told twice without a name for the employer",
        [
            job("2025-02-01", at=None, hours=40, as_of="2025-04-30"),
            job("2025-02-01", at=None, hours=40, id=2),
            paid("15", at=None, employment_id=1),
            paid("15", at=None, employment_id=2, id=2),
        ],
        "7800.00",
    ),
    (
        "two jobs, or one, without a name",
        [job("2025-02", at=None, hours=40), job("2025-02-09", at=None, hours=40, id=2), paid("15", employment_id=1)],
        None,
    ),
    ("hourly without hours", [job("2025-02-01"), paid("15")], None),
    ("by the day", [job("2025-02-01", hours=40), paid("120", "day")], None),
    ("no pay told", [job("2025-02-01", hours=40)], None),
    ("take-home pay", [job("2025-02-01", hours=40), paid("15", basis="net")], None),
    ("from the middle of the quarter", [job("2025-05-16", hours=40), paid("16")], "4205.71"),  # 46 of 91 days
    (
        "two jobs add up",
        [job("2025-02-01", hours=20), job("2025-02-01", at="B", hours=15, id=2), paid("15"), paid("18", at="B", id=2)],
        "7410.00",
    ),
    (
        "two jobs, the pay of one not known",
        [job("2025-02-01", hours=20), job("2025-02-01", at="B", hours=15, id=2), paid("15")],
        None,
    ),
    (
        "the pay of that time, not the raise after it",
        [job("2025-02-01", hours=40), paid("15", as_of="2025-06-30"), paid("20", as_of="2025-10-01", id=2)],
        "7800.00",
    ),
]


@pytest.mark.parametrize(("facts", "expected"), [each[1:] for each in EARNED], ids=[each[0] for each in EARNED])
def test_earnings_of_a_quarter_come_from_pay_hours_and_days_of_all_jobs(facts, expected):
    verdict = judged(a_history(enrolled("2024-11-15"), *facts), "wioa_median_earnings_q2")
    assert verdict.part is (UNKNOWN if expected is None else YES)
    assert verdict.amount == (None if expected is None else Decimal(expected))


def test_a_job_held_when_the_quarter_was_asked_about_lasts_to_its_end():
    window = {"asked_from": day("2025-04-01"), "asked_to": day("2025-06-30")}
    asked = a_history(
        enrolled("2024-11-15"),
        job("2025-02-01", hours=40, as_of="2025-06-17", **window),
        paid("15", as_of="2025-06-17"),
    )
    unasked = a_history(
        enrolled("2024-11-15"), job("2025-02-01", hours=40, as_of="2025-06-17"), paid("15", as_of="2025-06-17")
    )
    assert judged(asked, "wioa_median_earnings_q2").amount == Decimal("7800.00")
    assert judged(unasked, "wioa_median_earnings_q2").amount == Decimal("6685.71")  # 78 of 91 days


def test_the_median_is_of_those_employed_only():
    out_of_work = a_history(enrolled("2024-11-15"), idle("2025-05-05"))
    assert part(out_of_work, "wioa_median_earnings_q2", LATE) is OUT
