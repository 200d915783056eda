"""How the work stands, in numbers only: for `/metrics` and `checkin doctor`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import heartbeats
from records.tables.outcomes import answers
from records.tables.plan import checkins
from records.tables.texts import messages


@dataclass(frozen=True, slots=True)
class Pulse:
    """Texts waiting, seconds the oldest is overdue, check-ins due, answers to review, seconds since the last round."""

    queued: int
    oldest: float
    due: int
    review: int
    since_round: float


def pulse(tx: Connection, *, now: datetime) -> Pulse:
    """How the work stands now."""
    queued, oldest = tx.execute(
        sa.select(sa.func.count(), sa.func.min(messages.c.send_after, type_=messages.c.send_after.type)).where(
            messages.c.status == "queued"
        )
    ).one()
    due = tx.execute(
        sa.select(sa.func.count()).where(checkins.c.next_at.is_not(None), checkins.c.next_at <= now)
    ).scalar_one()
    review = tx.execute(
        sa.select(sa.func.count()).where(answers.c.needs_review, answers.c.reviewed_at.is_(None))
    ).scalar_one()
    beat = heartbeats.last(tx)
    return Pulse(
        queued=queued,
        oldest=max(0.0, (now - oldest).total_seconds()) if oldest else 0.0,
        due=due,
        review=review,
        since_round=(now - beat).total_seconds() if beat else float("inf"),
    )
