"""One round of due work: check-ins taken further, unknown sends settled, texts sent."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot import openings, outbox, reconciling
from bot.bot import Bot


def run_round(bot: Bot, *, now: datetime) -> dict[str, int]:
    """Does all work that is due now, once; counts by what was done, for the log and for `checkin tick`."""
    counts: Counter[str] = Counter()
    counts.update(openings.run_due(bot, now=now))
    counts.update(reconciling.settle_unknown(bot, now=now))
    counts.update(outbox.drain(bot, now=now))
    return dict(sorted(counts.items()))
