"""Log lines hold ids, counts and codes: whatever happens, nobody's name, number or words."""

from __future__ import annotations

import io
import json
import logging

import pytest
import structlog

from bot import logs
from bot.carriers.carrier import NotReached, Refused, Unclear
from bot.carriers.simulator import SimulatedCarrier
from records.database import Database
from records.tables.people import suppressions
from scheduler.heartbeat import Heartbeat
from tests.support.doors import Doors, asked
from tests.support.site import a_bot, a_visitor
from web.site import create_site

PHONE = "+13125550123"
WORDS = "I clean at the Zanzibar hotel now"
PRIVATE = ("5550123", "555-0123", "Xiomara", "Quispe", "Zanzibar", "x.quispe@example.org")


@pytest.fixture(params=["text", "json"])
def out(request):
    stream = io.StringIO()
    logs.configure(request.param, stream=stream)
    level = logging.getLogger().level
    logging.getLogger().setLevel(logging.DEBUG)
    yield stream
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()
    for handler in logging.getLogger().handlers[:]:
        if getattr(handler, "stream", None) is stream:
            logging.getLogger().removeHandler(handler)


class Failing(SimulatedCarrier):
    """Fails in every way there is, before it works."""

    def __init__(self, clock):
        super().__init__(clock)
        self.ways = [NotReached("ConnectTimeout"), Unclear("HTTP 500"), Refused(20003, PHONE), Refused(30005, PHONE)]

    def send(self, text):
        return self.ways.pop(0) if self.ways else super().send(text)


def a_story(database, clock):
    """A check-in goes wrong in every way the carrier knows, and the alum writes about it."""
    doors = Doors(database, clock, Failing(clock))
    asked(database, phone=PHONE, first_name="Xiomara", last_name="Quispe")
    for minutes in (0, 6, 45, 45):
        clock.advance(minutes=minutes)
        doors.round()
        doors.text(PHONE, WORDS)
    doors.text(PHONE, "STOP")
    doors.text("+13125550199", "this is Xiomara on a new phone")
    doors.post("/webhooks/twilio/messages", {"From": PHONE, "Body": WORDS}, signature="forged")


def test_a_whole_story_leaves_no_name_number_or_word_in_the_log(database, clock, out):
    a_story(database, clock)
    told = out.getvalue()
    assert "carrier not reached" in told
    assert "send of unknown outcome" in told
    assert not [word for word in PRIVATE if word in told]


def test_an_error_is_named_with_its_place_but_not_what_the_database_quotes(database, clock, out):
    row = {"phone": PHONE, "reason": "opt_out", "since": clock()}
    try:
        with database.begin() as tx:
            tx.execute(suppressions.insert(), [row])
            tx.execute(suppressions.insert(), [row])
    except Exception:
        structlog.get_logger().exception("a beat failed")
    told = out.getvalue()
    assert "IntegrityError" in told
    assert "test_logs.py" in told
    assert ("23505" in told) is not database.is_sqlite
    assert PHONE[2:] not in told
    assert "Traceback" not in told


def test_a_beat_that_fails_does_not_quote_it_either(database, clock, out):
    bot = a_bot(database, clock)
    row = {"phone": PHONE, "reason": "opt_out", "since": clock()}

    def twice():
        with database.begin() as tx:
            tx.execute(suppressions.insert(), [row])
            tx.execute(suppressions.insert(), [row])

    Heartbeat(bot, name="w")._guarded(twice)()
    assert "IntegrityError" in out.getvalue()
    assert PHONE[2:] not in out.getvalue()


def test_a_page_that_fails_is_logged_without_its_values_and_named_to_staff(sqlite_url, clock, out):
    database = Database(sqlite_url)
    site = create_site(a_bot(database, clock))

    @site.get("/broken/<who>")
    def broken(who):
        raise ValueError(f"no such phone: {who}")

    visitor = a_visitor(site, a_bot(database, clock))
    site.testing = False
    site.config["PROPAGATE_EXCEPTIONS"] = False
    logs.new_request()
    reply = visitor.get(f"/broken/{PHONE}")
    assert reply.status_code == 500
    assert f"the log has it as request {logs.request_id()}" in reply.text
    told = out.getvalue()
    assert "a page failed" in told
    assert "ValueError" in told
    assert logs.request_id() in told
    assert PHONE not in told
    database.close()


def test_libraries_are_quoted_by_pattern_only(out):
    logging.getLogger("some.client").warning("Retrying after %r: %s", "oops", f"/Messages.json?To={PHONE}")
    logging.getLogger("some.library").error("could not reach +13125550123 or 312-555-0123")
    logging.getLogger("web.site").error("Exception on /set-password/s3cret [GET]")
    logging.getLogger("granian").warning("Listening on %s", "http://127.0.0.1:8000")
    told = out.getvalue()
    assert "Retrying after %r: %s" in told
    assert "Listening on http://127.0.0.1:8000" in told
    assert "5550123" not in told
    assert "555-0123" not in told
    assert "s3cret" not in told


def test_json_lines_say_when_what_where_and_which_request():
    stream = io.StringIO()
    logs.configure("json", stream=stream)
    try:
        logs.new_request()
        structlog.get_logger("x").warning("carrier not reached", message=17, why="ConnectTimeout")
        line = json.loads(stream.getvalue())
    finally:
        structlog.reset_defaults()
    assert {key: line[key] for key in ("level", "event", "message", "why")} == {
        "level": "warning",
        "event": "carrier not reached",
        "message": 17,
        "why": "ConnectTimeout",
    }
    assert line["request"] == logs.request_id()
    assert line["worker"].count(":") == 1
    assert line["ts"].endswith("+00:00")


@pytest.mark.parametrize(
    "kept", ["SM" + "0" * 31 + "1", "2026-03-10T17:00:00+00:00", "2026-03-10 17:00:00", "30005", "a1-17", "v1.2.3"]
)
def test_ids_times_and_codes_are_no_phone_numbers(out, kept):
    structlog.get_logger().warning("x", about=kept)
    assert kept in out.getvalue()


@pytest.mark.parametrize("number", [PHONE, "3125550123", "(312) 555-0123", "312.555.0123", "To=%2B13125550123"])
def test_what_looks_like_a_phone_number_does_not_get_out(out, number):
    structlog.get_logger().warning("x", about=f"to {number}, again")
    assert "(number)" in out.getvalue()
    assert "0123" not in out.getvalue()
