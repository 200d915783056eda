"""What is in the way, in a real browser: readable, within the screen, and reachable by keyboard."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.accounts import add_user
from records import heartbeats
from records.database import Database
from tests.support.browser import axe_findings
from tests.support.program import a_program
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
SIZES = [{"width": 1280, "height": 900}, {"width": 390, "height": 844}]


@pytest.fixture
def at(sqlite_url, clock):
    """The address of a site whose worker fell silent, and a way to take its database away."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        a_program(tx, alumni=30)
        heartbeats.beat(tx, "w", now=clock() - timedelta(minutes=18))
    add_user(database, ANA, "staff", password=PASSWORD, now=clock())
    with served(a_bot(database, clock)) as address:
        yield address
    database.close()


@pytest.mark.parametrize("size", SIZES, ids=["wide", "phone"])
def test_a_notice_is_accessible_fits_and_opens_by_keyboard(browser_page, at, size):
    browser_page.set_viewport_size(size)
    browser_page.goto(at)
    browser_page.get_by_label("E-mail address").fill(ANA)
    browser_page.get_by_label("Password").fill(PASSWORD)
    browser_page.get_by_role("button", name="Sign in").click()
    notice = browser_page.get_by_role("complementary", name="What is in the way")
    assert "No worker has run since 11:42 AM." in notice.inner_text()
    notice.get_by_text("For whoever runs this site").press("Enter")
    notice.get_by_text("checkin worker").wait_for()
    assert axe_findings(browser_page) == []
    assert browser_page.evaluate("document.documentElement.scrollWidth") <= size["width"]


@pytest.mark.parametrize("size", SIZES, ids=["wide", "phone"])
def test_the_page_without_records_is_accessible_and_fits(browser_page, clock, tmp_path, size):
    gone = Database(f"sqlite:///{tmp_path / 'gone' / 'x.db'}")
    with served(a_bot(gone, clock)) as address:
        browser_page.set_viewport_size(size)
        answer = browser_page.goto(f"{address}/set-password/x")
        assert answer.status == 503
        browser_page.get_by_role("heading", name="The records cannot be reached").wait_for()
        assert browser_page.locator("[lang=es] h2").inner_text() == "No se puede llegar a los registros"
        assert axe_findings(browser_page) == []
        assert browser_page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    gone.close()
