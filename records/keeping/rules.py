"""The rule of keeping texts as it was last seen, and since when: a new one is announced before it does anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_or_replace
from records.tables.keeping import keeping_rules

_TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class Rule:
    """Texts are kept so many days. `since` is when that was first seen, `done_at` when nothing was left to take out."""

    days: int
    since: datetime
    done_at: datetime | None


def seen(tx: Connection) -> Rule | None:
    """The rule as it was last seen."""
    k = keeping_rules.c
    row = tx.execute(sa.select(k.days, k.since, k.done_at).where(k.rule == _TEXTS)).first()
    return None if row is None else Rule(*row)


def note(tx: Connection, days: int, *, now: datetime) -> None:
    """Notes a rule that is new, or other than before."""
    keep = insert_or_replace(tx.dialect.name, keeping_rules, "rule", "days", "since", "done_at")
    tx.execute(keep, {"rule": _TEXTS, "days": days, "since": now, "done_at": None})


def forget(tx: Connection) -> None:
    """There is no rule any more."""
    tx.execute(keeping_rules.delete().where(keeping_rules.c.rule == _TEXTS))


def note_done(tx: Connection, *, now: datetime) -> None:
    """Nothing was left to take out."""
    tx.execute(keeping_rules.update().where(keeping_rules.c.rule == _TEXTS).values(done_at=now))
