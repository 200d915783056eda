"""Long-running processes begin in order, end in order, and leave nothing behind when they are killed."""

from __future__ import annotations

import signal
from contextlib import closing
from pathlib import Path
from threading import Event
from urllib.parse import parse_qsl, urlencode

import psutil
import pytest
import sqlalchemy as sa

from bot.bot import utc_now
from bot.carriers.signatures import sign
from records import outbox, schema
from records.database import Database
from records.outbox import Outgoing
from records.tables.texting import chores
from records.tables.texts import messages
from tests.support.carrier import carrier_stand_in
from tests.support.commands import run
from tests.support.doors import ACCOUNT, OURS, PHONE, PUBLIC, TOKEN, inbound, rows
from tests.support.running import PATIENCE, running, start
from web.cli.serving import serve, web, worker
from web.cli.working import tick

ROOT = str(Path(__file__).parents[2])


def settings(url, **more):
    return {
        "PYTHONPATH": ROOT,
        "DATABASE_URL": url,
        "SECRET_KEY": "a secret of the tests",
        "PUBLIC_URL": PUBLIC,
        "CHECKIN_CARRIER": "simulator",
        **more,
    }


def twilio(url, stand_in):
    more = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN, "TWILIO_FROM_NUMBER": OURS}
    return settings(url, CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url, **more)


@pytest.fixture
def kept(request):
    """A fresh database of the kind that the test names: its address, and open."""
    url = request.getfixturevalue(f"{request.param}_url")
    with closing(Database(url)) as database:
        yield url, database


#: How it is run: `serve` on one SQLite file, `web` and `worker` on a PostgreSQL server.
AS_IT_IS_RUN = pytest.mark.parametrize(
    ("command", "kept"), [("serve", "sqlite"), ("web", "postgres")], indirect=["kept"]
)


@AS_IT_IS_RUN
def test_a_web_that_is_told_to_stop_answers_the_request_in_hand(kept, tmp_path, command):
    database_url, database = kept
    form = urlencode(inbound(PHONE, "Yes still there")).encode()
    signed = sign("a secret of the tests", f"{PUBLIC}/webhooks/twilio/messages", parse_qsl(form.decode(), True))
    with running(command, env=settings(database_url), cwd=tmp_path) as server, server.connected() as wire:
        wire.sendall(
            b"POST /webhooks/twilio/messages HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
            b"X-Twilio-Signature: %s\r\nContent-Length: %d\r\n\r\n" % (signed.encode(), len(form))
        )
        # It is in hand: the server asks for the rest of it.
        assert wire.recv(100).startswith(b"HTTP/1.1 100 ")
        server.tell(signal.SIGTERM)
        wire.sendall(form)
        assert wire.recv(1000).startswith(b"HTTP/1.1 200 ")
        code, said = server.ended()
    assert (code, "Traceback" in said) == (0, False)
    assert [row.body for row in rows(database, messages, messages.c.direction == "in")] == ["Yes still there"]


def a_reply(database):
    """A text that is due at any hour."""
    with database.begin() as tx:
        reply = Outgoing(None, None, PHONE, "You are unsubscribed.", "opt_out", any_hour=True)
        outbox.queue(tx, [reply], now=utc_now())


@pytest.mark.parametrize(
    ("number", "kept"), [(signal.SIGTERM, "postgres"), (signal.SIGINT, "sqlite")], indirect=["kept"]
)
def test_a_worker_that_is_told_to_stop_finishes_its_call_and_ends_well(kept, tmp_path, number):
    database_url, database = kept
    with carrier_stand_in() as stand_in:
        called, answer = Event(), Event()
        stand_in.before = lambda asked: called.set() or answer.wait(PATIENCE) if asked.method == "POST" else None
        with running("worker", env=twilio(database_url, stand_in), cwd=tmp_path) as work:
            work.said("checkin worker is running")
            a_reply(database)
            assert called.wait(PATIENCE)
            work.tell(number)
            a_reply(database)
            answer.set()
            code, said = work.ended()
    assert (code, "Traceback" in said) == (0, False)
    assert [row.status for row in rows(database, messages)] == ["sent", "queued"]
    (read_back,) = rows(database, chores, chores.c.name == "read_back")
    assert read_back.wanted_at is None or read_back.done_at is None


