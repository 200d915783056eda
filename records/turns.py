"""Turns: what two people must not do at the same moment, one does after the other, and sees what the first one did.

On SQLite one writer at a time goes on anyway.
"""

from __future__ import annotations

from enum import IntEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection


class Turn(IntEnum):
    """What is done in turns: each a number that no other lock on the same PostgreSQL has."""

    LISTS = 7226_04
    EXPORTS = 7226_05


def take(tx: Connection, turn: Turn) -> None:
    """Waits for everybody who has this turn, or relies on nobody having it; it lasts until the promise is kept."""
    if tx.dialect.name != "sqlite":
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock(int(turn))))


def rely(tx: Connection, turn: Turn) -> None:
    """Nobody takes this turn until the promise is kept; any number may rely on that together.

    To be asked for before any row is held: whoever has the turn may be waiting for that row.
    """
    if tx.dialect.name != "sqlite":
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock_shared(int(turn))))
