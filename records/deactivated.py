"""Numbers that a phone company took back: whoever has one next is somebody else, so the alum is asked for first."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import consent
from records.tables.people import alumni


def numbers_on_file(tx: Connection) -> frozenset[str]:
    """Every alum's number."""
    return frozenset(tx.scalars(sa.select(alumni.c.phone).where(alumni.c.phone.is_not(None)).distinct()))


def doubt(tx: Connection, phone: str, *, day: date, now: datetime) -> int:
    """Enters that a number was taken back on a day, and has its alumni confirmed before anything else is asked.

    Whoever has shown since then to have the number has it. Returns for how many it is in doubt.
    """
    over = datetime.combine(day + timedelta(days=1), time(), UTC)
    a = alumni.c
    doubted = (a.phone == phone, sa.or_(a.confirmed_at.is_(None), a.confirmed_at < over))
    ids = tuple(tx.scalars(sa.select(a.id).where(*doubted).order_by(a.id).with_for_update()))
    if ids:
        tx.execute(alumni.update().where(a.id.in_(ids)).values(confirmed_at=None, updated_at=now))
        consent.record_event(
            tx, "deactivated", phone=phone, alum_ids=ids, source="carrier", text=day.isoformat(), now=now
        )
    return len(ids)
