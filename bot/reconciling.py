"""Texts whose sending was cut short: looked for at the carrier, then adopted or given to staff. Never sent twice."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from bot.bot import Bot
from bot.carriers.carrier import CarrierUnavailable, Sighting
from records import deliveries, outbox
from records.database import Transaction
from records.deliveries import Unsettled
from records.flags import raise_flags
from surveys.dialogue import Flag, FlagKind

#: The carrier's clock and ours may differ by this much.
SLACK = timedelta(seconds=60)
#: Looked for this often, minutes apart, before staff are told.
LOOKS = 2
BETWEEN_LOOKS = timedelta(minutes=5)
BATCH = 50


def settle_unknown(bot: Bot, *, now: datetime) -> Counter[str]:
    """Settles texts whose outcome nobody knows; counts by what became of them."""
    with bot.database.begin() as tx:
        waiting = deliveries.unsettled(tx, now=now, limit=BATCH)
        for text in waiting:
            deliveries.leave_until(tx, text.message_id, at=now + BETWEEN_LOOKS)
    counts: Counter[str] = Counter()
    for text in waiting:
        try:
            seen = bot.carrier.sent_to(text.phone, since=text.started_at - SLACK)
        except CarrierUnavailable:
            counts["not_asked"] += 1
            continue
        with bot.database.begin() as tx:
            counts[_settle(tx, bot, text, seen, now)] += 1
    return +counts


def _settle(tx: Transaction, bot: Bot, text: Unsettled, seen: tuple[Sighting, ...], now: datetime) -> str:
    alike = [s for s in seen if s.body == text.body]
    taken = deliveries.known_sids(tx, [s.sid for s in alike])
    free = sorted((s for s in alike if s.sid not in taken), key=lambda s: s.created_at)
    if free:
        deliveries.sent(tx, text.message_id, sid=free[0].sid, ours=bot.carrier.sender, now=now)
        outbox.finish_attempt(tx, text.attempt, outcome="adopted", now=now)
        return "adopted"
    deliveries.not_seen(tx, text)
    if text.looked + 1 < LOOKS:
        return "looked"
    # Rather one text missed and flagged than one sent twice.
    if not deliveries.give_up(tx, text.message_id, now=now):
        return "reported"
    flag = Flag(FlagKind.CARRIER, "a text may or may not have gone out: the carrier does not list it")
    raise_flags(tx, [flag], now=now, alum_id=text.alum_id, checkin_id=text.checkin_id)
    return "unknown"
