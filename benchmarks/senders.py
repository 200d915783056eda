"""What the benchmarks of sending share: a queue of texts, and workers in processes of their own."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from threading import Event

import sqlalchemy as sa
import structlog

from benchmarks.people import phones
from bot.building import build_bot
from bot.settings import Settings, load
from records.database import Database
from records.tables.journal import heartbeats
from records.tables.texting import chores
from records.tables.texts import attempts, messages
from scheduler.heartbeat import Heartbeat

OURS = "+13125550100"
BODY = "Hope Kitchen: are you working now? Reply 1 for yes, 2 for no."


def settings(url: str, carrier: str, rate: float) -> Settings:
    """An installation whose carrier is on this machine."""
    return load(
        overrides={
            "DATABASE_URL": url,
            "SECRET_KEY": "benchmark",
            "CHECKIN_CARRIER": "twilio",
            "TWILIO_API_URL": carrier,
            "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
            "TWILIO_AUTH_TOKEN": "benchmark",
            "TWILIO_FROM_NUMBER": OURS,
            "PUBLIC_URL": "http://bench.test",
            "CHECKIN_SEND_RATE": str(rate),
        }
    )


def fill(url: str, count: int) -> None:
    """So many answers wait in the outbox, each to a number of its own: those go at any hour."""
    now = datetime.now(UTC)
    text = {"direction": "out", "body": BODY, "status": "queued", "kind": "question", "any_hour": True, "at": now}
    database = Database(url)
    with database.begin() as tx:
        tx.execute(
            messages.insert(), [{"phone": phone, "send_after": now, **text} for phone in islice(phones(), count)]
        )
    database.close()


@contextmanager
def workers(count: int, url: str, carrier: str, rate: float) -> Iterator[None]:
    """So many workers, each the heartbeat of a worker in a process of its own, who have found nothing to do yet.

    Stopped at the end, and the outbox emptied.
    """
    command = [sys.executable, "-m", "benchmarks.senders", url, carrier, str(rate)]
    running = [subprocess.Popen(command, env=os.environ | {"PYTHONWARNINGS": "ignore"}) for _ in range(count)]
    database = Database(url)
    try:
        _wait_until_ready(database, count)
        yield
    finally:
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            process.wait(timeout=60)
        with database.begin() as tx:
            for table in (attempts, messages, heartbeats, chores):
                tx.execute(table.delete())
        database.close()


def _wait_until_ready(database: Database, count: int) -> None:
    """Each has done a round, and what came while nobody listened has been asked for: until then texts wait."""
    beats, read = sa.select(sa.func.count()).select_from(heartbeats), sa.select(sa.func.max(chores.c.done_at))
    for _ in range(600):
        with database.read() as tx:
            if tx.execute(beats).scalar() == count and tx.execute(read).scalar():
                return
        time.sleep(0.1)
    raise RuntimeError("the workers did not get ready")


def _work(url: str, carrier: str, rate: float) -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    bot = build_bot(settings(url, carrier, rate))
    heartbeat = Heartbeat(bot, name=f"bench-{os.getpid()}")
    told = Event()
    signal.signal(signal.SIGTERM, lambda *_: told.set())
    heartbeat.start()
    told.wait()
    heartbeat.stop()
    bot.database.close()


if __name__ == "__main__":
    _work(sys.argv[1], sys.argv[2], float(sys.argv[3]))
