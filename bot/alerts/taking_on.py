"""Somebody on staff says that they see to it: nobody else is called about it, for as long as that should take."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from bot.bot import Bot
from records import alerts, audit
from surveys.urgency import settled_by


class SomebodyIsOnIt(Exception):
    """A colleague took it on in the meantime; `who` is their address."""

    def __init__(self, who: str) -> None:
        super().__init__("a colleague is on it")
        self.who = who


def take_on(bot: Bot, flag_id: int, *, by: str, now: datetime, instead_of: str | None = None) -> tuple[int, ...]:
    """Takes on a flag, and every other urgent one that is open about the same person; kept with name and time.

    Returns the flags. None when somebody settled it already: then nothing is changed. One that is not settled in time
    is told again (`surveys.urgency`). With `instead_of` it is taken over from that colleague only ("" for nobody), and
    `SomebodyIsOnIt` is raised where another one is on it.
    """
    by_when = partial(settled_by, now=now, hours=bot.settings.staff_time)
    with bot.database.begin() as tx:
        who = None if instead_of is None else alerts.who_is_on(tx, flag_id)
        if who not in (None, by, instead_of):
            raise SomebodyIsOnIt(str(who))
        taken = alerts.acknowledge(tx, flag_id, by=by, now=now, settled_by=by_when)
        for each in taken:
            audit.note(tx, "took on", by=by, now=now, alum_id=each.alum_id, subject=f"flags {each.flag_id}")
    return tuple(each.flag_id for each in taken)
