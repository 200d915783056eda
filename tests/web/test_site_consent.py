"""The consent page: what stands, the ledger in plain words, and what staff enter, which acts at once."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.bot import Bot
from records.consent import record_event
from records.database import Database
from records.tables.histories import exclusions
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import messages
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import a_checkin, a_text, an_alum
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

PHONE, NEW = "+13125550144", "+12175550166"
AGREES = {
    "scope": "texts", "given_by": "self", "method": "phone", "language": "en", "on": "2026-03-09", "shown": "ours",
}  # fmt: skip


@pytest.fixture
def database(sqlite_url: str) -> Database:
    """The pages ask the same of either database; what they ask is tested on both elsewhere."""
    return Database(sqlite_url)


@pytest.fixture
def bot(database: Database, clock: FixedClock) -> Bot:
    return a_bot(database, clock)


@pytest.fixture
def alum(database: Database, clock: FixedClock) -> int:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="QX-9917", first_name="Wilhelmina", phone=PHONE, confirmed_at=clock())
        checkin = a_checkin(tx, alum, state="open")
        more = {"direction": "out", "status": "queued", "sid": None, "kind": "question", "checkin_id": checkin}
        a_text(tx, alum, "Are you working now?", at=clock(), send_after=clock(), **more)
        agreed(tx, alum, clock(), text="YES please")
    return alum


def agreed(tx: object, alum: int, now: datetime, **more: object) -> None:
    record_event(tx, "opt_in", phone=PHONE, alum_ids=(alum,), source="text", now=now, **{"text": "", **more})


def someone(bot: Bot, role: str = "staff") -> Visitor:
    return a_visitor(create_site(bot), bot, role)


def enter(who: Visitor, alum: int, form: str, **fields: object) -> str:
    """Sends a form of the page and shows where it led."""
    path = f"/alumni/{alum}/consent"
    done = who.post(f"{path}/{form}", fields, page=path)
    assert done.status_code == 302, done.text
    return who.get(path).text


def refused(who: Visitor, alum: int, form: str, **fields: object) -> str:
    path = f"/alumni/{alum}/consent"
    done = who.post(f"{path}/{form}", fields, page=path)
    assert done.status_code == 422
    return done.text


def blocked(database: Database, alum: int) -> str | None:
    return rows(database, alumni, alumni.c.id == alum)[0].blocked_reason


def test_the_page_of_an_alum_tells_what_stands_and_leads_to_the_rest(bot: Bot, alum: int) -> None:
    who = someone(bot)
    page = who.get(f"/alumni/{alum}").text
    assert "Sharing their data" in page
    assert f"/alumni/{alum}/consent" in page
    ledger = who.get(f"/alumni/{alum}/consent").text
    assert "Agreed to texts" in ledger
    assert "YES please" in ledger
    assert "by text" in ledger


def test_an_opt_out_on_the_phone_acts_at_once(bot: Bot, database: Database, alum: int) -> None:
    page = enter(someone(bot), alum, "opt-out", note="Called: please stop")
    assert "Opted out. They get no more texts." in page
    assert "Called: please stop" in page
    assert "Opt them out now" not in page
    assert blocked(database, alum) == "opted_out"
    assert [row.reason for row in rows(database, suppressions)] == ["opted_out"]
    assert [row.status for row in rows(database, messages)] == ["cancelled"]
    assert [row.state for row in rows(database, checkins)] == ["opted_out"]
    event = rows(database, consent_events)[-1]
    told = (event.event, event.scope, event.method, event.phone, event.by, event.text)
    assert told == ("staff_opt_out", "texts", "phone", PHONE, "staff@example.org", "Called: please stop")


def test_after_an_opt_out_staff_cannot_bring_texts_back(bot: Bot, database: Database, alum: int) -> None:
    who = someone(bot)
    enter(who, alum, "opt-out")
    assert "only a text saying START from that phone lifts it" in refused(who, alum, "agree", **AGREES)
    assert blocked(database, alum) == "opted_out"
    assert "No texts go out yet: opted out of texts." in enter(who, alum, "number", phone="217-555-0166", agreed="no")
    assert blocked(database, alum) == "opted_out"


def test_a_consent_is_kept_with_the_words_that_were_shown(bot: Bot, database: Database) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE, blocked_reason="no_consent")
    page = enter(someone(bot), alum, "agree", **AGREES, note="asked at the job fair")
    assert "Kept. They can be texted." in page
    assert blocked(database, alum) is None
    event = rows(database, consent_events)[-1]
    assert (event.event, event.method, event.given_by, event.language) == ("opt_in", "phone", "self", "en")
    assert event.wording.startswith("I agree to get automated texts from Northside")
    assert event.wording_version == "agreement en s1"
    assert (event.by, event.at.date()) == ("staff@example.org", date(2026, 3, 9))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"method": ""}, "Choose how they agreed"),
        ({"language": "fr"}, "Choose the language they agreed in"),
        ({"on": "2027-01-01"}, "That day is still to come"),
        ({"on": "last week"}, "Enter a day, such as 2026-03-10"),
        ({"shown": "other"}, "Write what they were shown"),
        ({"scope": "research"}, "Our agreement is about texts only"),
        ({"scope": ""}, "Choose what they agreed to"),
        ({"scope": "sharing", "given_by": "guardian", "shown": "other", "wording": "form B"}, "asked for texts only"),
    ],
)
def test_what_is_missing_is_said_in_its_place_and_nothing_is_kept(
    bot: Bot, database: Database, alum: int, changed: dict[str, str], told: str
) -> None:
    before = len(rows(database, consent_events))
    assert told in refused(someone(bot), alum, "agree", **{**AGREES, **changed})
    assert len(rows(database, consent_events)) == before


def test_sharing_and_research_are_consents_of_their_own(bot: Bot, database: Database, alum: int) -> None:
    who = someone(bot)
    shown = {"shown": "other", "wording": "Release form 2026, section 3"}
    assert "Agreed to sharing their data" in enter(who, alum, "agree", **{**AGREES, "scope": "sharing", **shown})
    page = enter(who, alum, "take-back", what="sharing", note="does not want it any more")
    assert "No longer agrees to sharing their data" in page
    assert blocked(database, alum) is None
    assert rows(database, suppressions) == []


def test_another_number_has_no_consent_until_they_agree_there(bot: Bot, database: Database, alum: int) -> None:
    page = enter(someone(bot), alum, "number", phone="(217) 555-0166", agreed="no")
    assert "No texts go out yet: has not agreed to texts." in page
    row = rows(database, alumni)[0]
    assert (row.phone, row.blocked_reason, row.confirmed_at) == (NEW, "no_consent", None)
    assert [each.status for each in rows(database, messages)] == ["cancelled"]
    assert [(each.state, each.dialogue) for each in rows(database, checkins)] == [("scheduled", None)]


def test_another_number_with_an_agreement_may_be_texted(bot: Bot, database: Database, alum: int) -> None:
    page = enter(someone(bot), alum, "number", phone="217.555.0166", agreed="yes", how="in_person")
    assert "They can be texted at the new one." in page
    event = rows(database, consent_events)[-1]
    assert (event.phone, event.event, event.method, event.wording_version) == (
        NEW, "opt_in", "in_person", "agreement en s1",
    )  # fmt: skip
    assert rows(database, alumni)[0].states == "IL"


def test_a_number_that_another_alum_has_is_told(bot: Bot, database: Database, alum: int) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="QX-2", phone=NEW)
    page = enter(someone(bot), alum, "number", phone=NEW, agreed="yes", how="phone")
    assert "Another alum has this number too: if that is a slip, change it again." in page


def test_what_was_agreed_stands_though_no_text_goes_for_another_reason(bot: Bot, database: Database, alum: int) -> None:
    page = enter(someone(bot), alum, "leave-out", reason="medical", sure="yes")
    assert "No texts go out: left out of follow-up." in page
    assert "<dt>Texts to this number</dt><dd>Agreed<br>" in page


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"phone": " ", "agreed": "no"}, "Enter the new number, with the area code"),
        ({"phone": "555-0166", "agreed": "no"}, "ten digits"),
        ({"phone": "312-555-0144", "agreed": "no"}, "number on file already"),
        ({"phone": "217-555-0166"}, "Choose whether they agreed"),
    ],
)
def test_a_number_that_cannot_be_kept_is_said(
    bot: Bot, database: Database, alum: int, fields: dict[str, str], told: str
) -> None:
    assert told in refused(someone(bot), alum, "number", **fields)
    assert rows(database, alumni)[0].phone == PHONE


def test_a_minor_is_texted_once_a_guardian_agreed(bot: Bot, database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE, blocked_reason="no_guardian", birth_date=date(2009, 6, 1))
        agreed(tx, alum, clock())
    who = someone(bot)
    page = who.get(f"/alumni/{alum}/consent").text
    assert "under 18, and no guardian has agreed" in page
    assert "Jun 1, 2027" in page
    assert "They can be texted" in enter(who, alum, "agree", **{**AGREES, "given_by": "guardian"})
    assert "No text goes out" in enter(who, alum, "take-back", what="guardian")
    assert blocked(database, alum) == "no_guardian"


def test_the_dead_are_left_alone_and_the_reason_is_not_shown(bot: Bot, database: Database, alum: int) -> None:
    who = someone(bot)
    assert "Confirm that no text" in refused(who, alum, "leave-out", reason="deceased")
    assert "Choose why" in refused(who, alum, "leave-out", reason="", sure="yes")
    page = enter(who, alum, "leave-out", reason="deceased", sure="yes", since="2026-02-01")
    assert "Left out of follow-up since" in page
    assert "died" not in page
    assert (blocked(database, alum), rows(database, exclusions)[0].reason) == ("excluded", "deceased")
    assert [row.status for row in rows(database, messages)] == ["cancelled"]
    assert [row.state for row in rows(database, checkins)] == ["cancelled"]


def test_a_coordinator_can_take_leaving_out_back(bot: Bot, database: Database, alum: int) -> None:
    staff, coordinator = someone(bot), someone(bot, "coordinator")
    path = f"/alumni/{alum}/consent"
    enter(staff, alum, "leave-out", reason="institutionalized", sure="yes")
    assert staff.post(f"{path}/bring-back", page=path).status_code == 403
    assert "Back in follow-up." in enter(coordinator, alum, "bring-back")
    assert (blocked(database, alum), rows(database, exclusions)) == (None, [])
    # What they were texted about is over; the rest is planned again.
    assert {(row.wave, row.state) for row in rows(database, checkins)} >= {
        ("day_90", "cancelled"),
        ("quarter_2", "scheduled"),
    }


def test_viewers_read_and_change_nothing(bot: Bot, database: Database, alum: int) -> None:
    viewer = someone(bot, "viewer")
    page = viewer.get(f"/alumni/{alum}/consent").text
    assert "Agreed to texts" in page
    for hidden in ("Opt them out", "YES please", "(312) 555-0144"):
        assert hidden not in page
    for form in ("opt-out", "agree", "number", "take-back", "leave-out"):
        assert viewer.post(f"/alumni/{alum}/consent/{form}").status_code == 403
    assert blocked(database, alum) is None


def test_a_post_without_the_token_and_a_person_who_is_gone(bot: Bot, database: Database, alum: int) -> None:
    who = someone(bot)
    assert who.client.post(f"/alumni/{alum}/consent/opt-out").status_code == 400
    assert who.get("/alumni/99999/consent").status_code == 404
    assert who.post("/alumni/99999/consent/opt-out").status_code == 404
    assert blocked(database, alum) is None
