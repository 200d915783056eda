"""How fast each of our senders may go, and whether it must not: one row each, which all workers go by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.tables.texting import senders
from records.tables.texts import attempts, messages


@dataclass(frozen=True, slots=True)
class Sender:
    """A sender's row. Nothing goes before `paused_until`, and no first text or reminder before `first_texts_after`."""

    sender: str
    slot_at: datetime
    paused_until: datetime | None
    why: str
    failures: int
    day: date | None
    segments: int
    first_texts_after: datetime | None


_ROW = sa.select(*(senders.c[name] for name in Sender.__slots__)).where(senders.c.sender == sa.bindparam("name"))


def look(tx: Connection, sender: str) -> Sender | None:
    """How a sender stands; None before its first text."""
    row = tx.execute(_ROW, {"name": sender}).first()
    return Sender(*row) if row else None


def hold(tx: Connection, sender: str, *, now: datetime) -> Sender:
    """How a sender stands, with its row taken: whoever else wants to send from it waits for this transaction."""
    row = tx.execute(_ROW.with_for_update(), {"name": sender}).first()
    if row is None:
        tx.execute(insert_unless_there(tx.dialect.name, senders, "sender"), {"sender": sender, "slot_at": now})
        row = tx.execute(_ROW.with_for_update(), {"name": sender}).one()
    return Sender(*row)


def reserve(tx: Connection, sender: str, *, slot_at: datetime, day: date | None, segments: int) -> None:
    """Writes down which slots are taken, and how many segments of the carrier's day."""
    _change(tx, sender, {"slot_at": slot_at, "day": day, "segments": segments})


def pause(tx: Connection, sender: str, *, until: datetime, failures: int, why: str) -> None:
    """Lets nothing go before `until`. `why` is in words that staff may read."""
    _change(tx, sender, {"paused_until": until, "failures": failures, "why": why[:300]})


def resume(tx: Connection, sender: str, *, now: datetime) -> None:
    """The carrier takes texts again. A pause that was ordered in the meantime stays."""
    over = sa.or_(senders.c.paused_until.is_(None), senders.c.paused_until <= now)
    tx.execute(
        senders.update().where(senders.c.sender == sender, over), {"paused_until": None, "failures": 0, "why": ""}
    )


def hold_first_texts(tx: Connection, sender: str, *, until: datetime) -> None:
    """Lets no first text and no reminder go before `until`."""
    _change(tx, sender, {"first_texts_after": until})


def _change(tx: Connection, sender: str, values: dict[str, object]) -> None:
    tx.execute(senders.update().where(senders.c.sender == sender), values)


def filtered_and_sent(tx: Connection, *, code: int, since: datetime) -> tuple[int, int]:
    """How many texts failed with a code since then, and how many left."""
    filtered = sa.select(sa.func.count()).where(
        messages.c.status.in_([sa.literal_column(f"'{status}'") for status in ("undelivered", "failed", "unknown")]),
        messages.c.settled_at >= since,
        messages.c.error_code == code,
    )
    sent = sa.select(sa.func.count()).where(
        attempts.c.finished_at >= since, attempts.c.outcome.in_(("accepted", "adopted"))
    )
    return tx.execute(filtered).scalar_one(), tx.execute(sent).scalar_one()
