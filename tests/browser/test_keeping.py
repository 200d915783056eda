"""Erasing a person and the page of keeping in a real browser: by keyboard alone, readable, and on a phone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bot import keeping
from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings
from tests.support.clock import FixedClock
from tests.support.factories import a_flag, a_text, an_alum
from tests.support.program import a_program
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
SIZES = {"wide": (1280, 900), "phone": (390, 844)}
#: Where pictures of the pages go, for somebody who wants to look at them.
PICTURES = os.environ.get("CHECKIN_TEST_PICTURES")


@pytest.fixture
def site(sqlite_url: str, clock: FixedClock) -> Iterator[tuple[str, int]]:
    """The address of a site with old texts and a rule that has been announced, and an alum with a story."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        dana = a_program(tx, alumni=20)
        old = an_alum(tx, first_name="Kim", last_name="Doe")
        for days in (420, 400, 200, 170, 120):
            a_text(tx, old, "old words", at=clock() - timedelta(days=days))
        a_flag(tx, old, message_id=a_text(tx, old, "held words", at=clock() - timedelta(days=150)))
    bot = a_bot(database, clock, CHECKIN_KEEP_TEXTS_DAYS="90")
    keeping.keep_rules(bot, now=clock())
    add_user(database, ANA, "admin", password=PASSWORD, now=clock())
    with served(bot) as address:
        yield address, dana
    database.close()


def sign_in(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_label("E-mail address").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Dashboard").wait_for()


def looked_at(page: Page, name: str, width: int) -> None:
    """The page has no finding of axe's and fits; a picture is kept for whoever asked for one."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
    assert axe_findings(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth") <= width, name


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_pages_are_accessible_and_fit(browser_page: Page, site: tuple[str, int], size: tuple[int, int]) -> None:
    address, dana = site
    browser_page.set_viewport_size({"width": size[0], "height": size[1]})
    sign_in(browser_page, address)
    browser_page.goto(f"{address}/keeping/")
    looked_at(browser_page, "keeping", size[0])
    browser_page.goto(f"{address}/alumni/{dana}/erase")
    looked_at(browser_page, "erasing", size[0])
    browser_page.get_by_label("To confirm, type the id").fill("wrong")
    browser_page.get_by_role("button", name="Erase for good").click()
    browser_page.get_by_text("There is a problem").wait_for()
    looked_at(browser_page, "not-erased", size[0])
    browser_page.get_by_label("To confirm, type the id").fill("P900")
    browser_page.get_by_role("button", name="Erase for good").click()
    browser_page.get_by_text("Erased. What stays").wait_for()
    looked_at(browser_page, "erased", size[0])


def test_a_person_is_erased_by_keyboard_alone(browser_page: Page, site: tuple[str, int]) -> None:
    address, dana = site
    sign_in(browser_page, address)
    browser_page.goto(f"{address}/alumni/{dana}")
    pressed_until(browser_page, "Erase this person")
    browser_page.keyboard.press("Enter")
    browser_page.get_by_role("heading", name="Erase Dana Whitfield").wait_for()
    for _ in range(40):
        browser_page.keyboard.press("Tab")
        if browser_page.evaluate("document.activeElement.id") == "external_id":
            break
    browser_page.keyboard.type("P900")
    browser_page.keyboard.press("Enter")
    browser_page.get_by_text("Erased. What stays").wait_for()
    assert "Whitfield" not in browser_page.inner_text("body")


def pressed_until(page: Page, text: str) -> None:
    """Goes on by the Tab key until the link with that text has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == text:
            return
    raise AssertionError(f"{text} is not reached by the Tab key")
