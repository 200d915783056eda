"""What became of texts that left: accepted, reported on, or never settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.outbox import change
from records.tables.texts import attempts, messages

#: How far a text has come. A later report never lowers it: callbacks arrive twice and backwards.
RANK = {
    "queued": 0,
    "sending": 1,
    "unknown": 1,
    "accepted": 2,
    "scheduled": 2,
    "sent": 3,
    "delivered": 4,
    "undelivered": 4,
    "failed": 4,
    "cancelled": 4,
    "expired": 4,
}


def sent(tx: Connection, message_id: int, *, sid: str, ours: str, now: datetime) -> None:
    """The carrier took it under this id. A callback may already have reported more; that stays."""
    row = tx.execute(sa.select(messages.c.status).where(messages.c.id == message_id).with_for_update()).one()
    values: dict[str, object] = {"sid": sid, "ours": ours, "sent_at": now, "claimed_until": None}
    if RANK[row.status] < RANK["sent"]:
        values["status"] = "sent"
    change(tx, message_id, values)


@dataclass(frozen=True, slots=True)
class StatusNews:
    """What changed when the carrier reported on a text."""

    message_id: int
    alum_id: int | None
    checkin_id: int | None
    phone: str
    kind: str
    status: str


def report(
    tx: Connection, *, sid: str, attempt: str | None, status: str, error_code: int | None, now: datetime
) -> StatusNews | None:
    """Takes the carrier's report on a text; None when it is about no text of ours or brings nothing new."""
    found = messages.c.sid == sid
    if attempt is not None:
        named = sa.select(attempts.c.message_id).where(attempts.c.id == attempt).scalar_subquery()
        found = sa.or_(found, sa.and_(messages.c.id == named, messages.c.sid.is_(None)))
    row = tx.execute(sa.select(messages).where(found, messages.c.direction == "out").with_for_update()).first()
    if row is None or (RANK.get(status, 0) <= RANK[row.status] and row.sid is not None):
        return None
    values: dict[str, object] = {"sid": sid, "settled_at": now, "claimed_until": None}
    if RANK.get(status, 0) > RANK[row.status]:
        values |= {"status": status, "error_code": error_code}
    tx.execute(messages.update().where(messages.c.id == row.id), values)
    return StatusNews(row.id, row.alum_id, row.checkin_id, row.phone, row.kind, status)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A text whose sending was begun and never settled: the carrier may or may not have it."""

    message_id: int
    alum_id: int | None
    checkin_id: int | None
    attempt: str
    looked: int
    phone: str
    body: str
    started_at: datetime


def unsettled(tx: Connection, *, now: datetime, limit: int) -> tuple[Unsettled, ...]:
    """Texts whose claim ran out while they were being sent, each with its last attempt."""
    tried = attempts.alias("tried")
    last = (
        sa.select(tried.c.id)
        .where(tried.c.message_id == messages.c.id)
        .order_by(tried.c.started_at.desc())
        .limit(1)
        .correlate(messages)
        .scalar_subquery()
    )
    rows = tx.execute(
        sa.select(messages, attempts.c.id.label("attempt"), attempts.c.started_at, attempts.c.looked)
        .select_from(messages.join(attempts, attempts.c.id == last))
        .where(messages.c.status == "sending", messages.c.claimed_until <= now)
        .order_by(messages.c.claimed_until)
        .limit(limit)
        .with_for_update(of=messages, skip_locked=True)
    )
    return tuple(
        Unsettled(r.id, r.alum_id, r.checkin_id, r.attempt, r.looked, r.phone, r.body, r.started_at) for r in rows
    )


def leave_until(tx: Connection, message_id: int, *, at: datetime) -> None:
    """Leaves an unsettled text to whoever is looking for it now; nobody else looks before `at`."""
    change(tx, message_id, {"claimed_until": at})


def not_seen(tx: Connection, unsettled: Unsettled) -> None:
    """Notes that the carrier's list did not have an unsettled text."""
    tx.execute(attempts.update().where(attempts.c.id == unsettled.attempt), {"looked": unsettled.looked + 1})


def give_up(tx: Connection, message_id: int, *, now: datetime) -> bool:
    """Ends a text that the carrier does not know; False when a report on it came in the meantime."""
    ended = tx.execute(
        messages.update().where(messages.c.id == message_id, messages.c.status == "sending"),
        {"status": "unknown", "settled_at": now, "claimed_until": None},
    )
    return ended.rowcount > 0


def known_sids(tx: Connection, sids: Sequence[str]) -> frozenset[str]:
    """Which of these carrier ids already belong to a text of ours."""
    rows = tx.execute(sa.select(messages.c.sid).where(messages.c.sid.in_(list(sids))))
    return frozenset(row.sid for row in rows)
