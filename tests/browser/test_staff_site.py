"""The staff site in a real browser: read, drill down, review, settle; nothing refused by the page's own policy."""

from __future__ import annotations

import pytest

from bot.accounts import add_user
from records.database import Database
from tests.support.browser import axe_findings, follow
from tests.support.factories import a_flag, a_text, an_alum, an_answer, an_employment
from tests.support.program import a_program
from tests.support.site import PASSWORD, a_bot, served

pytestmark = pytest.mark.browser

ANA = "ana@example.org"
WIDE, NARROW = {"width": 1100, "height": 900}, {"width": 375, "height": 800}


@pytest.fixture
def at(sqlite_url, clock):
    """The address of a site full of people, and the alum whose story is told in full."""
    database = Database(sqlite_url)
    with database.begin() as tx:
        dana = a_program(tx, alumni=30)
        kim = an_alum(tx, first_name="Kim", last_name="Doe")
        an_employment(tx, kim, job_title="driver")
        crisis = a_text(tx, kim, "i cant do this anymore")
        a_flag(tx, kim, kind="crisis", why="may be in danger", message_id=crisis)
        an_answer(tx, kim, question="public_benefits", raw_text="stamps n disability", needs_review=True,
                  value={"public_benefits": ["snap"]}, why="“disability” may be SSI or SSDI")  # fmt: skip
    bot = a_bot(database, clock)
    add_user(database, ANA, "admin", password=PASSWORD, now=clock())
    with served(bot) as address:
        yield address, dana
    database.close()


@pytest.fixture
def page(browser_page):
    """A page that must have nothing to complain about: refused styles and scripts show in its console."""
    complaints = []
    browser_page.on("console", lambda said: said.type in ("error", "warning") and complaints.append(said.text))
    browser_page.on("pageerror", lambda error: complaints.append(str(error)))
    yield browser_page
    assert complaints == []


def _sign_in(page, address):
    page.goto(address)
    page.get_by_label("E-mail address").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("heading", name="Dashboard").wait_for()


def test_from_the_dashboard_to_a_corrected_record(page, at):
    address, _ = at
    _sign_in(page, address)
    page.get_by_role("link", name="2 replies to review").click()
    page.get_by_role("link", name="Start with the oldest").click()
    assert page.locator("mark").inner_text() == "19 maybe 20"
    page.get_by_label("Pay", exact=True).fill("19.50")
    page.get_by_role("button", name="Record this instead").click()
    page.get_by_text("Corrected and recorded.").wait_for()
    benefits = page.get_by_role("group", name="Public benefits", exact=True)
    benefits.get_by_label("SSI", exact=True).check()  # the next one is there at once
    page.get_by_role("button", name="Record this instead").click()
    page.get_by_text("Nothing to review.").wait_for()
    page.get_by_role("link", name="Alumni").click()
    page.get_by_label("Name or id").fill("whitfield")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Dana Whitfield").click()
    wage = page.get_by_role("row").filter(has_text="$19.50 an hour")
    assert "read by ana@example.org" in wage.inner_text()
    wage.get_by_role("link", name="see the text").click()
    assert page.locator("li:target").inner_text().count("somewhere around 19 maybe 20 hr") == 1


def test_a_figure_opens_the_list_of_its_people(page, at):
    address, _ = at
    _sign_in(page, address)
    figure = page.locator("a.figure").first
    count = int(figure.locator(".n").inner_text())
    figure.click()
    page.get_by_role("heading", level=1).wait_for()
    assert page.get_by_role("heading", level=1).inner_text().startswith(f"{count} answered")
    assert page.locator("tbody tr").count() == count


def test_what_is_most_urgent_is_settled_first(page, at):
    address, _ = at
    _sign_in(page, address)
    page.get_by_role("navigation").get_by_role("link", name="Waiting for staff").click()
    first = page.locator(".cards li").first
    assert "Crisis: Kim Doe" in first.inner_text()
    assert "Nobody is on it" in page.locator(".calls").inner_text()
    first.get_by_role("button", name="I am on it").press("Enter")
    page.get_by_text("It is yours now.").wait_for()
    assert page.locator(".calls").count() == 0
    first = page.locator(".cards li").filter(has_text="You are on it since")
    first.get_by_label("What was done").fill("called, safe, with her sister")
    first.get_by_role("button", name="Settle").click()
    page.get_by_text("Settled.").wait_for()
    assert "Crisis" not in page.locator(".cards").inner_text()


def test_a_job_title_is_coded_by_keyboard_and_leaves_the_list(page, at):
    address, _ = at
    _sign_in(page, address)
    page.get_by_role("navigation").get_by_role("link", name="Outcomes").click()
    page.get_by_role("link", name="Job titles", exact=True).click()
    card = page.locator(".cards li").filter(has_text="driver").first
    card.get_by_label("Light Truck Drivers").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.get_by_text("Coded: 1 job has 53-3033 now").wait_for()
    assert page.get_by_role("heading", name="driver", exact=True).count() == 0
    page.set_viewport_size(NARROW)
    assert axe_findings(page) == []
    assert _small_targets(page) == []
    page.get_by_role("button", name="Take back").press("Enter")
    page.get_by_text("Taken back. 1 job waits for a code again.").wait_for()
    assert page.get_by_role("heading", name="driver", exact=True).count() == 1


