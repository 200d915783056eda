"""Taking back what is on its way to people who may not be texted any more, or not at that number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import cancellations
from records.tables.plan import checkins
from records.tables.texts import messages

#: Kinds of text that go all the same: the word that nothing more will come, and the fixed words for a hard moment.
_LAST_WORDS: Final = ("opt_out", "notice", "danger")


def take_back(tx: Connection, alum_ids: Sequence[int], *, now: datetime) -> None:
    """Cancels the texts to these alumni that wait here, at whatever number, and asks the carrier to drop the others."""
    m = messages.c
    unwanted = sa.and_(m.alum_id.in_(alum_ids), m.kind.not_in(_LAST_WORDS))
    waiting = messages.update().where(unwanted, m.status == "queued")
    tx.execute(waiting, {"status": "cancelled", "settled_at": now})
    cancellations.ask_back(tx, unwanted, now=now)


def begin_anew(tx: Connection, alum_ids: Sequence[int], *, now: datetime) -> None:
    """Puts open check-ins back to their beginning, for people who have another number.

    Nobody knows yet who answers there, so nothing of the conversation goes on. One that was answered stays as it is,
    partly answered.
    """
    c = checkins.c
    mine = (c.alum_id.in_(alum_ids), c.state == "open")
    answered = {"state": "partial", "why": "new_number", "next_at": None, "closed_at": now}
    tx.execute(checkins.update().where(*mine, c.answered_at.is_not(None)).values(answered))
    again: dict[str, Any] = {"state": "scheduled", "dialogue": sa.null(), "opened_at": None, "heard_at": None}
    again |= {"next_at": now, "reminders_sent": 0, "call_asked": False}
    tx.execute(checkins.update().where(*mine).values(again))
