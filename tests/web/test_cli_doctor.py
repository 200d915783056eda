"""`checkin doctor`: each trouble with its mend, one after the other, against real stand-ins on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from werkzeug.serving import make_server

from bot.bot import Bot, utc_now
from bot.carriers.simulator import SimulatedCarrier
from bot.diagnosis import diagnose
from bot.settings import Need, load
from records import heartbeats
from records.database import Database, Transaction
from records.tables import metadata
from records.tables.texting import chores, senders
from records.tables.texts import attempts
from tests.support.clock import FixedClock
from tests.support.commands import console, run
from tests.support.factories import a_flag, a_text, an_alum
from web.app import create_doors
from web.cli.diagnosing import doctor

SID = "AC" + "0" * 32
TOKEN = "a token for tests"


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": database_url, "SECRET_KEY": "s" * 32, "CHECKIN_CARRIER": "simulator"}


def findings(env: Mapping[str, str]) -> dict[str, dict[str, Any]]:
    done = run(doctor, "--json", env=env)
    told = json.loads(done.stdout)
    assert told["ok"] is (done.exit_code == 0)
    return {each["check"]: each for each in told["checks"]}


@contextmanager
def serving(database: Database, env: Mapping[str, str]) -> Iterator[str]:
    """The carrier's doors on a port of this machine, believing that their address is `PUBLIC_URL` or their own."""
    bot = Bot(load(Need.RECORDS, overrides=env), database, SimulatedCarrier(FixedClock()))
    server = make_server("127.0.0.1", 0, create_doors(bot), threaded=True)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Twilio(BaseHTTPRequestHandler):
    """Answers as Twilio does when asked for an account, or for its texts."""

    account: tuple[int, dict[str, Any]] = (200, {})
    texts: tuple[int, dict[str, Any]] = (200, {"messages": []})
    numbers: ClassVar[dict[str, Any]] = {"incoming_phone_numbers": []}
    apart = timedelta(0)

    def date_time_string(self, timestamp: float | None = None) -> str:
        return super().date_time_string((utc_now() + self.apart).timestamp())

    def do_GET(self) -> None:
        status, body = self.texts if "/Messages.json" in self.path else self.account
        if "/IncomingPhoneNumbers" in self.path and status == 200:
            body = self.numbers
        raw = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def twilio(
    status: int,
    body: dict[str, Any],
    *,
    texts: int = 200,
    numbers: dict[str, Any] | None = None,
    apart: timedelta = timedelta(0),
) -> Iterator[str]:
    """A loopback stand-in for Twilio."""
    answers = {"account": (status, body), "texts": (texts, {"messages": []}), "apart": apart}
    handler = type("Answering", (_Twilio,), answers | ({"numbers": numbers} if numbers else {}))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def with_twilio(env: Mapping[str, str], url: str) -> dict[str, str]:
    return {
        **env,
        "CHECKIN_CARRIER": "twilio",
        "TWILIO_ACCOUNT_SID": SID,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_FROM_NUMBER": "+13125550100",
        "TWILIO_API_URL": url,
    }


def everything(database: Database) -> dict[str, int]:
    with database.read() as tx:
        return {
            table.name: tx.scalar(sa.select(sa.func.count()).select_from(table)) or 0
            for table in metadata.sorted_tables
        }


#: The tests' own PostgreSQL server is quick because it does not wait for the disk; the doctor notices.
def lax(database: Database) -> set[str]:
    return set() if database.is_sqlite else {"durability"}


def sick(told: Mapping[str, Mapping[str, Any]]) -> set[str]:
    return {name for name, each in told.items() if each["ok"] is False}


