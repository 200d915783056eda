"""Texts heard, and the outbox: queued texts, their claims, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.ready import Ready
from records.tables.people import alumni, suppressions
from records.tables.texts import attempts, messages
from surveys.segments import segments

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
#: What is said last: the confirmation of an opt-out, and an apology, still go.
_LAST_WORDS = ("opt_out", "notice")
#: Kinds of text that an opt-out does not take back: its own confirmation, and the fixed words for a hard moment.
_LAST_WORDS = ("opt_out", "notice")
_HEAR = {
    dialect: Ready(
        insert_unless_there(dialect, messages, "sid").returning(messages.c.id),
        *("alum_id", "checkin_id", "sid", "direction", "phone", "ours", "body", "media", "status", "at"),
    )
    for dialect in ("sqlite", "postgresql")
}
_QUEUE = Ready(
    messages.insert().inline(),
    *("alum_id", "checkin_id", "direction", "phone", "body", "status", "segments", "kind", "question", "in_reply_to"),
    *("at", "any_hour", "send_after", "expires_at"),
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that arrived, as the carrier gave it. `phone` is the sender's."""

    sid: str
    phone: str
    ours: str
    body: str
    media: int = 0


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A text to queue. `any_hour` is for replies to the person's own text."""

    alum_id: int | None
    checkin_id: int | None
    phone: str
    body: str
    kind: str
    question: str | None = None
    in_reply_to: int | None = None
    any_hour: bool = False
    send_after: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Queued:
    """A text about to be sent, with what the last look before sending needs."""

    id: int
    alum_id: int | None
    checkin_id: int | None
    phone: str
    body: str
    kind: str
    any_hour: bool
    expires_at: datetime | None
    zones: tuple[str, ...]
    blocked_reason: str | None
    suppressed: str | None


def hear(tx: Connection, heard: Heard, *, alum_id: int | None, checkin_id: int | None, now: datetime) -> int | None:
    """Keeps a text that arrived; None when the carrier's id is already known, and so nothing more is to be done."""
    rows = _HEAR[tx.dialect.name].run(
        tx,
        {
            "alum_id": alum_id,
            "checkin_id": checkin_id,
            "sid": heard.sid,
            "direction": "in",
            "phone": heard.phone,
            "ours": heard.ours,
            "body": heard.body,
            "media": heard.media,
            "status": "received",
            "at": now,
        },
    )
    return rows[0].id if rows else None


def queue(tx: Connection, outgoing: Sequence[Outgoing], *, now: datetime) -> None:
    """Puts texts into the outbox; they go once this transaction is kept."""
    _QUEUE.run_each(tx, [_queued_row(text, now) for text in outgoing])


def _queued_row(text: Outgoing, now: datetime) -> dict[str, object]:
    return {
        "alum_id": text.alum_id,
        "checkin_id": text.checkin_id,
        "direction": "out",
        "phone": text.phone,
        "body": text.body,
        "status": "queued",
        "segments": segments(text.body).count,
        "kind": text.kind,
        "question": text.question,
        "in_reply_to": text.in_reply_to,
        "at": now,
        "any_hour": text.any_hour,
        "send_after": text.send_after or now,
        "expires_at": text.expires_at,
    }


