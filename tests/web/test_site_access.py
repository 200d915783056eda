"""Who may do what: everything is behind the login, and each role does its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.accounts import Role
from records.database import Database
from tests.support.factories import a_flag, an_alum, an_answer
from tests.support.site import Visitor, a_bot, a_visitor
from web.site import create_site
from web.site.access import LET_IN, OPEN, let_in


@pytest.fixture
def bot(sqlite_url, clock):
    opened = Database(sqlite_url)
    with opened.begin() as tx:
        alum = an_alum(tx)
        a_flag(tx, alum)
        an_answer(tx, alum, needs_review=True, value={"wage_amount": "17.00", "wage_unit": "hour"})
    yield a_bot(opened, clock)
    opened.close()


@pytest.fixture
def site(bot):
    return create_site(bot)


PAGES = ["/", "/alumni/", "/alumni/1", "/review/", "/review/1", "/waiting/", "/upcoming/", "/schedule/", "/behind/due"]
#: What can be done, and the role it takes.
DEEDS = [
    ("/review/1/accept", {}, Role.STAFF),
    ("/review/1/correct", {"wage_amount": "17", "wage_unit": "hour"}, Role.STAFF),
    ("/review/1/set-aside", {}, Role.STAFF),
    ("/waiting/1/resolve", {"note": "called"}, Role.STAFF),
    ("/schedule/", {}, Role.COORDINATOR),
    ("/staff/", {"email": "new@example.org", "role": "staff"}, Role.ADMIN),
    ("/staff/link", {"email": "nobody@example.org"}, Role.ADMIN),
    ("/staff/1/active", {"active": "yes"}, Role.ADMIN),
]


@pytest.mark.parametrize("page", PAGES)
def test_without_a_login_no_page_opens(site, page):
    answer = Visitor(site).get(page)
    assert answer.status_code == 302
    assert answer.location.startswith("/login")


def test_pages_of_every_route_are_behind_the_login_unless_named(site):
    client = site.test_client()
    for rule in site.url_map.iter_rules():
        if "GET" in rule.methods and rule.endpoint not in OPEN:
            path = rule.rule.replace("<int:alum_id>", "1").replace("<int:answer_id>", "1").replace("<part>", "due")
            assert client.get(path).status_code == 302, rule.endpoint


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("page", PAGES)
def test_every_role_reads_every_page(site, bot, role, page):
    assert a_visitor(site, bot, role).get(page).status_code == 200


@pytest.mark.parametrize("role", list(Role))
def test_logins_are_for_admins(site, bot, role):
    assert a_visitor(site, bot, role).get("/staff/").status_code == (200 if role is Role.ADMIN else 403)


@pytest.mark.parametrize(("path", "fields", "needed"), DEEDS)
@pytest.mark.parametrize("role", list(Role))
def test_a_deed_takes_its_role(site, bot, role, path, fields, needed):
    answer = a_visitor(site, bot, role).post(path, fields)
    assert (answer.status_code != 403) == role.includes(needed)


@pytest.mark.parametrize(("path", "fields", "needed"), DEEDS)
def test_a_post_from_elsewhere_is_refused(site, bot, path, fields, needed):
    visitor = a_visitor(site, bot)
    answer = visitor.client.post(path, data=fields)
    assert answer.status_code == 400
    assert "too old" in answer.text


@pytest.mark.parametrize(("path", "fields", "needed"), DEEDS)
def test_nobody_does_anything_without_a_login(site, path, fields, needed):
    visitor = Visitor(site)
    assert visitor.post(path, fields, page="/login").status_code == 401


def test_a_page_can_be_opened_to_everybody_on_purpose(site):
    site.add_url_rule("/phones", "phones", lambda: "a phone")
    assert Visitor(site).get("/phones").status_code == 302
    let_in(site, "phones")
    assert Visitor(site).get("/phones").text == "a phone"
    assert site.extensions[LET_IN] == {"phones"}


@pytest.mark.parametrize("page", ["/", "/login", "/nowhere"])
def test_pages_run_nothing_from_elsewhere_and_leave_nothing_behind(site, bot, page):
    answer = a_visitor(site, bot).get(page)
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_nothing_on_a_page_needs_a_looser_policy(site, bot):
    visitor = a_visitor(site, bot)
    for page in PAGES:
        text = visitor.get(page).text
        assert "<style" not in text
        assert " style=" not in text
        assert "<script" not in text
        assert "onclick" not in text


@pytest.mark.parametrize(
    "path", ["/alumni/99999", "/behind/nonsense", "/behind/due?wave=nonsense", "/no-such-page", "/alumni/abc"]
)
def test_an_old_link_gets_a_friendly_page(site, bot, path):
    answer = a_visitor(site, bot).get(path)
    assert answer.status_code == 404
    assert "Go to the dashboard" in answer.text


@pytest.mark.parametrize("page", PAGES)
def test_a_database_that_is_away_is_said_so(site, bot, page):
    visitor = a_visitor(site, bot)
    bot.database.close()
    Path(bot.database.url.database).rename(Path(bot.database.url.database).with_suffix(".away"))
    Path(bot.database.url.database).mkdir()
    answer = visitor.get(page)
    assert answer.status_code == 503
    assert "The records cannot be reached" in answer.text