def test_a_whole_installation_is_well_and_nothing_is_stored(database: Database, env: dict[str, str]) -> None:
    with database.begin() as tx:
        heartbeats.beat(tx, "worker-1", now=utc_now())
    before = everything(database)
    account = {"sid": SID, "status": "active", "friendly_name": "ours"}
    with twilio(200, account) as api, serving(database, with_twilio(env, api)) as address:
        env = {**with_twilio(env, api), "PUBLIC_URL": address}
        numbers = {"incoming_phone_numbers": [{"sid": "PN1", "sms_url": f"{address}/webhooks/twilio/messages"}]}
        with twilio(200, account, numbers=numbers) as its_numbers_too:
            told = findings({**env, "TWILIO_API_URL": its_numbers_too})
    assert sick(told) == lax(database)
    well = {name for name, each in told.items() if each["ok"]}
    assert well >= {
        *("configuration", "database", "schema", "worker", "sending", "unsettled texts"),
        *("carrier", "incoming texts", "sender", "address", "webhook"),
    }
    assert everything(database) == before


def test_a_simulated_carrier_needs_no_account(database: Database, env: dict[str, str]) -> None:
    with database.begin() as tx:
        heartbeats.beat(tx, "worker-1", now=utc_now())
    told = findings(env)
    assert sick(told) == lax(database)
    assert "no text leaves this machine" in told["carrier"]["found"]


def test_missing_settings_are_named_one_by_one(env: dict[str, str], tmp_path: Path) -> None:
    done = console("doctor", env={"DATABASE_URL": env["DATABASE_URL"]}, cwd=tmp_path)
    assert done.returncode == 1
    lines = done.stdout.decode().splitlines()
    for name in ("SECRET_KEY", "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM_NUMBER", "PUBLIC_URL"):
        assert any(line.startswith("PROBLEM  configuration") and name in line for line in lines), name
    assert b"Traceback" not in done.stderr


def test_malformed_settings_stop_the_rest(env: dict[str, str]) -> None:
    told = findings({**env, "CHECKIN_TIMEZONE": "Chicago"})
    assert list(told) == ["configuration"]
    assert "CHECKIN_TIMEZONE" in told["configuration"]["found"]


def test_no_secret_is_shown(database: Database, env: dict[str, str]) -> None:
    with twilio(401, {"code": 20003, "message": "Authenticate"}) as api:
        done = run(doctor, env=with_twilio(env, api))
    assert TOKEN not in done.output
    assert env["SECRET_KEY"] not in done.output


def test_a_database_that_is_not_there(env: dict[str, str], tmp_path: Path) -> None:
    told = findings({**env, "DATABASE_URL": f"sqlite:///{tmp_path}/none.db"})
    assert (told["database"]["ok"], "db upgrade" in told["database"]["mend"]) == (False, True)
    assert not (tmp_path / "none.db").exists()
    told = findings({**env, "DATABASE_URL": "postgresql://nobody:secret@127.0.0.1:1/none"})
    assert told["database"]["ok"] is False
    assert "secret" not in told["database"]["found"]


def test_a_schema_that_is_not_current(empty_database_url: str, env: dict[str, str], tmp_path: Path) -> None:
    if empty_database_url.startswith("sqlite"):
        (tmp_path / "empty.db").touch()
    told = findings({**env, "DATABASE_URL": empty_database_url})
    assert told["database"]["ok"] is True
    assert (told["schema"]["ok"], told["schema"]["mend"]) == (False, "run `checkin db upgrade`")


