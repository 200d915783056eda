"""The journal of imports: who brought in which file, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.journal import imports

#: Any number that no other lock on the same PostgreSQL has.
IMPORT_LOCK = 7226_03


def begin_import(tx: Connection, *, file: str, by: str, at: datetime) -> int:
    """Enters an import, so that what it writes can name it.

    Imports go one after the other: two that do not see each other would both add what is not on file yet.
    """
    if tx.dialect.name != "sqlite":  # there one writer at a time goes on anyway
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock(IMPORT_LOCK)))
    values = {"at": at, "by": by[:120], "file": file[-240:], "counts": {}}
    number: int | None = tx.scalar(sa.insert(imports).values(values).returning(imports.c.id))
    assert number is not None
    return number


def is_underway(tx: Connection) -> bool:
    """Whether a file is being taken in right now. If not, none is begun until this promise is kept."""
    if tx.dialect.name == "sqlite":  # there whoever asks is the one writer
        return False
    return not tx.scalar(sa.select(sa.func.pg_try_advisory_xact_lock_shared(IMPORT_LOCK)))


def end_import(tx: Connection, number: int, counts: Mapping[str, int]) -> None:
    """Adds what came of it."""
    tx.execute(imports.update().where(imports.c.id == number).values(counts=dict(counts)))
