"""Outcomes in a real browser, by keyboard alone; nothing that assistive tools trip on, and no page too wide."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from bot.accounts import add_user
from bot.reporting import Coordinator
from records.database import Database
from records.tables.histories import quarter_outcomes
from surveys.measures import Scope
from tests.support.browser import axe_findings
from tests.support.clock import A_TUESDAY
from tests.support.factories import an_alum, an_employment
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
EXIT, Q2 = date(2025, 5, 15), (date(2025, 10, 1), date(2025, 12, 31))


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        for name in ("Ana", "Ben"):
            alum = an_alum(tx, exited_on=EXIT, first_name=name)
            an_employment(tx, alum, as_of=date(2026, 1, 5), window_from=Q2[0], window_to=Q2[1])
    yield opened
    opened.close()


@pytest.fixture
def page(browser_page, database, clock):
    add_user(database, ANA, "admin", password=PASSWORD, now=clock())
    with served(a_bot(database, clock)) as address:
        browser_page.goto(f"{address}/outcomes/")
        browser_page.get_by_label("E-mail address").fill(ANA)
        browser_page.get_by_label("Password").fill(PASSWORD)
        browser_page.get_by_label("Password").press("Enter")
        browser_page.get_by_role("heading", name="Outcomes after exit").wait_for()
        yield browser_page


def test_enter_confirms_one_quarter_after_the_other(page, database):
    page.get_by_role("button", name="Go through them one by one").press("Enter")
    for _ in range(2):
        page.get_by_role("heading", name="What the records say").wait_for()
        assert page.evaluate("document.activeElement.innerText") == "Confirm: unsubsidized job"
        with page.expect_navigation():
            page.keyboard.press("Enter")
    page.get_by_text("Nothing to confirm").wait_for()
    with database.read() as tx:
        assert tx.scalars(sa.select(quarter_outcomes.c.by)).all() == [ANA, ANA]


@pytest.mark.parametrize("width", [1280, 390])
def test_the_pages_have_no_findings_and_are_no_wider_than_the_screen(page, database, width):
    address = page.url.removesuffix("/outcomes/")
    Coordinator(database, ANA, A_TUESDAY, A_TUESDAY.date()).freeze("To the county", Scope(as_of=A_TUESDAY.date()))
    page.set_viewport_size({"width": width, "height": 900})
    frozen = ("/frozen/", "/frozen/1", "/frozen/1/packet")
    for path in ("/outcomes/", "/outcomes/1/2?which=suggested", "/lists/", *frozen):
        page.goto(address + path)
        assert axe_findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
