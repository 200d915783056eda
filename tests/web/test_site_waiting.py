"""Who cannot wait is on every page until somebody is on it; the page says who that is, and what was done outside."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import partial

import pytest

from bot import alerts
from records.database import Database
from records.tables.texts import flags
from tests.support.doors import rows
from tests.support.factories import a_flag, a_text, an_alum, an_answer
from tests.support.outside import outside_world
from tests.support.site import a_bot, a_visitor
from web.site import create_site

PAGES = ["/", "/alumni/", "/review/", "/waiting/", "/upcoming/", "/schedule/", "/staff/"]


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def world():
    with outside_world() as outside:
        yield outside


@pytest.fixture
def bot(database, clock, world):
    protocol = "1. Call.\n2. Stay on the line."
    return a_bot(database, clock, CHECKIN_ALERT_URL=f"{world.address}/alert", CHECKIN_CRISIS_PROTOCOL=protocol)


@pytest.fixture
def site(bot):
    return create_site(bot)


@pytest.fixture
def admin(site, bot):
    return a_visitor(site, bot)


def in_danger(database, clock, kind="crisis", **more):
    with database.begin() as tx:
        alum = an_alum(tx, first_name="Kim", last_name="Doe", phone="+13125550123")
        text = a_text(tx, alum, "i cant do this anymore")
        return a_flag(tx, alum, kind=kind, urgent=True, message_id=text, at=clock(), tell_at=clock(), **more)


def head(page):
    """What stands above the page itself."""
    return page.text.partition("<main")[0]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_that_somebody_waits_with_nobody_on_it_and_leads_there(admin, database, clock, path):
    flag = in_danger(database, clock)
    said = head(admin.get(path))
    assert "Somebody may be in danger." in said
    assert "Nobody is on it since 12:00 PM." in said
    assert f'href="/waiting/#flag-{flag}"' in said


@pytest.mark.parametrize(("count", "said"), [(2, "1 more waits."), (4, "3 more wait."), (150, "99+ more wait.")])
def test_the_gravest_of_many_is_named_with_how_many_wait_behind_it(admin, database, clock, count, said):
    with database.begin() as tx:
        for number in range(count - 1):
            a_flag(tx, None, kind="question", urgent=True, at=clock() - timedelta(hours=number + 1))
    flag = in_danger(database, clock)
    shown = head(admin.get("/"))
    assert "Somebody may be in danger.</strong> Nobody is on it since 12:00 PM. " + said in shown
    assert f'href="/waiting/#flag-{flag}">See all' in shown


def test_while_nobody_waits_nothing_is_said_and_nothing_is_counted(admin, database):
    with database.begin() as tx:
        a_flag(tx, None, kind="system", urgent=True)
    said = head(admin.get("/"))
    assert 'class="calls"' not in said
    assert re.findall(r'class="count">(\d+)', said) == ["1"]


def test_the_navigation_counts_what_waits_for_staff_and_for_review(admin, database, clock):
    in_danger(database, clock)
    with database.begin() as tx:
        alum = an_alum(tx)
        for _ in range(3):
            an_answer(tx, alum, needs_review=True)
        for _ in range(120):
            a_flag(tx, alum, kind="call")
    said = head(admin.get("/"))
    assert re.search(r'Needs review <span class="count">3</span>', said)
    assert re.search(r'Waiting for staff <span class="count">99\+</span>', said)


def test_pressing_i_am_on_it_says_so_to_everybody_and_takes_the_call_off_every_page(admin, site, bot, database, clock):
    flag = in_danger(database, clock)
    colleague = a_visitor(site, bot, "staff")
    assert "New: nobody is on it." in colleague.get("/waiting/").text
    answer = admin.post(f"/waiting/{flag}/take-on", page="/waiting/")
    assert answer.headers["Location"] == f"/waiting/#flag-{flag}"
    mine = admin.get("/waiting/").text
    assert "It is yours now." in mine
    assert "You are</strong>" in mine or "You are on it</strong> since Mar 10, 2026, 12:00 PM" in mine
    theirs = colleague.get("/waiting/").text
    assert "admin@example.org is on it</strong> since Mar 10, 2026, 12:00 PM" in theirs
    assert "I am on it instead" in theirs
    assert 'class="calls"' not in theirs


def test_two_who_press_at_once_do_not_both_believe_that_it_is_theirs(admin, site, bot, database, clock):
    flag = in_danger(database, clock)
    colleague = a_visitor(site, bot, "staff")
    path, fields = f"/waiting/{flag}/take-on", {"instead_of": ""}
    admin.post(path, fields, page="/waiting/")
    colleague.post(path, fields, page="/waiting/")
    page = colleague.get("/waiting/").text
    assert "admin@example.org is on it already; nothing was changed." in page
    assert [each.acknowledged_by for each in rows(database, flags)] == ["admin@example.org"]
    admin.post(path, fields, page="/waiting/")
    assert "It is yours now." in admin.get("/waiting/").text
    assert 'name="instead_of" value="admin@example.org"' in page
    colleague.post(path, {"instead_of": "admin@example.org"}, page="/waiting/")
    assert "It is yours now." in colleague.get("/waiting/").text


def test_nothing_is_settled_without_a_word_on_what_was_done(admin, database, clock):
    flag = in_danger(database, clock)
    admin.post(f"/waiting/{flag}/resolve", {"note": "  "}, page="/waiting/")
    assert "write what was done, then settle it" in admin.get("/waiting/").text
    assert [each.resolved_at for each in rows(database, flags)] == [None]


def test_the_page_says_how_often_staff_were_told_and_who_let_it_lie(admin, bot, database, clock):
    flag = in_danger(database, clock)
    told = partial(alerts.tell_due, bot)
    told(now=clock())
    told(now=clock.advance(minutes=15))
    assert "Staff were told twice, last Mar 10, 2026, 12:15 PM." in admin.get("/waiting/").text
    admin.post(f"/waiting/{flag}/take-on", page="/waiting/")
    told(now=clock.advance(hours=4))
    page = admin.get("/waiting/").text
    assert "Nobody is on it." in page
    assert "You were, and it was not settled in time." in page
    assert "Staff were told 3 times" in page
    assert 'class="calls"' in page


def test_where_nobody_is_told_outside_the_page_says_so(database, clock):
    bot = a_bot(database, clock)
    in_danger(database, clock)
    assert "Nobody is told of it outside this site." in a_visitor(create_site(bot), bot).get("/waiting/").text


def test_the_words_and_the_protocol_stand_on_the_card_of_a_crisis(admin, database, clock):
    in_danger(database, clock)
    page = admin.get("/waiting/").text
    assert "i cant do this anymore" in page
    assert "2. Stay on the line." in page
    assert "Follow your crisis protocol now" in page


def test_a_protocol_that_is_an_address_is_a_link(database, clock):
    bot = a_bot(database, clock, CHECKIN_CRISIS_PROTOCOL="https://intranet.example.org/crisis")
    in_danger(database, clock)
    page = a_visitor(create_site(bot), bot).get("/waiting/").text
    assert '<a href="https://intranet.example.org/crisis" rel="noreferrer">Your crisis protocol</a>' in page


def test_viewers_see_that_somebody_waits_but_may_not_take_it_on(site, bot, database, clock):
    flag = in_danger(database, clock)
    viewer = a_visitor(site, bot, "viewer")
    page = viewer.get("/waiting/").text
    assert "nobody is on it" in page
    assert "I am on it" not in page
    assert viewer.post(f"/waiting/{flag}/take-on", page="/alumni/").status_code == 403
    assert rows(database, flags)[0].acknowledged_at is None


def test_what_was_settled_meanwhile_cannot_be_taken_on(admin, database, clock):
    flag = in_danger(database, clock)
    admin.post(f"/waiting/{flag}/resolve", {"note": "called"}, page="/waiting/")
    admin.post(f"/waiting/{flag}/take-on", page="/alumni/")
    assert "Somebody settled that already" in admin.get("/waiting/").text
    assert rows(database, flags)[0].tell_at is None


@pytest.mark.parametrize(
    ("kind", "leads"),
    [
        ("wrong_number", ("#number", "Enter another number")),
        ("identity", ("#number", "Enter another number")),
        ("doubtful_stop", ("#stop", "Opt them out")),
        ("crisis", None),
    ],
)
def test_what_is_to_be_entered_is_a_link_away(admin, site, bot, database, clock, kind, leads):
    in_danger(database, clock, kind)
    found = re.search(r'href="/alumni/(\d+)/consent(#\w+)">([^<]+)<', admin.get("/waiting/").text)
    assert (found and found.groups()[1:]) == leads
    if found:
        where = f'id="{found[2][1:]}"'
        assert where in admin.get(f"/alumni/{found[1]}/consent").text
    assert "/consent" not in a_visitor(site, bot, "viewer").get("/waiting/").text


def test_nobody_who_is_not_signed_in_hears_of_it(site, database, clock, bot):
    in_danger(database, clock)
    assert "danger" not in a_visitor(site, bot, role=None).get("/login").text
