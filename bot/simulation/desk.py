"""The demo's coordinator at the desk: what has waited for long is settled, so that what waits is what is new."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.reviews import resolve, set_aside
from records import waiting
from records.database import Database

#: The desk is cleared this often, of what is older than that.
EVERY = timedelta(days=7)
FLAGS_WAIT = timedelta(days=9)
REPLIES_WAIT = timedelta(days=45)
NOTES = {
    "call": "called, left a message",
    "question": "called back",
    "wrong_number": "asked the program for a new number",
}


class Desk:
    """Settles old flags and replies as staff would, through the same doors as the staff site."""

    def __init__(self, database: Database, *, by: str) -> None:
        self._database = database
        self._by = by
        self._next: datetime | None = None

    def work(self, now: datetime) -> None:
        """Clears the desk when a week has gone by."""
        if self._next is None:
            self._next = now + EVERY
        if now < self._next:
            return
        self._next = now + EVERY
        with self._database.read() as tx:
            flags, replies = waiting.open_flags(tx), waiting.to_review(tx)
        for flag in flags:
            if flag.at <= now - FLAGS_WAIT:
                resolve(self._database, flag.id, note=NOTES.get(flag.kind, "seen"), by=self._by, now=now)
        for reply in replies:
            if reply.at <= now - REPLIES_WAIT:
                set_aside(self._database, reply.id, by=self._by, now=now)
