"""Signs of life of the workers."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_or_replace
from records.tables.journal import heartbeats


def beat(tx: Connection, worker: str, *, now: datetime) -> None:
    """Notes that a worker has just run a round."""
    row = {"worker": worker, "at": now, "rounds": 1}
    tx.execute(insert_or_replace(tx.dialect.name, heartbeats, "worker", "at", "rounds"), row)


def last(tx: Connection) -> datetime | None:
    """When any worker last ran a round."""
    found: datetime | None = tx.execute(sa.select(sa.func.max(heartbeats.c.at, type_=heartbeats.c.at.type))).scalar()
    return found
