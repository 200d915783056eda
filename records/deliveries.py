"""What became of texts that left: accepted, reported on, asked for, or never settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.ready import Ready
from records.tables.texts import attempts, messages
from records.under_way import SENDING, change_claimed

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


#: How a text that is not reported on is asked for: so long after it was taken, and once more.
ASK_AFTER = timedelta(hours=4)
ASK_AGAIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Took:
    """What it means that the carrier has a text: it had been given up for unknown, or it has an older copy too."""

    was_unknown: bool
    twice: bool


def sent(
    tx: Connection, message_id: int, *, sid: str, ours: str, now: datetime, ask_at: datetime | None = None
) -> Took:
    """The carrier has it under this id. A callback may already have reported more; that stays.

    Raises `SidTaken` when another text of ours has the id; the transaction is of no more use then.
    """
    row = tx.execute(
        sa.select(messages.c.status, messages.c.sid, messages.c.cancel_at)
        .where(messages.c.id == message_id)
        .with_for_update()
    ).one()
    values: dict[str, object] = {"sid": row.sid or sid, "ours": ours, "sent_at": now, "claimed_until": None}
    if RANK[row.status] < RANK["sent"]:
        values |= {"status": "sent", "ask_at": ask_at or now + ASK_AFTER, "settled_at": None}
    if row.cancel_at is not None:
        values["cancel_at"] = now  # nobody wants it any more: asked back at once
    try:
        tx.execute(messages.update().where(messages.c.id == message_id), values)
    except sa.exc.IntegrityError:
        raise SidTaken(message_id) from None
    return Took(row.status == "unknown", row.sid not in (None, sid))


class SidTaken(RuntimeError):
    """Another text of ours has this carrier id already."""


def moved_up(tx: Connection, *, sid: str, status: str, now: datetime) -> bool:
    """Takes in good news on a text that is on its way, in one statement; False when it takes a closer look.

    For what the carrier reports most: that it took, sent or delivered a text. Nothing else follows from that.
    """
    settled = RANK[status] == RANK["delivered"]
    return bool((_SETTLED if settled else _MOVED[status]).run(tx, {"known": sid, "status": status, "now": now}))


#: Where a text may stand for good news on it to be no more than that.
_ON_ITS_WAY = ("accepted", "scheduled", "sent")


def _moving(*below: str, only: sa.ColumnElement[bool] | None = None, **more: object) -> Ready:
    return Ready(
        messages.update()
        .where(
            messages.c.sid == sa.bindparam("known"),
            messages.c.direction == "out",
            messages.c.status.in_([sa.bindparam(f"below_{place}", one) for place, one in enumerate(below)]),
            sa.true() if only is None else only,
        )
        .values(
            status=sa.bindparam("status", type_=messages.c.status.type),
            error_code=None,
            settled_at=sa.bindparam("now", type_=messages.c.settled_at.type),
            **more,
        )
        .returning(messages.c.id)
    )


_SETTLED = _moving(*_ON_ITS_WAY, ask_at=None)
# That a text was sent is noted the first time: until then it may be asked back.
_MOVED = {"sent": _moving(*_ON_ITS_WAY, only=sa.or_(messages.c.status != "sent", messages.c.settled_at.is_(None)))}


@dataclass(frozen=True, slots=True)
class StatusNews:
    """What changed when the carrier reported on a text. `was` is its status before, `status` the one reported."""

    message_id: int
    alum_id: int | None
    checkin_id: int | None
    phone: str
    kind: str
    was: str
    status: str
    changed: bool
    retries: int
    at: datetime
    expires_at: datetime | None


def report(
    tx: Connection, *, sid: str, attempt: str | None, status: str, error_code: int | None, now: datetime
) -> StatusNews | None:
    """Takes the carrier's report on a text; None when it is about no text of ours.

    `changed` is False for news that is old. A report that names its attempt gives the text its carrier id, even when
    the call that made it has not come back, or never will.
    """
    row = tx.execute(_KNOWN.with_for_update(), {"known": sid}).first()
    if row is None and attempt is not None:
        row = tx.execute(_ATTEMPTED.with_for_update(), {"attempt": attempt}).first()
        if row is None:  # the answer to the call may have come between the two looks, and given it its id
            row = tx.execute(_KNOWN.with_for_update(), {"known": sid}).first()
    if row is None:
        return None
    higher = RANK.get(status, 0) > RANK[row.status]
    values: dict[str, object] = {}
    if row.sid is None:
        values |= {"sid": sid, "claimed_until": None, "settled_at": now, "sent_at": row.sent_at or now}
    if higher:
        final = RANK[status] == RANK["delivered"]
        asked_for = None if final else row.ask_at or now + ASK_AFTER
        values |= {"status": status, "error_code": error_code, "settled_at": now, "ask_at": asked_for}
    if values:
        tx.execute(messages.update().where(messages.c.id == row.id), values)
    return StatusNews(
        message_id=row.id,
        alum_id=row.alum_id,
        checkin_id=row.checkin_id,
        phone=row.phone,
        kind=row.kind,
        was=row.status,
        status=status,
        changed=higher,
        retries=row.retries,
        at=row.at,
        expires_at=row.expires_at,
    )


_KNOWN = sa.select(messages).where(messages.c.sid == sa.bindparam("known"), messages.c.direction == "out")
_ATTEMPTED = sa.select(messages).where(
    messages.c.id == sa.select(attempts.c.message_id).where(attempts.c.id == sa.bindparam("attempt")).scalar_subquery(),
    messages.c.sid.is_(None),
    messages.c.direction == "out",
)


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A text that the carrier took and has not spoken of since. `again` is when to ask once more, if ever."""

    message_id: int
    sid: str
    again: datetime | None


