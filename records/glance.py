"""What waits for staff, in the few numbers that stand at the head of every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import answers
from records.tables.texts import URGENT, flags
from records.waiting import FIRST

#: The counts of every page stop here, and then mean "this many or more".
GLANCE: Final = 100


@dataclass(frozen=True, slots=True)
class Glance:
    """What every page says of what waits: urgent flags that nobody is on, with the oldest of the gravest kind; all
    open flags; replies to review. Each count stops at `GLANCE`.
    """

    urgent: int = 0
    kind: str | None = None
    flag_id: int | None = None
    since: datetime | None = None
    flags: int = 0
    to_review: int = 0


def at_a_glance(tx: Connection) -> Glance:
    """What waits, for the head of every page: short walks along indexes that hold only what waits."""
    kind = flags.c.kind
    crisis, others = _unseen(tx, kind == "crisis"), _unseen(tx, kind.not_in(("crisis", "system", "carrier")))
    open_ones = sa.select(flags.c.id).where(flags.c.resolved_at.is_(None)).order_by(flags.c.at)
    # As the index has it: with the conditions in other words neither database would use it.
    waits = sa.text("needs_review AND reviewed_at IS NULL")
    unread = sa.select(answers.c.id).where(waits, answers.c.replaced_by.is_(None)).order_by(answers.c.at)
    counts = [
        sa.select(sa.func.count()).select_from(some.limit(GLANCE).subquery()).scalar_subquery()
        for some in (open_ones, unread)
    ]
    all_flags, to_review = tx.execute(sa.select(*counts)).one()
    if not crisis and not others:
        return Glance(flags=all_flags, to_review=to_review)
    first = min(crisis or others, key=lambda row: (FIRST.index(row.kind) if row.kind in FIRST else len(FIRST), row.at))
    return Glance(min(len(crisis) + len(others), GLANCE), first.kind, first.id, first.at, all_flags, to_review)


def _unseen(tx: Connection, of_kind: sa.ColumnElement[bool]) -> Sequence[sa.Row[Any, Any, Any]]:
    """Urgent flags that nobody is on, oldest of a kind first."""
    f = flags.c
    # In the order of their own index: SQLite would walk every open flag otherwise.
    query = sa.select(f.id, f.kind, f.at).where(URGENT, of_kind, f.acknowledged_at.is_(None))
    return tx.execute(query.order_by(f.kind, f.at).limit(GLANCE)).all()
