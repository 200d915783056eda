"""Texts that the carrier has and nobody wants any more: asked back for as long as it may still hold them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.deliveries import RANK
from records.tables.texts import messages

#: No text waits longer at the carrier than this: what was handed over before is gone, or was given up there.
HELD = timedelta(hours=10)
#: A text that is being sent at this moment is asked back once the carrier has it.
_SENDING = messages.c.status == sa.literal_column("'sending'")


@dataclass(frozen=True, slots=True)
class ToCancel:
    """A text to ask back, by our key and by the carrier's id."""

    message_id: int
    sid: str


def ask_back(tx: Connection, which: sa.ColumnElement[bool], *, now: datetime) -> None:
    """Marks what is on its way among these texts, so that the next worker asks the carrier to drop it.

    That is what is being sent at this moment, and what the carrier took and has not reported as sent.
    """
    for underway in (_SENDING, _at_carrier(now)):
        tx.execute(messages.update().where(which, messages.c.direction == "out", underway).values(cancel_at=now))


def _at_carrier(now: datetime) -> sa.ColumnElement[bool]:
    m = messages.c
    # Only what the carrier may still speak of is to be asked for, and those few are found by that.
    not_reported = sa.or_(m.status.in_(("accepted", "scheduled")), sa.and_(m.status == "sent", m.settled_at.is_(None)))
    return sa.and_(m.ask_at.is_not(None), m.sid.is_not(None), m.sent_at > now - HELD, not_reported)


def is_asked_back(tx: Connection, message_id: int) -> bool:
    """Whether a text that is about to leave is not wanted any more."""
    found = sa.select(messages.c.id).where(messages.c.id == message_id, messages.c.cancel_at.is_not(None))
    return tx.execute(found).first() is not None


def is_due(tx: Connection, *, now: datetime) -> bool:
    """Whether there is any text to ask back now, at a glance."""
    return bool(tx.execute(sa.select(sa.exists().where(*_due(now)))).scalar())


def take(tx: Connection, *, now: datetime, limit: int, again: datetime) -> tuple[ToCancel, ...]:
    """Texts to ask back, longest waiting first; nobody else asks for them before `again`.

    One that was reported on meanwhile, or that the carrier cannot hold any more, is left as it is.
    """
    m = messages.c
    query = sa.select(m.id, m.sid, m.status, m.sent_at).where(*_due(now)).order_by(m.cancel_at, m.id).limit(limit)
    rows = tx.execute(query.with_for_update(skip_locked=True)).all()
    open_ones = [row for row in rows if row.sid and RANK[row.status] < RANK["delivered"] and _is_held(row.sent_at, now)]
    ids = {row.id for row in open_ones}
    _set(tx, [row.id for row in rows if row.id not in ids], None)
    _set(tx, sorted(ids), again)
    return tuple(ToCancel(row.id, row.sid) for row in open_ones)


def _due(now: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    return messages.c.cancel_at.is_not(None), messages.c.cancel_at <= now, sa.not_(_SENDING)


def _is_held(sent_at: datetime | None, now: datetime) -> bool:
    return sent_at is None or sent_at > now - HELD


def _set(tx: Connection, ids: list[int], at: datetime | None) -> None:
    if ids:
        tx.execute(messages.update().where(messages.c.id.in_(ids)).values(cancel_at=at))


def dropped(tx: Connection, message_id: int, *, now: datetime) -> None:
    """The carrier dropped a text. What it had reported of it by then, as the last word, stays."""
    final = [status for status, rank in RANK.items() if rank == RANK["delivered"]]
    tx.execute(
        messages.update()
        .where(messages.c.id == message_id, messages.c.status.not_in(final))
        .values(status="cancelled", settled_at=now, ask_at=None)
    )
    left(tx, message_id)


def left(tx: Connection, message_id: int) -> None:
    """It was too late for a text; it is not asked for again."""
    _set(tx, [message_id], None)
