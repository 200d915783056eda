"""Texts on their way out: the words for their states in queries, and writing to one that is claimed."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.texts import messages

#: Written into the statement: a partial index is used only where the database can see that it fits.
QUEUED: sa.ColumnElement[str] = sa.literal_column("'queued'")
SENDING: sa.ColumnElement[str] = sa.literal_column("'sending'")


def change_claimed(tx: Connection, message_id: int, claimed_until: datetime, values: dict[str, object]) -> bool:
    """Writes changed columns of a text as long as it is claimed until just then: a claim that ran out is others'."""
    changed = tx.execute(
        messages.update()
        .where(messages.c.id == message_id, messages.c.status == SENDING, messages.c.claimed_until == claimed_until)
        .values(values)
    )
    return changed.rowcount > 0
