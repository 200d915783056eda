"""What a roster says of consent beside yes and no: how, in which words, by a guardian, and to what else."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from records import numbers
from records.consent import record_event
from records.database import Database
from records.roster.consent import method_of
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import messages
from tests.support.factories import a_checkin, a_text
from tests.support.rosters import NOW, Desk, four

PHONE = "+13125550101"
COLUMNS = "id,first name,last name,phone,consent"
ANA = "A1,Ana,Reyes,312-555-0101,yes"
HOW = "consent on,consent source,consent wording,consent language"
OTHERS = "share consent,research consent,guardian consent"


@pytest.fixture
def at(database: Database, tmp_path: Path) -> Desk:
    return Desk(database, tmp_path)


def told(at: Desk) -> list[tuple[Any, ...]]:
    return [(row.event, row.scope, row.given_by) for row in at.held(consent_events)]


@pytest.mark.parametrize(
    ("source", "method"),
    [
        ("paper form", "paper"), ("Signed intake form", "paper"), ("formulario en papel", "paper"),
        ("online", "web"), ("Online form", "web"), ("website", "web"), ("en línea", "web"),
        ("by phone", "phone"), ("Phone call", "phone"), ("por teléfono", "phone"),
        ("in person", "in_person"), ("In-person", "in_person"), ("en persona", "in_person"),
        ("texted JOIN", "text"), ("SMS", "text"),
        ("", "roster"), (None, "roster"), ("Apricot", "roster"), ("telephonic platform", "roster"),
    ],
)  # fmt: skip
def test_the_method_is_told_by_the_source(source: str | None, method: str) -> None:
    assert method_of(source) == method


def test_the_ledger_keeps_how_when_and_in_which_words(at: Desk) -> None:
    words = "I agree that Bridge Works may text me."
    assert four(at.bring(f"{COLUMNS},{HOW}", f"{ANA},3/1/26,paper form,{words},Spanish")) == (1, 0, 0, 0)
    (entry,) = at.held(consent_events)
    assert (entry.method, entry.source, entry.wording, entry.wording_version) == ("paper", "paper form", words, "")
    assert (entry.language, entry.by, entry.at.date(), entry.phone) == ("es", "sam", date(2026, 3, 1), PHONE)


def test_a_short_wording_is_the_name_of_a_version(at: Desk) -> None:
    at.bring(f"{COLUMNS},consent form version", f"{ANA},2025-03 B")
    (entry,) = at.held(consent_events)
    assert (entry.wording, entry.wording_version) == ("", "2025-03 B")


def test_a_plain_import_says_what_it_always_said(at: Desk) -> None:
    at.bring(COLUMNS, ANA)
    (entry,) = at.held(consent_events)
    assert (entry.event, entry.scope, entry.method, entry.given_by) == ("opt_in", "texts", "roster", "self")
    assert (entry.source, entry.wording, entry.wording_version, entry.language) == ("roster", "", "", "en")


def test_other_consents_are_entered_once_and_again_when_they_change(at: Desk) -> None:
    rows = [f"{ANA},{cells}" for cells in ("yes,no,", "yes,no,", ",,", "no,yes,", "yes,yes,")]
    counts = [four(at.bring(f"{COLUMNS},{OTHERS}", row, now=NOW + timedelta(days=n))) for n, row in enumerate(rows)]
    assert counts == [(1, 0, 0, 0), (0, 0, 1, 0), (0, 0, 1, 0), (0, 1, 0, 0), (0, 1, 0, 0)]
    assert told(at)[1:] == [
        ("opt_in", "sharing", "self"),
        ("withdrawn", "sharing", "self"),
        ("opt_in", "research", "self"),
        ("opt_in", "sharing", "self"),
    ]


def test_an_import_never_lifts_what_somebody_took_back_themselves(at: Desk, database: Database) -> None:
    at.bring(f"{COLUMNS},{OTHERS}", f"{ANA},yes,,")
    alum = at.held(alumni)[0].id
    with database.begin() as tx:
        record_event(tx, "staff_opt_out", phone=PHONE, alum_ids=(alum,), source="staff", text="", now=NOW,
                     scope="sharing")  # fmt: skip
    result = at.bring(f"{COLUMNS},{OTHERS}", f"{ANA},yes,,", now=NOW + timedelta(days=1))
    assert four(result) == (0, 0, 1, 0)
    assert any("opted out of sharing" in warned.text for warned in result.warnings)
    assert told(at)[-1] == ("staff_opt_out", "sharing", "self")


MINORS = {
    "no guardian": ("yes", "6/1/2009", "", "no_guardian"),
    "a guardian": ("yes", "6/1/2009", "yes", None),
    "a guardian who does not want it": ("yes", "6/1/2009", "no", "no_guardian"),
    "a guardian and not the alum": ("no", "6/1/2009", "yes", "no_consent"),
    "of age since today": ("yes", "3/10/2008", "", None),
    "of age tomorrow": ("yes", "3/11/2008", "", "no_guardian"),
    "no birthday on file": ("yes", "", "", None),
}


@pytest.mark.parametrize("case", MINORS)
def test_minors_are_texted_with_a_guardian_s_consent_only(at: Desk, case: str) -> None:
    consent, born, guardian, blocked = MINORS[case]
    row = f"A1,Ana,Reyes,312-555-0101,{consent},{born},{guardian}"
    for again in range(2):
        result = at.bring(f"{COLUMNS},dob,parent consent", row)
        assert four(result)[2] == again
        assert any("under 18" in warned.text for warned in result.warnings) == (blocked == "no_guardian")
        assert at.held(alumni)[0].blocked_reason == blocked


def test_a_guardian_who_agrees_later_opens_and_one_who_no_longer_does_closes(at: Desk) -> None:
    for guardian, blocked in (("", "no_guardian"), ("yes", None), ("", None), ("no", "no_guardian")):
        at.bring(f"{COLUMNS},dob,guardian consent", f"{ANA},6/1/2009,{guardian}")
        assert at.held(alumni)[0].blocked_reason == blocked
    assert told(at) == [
        ("opt_in", "texts", "self"),
        ("opt_in", "texts", "guardian"),
        ("withdrawn", "texts", "guardian"),
    ]


def test_a_guardian_s_consent_is_for_one_number_too(at: Desk) -> None:
    at.bring(f"{COLUMNS},dob,guardian consent", f"{ANA},6/1/2009,yes")
    at.bring(f"{COLUMNS},dob,guardian consent", f"{ANA},6/1/2009,".replace("0101", "0102"))
    assert at.held(alumni)[0].blocked_reason == "no_guardian"


def test_a_birthday_that_comes_later_is_looked_at(at: Desk) -> None:
    at.bring(COLUMNS, ANA)
    at.bring(f"{COLUMNS},dob", f"{ANA},6/1/2009")
    assert at.held(alumni)[0].blocked_reason == "no_guardian"


@pytest.mark.parametrize(
    ("row", "blocked", "state"),
    [
        (ANA.replace("0101", "0102"), None, "scheduled"),
        (ANA.replace("0101,yes", "0102,"), "no_consent", "scheduled"),
        (ANA.replace("yes", "no"), "no_consent", "open"),
    ],
)
def test_what_waits_is_taken_back_from_an_old_number_and_from_whoever_no_longer_agrees(
    at: Desk, database: Database, row: str, blocked: str | None, state: str
) -> None:
    at.bring(f"{COLUMNS},exit date", f"{ANA},11/15/25")
    alum = at.held(alumni)[0].id
    with database.begin() as tx:
        tx.execute(checkins.delete())
        checkin = a_checkin(tx, alum, state="open")
        tx.execute(alumni.update().values(confirmed_at=NOW))
        for kind in ("reminder", "notice"):
            a_text(tx, alum, "hi", direction="out", status="queued", sid=None, kind=kind, checkin_id=checkin, at=NOW)
    at.bring(COLUMNS, row)
    (person,) = at.held(alumni)
    assert (person.blocked_reason, person.states) == (blocked, "IL")
    assert (person.confirmed_at is None) == ("0102" in row)
    assert [each.status for each in at.held(messages)] == ["cancelled", "queued"]
    assert [each.state for each in at.held(checkins)] == [state]


@pytest.mark.parametrize("event", ["wrong_number", "detached"])
def test_a_roster_does_not_bring_a_number_back_that_is_somebody_else_s(
    at: Desk, database: Database, event: str
) -> None:
    at.bring(COLUMNS, ANA)
    (person,) = at.held(alumni)
    with database.begin() as tx:
        record_event(tx, event, phone=PHONE, alum_ids=(person.id,), source="text", text="wrong person", now=NOW)
        numbers.detach(tx, (person.id,), now=NOW)
    result = at.bring(COLUMNS, ANA)
    assert four(result) == (0, 0, 1, 0)
    assert any("somebody else answered" in warned.text for warned in result.warnings)
    (person,) = at.held(alumni)
    assert (person.phone, person.blocked_reason) == (None, "wrong_number")
    at.bring(COLUMNS, ANA.replace("0101", "0102"))
    (person,) = at.held(alumni)
    assert (person.phone, person.blocked_reason) == ("+13125550102", None)


def test_rows_that_contradict_each_other_about_a_consent_are_told(at: Desk) -> None:
    result = at.bring(f"{COLUMNS},{OTHERS}", f"{ANA},yes,,", f"{ANA},no,,")
    assert four(result) == (1, 0, 0, 1)
    assert result.rejected[0].problems[0].column == "share consent"
