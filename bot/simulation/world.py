"""The simulated world around one bot: time passes, phones ring, people answer, cohorts finish their program."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from bot import outbox
from bot.bot import Bot
from bot.carriers.simulator import SimulatedCarrier
from bot.simulation.clock import SimulatedClock
from bot.simulation.desk import Desk
from bot.simulation.network import Network
from bot.simulation.people import SimulatedAlum
from bot.simulation.phones import Phones
from bot.simulation.rosters import Rosters
from records import heartbeats, moments

#: The worker's name under which the demo notes how far its clock has come.
WORKER = "demo"
#: Runs one round of due work: `scheduler.rounds.run_round`, which this room cannot import.
Round = Callable[..., dict[str, int]]


class World:
    """Everything around the bot. One thing happens at a time, whoever asks: the demo's own thread or a web page."""

    def __init__(
        self,
        bot: Bot,
        carrier: SimulatedCarrier,
        clock: SimulatedClock,
        network: Network,
        phones: Phones,
        rosters: Rosters,
        desk: Desk,
        run_round: Round,
    ) -> None:
        self.bot = bot
        self.clock = clock
        self._carrier = carrier
        self._network = network
        self._phones = phones
        self._rosters = rosters
        self._desk = desk
        self._run_round = run_round
        self._lock = threading.RLock()
        self.counts: Counter[str] = Counter()

    def catch_up(self, until: datetime, *, told: Callable[[datetime], None], stopped: Callable[[], bool]) -> bool:
        """Lets time pass to `until`, from one thing that happens to the next; False when it was stopped before."""
        while not stopped():
            at = self._next_at()
            if at is None or at > until:
                self._at(until)
                return True
            self._at(max(at, self.clock()))
            told(self.clock())
        self.note_time()
        return False

    def tick(self) -> None:
        """Does what is due by the clock, and notes the time."""
        self._at(self.clock())
        self.note_time()

    def is_busy(self, until: datetime) -> bool:
        """True when something happens before `until`."""
        at = self._next_at()
        return at is not None and at <= until

    def say(self, alum: SimulatedAlum, body: str) -> None:
        """The visitor texts in an alum's place; the bot's answer is out when this returns."""
        assert alum.phone is not None
        with self._lock:
            self._phones.hand_over(alum)
            self._text(alum.phone, body)
            self._send()

    def played(self) -> frozenset[str]:
        """External ids of the alumni whose phones the visitor holds."""
        return frozenset(self._phones.played)

    def note_time(self) -> None:
        """Keeps how far the clock has come, for the next start."""
        with self.bot.database.begin() as tx:
            heartbeats.beat(tx, WORKER, now=self.clock())

    def _next_at(self) -> datetime | None:
        with self.bot.database.read() as tx:
            due = moments.next_due(tx)
        times = [at for at in (due, self._phones.next_at(), self._rosters.next_at()) if at is not None]
        return min(times, default=None)

    def _at(self, now: datetime) -> None:
        with self._lock:
            self.clock.set(now)
            for rows in self._rosters.due(now):
                self.counts.update(rows)
            self._desk.work(now)
            for phone, body in self._phones.due(now):
                self._text(phone, body)
            with self.bot.database.read() as tx:
                due = moments.next_due(tx)
            if due is not None and due <= now:
                self._run_round(self.bot, now=now)
                self._deliver()

    def _text(self, phone: str, body: str) -> None:
        self._network.text(phone, body)
        self._phones.said(phone, body, self.clock())
        self.counts["replies"] += 1

    def _send(self) -> None:
        outbox.drain(self.bot)
        self._deliver()

    def _deliver(self) -> None:
        """What left the outbox reaches the phones, and the carrier reports so."""
        for sid, text in self._carrier.deliveries():
            self._network.delivered(sid, text.to, text.attempt)
            self._phones.get(text.to, text.body, self.clock())
            self.counts["texts"] += 1


def remember(phones: Phones, exchanged: Sequence[moments.Exchanged], *, now: datetime) -> None:
    """Gives the phones their threads back after a restart."""
    for text in exchanged:
        phones.remember(text.phone, text.body, text.at, ours=text.ours)
    phones.resume(now=now)
