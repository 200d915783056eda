"""Signs of life of the workers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_or_replace
from records.tables.journal import heartbeats

#: A worker that ran a round this lately is alive: rounds come every half minute.
LATELY: Final = timedelta(minutes=2)


def beat(tx: Connection, worker: str, *, now: datetime) -> None:
    """Notes that a worker has just run a round."""
    row = {"worker": worker, "at": now, "rounds": 1}
    tx.execute(insert_or_replace(tx.dialect.name, heartbeats, "worker", "at", "rounds"), row)


def last(tx: Connection) -> datetime | None:
    """When any worker last ran a round."""
    found: datetime | None = tx.execute(sa.select(sa.func.max(heartbeats.c.at, type_=heartbeats.c.at.type))).scalar()
    return found


def alive(tx: Connection, *, now: datetime) -> int:
    """How many workers ran a round in the last two minutes."""
    return tx.scalar(sa.select(sa.func.count()).where(heartbeats.c.at > now - LATELY)) or 0
