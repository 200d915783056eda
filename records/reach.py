"""How many people the texts are for, and by which ways they agreed: figures for a registration, no names."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.people import alumni, consent_events


@dataclass(frozen=True, slots=True)
class Reach:
    """`alumni` have a number on file; `ways` are the methods in the consent ledger by which anybody agreed to texts."""

    alumni: int
    ways: frozenset[str]


def reach(tx: Connection) -> Reach:
    """The figures as they are now."""
    numbers = sa.select(sa.func.count()).where(alumni.c.phone.is_not(None), alumni.c.erased_at.is_(None))
    ways = sa.select(consent_events.c.method).where(
        consent_events.c.event.in_(("opt_in", "resubscribed")), consent_events.c.scope == "texts"
    )
    return Reach(tx.scalar(numbers) or 0, frozenset(way for way in tx.scalars(ways.distinct()) if way))
