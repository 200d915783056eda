"""What the site shows of a person to whom, who looked at whom, and that no address, title or cookie names anybody."""

from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from flask.sessions import SecureCookieSessionInterface

from bot.accounts import Role
from records import audit
from records.database import Database, DatabaseUnavailable
from records.tables.journal import audit as trail
from tests.support.doors import rows
from tests.support.factories import a_checkin, a_flag, a_text, an_alum, an_answer, an_employment
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site, words
from web.site.access import SIGHTS, Sight
from web.site.viewings import Page

PHONE = "+13125550147"
WHOLE = "(312) 555-0147"
END = "••• ••• ••47"
WORDS = "I clean at the Zanzibar hotel, 17 an hour"
#: Whatever says who it is.
PERSONAL = ("Xiomara", "Quispe", "5550147", "555-0147", "QUISPE-1980", "Zanzibar")
STAFF = [Role.STAFF, Role.COORDINATOR, Role.ADMIN]


@pytest.fixture
def bot(sqlite_url, clock):
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        alum = an_alum(tx, first_name="Xiomara", last_name="Quispe", external_id="QUISPE-1980", phone=PHONE)
        checkin = a_checkin(tx, alum, state="open")
        a_checkin(tx, alum, state="scheduled", wave="quarter_1", due_on=clock().date())
        text = a_text(tx, alum, WORDS, checkin_id=checkin, id=91)
        a_text(tx, alum, "Still at the Zanzibar?", direction="out", checkin_id=checkin, question="wage", id=90)
        a_flag(tx, alum, kind="crisis", message_id=text, why="says Zanzibar")
        a_flag(tx, alum, kind="call")
        an_employment(tx, alum, needs_why="Zanzibar pays late", meets_needs="no", message_id=text)
        more = {"message_id": text, "checkin_id": checkin, "raw_text": WORDS}
        an_answer(tx, alum, needs_review=True, value={"wage_amount": "17.00", "wage_unit": "hour"}, **more)
        an_answer(tx, alum, value={"wage_amount": "17.00"}, evidence=[{"start": 0, "end": 7}], **more)
    yield a_bot(opened, clock)
    opened.close()


@pytest.fixture
def site(bot):
    return create_site(bot)


def viewed(bot):
    return [(row.by, row.subject, row.alum_id) for row in rows(bot.database, trail, trail.c.did == audit.VIEWED)]


# Who sees what


def test_every_role_has_its_line_and_sees_what_the_one_below_it_sees():
    assert list(SIGHTS) == list(Role)
    for lower, higher in zip(Role, list(Role)[1:], strict=False):
        assert SIGHTS[lower] <= SIGHTS[higher]
    assert SIGHTS[Role.VIEWER] == frozenset()
    assert SIGHTS[Role.ADMIN] == frozenset(Sight)


@pytest.mark.parametrize("role", list(Role))
def test_lists_show_the_last_two_digits_to_everybody(site, bot, role):
    visitor = a_visitor(site, bot, role)
    assert END in visitor.get("/alumni/").text
    for page in ("/alumni/", "/waiting/", "/upcoming/", "/review/", "/review/1", "/behind/due", "/"):
        assert not re.search(r"555\D?0147", visitor.get(page).text), page


@pytest.mark.parametrize("role", list(Role))
def test_the_whole_number_is_on_the_person_s_page_for_staff_alone(site, bot, role):
    page = a_visitor(site, bot, role).get("/alumni/1").text
    assert (WHOLE in page) is (role in STAFF)
    assert (END in page) is (role not in STAFF)


@pytest.mark.parametrize("path", ["/alumni/1", "/review/", "/review/1", "/review/2", "/waiting/"])
def test_words_are_for_staff_alone(site, bot, path):
    assert "Zanzibar" in a_visitor(site, bot, Role.STAFF).get(path).text
    page = a_visitor(site, bot, Role.VIEWER).get(path)
    assert page.status_code == 200
    assert "Zanzibar" not in page.text
    assert ("Xiomara" in page.text) is (path != "/waiting/")  # there only that something waits, not about whom


