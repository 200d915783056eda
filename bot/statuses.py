"""The carrier reports on a text: its status moves up, never down, and a failure acts by the table of codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.bot import Bot
from bot.carriers.codes import Act, retry_at, rule_for
from bot.outbox.failing import TWICE, Failed, leave_alone, pause_all, undeliverable
from records import deliveries, outbox
from records.database import Transaction
from records.deliveries import StatusNews
from records.flags import raise_unless_open
from surveys.dialogue import Flag, FlagKind

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
_GOOD_NEWS = ("sent", "delivered")
_DID_NOT_ARRIVE = ("undelivered", "failed")


@dataclass(frozen=True, slots=True)
class StatusReport:
    """One status callback. `attempt` is the id in its path, if it had one."""

    sid: str
    status: str
    attempt: str | None = None
    error_code: int | None = None


def report(bot: Bot, news: StatusReport, *, now: datetime) -> bool:
    """Takes in one report with all that follows from it; True when it changed anything."""
    status = _WORDS.get(news.status)
    if status is None:
        return False
    with bot.database.begin() as tx:
        if status in _GOOD_NEWS and deliveries.moved_up(tx, sid=news.sid, status=status, now=now):
            return True
        found = deliveries.report(
            tx, sid=news.sid, attempt=news.attempt, status=status, error_code=news.error_code, now=now
        )
        if found is None:
            return False
        if status in _DID_NOT_ARRIVE:
            if found.changed:
                _failed(tx, bot, found, news.error_code or 0, now)
        elif found.was == "unknown" or (status == "delivered" and found.was in _DID_NOT_ARRIVE):
            _went_after_all(tx, found, now)
    return found.changed


def _failed(tx: Transaction, bot: Bot, news: StatusNews, code: int, now: datetime) -> None:
    """Tries again as a new text where the code allows it, else tells whom it concerns."""
    rule = rule_for(code)
    if rule.act is Act.PAUSE:
        pause_all(tx, bot, rule, code, now=now)
    if rule.slows:
        why = f"the carrier asks us to slow down (code {code})"
        leave_alone(tx, bot, why, since=now, now=now, chance=1.0)
    if not news.phone:
        return  # the person was erased in the meantime
    at = retry_at(rule, retries=news.retries, first_at=news.at, now=now)
    if at is not None and (news.expires_at is None or at < news.expires_at):
        outbox.retry(tx, news.message_id, send_after=at, any_hour=False, now=now)
        return
    outbox.cancel_retry(tx, news.message_id, now=now)  # one queued because nobody knew
    failed = Failed(news.message_id, news.alum_id, news.checkin_id, news.phone, code)
    undeliverable(tx, bot, failed, rule, now=now)


def _went_after_all(tx: Transaction, news: StatusNews, now: datetime) -> None:
    """A text that was given up did go: what waits to go in its stead must not."""
    if outbox.cancel_retry(tx, news.message_id, now=now) == "too late":
        raise_unless_open(
            tx,
            Flag(FlagKind.CARRIER, TWICE),
            now=now,
            alum_id=news.alum_id,
            checkin_id=news.checkin_id,
            message_id=news.message_id,
        )
