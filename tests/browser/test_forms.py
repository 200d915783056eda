"""Optional forms in a real browser: added, translated and taken out, readable wide and on a phone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings
from tests.support.clock import FixedClock
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
SIZES = {"wide": (1280, 900), "phone": (390, 844)}
#: Where pictures of the pages go, for somebody who wants to look at them.
PICTURES = os.environ.get("CHECKIN_TEST_PICTURES")


@pytest.fixture
def address(sqlite_url: str) -> Iterator[str]:
    database, clock = Database(sqlite_url), FixedClock()
    bot = a_bot(database, clock)
    add_user(database, ANA, "coordinator", password=PASSWORD, now=clock())
    with served(bot) as at:
        yield at
    database.close()


def looked_at(page: Page, name: str, width: int) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
    assert axe_findings(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth") <= width, name


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_form_is_added_translated_and_taken_out(browser_page: Page, address: str, size: tuple[int, int]) -> None:
    page, width = browser_page, size[0]
    page.set_viewport_size({"width": width, "height": size[1]})
    page.goto(address)
    page.get_by_label("E-mail address").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()

    page.goto(f"{address}/schedule/")
    page.locator("#form-days").fill("soon")
    page.get_by_role("button", name="Add this form").click()
    page.get_by_role("link", name="Use a whole number from 1 to 3650").click()
    assert page.evaluate("document.activeElement.id") == "form-days"
    looked_at(page, "form refused", width)
    page.locator("#form-days").fill("120")
    page.get_by_role("button", name="Add this form").click()
    expect(page.get_by_text("Spanish speakers are not asked")).to_be_visible()
    looked_at(page, "schedule with a form", width)

    page.get_by_role("link", name="Enter one").click()
    looked_at(page, "translation", width)
    page.get_by_role("button", name="Save and ask it in Spanish").click()
    page.get_by_role("link", name="Question 6: it is empty").click()
    assert page.evaluate("document.activeElement.id") == "item-went_hungry"
    looked_at(page, "translation refused", width)
    page.goto(f"{address}/texts/forms")
    looked_at(page, "forms", width)

    page.goto(f"{address}/schedule/")
    page.get_by_role("button", name="Take out Food security").click()
    expect(page.get_by_text("None is on this schedule.")).to_be_visible()
