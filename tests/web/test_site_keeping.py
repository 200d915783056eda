"""The staff site shows what goes before it goes, to the roles that may do it, and does it when it is confirmed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import keeping
from records.database import Database
from records.tables.journal import audit
from records.tables.people import alumni
from records.tables.texts import messages
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import a_checkin, a_text, an_alum
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

KEPT = {"CHECKIN_KEEP_TEXTS_DAYS": "90"}


@pytest.fixture
def alum(database: Database, clock: FixedClock) -> int:
    with database.begin() as tx:
        alum = an_alum(tx, external_id="QX-9917", first_name="Wilhelmina", last_name="Featherstone")
        checkin = a_checkin(tx, alum)
        a_text(tx, alum, "zanzibarkle", at=clock() - timedelta(days=100), checkin_id=checkin)
    return alum


def visitor(database: Database, clock: FixedClock, role: str = "coordinator", **settings: str) -> Visitor:
    bot = a_bot(database, clock, **settings)
    return a_visitor(create_site(bot), bot, role)


def test_the_page_says_what_goes_what_stays_and_changes_nothing(
    database: Database, clock: FixedClock, alum: int
) -> None:
    someone = visitor(database, clock)
    assert f"/alumni/{alum}/erase" in someone.get(f"/alumni/{alum}").text
    page = someone.get(f"/alumni/{alum}/erase").text
    for words in ("What goes", "What stays", "1 text", "It cannot be undone", "Backups", "QX-9917"):
        assert words in page
    assert rows(database, alumni)[0].first_name == "Wilhelmina"


def test_a_person_is_erased_once_the_id_is_typed(database: Database, clock: FixedClock, alum: int) -> None:
    someone = visitor(database, clock)
    path = f"/alumni/{alum}/erase"
    done = someone.post(path, {"external_id": " QX-9917 "}, page=path)
    assert done.status_code == 302
    page = someone.get(f"/alumni/{alum}").text
    assert "Erased. What stays is kept as erased-" in page
    assert "Erased on request on Mar 10, 2026" in page
    for words in ("Wilhelmina", "zanzibarkle", "QX-9917", "Erase this person"):
        assert words not in page
    assert someone.get(path).status_code == 404
    line = rows(database, audit, audit.c.did != "viewed")[-1]
    assert (line.did, line.by, line.subject) == ("erased a person", "coordinator@example.org", f"alumni {alum}")


@pytest.mark.parametrize("typed", ["", "qx-9917", "Wilhelmina"])
def test_without_the_id_nothing_is_changed(database: Database, clock: FixedClock, alum: int, typed: str) -> None:
    someone = visitor(database, clock)
    path = f"/alumni/{alum}/erase"
    done = someone.post(path, {"external_id": typed}, page=path)
    assert done.status_code == 422
    assert "type it as it stands there" in done.text
    assert rows(database, alumni)[0].first_name == "Wilhelmina"


def test_a_post_without_the_pages_token_is_refused(database: Database, clock: FixedClock, alum: int) -> None:
    someone = visitor(database, clock)
    done = someone.client.post(f"/alumni/{alum}/erase", data={"external_id": "QX-9917"})
    assert done.status_code == 400
    assert rows(database, alumni)[0].first_name == "Wilhelmina"


@pytest.mark.parametrize("role", ["viewer", "staff"])
def test_other_roles_may_not(database: Database, clock: FixedClock, alum: int, role: str) -> None:
    someone = visitor(database, clock, role)
    assert "/erase" not in someone.get(f"/alumni/{alum}").text
    assert someone.get(f"/alumni/{alum}/erase").status_code == 403
    assert someone.post(f"/alumni/{alum}/erase", {"external_id": "QX-9917"}).status_code == 403
    assert rows(database, alumni)[0].first_name == "Wilhelmina"


def test_a_text_on_its_way_is_said_and_nothing_is_changed(database: Database, clock: FixedClock, alum: int) -> None:
    with database.begin() as tx:
        a_text(tx, alum, "a question", direction="out", status="sending", sid=None)
    path = f"/alumni/{alum}/erase"
    done = visitor(database, clock).post(path, {"external_id": "QX-9917"}, page=path)
    assert done.status_code == 409
    assert "being sent right now" in done.text


def test_keeping_says_that_no_rule_is_set(database: Database, clock: FixedClock) -> None:
    assert "kept for ever" in visitor(database, clock, "admin").get("/keeping/").text


def test_keeping_shows_the_rule_and_what_goes_next(database: Database, clock: FixedClock, alum: int) -> None:
    admin = visitor(database, clock, "admin", **KEPT)
    page = admin.get("/keeping/").text
    assert "90 days" in page
    assert "The rule is new" in page
    assert "1 text is from before Dec 10, 2025" in page
    keeping.keep_rules(a_bot(database, clock, **KEPT), now=clock())
    assert "It begins on Mar 11, 2026" in admin.get("/keeping/").text
    assert "the words of older ones" in admin.get("/waiting/").text
    clock.advance(days=1)
    keeping.keep_rules(a_bot(database, clock, **KEPT), now=clock())
    assert "None: no text that may go" in admin.get("/keeping/").text


@pytest.mark.parametrize("role", ["viewer", "staff", "coordinator"])
def test_keeping_is_for_admins(database: Database, clock: FixedClock, role: str) -> None:
    someone = visitor(database, clock, role)
    assert someone.get("/keeping/").status_code == 403
    assert "/keeping/" not in someone.get("/").text


def test_a_text_whose_words_are_gone_says_so_on_the_timeline(database: Database, clock: FixedClock, alum: int) -> None:
    keeping.take_out_texts(database, before=clock() - timedelta(days=90), now=clock())
    assert [row.body for row in rows(database, messages)] == [""]
    page = visitor(database, clock, "viewer").get(f"/alumni/{alum}").text
    assert "The words were taken out on Mar 10, 2026." in page
