"""The texts about consent as staff worded them: checked before they are kept, and known to every process soon after."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from records import audit, wordings
from records.database import Database, DatabaseUnavailable
from surveys.wording import Edited, Organisation, body_in_use
from surveys.wording.required import Problem, check

#: How long a process goes by what it last saw: a change is everywhere within this, and no text costs a query.
FRESH = timedelta(seconds=30)


class BadWording(ValueError):
    """A wording lacks what it must say, or holds what it may not; `problems` has each with its mend."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


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
            with database.read() as tx:
                self._seen = wordings.current(tx)
        except DatabaseUnavailable:
            # The last look will do: what needs the database itself says that it is away.
            if self._at is None:
                raise
        self._at = now


def change_wording(
    database: Database,
    name: str,
    language: str,
    body: str,
    *,
    organisation: Organisation,
    after: int,
    by: str,
    now: datetime,
) -> int | None:
    """Puts a wording in use from now on and gives the number of its version; None when it is in use already.

    `organisation` is as it is now, with its texts. Raises `BadWording` when a required part is missing or something in
    it may not be sent, and `ChangedMeanwhile` when somebody else saved the same text since version `after`.
    """
    body = " ".join(body.split())
    problems = check(name, language, body, organisation)
    if problems:
        raise BadWording(problems)
    if body == body_in_use(name, organisation, language):
        return None
    return _keep(database, name, language, body, did="worded a text", after=after, by=by, now=now)


def back_to_standard(database: Database, name: str, language: str, *, after: int, by: str, now: datetime) -> int:
    """Puts the standard text in use again. Raises `ChangedMeanwhile` as `change_wording` does."""
    did = "went back to a standard text"
    return _keep(database, name, language, "", did=did, after=after, by=by, now=now)


def _keep(
    database: Database, name: str, language: str, body: str, *, did: str, after: int, by: str, now: datetime
) -> int:
    with database.begin() as tx:
        version = wordings.add(tx, name, language, body, after=after, by=by, now=now)
        audit.note(tx, did, by=by, now=now, subject=f"text {name} {language} {version}")
    return version
