"""Texts that were handed to the carrier and are not wanted any more: it is asked to drop them, before anything is sent.

The carrier drops what it still holds. What has left its hands has left: that is expected, and nothing more comes of it.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.bot import Bot
from bot.carriers.carrier import CarrierUnavailable
from records import cancellations

log = structlog.get_logger(__name__)

BATCH: Final = 50
#: A carrier that cannot be asked is asked again after this, for as long as it may still hold the text.
AGAIN: Final = timedelta(minutes=1)


def cancel_unwanted(bot: Bot, *, now: datetime) -> Counter[str]:
    """Asks the carrier to drop what nobody wants any more; counts by what came of it.

    Safe in any number of workers at once. A carrier out of reach holds up nothing else: the rest is asked for later.
    """
    counts: Counter[str] = Counter()
    with bot.database.begin() as tx:
        waiting = cancellations.take(tx, now=now, limit=BATCH, again=now + AGAIN)
    for place, text in enumerate(waiting):
        if bot.stopping.is_set():
            break
        try:
            dropped = bot.carrier.cancel(text.sid)
        except CarrierUnavailable as error:
            log.warning("a text could not be asked back", message=text.message_id, why=str(error))
            counts["not_asked_back"] += len(waiting) - place
            break
        with bot.database.begin() as tx:
            if dropped:
                cancellations.dropped(tx, text.message_id, now=now)
            else:
                cancellations.left(tx, text.message_id)
        counts["dropped_by_carrier" if dropped else "too_late_to_drop"] += 1
    return counts
