"""Texts that went out after a backup was taken, as the carrier lists them: kept, so that the conversation is whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.engine import Connection

from records.deliveries import RANK
from records.tables.texts import messages
from surveys.segments import segments

#: The carrier's word for ours, where they differ. What is still under way there must not be claimed here.
_OURS = {"canceled": "cancelled", "read": "delivered"}


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


def keep(tx: Connection, sent: Sent) -> None:
    """Puts a text back into the conversation it belongs to."""
    status = _OURS.get(sent.status, sent.status)
    tx.execute(
        messages.insert(),
        {
            "alum_id": sent.alum_id,
            "checkin_id": sent.checkin_id,
            "direction": "out",
            "sid": sent.sid,
            "phone": sent.phone,
            "ours": sent.ours,
            "body": sent.body,
            "status": status if RANK.get(status, 0) > RANK["sent"] else "sent",
            "segments": segments(sent.body).count,
            "kind": sent.kind,
            "question": sent.question,
            "at": sent.at,
            "sent_at": sent.at,
            "recovered": True,
        },
    )
