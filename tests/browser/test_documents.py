"""Two stubs are brought in and raise the evidence, in a real browser; papers and stories fit, wide and narrow."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings
from tests.support.clock import FixedClock
from tests.support.factories import an_alum, an_employment
from tests.support.papers import a_pdf
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
#: Where pictures of the pages go, for somebody who wants to look at them.
PICTURES = os.environ.get("CHECKIN_TEST_PICTURES")


@pytest.fixture
def site(sqlite_url: str, clock: FixedClock) -> Iterator[str]:
    """The address of a site with an alum who has a job."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=date(2025, 8, 15), first_name="Wilhelmina", last_name="Featherstone")
        an_employment(tx, alum, started_on="2025-09-01", as_of=date(2026, 1, 20), job_title="Line cook")
    bot = a_bot(database, clock)
    add_user(database, ANA, "staff", password=PASSWORD, now=clock())
    with served(bot) as address:
        yield address
    database.close()


def looked_at(page: Page, name: str) -> None:
    """The page has no finding of axe's and fits, wide and narrow; pictures are kept for whoever asked for them."""
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        if PICTURES:
            page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
        assert axe_findings(page) == [], f"{name} at {width}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{name} at {width}"


def brought(page: Page, paper: int, words: str, first: str, last: str) -> None:
    form = page.locator("form[enctype]")
    form.get_by_label("The file").set_input_files({"name": f"{words}.pdf", "mimeType": "", "buffer": a_pdf(words)})
    form.get_by_label("The job that it is about").select_option(label="Acme Foods, Line cook")
    form.get_by_label("Covers from").fill(first)
    form.get_by_label("to", exact=True).fill(last)
    form.get_by_role("button", name="Keep this paper").click()
    page.get_by_text(f"Kept as paper {paper}.").wait_for()


def test_two_stubs_raise_the_evidence_of_a_quarter(browser_page: Page, site: str) -> None:
    page = browser_page
    page.goto(f"{site}/login?next=/alumni/1")
    page.get_by_label("E-mail address").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Add a pay stub or a letter").click()
    page.get_by_role("button", name="Keep this paper").click()
    page.get_by_text("There is a problem").wait_for()
    looked_at(page, "papers-problem")
    brought(page, 1, "one", "2025-10-05", "2025-10-18")
    brought(page, 2, "two", "2025-11-02", "2025-11-15")
    with page.expect_download() as handed_out:
        page.locator("#paper-1").get_by_role("link").click()
    assert handed_out.value.suggested_filename == "paper-1.pdf"
    for paper in (1, 2):
        one = page.locator(f"#paper-{paper}")
        one.get_by_label("It is theirs").check()
        one.get_by_role("button", name="It agrees").click()
        page.get_by_text(f"Kept: you looked at paper {paper}.").wait_for()
    page.get_by_text("Quarter 1 after exit now stands on: document.").wait_for()
    row = page.get_by_role("row", name="Quarter 1")
    assert "2 of 2 pay stubs" in row.inner_text()
    assert "Document" in row.inner_text()
    looked_at(page, "papers")
    page.goto(f"{site}/alumni/1/stories")
    page.get_by_text("They agree to sharing").click()
    page.locator("#agree-method").select_option("paper")
    page.get_by_label("What they were shown or told").fill("Sharing form B")
    page.get_by_role("button", name="Keep this consent").click()
    page.get_by_label("Title").fill("From the shelter to the line")
    page.get_by_label("The story").fill(
        "I cook for two hundred people every day.\nMy boss asked me to train the new ones."
    )
    page.get_by_label("By their first name").check()
    looked_at(page, "story")
    page.get_by_role("button", name="Keep this story").click()
    page.get_by_text("May be shared", exact=True).wait_for()
    page.goto(f"{site}/stories/")
    page.get_by_text("From the shelter to the line").first.wait_for()
    looked_at(page, "stories")
