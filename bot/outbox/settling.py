"""How a call to the carrier ended, written down: sent, tried again, given up, or left to be looked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.bot import Bot
from bot.carriers.carrier import Accepted, NotReached, Outcome, Refused, Unclear
from bot.carriers.codes import Act, rule_for
from bot.outbox.claiming import Item
from bot.outbox.failing import TWICE, leave_alone, refused, tell_about
from records import claims, deliveries, outbox, senders
from records.database import Transaction
from records.deliveries import SidTaken

log = structlog.get_logger(__name__)

#: The carrier's list needs a moment before a text can be looked for in it.
LISTED_AFTER: Final = timedelta(seconds=60)
_SID_TAKEN = "the carrier gave two texts the same id: look at both in its console"


def put_back(bot: Bot, item: Item, *, now: datetime) -> str:
    """Returns a text that was not called: its claim, or the hours, could have run out during the call."""
    with bot.database.begin() as tx:
        claims.put_back(tx, item.queued)
        claims.finish_attempt(tx, item.attempt, outcome="refused", now=now)
    return "put back"


def settle(bot: Bot, item: Item, outcome: Outcome, *, now: datetime, chance: Callable[[], float]) -> str:
    """Writes down how one call ended; a word for the counts."""
    match outcome:
        case Accepted(sid):
            return _accepted(bot, item, sid, now)
        case Refused(code, _, retry_after):
            return _refused(bot, item, code, retry_after, now, chance)
        case NotReached(why):
            with bot.database.begin() as tx:
                claims.put_back(tx, item.queued)
                claims.finish_attempt(tx, item.attempt, outcome="refused", now=now)
                leave_alone(tx, bot, "the carrier cannot be reached", since=item.claimed_at, now=now, chance=chance())
            log.warning("carrier not reached", message=item.queued.id, why=why)
            return "retried"
        case Unclear(why):
            with bot.database.begin() as tx:
                _unclear(tx, bot, item, now, chance)
            log.warning("send of unknown outcome", message=item.queued.id, why=why)
            return "unknown"


def _accepted(bot: Bot, item: Item, sid: str, now: datetime) -> str:
    try:
        with bot.database.begin() as tx:
            took = deliveries.sent(tx, item.queued.id, sid=sid, ours=bot.carrier.sender, now=now)
            claims.finish_attempt(tx, item.attempt, outcome="accepted", now=now)
            if item.after_failures:
                senders.resume(tx, bot.carrier.sender, now=now)
            late = took.was_unknown and outbox.cancel_retry(tx, item.queued.id, now=now) == "too late"
            if took.twice or late:
                tell_about(tx, item.queued, TWICE, now=now)
    except SidTaken:
        with bot.database.begin() as tx:
            claims.finish_attempt(tx, item.attempt, outcome="accepted", now=now)
            claims.end(tx, item.queued, status="unknown", now=now)
            tell_about(tx, item.queued, _SID_TAKEN, now=now)
        return "unknown"
    return "sent"


def _refused(
    bot: Bot, item: Item, code: int, retry_after: timedelta | None, now: datetime, chance: Callable[[], float]
) -> str:
    rule = rule_for(code)
    with bot.database.begin() as tx:
        claims.finish_attempt(tx, item.attempt, outcome="refused", now=now)
        word = refused(tx, bot, item.queued, code, now=now)
        if rule.slows:
            why = f"the carrier asks us to slow down (code {code})"
            leave_alone(tx, bot, why, since=item.claimed_at, now=now, chance=chance(), asked=retry_after)
        elif item.after_failures and rule.act is not Act.PAUSE:
            senders.resume(tx, bot.carrier.sender, now=now)  # a no to one text is an answer
    return word


def _unclear(tx: Transaction, bot: Bot, item: Item, now: datetime, chance: Callable[[], float]) -> None:
    """Left in `sending`: it is looked for at the carrier, and never sent again on a guess."""
    claims.change_claimed(tx, item.queued.id, item.queued.claimed_until, {"claimed_until": now + LISTED_AFTER})
    claims.finish_attempt(tx, item.attempt, outcome="unknown", now=now)
    leave_alone(tx, bot, "the carrier's answers make no sense", since=item.claimed_at, now=now, chance=chance())
