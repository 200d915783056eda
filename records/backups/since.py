"""What went out after a backup was taken, as the carrier lists it: kept, so that the conversation is whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.deliveries import RANK
from records.tables.plan import checkins
from records.tables.texts import messages
from surveys.segments import segments

#: The carrier's word for ours, where they differ. What is still under way there must not be claimed here.
_OURS = {"canceled": "cancelled", "read": "delivered"}


_KEPT = sa.and_(messages.c.direction == "out", messages.c.recovered)


@dataclass(frozen=True, slots=True)
class Sent:
    """A text of ours that only the carrier remembered. `kind` is empty where we cannot tell what it was."""

    sid: str
    alum_id: int
    checkin_id: int
    phone: str
    ours: str
    body: str
    status: str
    at: datetime
    kind: str = ""
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Waited:
    """A text that was to go: of the backup, and then stopped; or an answer to what was read back."""

    id: int
    checkin_id: int | None
    phone: str
    body: str
    kind: str
    at: datetime


def keep(tx: Connection, sent: Sent) -> None:
    """Puts a text back into the conversation it belongs to."""
    values = {
        "alum_id": sent.alum_id,
        "checkin_id": sent.checkin_id,
        "direction": "out",
        "phone": sent.phone,
        "body": sent.body,
        "segments": segments(sent.body).count,
        "kind": sent.kind,
        "question": sent.question,
        "at": sent.at,
        "recovered": True,
    }
    tx.execute(messages.insert(), values | _at_carrier(sent.sid, sent.ours, sent.status, sent.at))


def adopt(tx: Connection, waited: Waited, *, sid: str, ours: str, status: str, at: datetime) -> None:
    """A text that was to go did go: it is the one that the carrier lists, and that `keep` may have kept before."""
    tx.execute(messages.delete().where(messages.c.sid == sid, _KEPT))
    tx.execute(messages.update().where(messages.c.id == waited.id), _at_carrier(sid, ours, status, at))


def spoken_for(tx: Connection, sids: Sequence[str]) -> frozenset[str]:
    """Which of these carrier ids belong to a text of ours that we remembered ourselves."""
    return frozenset(tx.scalars(sa.select(messages.c.sid).where(messages.c.sid.in_(sids), sa.not_(_KEPT))))


def _at_carrier(sid: str, ours: str, status: str, at: datetime) -> dict[str, object]:
    status = _OURS.get(status, status)
    final = RANK.get(status, 0) > RANK["sent"]
    return {"sid": sid, "ours": ours, "sent_at": at, "settled_at": None, "status": status if final else "sent"}


def stopped(tx: Connection, *, at: datetime, after: int, limit: int) -> tuple[Waited, ...]:
    """Texts that were stopped by a restore and have not been found at the carrier, by their ids."""
    m = messages.c
    return _waited(tx, (m.settled_at == at) & m.status.in_(("cancelled", "unknown")), after, limit)


def waiting(tx: Connection, *, after: int, limit: int) -> tuple[Waited, ...]:
    """Texts that are about to go, by their ids."""
    return _waited(tx, messages.c.status == "queued", after, limit)


def _waited(tx: Connection, which: sa.ColumnElement[bool], after: int, limit: int) -> tuple[Waited, ...]:
    m = messages.c
    rows = tx.execute(
        sa.select(m.id, m.checkin_id, m.phone, m.body, m.kind, m.at)
        .where(which, m.direction == "out", m.sid.is_(None), m.id > after)
        .order_by(m.id)
        .limit(limit)
    )
    return tuple(Waited(*row) for row in rows)


def begin_anew(tx: Connection, checkin_id: int, *, at: datetime) -> bool:
    """A check-in whose first text never went has not begun; False when it went on all the same."""
    c = checkins.c
    silent = checkins.update().where(c.id == checkin_id, c.state == "open", c.heard_at.is_(None))
    values = {"state": "scheduled", "opened_at": None, "dialogue": None, "reminders_sent": 0, "next_at": at}
    return tx.execute(silent, values).rowcount > 0