def claim(tx: Connection, *, now: datetime, limit: int, lease: timedelta) -> tuple[Queued, ...]:
    """Takes texts that are due for sending, so that no other worker does; replies first, then by age."""
    due = (
        sa.select(messages.c.id)
        .where(messages.c.status == "queued", messages.c.send_after <= now)
        .order_by(messages.c.any_hour.desc(), messages.c.send_after, messages.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = tx.execute(
        messages.update()
        .where(messages.c.id.in_(due))
        .values(status="sending", claimed_until=now + lease)
        .returning(messages.c.id)
    )
    ids = [row.id for row in taken]
    return _queued(tx, ids) if ids else ()


def _queued(tx: Connection, ids: list[int]) -> tuple[Queued, ...]:
    rows = tx.execute(
        sa.select(messages, alumni.c.zones, alumni.c.blocked_reason, suppressions.c.reason)
        .select_from(
            messages.outerjoin(alumni, alumni.c.id == messages.c.alum_id).outerjoin(
                suppressions, suppressions.c.phone == messages.c.phone
            )
        )
        .where(messages.c.id.in_(ids))
        .order_by(messages.c.any_hour.desc(), messages.c.send_after, messages.c.id)
    )
    return tuple(
        Queued(
            id=row.id,
            alum_id=row.alum_id,
            checkin_id=row.checkin_id,
            phone=row.phone,
            body=row.body,
            kind=row.kind,
            any_hour=row.any_hour,
            expires_at=row.expires_at,
            zones=tuple((row.zones or "").split()),
            blocked_reason=row.blocked_reason,
            suppressed=row.reason,
        )
        for row in rows
    )


def begin_attempts(tx: Connection, pairs: Sequence[tuple[str, int]], *, now: datetime) -> None:
    """Notes each (attempt id, message id) before the carrier is called."""
    if pairs:
        tx.execute(
            attempts.insert(), [{"id": attempt, "message_id": message, "started_at": now} for attempt, message in pairs]
        )


def finish_attempt(tx: Connection, attempt: str, *, outcome: str, now: datetime) -> None:
    """Notes how a call to the carrier ended: accepted, refused (or never made), unknown or adopted."""
    tx.execute(attempts.update().where(attempts.c.id == attempt), {"outcome": outcome, "finished_at": now})


def put_back(tx: Connection, message_id: int, *, send_after: datetime) -> None:
    """Returns a claimed text to the outbox for later."""
    _where(tx, message_id, {"status": "queued", "send_after": send_after, "claimed_until": None})


def hold_back(tx: Connection, *, until: datetime) -> None:
    """Keeps everything in the outbox from going before `until`."""
    tx.execute(
        messages.update().where(messages.c.status == "queued", messages.c.send_after < until), {"send_after": until}
    )


def end(tx: Connection, message_id: int, *, status: str, now: datetime, error_code: int | None = None) -> None:
    """Ends a text that will not be sent: expired, cancelled or failed."""
    _where(tx, message_id, {"status": status, "error_code": error_code, "settled_at": now, "claimed_until": None})


def sent(tx: Connection, message_id: int, *, sid: str, ours: str, now: datetime) -> None:
    """The carrier took it under this id. A callback may already have reported more; that stays."""
    row = tx.execute(sa.select(messages.c.status).where(messages.c.id == message_id).with_for_update()).one()
    values: dict[str, object] = {"sid": sid, "ours": ours, "sent_at": now, "claimed_until": None}
    if RANK[row.status] < RANK["sent"]:
        values["status"] = "sent"
    _where(tx, message_id, values)


def _where(tx: Connection, message_id: int, values: dict[str, object]) -> None:
    tx.execute(messages.update().where(messages.c.id == message_id), values)


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


def cancel_queued(tx: Connection, *, phone: str, now: datetime) -> None:
    """Takes back what is waiting for a number, but for the word that nothing more will come."""
    tx.execute(
        messages.update().where(
            messages.c.phone == phone, messages.c.status == "queued", messages.c.kind.not_in(_LAST_WORDS)
        ),
        {"status": "cancelled", "settled_at": now},
    )


def cancel_for_checkins(tx: Connection, checkin_ids: Sequence[int], *, now: datetime) -> None:
    """Takes back what is waiting for check-ins that ended."""
    if checkin_ids:
        tx.execute(
            messages.update().where(
                messages.c.checkin_id.in_(checkin_ids),
                messages.c.status == "queued",
                messages.c.kind.not_in(_LAST_WORDS),
            ),
            {"status": "cancelled", "settled_at": now},
        )


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
    _where(tx, message_id, {"claimed_until": at})


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
