"""Names of imported files that name the person who is erased: a roster of one is often called after them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.people import folded
from records.tables.journal import imports

#: Shorter parts of names are in too many words to tell anything.
SHORTEST = 3


def forget_names(tx: Connection, *who: str) -> None:
    """Takes the name of each imported file that has one of these words in it out of the journal of imports."""
    words = {word for each in who for word in folded(each).split() if len(word) >= SHORTEST}
    named = [
        row.id
        for row in tx.execute(sa.select(imports.c.id, imports.c.file))
        if any(word in folded(row.file) for word in words)
    ]
    if named:
        tx.execute(imports.update().where(imports.c.id.in_(named)).values(file=""))
