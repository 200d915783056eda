"""A worker's heart beats on whatever happens, and stops in order."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from threading import Event, Lock, Semaphore

import pytest
from structlog.testing import capture_logs

from bot.bot import utc_now
from bot.carriers.carrier import Accepted
from bot.carriers.simulator import SimulatedCarrier
from records.database import Database, DatabaseUnavailable
from records.tables.journal import heartbeats
from records.tables.texting import chores
from records.tables.texts import messages
from scheduler import heartbeat
from scheduler.heartbeat import Heartbeat
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.mail import post_office

#: Seconds to wait for something that comes at once: a test that waits so long has failed.
PATIENCE = 30
QUICK = {"round_every": 0.02, "outbox_every": 0.02, "chores_every": 0.02}
SELDOM = 3600.0


class Telling(SimulatedCarrier):
    """A carrier that tells when it is called, and answers when it is let."""

    def __init__(self, clock):
        super().__init__(clock)
        self.called, self.answer, self.listed = Event(), Event(), Event()
        self.answer.set()
        self.trouble = None

    def send(self, text):
        self.called.set()
        assert self.answer.wait(PATIENCE)
        return super().send(text)

    def received(self, *, since):
        self.listed.set()
        assert self.answer.wait(PATIENCE)
        if self.trouble:
            raise self.trouble
        return ()


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock, Telling(clock))


@pytest.fixture
def beating():
    """Starts hearts, and stops those that still beat."""
    running = []

    def start(bot, **more):
        heart = Heartbeat(bot, name="w1", **{**QUICK, **more})
        running.append(heart)
        heart.start()
        return heart

    yield start
    for heart in running:
        if heart._ticker.running:
            heart.stop()


def test_a_worker_asks_for_what_was_missed_opens_sends_and_notes_that_it_lives(database, doors, beating):
    asked(database)
    heart = beating(doors.bot)
    assert doors.carrier.listed.wait(PATIENCE)
    assert doors.carrier.called.wait(PATIENCE)
    heart.stop()
    assert [to for to, _ in doors.delivered()] == [PHONE]
    assert [row.worker for row in rows(database, heartbeats)] == ["w1"]
    (read_back,) = rows(database, chores, chores.c.name == "read_back")
    assert (read_back.done_at, read_back.wanted_at) == (doors.bot.clock(), None)


def test_stopping_finishes_the_call_in_hand_and_takes_no_more(database, doors, beating):
    asked(database)
    doors.carrier.answer.clear()
    heart = beating(doors.bot)
    assert doors.carrier.called.wait(PATIENCE)
    doors.bot.stopping.set()
    doors.text("+13125550112", "who is this?")
    doors.carrier.answer.set()
    heart.stop()
    sent = rows(database, messages, messages.c.direction == "out")
    assert [(row.phone, row.status) for row in sent] == [(PHONE, "sent"), ("+13125550112", "queued")]


def test_a_carrier_that_does_not_answer_a_chore_holds_up_neither_rounds_nor_texts(database, clock, beating):
    class Slow(Telling):
        def received(self, *, since):
            self.listed.set()
            assert self.finish.wait(PATIENCE)
            return ()

    carrier = Slow(clock)
    carrier.finish = Event()
    doors = Doors(database, clock, carrier)
    asked(database)
    heart = beating(doors.bot)
    assert carrier.listed.wait(PATIENCE)
    assert carrier.called.wait(PATIENCE)
    carrier.finish.set()
    heart.stop()
    assert [to for to, _ in doors.delivered()] == [PHONE]


def test_a_carrier_that_does_not_answer_holds_up_no_alert(database, clock, beating):
    carrier = Telling(clock)
    with post_office() as post:
        doors = Doors(
            database,
            clock,
            carrier,
            CHECKIN_SMTP_URL=f"smtp://127.0.0.1:{post.port}?starttls=never",
            CHECKIN_ALERT_FROM="checkin@example.org",
            CHECKIN_ALERT_EMAILS="staff@example.org",
        )
        asked(database)
        carrier.answer.clear()
        heart = beating(doors.bot, alerts_every=0.02)
        assert carrier.called.wait(PATIENCE)
        doors.text("+13125550112", "i want to die")
        post.wait(1)
        carrier.answer.set()
        heart.stop()
    assert "somebody may be in danger" in post.subjects()[0]


def test_a_trouble_that_lasts_is_one_line_and_the_beats_go_on(doors, beating, monkeypatch):
    failed, beaten = [], Event()

    def run_due(bot, **_):
        if len(failed) < 3:
            failed.append(1)
            raise OSError(28, "No space left for the text of +13125550111")
        if len(failed) == 3:
            failed.append(1)
            return {}
        beaten.set()
        return {}

    monkeypatch.setattr(heartbeat.chores, "run_due", run_due)
    with capture_logs() as lines:
        heart = beating(doors.bot)
        assert beaten.wait(PATIENCE)
        heart.stop()
    told = [line for line in lines if line["event"] == "a beat failed"]
    assert [(line["beat"], line["error"]) for line in told] == [("chores", "OSError")]
    assert {"event": "well again", "beat": "chores", "log_level": "info"} in lines
    assert not re.search("55501", str(lines))


def test_a_worker_starts_and_beats_without_a_database_and_goes_on_once_it_is_there(database, clock, beating, tmp_path):
    asked(database)
    carrier = Telling(clock)
    away = (
        f"sqlite:///{tmp_path / 'gone' / 'x.db'}" if database.is_sqlite else "postgresql://nobody@127.0.0.1:1/nothing"
    )
    doors = Doors(database, clock, carrier)
    swapped = Swapped(Database(away))
    with capture_logs() as lines:
        heart = beating(replace(doors.bot, database=swapped))
        assert swapped.failed.wait(PATIENCE)
        assert not carrier.listed.is_set()
        swapped.now = database
        assert carrier.called.wait(PATIENCE)
        assert carrier.listed.wait(PATIENCE)
        heart.stop()
    assert any(line["event"] == "database unavailable" for line in lines)
    assert [to for to, _ in doors.delivered()] == [PHONE]


def test_after_a_time_without_a_database_what_came_meanwhile_is_asked_for(database, clock, beating, tmp_path):
    carrier = Telling(clock)
    doors = Doors(database, clock, carrier)
    heart = beating(doors.bot)
    assert carrier.listed.wait(PATIENCE)
    carrier.listed.clear()
    heart._guarded(gone)()
    assert carrier.listed.wait(PATIENCE)


def gone():
    raise DatabaseUnavailable("gone")


class Swapped:
    """A database that is another one from one moment to the next."""

    def __init__(self, first):
        self.now, self.failed, self._first = first, Event(), first

    def begin(self):
        return self._used("begin")

    def read(self):
        return self._used("read")

    def _used(self, how):
        if self.now is self._first:
            self.failed.set()
        return getattr(self.now, how)()

    def __getattr__(self, name):
        return getattr(self.now, name)


@pytest.fixture
def drained(monkeypatch):
    """Released once for each look at the outbox."""
    looks = Semaphore(0)
    monkeypatch.setattr(heartbeat.outbox, "drain", lambda bot, **_: looks.release() or {})
    return looks


def outbox_job(heart):
    (job,) = [job for job in heart._ticker.get_jobs() if job.trigger.interval == timedelta(seconds=SELDOM)]
    return job


@pytest.mark.parametrize(
    "off",
    [
        pytest.param(timedelta(days=1), id="set back by a day"),
        pytest.param(-timedelta(hours=5, minutes=30), id="slept"),
    ],
)
def test_a_clock_that_was_set_back_stops_no_beat_and_ticks_slept_through_are_made_up_by_one(
    doors, beating, drained, off
):
    heart = beating(doors.bot, outbox_every=SELDOM)
    assert drained.acquire(timeout=PATIENCE)
    outbox_job(heart).modify(next_run_time=utc_now() + off)
    assert drained.acquire(timeout=PATIENCE)
    heart.stop()
    assert not drained.acquire(blocking=False)


def test_two_hearts_on_one_file_share_the_work(database, database_url, clock, beating):
    """Two `checkin serve` on one SQLite file are against the advice, and do no harm."""
    phones = [f"+1312555{number:04}" for number in range(110, 150)]
    for phone in phones:
        asked(database, phone=phone)
    carrier = Counting(clock, len(phones))
    other = Database(database_url)
    hearts = [beating(Doors(each, clock, carrier).bot) for each in (database, other)]
    assert carrier.all_sent.wait(PATIENCE)
    for heart in hearts:
        heart.stop()
    other.close()
    assert sorted(text.to for _, text in carrier.deliveries()) == phones


class Counting(SimulatedCarrier):
    """Tells when so many texts were sent."""

    def __init__(self, clock, wanted):
        super().__init__(clock)
        self.wanted, self.all_sent, self.counting = wanted, Event(), Lock()

    def send(self, text):
        outcome = super().send(text)
        with self.counting:
            self.wanted -= 1
            if not self.wanted:
                self.all_sent.set()
        return outcome


def test_a_heart_that_has_stopped_has_no_thread_left(doors, beating):
    heart = beating(doors.bot)
    heart.stop()
    assert not heart._ticker.running
    assert isinstance(doors.bot.carrier.send(_a_text()), Accepted)


def _a_text():
    from bot.carriers.carrier import OutboundText

    return OutboundText("f" * 32, PHONE, "hi")
