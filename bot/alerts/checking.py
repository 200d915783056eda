"""Whether alerts would reach anybody: tried every hour, so that a password that ran out is known before a crisis."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Final

from bot.alerts import ways
from bot.alerts.ways import Way
from bot.bot import Bot
from records import alerts

CHORE: Final = "check_alerts"
#: How often the mail server is signed in to while all is well, and how often a way that fails is tried.
EVERY: Final = timedelta(hours=1)
WHILE_FAILING: Final = timedelta(minutes=5)


def check_ways(bot: Bot, *, now: datetime) -> Counter[str]:
    """Tries the ways that were not used of late; counts those that work again and those that do not.

    A hook that works is not tried: that would be a message to somebody each time.
    """
    counts: Counter[str] = Counter()
    for way in ways.ways(bot.settings):
        with bot.database.read() as tx:
            tried_at, worked = alerts.tried(tx, str(way))
        wait = EVERY if worked else WHILE_FAILING
        if (way is Way.HOOK and worked) or (tried_at is not None and now - tried_at < wait):
            continue
        why = ways.check(bot.settings, way, now=now)
        with bot.database.begin() as tx:
            alerts.note_channel(tx, str(way), why, now=now)
        if why or not worked:
            counts["alert_ways_failing" if why else "alert_ways_back"] += 1
    return counts
