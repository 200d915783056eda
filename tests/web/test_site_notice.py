"""The site says what is in the way: on every page while it can be shown, and on a page of its own when it cannot."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from records import heartbeats
from records.database import Database
from records.tables.texting import chores, senders
from tests.support.doors import asked
from tests.support.full_disk import a_full_disk
from tests.support.site import a_bot, a_visitor
from web.site import create_site


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def visitor(database, clock):
    bot = a_bot(database, clock, CHECKIN_CARRIER="twilio")
    with database.begin() as tx:
        heartbeats.beat(tx, "w", now=clock())
    return a_visitor(create_site(bot), bot)


def test_while_all_is_well_nothing_is_said(visitor):
    assert 'class="troubles"' not in visitor.get("/").text


@pytest.mark.parametrize("path", ["/", "/alumni/", "/review/", "/waiting/", "/upcoming/", "/schedule/", "/staff/"])
def test_every_page_says_that_no_worker_runs_since_when_and_what_to_do(visitor, database, clock, path):
    asked(database)
    clock.advance(minutes=20)
    page = visitor.get(path).text
    assert "No worker has run since 12:00 PM." in page
    assert "0 texts and 1 check-in wait; they go out when one runs again" in page
    assert "Do not text anybody by hand" in page
    assert "start <code>checkin worker</code>" in page.replace("Start", "start")


def test_nobody_who_is_not_signed_in_is_told(database, clock, visitor):
    clock.advance(minutes=20)
    visitor.client.delete_cookie("checkin")
    assert "No worker" not in visitor.get("/login").text


SAID = [
    ("the carrier cannot be reached", 3, "The carrier has not answered"),
    ("the carrier refuses all texts (code 20003): run `checkin doctor`", 1, "Texts are paused"),
]


@pytest.mark.parametrize(("why", "failures", "said"), SAID)
def test_a_carrier_that_takes_nothing_is_named_with_the_reason(visitor, database, clock, why, failures, said):
    with database.begin() as tx:
        tx.execute(senders.insert(), {"sender": "x", "slot_at": clock(), "failures": failures, "why": why})
    page = visitor.get("/").text
    assert said in page
    assert "0 texts wait" in page


def test_a_list_of_replies_that_is_not_read_is_named(visitor, database, clock):
    with database.begin() as tx:
        long_ago = clock() - timedelta(hours=3)
        tx.execute(chores.insert(), {"name": "read_back", "next_at": clock(), "done_at": long_ago})
    assert "The carrier&#39;s list of replies has not been read since 9:00 AM" in visitor.get("/").text


def test_the_notice_goes_when_the_trouble_has_passed(visitor, database, clock):
    clock.advance(minutes=20)
    assert "No worker has run" in visitor.get("/").text
    with database.begin() as tx:
        heartbeats.beat(tx, "w", now=clock())
    clock.advance(seconds=20)
    assert "No worker has run" not in visitor.get("/").text


def test_a_full_disk_is_said_on_every_page_and_a_change_says_that_it_was_not_saved(visitor, database, clock):
    token = visitor.token("/staff/")
    with a_full_disk(database):
        form = {"csrf_token": token, "email": "new@example.org", "role": "staff"}
        reply = visitor.client.post("/staff/", data=form)
        assert reply.status_code == 503
        assert "Nothing can be saved just now" in reply.text
        assert "Ahora no se puede guardar nada" in reply.text
        clock.advance(seconds=20)
        page = visitor.get("/").text
        assert "The disk is full, or takes no writes" in page
    clock.advance(seconds=20)
    assert "The disk is full" not in visitor.get("/").text


@pytest.fixture(params=["sqlite", "postgresql"])
def gone(request, tmp_path):
    """A database that does not answer."""
    away = {"sqlite": f"sqlite:///{tmp_path / 'gone' / 'x.db'}", "postgresql": "postgresql://nobody@127.0.0.1:1/none"}
    opened = Database(away[request.param])
    yield opened
    opened.close()


def said_away(reply):
    assert reply.status_code == 503
    assert reply.headers["Retry-After"] == "30"
    assert "The records cannot be reached" in reply.text
    assert 'lang="es"' in reply.text
    assert "La base de datos no responde" in reply.text
    assert "Traceback" not in reply.text
    assert "sql" not in reply.text.lower()


@pytest.mark.parametrize("path", ["/", "/alumni/1", "/review/", "/set-password/x"])
def test_without_a_database_every_page_says_so_in_two_languages_and_nothing_else(clock, visitor, gone, path):
    client = create_site(a_bot(gone, clock)).test_client()
    with visitor.client.session_transaction() as known, client.session_transaction() as mine:
        mine.update(known)
    said_away(client.get(path))


def test_nobody_can_sign_in_without_a_database_and_is_told_why(clock, gone):
    client = create_site(a_bot(gone, clock)).test_client()
    page = client.get("/login")
    token = re.search(r'name="csrf_token"[^>]* value="([^"]+)"', page.text)
    assert token
    form = {"csrf_token": token.group(1), "email": "ana@example.org", "password": "x"}
    said_away(client.post("/login", data=form))
