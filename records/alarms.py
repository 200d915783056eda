"""Which troubles are on, and who tells of them: of all processes that look, one does, and at most once an hour."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.tables.journal import alarms
from records.tables.texts import flags

#: A trouble that lasts is told again after this long, and one that comes and goes no more often.
AGAIN: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Noted:
    """What one look changed. `begun` came on; of `tell` the outside is to be told now; `over` are past.

    `over` has since when each lasted, and is to be told of only where the outside was told that it was on.
    """

    begun: frozenset[str]
    tell: frozenset[str]
    over: Mapping[str, datetime]
    tell_over: frozenset[str]


def note(tx: Connection, found: Mapping[str, datetime], *, looked: Collection[str], now: datetime) -> Noted:
    """Notes what one look found: kinds of trouble with since when each lasts, among the kinds that it looked for."""
    rows = {row.kind: row for row in tx.execute(sa.select(alarms).with_for_update())}
    new = {kind: since for kind, since in found.items() if kind not in rows}
    came = _insert(tx, new, now)
    back = {kind for kind in found if kind in rows and rows[kind].cleared_at is not None}
    told_long_ago = {kind for kind in found if kind in rows and now - rows[kind].told_at >= AGAIN}
    for kind in back:
        _change(tx, kind, {"since": found[kind], "cleared_at": None})
    for kind in told_long_ago:
        _change(tx, kind, {"told_at": now})
    over = {k: row.since for k, row in rows.items() if row.cleared_at is None and k in looked and k not in found}
    for kind in over:
        _change(tx, kind, {"cleared_at": now})
    tell_over = frozenset(kind for kind, since in over.items() if rows[kind].told_at >= since)
    return Noted(came | back, came | told_long_ago, over, tell_over)


def _insert(tx: Connection, new: Mapping[str, datetime], now: datetime) -> frozenset[str]:
    """Of several processes that find the same at once, one gets to insert it."""
    insert = insert_unless_there(tx.dialect.name, alarms, "kind").returning(alarms.c.kind)
    inserted = (tx.scalar(insert, {"kind": kind, "since": since, "told_at": now}) for kind, since in new.items())
    return frozenset(kind for kind in inserted if kind is not None)


def _change(tx: Connection, kind: str, values: dict[str, object]) -> None:
    tx.execute(alarms.update().where(alarms.c.kind == kind), values)


def on_since(tx: Connection) -> dict[str, datetime]:
    """The troubles that are on, and since when."""
    rows = tx.execute(sa.select(alarms.c.kind, alarms.c.since).where(alarms.c.cleared_at.is_(None)))
    return {row.kind: row.since for row in rows}


def settle(tx: Connection, kind: str, why: str, *, note: str, now: datetime) -> None:
    """Resolves the flag of a trouble that passed by itself."""
    tx.execute(
        flags.update().where(flags.c.kind == kind, flags.c.why == why[:300], flags.c.resolved_at.is_(None)),
        {"resolved_at": now, "resolved_by": "checkin", "resolution": note[:300]},
    )
