"""Cases with known results: exits, quarters, the same employer, credentials, raises."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from surveys.history import Asking, Exclusion, KnownOutcome
from surveys.measures import MEASURES, Part, Person, Scope
from surveys.measures.person import add_months, outcome_of
from surveys.quarters import quarter_after_exit
from tests.support.histories import (
    a_history,
    credential,
    day,
    enrolled,
    entry,
    idle,
    job,
    judged,
    paid,
    part,
    school,
)

EXIT = "2024-11-15"
STEADY = a_history(enrolled(EXIT), job("2024-12-02", hours=40), paid("16"))
YES, NO, UNKNOWN, EXCLUDED, NOT_YET, OUT = Part


def test_a_job_through_the_year_is_work_in_every_quarter():
    for number, (start, end) in {2: ("2025-04-01", "2025-06-30"), 4: ("2025-10-01", "2025-12-31")}.items():
        quarter = quarter_after_exit(day(EXIT), number)
        assert (quarter.start, quarter.end) == (day(start), day(end))
    assert part(STEADY, "wioa_employment_q2") is YES
    assert part(STEADY, "wioa_employment_q4") is YES
    assert judged(STEADY, "wioa_median_earnings_q2").amount == Decimal("8320.00")
    assert part(STEADY, "wioa_same_employer") is YES
    assert part(STEADY, "retention_90_any", "2025-02-13") is YES
    assert part(STEADY, "retention_90_any", "2025-02-12") is NOT_YET


@pytest.mark.parametrize(("exited_on", "starts"), [("2024-12-31", "2025-04-01"), ("2025-01-01", "2025-07-01")])
def test_a_day_may_move_the_second_quarter_by_three_months(exited_on, starts):
    quarter = quarter_after_exit(day(exited_on), 2)
    assert quarter.start == day(starts)
    worked = a_history(enrolled(exited_on), job(starts, (quarter.start).isoformat()))
    assert part(worked, "wioa_employment_q2") is YES


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [("2024-08-31", 6, "2025-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2024-12-01", 6, "2025-06-01"),
     ("2024-07-31", 12, "2025-07-31"), ("2024-10-31", 1, "2024-11-30")],
)  # fmt: skip
def test_months_later_is_the_same_day_or_the_last_of_the_month(start, months, expected):
    assert add_months(day(start), months) == day(expected)


def test_six_months_from_the_end_of_august_is_the_end_of_february():
    placed = enrolled("2024-02-29", began="2024-01-02", completed=("placement",))
    known_to_last = a_history(placed, job("2024-08-31", as_of="2025-02-28", placed_by_program=True))
    a_day_short = a_history(placed, job("2024-08-31", "2025-02-27", placed_by_program=True))
    assert part(known_to_last, "sif_o18", "2025-02-28") is YES
    assert part(a_day_short, "sif_o18", "2025-03-28") is NO
    assert part(a_history(placed), "retention_90_any", "2024-05-28") is NOT_YET
    assert part(a_history(placed), "retention_90_any", "2024-06-20") is UNKNOWN  # day 90 is 29 May


def test_a_promotion_keeps_the_job_whether_or_not_an_end_of_the_first_position_was_told():
    second = job("2025-04-01", id=2, job_title="Lead")
    for first in (job("2024-12-01", "2025-03-31", job_title="Cook", placed_by_program=True),
                  job("2024-12-01", as_of="2025-03-01", job_title="Cook", placed_by_program=True)):  # fmt: skip
        history = a_history(enrolled(EXIT, completed=("training", "placement")), first, second)
        assert part(history, "sif_o18", "2025-12-31") is YES


def test_a_subsidized_job_is_no_employment_and_known_to_be_none():
    history = a_history(enrolled(EXIT), job("2025-04-01", "2025-06-30", subsidized=True))
    assert part(history, "wioa_employment_q2") is NO


@pytest.mark.parametrize("reason", ["institutionalized", "medical", "deceased", "reserve", "foster_care"])
def test_somebody_excluded_is_in_neither_part_of_any_measure(reason):
    left_out = (
        a_history(*STEADY.enrollments, *STEADY.seen, Exclusion(reason=reason, on=None)),
        a_history(enrolled(EXIT, exit_reason=reason), *STEADY.seen),
    )
    for history in left_out:
        person = Person(history, Scope(as_of=day("2026-06-30")))
        assert {each.judge(person).part for each in MEASURES} <= {EXCLUDED, OUT}
        assert part(history, "wioa_employment_q2") is EXCLUDED


def test_the_reason_of_an_exit_that_was_taken_back_excludes_nobody():
    back = enrolled("2025-03-01", began="2025-01-10", id=2)
    person = a_history(enrolled(EXIT, exit_reason="01"), back, job("2025-04-05", as_of="2025-11-20"))
    assert part(person, "wioa_employment_q2") is YES


def test_an_exit_reason_by_its_federal_code_excludes_too():
    assert part(a_history(enrolled(EXIT, exit_reason="01"), *STEADY.seen), "wioa_employment_q2") is EXCLUDED


def test_an_exclusion_of_a_later_day_leaves_an_earlier_report_alone():
    history = a_history(*STEADY.enrollments, *STEADY.seen, Exclusion(reason="deceased", on=day("2026-02-01")))
    assert part(history, "wioa_employment_q2", "2026-01-31") is YES
    assert part(history, "wioa_employment_q2", "2026-02-01") is EXCLUDED


def test_silence_is_not_yet_known_while_the_check_in_is_open_and_unknown_after():
    asked = Asking(
        enrollment_id=1,
        asks_from=day("2025-04-01"),
        asks_to=day("2025-06-30"),
        closes_on=day("2025-07-21"),
        state="open",
    )
    silent = a_history(enrolled(EXIT), asked=(asked,))
    assert part(silent, "wioa_employment_q2", "2025-05-01") is NOT_YET
    assert part(silent, "wioa_employment_q2", "2025-07-21") is NOT_YET
    assert part(silent, "wioa_employment_q2", "2025-07-22") is UNKNOWN


@pytest.mark.parametrize(
    ("ended", "suggested"),
    [
        ({"state": "expired", "opened": True}, "unable_to_contact"),
        ({"state": "expired", "opened": True, "heard": True}, None),  # wrote back, and nobody has read it yet
        ({"state": "expired"}, None),  # never asked
        ({"state": "undeliverable"}, "unable_to_contact"),
        ({"state": "open", "opened": True}, None),
    ],
)
def test_unable_to_contact_is_suggested_only_where_nothing_was_heard(ended, suggested):
    window = {"asks_from": day("2025-04-01"), "asks_to": day("2025-06-30"), "closes_on": day("2025-07-21")}
    silent = a_history(enrolled(EXIT), asked=(Asking(enrollment_id=1, **window, **ended),))
    assert outcome_of(silent, silent.enrollments, day(EXIT), 2).outcome == suggested


def test_work_in_a_quarter_that_is_not_over_waits_for_the_others():
    assert part(STEADY, "wioa_employment_q2", "2025-06-29") is NOT_YET


def test_a_youth_in_college_is_placed_and_not_employed():
    youth = a_history(enrolled(EXIT, youth=True), school("2025-05-01"))
    assert part(youth, "youth_education_employment_q2") is YES
    assert part(youth, "wioa_employment_q2") is NO
    assert part(a_history(enrolled(EXIT), school("2025-05-01")), "youth_education_employment_q2") is OUT
    assert part(a_history(enrolled(EXIT, youth=True), school("2025-07-01")), "youth_education_employment_q2") is UNKNOWN


def test_a_school_of_unknown_level_is_known_to_be_school_and_no_work():
    youth = a_history(enrolled(EXIT, youth=True), school("2025-05-01", level=None))
    assert part(youth, "youth_education_employment_q2") is YES
    assert part(youth, "wioa_employment_q2") is NO


CREDENTIALS = [
    # completed, credentials, anything else, expected
    (("classroom",), [("certification", "2025-11-15")], [], YES),
    (("classroom",), [("certification", "2025-11-16")], [], NO),
    (("training",), [("licensure", "2024-09-01")], [], YES),
    (("ojt",), [("certification", "2025-01-15")], [], OUT),
    (("training", "ojt"), [("certification", "2025-01-15")], [], OUT),
    (("placement",), [("associate", "2025-01-15")], [], OUT),
    (("classroom",), [("other", "2025-01-15")], [], NO),
    (("classroom",), [("certification", "2019-01-15")], [], NO),  # long before the program
    (("k12",), [("high_school_diploma", "2025-01-15")], [], NO),
    (("k12",), [("high_school_diploma", "2025-01-15")], [job("2025-02-01", "2025-03-01")], YES),
    (("k12",), [("high_school_equivalency", "2025-01-15")], [school("2025-09-01")], YES),
    (("k12",), [("high_school_equivalency", "2025-01-15")], [school("2023-09-01", ended_on="2024-06-01")], NO),
    (("k12",), [("high_school_equivalency", "2025-01-15")], [school("2025-09-01", as_of="2025-05-01")], NO),  # accepted
    (("k12",), [("high_school_diploma", "2025-01-15")], [school(None, as_of="2024-09-01", ended_on="2026-05-01")], NO),
    (("k12",), [("high_school_diploma", "2025-01-15")], [school("2025-09-01", level="training")], YES),
    (("k12",), [("high_school_diploma", "2025-01-15")], [school("2025-09-01", level="secondary")], NO),
    (
        ("k12",),
        [("high_school_diploma", "2025-01-15")],
        [school("2025-09-01", level=None)],
        UNKNOWN,
    ),  # in which school?
    (("k12",), [("high_school_diploma", "2025-01-15")], [job("2025-12-01")], NO),
    (("classroom",), [], [job("2024-12-02")], NO),
]


@pytest.mark.parametrize(("completed", "earned", "more", "expected"), CREDENTIALS)
def test_a_credential_counts_within_a_year_and_a_diploma_only_with_work_or_study(completed, earned, more, expected):
    facts = [credential(kind, on) for kind, on in earned]
    history = a_history(enrolled(EXIT, completed=completed), *facts, *more)
    assert part(history, "wioa_credential") is expected


def test_the_year_for_a_credential_has_to_pass_before_there_is_none():
    history = a_history(enrolled(EXIT, completed=("classroom",)))
    assert part(history, "wioa_credential", "2025-11-15") is NOT_YET
    assert part(history, "wioa_credential", "2025-11-16") is NO


def test_a_credential_and_a_diploma_with_work_count_before_the_year_is_over():
    for kind in ("certification", "high_school_diploma"):
        history = a_history(enrolled(EXIT, completed=("k12",)), credential(kind, "2024-11-01"), job("2025-02-03"))
        assert part(history, "wioa_credential", "2025-02-03") is YES
    idle_so_far = a_history(enrolled(EXIT, completed=("k12",)), credential("high_school_diploma", "2024-11-01"))
    assert part(idle_so_far, "wioa_credential", "2025-02-03") is NOT_YET


def test_the_newest_raise_counts_and_any_raise_is_kept_too():
    history = a_history(
        enrolled(EXIT, entry=entry("15.00")),
        job("2024-12-02", at="Acme Foods"),
        paid("18", as_of="2025-02-13"),
        paid("14.50", as_of="2025-11-15", id=2),
    )
    assert part(history, "sif_o20") is NO
    assert part(history, "sif_o20_ever") is YES


def test_monthly_pay_is_compared_by_the_hour_and_equal_is_no_raise():
    history = a_history(
        enrolled(EXIT, entry=entry("15.00")), job("2024-12-02", hours=40), paid("2600", "month"),
    )  # fmt: skip
    assert judged(history, "wioa_median_earnings_q2").amount == Decimal("7800.00")
    assert judged(history, "sif_o20").amount == Decimal("0.00")
    assert part(history, "sif_o20") is NO


SAME = [
    (("2024-12-02", None, "Target"), None, YES),
    (("2024-12-02", "2025-06-30", "Target"), ("2025-10-01", None, "TARGET store #214"), YES),
    (("2024-12-02", "2025-06-30", "Target"), ("2025-10-01", None, "Walmart"), NO),
    (("2024-12-02", "2025-06-30", "Target"), None, UNKNOWN),
    (("2025-07-15", None, "Target"), None, OUT),  # nothing known of the second quarter
    (("2024-12-02", "2025-06-30", None), ("2025-10-01", None, "Target"), UNKNOWN),  # nobody named the employer
    (("2024-12-02", "2025-06-30", "Target"), ("2025-10-01", None, None), UNKNOWN),
    *(
        (("2024-12-02", "2025-06-30", one), ("2025-10-01", None, other), YES)
        for one, other in [
            ("McDonald's", "Mcdonalds"),
            ("Joe’s Diner", "JOE'S DINER"),
            ("Wal-Mart", "Walmart store 12"),
            ("UPS", "U.P.S."),
            ("J.B. Hunt", "JB Hunt"),
            ("Café Ñandú", "CAFE NANDU"),
            ("Lane & Sons", "Lane and Sons"),
        ]
    ),
    (("2024-12-02", "2025-06-30", "Adecco"), ("2025-10-01", None, "Target"), NO),  # the agency, and where it sends to
]


@pytest.mark.parametrize(("first", "second", "expected"), SAME)
def test_the_same_employer_is_the_same_name_in_both_quarters(first, second, expected):
    jobs = [job(each[0], each[1], at=each[2], id=n) for n, each in enumerate((first, second)) if each]
    assert part(a_history(enrolled(EXIT), *jobs), "wioa_same_employer") is expected


@pytest.mark.parametrize(("settled", "expected"), [("not_working", NO), ("unable_to_contact", UNKNOWN)])
def test_a_fourth_quarter_settled_as_anything_but_work_is_no_same_employer(settled, expected):
    history = a_history(enrolled(EXIT), job("2024-12-02"), settled={(1, 4): KnownOutcome(settled)})
    assert part(history, "wioa_same_employer") is expected


def test_what_staff_settled_goes_before_what_the_records_suggest():
    settled = {(1, 2): KnownOutcome("unsubsidized_job", None, "document", "pay_stubs", day("2025-08-01"))}
    history = a_history(enrolled(EXIT), idle("2025-05-05"), settled=settled)
    verdict = judged(history, "wioa_employment_q2")
    assert (verdict.part, verdict.evidence) == (YES, "document")


def test_a_programs_own_outcome_counts_as_what_it_stands_for():
    settled = {(1, 2): KnownOutcome("gig_work", counts_as="unsubsidized_job")}
    assert part(a_history(enrolled(EXIT), settled=settled), "wioa_employment_q2") is YES


def test_an_outcome_settled_for_an_exit_that_moved_to_another_quarter_is_not_taken_over():
    moved = enrolled("2025-02-10", id=1)
    old = enrolled(EXIT, id=2, began="2024-06-01")
    settled = {(2, 2): KnownOutcome("unsubsidized_job")}
    history = a_history(old, moved, settled=settled)
    assert part(history, "wioa_employment_q2", date(2026, 6, 30)) is UNKNOWN


def test_the_reason_of_a_later_exit_leaves_an_earlier_report_alone():
    served = a_history(enrolled(EXIT, exit_reason="deceased", completed=("training",)))
    assert part(served, "sif_o2", "2024-11-14") is YES
    assert part(served, "sif_o2", EXIT) is EXCLUDED


def test_a_job_that_was_over_when_it_was_told_may_have_been_over_before():
    left = a_history(enrolled(EXIT), job("2024-12-02", as_of="2026-06-01", is_current=False))
    assert part(left, "wioa_employment_q2") is UNKNOWN
    assert part(left, "wioa_employment_q2", "2026-05-31") is UNKNOWN
    assert part(left, "retention_180_any", "2026-05-31") is UNKNOWN


def test_what_was_told_later_counts_and_what_happened_later_does_not():
    placed = enrolled("2024-08-01", began="2024-01-02", completed=("placement",))
    history = a_history(placed, job("2024-08-31", "2025-03-15", as_of="2025-06-01", placed_by_program=True))
    assert part(history, "sif_o10", "2024-08-30") is UNKNOWN
    assert part(history, "sif_o18", "2025-02-27") is NOT_YET
    assert part(history, "sif_o18", "2025-02-28") is YES
    assert part(history, "retention_180_any", "2025-02-28") is YES
    assert part(history, "retention_365_any", "2025-09-01") is UNKNOWN


def test_a_beginning_told_as_a_month_is_not_taken_for_an_earlier_day():
    placed = enrolled("2024-08-01", began="2024-01-02", completed=("placement",))
    history = a_history(placed, job("2024-09", as_of="2025-06-01", placed_by_program=True))
    assert part(history, "sif_o10", "2024-09-15") is UNKNOWN
    assert part(history, "sif_o10", "2024-09-30") is YES


def test_a_late_answer_belongs_to_the_dates_asked_about():
    window = {"asked_from": day("2025-04-01"), "asked_to": day("2025-06-30")}
    history = a_history(enrolled(EXIT), job(None, as_of="2025-07-15", **window))
    assert part(history, "wioa_employment_q2", "2025-07-15") is YES


def test_several_exits_count_once_by_the_last_one_that_is_due():
    history = a_history(
        enrolled("2023-03-10", id=1, began="2023-01-01"), enrolled("2024-11-15", id=2, began="2024-09-01"),
        job("2023-07-05", "2023-09-01", id=1), idle("2025-05-05"),
    )  # fmt: skip
    verdict = judged(history, "wioa_employment_q2")
    assert (verdict.part, verdict.enrollment_id) == (NO, 2)
    earlier = judged(history, "wioa_employment_q2", exited_to=day("2023-12-31"))
    assert (earlier.part, earlier.enrollment_id) == (YES, 1)
    assert judged(history, "wioa_employment_q2", "2025-01-31").enrollment_id == 1


def test_still_in_the_program_is_not_yet_due():
    assert part(a_history(enrolled(None)), "wioa_employment_q2") is NOT_YET
    assert part(a_history(enrolled(None)), "wioa_employment_q2", exited_from=date(2020, 1, 1)) is OUT


def test_day_90_is_never_in_the_second_quarter():
    for days in range(366 * 4):
        left = date(2023, 1, 1) + timedelta(days=days)
        assert left + timedelta(days=90) < quarter_after_exit(left, 2).start
