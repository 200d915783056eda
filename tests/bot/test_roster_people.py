"""Whom the rows of a roster are about, and whether they may be texted afterwards."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from records.tables.people import alumni, consent_events, enrollments, suppressions
from records.tables.plan import checkins
from tests.support.rosters import ANA, HEADERS, NOW, Desk, four


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


IDENTITY = {
    "by id, whatever the name": ("A1,Anna,Ruiz,312-555-0101,Pipeline,1/2/25,1/15/26,yes", 1),
    "by name and phone without an id": (",ANA,Réyes,(312) 555-0101,Pipeline,1/2/25,1/15/26,yes", 1),
    "by name and enrollment day without a phone": (",Ana,Reyes,,Pipeline,1/2/25,1/15/26,yes", 1),
    "not by name alone": (",Ana,Reyes,312-555-0102,Pipeline,1/2/25,1/15/26,yes", 2),
    "not by phone alone": (",Eva,Reyes,312-555-0101,Pipeline,1/2/25,1/15/26,yes", 2),
    "not by name and phone under another id": ("A2,Ana,Reyes,312-555-0101,Pipeline,1/2/25,1/15/26,yes", 2),
}


@pytest.mark.parametrize("case", IDENTITY)
def test_people_are_known_again(bring, held, case):
    row, people = IDENTITY[case]
    bring(HEADERS, ANA)
    bring(HEADERS, row)
    assert len(held(alumni)) == people


def test_without_an_id_one_is_made_up_and_kept_until_the_program_gives_its_own(bring, held):
    bring(HEADERS, ANA.replace("A1", ""))
    made_up = held(alumni)[0].external_id
    assert made_up.startswith("new-")
    bring(HEADERS, ANA.replace("A1", "").replace("Pipeline", "Fellows"))
    assert [each.external_id for each in held(alumni)] == [made_up]
    bring(HEADERS, ANA)
    assert [each.external_id for each in held(alumni)] == ["A1"]


def test_a_phone_that_comes_later_finds_the_person(bring, held):
    bring(HEADERS, ",Ana,Reyes,,Pipeline,1/2/25,1/15/26,")
    bring(HEADERS, ANA.replace("A1", ""))
    (ana,) = held(alumni)
    assert (ana.phone, ana.blocked_reason) == ("+13125550101", None)
    assert len(held(consent_events)) == 1


def test_two_people_who_fit_equally_well_are_not_guessed_between(bring):
    bring(HEADERS, ANA, ANA.replace("A1", "A2"))
    result = bring(HEADERS, ANA.replace("A1", ""))
    assert four(result) == (0, 0, 0, 1)
    assert "external_id" in result.rejected[0].problems[0].mend


ENROLLMENTS = {
    "another program": ("Fellows,1/2/25,1/15/26", 2),
    "entered after the exit": ("Pipeline,2/1/26,", 2),
    "left before the beginning": ("Pipeline,1/2/23,1/2/24", 2),
    "a corrected first day": ("Pipeline,1/3/25,1/15/26", 1),
    "no program named": (",1/2/25,1/16/26", 1),
    "the program in capitals": ("PIPELINE,1/2/25,1/15/26", 1),
}


@pytest.mark.parametrize("case", ENROLLMENTS)
def test_a_person_is_apart_from_enrollments(bring, held, case):
    told, expected = ENROLLMENTS[case]
    bring(HEADERS, ANA)
    bring(HEADERS, f"A1,Ana,Reyes,312-555-0101,{told},yes")
    assert len(held(alumni)) == 1
    assert len(held(enrollments)) == expected


def test_two_enrollments_never_bring_two_check_ins_nearer_than_the_gap(bring, held):
    bring(HEADERS, ANA, ANA.replace("Pipeline", "Fellows").replace("1/15/26", "1/20/26"))
    days = sorted(each.due_on for each in held(checkins) if each.state == "scheduled")
    assert min(later - earlier for earlier, later in pairwise(days)) >= timedelta(days=21)


CONSENT = {
    "yes after no": ("no", "yes", None, ["opt_in"]),
    "no after yes": ("yes", "no", "no_consent", ["opt_in", "withdrawn"]),
    "empty after yes": ("yes", "", None, ["opt_in"]),
    "empty after no": ("no", "", "no_consent", []),
    "nothing at all": ("", "", "no_consent", []),
}


@pytest.mark.parametrize("case", CONSENT)
def test_consent_follows_the_roster(bring, held, case):
    first, then, blocked, events = CONSENT[case]
    bring(HEADERS, ANA.replace("yes", first))
    bring(HEADERS, ANA.replace("yes", then))
    assert held(alumni)[0].blocked_reason == blocked
    assert [each.event for each in held(consent_events)] == events


def test_consent_is_for_one_number(bring, held):
    bring(HEADERS, ANA)
    bring(HEADERS, ANA.replace("0101,", "0102,").replace("yes", ""))
    assert held(alumni)[0].blocked_reason == "no_consent"
    bring(HEADERS, ANA.replace("0101,", "0103,"))
    assert held(alumni)[0].blocked_reason is None
    assert [each.phone for each in held(consent_events)] == ["+13125550101", "+13125550103"]


def test_consent_keeps_its_day_and_source(bring, held):
    bring(HEADERS + ",consent on,consent source", ANA + ",3/1/26,paper form")
    (event,) = held(consent_events)
    assert (event.source, event.at.date()) == ("paper form", date(2026, 3, 1))


@pytest.mark.parametrize("reason", ["opted_out", "wrong_number"])
def test_a_suppressed_number_stays_suppressed_whatever_the_file_says(bring, held, run, reason):
    run(suppressions.insert().values(phone="+13125550101", reason=reason, since=NOW))
    bring(HEADERS, ANA)
    bring(HEADERS, ANA)
    assert held(alumni)[0].blocked_reason == reason
    assert held(consent_events) == []


def test_an_import_never_lifts_an_opt_out_not_even_with_another_number(bring, held, run):
    bring(HEADERS, ANA)
    run(alumni.update().values(blocked_reason="opted_out"))
    result = bring(HEADERS, ANA.replace("0101,", "0102,"))
    assert held(alumni)[0].blocked_reason == "opted_out"
    assert any("opted out" in warned.text for warned in result.warnings)


@pytest.mark.parametrize(("reason", "told"), [("opted_out", "opted out"), ("excluded", "left out of follow-up")])
def test_a_list_without_ids_brings_nobody_back_who_has_another_number_by_now(bring, held, run, reason, told):
    unnamed = ANA.replace("A1", "")
    bring(HEADERS, unnamed)
    run(alumni.update().values(blocked_reason=reason))
    result = bring(HEADERS, unnamed.replace("0101,", "0102,"))
    assert [each.blocked_reason for each in held(alumni)] == [reason, reason]
    assert [each.event for each in held(consent_events)] == ["opt_in"]
    assert any(told in warned.text for warned in result.warnings)


@pytest.mark.parametrize(
    "other",
    ["A2,Ana,Reyes,312-555-0102,Pipeline,1/2/25,1/15/26,yes", ",Ana,Reyes,312-555-0102,Pipeline,1/2/24,1/15/25,yes"],
)
def test_another_person_of_the_same_name_is_nobody_elses_opt_out(bring, held, run, other):
    bring(HEADERS, ANA)
    run(alumni.update().values(blocked_reason="opted_out"))
    bring(HEADERS, other)
    assert [each.blocked_reason for each in held(alumni)] == ["opted_out", None]


def test_a_new_number_with_consent_ends_a_wrong_number(bring, held, run):
    bring(HEADERS, ANA)
    run(alumni.update().values(blocked_reason="wrong_number"))
    bring(HEADERS, ANA)
    assert held(alumni)[0].blocked_reason == "wrong_number"
    bring(HEADERS, ANA.replace("0101,", "0102,"))
    assert held(alumni)[0].blocked_reason is None