def test_a_worker_that_never_ran_or_fell_silent(
    database: Database, env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert findings(env)["worker"]["found"] == "no worker has ever run"
    now = utc_now()
    with database.begin() as tx:
        heartbeats.beat(tx, "worker-1", now=now)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    for later, ok in ((timedelta(minutes=5), True), (timedelta(minutes=6), False)):
        told = {each.check: each for each in diagnose(now=now + later)}
        assert told["worker"].ok is ok


CARRIER = [
    (200, {"sid": SID, "status": "suspended"}, "the Twilio account is suspended"),
    (401, {"code": 20003, "message": "Authenticate"}, "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN were refused"),
    (404, {"code": 20404, "message": "not found"}, "were refused (HTTP 404)"),
    (503, {"code": 20503, "message": "busy"}, "Twilio does not answer (HTTP 503)"),
]


@pytest.mark.parametrize(("status", "body", "found"), CARRIER)
def test_what_the_carrier_holds_against_the_account(
    env: dict[str, str], status: int, body: dict[str, Any], found: str
) -> None:
    with twilio(status, body) as api:
        told = findings(with_twilio(env, api))
    assert told["carrier"]["ok"] is False
    assert found in told["carrier"]["found"]
    assert told["carrier"]["mend"]


def test_a_carrier_that_is_not_there(env: dict[str, str]) -> None:
    told = findings(with_twilio(env, "http://127.0.0.1:1"))
    assert told["carrier"]["ok"] is False
    assert "TWILIO_API_URL" in told["carrier"]["mend"]


def test_an_api_key_is_tried_on_what_it_is_for(env: dict[str, str]) -> None:
    account = {"sid": SID, "status": "active"}
    key = {"TWILIO_API_KEY": "SK" + "1" * 32, "TWILIO_API_SECRET": "x"}
    with twilio(200, account, texts=401) as api:
        told = findings({**with_twilio(env, api), **key})
    assert told["carrier"]["found"] == "TWILIO_API_KEY and TWILIO_API_SECRET were refused (HTTP 401)"
    with twilio(200, account) as api:
        told = findings({**with_twilio(env, api), **key})
    assert (told["carrier"]["ok"], told["carrier"]["found"]) == (True, "the Twilio account is active")


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ({"sms_url": "https://old.example.org/sms"}, "Twilio brings them to https://old.example.org/sms"),
        ({"sms_url": ""}, "Twilio brings them to nowhere"),
        ({"sms_url": "", "sms_application_sid": "AP1"}, "Twilio brings them to the application AP1"),
    ],
)
def test_a_number_whose_texts_go_elsewhere_is_named(env: dict[str, str], number: dict[str, str], found: str) -> None:
    numbers = {"incoming_phone_numbers": [{"sid": "PN1", **number}]}
    with twilio(200, {"sid": SID, "status": "active"}, numbers=numbers) as api:
        told = findings({**with_twilio(env, api), "PUBLIC_URL": "http://127.0.0.1:1"})
    assert (told["incoming texts"]["ok"], told["incoming texts"]["found"]) == (False, found)
    assert "http://127.0.0.1:1/webhooks/twilio/messages" in told["incoming texts"]["mend"]


def test_a_messaging_service_is_asked_for_its_own_address(env: dict[str, str]) -> None:
    service = {"sid": "MG" + "0" * 32, "status": "active", "use_inbound_webhook_on_number": False}
    env = {**env, "TWILIO_MESSAGING_SERVICE_SID": "MG" + "0" * 32, "PUBLIC_URL": "http://127.0.0.1:1"}
    ours = "http://127.0.0.1:1/webhooks/twilio/messages"
    for address, ok in ((ours, True), ("https://old.example.org", False), (None, False)):
        with twilio(200, {**service, "inbound_request_url": address}) as api:
            assert findings({**with_twilio(env, api)})["incoming texts"]["ok"] is ok


#: What is put into a healthy installation, the check that notices, and a word of its mend.
SICK = [
    ("a sender that is refused", "sending", "doctor"),
    ("a carrier that does not answer", "sending", "status page"),
    ("a reply that waits for half an hour", "sending", "log"),
    ("a text of unknown fate", "unsettled texts", "settle by themselves"),
    ("a list not read for two hours", "read-back", "log"),
    ("somebody in danger", "crisis", "Waiting for staff"),
    ("a question that is urgent", "urgent flags", "Waiting for staff"),
    ("an old backup", "backup", "checkin backup"),
]


