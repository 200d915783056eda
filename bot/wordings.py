"""The texts about consent as staff worded them, known to every process soon after they were saved."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from records import wordings
from records.database import Database, DatabaseUnavailable
from surveys.wording import Edited

#: How long a process goes by what it last saw: a change is everywhere within this, and no text costs a query.
FRESH = timedelta(seconds=30)


class WordingsInUse:
    """What staff worded, as this process last saw it. While one thread looks again, the others go by the last look."""

    def __init__(self) -> None:
        self._looking = threading.Lock()
        self._at: datetime | None = None
        self._seen: tuple[Edited, ...] = ()

    def now(self, database: Database, *, now: datetime) -> tuple[Edited, ...]:
        """The wordings in use. Only the very first look makes others wait."""
        if self._at is None:
            with self._looking:
                if self._at is None:
                    self._look(database, now)
        elif abs(now - self._at) >= FRESH and self._looking.acquire(blocking=False):
            try:
                self._look(database, now)
            finally:
                self._looking.release()
        return self._seen

    def look_again(self, database: Database, *, now: datetime) -> None:
        """Looks at once: something was changed in this very process."""
        with self._looking:
            self._look(database, now)

    def _look(self, database: Database, now: datetime) -> None:
        try:
            with database.read_sealed() as tx:
                self._seen = wordings.current(tx)
        except DatabaseUnavailable:
            # The last look will do: what needs the database itself says that it is away.
            if self._at is None:
                raise
        self._at = now
