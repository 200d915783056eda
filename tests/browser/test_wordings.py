"""The texts about consent and the public pages in a real browser: readable, on a phone, on paper, and while typing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect
from werkzeug.serving import make_server

from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings
from tests.support.clock import FixedClock
from tests.support.site import PASSWORD, a_bot
from web.app import create_app

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
SIZES = {"wide": (1280, 900), "phone": (390, 844)}
#: Where pictures of the pages go, for somebody who wants to look at them.
PICTURES = os.environ.get("CHECKIN_TEST_PICTURES")
PUBLIC = ("/opt-in/en", "/opt-in/es", "/privacy/en", "/privacy/es", "/terms/en", "/terms/es")


@pytest.fixture(scope="module")
def address(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The whole web of an installation that nobody has used yet but its coordinator."""
    from tests.support import databases

    database = Database(databases.sqlite_copy(sqlite_template, tmp_path_factory.mktemp("wordings")))
    clock = FixedClock()
    told = {"CHECKIN_ORG_PHONE": "312-555-0101", "CHECKIN_ORG_EMAIL": "hello@example.org"}
    bot = a_bot(database, clock, CHECKIN_ORG_ADDRESS="12 Lake Street, Chicago", **told)
    add_user(database, ANA, "coordinator", password=PASSWORD, now=clock())
    server = make_server("127.0.0.1", 0, create_app(bot), threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    database.close()


def looked_at(page: Page, name: str, width: int) -> None:
    """The page has no finding of axe's and fits; a picture is kept for whoever asked for one."""
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}-{width}.png", full_page=True)
    assert axe_findings(page) == [], name
    assert page.evaluate("document.documentElement.scrollWidth") <= width, name


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_public_pages_are_accessible_and_fit(browser_page: Page, address: str, size: tuple[int, int]) -> None:
    browser_page.set_viewport_size({"width": size[0], "height": size[1]})
    for path in PUBLIC:
        browser_page.goto(address + path)
        looked_at(browser_page, path.strip("/").replace("/", "-"), size[0])
    browser_page.get_by_role("link", name="English").click()
    expect(browser_page.get_by_role("heading", name="Terms of texts from Northside")).to_be_visible()


def test_the_opt_in_page_prints_as_a_form_of_one_page(browser_page: Page, address: str) -> None:
    browser_page.goto(f"{address}/opt-in/en")
    browser_page.emulate_media(media="print")
    for line in ("Name", "Mobile number", "Signature", "Date"):
        expect(browser_page.get_by_text(line, exact=True)).to_be_visible()
    expect(browser_page.get_by_text("I agree to get automated texts from Northside")).to_be_visible()
    expect(browser_page.get_by_role("heading", name="How to join")).to_be_hidden()
    expect(browser_page.get_by_role("navigation")).to_be_hidden()
    assert browser_page.pdf(format="Letter").count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_text_is_shown_while_it_is_typed_refused_with_a_reason_and_saved(
    browser_page: Page, address: str, size: tuple[int, int]
) -> None:
    page = browser_page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}/texts/")
    page.get_by_label("E-mail address").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Texts about consent").wait_for()
    looked_at(page, "texts", size[0])
    page.get_by_role("link", name="Change Answer to HELP").click()
    page.get_by_role("heading", name="Answer to HELP").wait_for()
    looked_at(page, "text-help", size[0])
    wording = page.get_by_label("Wording").first
    wording.fill("{org}: ask us, win a prize")
    expect(page.get_by_text("Northside: ask us, win a prize")).to_be_visible()
    expect(page.get_by_text("does not say how to stop").first).to_be_visible()
    page.get_by_role("button", name="Save English").click()
    page.get_by_role("link", name="Leave it as it was").wait_for()
    looked_at(page, "text-refused", size[0])
    page.get_by_label("Wording").first.fill(f"{{org}} {size[0]}. {{contact}} Msg&data rates may apply. STOP to end.")
    page.get_by_role("button", name="Save English").click()
    page.get_by_text("Saved as version").wait_for()
    looked_at(page, "text-saved", size[0])
    page.get_by_role("button", name="Back to the standard text").click()
    page.get_by_text("The standard text is used again.").wait_for()
