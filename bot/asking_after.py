"""Texts that the carrier took and has not spoken of since: it is asked what became of them."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

from bot.bot import Bot
from bot.carriers.carrier import CarrierUnavailable
from bot.statuses import StatusReport, report
from records import deliveries

CHORE: Final = "ask_after"
BATCH: Final = 100
#: When the carrier cannot be asked, again after this.
LOOK_AGAIN: Final = timedelta(minutes=15)


def ask_after(bot: Bot, *, now: datetime) -> Counter[str]:
    """Asks after a batch of texts; counts by what was learned. Safe in any number of workers at once.

    A text is asked for four hours after it was taken, and a day later once more; then it stays "sent".
    """
    with bot.database.begin() as tx:
        waiting = deliveries.take_to_ask(tx, now=now, limit=BATCH)
    counts: Counter[str] = Counter()
    for place, text in enumerate(waiting):
        try:
            standing = bot.carrier.standing(text.sid)
        except CarrierUnavailable:
            _leave(bot, waiting[place:], now)
            counts["not_asked"] += len(waiting) - place
            break
        if standing is None:
            counts["not_known"] += 1
            continue
        news = StatusReport(text.sid, standing.status, error_code=standing.error_code)
        counts["learned" if report(bot, news, now=now) else "no_news"] += 1
    return +counts


def _leave(bot: Bot, texts: tuple[deliveries.ToAsk, ...], now: datetime) -> None:
    with bot.database.begin() as tx:
        for text in texts:
            deliveries.ask_at(tx, text.message_id, at=now + LOOK_AGAIN)
