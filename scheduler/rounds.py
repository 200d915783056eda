"""One round of due work: check-ins taken further, unknown sends settled, texts sent."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from bot import alerts, chores, openings, outbox, reconciling
from bot.bot import Bot


def run_round(bot: Bot, *, now: datetime) -> dict[str, int]:
    """Does all work that is due now, once; counts by what was done, for the log and for `checkin tick`.

    Staff hear first of what cannot wait. Then what came while nobody listened is read back, before anything is sent: a
    stop among it holds for everything, and danger among it is told at once too.
    """
    counts: Counter[str] = Counter()
    counts.update(alerts.tell_due(bot, now=now))
    counts.update(chores.run_due(bot, now=now))
    counts.update(alerts.tell_due(bot, now=now))
    counts.update(run_checkins(bot, now=now))
    return dict(sorted(counts.items()))


def run_checkins(bot: Bot, *, now: datetime) -> Counter[str]:
    """The check-ins and texts alone: what a worker does between its chores."""
    counts: Counter[str] = Counter()
    for work in (openings.run_due, reconciling.settle_unknown, outbox.drain):
        if bot.stopping.is_set():
            break
        counts.update(work(bot, now=now))
    return +counts
