"""The outbox at work: claims a few texts at a time, calls the carrier side by side, each text at its slot."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime
from typing import Final

from bot.bot import Bot
from bot.cancelling import cancel_unwanted
from bot.carriers.carrier import OutboundText
from bot.outbox import claiming
from bot.outbox.claiming import Item
from bot.outbox.settling import put_back, settle
from records import cancellations, claims

#: Calls to the carrier at once. Waiting is most of a call, so a few go side by side.
SIDE_BY_SIDE: Final = 16
#: Seconds for which one drain goes on at most, and for which it gathers free places before it claims again.
LONGEST: Final = 20.0
_GATHER: Final = 0.02
#: Seconds of rest after putting many texts aside, so that replies that come in meanwhile hardly notice.
_BREATH: Final = 0.05

#: Waits so many seconds; True when the program is to stop. `threading.Event.wait` is one.
Rest = Callable[[float], bool]


def drain(
    bot: Bot,
    *,
    now: datetime | None = None,
    longest: float = LONGEST,
    rest: Rest | None = None,
    chance: Callable[[], float] = random.random,
) -> Counter[str]:
    """Sends what is due, at the sender's pace, until nothing is left, the carrier wants a rest, or `longest` seconds.

    Counts by outcome. When the program is to stop, nothing more is taken, what waits for its slot goes back, and calls
    are finished. `now`, which all work of a round is given, says only whether to begin: the bot's clock is read anew
    for each look, since hours may pass between two texts.
    """
    begun = now or bot.clock()
    with bot.database.read() as tx:
        unwanted, due = cancellations.is_due(tx, now=begun), claims.is_due(tx, now=begun)
    # First what nobody wants any more: every second counts there.
    counts = cancel_unwanted(bot, now=begun) if unwanted else Counter[str]()
    return counts + _Drain(bot, rest or bot.stopping.wait, chance).run(longest) if due else counts


class _Drain:
    """One drain: a dispatcher that claims, and a few threads that call."""

    def __init__(self, bot: Bot, rest: Rest, chance: Callable[[], float]) -> None:
        self._bot = bot
        self._rest = rest
        self._chance = chance
        self._counts: Counter[str] = Counter()
        self._under_way: set[Future[str]] = set()
        self._trouble: BaseException | None = None
        self._sweep = False  # the last texts looked at all had to wait

    def run(self, longest: float) -> Counter[str]:
        over_at = time.monotonic() + longest
        with ThreadPoolExecutor(SIDE_BY_SIDE, thread_name_prefix="outbox") as pool:
            try:
                while time.monotonic() < over_at and not self._trouble and not self._rest(0):
                    if not self._more(pool):
                        break
            finally:
                while self._under_way:
                    self._collect(wait(self._under_way).done)
        if self._trouble:
            raise self._trouble
        return +self._counts

    def _more(self, pool: ThreadPoolExecutor) -> bool:
        """Claims and begins what there is room for; False when there is nothing more to do."""
        self._make_room()
        calls = len(self._under_way)
        taken = claiming.claim(self._bot, at_most=SIDE_BY_SIDE - calls, under_way=calls, sweep=self._sweep)
        self._sweep = taken.held > 0 and not taken.items
        self._counts["held"] += taken.held
        if self._sweep and self._rest(_BREATH):
            return False
        self._under_way |= {pool.submit(self._send, item) for item in taken.items}
        if taken.again is not None:
            return not (taken.again and self._rest(taken.again))
        if not self._under_way:
            return False
        # What is under way may make room for the next text to the same number.
        self._collect(wait(self._under_way, return_when=FIRST_COMPLETED).done)
        return True

    def _make_room(self) -> None:
        """Waits until places are free; gathers a few, since each claim costs a commit."""
        if len(self._under_way) > SIDE_BY_SIDE // 2:
            self._collect(wait(self._under_way, timeout=_GATHER).done)
        while len(self._under_way) >= SIDE_BY_SIDE:
            self._collect(wait(self._under_way, return_when=FIRST_COMPLETED).done)

    def _collect(self, done: set[Future[str]]) -> None:
        self._under_way -= done
        for future in done:
            error = future.exception()
            if error is None:
                self._counts[future.result()] += 1
            else:
                self._trouble = self._trouble or error

    def _send(self, item: Item) -> str:
        """One text at its slot: whether to stop, the lease, the hours and, after a wait, the alum's wish are looked at
        right before the call."""
        bot = self._bot
        away = (item.slot - bot.clock()).total_seconds()
        stopped = self._rest(max(away, 0.0))
        now = bot.clock()
        if stopped or not item.may_go(now, time.monotonic()) or (away > 0 and self._is_unwanted(item)):
            return put_back(bot, item, now=now)
        queued = item.queued
        outcome = bot.carrier.send(OutboundText(item.attempt, queued.phone, queued.body, item.valid_for(now)))
        return settle(bot, item, outcome, now=bot.clock(), chance=self._chance)

    def _is_unwanted(self, item: Item) -> bool:
        """Whether somebody said stop while the text waited for its slot."""
        with self._bot.database.read() as tx:
            return cancellations.is_asked_back(tx, item.queued.id)
