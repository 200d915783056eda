"""Measures, response and the funder packet in a real browser, and on paper."""

from __future__ import annotations

import re

import pytest

from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings, follow
from tests.support.program import a_program
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 800}


@pytest.fixture
def page(browser_page, sqlite_url, clock):
    """Signed in at a site full of people; the page must have nothing to complain about."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        a_program(tx, alumni=60)
    bot = a_bot(database, clock)
    add_user(database, ANA, "coordinator", password=PASSWORD, now=clock())
    complaints = []
    browser_page.on("console", lambda said: said.type in ("error", "warning") and complaints.append(said.text))
    with served(bot) as address:
        browser_page.set_viewport_size(WIDE)
        browser_page.goto(address)
        browser_page.get_by_label("E-mail address").fill(ANA)
        browser_page.get_by_label("Password").fill(PASSWORD)
        follow(browser_page, browser_page.get_by_role("button", name="Sign in"))
        yield browser_page
    database.close()
    assert complaints == []


def _flawless(page):
    """Nothing that axe finds and nothing that spills over, wide and narrow."""
    for size in (WIDE, NARROW):
        page.set_viewport_size(size)
        assert axe_findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    page.set_viewport_size(WIDE)


def test_from_a_headline_to_its_people_its_groups_and_all_measures(page):
    follow(page, page.get_by_role("navigation").get_by_role("link", name="Reports"))
    _flawless(page)
    page.get_by_text("How it is counted").first.click()
    page.get_by_text("Silence stays out for 21 days").first.wait_for()
    page.get_by_label("Program").select_option("Welding")
    follow(page, page.get_by_role("button", name="Show"))
    number = page.locator("a.figure").first
    count = int(number.locator(".n").inner_text())
    follow(page, number)
    assert page.locator("tbody tr").count() == count
    assert "Program: Welding." in page.locator("main").inner_text()
    _flawless(page)
    follow(page, page.locator(".crumb a"))
    follow(page, page.get_by_role("link", name="By gender"))
    _flawless(page)
    follow(page, page.locator(".crumb a"))
    follow(page, page.get_by_role("link", name="Social Innovation Fund"))
    assert page.locator("details[open] > summary").inner_text().startswith("Social Innovation Fund")
    _flawless(page)


def test_response_is_read_and_weighed(page):
    follow(page, page.get_by_role("navigation").get_by_role("link", name="Reports"))
    follow(page, page.get_by_role("navigation").get_by_role("link", name="Response"))
    page.get_by_text("By program").click()
    page.get_by_role("region", name="Reached and missed by program").wait_for()
    page.locator("select[name=weigh]").select_option("program")
    follow(page, page.get_by_role("button", name="Weigh"))
    page.get_by_text("as they answered").or_(page.get_by_text("Not weighted:")).first.wait_for()
    _flawless(page)


def test_the_packet_prints_with_its_head_and_page_numbers_and_without_the_site_around_it(page):
    follow(page, page.get_by_role("navigation").get_by_role("link", name="Reports"))
    follow(page, page.locator("main").get_by_role("link", name="funder packet"))
    _flawless(page)
    page.emulate_media(media="print")
    assert page.get_by_role("heading", name="Outcomes after the program").is_visible()
    for around in (".top", ".troubles", ".packet .screen", "body > footer"):
        assert not page.locator(around).first.is_visible()
    printed = page.pdf(prefer_css_page_size=True)
    assert printed.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) in range(4, 16)
    head, foot = (_margin(page, place) for place in ("top-left", "bottom-right"))
    assert "Northside" in head
    assert "All programs" in head
    assert "counter(pages)" in foot


def _margin(page, place):
    """What the page's own rules put into a margin of the paper."""
    return page.evaluate(
        "place => [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText)"
        ".filter(text => text.startsWith('@page packet') && text.includes(place)).join(' ')",
        place,
    )
