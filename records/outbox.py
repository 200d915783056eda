"""The outbox: texts that wait to be sent, the claims on them, and each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.ready import Ready
from records.tables.people import alumni, suppressions
from records.tables.texts import attempts, messages
from surveys.segments import segments

#: Kinds of text that an opt-out does not take back: its own confirmation, and the fixed words for a hard moment.
_LAST_WORDS = ("opt_out", "notice")
_QUEUE = Ready(
    messages.insert().inline(),
    *("alum_id", "checkin_id", "direction", "phone", "body", "status", "segments", "kind", "question", "in_reply_to"),
    *("at", "any_hour", "send_after", "expires_at"),
)


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


def replies_since(tx: Connection, *, alum_id: int | None, phone: str, since: datetime) -> int:
    """How many texts of ours answered one of this person's since then."""
    theirs = messages.c.alum_id.is_(None) if alum_id is None else messages.c.alum_id == alum_id
    return tx.execute(
        sa.select(sa.func.count()).where(
            theirs, messages.c.phone == phone, messages.c.in_reply_to.is_not(None), messages.c.at > since
        )
    ).scalar_one()


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
    change(tx, message_id, {"status": "queued", "send_after": send_after, "claimed_until": None})


def hold_back(tx: Connection, *, until: datetime) -> None:
    """Keeps everything in the outbox from going before `until`."""
    tx.execute(
        messages.update().where(messages.c.status == "queued", messages.c.send_after < until), {"send_after": until}
    )


def end(tx: Connection, message_id: int, *, status: str, now: datetime, error_code: int | None = None) -> None:
    """Ends a text that will not be sent: expired, cancelled or failed."""
    change(tx, message_id, {"status": status, "error_code": error_code, "settled_at": now, "claimed_until": None})


def change(tx: Connection, message_id: int, values: dict[str, object]) -> None:
    """Writes changed columns of a text."""
    tx.execute(messages.update().where(messages.c.id == message_id), values)


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
