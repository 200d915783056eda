"""Coordinators word the texts about consent anew; what lacks a required part is refused where it stands."""

from __future__ import annotations

import pytest

from records.database import Database
from records.tables.people import wordings
from surveys.wording import languages, standard
from surveys.wording.required import NAMES
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site

OURS = "{org}: write or call. {contact} Msg&data rates may apply. STOP to end."
ORG = {"CHECKIN_ORG_PHONE": "312-555-0101"}


@pytest.fixture
def database(sqlite_url: str):
    """One kind of database is enough for pages: what differs is in the tests of the records."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def ana(database: Database, clock: FixedClock) -> Visitor:
    bot = a_bot(database, clock, **ORG)
    return a_visitor(create_site(bot), bot, "coordinator")


def save(someone: Visitor, body: str, *, after: object = 0, language: str = "en"):
    path = f"/texts/help/{language}"
    return someone.post(path, {"body": body, "after": after}, page="/texts/help")


def test_every_text_is_shown_as_it_arrives_with_the_real_name(ana: Visitor) -> None:
    page = ana.get("/texts/").text
    assert "Northside check-ins. Questions: 312-555-0101. Msg&amp;data rates may apply. Reply STOP to end." in page
    assert "Northside: ya no recibira mas mensajes." in page
    assert "{org}" not in page
    for name in NAMES:
        one = ana.get(f"/texts/{name}")
        assert one.status_code == 200
        assert one.text.count("standard text, in use".capitalize()) == len(languages())


def test_a_wording_with_all_its_parts_is_saved_and_used_at_once(database: Database, ana: Visitor) -> None:
    done = save(ana, OURS)
    assert done.status_code == 302
    page = ana.get("/texts/help").text
    assert "Saved as version 1" in page
    assert "Northside: write or call. Questions: 312-555-0101." in page
    assert "by coordinator@example.org, Mar 10, 2026" in page
    assert "Northside: write or call." in ana.get("/texts/").text
    assert [(row.name, row.language, row.version, row.by) for row in rows(database, wordings)] == [
        ("help", "en", 1, "coordinator@example.org")
    ]


def test_what_is_missing_is_said_beside_the_text_and_nothing_is_saved(database: Database, ana: Visitor) -> None:
    done = save(ana, "{org}: call us & win <b>")
    assert done.status_code == 422
    for words in (
        "It does not say where to turn with a question: put {contact} where it belongs.",
        "It does not say that message and data rates may apply",
        "It does not say how to stop",
        "“win” sounds like promotion",
    ):
        assert words in done.text
    assert "call us &amp; win &lt;b&gt;" in done.text
    assert rows(database, wordings) == []
    assert "Standard text, in use" in done.text
    assert done.text.count('role="alert"') == 1


def test_a_wording_is_previewed_as_it_is_typed_and_not_kept(database: Database, ana: Visitor) -> None:
    token = ana.token("/texts/help")
    told = ana.client.post("/texts/help/es/preview", data={"csrf_token": token, "body": "{org}: ¿sí o no? 👍"})
    assert told.status_code == 200
    assert "Northside: ¿si o no? 👍" in told.text
    assert "As it arrives: 1 segment, 22 characters" in told.text
    assert "does not say how to stop" in told.text
    assert "A plain text cannot carry 👍" in told.text
    assert "<html" not in told.text
    assert 'role="alert"' not in told.text  # nobody is interrupted at every key
    assert rows(database, wordings) == []


def test_the_standard_text_can_be_put_back_and_the_versions_stay(database: Database, ana: Visitor) -> None:
    save(ana, OURS)
    page = ana.get("/texts/help").text
    assert "Back to the standard text" in page
    done = ana.post("/texts/help/en/standard", {"after": 1}, page="/texts/help")
    assert done.status_code == 302
    page = ana.get("/texts/help").text
    assert "The standard text is used again." in page
    assert "Northside check-ins." in page
    assert OURS.replace("&", "&amp;") in page
    assert [row.body for row in rows(database, wordings)] == [OURS, ""]


def test_two_at_once_are_told(database: Database, clock: FixedClock, ana: Visitor) -> None:
    assert save(ana, OURS).status_code == 302
    done = save(ana, OURS + " Thanks.")
    assert done.status_code == 409
    assert "Somebody else changed this text" in done.text
    assert "Thanks." in done.text
    assert ana.post("/texts/help/en/standard", {"after": 0}, page="/texts/help").status_code == 409
    assert save(ana, OURS, after="x").status_code == 302
    assert "Nothing to save" in ana.get("/texts/help").text
    assert len(rows(database, wordings)) == 1


def test_without_a_contact_the_page_says_so(database: Database, clock: FixedClock) -> None:
    bot = a_bot(database, clock)
    page = a_visitor(create_site(bot), bot, "admin").get("/texts/").text
    assert "CHECKIN_ORG_PHONE" in page


@pytest.mark.parametrize("role", ["viewer", "staff"])
def test_other_roles_may_not(database: Database, clock: FixedClock, role: str) -> None:
    bot = a_bot(database, clock)
    someone = a_visitor(create_site(bot), bot, role)
    assert "/texts/" not in someone.get("/alumni/").text
    for path in ("/texts/", "/texts/help"):
        assert someone.get(path).status_code == 403
    for path in ("/texts/help/en", "/texts/help/en/standard", "/texts/help/en/preview"):
        assert someone.post(path, {"body": OURS, "after": 0}).status_code == 403
    assert rows(database, wordings) == []


@pytest.mark.parametrize("path", ["/texts/thanks", "/texts/self_harm"])
def test_only_the_texts_about_consent_can_be_changed(database: Database, ana: Visitor, path: str) -> None:
    assert ana.get(path).status_code == 404
    assert ana.post(f"{path}/en", {"body": standard("help", "en"), "after": 0}, page="/texts/help").status_code == 404
    assert ana.post("/texts/help/pl", {"body": OURS, "after": 0}, page="/texts/help").status_code == 404