def take_to_ask(tx: Connection, *, now: datetime, limit: int) -> tuple[ToAsk, ...]:
    """Texts to ask the carrier about, longest waiting first; nobody else asks about them now."""
    due = (
        sa.select(messages.c.id, messages.c.sid, messages.c.at, messages.c.sent_at)
        .where(messages.c.ask_at.is_not(None), messages.c.ask_at <= now)
        .order_by(messages.c.ask_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    taken = []
    for row in tx.execute(due).all():
        first = now - (row.sent_at or row.at) < ASK_AGAIN
        again = now + ASK_AGAIN if first else None
        ask_at(tx, row.id, at=again)
        if row.sid:
            taken.append(ToAsk(row.id, row.sid, again))
    return tuple(taken)


def ask_at(tx: Connection, message_id: int, *, at: datetime | None) -> None:
    """When to ask the carrier about a text; not at all once its last word is known."""
    last = [status for status, rank in RANK.items() if rank == RANK["delivered"]]
    tx.execute(messages.update().where(messages.c.id == message_id, messages.c.status.not_in(last)), {"ask_at": at})


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
    kind: str
    retries: int
    any_hour: bool
    expires_at: datetime | None
    at: datetime
    started_at: datetime
    claimed_until: datetime  # names the claim of whoever looks for it now


def take_unsettled(tx: Connection, *, now: datetime, limit: int, until: datetime) -> tuple[Unsettled, ...]:
    """Texts whose claim ran out while they were being sent, each with its last attempt.

    They are claimed until `until` by whoever looks for them now: nobody else does before, and a worker that wakes up
    with a claim that ran out can no longer change them.
    """
    tried = attempts.alias("tried")
    last = (
        sa.select(tried.c.id)
        .where(tried.c.message_id == messages.c.id)
        .order_by(tried.c.started_at.desc(), tried.c.id.desc())
        .limit(1)
        .correlate(messages)
        .scalar_subquery()
    )
    rows = tx.execute(
        sa.select(messages, attempts.c.id.label("attempt"), attempts.c.started_at, attempts.c.looked)
        .select_from(messages.join(attempts, attempts.c.id == last))
        .where(messages.c.status == SENDING, messages.c.claimed_until <= now)
        .order_by(messages.c.claimed_until)
        .limit(limit)
        .with_for_update(of=messages, skip_locked=True)
    ).all()
    for row in rows:
        change_claimed(tx, row.id, row.claimed_until, {"claimed_until": until})
    return tuple(
        Unsettled(
            message_id=row.id,
            alum_id=row.alum_id,
            checkin_id=row.checkin_id,
            attempt=row.attempt,
            looked=row.looked,
            phone=row.phone,
            body=row.body,
            kind=row.kind,
            retries=row.retries,
            any_hour=row.any_hour,
            expires_at=row.expires_at,
            at=row.at,
            started_at=row.started_at,
            claimed_until=until,
        )
        for row in rows
    )


def not_seen(tx: Connection, unsettled: Unsettled) -> None:
    """Notes that the carrier's list did not have an unsettled text."""
    tx.execute(attempts.update().where(attempts.c.id == unsettled.attempt), {"looked": unsettled.looked + 1})


def give_up(tx: Connection, unsettled: Unsettled, *, now: datetime) -> bool:
    """Ends a text that the carrier does not know; False when somebody else settled it in the meantime."""
    values = {"status": "unknown", "settled_at": now, "claimed_until": None}
    return change_claimed(tx, unsettled.message_id, unsettled.claimed_until, values)


def is_unsettled(tx: Connection, unsettled: Unsettled) -> bool:
    """Whether a text is still in the hands of whoever looks for it, taking its row."""
    held = (messages.c.status == SENDING, messages.c.claimed_until == unsettled.claimed_until)
    found = sa.select(messages.c.id).where(messages.c.id == unsettled.message_id, *held).with_for_update()
    return tx.execute(found).first() is not None


def known_sids(tx: Connection, sids: Sequence[str]) -> frozenset[str]:
    """Which of these carrier ids already belong to a text of ours."""
    rows = tx.execute(sa.select(messages.c.sid).where(messages.c.sid.in_(list(sids))))
    return frozenset(row.sid for row in rows)
