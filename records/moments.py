"""When the next thing is due, and what was said when: for whoever lets time pass in leaps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import heartbeats
from records.tables.outcomes import benefits, employment, wages
from records.tables.plan import checkins
from records.tables.texts import messages

_ARRIVED = ("received", "sent", "delivered")


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A text that went over the air: the bot's (`ours`) or an alum's."""

    phone: str
    ours: bool
    body: str
    at: datetime


_NEXT_CHECKIN = sa.select(sa.func.min(checkins.c.next_at, type_=checkins.c.next_at.type)).where(
    checkins.c.next_at.is_not(None)
)
_NEXT_TEXT = sa.select(sa.func.min(messages.c.send_after, type_=messages.c.send_after.type)).where(
    messages.c.status == "queued"
)


def next_due(tx: Connection) -> datetime | None:
    """When the next check-in wants a look or the next text may go."""
    times = [tx.execute(query).scalar() for query in (_NEXT_CHECKIN, _NEXT_TEXT)]
    return min((at for at in times if at is not None), default=None)


def latest(tx: Connection) -> datetime | None:
    """The latest time known to the records: of a text, or of a worker's round."""
    texted = tx.execute(sa.select(sa.func.max(messages.c.at, type_=messages.c.at.type))).scalar()
    return max((at for at in (texted, heartbeats.last(tx)) if at is not None), default=None)


def exchanged(tx: Connection) -> tuple[Exchanged, ...]:
    """Every text that went over the air, in order."""
    at = sa.func.coalesce(messages.c.sent_at, messages.c.at, type_=messages.c.at.type).label("at")
    query = (
        sa.select(messages.c.phone, messages.c.direction, messages.c.body, at)
        .where(messages.c.status.in_(_ARRIVED))
        .order_by(at, messages.c.id)
    )
    return tuple(Exchanged(row.phone, row.direction == "out", row.body, row.at) for row in tx.execute(query))


@dataclass(frozen=True, slots=True)
class Tally:
    """How much there is: texts that left, replies that came, and employment, wage and benefits records."""

    texts: int
    replies: int
    records: int


def tally(tx: Connection) -> Tally:
    """Counts it all. For a small database that somebody watches fill."""
    texts = sa.select(sa.func.count()).where(messages.c.direction == "out", messages.c.sent_at.is_not(None))
    replies = sa.select(sa.func.count()).where(messages.c.direction == "in")
    records = [sa.select(sa.func.count()).select_from(table) for table in (employment, wages, benefits)]
    counts = tx.execute(sa.select(*(query.scalar_subquery() for query in (texts, replies, *records)))).one()
    return Tally(counts[0], counts[1], sum(counts[2:]))
