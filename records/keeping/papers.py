"""Papers and stories whose time is over: files by a rule, and everything that tells who it was on request.

What a paper proved stays proven: the row keeps its kind, its size, its dates and who looked at it. The file goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.keeping.words import overwrite
from records.tables.documents import documents
from records.tables.measuring import scores, success_stories
from surveys.papers import PaperKind

#: Files taken out in one promise: they are large, and on SQLite each is written over.
PAGE: Final = 20
_PROVING: Final = (PaperKind.PAY_STUB, PaperKind.EMPLOYER_LETTER)


@dataclass(frozen=True, slots=True)
class Going:
    """What a rule would take out now. `held` are as old, and nobody has looked at them yet."""

    papers: int
    held: int
    oldest: datetime | None


def going(tx: Connection, *, before: datetime) -> Going:
    """What would go of the files brought in before then."""
    d, old = documents.c, _old(before)
    count = sa.func.count()
    free = tx.execute(sa.select(count, sa.func.min(d.at, type_=d.at.type)).where(old, _is_free())).one()
    held = tx.scalar(sa.select(count).select_from(documents).where(old, sa.not_(_is_free())))
    return Going(free[0], held or 0, free[1])


def take_out(tx: Connection, *, before: datetime, now: datetime) -> int:
    """Takes out some of the files brought in before then, the oldest first; says how many, 0 when none is left."""
    overwrite(tx)
    d = documents.c
    some = sa.select(d.id).where(_old(before), _is_free()).order_by(d.at, d.id).limit(PAGE)
    gone = documents.update().where(d.id.in_(tx.scalars(some).all()), _is_free())
    return tx.execute(gone.values(content=None, name="", emptied_at=now)).rowcount


def _old(before: datetime) -> sa.ColumnElement[bool]:
    d = documents.c
    return sa.and_(d.at < before, d.emptied_at.is_(None), d.removed_at.is_(None))


def _is_free() -> sa.ColumnElement[bool]:
    """A stub or letter that nobody looked at waits for staff; without the file nobody could."""
    return sa.or_(documents.c.verified_on.is_not(None), documents.c.kind.not_in(_PROVING))


def forget(tx: Connection, alum_id: int, *, by: str, now: datetime) -> None:
    """Takes out of one person's papers, stories and scores what tells who it was, and every word and answer in them.

    The digest goes too: whoever has a copy of the file could else find out whose rows these are.
    """
    d, s = documents.c, success_stories.c
    for key in tx.scalars(sa.select(d.id).where(d.alum_id == alum_id)).all():
        emptied = sa.func.coalesce(d.emptied_at, now)
        blank = {"content": None, "name": "", "why_removed": None, "digest": f"erased {key}", "emptied_at": emptied}
        tx.execute(documents.update().where(d.id == key).values(blank))
    withdrawn = {
        "withdrawn_at": sa.func.coalesce(s.withdrawn_at, now),
        "withdrawn_by": sa.func.coalesce(s.withdrawn_by, by[:120]),
    }
    words = {"title": "", "words": "", "shown_as": ""}
    tx.execute(success_stories.update().where(s.alum_id == alum_id).values(words | withdrawn))
    tx.execute(scores.update().where(scores.c.alum_id == alum_id).values(items=sa.null()))
