"""What staff should look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.texts import flags
from surveys.dialogue import Flag, FlagKind
from surveys.urgency import is_told


def raise_flags(
    tx: Connection,
    raised: Sequence[Flag],
    *,
    now: datetime,
    alum_id: int | None = None,
    checkin_id: int | None = None,
    message_id: int | None = None,
) -> None:
    """Puts flags before staff, tied to the alum, check-in and text they are about.

    Those that cannot wait are to be told outside the site at once: that is kept together with the flag, and so before
    any reply to the same text can leave.
    """
    if raised:
        tx.execute(
            flags.insert(),
            [
                {
                    "alum_id": alum_id,
                    "checkin_id": checkin_id,
                    "message_id": message_id,
                    "kind": str(flag.kind),
                    "why": flag.why[:300],
                    "urgent": flag.urgent,
                    "at": now,
                    "tell_at": now if is_told(flag) else None,
                }
                for flag in raised
            ],
        )


def raise_unless_open(
    tx: Connection,
    flag: Flag,
    *,
    now: datetime,
    alum_id: int | None = None,
    checkin_id: int | None = None,
    message_id: int | None = None,
) -> None:
    """Puts a flag before staff, unless the same one about the same alum (or about nobody in particular) is there."""
    same = sa.exists().where(
        flags.c.kind == str(flag.kind),
        flags.c.why == flag.why[:300],
        flags.c.alum_id.is_(None) if alum_id is None else flags.c.alum_id == alum_id,
        flags.c.resolved_at.is_(None),
    )
    if not tx.scalar(sa.select(same)):
        raise_flags(tx, [flag], now=now, alum_id=alum_id, checkin_id=checkin_id, message_id=message_id)


def call_no_more(tx: Connection, checkin_ids: Sequence[int], *, now: datetime) -> None:
    """Settles what asked staff to call for an answer that is not wanted any more."""
    f = flags.c
    waiting = (f.checkin_id.in_(checkin_ids), f.kind == str(FlagKind.CALL), f.resolved_at.is_(None))
    settled = {
        "resolved_at": now,
        "resolved_by": "checkin",
        "resolution": "no call is needed any more",
        "tell_at": None,
    }
    tx.execute(flags.update().where(*waiting).values(settled))
