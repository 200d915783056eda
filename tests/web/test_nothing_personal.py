"""Whatever happens, nobody's name, number or words are in the log, in the metrics or on an error page.

Whole stories run through the real doors, with the official client, and go wrong in every way there is.
"""

from __future__ import annotations

import io
import json
import logging
import signal
from pathlib import Path

import pytest
import structlog
from werkzeug.test import Client

from bot import logs
from bot.bot import Bot
from bot.carriers.twilio import TwilioCarrier
from bot.rosters import import_roster
from records.database import Database
from records.tables.people import alumni
from records.tables.texts import messages
from tests.support.carrier import Answer, carrier_stand_in, listed, made, page, refusal
from tests.support.doors import ACCOUNT, Doors, asked, rows, settings_for
from tests.support.running import PATIENCE, running
from tests.support.site import a_visitor
from web.app import create_app
from web.site import create_site

ROOT = str(Path(__file__).parents[2])
PHONE = "+13125550123"
WORDS = "I clean at the Zanzibar hotel now"
PRIVATE = ("5550123", "555-0123", "Xiomara", "Quispe", "Zanzibar", "QX-1980", "caf\u00e9 azul")
ROSTER = """external_id,first_name,last_name,phone,consent,exited_on,exit_employer
QX-1980,Xiomara,Quispe,(312) 555-0123,yes,2025-12-10,Zanzibar hotel
QX-1981,Xiomara,Quispe,(312) 555-01234567,yes,never,caf\u00e9 azul
QX-1982,Quispe,,(312) 555-0123,perhaps,2025-12-10,
"""
#: Those that would tell most if they were let.
CHATTY = ("twilio.http_client", "twilio", "urllib3", "urllib3.connectionpool", "sqlalchemy", "sqlalchemy.engine",
          "sqlalchemy.engine.Engine", "sqlalchemy.pool", "werkzeug", "flask", "web.site", "granian", "granian.access",
          "_granian", "requests", "apscheduler", "alembic")  # fmt: skip


def personal(told: str) -> list[str]:
    return [word for word in PRIVATE if word.lower() in told.lower()]


@pytest.fixture
def own():
    """The log as the product writes it, while every library is told to say all it can."""
    stream = io.StringIO()
    logs.configure("json", stream=stream)
    names = ("", *CHATTY)
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield stream
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)
    structlog.reset_defaults()
    root = logging.getLogger()
    for handler in [each for each in root.handlers if getattr(each, "stream", None) is stream]:
        root.removeHandler(handler)


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        running.tells_of_inbound = True
        yield running


@pytest.fixture
def database(sqlite_url):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def doors(database, clock, stand_in):
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    return Doors(database, clock, TwilioCarrier(settings, clock))


def a_refusal_that_quotes(code):
    body = {"code": code, "message": f"The number {PHONE} of Xiomara cannot get '{WORDS}'", "status": 400}
    return Answer(400, json.dumps(body))


def the_carrier_fails_in_every_way(doors, stand_in, clock):
    """Each text of ours meets the next trouble; the carrier's own words quote the number and the text."""
    stamp = clock().strftime("%a, %d %b %Y %H:%M:%S +0000")
    troubles = [
        Answer(None),
        Answer(500, f"<html>{PHONE}: {WORDS}</html>", "text/html"),
        Answer(201, f"no JSON for {PHONE}"),
        refusal(429, 20429),
        a_refusal_that_quotes(20003),
        a_refusal_that_quotes(30003),
        page([listed("SM" + "d" * 32, to=PHONE, body=WORDS, created=stamp)]),
        a_refusal_that_quotes(99999),
        Answer(201, made("SM" + "e" * 32, to=PHONE, body=WORDS)),
    ]
    for trouble in troubles:
        stand_in.answers.clear()
        stand_in.answers += [trouble] * 3
        doors.round()
        clock.advance(minutes=40)


def the_alum_writes(doors):
    for body in (WORDS, "1", f"call me at {PHONE}", "my name is Xiomara Quispe", "STOP", "START"):
        doors.text(PHONE, body)
        doors.drain()
    doors.text("+13125550199", f"this is Xiomara on a new phone, the old one was {PHONE}")


def others_knock(doors):
    """What is refused at the door; gives the answers."""
    form = {"MessageSid": "SM" + "f" * 32, "From": PHONE, "Body": WORDS, "AccountSid": ACCOUNT}
    path = "/webhooks/twilio/messages"
    return [
        doors.post(path, form, signature="forged"),
        doors.post(path, form | {"MessageSid": f"Xiomara {PHONE}"}),
        doors.post(path, form | {"From": f"{PHONE} Quispe\u00e9"}),
        doors.post(path, form | {"AccountSid": "AC" + "9" * 32}),
        doors.post(path, form | {"Body": WORDS * 4000}),
        doors.post(f"/webhooks/twilio/status/{PHONE}", {"MessageSid": PHONE, "MessageStatus": WORDS}),
        doors.client.get(f"/webhooks/twilio/{PHONE}"),
    ]


