"""The ticking clock of one worker. It knows when, never what: all work is claimed in the database."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from bot import outbox
from bot.bot import Bot
from records import heartbeats
from records.database import DatabaseUnavailable
from scheduler.rounds import run_round

log = structlog.get_logger(__name__)

#: Seconds between rounds of due check-ins, and between looks at the outbox: a reply should go out at once.
ROUND_EVERY = 30
OUTBOX_EVERY = 1


class Heartbeat:
    """Runs rounds in the background until stopped. Any number of workers may beat on one database."""

    def __init__(self, bot: Bot, *, name: str) -> None:
        self._bot = bot
        self._name = name
        self._ticker = BackgroundScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begins to beat."""
        self._ticker.add_job(self._guarded(self._round), "interval", seconds=ROUND_EVERY, next_run_time=self._first())
        self._ticker.add_job(self._guarded(self._send), "interval", seconds=OUTBOX_EVERY)
        self._ticker.start()

    def stop(self) -> None:
        """Finishes what is in hand and takes no more."""
        self._ticker.shutdown(wait=True)

    def _first(self) -> object:
        return self._bot.clock()

    def _round(self) -> None:
        now = self._bot.clock()
        counts = run_round(self._bot, now=now)
        with self._bot.database.begin() as tx:
            heartbeats.beat(tx, self._name, now=now)
        if counts:
            log.info("round", **counts)

    def _send(self) -> None:
        counts = outbox.drain(self._bot, now=self._bot.clock())
        if counts:
            log.info("outbox", **counts)

    def _guarded(self, work: Callable[[], None]) -> Callable[[], None]:
        """A beat that fails is logged and the next one comes: the backlog waits in the database."""

        def run() -> None:
            try:
                work()
            except DatabaseUnavailable as error:
                log.error("database unavailable", why=str(error))
            except Exception:
                log.exception("round failed")

        return run
