"""Numbers that phone companies took back since last week: read from the carrier's lists, a list for each day.

The wireless carriers' association asks senders to go through these lists regularly (CTIA Messaging Principles and Best
Practices, 2023, 5.1). A number that was taken back is given to somebody else within months.
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.bot import Bot, Stopped
from records import chores, deactivated

#: The chore's name; its notes hold the last day whose list was read.
CHORE: Final = "deactivations"
#: So often the lists are read.
EVERY: Final = timedelta(days=7)
#: A list is whole by then.
WHOLE_AFTER: Final = timedelta(days=2)
#: Older lists are not read: texts went since, and their reports told.
FURTHEST_BACK: Final = timedelta(days=30)


def read_lists(bot: Bot, *, now: datetime) -> Counter[str]:
    """Has alumni confirmed anew whose number was taken back; counts numbers by whether that was news.

    Raises `CarrierUnavailable`; each day that was read stays read. The first time there is nothing to read yet.
    """
    today = now.astimezone(UTC).date()
    with bot.database.read() as tx:
        until = chores.notes(tx, CHORE).get("until")
    if until is None:
        _note(bot, today - WHOLE_AFTER)
        return Counter()
    first = date.fromisoformat(until) + timedelta(days=1)
    last = today - WHOLE_AFTER
    if last - first + timedelta(days=1) < EVERY:
        return Counter()
    return _read(bot, max(first, today - FURTHEST_BACK), last, now)


def _read(bot: Bot, first: date, last: date, now: datetime) -> Counter[str]:
    counts: Counter[str] = Counter()
    with bot.database.read() as tx:
        ours = deactivated.numbers_on_file(tx)
    for place in range((last - first).days + 1):
        if bot.stopping.is_set():
            raise Stopped
        day = first + timedelta(days=place)
        gone = bot.carrier.deactivated(day, ours)
        with bot.database.begin() as tx:
            for phone in sorted(gone):
                doubted = deactivated.doubt(tx, phone, day=day, now=now)
                counts["numbers_in_doubt" if doubted else "numbers_confirmed"] += 1
            chores.note(tx, CHORE, {"until": day.isoformat()})
    return counts


def _note(bot: Bot, day: date) -> None:
    with bot.database.begin() as tx:
        chores.note(tx, CHORE, {"until": day.isoformat()})
