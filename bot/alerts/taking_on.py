"""Somebody on staff says that they see to it: nobody else is called about it, for as long as that should take."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.bot import Bot
from records import alerts, audit
from surveys.urgency import settled_by


def take_on(bot: Bot, flag_id: int, *, by: str, now: datetime) -> tuple[int, ...]:
    """Takes on a flag, and every other urgent one that is open about the same person; kept with name and time.

    Returns the flags. None when somebody settled it already: then nothing is changed. One that is not settled in time
    is told again (`surveys.urgency`).
    """
    by_when = partial(settled_by, now=now, hours=bot.settings.staff_time)
    with bot.database.begin() as tx:
        taken = alerts.acknowledge(tx, flag_id, by=by, now=now, settled_by=by_when)
        for each in taken:
            audit.note(tx, "took on", by=by, now=now, alum_id=each.alum_id, subject=f"flags {each.flag_id}")
    return tuple(each.flag_id for each in taken)