def make_sick(tx: Transaction, what: str, now: datetime) -> None:
    old = now - timedelta(minutes=30)
    sender = {"sender": "+13125550100", "slot_at": now, "paused_until": now + timedelta(minutes=9)}
    match what:
        case "a sender that is refused":
            why = "the carrier refuses all texts (code 20003): run `checkin doctor`"
            tx.execute(senders.insert(), {**sender, "failures": 1, "why": why})
        case "a carrier that does not answer":
            tx.execute(senders.insert(), {**sender, "failures": 3, "why": "the carrier cannot be reached"})
        case "a reply that waits for half an hour":
            alum, more = an_alum(tx), {"any_hour": True, "send_after": old, "sid": None}
            a_text(tx, alum, "Thanks", direction="out", status="queued", **more)
        case "a text of unknown fate":
            late = {"status": "sending", "claimed_until": now, "sid": None}
            text = a_text(tx, an_alum(tx), "Thanks", direction="out", **late)
            began = {"started_at": now - timedelta(hours=1), "finished_at": now - timedelta(hours=1)}
            tx.execute(attempts.insert(), {"id": "a1", "message_id": text, "outcome": "unknown", **began})
        case "a list not read for two hours":
            tx.execute(chores.insert(), {"name": "read_back", "next_at": now, "done_at": now - timedelta(hours=2)})
        case "somebody in danger":
            a_flag(tx, an_alum(tx), kind="crisis", at=old)
        case "a question that is urgent":
            a_flag(tx, an_alum(tx), kind="question", urgent=True, at=now - timedelta(hours=5))
        case "an old backup":
            tx.execute(chores.insert(), {"name": "backup", "next_at": now, "done_at": now - timedelta(days=4)})


@pytest.mark.parametrize(("what", "check", "mend"), SICK)
def test_each_trouble_of_the_work_is_found_with_its_mend(
    database: Database, env: dict[str, str], what: str, check: str, mend: str
) -> None:
    with database.begin() as tx:
        heartbeats.beat(tx, "worker-1", now=utc_now())
        make_sick(tx, what, utc_now())
    told = findings(env)
    assert sick(told) == lax(database) | {check}
    assert mend in told[check]["mend"]


def test_two_workers_on_one_file_are_one_too_many(database: Database, env: dict[str, str]) -> None:
    with database.begin() as tx:
        heartbeats.beat(tx, "worker-1", now=utc_now())
        heartbeats.beat(tx, "worker-2", now=utc_now())
    told = findings(env)
    assert ("machines" in sick(told)) is database.is_sqlite
    if database.is_sqlite:
        assert "PostgreSQL" in told["machines"]["mend"]


def test_a_clock_that_is_wrong_is_found(env: dict[str, str]) -> None:
    told = asked_at(timedelta(minutes=-5), env)
    assert (told["clock"]["ok"], "NTP" in told["clock"]["mend"]) == (False, True)
    assert asked_at(timedelta(0), env)["clock"]["ok"] is True


def asked_at(apart: timedelta, env: dict[str, str]) -> dict[str, dict[str, Any]]:
    """What the doctor finds when the carrier's clock differs from ours by so much."""
    with twilio(200, {"sid": SID, "status": "active"}, apart=apart) as api:
        return findings(with_twilio(env, api))


def test_settings_that_nobody_misses_until_they_are_needed_are_named(env: dict[str, str]) -> None:
    told = findings(env)
    assert told["alerts"]["ok"] is None
    assert "CHECKIN_ALERT_URL and CHECKIN_HEARTBEAT_URL" in told["alerts"]["mend"]
    assert "CHECKIN_KEEP_TEXTS_DAYS" in told["retention"]["mend"]
    urls = {"CHECKIN_ALERT_URL": "https://a.example.org", "CHECKIN_HEARTBEAT_URL": "https://b.example.org"}
    told = findings({**env, **urls, "CHECKIN_KEEP_TEXTS_DAYS": "400"})
    assert (told["alerts"]["ok"], told["retention"]["ok"]) == (True, True)


def test_a_web_that_is_not_there_or_is_another(database: Database, env: dict[str, str]) -> None:
    told = findings({**env, "PUBLIC_URL": "http://127.0.0.1:1"})
    assert told["address"]["ok"] is False
    assert "PUBLIC_URL" in told["address"]["mend"]
    with serving(database, {**env, "SECRET_KEY": "another" * 5}) as address:
        told = findings({**env, "PUBLIC_URL": address})
    assert told["address"]["ok"] is True
    assert (told["webhook"]["ok"], "TWILIO_AUTH_TOKEN" in told["webhook"]["mend"]) == (False, True)
