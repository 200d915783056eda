"""The carrier reports on a text: its status moves up, never down, and a failure acts by the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.bot import Bot
from bot.carriers.codes import act_on
from bot.outbox import undeliverable
from records import deliveries

#: The carrier's words, as ours. What is not here says nothing new.
_WORDS = {
    "accepted": "accepted",
    "scheduled": "scheduled",
    "queued": "accepted",
    "sending": "accepted",
    "sent": "sent",
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "undelivered",
    "failed": "failed",
    "canceled": "cancelled",
}


@dataclass(frozen=True, slots=True)
class StatusReport:
    """One status callback. `attempt` is the id in its path, if it had one."""

    sid: str
    status: str
    attempt: str | None = None
    error_code: int | None = None


def report(bot: Bot, news: StatusReport, *, now: datetime) -> bool:
    """Takes in one report; True when it changed anything."""
    status = _WORDS.get(news.status)
    if status is None:
        return False
    with bot.database.begin() as tx:
        changed = deliveries.report(
            tx, sid=news.sid, attempt=news.attempt, status=status, error_code=news.error_code, now=now
        )
        if changed and status in ("undelivered", "failed"):
            code = news.error_code or 0
            undeliverable(tx, changed.alum_id, changed.checkin_id, changed.phone, code, act_on(code), now)
    return changed is not None
