"""People whose results are known, measure by measure, as of 30 September 2025."""

from __future__ import annotations

from decimal import Decimal

import pytest

from surveys.history import Moment, Score
from surveys.measures import Part
from tests.support.histories import a_history, credential, day, enrolled, entry, job, paid, part, school, score

AS_OF = "2025-09-30"
BOTH = ("training", "placement")

ALUM_A = a_history(
    enrolled(
        "2024-10-31", began="2024-07-01", completed=BOTH,
        entry=entry("14", net_worth=Decimal(-6000), food_security_raw=5),
    ),
    credential("certification", "2024-10-15"),
    job("2024-11-04", "2025-03-31", at="Job A", placed_by_program=True, id=1),
    job("2025-05-12", at="Job B", placed_by_program=True, id=2, as_of=AS_OF),
    paid("17", at="Job A", as_of="2024-12-01"),
    paid("16", at="Job B", as_of="2025-06-01", id=2),
    score(Score.NET_WORTH, "2025-04-30", "-2500"),
    score(Score.FOOD_SECURITY, "2025-04-30", "1"),
    score(Score.PRIMARY_CARE, "2025-02-01", choice="first_visit"),
)  # fmt: skip
ALUM_B = a_history(
    enrolled("2024-11-20", began="2024-06-01", completed=BOTH, entry=entry("16", food_security_raw=1)),
    credential("certificate", "2024-10-01"),
    credential("other", "2024-11-01"),
    job("2024-12-01", at="A", hours=20, placed_by_program=True, id=1, as_of=AS_OF),
    job("2024-12-01", at="B", hours=15, placed_by_program=True, id=2, as_of=AS_OF),
    paid("15", at="A", as_of="2025-09-01"),
    paid("18", at="B", as_of="2025-09-01", id=2),
    score(Score.NET_WORTH, "2025-06-01", "900"),
    score(Score.FOOD_SECURITY, "2025-04-01", "0"),
    score(Score.PRIMARY_CARE, "2024-06-01", choice="already_patient", moment=Moment.ENTRY),
    score(Score.PRIMARY_CARE, "2025-01-10", choice="first_visit"),
)
ALUM_E = a_history(
    enrolled("2024-12-15", began="2024-09-01", entry=entry("15")),
    job("2023-02-01", at="Old job", as_of="2025-08-01"),
    paid("16.25", at="Old job", as_of="2025-08-01"),
)
ALUM_F = a_history(
    enrolled("2025-06-15", began="2025-01-10", completed=BOTH, youth=True, school_level="secondary"),
    credential("high_school_equivalency", "2025-05"),
    job("2025-07-01", at="Market", placed_by_program=True, as_of=AS_OF),
    school("2025-08-25", as_of="2025-09-05"),
    birth_date=day("2005-11-02"),
)
ALUM_G = a_history(
    enrolled("2025-06-15", began="2025-01-10", completed=("training",), youth=True),
    job("2023-03-01", at="Same old job", as_of=AS_OF),
    school("2025-02-01", level="training", as_of=AS_OF),
    birth_date=day("2002-11-02"),
)
JO = a_history(
    enrolled("2025-06-15", began="2025-01-10", completed=("k12",), youth=True, school_level="secondary"),
    birth_date=day("2006-12-01"),
)
PEOPLE = {"A": ALUM_A, "B": ALUM_B, "E": ALUM_E, "F": ALUM_F, "G": ALUM_G, "Jo": JO}

#: Who counts in which measure; everybody else of these people does not.
COUNTED = {
    "sif_o2": "A B F G",
    "sif_o3": "A B F",
    "sif_o10": "A B F",
    "sif_o18": "B",
    "sif_o19": "A B F",
    "sif_o20": "A E",
    "sif_o21": "A",
    "sif_h1": "A",
    "sif_h12": "A",
    "sif_ed10": "F",
    "sif_ed26": "F",
    "sif_ed32": "F G",
    "sif_ed33": "F",
}


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("measure", COUNTED)
def test_each_counts_where_they_do_and_nowhere_else(name, measure):
    counted = part(PEOPLE[name], measure, AS_OF) is Part.YES
    assert counted is (name in COUNTED[measure].split())


def test_net_worth_known_only_after_is_unknown_and_not_counted():
    assert part(ALUM_B, "sif_o21", AS_OF) is Part.UNKNOWN


def test_a_placement_that_may_yet_last_six_months_is_not_due():
    assert part(ALUM_A, "sif_o18", AS_OF) is Part.NOT_YET
    assert part(ALUM_A, "sif_o18", "2025-12-03") is Part.NOT_YET  # the last day of the time to answer
    assert part(ALUM_A, "sif_o18", "2025-12-04") is Part.UNKNOWN  # nothing heard of job B since September


def test_a_place_at_a_college_for_a_later_day_is_no_beginning():
    student = (JO.enrollments[0], school("2025-09-01", as_of="2025-05-01"))
    accepted = a_history(*student, birth_date=JO.birth_date)
    began = a_history(*student, school("2025-09-01", as_of="2025-09-20", id=81), birth_date=JO.birth_date)
    assert part(accepted, "sif_ed10", AS_OF) is Part.NO
    assert part(began, "sif_ed10", AS_OF) is Part.YES


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            [("2025-02-01", "first_visit"), ("2025-08-01", "already_patient")],
            Part.YES,
        ),  # a patient since the first visit
        ([("2025-02-01", "already_patient"), ("2025-08-01", "first_visit")], Part.NO),
        ([("2025-02-01", "already_patient"), ("2025-08-01", "none")], Part.NO),
        ([("2025-02-01", "referral"), ("2025-08-01", "first_visit")], Part.YES),
        ([("2025-02-01", "referral")], Part.NO),
        ([], Part.UNKNOWN),
    ],
)
def test_only_somebody_new_begins_to_use_care(told, expected):
    visits = (score(Score.PRIMARY_CARE, on, choice=choice) for on, choice in told)
    assert part(a_history(enrolled("2025-01-15"), *visits), "sif_h1", AS_OF) is expected