def test_everything_can_be_reached_by_keyboard(page, at):
    address, _ = at
    _sign_in(page, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_bars_are_as_long_as_their_figures(page, at):
    address, _ = at
    _sign_in(page, address)
    row = page.locator(".row").first
    answered, due = (int(row.locator(".figure .n").nth(place).inner_text()) for place in (0, 1))
    drawn = row.locator("rect.answered").bounding_box()["width"] / row.locator("svg").bounding_box()["width"]
    assert drawn == pytest.approx(answered / due, abs=0.01)


def _pages(dana):
    return {
        "dashboard": "/",
        "filtered": "/?program=Welding&cohort=*",
        "people behind a figure": "/behind/unknown?wave=day_90",
        "nobody behind a figure": "/behind/excluded",
        "alumni": "/alumni/",
        "one alum": f"/alumni/{dana}",
        "consent of one alum": f"/alumni/{dana}/consent",
        "replies to review": "/review/",
        "one reply": "/review/3",
        "a reply with boxes": "/review/4",
        "waiting": "/waiting/",
        "job titles": "/titles/",
        "upcoming": "/upcoming/?days=90",
        "schedule": "/schedule/",
        "exports": "/exports/",
        "staff": "/staff/",
    }


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "phone"])
def test_every_page_is_accessible_and_fits(page, at, size):
    address, dana = at
    page.set_viewport_size(size)
    page.goto(address)
    assert axe_findings(page) == []
    _sign_in(page, address)
    for name, path in _pages(dana).items():
        answer = page.goto(address + path)
        assert answer.status == 200, name
        assert page.url == address + path, name
        assert axe_findings(page) == [], name
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], name
        assert _small_targets(page) == [], name


def test_error_pages_are_accessible(browser_page, at):
    address, _ = at
    _sign_in(browser_page, address)
    browser_page.goto(address + "/no-such-page")
    assert axe_findings(browser_page) == []
    browser_page.goto(address + "/review/3")
    browser_page.get_by_label("Pay", exact=True).fill("lots")
    follow(browser_page, browser_page.get_by_role("button", name="Record this instead"))
    browser_page.get_by_text("There is a problem").wait_for()
    assert axe_findings(browser_page) == []
    browser_page.get_by_role("link", name="Pay: enter dollars, such as 15.50").click()
    assert browser_page.evaluate("document.activeElement.name") == "wage_amount"


def test_a_consent_that_lacks_something_says_what_and_one_that_does_not_is_kept(browser_page, at):
    address, dana = at
    page = browser_page  # a page that says what is wrong has a status of its own, which the console notes
    _sign_in(page, address)
    page.goto(f"{address}/alumni/{dana}/consent")
    for summary in page.locator("details.deed > summary").all():
        summary.click()
    assert axe_findings(page) == []
    assert _small_targets(page) == []
    page.get_by_label("New number", exact=True).fill("217-555-0166")
    follow(page, page.get_by_role("button", name="Change the number"))
    page.get_by_role("link", name="Choose whether they agreed").click()
    assert page.evaluate("document.activeElement.name") == "agreed"
    page.get_by_label("They agreed to texts at the new number").check()
    follow(page, page.get_by_role("button", name="Change the number"))
    page.get_by_text("They can be texted at the new one.").wait_for()
    follow(page, page.get_by_role("button", name="Opt them out now"))
    page.get_by_text("Opted out. They get no more texts.").wait_for()


def test_a_title_without_a_choice_says_so_beside_it(browser_page, at):
    address, _ = at
    _sign_in(browser_page, address)
    browser_page.goto(address + "/titles/")
    with browser_page.expect_navigation():
        browser_page.get_by_role("button", name="Save").first.press("Enter")
    browser_page.get_by_text("There is a problem").wait_for()
    assert axe_findings(browser_page) == []
    said = "Choose an occupation, type a code, or leave the title without one"
    browser_page.get_by_role("link", name=said).press("Enter")
    assert browser_page.evaluate("document.activeElement.name") == "code"


def _small_targets(page):
    """Buttons, fields and links that stand alone and are under 24 px (WCAG 2.2, 2.5.8); links in a sentence may be."""
    return page.evaluate(
        """() => [...document.querySelectorAll('button, input:not([type=hidden]), select, nav a, td > a.figure')]
            .filter(e => { const b = e.getBoundingClientRect(); return b.width && (b.width < 24 || b.height < 24) })
            .filter(e => !(/checkbox|radio/.test(e.type) && e.closest('label').getBoundingClientRect().height >= 24))
            .map(e => e.outerHTML.slice(0, 80))"""
    )
