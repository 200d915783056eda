"""What records say about a quarter after exit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from surveys.after_exit import Evidence, Observation, Outcome, employers_in, holds_in, suggest
from surveys.quarters import Quarter

Q2 = Quarter(2025, 2)  # April to June


def seen(**facts: Any) -> Observation:
    return Observation(**{"id": 1, "status": "employed", "as_of": date(2025, 5, 1), "source": "self_report", **facts})


HOLDS = [
    ("told in the quarter", {}, True),
    ("told before it began", {"as_of": date(2025, 3, 31)}, False),
    ("told on its first day", {"as_of": date(2025, 4, 1)}, True),
    ("begun before, told after", {"started_on": "2024-12-02", "as_of": date(2025, 9, 1)}, True),
    ("begun on its last day", {"started_on": "2025-06-30", "as_of": date(2025, 9, 1)}, True),
    ("begun on the day after", {"started_on": "2025-07-01", "as_of": date(2025, 9, 1)}, False),
    ("begun at some time of its last month", {"started_on": "2025-06", "as_of": date(2025, 9, 1)}, True),
    ("begun in a year only", {"started_on": "2025", "as_of": date(2026, 9, 1)}, False),
    ("ended on its first day", {"started_on": "2024", "ended_on": "2025-04-01", "as_of": date(2025, 9, 1)}, True),
    ("ended the day before", {"started_on": "2024", "ended_on": "2025-03-31", "as_of": date(2025, 9, 1)}, False),
    ("ended in its first month", {"started_on": "2024", "ended_on": "2025-04", "as_of": date(2025, 9, 1)}, True),
    (
        "begun on a day of it, ended in the same year",
        {"started_on": "2025-05-12", "ended_on": "2025", "as_of": date(2026, 1, 5)},
        True,
    ),
    (
        "begun after it, ended in the same year",
        {"started_on": "2025-07-12", "ended_on": "2025", "as_of": date(2026, 1, 5)},
        False,
    ),
    ("told after, start unknown", {"as_of": date(2025, 7, 10)}, False),
    (
        "a late answer about the quarter",
        {"as_of": date(2025, 7, 10), "asked_from": Q2.start, "asked_to": Q2.end},
        True,
    ),
    (
        "a late answer about it, of a job begun later",
        {"as_of": date(2025, 7, 10), "asked_from": Q2.start, "asked_to": Q2.end, "started_on": "2025-07-02"},
        False,
    ),
    ("over at some time before it was told", {"is_current": False}, False),
    (
        "begun before it, and over at some time before it was told",
        {"is_current": False, "started_on": "2024-12-02", "as_of": date(2025, 7, 10)},
        False,
    ),
    (
        "begun within it, and over at some time before it was told",
        {"is_current": False, "started_on": "2025-06-30", "as_of": date(2025, 7, 10)},
        True,
    ),
    (
        "to begin within it, and come to nothing",
        {"is_current": False, "started_on": "2025-06-30", "as_of": date(2025, 6, 10)},
        False,
    ),
    (
        "over, but in the dates asked about",
        {"is_current": False, "as_of": date(2025, 7, 10), "asked_from": Q2.start, "asked_to": Q2.end},
        True,
    ),
]


@pytest.mark.parametrize(("facts", "holds"), [case[1:] for case in HOLDS], ids=[case[0] for case in HOLDS])
def test_a_record_holds_in_a_quarter(facts: dict[str, Any], holds: bool) -> None:
    assert holds_in(seen(**facts), Q2) is holds


SUGGESTED = [
    ("nothing known", [], {}, None),
    ("a job", [seen()], {}, Outcome.UNSUBSIDIZED_JOB),
    ("self-employed", [seen(status="self_employed")], {}, Outcome.UNSUBSIDIZED_JOB),
    ("military", [seen(status="military")], {}, Outcome.MILITARY),
    ("a subsidized job only", [seen(subsidized=True)], {}, None),
    ("college", [seen(status="in_school", school_level="postsecondary")], {}, Outcome.POSTSECONDARY),
    ("high school", [seen(status="in_school", school_level="secondary")], {}, Outcome.SECONDARY_SCHOOL),
    ("some school", [seen(status="in_school")], {}, None),
    (
        "a job and college",
        [seen(status="in_school", school_level="postsecondary"), seen()],
        {},
        Outcome.UNSUBSIDIZED_JOB,
    ),
    ("looking for work", [seen(status="unemployed", is_current=False)], {}, Outcome.NOT_WORKING),
    (
        "looking for work at first",
        [seen(id=1, status="unemployed", is_current=False), seen(id=2)],
        {},
        Outcome.UNSUBSIDIZED_JOB,
    ),
    ("excluded, though working", [seen()], {"excluded": True}, Outcome.EXCLUDED),
    ("not reached", [], {"not_reached": True}, Outcome.UNABLE_TO_CONTACT),
    ("not reached, known all the same", [seen()], {"not_reached": True}, Outcome.UNSUBSIDIZED_JOB),
]


@pytest.mark.parametrize(("records", "more", "outcome"), [c[1:] for c in SUGGESTED], ids=[c[0] for c in SUGGESTED])
def test_the_records_suggest_an_outcome(
    records: list[Observation], more: dict[str, bool], outcome: Outcome | None
) -> None:
    assert suggest(records, Q2, **more).outcome is outcome


def test_out_of_work_when_asked_about_the_quarter_is_not_working() -> None:
    idle = seen(status="unemployed", is_current=False, asked_from=Q2.start, asked_to=Q2.end)
    assert suggest([idle], Q2).outcome is Outcome.NOT_WORKING


def test_a_late_answer_about_the_quarter_before_tells_of_work_here_and_not_of_none() -> None:
    before = {"asked_from": date(2025, 1, 1), "asked_to": date(2025, 3, 31), "as_of": date(2025, 4, 10)}
    idle = seen(status="unemployed", is_current=False, **before)
    assert suggest([idle], Q2).outcome is None
    assert suggest([idle], Q2, not_reached=True).outcome is Outcome.UNABLE_TO_CONTACT
    assert suggest([seen(**before)], Q2).outcome is Outcome.UNSUBSIDIZED_JOB


def test_an_outcome_rests_on_the_best_proven_record() -> None:
    told = seen(id=1, as_of=date(2025, 6, 1))
    stubs = seen(id=2, as_of=date(2025, 5, 1), source="pay_stubs")
    assert suggest([told, stubs], Q2).rests_on is stubs
    assert stubs.evidence is Evidence.DOCUMENT
    assert told.evidence is Evidence.SELF_REPORT
    assert seen(verified_on=date(2025, 6, 3)).evidence is Evidence.DOCUMENT
    assert seen(source="wage_record", verified_on=date(2025, 6, 3)).evidence is Evidence.WAGE_RECORD


def test_employers_are_compared_without_case_and_spacing() -> None:
    assert employers_in([seen(employer="  Acme  Foods")], Q2) == employers_in([seen(employer="acme foods")], Q2)
    assert employers_in([seen(employer="Acme", subsidized=True)], Q2) == frozenset()
