"""Whose a number is: confirmed by the person at its other end, in doubt, or taken off somebody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.ready import Ready
from records.tables.people import alumni
from records.tables.texts import messages

_CONFIRM = Ready(alumni.update().where(alumni.c.id == sa.bindparam("alum")), "confirmed_at")


def confirm(tx: Connection, alum_id: int, *, at: datetime | None) -> None:
    """Notes when an alum last showed to have their number; None when that is in doubt again."""
    _CONFIRM.run(tx, {"alum": alum_id, "confirmed_at": at})


def detach(tx: Connection, alum_ids: Sequence[int], *, now: datetime) -> None:
    """Takes the number off alumni whom it does not reach. The ledger and the suppressed numbers go on naming it.

    They may not be texted until another number is entered, with a consent of its own. A weightier reason stands.
    """
    if not alum_ids:
        return
    theirs = alumni.c.id.in_(alum_ids)
    lighter = sa.or_(alumni.c.blocked_reason.is_(None), alumni.c.blocked_reason.not_in(("excluded", "erased")))
    reason = sa.case((lighter, "wrong_number"), else_=alumni.c.blocked_reason)
    tx.execute(
        alumni.update().where(theirs).values(phone=None, confirmed_at=None, blocked_reason=reason, updated_at=now)
    )


def exclude(tx: Connection, alum_id: int, *, now: datetime) -> None:
    """Blocks texts to somebody at any number, at once, until staff have confirmed why and entered the exclusion."""
    tx.execute(
        alumni.update()
        .where(alumni.c.id == alum_id, sa.func.coalesce(alumni.c.blocked_reason, "") != "erased")
        .values(blocked_reason="excluded", confirmed_at=None, updated_at=now)
    )


def notices_since(tx: Connection, phone: str, *, since: datetime) -> tuple[str, ...]:
    """The fixed texts for hard moments that went, or wait to go, to a number since then."""
    said = (messages.c.phone == phone, messages.c.direction == "out", messages.c.kind.in_(("notice", "danger")))
    return tuple(tx.scalars(sa.select(messages.c.body).where(*said, messages.c.at > since)))
