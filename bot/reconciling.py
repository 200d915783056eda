"""Texts whose sending was cut short: looked for at the carrier; adopted, sent once more by rule, or given to staff."""

from __future__ import annotations

import unicodedata
from collections import Counter
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.bot import Bot
from bot.carriers.carrier import CarrierUnavailable, Sighting
from bot.outbox.claiming import AT_ONCE, watch_clock
from records import claims, deliveries, outbox
from records.database import Transaction
from records.deliveries import SidTaken, Unsettled
from records.flags import raise_flags
from surveys.dialogue import Flag, FlagKind

log = structlog.get_logger(__name__)

#: How much earlier than by our clock the carrier may have written a text down. Generous: a text of ours that is
#: older has its id on file, so nothing else is taken for this one.
SLACK: Final = timedelta(minutes=10)
#: Looked for this often, minutes apart, before anything else is done.
LOOKS: Final = 2
BETWEEN_LOOKS: Final = timedelta(minutes=5)
BATCH: Final = 50
#: Texts that are worth a second try when the carrier has twice not heard of the first: those that ask something. A
#: confirmation, a notice or a reminder missed does less harm than one doubled.
WORTH_A_RETRY: Final = frozenset({"opening", "question", "clarify"})
#: The carrier's last words on a text: it is asked at once what they were.
_OVER: Final = frozenset({"failed", "undelivered", "canceled"})
_WHY: Final = "a text may or may not have gone out: the carrier does not list it"


def settle_unknown(bot: Bot, *, now: datetime) -> Counter[str]:
    """Settles texts whose outcome nobody knows; counts by what became of them."""
    counts: Counter[str] = Counter()
    try:
        watch_clock(bot, now=now)
    except CarrierUnavailable:
        counts["not_asked"] += 1
    with bot.database.begin() as tx:
        waiting = deliveries.take_unsettled(tx, now=now, limit=BATCH, until=now + BETWEEN_LOOKS)
    for text in waiting:
        try:
            seen = bot.carrier.sent_to(text.phone, since=text.started_at - SLACK)
        except CarrierUnavailable:
            counts["not_asked"] += 1
            continue
        counts[_settle(bot, text, seen, now)] += 1
    return +counts


def _settle(bot: Bot, text: Unsettled, seen: tuple[Sighting, ...], now: datetime) -> str:
    try:
        with bot.database.begin() as tx:
            if not deliveries.is_unsettled(tx, text):
                return "reported"
            found = _ours(tx, text, seen)
            return _adopt(tx, bot, text, found, now) if found else _absent(tx, text, now)
    except SidTaken:
        # Another text like it was faster. Nothing is changed, and this was no look.
        log.warning("a carrier id was taken meanwhile", message=text.message_id)
        return "not_asked"


def _ours(tx: Transaction, text: Unsettled, seen: tuple[Sighting, ...]) -> Sighting | None:
    """The text among those that the carrier lists: same number, same words, not another text of ours."""
    earliest, words = text.started_at - SLACK, _words(text.body)
    # Words that the carrier was told to forget are taken for ours: to us nobody ever gave an empty text to send.
    alike = [
        s for s in seen if s.to == text.phone and s.created_at >= earliest and (not s.body or _words(s.body) == words)
    ]
    taken = deliveries.known_sids(tx, [s.sid for s in alike])
    free = (s for s in alike if s.sid not in taken)
    return min(free, key=lambda s: (s.body != text.body, s.created_at), default=None)


def _words(body: str) -> str:
    """Letters and digits alone: the carrier may list other quotes, dashes and blanks than it was given."""
    return "".join(each for each in unicodedata.normalize("NFKC", body) if each.isalnum())


def _adopt(tx: Transaction, bot: Bot, text: Unsettled, found: Sighting, now: datetime) -> str:
    ask_at = now if found.status in _OVER else None
    deliveries.sent(tx, text.message_id, sid=found.sid, ours=bot.carrier.sender, now=now, ask_at=ask_at)
    claims.finish_attempt(tx, text.attempt, outcome="adopted", now=now)
    return "adopted"


def _absent(tx: Transaction, text: Unsettled, now: datetime) -> str:
    deliveries.not_seen(tx, text)
    if text.looked + 1 < LOOKS:
        return "looked"
    deliveries.give_up(tx, text, now=now)
    claims.finish_attempt(tx, text.attempt, outcome="unknown", now=now)
    in_time = text.expires_at is None or now < text.expires_at
    if text.kind in WORTH_A_RETRY and not text.retries and in_time:
        at_once = text.any_hour and now - text.at <= AT_ONCE
        outbox.retry(tx, text.message_id, send_after=now, any_hour=at_once, now=now)
        return "sent_again"
    # Rather one text missed and flagged than one sent twice.
    raise_flags(
        tx,
        [Flag(FlagKind.CARRIER, _WHY)],
        now=now,
        alum_id=text.alum_id,
        checkin_id=text.checkin_id,
        message_id=text.message_id,
    )
    return "unknown"
