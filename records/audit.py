"""The audit trail: who changed what by hand, and who looked at whose record. Only ever added to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.journal import audit

#: What the trail says of somebody who looked at a record.
VIEWED: Final = "viewed"


def note(
    tx: Connection,
    did: str,
    *,
    by: str,
    now: datetime,
    subject: str,
    alum_id: int | None = None,
    detail: Mapping[str, object] | None = None,
) -> None:
    """Adds a line to the trail. `subject` names the row ("answers 12"); `detail` holds plain values."""
    row = {"at": now, "by": by, "did": did, "subject": subject, "alum_id": alum_id, "detail": dict(detail or {})}
    tx.execute(audit.insert(), row)


def not_viewed_lately(
    tx: Connection, alum_ids: Collection[int], page: str, *, by: str, since: datetime
) -> tuple[int, ...]:
    """Those of these people whose record this viewer has not been noted to look at, on this page, since then."""
    if not alum_ids:
        return ()
    a = audit.c
    lately = (a.did == VIEWED, a.by == by, a.subject == page, a.at > since)
    seen = set(tx.scalars(sa.select(a.alum_id).where(a.alum_id.in_(alum_ids), *lately)))
    return tuple(sorted(set(alum_ids) - seen))


def viewed(tx: Connection, alum_ids: Collection[int], page: str, *, by: str, now: datetime) -> None:
    """Notes that somebody looked at the records of these people on a page."""
    common = {"at": now, "by": by, "did": VIEWED, "subject": page, "detail": {}}
    tx.execute(audit.insert(), [{**common, "alum_id": alum_id} for alum_id in alum_ids])


@dataclass(frozen=True, slots=True)
class Viewing:
    """Who looked at somebody's record, when, and on which page."""

    at: datetime
    by: str
    page: str


def viewings(tx: Connection, alum_id: int, *, limit: int) -> tuple[Viewing, ...]:
    """Who looked at somebody's record, the latest first."""
    a = audit.c
    query = sa.select(a.at, a.by, a.subject).where(a.alum_id == alum_id, a.did == VIEWED)
    return tuple(Viewing(*row) for row in tx.execute(query.order_by(a.id.desc()).limit(limit)))
