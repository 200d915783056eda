"""A PostgreSQL server that goes away and comes back: the web says so meanwhile, and the work is taken up again."""

from __future__ import annotations

import shutil
import signal
import tempfile
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from structlog.testing import capture_logs

from bot.carriers.simulator import SimulatedCarrier
from records.database import Database
from records.tables.texts import messages
from scheduler.heartbeat import Heartbeat
from tests.support import databases
from tests.support.doors import PHONE, Doors, a_sid, asked, rows

PATIENCE = 30


@pytest.fixture
def folder():
    """Where a server of the test's own lives: it is stopped at the end if it still runs."""
    path = Path(tempfile.mkdtemp(prefix="checkin-gone-"))
    path.chmod(0o755)
    yield path
    databases.stop_postgres_server(path)
    shutil.rmtree(path)


class Noticing(SimulatedCarrier):
    """Tells when it is called."""

    def __init__(self, clock):
        super().__init__(clock)
        self.called = Event()

    def send(self, text):
        self.called.set()
        return super().send(text)


def test_a_server_that_goes_away_and_comes_back_costs_nothing_but_a_wait(folder, clock):
    server = databases.postgres_server(folder)
    with server.fresh() as url, closing(Database(url)) as database:
        asked(database)
        doors = Doors(database, clock, Noticing(clock))
        assert doors.text("+13125550112", "hello").status_code == 200
        databases.stop_postgres_server(folder, signal.SIGINT)

        lost = doors.text(PHONE, "Yes still there", sid=(sid := a_sid()))
        assert (lost.status_code, lost.text) == (503, "the database is unavailable, try again\n")
        assert doors.client.get("/readyz").status_code == 503
        assert doors.client.get("/livez").status_code == 200
        heart = Heartbeat(doors.bot, name="w1", round_every=0.05, outbox_every=0.05, chores_every=0.05)
        with capture_logs() as lines:
            heart.start()
            heart._guarded(heart._round)()
        assert {line["event"] for line in lines} == {"database unavailable"}
        databases.postgres_server(folder)
        assert doors.carrier.called.wait(PATIENCE)
        assert doors.client.get("/readyz").status_code == 200
        assert doors.text(PHONE, "Yes still there", sid=sid).status_code == 200
        heart.stop()
        assert [to for to, _ in doors.delivered()][:1] == [PHONE]
        assert len(rows(database, messages, messages.c.direction == "in")) == 2
