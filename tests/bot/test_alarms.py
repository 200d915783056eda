"""The alarm: each trouble is told once, wherever it is seen, again after an hour, and once more when it is over."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import timedelta
from functools import partial

import pytest

from bot import alarms, outside
from bot.alarms import Watcher
from bot.troubles import Kind
from records import heartbeats
from records.database import Database
from records.tables.texting import senders
from records.tables.texts import attempts, flags, messages
from tests.support import outside as outside_support
from tests.support.doors import Doors, asked, at_once, rows
from tests.support.factories import a_text, an_alum
from tests.support.full_disk import a_full_disk

SECRET = "whsec_" + base64.b64encode(b"k" * 24).decode()


@pytest.fixture
def outside_world():
    with outside_support.outside_world() as world:
        yield world.address, world.heard


def installed(database, clock, address, **more):
    urls = {"CHECKIN_ALERT_URL": f"{address}/alert", "CHECKIN_HEARTBEAT_URL": f"{address}/ping"}
    return Doors(database, clock, **urls, **more).bot


def beat(bot):
    with bot.database.begin() as tx:
        heartbeats.beat(tx, "w", now=bot.clock())


def alerts(heard):
    return [(told["type"], told["data"]["kind"]) for told in (json.loads(h[3]) for h in heard if h[0] == "POST")]


def open_flags(database):
    return [row.why for row in rows(database, flags, flags.c.resolved_at.is_(None))]


def test_no_round_is_told_once_by_all_processes_together_and_hourly_while_it_lasts(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    beat(bot)
    watchers = [Watcher(bot), Watcher(bot), Watcher(bot, pings=True)]
    for watcher in watchers:
        assert watcher.look(now=clock()) == ()
    clock.advance(minutes=6)
    for minute in range(70):
        for watcher in watchers:
            watcher.look(now=clock() + timedelta(minutes=minute))
    assert alerts(heard) == [("trouble.raised", "no_round"), ("trouble.lasts", "no_round")]
    assert len(open_flags(database)) == 1
    assert "checkin worker" in open_flags(database)[0]


def test_processes_that_look_at_the_same_moment_tell_it_once(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    beat(bot)
    watchers = [Watcher(bot) for _ in range(6)]
    for watcher in watchers:
        watcher.look(now=clock())
    later = clock.advance(minutes=6)
    at_once(*[partial(watcher.look, now=later) for watcher in watchers])
    assert alerts(heard) == [("trouble.raised", "no_round")]
    assert len(open_flags(database)) == 1


def test_when_rounds_run_again_the_flag_settles_itself_and_the_outside_hears_of_it(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    beat(bot)
    watcher = Watcher(bot)
    watcher.look(now=clock())
    watcher.look(now=clock.advance(minutes=6))
    clock.advance(minutes=1)
    beat(bot)
    assert watcher.look(now=clock()) == ()
    assert alerts(heard) == [("trouble.raised", "no_round"), ("trouble.cleared", "no_round")]
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.urgent, flag.resolved_by, flag.resolution) == (
        "system", True, "checkin", "It passed by itself."
    )  # fmt: skip


def test_a_trouble_that_comes_and_goes_is_told_no_more_than_hourly(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    watcher = Watcher(bot)
    for _ in range(8):
        beat(bot)
        watcher.look(now=clock())
        watcher.look(now=clock.advance(minutes=7))
    assert [kind for kind, _ in alerts(heard)].count("trouble.raised") == 1
    assert len(alerts(heard)) <= 3


def test_a_process_that_has_just_started_gives_the_worker_time_to_start_too(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    beat(bot)
    clock.advance(hours=9)
    watcher = Watcher(bot)
    watcher.look(now=clock())
    watcher.look(now=clock.advance(minutes=2))
    assert alerts(heard) == []
    watcher.look(now=clock.advance(minutes=3))
    assert alerts(heard) == [("trouble.raised", "no_round")]


def test_an_alert_is_signed_as_standard_webhooks_are(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address, CHECKIN_ALERT_SECRET=SECRET)
    beat(bot)
    watcher = Watcher(bot)
    watcher.look(now=clock())
    watcher.look(now=clock.advance(minutes=6))
    ((_, path, headers, body),) = heard
    headers = {name.lower(): value for name, value in headers.items()}
    assert path == "/alert"
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = base64.b64encode(hmac.new(b"k" * 24, signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mac}"
    told = json.loads(body)
    assert set(told["data"]) == {"kind", "line", "mend", "since"}


def test_while_rounds_run_the_outside_is_pinged_and_else_not(database, clock, outside_world):
    address, heard = outside_world
    bot = installed(database, clock, address)
    beat(bot)
    Watcher(bot, pings=True).look(now=clock())
    assert [(method, path) for method, path, _, _ in heard] == [("GET", "/ping")]
    Watcher(bot).look(now=clock())
    Watcher(bot, pings=True).look(now=clock.advance(minutes=3))
    assert len(heard) == 1


@pytest.mark.parametrize("answer", [500, 302])
def test_an_outside_that_does_not_take_it_stops_nothing(database, clock, answer):
    with outside_support.outside_world(answer) as world:
        heard = world.heard
        bot = installed(database, clock, world.address)
        beat(bot)
        watcher = Watcher(bot)
        watcher.look(now=clock())
        assert [t.kind for t in watcher.look(now=clock.advance(minutes=6))] == [Kind.NO_ROUND]
        assert len(heard) == 1
    assert outside.ping(bot.settings) is False


def test_a_database_that_is_gone_is_told_by_each_process_and_when_it_is_back(database, clock, outside_world, tmp_path):
    address, heard = outside_world
    url = "postgresql://nobody@127.0.0.1:1/nothing"
    bot = installed(Database(url), clock, address)
    watcher = Watcher(bot, pings=True)
    for _ in range(3):
        assert [t.kind for t in watcher.look(now=clock.advance(minutes=1))] == [Kind.DATABASE_GONE]
    assert alerts(heard) == [("trouble.raised", "database_gone")]
    watcher._bot = installed(database, clock, address)
    beat(watcher._bot)
    watcher.look(now=clock())
    assert alerts(heard)[1:] == [("trouble.cleared", "database_gone")]


def test_a_full_disk_is_told_though_nothing_can_be_written_down(sqlite_url, clock, outside_world):
    address, heard = outside_world
    database = Database(sqlite_url)
    bot = installed(database, clock, address)
    watcher = Watcher(bot, pings=True)
    with a_full_disk(database):
        for _ in range(3):
            assert [t.kind for t in watcher.look(now=clock.advance(minutes=1))] == [Kind.DISK_FULL]
    assert alerts(heard) == [("trouble.raised", "disk_full")]
    beat(bot)
    watcher.look(now=clock())
    assert alerts(heard)[1:] == [("trouble.cleared", "disk_full")]
    assert [path for _, path, _, _ in heard][-1] == "/ping"
    database.close()


def test_alarms_watch_looks_by_itself_and_stops_when_told(database, clock):
    bot = Doors(database, clock).bot
    stop = alarms.watch(bot)
    stop()


@pytest.mark.parametrize(
    ("why", "failures", "kind"),
    [
        ("the carrier refuses all texts (code 20003): run `checkin doctor`", 1, Kind.PAUSED),
        ("the carrier cannot be reached", 3, Kind.CARRIER_AWAY),
        ("the carrier cannot be reached", 2, None),
        ("the carrier asks us to slow down (code 429)", 9, None),
    ],
)
def test_what_a_resting_sender_means(database, clock, why, failures, kind):
    bot = Doors(database, clock).bot
    beat(bot)
    with database.begin() as tx:
        tx.execute(senders.insert(), {"sender": "x", "slot_at": clock(), "failures": failures, "why": why})
    found = [trouble.kind for trouble in Watcher(bot).look(now=clock())]
    assert found == ([kind] if kind else [])


def test_texts_that_wait_though_they_might_go_are_a_trouble_and_a_large_batch_that_goes_is_none(database, clock):
    bot = Doors(database, clock).bot
    asked(database)
    with database.begin() as tx:
        waits = {"status": "queued", "any_hour": False, "send_after": clock(), "sid": None}
        a_text(tx, an_alum(tx), "Hi", direction="out", **waits)
    clock.advance(minutes=16)
    beat(bot)
    assert [t.kind for t in Watcher(bot).look(now=clock())] == [Kind.QUEUE_OLD]
    with database.begin() as tx:
        went = a_text(tx, an_alum(tx), "Hi", direction="out")
        at = {"started_at": clock(), "finished_at": clock() - timedelta(minutes=1)}
        tx.execute(attempts.insert(), {"id": "a1", "message_id": went, "outcome": "accepted", **at})
    assert Watcher(bot).look(now=clock()) == ()
    with database.begin() as tx:
        tx.execute(messages.update().where(messages.c.status == "queued"), {"any_hour": True})
    assert [t.kind for t in Watcher(bot).look(now=clock())] == [Kind.QUEUE_OLD]
