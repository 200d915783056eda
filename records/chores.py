"""Work that comes back by the clock: one worker takes it at a time, and a dead one's claim comes back by itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.tables.texting import chores

#: No chore is planned further ahead, and no claim lasts longer. Beyond that a clock was wrong when it was written.
FURTHEST = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A chore in one worker's hands; `claim` tells this claim from any other."""

    name: str
    claim: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How a chore stands: when it was last done to its end, and since when it is wanted out of turn."""

    done_at: datetime | None = None
    wanted_at: datetime | None = None


def know(tx: Connection, first: Mapping[str, datetime]) -> None:
    """Adds the chores that are not known yet, each with the time it is first due."""
    rows = [{"name": name, "next_at": next_at, "notes": {}} for name, next_at in first.items()]
    tx.execute(insert_unless_there(tx.dialect.name, chores, "name"), rows)


def unknown(tx: Connection, names: Collection[str]) -> frozenset[str]:
    """The names among these that are not known yet."""
    return frozenset(names) - set(tx.scalars(sa.select(chores.c.name).where(chores.c.name.in_(names))))


def is_due(tx: Connection, names: Collection[str], *, now: datetime) -> bool:
    """True when one of these chores is due and free."""
    return tx.execute(_due(names, now).limit(1)).first() is not None


def claim(tx: Connection, names: Collection[str], *, claim: str, now: datetime, lease: timedelta) -> Claimed | None:
    """Takes one chore, in one statement, so that no other worker does: one that is wanted, else the longest due."""
    order = (chores.c.wanted_at.is_(None), chores.c.next_at, chores.c.name)
    longest = _due(names, now).order_by(*order).limit(1).with_for_update(skip_locked=True)
    taken = tx.execute(
        chores.update()
        .where(chores.c.name == longest.scalar_subquery())
        .values(claimed_until=now + lease, claimed_by=claim)
        .returning(chores.c.name)
    ).first()
    return Claimed(taken.name, claim) if taken else None


def _due(names: Collection[str], now: datetime) -> sa.Select[tuple[str]]:
    until = chores.c.claimed_until
    return sa.select(chores.c.name).where(
        chores.c.name.in_(names),
        (chores.c.next_at <= now) | (chores.c.next_at > now + FURTHEST),
        until.is_(None) | (until <= now) | (until > now + FURTHEST),
    )


def finish(tx: Connection, claimed: Claimed, *, next_at: datetime, done_at: datetime | None) -> bool:
    """Gives a chore back until `next_at`; `done_at` when it was done to its end. False when the claim had been lost."""
    changes: dict[str, Any] = {"next_at": next_at, "claimed_until": None, "claimed_by": None}
    if done_at is not None:
        changes |= {"done_at": done_at, "wanted_at": None}
    mine = (chores.c.name == claimed.name) & (chores.c.claimed_by == claimed.claim)
    return tx.execute(chores.update().where(mine), changes).rowcount == 1


def want(tx: Connection, name: str, *, now: datetime) -> None:
    """Asks for a chore to be done at once. Whoever is at it began too early, so that claim no longer counts."""
    know(tx, {name: now})
    tx.execute(
        chores.update()
        .where(chores.c.name == name)
        .values(next_at=now, wanted_at=sa.func.coalesce(chores.c.wanted_at, now), claimed_until=None, claimed_by=None)
    )


def standing(tx: Connection, name: str) -> Standing:
    """How a chore stands."""
    row = tx.execute(sa.select(chores.c.done_at, chores.c.wanted_at).where(chores.c.name == name)).first()
    return Standing(row.done_at, row.wanted_at) if row else Standing()


def notes(tx: Connection, name: str) -> dict[str, Any]:
    """What a chore has to remember until next time."""
    found: dict[str, Any] | None = tx.scalar(sa.select(chores.c.notes).where(chores.c.name == name))
    return found or {}


def note(tx: Connection, name: str, remembered: dict[str, Any]) -> None:
    """Writes down what a chore has to remember."""
    tx.execute(chores.update().where(chores.c.name == name), {"notes": remembered})
