"""What stands now, and the whole ledger of one person."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.entry import AGREES, Scope
from records.tables.people import alumni, consent_events

#: Ids looked up in one statement.
_AT_ONCE: Final = 5_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the ledger. `text` is in the person's own words, or the note of the staff member in `by`."""

    id: int
    event: str
    scope: str
    method: str
    given_by: str
    phone: str
    wording: str
    wording_version: str
    source: str
    text: str
    language: str | None
    by: str | None
    message_id: int | None
    at: datetime


def ledger_of(tx: Connection, alum_id: int) -> tuple[Entry, ...]:
    """Everything the ledger has of a person, the newest first."""
    e = consent_events.c
    query = sa.select(*(e[name] for name in Entry.__slots__)).where(e.alum_id == alum_id)
    return tuple(Entry(**row._mapping) for row in tx.execute(query.order_by(e.at.desc(), e.id.desc())))


def stands(tx: Connection, alum_ids: Collection[int], scope: str) -> frozenset[int]:
    """Those of the alumni whose consent of a scope stands now.

    Texts: whoever may be texted at all. Sharing and research: whoever agreed, and did not take it back since; to say
    nothing is not to agree. Erased people have agreed to nothing any more.
    """
    found: set[int] = set()
    listed = list(dict.fromkeys(alum_ids))
    for start in range(0, len(listed), _AT_ONCE):
        some = listed[start : start + _AT_ONCE]
        found.update(_may_be_texted(tx, some) if scope == Scope.TEXTS else _agreed(tx, some, scope))
    return frozenset(found)


def _may_be_texted(tx: Connection, alum_ids: Collection[int]) -> Iterator[int]:
    a = alumni.c
    open_ones = (a.blocked_reason.is_(None), a.phone.is_not(None), a.erased_at.is_(None))
    yield from tx.scalars(sa.select(a.id).where(a.id.in_(alum_ids), *open_ones))


def _agreed(tx: Connection, alum_ids: Collection[int], scope: str) -> Iterator[int]:
    e = consent_events.c
    query = sa.select(e.alum_id, e.event).join_from(consent_events, alumni, alumni.c.id == e.alum_id)
    theirs = (e.alum_id.in_(alum_ids), e.scope == scope, alumni.c.erased_at.is_(None))
    newest = {row.alum_id: row.event for row in tx.execute(query.where(*theirs).order_by(e.at, e.id))}
    yield from (alum_id for alum_id, event in newest.items() if event in AGREES)
