"""The ticking clock of one worker. It knows when, never what: all work is claimed in the database."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable
from datetime import timedelta

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from bot import alerts, chores, outbox, recovering
from bot.bot import Bot, utc_now
from records import heartbeats
from records.database import DatabaseUnavailable
from scheduler.rounds import run_checkins

log = structlog.get_logger(__name__)

# A drain that goes on while ticks go by is no fault; the ticker would warn of each of them.
logging.getLogger("apscheduler").setLevel(logging.ERROR)

#: Seconds between rounds of due check-ins, between looks at the outbox (a reply should go out at once), and between
#: looks for chores that are due, and between looks for flags that staff must hear of at once.
ROUND_EVERY = 30.0
OUTBOX_EVERY = 1.0
CHORES_EVERY = 5.0
ALERTS_EVERY = 1.0
#: The ticker looks at the time at least this often, in seconds, so that a clock that is set back stops no beat.
AWAKE = 1.0
#: Seconds after which a trouble that lasts is told again.
TELL_AGAIN = 60.0


class Heartbeat:
    """Runs rounds in the background until stopped. Any number of workers may beat on one database.

    Rounds, the outbox, chores and alerts each tick by themselves, so that a slow answer from the carrier or a mail
    server holds up none of the others. None runs twice at once in one worker; ticks missed while the machine slept
    are made up by one.
    """

    def __init__(
        self,
        bot: Bot,
        *,
        name: str,
        round_every: float | None = None,
        outbox_every: float | None = None,
        chores_every: float | None = None,
        alerts_every: float | None = None,
    ) -> None:
        self._bot = bot
        self._name = name
        self._asking, self._asked = threading.Lock(), False
        self._beats = {
            self._round: ROUND_EVERY if round_every is None else round_every,
            self._send: OUTBOX_EVERY if outbox_every is None else outbox_every,
            self._chores: CHORES_EVERY if chores_every is None else chores_every,
            self._alert: ALERTS_EVERY if alerts_every is None else alerts_every,
        }
        self._ticker = _Ticker(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begins to beat."""
        for beat, every in self._beats.items():
            self._ticker.add_job(self._guarded(beat), "interval", seconds=every, next_run_time=utc_now())
        self._ticker.start()

    def stop(self) -> None:
        """Finishes what is in hand and takes no more."""
        self._bot.stopping.set()
        self._ticker.shutdown(wait=True)

    def _ask_for_missed(self) -> None:
        """Before the first beat, and after each time without a database: nobody knows what came meanwhile.

        What came is read back as a chore, and check-ins wait until it is in.
        """
        with self._asking:
            if not self._asked:
                recovering.ask_for(self._bot, now=self._bot.clock())
                self._asked = True

    def _round(self) -> None:
        now = self._bot.clock()
        self._say("round", run_checkins(self._bot, now=now))
        with self._bot.database.begin() as tx:
            heartbeats.beat(tx, self._name, now=now)

    def _send(self) -> None:
        self._say("outbox", outbox.drain(self._bot, now=self._bot.clock()))

    def _chores(self) -> None:
        self._say("chores", chores.run_due(self._bot, now=self._bot.clock(), by=self._name))

    def _alert(self) -> None:
        self._say("alerts", alerts.tell_due(self._bot, now=self._bot.clock()))

    def _say(self, event: str, counts: dict[str, int]) -> None:
        if counts:
            log.info(event, **counts)

    def _guarded(self, beat: Callable[[], None]) -> Callable[[], None]:
        """A beat that fails is one line in the log, and the next one comes: the backlog waits in the database."""
        told = _Told(beat.__name__.lstrip("_"))

        def run() -> None:
            try:
                if not self._bot.stopping.is_set():
                    self._ask_for_missed()
                    beat()
            except DatabaseUnavailable as error:
                self._asked = False
                told.failed("database unavailable", why=str(error))
            except Exception as error:
                # Not the message of the error: it may quote a text or a number.
                place = traceback.extract_tb(error.__traceback__)[-1]
                told.failed("a beat failed", error=type(error).__name__, at=f"{place.name}:{place.lineno}")
            else:
                told.well()

        return run


class _Told:
    """What the log has been told of one beat: a trouble that lasts is told once a minute, not with every beat."""

    def __init__(self, beat: str) -> None:
        self._beat = beat
        self._trouble: tuple[str, dict[str, str]] | None = None
        self._at = 0.0

    def failed(self, event: str, **about: str) -> None:
        trouble, now = (event, about), time.monotonic()
        if trouble != self._trouble or now - self._at >= TELL_AGAIN:
            self._trouble, self._at = trouble, now
            log.error(event, beat=self._beat, **about)

    def well(self) -> None:
        if self._trouble:
            self._trouble = None
            log.info("well again", beat=self._beat)


class _Ticker(BackgroundScheduler):  # type: ignore[misc]  # it has no types
    """Ticks go by the machine's clock. When that is set back, the next ones are not hours away but now."""

    def _process_jobs(self) -> float:
        now = utc_now()
        for job in self.get_jobs() if self.running else ():
            if job.next_run_time and job.next_run_time > now + job.trigger.interval + timedelta(seconds=AWAKE):
                job.modify(next_run_time=now)
        wait = super()._process_jobs()
        return AWAKE if wait is None else min(wait, AWAKE)
