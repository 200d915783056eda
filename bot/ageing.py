"""Minors come of age by themselves; and nobody who turns out to be one is texted without a guardian's consent."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Final

from bot.bot import Bot
from records import consent

#: The name of the chore.
CHORE: Final = "ageing"


def come_of_age(bot: Bot, *, now: datetime) -> Counter[str]:
    """Lifts what only kept minors from being texted, on their eighteenth birthday; counts what was done.

    A day of birth that came in without anybody looking is looked at here too.
    """
    with bot.database.begin() as tx:
        blocked, lifted = consent.mark_minors(tx, now=now)
    return +Counter(minors_blocked=blocked, came_of_age=lifted)
