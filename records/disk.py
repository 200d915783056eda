"""Room to write: what is left on the disk of the SQLite file, and whether this process's writes were kept of late.

PostgreSQL's disk is for PostgreSQL to watch; that it is full shows here when a write fails.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

import sqlalchemy as sa

from records.database import Database, DatabaseUnavailable
from records.inserting import insert_or_replace
from records.tables.texting import chores

#: A row that is written to see whether anything can be.
_TRIAL = "write_trial"
_TAKES_NONE = ("disk is full", "no space left", "disk i/o error", "readonly database", "read-only")
_unwritten: WeakKeyDictionary[Database, str] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Disk:
    """Bytes left and bytes in all."""

    free: int
    total: int


def disk_of(database: Database) -> Disk | None:
    """The disk that the database's file lies on; None where there is no file, or nobody can say."""
    path = database.url.database
    if not database.is_sqlite or path in (None, "", ":memory:"):
        return None
    try:
        usage = shutil.disk_usage(Path(path or "").absolute().parent)
    except OSError:
        return None
    return Disk(usage.free, usage.total)


def takes_none(trouble: Exception) -> bool:
    """Whether a write failed because the disk is full or takes no writes, in SQLite's words or PostgreSQL's."""
    said = str(trouble).lower()
    return any(words in said for words in _TAKES_NONE)


def refused(database: Database, trouble: Exception) -> bool:
    """Remembers that the disk took no write, if that is what the trouble is; True when it is."""
    if not takes_none(trouble):
        return False
    _unwritten[database] = str(trouble)
    return True


def unwritten(database: Database) -> str | None:
    """Why this process's writes are not kept, or None when all is well. Tries again only after one has failed."""
    if database in _unwritten:
        try_writing(database)
    return _unwritten.get(database)


def try_writing(database: Database) -> bool:
    """Writes one row and commits; False, and remembered, when the disk has no room or takes no writes."""
    keep = insert_or_replace("sqlite" if database.is_sqlite else "postgresql", chores, "name", "next_at")
    try:
        with database.begin() as tx:
            tx.execute(keep.values(name=_TRIAL, next_at=sa.func.current_timestamp()))
    except DatabaseUnavailable as error:
        return not refused(database, error)
    except sa.exc.DBAPIError as error:  # a standby that only reads says so in an error of another kind
        return not refused(database, error.orig if isinstance(error.orig, Exception) else error)
    _unwritten.pop(database, None)
    return True