def our_own_code_fails(doors, monkeypatch):
    def quotes(_bot, text, **_more):
        raise ValueError(f"{text.phone} wrote {text.body}")

    with monkeypatch.context() as patched:
        patched.setattr("web.webhooks.receive", quotes)
        return [doors.text(PHONE, WORDS)]


def pages_fail(bot: Bot, database):
    """A template that breaks, addresses that were typed by hand, and the database gone; gives the answers."""
    site = create_site(bot)
    visitor = a_visitor(site, bot)
    site.testing = False
    site.config["PROPAGATE_EXCEPTIONS"] = False

    def breaks(value):
        raise ValueError(f"no such number: {value} of Xiomara, who wrote {WORDS}")

    phone = site.jinja_env.filters["phone"]
    site.jinja_env.filters["phone"] = breaks
    failed = [visitor.get("/alumni/1")]
    site.jinja_env.filters["phone"] = phone
    failed += [
        visitor.get(f"/alumni/{PHONE}"),
        visitor.get("/Xiomara/Quispe?words=Zanzibar"),
        visitor.get("/behind/Xiomara?program=Quispe"),
        visitor.client.post("/alumni/", data={"search": "Xiomara Quispe"}),
        visitor.post("/review/99/correct", {"employer": "Zanzibar"}),
        visitor.client.get(f"/set-password/{PHONE}"),
        a_visitor(site, bot, "viewer").post("/alumni/1/erase", {"external_id": "QX-1980"}),
    ]
    database.close()
    file = Path(database.url.database)
    file.rename(file.with_suffix(".away"))
    file.mkdir()
    return [*failed, visitor.get("/alumni/1")]


def test_a_year_of_trouble_tells_nothing_of_anybody(database, doors, clock, stand_in, own, monkeypatch, tmp_path):
    bot = doors.bot
    (tmp_path / "quispe.csv").write_text(ROSTER, encoding="utf-8")
    import_roster(database, tmp_path / "quispe.csv", now=clock(), by="import", default_zone="America/Chicago",
                  report=tmp_path / "rejected.csv")  # fmt: skip
    asked(database, phone=PHONE, first_name="Xiomara", last_name="Quispe", external_id="QX-1983")
    the_carrier_fails_in_every_way(doors, stand_in, clock)
    the_alum_writes(doors)
    refused = others_knock(doors) + our_own_code_fails(doors, monkeypatch)
    shown = [Client(create_app(bot)).get(path) for path in ("/metrics", "/readyz", "/livez")]
    # It was a story, and not silence.
    assert {"Xiomara"} == {row.first_name for row in rows(database, alumni)}
    assert {"in", "out"} == {row.direction for row in rows(database, messages)}
    assert {reply.status_code for reply in refused} == {400, 403, 404, 413, 500}
    failed = pages_fail(bot, database)
    assert {reply.status_code for reply in failed} >= {400, 403, 404, 500, 503}
    for reply in (*refused, *shown, *failed):
        assert not personal(reply.text), (reply.request.path, personal(reply.text))
        assert not personal(str(reply.headers)), reply.request.path
    told = own.getvalue()
    for line in ("a page failed", "webhook failed", "send of unknown outcome"):
        assert line in told
    assert not personal(told), [line for line in told.splitlines() if personal(line)]


def test_libraries_tell_nothing_below_a_warning_however_they_are_set(own, stand_in, clock):
    """The official client writes each address it calls, and the connection pool writes it again."""
    carrier = TwilioCarrier(settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url), clock)
    stand_in.answers.append(page([]))
    carrier.sent_to(PHONE, since=clock())
    assert [asked.query["To"] for asked in stand_in.asked] == [PHONE]
    assert own.getvalue() == ""


def test_a_running_web_writes_down_no_address_that_was_called(sqlite_url, tmp_path):
    """There is no access log: what was typed by hand may name somebody."""
    env = {"DATABASE_URL": sqlite_url, "SECRET_KEY": "a secret of the tests", "CHECKIN_CARRIER": "simulator"}
    with running("web", env=env | {"PYTHONPATH": ROOT}, cwd=tmp_path) as server:
        for path in (f"/alumni/{PHONE}", "/alumni/?search=Xiomara+Quispe", f"/webhooks/twilio/{PHONE}", "/QX-1980"):
            assert server.status(path) in (302, 404)
        server.tell(signal.SIGTERM)
        said = "".join(server.process.communicate(timeout=PATIENCE))
    assert "checkin is at" in said
    assert not personal(said)
