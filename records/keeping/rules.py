"""The rules of keeping as they were last seen, and since when: a new one is announced before it does anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_or_replace
from records.tables.keeping import keeping_rules


class Kept(StrEnum):
    """What a rule is about."""

    TEXTS = "texts"
    DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Rule:
    """Something is kept so many days. `since`: when that was first seen; `done_at`: when nothing was left to go."""

    days: int
    since: datetime
    done_at: datetime | None


def seen(tx: Connection, kept: Kept = Kept.TEXTS) -> Rule | None:
    """A rule as it was last seen."""
    k = keeping_rules.c
    row = tx.execute(sa.select(k.days, k.since, k.done_at).where(k.rule == kept)).first()
    return None if row is None else Rule(*row)


def note(tx: Connection, days: int, *, now: datetime, kept: Kept = Kept.TEXTS) -> None:
    """Notes a rule that is new, or other than before."""
    keep = insert_or_replace(tx.dialect.name, keeping_rules, "rule", "days", "since", "done_at")
    tx.execute(keep, {"rule": str(kept), "days": days, "since": now, "done_at": None})


def forget(tx: Connection, kept: Kept = Kept.TEXTS) -> None:
    """There is no such rule any more."""
    tx.execute(keeping_rules.delete().where(keeping_rules.c.rule == kept))


def note_done(tx: Connection, *, now: datetime, kept: Kept = Kept.TEXTS) -> None:
    """Nothing was left to take out."""
    tx.execute(keeping_rules.update().where(keeping_rules.c.rule == kept).values(done_at=now))
