"""Flags that cannot wait: which are to be told outside the site, by which way, and who is on them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.tables.alerting import channels, tellings
from records.tables.texts import URGENT, flags

#: How many flags one look takes up at most.
AT_MOST = 50
#: After a telling failed, it is tried again after the first of these, then the second, ...; the last goes on.
TRY_AGAIN = tuple(timedelta(seconds=seconds) for seconds in (15, 30, 60, 120, 300))


@dataclass(frozen=True, slots=True)
class ToTell:
    """One flag to tell of by one way, for the `number`-th time. Nothing here says whom it is about.

    `same_as` is the first open urgent flag about the same person, when that is another one.
    """

    flag_id: int
    kind: str
    at: datetime
    number: int
    same_as: int | None = None


@dataclass(frozen=True, slots=True)
class TakenOn:
    """A flag that somebody is on now, and the alum it is about, if any."""

    flag_id: int
    alum_id: int | None


@dataclass(frozen=True, slots=True)
class Failing:
    """A way of telling that does not work: since when, and why in a few words without an address."""

    channel: str
    since: datetime
    why: str


def is_due(tx: Connection, ways: Sequence[str], *, now: datetime) -> bool:
    """Whether anybody is to be told of anything, at a glance and without holding anybody up."""
    due = [
        sa.exists().where(*_time_has_come(now)),
        sa.exists().where(tellings.c.try_at.is_not(None), tellings.c.try_at <= now, tellings.c.channel.in_(ways)),
    ]
    return bool(tx.execute(sa.select(sa.or_(*due))).scalar())


def _time_has_come(now: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    # What was never told is told now, though a clock that was ahead may have written a later time.
    return flags.c.tell_at.is_not(None), (flags.c.tell_at <= now) | (flags.c.told == 0)


def begin(tx: Connection, ways: Sequence[str], *, now: datetime, again_at: Callable[[str], datetime]) -> int:
    """Begins the next telling of each flag whose time has come, by every way; how many flags.

    The flag's next telling is moved on to `again_at(kind)`. A telling that is still being tried gives way to the new
    one. Who was on a flag and did not settle it in time is on it no longer, and stays named.
    """
    f = flags.c
    due = (
        sa.select(f.id, f.kind, f.told, f.resolved_at)
        .where(*_time_has_come(now))
        .order_by(f.tell_at, f.id)
        .limit(AT_MOST)
        .with_for_update(skip_locked=True)
    )
    found = tx.execute(due).all()
    settled = [row.id for row in found if row.resolved_at is not None]
    if settled:
        tx.execute(flags.update().where(f.id.in_(settled)).values(tell_at=None))
    waiting = [row for row in found if row.resolved_at is None]
    for row in waiting:
        changes = {"told": row.told + 1, "tell_at": again_at(row.kind), "acknowledged_at": None}
        tx.execute(flags.update().where(f.id == row.id), changes)
        _plan(tx, row.id, ways, number=row.told + 1, now=now)
    return len(waiting)


def _plan(tx: Connection, flag_id: int, ways: Sequence[str], *, number: int, now: datetime) -> None:
    insert = insert_unless_there(tx.dialect.name, tellings, "flag_id", "channel")
    for way in ways:
        tx.execute(insert, {"flag_id": flag_id, "channel": way, "number": number, "try_at": now})
    mine = (tellings.c.flag_id == flag_id) & tellings.c.channel.in_(ways)
    tx.execute(tellings.update().where(mine), {"number": number, "try_at": now, "tries": 0})


def claim(tx: Connection, way: str, *, now: datetime, lease: timedelta) -> tuple[ToTell, ...]:
    """Takes the tellings of one way that are due, so that no other worker does until the lease is over.

    What was settled meanwhile, or has somebody on it, is told no more.
    """
    t, f, other = tellings.c, flags.c, flags.alias("other")
    first = sa.select(sa.func.min(other.c.id)).where(
        other.c.alum_id == f.alum_id, other.c.id < f.id, other.c.urgent, other.c.resolved_at.is_(None)
    )
    due = (
        sa.select(
            *(t.flag_id, t.number, f.kind, f.at, f.resolved_at, f.acknowledged_at),
            first.correlate(flags).scalar_subquery().label("same_as"),
        )
        .select_from(tellings.join(flags, f.id == t.flag_id))
        .where(t.try_at.is_not(None), t.try_at <= now, t.channel == way)
        .order_by(t.try_at, t.flag_id)
        .limit(AT_MOST)
        .with_for_update(skip_locked=True, of=tellings)
    )
    found = tx.execute(due).all()
    over = [row.flag_id for row in found if row.resolved_at is not None or row.acknowledged_at is not None]
    taken = [row for row in found if row.flag_id not in set(over)]
    _set(tx, way, over, {"try_at": None})
    _set(tx, way, [row.flag_id for row in taken], {"try_at": now + lease})
    return tuple(ToTell(row.flag_id, row.kind, row.at, row.number, row.same_as) for row in taken)


def _set(tx: Connection, way: str, flag_ids: Collection[int], changes: Mapping[str, object]) -> None:
    if flag_ids:
        mine = (tellings.c.channel == way) & tellings.c.flag_id.in_(flag_ids)
        tx.execute(tellings.update().where(mine), dict(changes))


def settle(tx: Connection, way: str, told: Sequence[ToTell], taken: Collection[int], *, now: datetime) -> None:
    """Writes down which tellings were taken; the others are tried again, later with each failure.

    A telling that another one has taken the place of meanwhile is left alone.
    """
    for each in told:
        mine = sa.and_(tellings.c.channel == way, tellings.c.flag_id == each.flag_id, tellings.c.number == each.number)
        if each.flag_id in taken:
            done = {"try_at": None, "told_at": now, "times": tellings.c.times + 1}
            tx.execute(tellings.update().where(mine).values(done))
            continue
        tries = tx.scalar(sa.select(tellings.c.tries).where(mine))
        if tries is not None:
            wait = TRY_AGAIN[min(tries, len(TRY_AGAIN) - 1)]
            tx.execute(tellings.update().where(mine), {"try_at": now + wait, "tries": tries + 1})


def note_channel(tx: Connection, way: str, why: str, *, now: datetime) -> None:
    """Writes down whether a way of telling works; `why` it does not, or nothing."""
    insert = insert_unless_there(tx.dialect.name, channels, "channel")
    tx.execute(insert, {"channel": way, "tried_at": now})
    c = channels.c
    since = sa.func.coalesce(c.failing_since, now) if why else sa.null()
    changes = {"tried_at": now, "failing_since": since, "why": why[:160]}
    tx.execute(channels.update().where(c.channel == way).values(changes))


def tried(tx: Connection, way: str) -> tuple[datetime | None, bool]:
    """When a way of telling was last tried, and whether it worked then."""
    row = tx.execute(sa.select(channels).where(channels.c.channel == way)).first()
    return (row.tried_at, row.failing_since is None) if row else (None, True)


def failing(tx: Connection) -> tuple[Failing, ...]:
    """The ways of telling that do not work."""
    c = channels.c
    rows = tx.execute(sa.select(channels).where(c.failing_since.is_not(None)).order_by(c.channel))
    return tuple(Failing(row.channel, row.failing_since, row.why) for row in rows)


def who_is_on(tx: Connection, flag_id: int) -> str | None:
    """The member of staff who is on a flag and has not let it lie; held for this transaction."""
    f = flags.c
    mine = (f.id == flag_id, f.acknowledged_at.is_not(None), f.resolved_at.is_(None))
    return tx.scalar(sa.select(f.acknowledged_by).where(*mine).with_for_update())


def acknowledge(
    tx: Connection, flag_id: int, *, by: str, now: datetime, settled_by: Callable[[str], datetime]
) -> tuple[TakenOn, ...]:
    """Somebody is on it: on this flag, and on every other urgent one that is open about the same person.

    They are told of no more until `settled_by(kind)`. Returns the flags; none when somebody settled it already.
    """
    f = flags.c
    about = tx.execute(sa.select(f.alum_id).where(f.id == flag_id, f.resolved_at.is_(None))).first()
    if about is None:
        return ()
    same = f.id == flag_id if about.alum_id is None else sa.or_(f.id == flag_id, f.alum_id == about.alum_id)
    rows = tx.execute(sa.select(f.id, f.kind).where(URGENT, same).order_by(f.id).with_for_update()).all()
    for row in rows:
        changes = {"acknowledged_at": now, "acknowledged_by": by[:120], "tell_at": settled_by(row.kind)}
        tx.execute(flags.update().where(f.id == row.id), changes)
    return tuple(TakenOn(row.id, about.alum_id) for row in rows)
