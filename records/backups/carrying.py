"""Who said stop since the backup, as the database that a restore replaces still knows it: no restore undoes a stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import consent
from records.database import Database, DatabaseUnavailable
from records.sealing import stored
from records.sealing.keyring import Keyring, keyring_of
from records.tables.people import alumni, suppressions

_EVENTS = {"opted_out": "opt_out", "wrong_number": "wrong_number", "bad_number": "bad_number"}
_SOURCE = "the database that was replaced by a restore"


@dataclass(frozen=True, slots=True)
class Stop:
    """A number that gets no texts, and why."""

    phone: str
    reason: str


def stops(tx: Connection, *, schema: str | None = None) -> tuple[Stop, ...]:
    """Every number that gets no texts, in the tables of a schema, which may be an older one and has keys of its own.

    Raises `NoDataKey`.
    """
    table = sa.table("suppressions", sa.column("phone"), sa.column("reason"), schema=schema)
    rows = tx.execute(sa.select(table)).all()
    if not rows or not stored.are_there(tx, schema=schema):
        return tuple(Stop(row.phone, row.reason) for row in rows)
    keyring = Keyring()
    keyring.take(stored.opened(stored.stored(tx, schema=schema), keyring_of(tx.dialect).wrapping))
    return tuple(Stop(keyring.open(row.phone) or "", row.reason) for row in rows)


def stops_of(database: Database) -> tuple[Stop, ...] | None:
    """The same of a database that may be damaged; None when it cannot be read any more."""
    try:
        with database.read_sealed() as tx:
            return stops(tx)
    except (sa.exc.DatabaseError, DatabaseUnavailable):
        return None


def carry(tx: Connection, known: Sequence[Stop], *, now: datetime) -> int:
    """Takes over the stops that the restored database does not have; says how many."""
    there = set(tx.scalars(sa.select(suppressions.c.phone)))
    new = [stop for stop in known if stop.phone not in there and stop.reason in _EVENTS]
    for stop in new:
        holders = tx.scalars(sa.select(alumni.c.id).where(alumni.c.phone == stop.phone)).all()
        event = _EVENTS[stop.reason]
        consent.record_event(tx, event, phone=stop.phone, alum_ids=holders, source=_SOURCE, text="", now=now)
    return len(new)
