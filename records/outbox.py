"""The outbox: texts that wait to be sent, put in, put in again, and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import cancellations
from records.columns import Instant
from records.inserting import insert_unless_there
from records.ready import Ready
from records.tables.plan import checkins
from records.tables.texts import messages
from surveys.segments import segments

#: Kinds of text that an opt-out does not take back: its own confirmation, and the fixed words for a hard moment.
_LAST_WORDS = ("opt_out", "notice", "danger")
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


#: A question about a check-in that ended for good is not asked once more.
_NOT_IN_VAIN = sa.not_(
    sa.exists()
    .where(checkins.c.id == messages.c.checkin_id, checkins.c.state.in_(("cancelled", "opted_out", "undeliverable")))
    .correlate(messages)
)


def retry(tx: Connection, message_id: int, *, send_after: datetime, any_hour: bool, now: datetime) -> bool:
    """Queues a text once more, as a new one that names the first.

    False when that was done before, when its words are gone, or when it is not wanted any more.
    """
    columns = ("alum_id", "checkin_id", "direction", "phone", "body", "segments", "kind", "question", "in_reply_to")
    copied = sa.select(
        *(messages.c[name] for name in (*columns, "expires_at")),
        messages.c.id,
        messages.c.retries + 1,
        sa.literal_column("'queued'"),
        sa.literal(any_hour, sa.Boolean),
        sa.literal(now, Instant),
        sa.literal(send_after, Instant),
    ).where(messages.c.id == message_id, messages.c.erased_at.is_(None), messages.c.cancel_at.is_(None), _NOT_IN_VAIN)
    insert = insert_unless_there(tx.dialect.name, messages, "retry_of").from_select(
        [*columns, "expires_at", "retry_of", "retries", "status", "any_hour", "at", "send_after"], copied
    )
    return tx.execute(insert.returning(messages.c.id)).first() is not None


def cancel_retry(tx: Connection, message_id: int, *, now: datetime) -> str | None:
    """Takes back what would go instead of a text that did go.

    "cancelled", or "too late" when the retry is under way or gone; None when there is none to take back.
    """
    found = tx.execute(
        sa.select(messages.c.id, messages.c.status).where(messages.c.retry_of == message_id).with_for_update()
    ).first()
    if found is None or found.status in ("cancelled", "expired", "failed"):
        return None
    if found.status != "queued":
        return "too late"
    tx.execute(messages.update().where(messages.c.id == found.id), {"status": "cancelled", "settled_at": now})
    return "cancelled"


def cancel_queued(tx: Connection, *, phone: str, now: datetime) -> None:
    """Takes back what is on its way to a number, but for the word that nothing more will come.

    What waits here is cancelled at once. What the carrier has, or is being handed, is asked back (`bot.cancelling`).
    """
    _take_back(tx, messages.c.phone == phone, now=now)


def cancel_for_checkins(tx: Connection, checkin_ids: Sequence[int], *, now: datetime) -> None:
    """Takes back what is on its way for check-ins that ended, here and at the carrier."""
    if checkin_ids:
        _take_back(tx, messages.c.checkin_id.in_(checkin_ids), now=now)


def _take_back(tx: Connection, which: sa.ColumnElement[bool], *, now: datetime) -> None:
    unwanted = sa.and_(which, messages.c.kind.not_in(_LAST_WORDS))
    tx.execute(
        messages.update().where(unwanted, messages.c.status == "queued"), {"status": "cancelled", "settled_at": now}
    )
    cancellations.ask_back(tx, unwanted, now=now)
