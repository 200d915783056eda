"""An outbox to fill, and a carrier that remembers what it was asked to send."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from bot.carriers.carrier import OutboundText, Outcome
from bot.carriers.simulator import SimulatedCarrier
from records.database import Database
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.texts import messages
from tests.support.clock import FixedClock
from tests.support.doors import PHONE, Doors, rows
from tests.support.factories import an_alum

AREAS = (312, 773, 217, 309, 618, 630, 708, 815)


class Remembers(SimulatedCarrier):
    """A carrier that notes when it was asked to send what, and may be told what to answer first."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        super().__init__(clock)
        self.now = clock
        self.calls: list[tuple[datetime, str, str]] = []
        self.answers: list[Outcome] = []
        self.together = 0
        self.on_the_way: list[str] = []
        self.skew = timedelta(0)

    def send(self, text: OutboundText) -> Outcome:
        """Notes the text, and answers what it was told to answer, or takes it."""
        self.on_the_way.append(text.to)
        self.together = max(self.together, self.on_the_way.count(text.to))
        self.calls.append((self.now(), text.to, text.body))
        outcome = self.answers.pop(0) if self.answers else super().send(text)
        self.on_the_way.remove(text.to)
        return outcome

    @property
    def ahead(self) -> timedelta:
        """As far as the test says."""
        return self.skew

    @property
    def bodies(self) -> list[str]:
        """The words of each text, in order."""
        return [body for _, _, body in self.calls]


def phones() -> Iterator[str]:
    """Different numbers, one after the other."""
    for area in AREAS:
        for last in range(100):
            yield f"+1{area}55501{last:02}"


def queue(
    doors: Doors, *bodies: str, phone: str = PHONE, kind: str = "question", alum: bool = False, **more: Any
) -> None:
    """Texts to one number, a stranger's unless `alum`."""
    with doors.bot.database.begin() as tx:
        alum_id = an_alum(tx, phone=phone) if alum else None
        put_in(tx, [Outgoing(alum_id, None, phone, body, kind, **more) for body in bodies], now=doors.bot.clock())


def queue_each(doors: Doors, count: int, **more: Any) -> None:
    """So many texts, each to a number of its own."""
    with doors.bot.database.begin() as tx:
        texts = [
            Outgoing(None, None, phone, str(n), more.get("kind", "opening"), expires_at=more.get("expires_at"))
            for n, phone in enumerate(islice(phones(), count))
        ]
        put_in(tx, texts, now=doors.bot.clock())


def passing(clock: FixedClock) -> Callable[[float], bool]:
    """A rest that lets the test's time pass instead of sleeping."""
    lock = threading.Lock()

    def rest(seconds: float) -> bool:
        with lock:
            clock.now += timedelta(seconds=seconds)
        return False

    return rest


def statuses(database: Database) -> list[str]:
    """How each text stands, oldest first."""
    return [row.status for row in rows(database, messages)]
