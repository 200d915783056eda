"""Retained employment: any job on the day, the same job so long after hire, no break."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from surveys.history import Baseline
from surveys.measures import Part
from surveys.measures.retention import DAYS
from tests.support.histories import LATE, a_history, day, enrolled, idle, job, judged, paid, part

YES, NO, UNKNOWN, EXCLUDED, NOT_YET, OUT = Part
EXIT = "2025-01-10"  # day 90 is 10 April


def at(number: int) -> str:
    """So many days after exit."""
    return (day(EXIT) + timedelta(days=number)).isoformat()


TOLD_LAST = job(at(5), at(30), as_of=at(130), id=2)
LEFT = job(at(5), at(60), as_of=at(130), id=2)
TOLD_LEFT = job(at(5), as_of=at(150), is_current=False, id=2)
ENDED_THAT_MONTH = job(at(5), "2025-04", as_of=at(130), id=2)
ONE_AFTER_ANOTHER = [job(at(6), at(60), at="B", id=2), job(at(120), at="C", id=3)]
CASES = [
    # name, facts, any, same, continuous on day 90 (same: 90 days after hire)
    ("one job all along", [job(at(5))], (YES, YES, YES)),
    ("the job at exit", [job("2024-10-01")], (YES, YES, YES)),
    ("ended on day 90", [job(at(5), at(90))], (YES, NO, YES)),
    ("ended the day before, then silence", [job(at(5), at(89))], (UNKNOWN, NO, UNKNOWN)),
    ("ended, and told to be out of work", [job(at(5), at(60)), idle(at(95))], (NO, NO, NO)),
    ("two jobs, a week between", [job(at(5), at(40)), job(at(48), at="B", id=2)], (YES, NO, YES)),
    ("two jobs, eight days between", [job(at(5), at(40)), job(at(49), at="B", id=2)], (YES, NO, NO)),
    ("a gap on the day", [job(at(5), at(80)), job(at(120), at="B", id=2)], (NO, NO, NO)),
    ("hired late, employed on the day", [job(at(60))], (YES, YES, YES)),
    ("hired after the day", [job(at(100))], (UNKNOWN, YES, UNKNOWN)),
    ("hired after the day, out of work at exit", [job(at(100)), idle(EXIT)], (NO, YES, NO)),
    ("nothing known", [], (UNKNOWN, OUT, UNKNOWN)),
    ("only ever out of work", [idle(at(20)), idle(at(200), id=91)], (NO, OUT, NO)),
    ("a subsidized job", [job(at(5), subsidized=True)], (NO, OUT, NO)),  # known, and none of their own
    ("a subsidized job, then silence", [job(at(5), at(60), subsidized=True)], (UNKNOWN, OUT, UNKNOWN)),
    ("a job without a first day", [job(None, as_of=at(90))], (YES, UNKNOWN, YES)),
    ("a job last heard of before the day", [job(at(5), as_of=at(70))], (UNKNOWN, UNKNOWN, UNKNOWN)),
    ("the same employer told of twice", [job(at(5), as_of=at(30)), job(None, as_of=at(120), id=2)], (YES, YES, YES)),
    ("told of twice without a name", [job(at(5), at=None, as_of=at(30)), job(at(5), at=None, id=2)], (YES, YES, YES)),
    ("left on an untold day", [job(at(5), as_of=at(200), is_current=False)], (UNKNOWN, UNKNOWN, UNKNOWN)),
    ("left before the day it was told", [job(at(5), as_of=at(94), is_current=False)], (UNKNOWN, NO, UNKNOWN)),
    ("held, then left on an untold day", [job(at(5), as_of=at(96)), TOLD_LEFT], (YES, YES, YES)),
    ("left by word, held by a wage record", [job(at(5), as_of=at(120), source="wage_record"), LEFT], (YES, YES, YES)),
    ("left by word, held by word", [job(at(5), as_of=at(120)), LEFT], (UNKNOWN, NO, UNKNOWN)),
    ("still there in the month that it ended", [job(at(5), as_of=at(96)), ENDED_THAT_MONTH], (YES, YES, YES)),
    ("out of work, then at one on an untold end", [job(at(5), as_of=at(60)), idle(at(2)), idle(at(120), id=91)],
     (UNKNOWN, UNKNOWN, UNKNOWN)),
    ("hired later, and heard of at another place", [idle(at(1)), job(at(120)), job(None, at="B", as_of=at(150), id=2)],
     (UNKNOWN, YES, UNKNOWN)),
    ("a subsidized job beside one of their own", [job(at(5), as_of=at(70)), job(at(80), at="B", subsidized=True, id=2)],
     (UNKNOWN, UNKNOWN, UNKNOWN)),
    ("the month it began, and its day told later", [job("2025-01", as_of=at(60)), job(at(5), at(95), id=2)],
     (YES, YES, YES)),
    ("the month it began only", [job("2025-01", at(100))], (YES, UNKNOWN, YES)),
    ("the month it began, over before", [job("2025-01", at(60))], (UNKNOWN, NO, UNKNOWN)),
    ("one of two jobs over, and a third begun", [job(at(5), as_of=at(20)), *ONE_AFTER_ANOTHER],
     (UNKNOWN, UNKNOWN, UNKNOWN)),
    ("one job over, and the next begun", ONE_AFTER_ANOTHER, (NO, NO, NO)),
    ("left and came back", [job(at(5), at(30)), job(at(70), id=2)], (YES, NO, NO)),
    ("promoted, a weekend between", [job(at(5), at(40)), job(at(43), id=2)], (YES, YES, YES)),
    ("came back, and the first time told last", [job(at(70), as_of=at(120)), TOLD_LAST], (YES, NO, NO)),
    ("a promotion, told in the other order", [job(at(31), as_of=at(120)), TOLD_LAST], (YES, YES, YES)),
    ("a first day known to the month", [job("2025-02", as_of=LATE)], (YES, YES, YES)),
    ("two jobs at a time, one lost", [job(at(5), at(50)), job(at(5), at="B", id=2)], (YES, NO, YES)),
    ("two jobs at a time, the other lost", [job(at(6), at(50), at="B", id=2), job(at(5))], (YES, YES, YES)),
    ("own boss", [job(at(5), at=None, status="self_employed")], (YES, YES, YES)),
    ("in the military", [job(at(5), at=None, status="military")], (YES, YES, YES)),
    ("in school and at work", [job(at(5)), idle(at(90), status="in_school")], (YES, YES, YES)),
]  # fmt: skip


@pytest.mark.parametrize(("facts", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_was_told_decides_each_of_the_three(facts, expected):
    history = a_history(enrolled(EXIT), *facts)
    kinds = ("any", "same", "continuous")
    assert tuple(part(history, f"retention_90_{kind}") for kind in kinds) == expected


def test_an_answer_to_the_day_90_check_in_speaks_of_day_90_however_late_it_comes():
    window = {"asked_from": day(at(1)), "asked_to": day(at(90))}
    works = a_history(enrolled(EXIT), job(None, as_of=at(97), **window))
    rests = a_history(enrolled(EXIT), idle(at(97), **window))
    assert part(works, "retention_90_any") is YES
    assert part(rests, "retention_90_any") is NO
    assert part(a_history(enrolled(EXIT), idle(at(97))), "retention_90_any") is UNKNOWN


def test_being_elsewhere_now_ends_the_job_on_file():
    history = a_history(
        enrolled(EXIT), job(at(2), as_of=at(10)), job(None, at="B", as_of=at(120), same_employer=False, id=2)
    )
    assert part(history, "retention_180_same") is NO
    stays = a_history(enrolled(EXIT), job(at(2), as_of=at(10)), job(None, at="B", as_of=at(120), id=2))
    assert part(stays, "retention_180_same") is UNKNOWN


def test_being_out_of_work_at_exit_and_hired_later_is_no_job_in_between():
    history = a_history(enrolled(EXIT, exit=Baseline(employed=False)), job(at(70)))
    assert [part(history, f"retention_{days}_any") for days in (30, 60, 90)] == [NO, NO, YES]


@pytest.mark.parametrize("days", DAYS)
def test_each_day_waits_until_it_has_come(days):
    history = a_history(enrolled(EXIT), job(at(1)))
    for kind in ("any", "continuous"):
        assert part(history, f"retention_{days}_{kind}", at(days - 1)) is NOT_YET
        assert part(history, f"retention_{days}_{kind}", at(days)) is YES
    assert part(history, f"retention_{days}_same", at(days)) is NOT_YET  # hired a day after exit
    assert part(history, f"retention_{days}_same", at(days + 1)) is YES


def test_silence_waits_three_weeks():
    silent = a_history(enrolled(EXIT))
    assert part(silent, "retention_90_any", at(111)) is NOT_YET
    assert part(silent, "retention_90_any", at(112)) is UNKNOWN


def test_the_evidence_is_that_of_the_job_worked():
    proven = job(at(5), source="pay_stubs")
    assert judged(a_history(enrolled(EXIT), proven), "retention_90_any").evidence == "document"
    mixed = a_history(enrolled(EXIT), job(at(5), at(40), source="pay_stubs"), job(at(42), at="B", id=2))
    assert judged(mixed, "retention_90_continuous").evidence == "self_report"


@pytest.mark.parametrize("first", [1, 2])
def test_which_of_two_lines_of_one_day_came_first_makes_no_difference(first):
    second = 3 - first
    lost = a_history(enrolled(EXIT), job(at(5), as_of=at(40), id=first), job(at(5), at(39), as_of=at(40), id=second))
    assert part(lost, "retention_90_same") is NO
    paid_twice = a_history(
        enrolled("2024-11-15"),
        job("2025-02-01", hours=40),
        paid("15", as_of="2025-06-01", id=first),
        paid("16", as_of="2025-06-01", id=second),
    )
    assert judged(paid_twice, "wioa_median_earnings_q2").amount == Decimal("8320.00")
