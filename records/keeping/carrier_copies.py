"""Copies of texts at the phone company that are still to be taken out there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.texts import messages

#: A copy that could not be taken out is asked about again after as long as it has been tried, within these.
SOONEST, LATEST = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Copy:
    """A text whose words are gone here, by our key and by the carrier's id, and since when."""

    message_id: int
    sid: str
    erased_at: datetime


def due(tx: Connection, *, now: datetime, limit: int) -> tuple[Copy, ...]:
    """Copies to ask about now, those that wait longest first."""
    m = messages.c
    query = sa.select(m.id, m.sid, m.erased_at).where(m.erase_at.is_not(None), m.erase_at <= now, m.sid.is_not(None))
    return tuple(Copy(*row) for row in tx.execute(query.order_by(m.erase_at, m.id).limit(limit)))


def gone(tx: Connection, copies: Sequence[Copy], *, now: datetime) -> None:
    """The carrier took them out, or has none: it is not asked again."""
    if copies:
        mine = messages.c.id.in_([each.message_id for each in copies])
        tx.execute(messages.update().where(mine).values(erase_at=None, carrier_erased_at=now))


def later(tx: Connection, copies: Sequence[Copy], *, now: datetime) -> None:
    """They could not be taken out now."""
    if copies:
        rows = [{"copy": each.message_id, "next_at": now + _wait(now - each.erased_at)} for each in copies]
        again = messages.update().where(messages.c.id == sa.bindparam("copy"))
        tx.execute(again.values(erase_at=sa.bindparam("next_at")), rows)


def _wait(tried_for: timedelta) -> timedelta:
    return max(SOONEST, min(LATEST, tried_for))


def count_waiting(tx: Connection) -> int:
    """How many copies are still at the carrier though the words are gone here."""
    return tx.scalar(sa.select(sa.func.count()).where(messages.c.erase_at.is_not(None))) or 0
