"""After the faults: all work comes to rest, and the time in which nothing is due is skipped."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from records.database import Database, DatabaseUnavailable
from records.tables.plan import checkins
from records.tables.texting import chores
from records.tables.texts import messages
from tests.faults.clock import SharedClock

#: A little more than the time between two readings of the carrier's list, of which the calm sees so many.
READ_BACK, READINGS = timedelta(minutes=16), 3
#: Texts that the carrier has to be asked after wait for each other so long.
ASKED_TOGETHER = timedelta(minutes=20)
#: No calm is longer than this, by the run's clock.
LONGEST = timedelta(days=6)
#: Real seconds in which work that is due is done; the verdict tells what was not.
STUCK = 30.0
#: Real seconds without a sign of life before time is skipped: longer while a text is in anybody's hands.
PAUSE, PAUSE_IN_HAND = 0.35, 1.0
SECOND = timedelta(seconds=1)


@dataclass
class Rest:
    """The way to rest. `signs` tells how many calls the carrier had, and how many errands are left to run."""

    clock: SharedClock
    database: Database
    signs: Callable[[], tuple[int, int]]
    began: datetime | None = None
    readings: int = 0
    moved: float = 0.0

    def goes_on(self) -> bool:
        """Waits a little, or skips to what is due next. False once nothing is left to do, or nothing gets done."""
        if self.began is None:
            self.began, self.moved = self.clock(), time.monotonic()
        if not self._is_quiet():
            self.moved = time.monotonic()
            return True
        if self.readings < READINGS:
            self.readings += 1
            self.clock.jump_to(self.clock() + READ_BACK)
            self.moved = time.monotonic()
            return True
        due = self.next_due()
        if due is None or time.monotonic() > self.moved + STUCK or self.clock() > self.began + LONGEST:
            return False
        self._skip_to(due)
        return True

    def next_due(self) -> datetime | None:
        """When a text or check-in is due, or the carrier is to be asked after texts: none when all are settled."""
        try:
            return self._next_due()
        except DatabaseUnavailable:
            return self.clock()

    def _is_quiet(self) -> bool:
        calls, _ = self.signs()
        time.sleep(PAUSE_IN_HAND if self._in_hand() else PAUSE)
        return self.signs() == (calls, 0)

    def _in_hand(self) -> bool:
        try:
            with self.database.read() as tx:
                return tx.scalar(sa.select(messages.c.id).where(messages.c.status == "sending").limit(1)) is not None
        except DatabaseUnavailable:  # it crashed a moment ago
            return True

    def _skip_to(self, due: datetime) -> None:
        """Skips the time until something is due, or, where it waits for a chore, until the chore is."""
        now = self.clock()
        if due > now:
            self.clock.jump_to(due + SECOND)
            self.moved = time.monotonic()
            return
        with self.database.read() as tx:
            chore = tx.scalar(sa.select(sa.func.min(chores.c.next_at)).where(chores.c.done_at.is_not(None)))
        if chore and _aware(chore) > now:
            self.clock.jump_to(_aware(chore) + SECOND)

    def _next_due(self) -> datetime | None:
        with self.database.read() as tx:
            moments = [
                tx.scalar(sa.select(sa.func.min(messages.c.send_after)).where(messages.c.status == "queued")),
                tx.scalar(sa.select(sa.func.min(messages.c.claimed_until)).where(messages.c.status == "sending")),
                tx.scalar(sa.select(sa.func.min(checkins.c.next_at)).where(checkins.c.state == "scheduled")),
            ]
            asked = tx.scalar(sa.select(sa.func.min(messages.c.ask_at)))
        moments += [asked + ASKED_TOGETHER] if asked else []
        return min((_aware(moment) for moment in moments if moment), default=None)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
