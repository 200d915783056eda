"""Texts heard: each kept once, whatever the carrier repeats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.ready import Ready
from records.tables.texts import messages

_HEAR = {
    dialect: Ready(
        insert_unless_there(dialect, messages, "sid").returning(messages.c.id),
        *("alum_id", "checkin_id", "sid", "direction", "phone", "ours", "body", "media", "status", "at"),
        *("carrier_at", "recovered"),
    )
    for dialect in ("sqlite", "postgresql")
}


@dataclass(frozen=True, slots=True)
class Heard:
    """A text that arrived, as the carrier gave it. `phone` is the sender's.

    `recovered` when no webhook brought it and it was read back from the carrier's list.
    """

    sid: str
    phone: str
    ours: str
    body: str
    media: int = 0
    carrier_at: datetime | None = None
    recovered: bool = False


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
            "carrier_at": heard.carrier_at,
            "recovered": heard.recovered,
        },
    )
    return rows[0].id if rows else None
