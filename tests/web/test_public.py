"""The pages that anybody may open: what is agreed to, what is kept, the terms; nothing personal, and cached."""

from __future__ import annotations

import re

import pytest
from werkzeug.test import Client

from bot.bot import Bot
from bot.rewording import change_wording
from records.database import Database
from surveys.wording import AGREEMENT, version_of, worded
from tests.support.clock import FixedClock
from tests.support.factories import an_alum
from tests.support.site import a_bot
from web.app import create_app, create_doors
from web.public.pages import PAGES

FACTS = {
    "CHECKIN_ORG_NAME": "Bridge Works",
    "CHECKIN_ORG_PHONE": "312-555-0101",
    "CHECKIN_ORG_EMAIL": "hello@example.org",
    "CHECKIN_ORG_WEBSITE": "https://www.example.org",
    "CHECKIN_ORG_ADDRESS": "12 Lake Street, Chicago",
    "PUBLIC_URL": "https://checkin.example.org",
}
EVERY = [(f"/{name}", language) for name in PAGES for language in ("en", "es")]


@pytest.fixture
def database(sqlite_url: str):
    """One kind of database is enough: the pages ask it for nothing but the wordings."""
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def bot(database: Database, clock: FixedClock) -> Bot:
    return a_bot(database, clock, **FACTS)


@pytest.fixture
def visitor(bot: Bot) -> Client:
    return Client(create_doors(bot))


@pytest.mark.parametrize(("path", "language"), EVERY)
class TestEveryPage:
    def test_opens_without_a_login_and_may_be_cached(self, visitor: Client, path: str, language: str) -> None:
        page = visitor.get(f"{path}/{language}")
        assert page.status_code == 200
        assert page.mimetype == "text/html"
        assert f'<html lang="{language}">' in page.text
        assert page.cache_control.public
        assert page.cache_control.max_age == 300
        assert "Set-Cookie" not in page.headers
        assert "default-src 'none'" in page.headers["Content-Security-Policy"]
        again = visitor.get(f"{path}/{language}", headers={"If-None-Match": page.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")

    def test_is_the_same_in_the_whole_web_without_the_site(self, bot: Bot, path: str, language: str) -> None:
        built: list[object] = []
        whole = Client(create_app(bot, more=built.append))
        assert whole.get(f"{path}/{language}").status_code == 200
        assert built == []

    def test_names_the_organisation_and_how_to_reach_it(self, visitor: Client, path: str, language: str) -> None:
        page = visitor.get(f"{path}/{language}").text
        for fact in ("Bridge Works", "312-555-0101", "hello@example.org", "https://www.example.org", "12 Lake Street"):
            assert fact in page

    def test_follows_the_browser_s_language_and_leads_to_the_other(
        self, visitor: Client, path: str, language: str
    ) -> None:
        page = visitor.get(path, headers={"Accept-Language": f"{language}-US,{language};q=0.9"})
        assert f'<html lang="{language}">' in page.text
        assert page.headers["Vary"] == "Accept-Language"
        other = {"en": "es", "es": "en"}[language]
        assert f'href="{path}/{other}" lang="{other}"' in page.text
        assert visitor.get(path + "/").status_code == 200
        assert visitor.get(f"{path}/pl").status_code == 404

    def test_holds_nothing_about_anybody(self, database: Database, visitor: Client, path: str, language: str) -> None:
        before = visitor.get(f"{path}/{language}").text
        with database.begin() as tx:
            an_alum(tx, first_name="Wilhelmina", phone="+13125550188")
        assert visitor.get(f"{path}/{language}").text == before

    def test_says_that_agreeing_is_no_condition_and_numbers_are_not_shared(
        self, visitor: Client, path: str, language: str
    ) -> None:
        page = visitor.get(f"{path}/{language}").text
        choice = {
            "en": "Agreeing (to texts )?is not a condition of any service",
            "es": "no es condición para recibir ning",
        }
        assert re.search(choice[language], page)
        assert "STOP" in page
        if path != "/opt-in":
            assert {"en": "never shared with third parties", "es": "se comparten con terceros"}[language] in page


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_call_to_action_is_the_agreement_as_the_ledger_names_it(bot: Bot, visitor: Client, language: str) -> None:
    page = visitor.get(f"/opt-in/{language}").text
    organisation = bot.organisation
    assert worded(AGREEMENT, organisation, language=language) in page
    assert page.count(version_of(AGREEMENT, organisation, language=language)) == 2
    for path in ("/privacy", "/terms"):
        assert f'href="{path}/{language}"' in page
        assert f"https://checkin.example.org{path}" in page
    for word in ("START", "STOP", {"en": "HELP", "es": "AYUDA"}[language]):
        assert word in page
    assert {"en": "Signature", "es": "Firma"}[language] in page


def test_a_new_wording_is_shown_and_has_another_etag(
    database: Database, clock: FixedClock, bot: Bot, visitor: Client
) -> None:
    before = visitor.get("/opt-in/en")
    body = "I agree to 5 texts a year from {org}. {contact} Message and data rates may apply. STOP ends it, HELP helps."
    body += " This is not a condition of services."
    change_wording(
        database, AGREEMENT, "en", body, organisation=bot.organisation, after=0, by="a@example.org", now=clock()
    )  # fmt: skip
    clock.advance(minutes=1)
    after = visitor.get("/opt-in/en", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert "I agree to 5 texts a year from Bridge Works. Questions: 312-555-0101." in after.text
    assert "agreement en 1" in after.text


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"TWILIO_FROM_NUMBER": "+13125550100"}, "send START to (312) 555-0100"),
        ({"TWILIO_FROM_NUMBER": "312555"}, "send START to 312555"),
        ({"TWILIO_MESSAGING_SERVICE_SID": "MG" + "0" * 32}, "send START to the number that our texts come from"),
    ],
)
def test_joining_by_text_names_our_number_when_there_is_one(
    database: Database, clock: FixedClock, settings: dict[str, str], said: str
) -> None:
    assert said in Client(create_doors(a_bot(database, clock, **settings))).get("/opt-in/en").text


def test_privacy_says_how_long_texts_are_kept(database: Database, clock: FixedClock, visitor: Client) -> None:
    assert "as long as our reports need them" in visitor.get("/privacy/en").text
    short = Client(create_doors(a_bot(database, clock, CHECKIN_KEEP_TEXTS_DAYS="365")))
    assert "kept for 365 days" in short.get("/privacy/en").text
    assert "se guardan 365 días" in short.get("/privacy/es").text


def test_the_pages_stand_without_any_setting_about_the_organisation(database: Database, clock: FixedClock) -> None:
    bare = Client(create_doors(a_bot(database, clock)))
    for path, language in EVERY:
        page = bare.get(f"{path}/{language}")
        assert page.status_code == 200
        assert "None" not in page.text
        assert "<footer>" not in page.text


def test_a_name_with_markup_in_it_is_written_out(database: Database, clock: FixedClock) -> None:
    odd = Client(create_doors(a_bot(database, clock, CHECKIN_ORG_NAME="A <b> & Co")))
    assert "A &lt;b&gt; &amp; Co" in odd.get("/opt-in/en").text
    assert "<b> & Co" not in odd.get("/opt-in/en").text


def test_the_style_sheet_is_there(visitor: Client) -> None:
    with visitor.get("/public/public.css") as sheet:
        assert (sheet.status_code, sheet.mimetype) == (200, "text/css")
        assert b"@media print" in sheet.data