def test_a_viewer_still_reads_the_records_that_the_words_made(site, bot):
    page = a_visitor(site, bot, Role.VIEWER).get("/alumni/1").text
    assert "Acme Foods" in page
    assert "Crisis" not in page


def test_a_stranger_s_number_is_whole_for_staff_since_it_is_all_there_is(site, bot):
    with bot.database.begin() as tx:
        a_flag(tx, None, kind="unknown_sender", message_id=a_text(tx, None, "hi", phone="+13125550166"))
    assert "(312) 555-0166" in a_visitor(site, bot, Role.STAFF).get("/waiting/").text
    assert "555-0166" not in a_visitor(site, bot, Role.VIEWER).get("/waiting/").text


# Who looked


LOOKS = [("/alumni/1", "alum", 15), ("/review/1", "reply", 15), ("/alumni/1/erase", "erasing", 15),
         ("/review/", "replies", 720), ("/waiting/", "waiting", 720)]  # fmt: skip


@pytest.mark.parametrize(("path", "page", "minutes"), LOOKS)
def test_each_look_at_a_record_is_noted_once_in_a_while(site, bot, clock, path, page, minutes):
    visitor = a_visitor(site, bot, Role.COORDINATOR)
    for _ in range(3):
        visitor.get(path)
    assert viewed(bot) == [("coordinator@example.org", page, 1)]
    clock.advance(minutes=minutes - 1)
    visitor.get(path)
    assert len(viewed(bot)) == 1
    clock.advance(minutes=1)
    visitor.get(path)
    assert len(viewed(bot)) == 2
    other = Visitor(site)
    other.client = a_visitor(site, bot, Role.ADMIN).client
    other.get(path)
    assert viewed(bot)[2:] == [("admin@example.org", page, 1)]


@pytest.mark.parametrize("path", ["/", "/alumni/", "/upcoming/", "/behind/due", "/alumni/99", "/review/99"])
def test_lists_without_words_and_pages_of_nobody_are_not_noted(site, bot, path):
    a_visitor(site, bot).get(path)
    assert viewed(bot) == []


def test_a_viewer_s_look_is_noted_where_something_is_shown(site, bot):
    visitor = a_visitor(site, bot, Role.VIEWER)
    visitor.get("/review/")
    assert viewed(bot) == []
    visitor.get("/alumni/1")
    assert viewed(bot) == [("viewer@example.org", "alum", 1)]


@pytest.mark.parametrize("role", list(Role))
def test_who_looked_is_shown_on_the_person_s_page_to_those_who_answer_for_it(site, bot, clock, role):
    a_visitor(site, bot, Role.STAFF if role is not Role.STAFF else Role.ADMIN).get("/alumni/1")
    page = a_visitor(site, bot, role).get("/alumni/1").text
    assert ("Who looked" in page) is (role in (Role.COORDINATOR, Role.ADMIN))
    assert ("<li>staff@example.org" in page) is (role in (Role.COORDINATOR, Role.ADMIN))


def test_the_looks_at_somebody_who_was_erased_stay_without_identity(site, bot):
    visitor = a_visitor(site, bot)
    visitor.get("/alumni/1")
    visitor.post("/alumni/1/erase", {"external_id": "QUISPE-1980"}, page="/alumni/1/erase")
    page = visitor.get("/alumni/1").text
    assert "<li>admin@example.org" in page
    assert not [word for word in PERSONAL if word in page]
    assert not [word for word in PERSONAL for row in rows(bot.database, trail) if word in str(row)]


def test_a_record_is_shown_even_when_nothing_can_be_written(site, bot, capsys):
    """On a full disk somebody in danger must still be found."""
    visitor = a_visitor(site, bot)
    begin = bot.database.begin
    bot.database.begin = _full
    try:
        answer = visitor.get("/alumni/1")
    finally:
        bot.database.begin = begin
    assert (answer.status_code, "Zanzibar" in answer.text) == (200, True)
    assert viewed(bot) == []
    told = capsys.readouterr().out
    assert "a viewing could not be noted" in told
    assert "example.org" not in told


def _full():
    raise DatabaseUnavailable("database or disk is full")


@pytest.mark.parametrize("page", list(Page))
def test_every_page_that_is_noted_has_words(page):
    assert words.VIEWED[page]


