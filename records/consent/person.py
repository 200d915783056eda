"""One person as staff see them who enter a consent, and what a change of their number means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.entry import AGREES, REFUSES, WITHDRAWN, GivenBy, Scope
from records.consent.marks import of_age_by
from records.consent.taking_back import begin_anew, take_back
from records.tables.people import alumni, consent_events
from records.tables.texts import flags


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody, held for this transaction. `others` have the same number on file."""

    id: int
    external_id: str
    first_name: str
    last_name: str
    phone: str | None
    language: str
    timezone: str | None
    zip: str | None
    birth_date: date | None
    blocked_reason: str | None
    erased_at: datetime | None
    others: tuple[int, ...] = ()

    def is_minor(self, now: datetime) -> bool:
        """Whether a guardian has to agree."""
        return self.birth_date is not None and self.birth_date > of_age_by(now)


_COLUMNS = tuple(alumni.c[name] for name in Held.__slots__ if name != "others")


def hold(tx: Connection, alum_id: int) -> Held | None:
    """One alum, with everybody on the same number taken for this transaction; None when there is no such alum.

    All in one order, which is that of texts that arrive, so that nobody waits for each other.
    """
    phone = sa.select(alumni.c.phone).where(alumni.c.id == alum_id).scalar_subquery()
    mine = sa.or_(alumni.c.id == alum_id, alumni.c.phone == phone)
    rows = tx.execute(sa.select(*_COLUMNS).where(mine).order_by(alumni.c.id).with_for_update(key_share=True)).all()
    return _held(rows, alum_id)


def look(tx: Connection, alum_id: int) -> Held | None:
    """The same, for a page that changes nothing."""
    phone = sa.select(alumni.c.phone).where(alumni.c.id == alum_id).scalar_subquery()
    mine = sa.or_(alumni.c.id == alum_id, alumni.c.phone == phone)
    return _held(tx.execute(sa.select(*_COLUMNS).where(mine)).all(), alum_id)


def _held(rows: Sequence[sa.Row[tuple[object, ...]]], alum_id: int) -> Held | None:
    found = {row._mapping["id"]: row for row in rows}
    if alum_id not in found:
        return None
    others = tuple(sorted(set(found) - {alum_id}))
    return Held(**found[alum_id]._mapping, others=others)


def find(tx: Connection, *, external_id: str | None = None, phone: str | None = None) -> tuple[int, ...]:
    """The alumni with the program's own id, or with a number."""
    which = alumni.c.phone == phone if external_id is None else alumni.c.external_id == external_id
    return tuple(tx.scalars(sa.select(alumni.c.id).where(which).order_by(alumni.c.id)))


def move(
    tx: Connection, alum_id: int, *, phone: str, zones: Sequence[str], states: Sequence[str], now: datetime
) -> None:
    """Gives somebody another number. Nothing goes to the old one any more, and who answers the new one is not known.

    Whether texts may go there is for `settle` to say.
    """
    take_back(tx, (alum_id,), now=now)
    begin_anew(tx, (alum_id,), now=now)
    where = {"phone": phone, "zones": " ".join(zones), "states": " ".join(states)}
    tx.execute(alumni.update().where(alumni.c.id == alum_id), {**where, "confirmed_at": None, "updated_at": now})


def taken_back(tx: Connection, alum_id: int, *, scope: str, given_by: str, phone: str | None) -> datetime | None:
    """When a consent was last refused or taken back, if nothing was agreed since; texts are about one number."""
    e = consent_events.c
    mine = (e.alum_id == alum_id, e.scope == scope, e.given_by == given_by, e.event.in_(AGREES | REFUSES | {WITHDRAWN}))
    here = (e.phone == (phone or ""),) if scope == Scope.TEXTS else ()
    last = tx.execute(sa.select(e.event, e.at).where(*mine, *here).order_by(e.id.desc()).limit(1)).first()
    return None if last is None or last.event in AGREES else last.at


def open_flags(tx: Connection, alum_ids: Sequence[int], *kinds: str) -> tuple[int, ...]:
    """What waits for staff about these people, of some kinds."""
    f = flags.c
    mine = (f.alum_id.in_(alum_ids), f.kind.in_(kinds), f.resolved_at.is_(None))
    return tuple(tx.scalars(sa.select(f.id).where(*mine).order_by(f.id)))


@dataclass(frozen=True, slots=True)
class Standings:
    """What one person agreed to, and has not taken back: a date for each, or None. `refused` are refused scopes."""

    texts: datetime | None
    guardian: datetime | None
    sharing: datetime | None
    research: datetime | None
    refused: frozenset[str]


def standings(tx: Connection, alum_id: int) -> Standings:
    """How things stand with each consent, by the last word on each. Consent to texts is for the number on file."""
    e = consent_events.c
    phone = tx.scalar(sa.select(alumni.c.phone).where(alumni.c.id == alum_id))
    query = sa.select(e.scope, e.given_by, e.phone, e.event, e.at).where(e.alum_id == alum_id).order_by(e.at, e.id)
    last: dict[tuple[str, str], tuple[str, datetime]] = {}
    for row in tx.execute(query):
        if row.scope != Scope.TEXTS or row.phone == (phone or ""):
            last[(row.scope, row.given_by)] = (row.event, row.at)

    def since(scope: Scope, given_by: GivenBy = GivenBy.SELF) -> datetime | None:
        event, at = last.get((scope, given_by), ("", None))
        return at if event in AGREES else None

    refused = frozenset(scope for (scope, _), (event, _) in last.items() if event and event not in AGREES)
    return Standings(
        since(Scope.TEXTS),
        since(Scope.TEXTS, GivenBy.GUARDIAN),
        since(Scope.SHARING),
        since(Scope.RESEARCH),
        refused,
    )