def test_a_second_stop_ends_a_worker_at_once(sqlite_url, tmp_path):
    database = Database(sqlite_url)
    with carrier_stand_in() as stand_in:
        called, never = Event(), Event()
        stand_in.before = lambda asked: called.set() or never.wait(PATIENCE) if asked.method == "POST" else None
        with running("worker", env=twilio(sqlite_url, stand_in), cwd=tmp_path) as work:
            work.said("checkin worker is running")
            a_reply(database)
            assert called.wait(PATIENCE)
            work.tell(signal.SIGTERM)
            work.said("stopping")
            work.tell(signal.SIGTERM)
            code, _ = work.ended()
            never.set()
    database.close()
    assert code == -signal.SIGTERM


def test_a_serving_process_that_is_killed_is_begun_anew(sqlite_url, tmp_path):
    with running("web", env=settings(sqlite_url), cwd=tmp_path) as server:
        server.said("checkin is at")
        assert server.status("/livez") == 200
        (child,) = psutil.Process(server.process.pid).children()
        child.kill()
        child.wait(PATIENCE)
        assert server.status("/livez") == 200
        server.tell(signal.SIGTERM)
        assert server.ended()[0] == 0


def test_no_serving_process_outlives_the_one_that_started_it(sqlite_url, tmp_path):
    with running("serve", env=settings(sqlite_url), cwd=tmp_path) as server:
        server.said("checkin is at")
        assert server.status("/livez") == 200
        children = psutil.Process(server.process.pid).children(recursive=True)
        assert children
        server.tell(signal.SIGKILL)
        assert psutil.wait_procs(children, timeout=PATIENCE)[1] == []


def test_a_web_that_begins_asks_for_what_was_missed(postgres_url, tmp_path):
    with running("web", env=settings(postgres_url), cwd=tmp_path) as server:
        server.said("checkin is at")
        assert server.status("/livez") == 200
        server.tell(signal.SIGTERM)
        server.ended()
    with closing(Database(postgres_url)) as database:
        (read_back,) = rows(database, chores)
    assert read_back.wanted_at is not None


# The schema


def other_version(database, revision):
    with database.begin() as tx:
        tx.execute(sa.text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})


@pytest.mark.parametrize("command", [serve, web, worker, tick], ids=lambda command: command.name)
def test_a_newer_schema_is_one_line_and_no_start(database, database_url, command):
    other_version(database, "9999")
    with pytest.raises(schema.WrongSchema) as raised:
        run(command, env=settings(database_url))
    newer = f"the database schema (9999) is newer than this checkin ({schema.newest()}): install the newer one"
    assert str(raised.value) == newer


@pytest.mark.parametrize("command", [serve, web, worker, tick], ids=lambda command: command.name)
def test_an_older_schema_is_one_line_and_no_start_where_many_machines_share_it(postgres_url, command):
    database = Database(postgres_url)
    other_version(database, "0001")
    database.close()
    with pytest.raises(schema.WrongSchema) as raised:
        run(command, env=settings(postgres_url))
    assert str(raised.value) == "the database schema is not current: run `checkin db upgrade`"


def test_nothing_older_is_written_over_a_newer_schema(database, database_url):
    other_version(database, "9999")
    with pytest.raises(schema.WrongSchema):
        schema.upgrade(database_url)


def test_a_wrong_schema_is_said_on_one_line(sqlite_url, tmp_path):
    with closing(Database(sqlite_url)) as database:
        other_version(database, "9999")
    process = start("worker", env=settings(sqlite_url), cwd=tmp_path)
    _, said = process.communicate(timeout=PATIENCE)
    assert (process.returncode, len(said.splitlines())) == (1, 1)
    assert said.startswith("checkin: the database schema (9999) is newer")


def test_several_machines_may_make_the_schema_at_once(empty_database_url, tmp_path):
    machines = [start("db", "upgrade", env=settings(empty_database_url), cwd=tmp_path) for _ in range(4)]
    ended = [(machine.communicate(timeout=PATIENCE)[1], machine.returncode) for machine in machines]
    assert ended == [("the schema is current\n", 0)] * 4
    database = Database(empty_database_url)
    assert schema.is_current(database)
    database.close()


def test_a_command_that_starts_beside_itself_makes_the_schema_once(tmp_path):
    url = f"sqlite:///{tmp_path / 'new.db'}"
    processes = [start("tick", env=settings(url), cwd=tmp_path) for _ in range(3)]
    ended = [(process.communicate(timeout=PATIENCE)[0], process.returncode) for process in processes]
    assert ended == [("{}\n", 0)] * 3