# Addresses, titles, cookies


def test_no_route_takes_anything_but_numbers_of_ours_and_fixed_words(site):
    fixed = {
        "<part>": "a part of a figure",
        "<token>": "a one-time secret of a login",
        "<path:filename>": "a file of the site",
        "<int:alum_id>": "our number",
        "<axis>": "a kind of group",
        "<measure_id>": "a measure",
        "<disposition>": "what became of check-ins",
        "<key>": "a form",
        "<language>": "a language",
        "<int:answer_id>": "our number",
        "<int:flag_id>": "our number",
        "<int:user_id>": "our number",
    }
    for rule in site.url_map.iter_rules():
        for part in re.findall(r"<[^>]+>", rule.rule):
            assert part in fixed or part.startswith("<int:") or rule.endpoint.startswith("wordings."), rule.rule


def addresses(page):
    return [unquote(found) for found in re.findall(r'(?:href|action|src|data-fresh)="([^"]*)"', page)]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.ADMIN])
def test_no_address_and_no_title_on_any_page_says_who_somebody_is(site, bot, role):
    """From the dashboard to wherever links lead."""
    visitor = a_visitor(site, bot, role)
    to_see, seen = ["/"], set()
    while to_see:
        path = to_see.pop().partition("#")[0]
        if not path.startswith("/") or path in seen or path.startswith("/static"):
            continue
        seen.add(path)
        page = visitor.get(path).text
        title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
        for told in (path, *(title.groups() if title else ()), *addresses(page)):
            assert not [word for word in PERSONAL if word.lower() in told.lower()], (path, told)
        to_see += addresses(page)
    assert {"/alumni/1", "/review/1", "/waiting/", "/upcoming/"} <= seen


def test_a_search_is_never_part_of_an_address(site, bot):
    visitor = a_visitor(site, bot)
    page = visitor.post("/alumni/", {"search": "Quispe"})
    assert "Xiomara" in page.text
    assert not [told for told in addresses(page.text) if "quispe" in told.lower()]
    assert "Xiomara" in visitor.get("/alumni/?search=Nobody").text  # one in an address is not looked at


def test_the_login_sends_nobody_on_to_an_address_that_somebody_typed(site):
    away = Visitor(site)
    assert away.get("/behind/due?program=Welding&wave=day_90").location.endswith(
        "next=/behind/due?program%3DWelding%26wave%3Dday_90"
    )
    assert "Quispe" not in away.get("/alumni/?search=Quispe").location
    kept = "?which=unknown&quarter=2025-Q4&as_of=2026-01-31&from=2025-01-01&to=2025-06-30&by=age&part=yes&family=sif"
    assert unquote(away.get("/outcomes/" + kept).location).endswith("/outcomes/" + kept)


def test_no_cookie_names_anybody(site, bot):
    """What is signed can be read by everybody at the computer."""
    visitor = a_visitor(site, bot)
    deeds = [
        ("/review/1/correct", {"wage_amount": "18", "wage_unit": "hour", "on_record": "1"}),
        ("/waiting/2/resolve", {"note": "called Xiomara"}),
        ("/waiting/2/resolve", {"note": "called Xiomara"}),
        ("/staff/", {"email": "new@example.org", "role": "staff"}),
        ("/staff/2/active", {"active": "no"}),
        ("/alumni/1/erase", {"external_id": "QUISPE-1980"}),
    ]
    for path, fields in deeds:
        visitor.post(path, fields)
        for cookie in visitor.client._cookies.values():
            said = _inside(site, cookie.value)
            assert not [word for word in (*PERSONAL, "example.org") if word in said], path


def _inside(site, cookie):
    serializer = SecureCookieSessionInterface().get_signing_serializer(site)
    return str(serializer.loads(cookie)) if serializer and cookie.count(".") >= 2 else cookie


@pytest.mark.parametrize("path", ["/alumni/1", "/waiting/", "/alumni/99", "/login"])
def test_no_page_stays_behind_and_none_tells_where_the_visitor_came_from(site, bot, path):
    headers = a_visitor(site, bot).get(path).headers
    assert headers["Cache-Control"] == "no-store"
    assert headers["Referrer-Policy"] == "same-origin"
