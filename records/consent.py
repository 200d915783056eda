"""The consent ledger, and the two marks that follow from it: blocked alumni and suppressed numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_or_replace
from records.tables.people import alumni, consent_events, suppressions

#: What an event makes of the number: the reason why no text goes to it, or None when it lifts one.
_SUPPRESSES = {
    "opt_out": "opted_out",
    "carrier_opt_out": "opted_out",
    "staff_opt_out": "opted_out",
    "wrong_number": "wrong_number",
    "bad_number": "bad_number",
    "resubscribed": None,
}


def record_event(
    tx: Connection,
    event: str,
    *,
    phone: str,
    alum_ids: Sequence[int],
    source: str,
    text: str,
    now: datetime,
    message_id: int | None = None,
    language: str | None = None,
    by: str | None = None,
) -> None:
    """Writes the ledger and acts on it at once, for everybody on the number.

    `resubscribed` lifts an opt-out, and nothing else: a wrong number stays wrong, whatever comes after.
    """
    common = {
        "phone": phone,
        "event": event,
        "source": source,
        "text": text,
        "language": language,
        "by": by,
        "message_id": message_id,
        "at": now,
    }
    tx.execute(consent_events.insert(), [{**common, "alum_id": alum_id} for alum_id in alum_ids or (None,)])
    if event not in _SUPPRESSES:
        return
    reason = _SUPPRESSES[event]
    if reason is None:
        _lift(tx, phone)
    else:
        _suppress(tx, phone, reason, now)


#: Why no text may go, the weightier reason first: a later event never puts a lighter one in its place, since START
#: would then lift more than the person's own opt-out.
_WEIGHT = ("excluded", "wrong_number", "opted_out", "bad_number", "no_consent", "no_phone")


def _suppress(tx: Connection, phone: str, reason: str, now: datetime) -> None:
    weightier = _WEIGHT[: _WEIGHT.index(reason)]
    if is_suppressed(tx, phone) not in weightier:
        insert = insert_or_replace(tx.dialect.name, suppressions, "phone", "reason", "since")
        tx.execute(insert, {"phone": phone, "reason": reason, "since": now})
    lighter = sa.or_(alumni.c.blocked_reason.is_(None), alumni.c.blocked_reason.not_in(weightier))
    tx.execute(alumni.update().where(alumni.c.phone == phone, lighter).values(blocked_reason=reason, updated_at=now))


def _lift(tx: Connection, phone: str) -> None:
    opted_out = "opted_out"
    tx.execute(suppressions.delete().where(suppressions.c.phone == phone, suppressions.c.reason == opted_out))
    tx.execute(
        alumni.update().where(alumni.c.phone == phone, alumni.c.blocked_reason == opted_out).values(blocked_reason=None)
    )


def is_suppressed(tx: Connection, phone: str) -> str | None:
    """Why no text may go to the number, or None."""
    return tx.execute(sa.select(suppressions.c.reason).where(suppressions.c.phone == phone)).scalar()
