"""The journal of imports: who brought in which file, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.journal import imports


def begin_import(tx: Connection, *, file: str, by: str, at: datetime) -> int:
    """Enters an import, so that what it writes can name it."""
    values = {"at": at, "by": by[:120], "file": file[-240:], "counts": {}}
    number: int | None = tx.scalar(sa.insert(imports).values(values).returning(imports.c.id))
    assert number is not None
    return number


def end_import(tx: Connection, number: int, counts: Mapping[str, int]) -> None:
    """Adds what came of it."""
    tx.execute(imports.update().where(imports.c.id == number).values(counts=dict(counts)))
