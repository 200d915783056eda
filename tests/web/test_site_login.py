"""Getting in: the password, the link, the limit on guessing, and the way out."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import pytest

from bot.accounts import add_user, choose_password, new_link
from bot.settings import BadSettings
from records.accounts import find
from tests.support.site import PASSWORD, Visitor, a_bot, a_visitor
from web.site import create_site

ANA = "ana@example.org"


@pytest.fixture
def bot(database, clock):
    return a_bot(database, clock)


@pytest.fixture
def site(bot):
    return create_site(bot)


@pytest.fixture
def ana(bot, site):
    add_user(bot.database, ANA, "staff", password=PASSWORD, now=bot.clock())
    return Visitor(site)


def test_the_right_password_opens_the_dashboard(ana):
    came_in = ana.sign_in("Ana@Example.org")
    assert (came_in.status_code, came_in.location) == (302, "/")
    assert "Dashboard" in ana.get("/").text


def test_an_address_that_looks_made_up_is_taken_as_it_was_added(bot, site):
    add_user(bot.database, "demo@localhost", "viewer", password=PASSWORD, now=bot.clock())
    assert Visitor(site).sign_in("demo@localhost").status_code == 302


@pytest.mark.parametrize(("email", "password"), [(ANA, "wrong password"), ("nobody@example.org", PASSWORD)])
def test_a_wrong_password_and_an_unknown_address_look_the_same(ana, email, password):
    refused = ana.sign_in(email, password)
    assert refused.status_code == 200
    assert "That e-mail address and password do not match." in refused.text
    assert ana.get("/").status_code == 302


def test_a_login_without_a_password_cannot_be_used(bot, site):
    add_user(bot.database, ANA, "staff", now=bot.clock())
    assert "do not match" in Visitor(site).sign_in(ANA, "guessed password").text


def test_guessing_is_slowed_down_for_that_login_only(bot, ana):
    add_user(bot.database, "bo@example.org", "staff", password=PASSWORD, now=bot.clock())
    answers = [ana.sign_in(ANA, "wrong password").status_code for _ in range(8)]
    assert answers == [200] * 6 + [429] * 2
    assert ana.sign_in("bo@example.org").status_code == 302


def test_coming_in_often_is_not_guessing(ana):
    for _ in range(10):
        assert ana.sign_in(ANA).status_code == 302
        ana.post("/logout")


def test_after_signing_in_the_page_that_was_wanted_opens(ana):
    wanted = ana.get("/alumni/?program=Welding")
    assert wanted.status_code == 302
    token = ana.token(wanted.location)
    fields = {"csrf_token": token, "email": ANA, "password": PASSWORD, "next": "/alumni/?program=Welding"}
    assert ana.client.post("/login", data=fields).location == "/alumni/?program=Welding"


@pytest.mark.parametrize("elsewhere", ["https://evil.example", "//evil.example", "\\\\evil.example"])
def test_signing_in_never_leads_elsewhere(ana, elsewhere):
    token = ana.token("/login")
    fields = {"csrf_token": token, "email": ANA, "password": PASSWORD, "next": elsewhere}
    answer = ana.client.post("/login", data=fields)
    led_to = answer.location or ""
    assert urlsplit(urljoin("http://localhost/login", led_to)).netloc == "localhost"
    assert "\\" not in led_to  # browsers take it for a slash


def test_signing_out_takes_a_press_of_the_button(ana):
    ana.sign_in(ANA)
    assert ana.get("/logout").status_code in (404, 405)
    assert ana.get("/").status_code == 200
    assert ana.post("/logout").status_code == 302
    assert ana.get("/").status_code == 302


def test_a_link_lets_somebody_choose_a_password_once(bot, site):
    link = add_user(bot.database, ANA, "staff", now=bot.clock()).link_path
    visitor = Visitor(site)
    assert ANA in visitor.get(link).text
    for chosen, again, says in (("short", "short", "10 to 200"), ("correct horse", "other horse", "differ")):
        refused = visitor.post(link, {"password": chosen, "again": again}, page=link)
        assert (refused.status_code, says in refused.text) == (422, True)
    kept = visitor.post(link, {"password": "correct horse", "again": "correct horse"}, page=link)
    assert kept.location.startswith("/login")
    assert visitor.get(link).status_code == 410
    assert visitor.sign_in(ANA, "correct horse").status_code == 302


def test_a_new_password_ends_the_sessions_of_the_old_one(bot, site, ana):
    ana.sign_in(ANA)
    link = new_link(bot.database, ANA, now=bot.clock())
    choose_password(bot.database, link.removeprefix("/set-password/"), "another password", now=bot.clock())
    assert ana.get("/").status_code == 302


def test_a_made_up_link_says_what_to_do(site):
    answer = Visitor(site).get("/set-password/made-up")
    assert answer.status_code == 410
    assert "Ask an admin for a new one" in answer.text


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(ana):
    cookie = ana.sign_in(ANA).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Secure" not in cookie


def test_behind_https_the_cookie_is_secure_and_the_browser_told_to_stay(database, clock):
    bot = a_bot(database, clock, PUBLIC_URL="https://checkin.example.org")
    answer = create_site(bot).test_client().get("/login")
    assert "Secure" in answer.headers["Set-Cookie"]
    assert answer.headers["Strict-Transport-Security"]


def test_a_site_without_a_secret_does_not_start(database, clock):
    with pytest.raises(BadSettings, match="SECRET_KEY is missing"):
        create_site(a_bot(database, clock, SECRET_KEY=""))


def test_an_admin_adds_a_colleague_who_chooses_a_password(bot, site):
    admin = a_visitor(site, bot, "admin")
    shown = admin.post("/staff/", {"email": ANA, "role": "staff"}, page="/staff/").text
    link = re.search(r"http://localhost(/set-password/[\w-]+)", shown).group(1)
    assert "/set-password/" not in admin.get("/staff/").text
    visitor = Visitor(site)
    visitor.post(link, {"password": PASSWORD, "again": PASSWORD}, page=link)
    assert visitor.sign_in(ANA).status_code == 302
    again = admin.post("/staff/", {"email": ANA, "role": "staff"}, page="/staff/")
    assert (again.status_code, "already has a login" in again.text) == (422, True)


def test_a_locked_out_login_is_out_at_its_next_click(bot, site, ana):
    ana.sign_in(ANA)
    admin = a_visitor(site, bot, "admin")
    with bot.database.read() as tx:
        number = find(tx, ANA).id
    admin.post(f"/staff/{number}/active", {"active": "no"}, page="/staff/")
    assert ana.get("/").status_code == 302
    assert ana.sign_in(ANA).status_code == 200
    admin.post(f"/staff/{number}/active", {"active": "yes"}, page="/staff/")
    assert ana.sign_in(ANA).status_code == 302


def test_nobody_locks_out_themselves(bot, site):
    admin = a_visitor(site, bot, "admin")
    with bot.database.read() as tx:
        number = find(tx, "admin@example.org").id
    refused = admin.post(f"/staff/{number}/active", {"active": "no"}, page="/staff/")
    assert (refused.status_code, "cannot lock out yourself" in refused.text) == (422, True)
    assert admin.get("/").status_code == 200


def test_a_role_can_be_everything_or_little(bot, site):
    assert "Save schedule" in a_visitor(site, bot, "coordinator").get("/schedule/").text
    assert "Save schedule" not in a_visitor(site, bot, "viewer").get("/schedule/").text
