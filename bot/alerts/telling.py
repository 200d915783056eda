"""Telling staff of what cannot wait: begun and claimed in the records, said with no promise open, then settled.

Whoever dies in between leaves a claim that runs out, and it is said again: once too often costs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.alerts import ways
from bot.alerts.ways import Told, Way
from bot.bot import Bot
from records import alerts
from records.alerts import ToTell
from surveys.urgency import told_again_at

log = structlog.get_logger(__name__)

#: How long a claim holds: longer than any end may keep us waiting in the ordinary.
LEASE: Final = timedelta(minutes=1)


def tell_due(bot: Bot, *, now: datetime) -> Counter[str]:
    """Tells of every flag whose time has come, by every way that is set up, side by side: none waits for another.

    Counts `alerted` flags, told by at least one way, and `alerts_failed`, the tellings to be tried again.
    """
    by = ways.ways(bot.settings)
    with bot.database.read() as tx:
        if not alerts.is_due(tx, by, now=now):
            return Counter()
    with bot.database.begin() as tx:
        again_at = partial(told_again_at, now=now, hours=bot.settings.staff_time)
        begun = alerts.begin(tx, by, now=now, again_at=again_at)
        claimed = {way: alerts.claim(tx, way, now=now, lease=LEASE) for way in by}
    if begun:
        log.warning("flags that cannot wait", flags=begun, ways=len(by))
    return _tell(bot, {way: told for way, told in claimed.items() if told}, now)


def _tell(bot: Bot, claimed: dict[Way, tuple[ToTell, ...]], now: datetime) -> Counter[str]:
    if not claimed:
        return Counter()
    with ThreadPoolExecutor(len(claimed), thread_name_prefix="alerts") as pool:
        calls = {way: pool.submit(_tell_by, bot, way, told, now) for way, told in claimed.items()}
        results = {way: call.result() for way, call in calls.items()}
    reached = {flag_id for told in results.values() for flag_id in told.taken}
    missed = sum(len(claimed[way]) - len(told.taken) for way, told in results.items())
    return +Counter({"alerted": len(reached), "alerts_failed": missed})


def _tell_by(bot: Bot, way: Way, claimed: Sequence[ToTell], now: datetime) -> Told:
    told = ways.tell(bot.settings, way, claimed, now=now)
    with bot.database.begin() as tx:
        alerts.settle(tx, str(way), claimed, told.taken, now=now)
        alerts.note_channel(tx, str(way), told.why, now=now)
    if told.why:
        log.error("alerts were not taken", way=str(way), why=told.why, flags=len(claimed) - len(told.taken))
    return told
