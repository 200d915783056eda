"""Leaving somebody out of follow-up: out of both parts of every rate, and no text from then on."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.taking_back import take_back
from records.tables.histories import exclusions
from records.tables.people import alumni
from records.tables.plan import checkins

#: TEGL 10-16, attachment 2: participants who are left out of performance measures.
REASONS: Final = ("institutionalized", "medical", "deceased", "reserve", "foster_care")


def exclude(tx: Connection, alum_id: int, reason: str, *, on: date | None, by: str, now: datetime) -> None:
    """Enters why somebody is left out, and stops everything that is under way or planned for them."""
    tx.execute(
        exclusions.insert(), {"alum_id": alum_id, "reason": reason, "excluded_on": on, "by": by[:120], "at": now}
    )
    # The dead and the jailed are not texted. An opt-out stays what it is.
    other_reason = sa.func.coalesce(alumni.c.blocked_reason, "").not_in(("opted_out", "erased"))
    excluded = {"blocked_reason": "excluded", "updated_at": now}
    tx.execute(alumni.update().where(alumni.c.id == alum_id, other_reason), excluded)
    waiting = (checkins.c.alum_id == alum_id, checkins.c.state.in_(("scheduled", "open")))
    ended = {"state": "cancelled", "why": "excluded", "next_at": None, "closed_at": now}
    tx.execute(checkins.update().where(*waiting).values(ended))
    take_back(tx, (alum_id,), now=now)


def readmit(tx: Connection, alum_id: int, *, now: datetime) -> None:
    """Takes leaving out back. Whether texts may go is then for `records.consent.settle` to say."""
    tx.execute(exclusions.delete().where(exclusions.c.alum_id == alum_id))
    excluded = (alumni.c.id == alum_id, alumni.c.blocked_reason == "excluded")
    tx.execute(alumni.update().where(*excluded), {"blocked_reason": None, "updated_at": now})


def since(tx: Connection, alum_id: int) -> datetime | None:
    """When somebody was left out; None when they are not. The reason is not for every eye."""
    return tx.scalar(
        sa.select(exclusions.c.at).where(exclusions.c.alum_id == alum_id).order_by(exclusions.c.at).limit(1)
    )
