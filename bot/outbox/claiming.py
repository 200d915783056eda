"""Taking texts to send: as many as may go now, each looked at once more, each with its slot in the sender's pace."""

from __future__ import annotations

import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot import pacing, recovering
from bot.bot import Bot
from bot.outbox.failing import tell_about
from bot.pacing import Pace, Slots
from bot.recovering import CaughtUp
from records import checkins, claims, senders
from records.claims import Queued
from records.database import Transaction
from records.flags import raise_unless_open
from records.senders import Sender
from surveys.dialogue import Flag, FlagKind
from surveys.hours import Hours, NeverOpen, closes_at, is_open, next_opening
from surveys.law import hours_for

#: How long a claim holds. A worker that died while sending leaves its texts to be looked for after this.
LEASE: Final = timedelta(minutes=2)
#: No call to the carrier takes longer; a claim with less than this left is given back.
LONGEST_CALL: Final = timedelta(minutes=1)
#: A reply is an answer on the spot for so long; after that it waits for sending hours, like everything else.
AT_ONCE: Final = timedelta(minutes=15)
#: One that goes at night must have arrived by then, or not come at all before the day.
ANSWERED_BY: Final = timedelta(minutes=20)
#: A stop is confirmed at once or not at all (47 CFR 64.1200(a)(12)): they know it themselves.
CONFIRMED_WITHIN: Final = timedelta(minutes=5)
#: Clocks further apart than this cannot both be right, and ours may think it is day.
CLOCKS_AGREE: Final = timedelta(minutes=2)
#: What waits until the texts that we missed are read back is looked at again after this.
READ_SOON: Final = timedelta(seconds=5)
#: A text that waits for a decision of staff is looked at again after this.
LOOK_AGAIN: Final = timedelta(hours=1)
#: How many texts are looked at in one claim when the first of them all had to wait.
SWEEP: Final = 50
#: The longest that the carrier may be told to keep trying.
VALID_AT_MOST: Final = timedelta(hours=10)
#: The carrier counts from when it has the text, which may be as late as a call takes.
ON_THE_WAY: Final = LONGEST_CALL
#: With less time than this left nothing is sent any more. The carrier could be told to try for even less, but would
#: hardly manage to: a text that it drops is a text that nobody gets.
ROOM: Final = ON_THE_WAY + timedelta(minutes=1)
#: Kinds that may go to somebody who said stop: the one confirmation, and answers about consent itself.
_ABOUT_CONSENT: Final = frozenset({"opt_out", "opt_in", "help", "notice", "danger"})
#: Where to call, for somebody in danger: at any hour, for as long as it makes sense at all.
_AT_ANY_HOUR: Final = "danger"
#: Kinds that begin a conversation: what a daily cap or a filter holds up.
_FIRST_TEXTS: Final = frozenset({"opening", "reminder"})
_CLOCK = "this machine's clock and the carrier's differ by minutes: only answers go out until that is mended"


class Aside(StrEnum):
    """Why a claimed text is not sent, where staff are told."""

    NEVER_OPEN = "never_open"
    TOO_LATE = "too_late"


#: What becomes of a text that is put aside, and what staff are told.
_SAID: Final = {
    Aside.NEVER_OPEN: (
        "cancelled",
        "no sending hours fit all the zones this person may be in: set the time zone",
    ),
    Aside.TOO_LATE: ("expired", "a text that may not have arrived was to go once more, and it is too late for that"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """A claimed text that may go, with the attempt it is sent under and its slot.

    It must have arrived by `until`. The claim was made at `claimed_at` (`ticks` by the clock that nobody sets).
    """

    queued: Queued
    attempt: str
    slot: datetime
    until: datetime
    claimed_at: datetime
    ticks: float
    after_failures: bool  # the carrier had been failing: this is a try

    def valid_for(self, now: datetime) -> int:
        """Seconds that the carrier may keep trying, so that it cannot deliver at night, however late our call comes."""
        return int(min(self.until - now - ON_THE_WAY, VALID_AT_MOST).total_seconds())

    def may_go(self, now: datetime, ticks: float) -> bool:
        """Whether the last look still holds: in time, the claim good for a whole call, and no clock was moved."""
        gone, ticked = now - self.claimed_at, timedelta(seconds=ticks - self.ticks)
        return (
            -CLOCKS_AGREE < gone < LEASE - LONGEST_CALL and ticked < LEASE - LONGEST_CALL and now + ROOM <= self.until
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """One claim: the texts that may go, how many were put aside, and in how many seconds to come again for more.

    `again` is None when there is nothing to come again for.
    """

    items: tuple[Item, ...] = ()
    held: int = 0
    again: float | None = None


def pace_of(bot: Bot) -> Pace:
    """The pace that the settings ask for."""
    return Pace(bot.settings.segments_per_second, bot.settings.daily_cap)


def claim(bot: Bot, *, at_most: int, under_way: int = 0, sweep: bool = False) -> Taken:
    """Takes texts that may go at once, puts aside those that must not, and notes an attempt for each of the others.

    `under_way` are the calls that this worker has not heard the end of. A `sweep` looks at many texts, for when those
    at the head of the queue must wait.
    """
    trouble: list[_Trouble] = []
    with bot.database.begin() as tx:
        # After waiting for the database: the time of the look is the time of this moment.
        sender = senders.hold(tx, bot.carrier.sender, now=bot.clock())
        now, ticks = bot.clock(), time.monotonic()
        if sender.paused_until and sender.paused_until > now:
            return Taken()
        pace = pace_of(bot)
        slots = pacing.slots_on(Slots(sender.slot_at, sender.day, sender.segments), pace, now=now)
        if sender.failures:  # after a fault one text alone tries whether the carrier is back
            if under_way:
                return Taken()
            at_most = 1
        room = pacing.may_take(slots, pace, now=now, at_most=at_most)
        if not room:
            return Taken(again=pacing.until_next(slots, now=now))
        limit = SWEEP if sweep else room
        caught_up = recovering.caught_up(tx, bot, now=now)
        replies_only = _clock_is_off(bot) or not caught_up.whole
        taken = claims.claim(tx, now=now, limit=limit, lease=LEASE, replies_only=replies_only, hours=bot.hours)
        look = _Look(tx, bot, sender, pace, now, ticks, slots, room, caught_up, trouble)
        items = tuple(item for queued in taken if (item := look.at(queued)))
        look.keep(items)
    for each in trouble:
        _tell(bot, each, now)
    return Taken(items, look.held, 0.0 if taken else None)


def _clock_is_off(bot: Bot) -> bool:
    """True when our clock and the carrier's disagree: then ours must not be trusted with sending hours."""
    ahead = bot.carrier.ahead
    return ahead is not None and abs(ahead) > CLOCKS_AGREE


def watch_clock(bot: Bot, *, now: datetime) -> None:
    """Tells staff, once, that texts wait because the clocks disagree; asks the carrier again what time it is."""
    if not _clock_is_off(bot):
        return
    with bot.database.begin() as tx:
        raise_unless_open(tx, Flag(FlagKind.CARRIER, _CLOCK, urgent=True), now=now)
    bot.carrier.standing(NOBODY_S_TEXT)


#: An id that no text has: asking after it costs nothing, and the answer says what time the carrier has.
NOBODY_S_TEXT: Final = "SM" + "0" * 32


@dataclass(frozen=True, slots=True)
class _Trouble:
    """A claimed text that will not go, for staff to know of. Its attempt is never made."""

    queued: Queued
    attempt: str
    aside: Aside


def _tell(bot: Bot, trouble: _Trouble, now: datetime) -> None:
    """Ends a text that will not go, and tells staff: in a promise of its own, since the claim must wait for nobody."""
    status, why = _SAID[trouble.aside]
    with bot.database.begin() as tx:
        claims.finish_attempt(tx, trouble.attempt, outcome="refused", now=now)
        if claims.end(tx, trouble.queued, status=status, now=now):
            tell_about(tx, trouble.queued, why, now=now)


class _Look:
    """The last look at each text of one claim: wanted, not stale, inside sending hours, within the pace."""

    def __init__(
        self,
        tx: Transaction,
        bot: Bot,
        sender: Sender,
        pace: Pace,
        now: datetime,
        ticks: float,
        slots: Slots,
        room: int,
        caught_up: CaughtUp,
        trouble: list[_Trouble],
    ) -> None:
        self._tx = tx
        self._bot = bot
        self._sender = sender
        self._pace = pace
        self._now = now
        self._ticks = ticks
        self._slots = slots
        self._room = room
        self._caught_up = caught_up
        self._trouble = trouble
        self.held = 0

    def at(self, queued: Queued) -> Item | None:
        """The text as it may be sent; None when it was put aside, or back for want of room."""
        until = self._look_at(queued)
        if until is None:
            self.held += 1
            return None
        if not self._room:
            claims.put_back(self._tx, queued)
            return None
        self._room -= 1
        slot, self._slots = pacing.take(self._slots, self._pace, queued.segments)
        attempt, tries = uuid.uuid4().hex, self._sender.failures > 0
        return Item(queued, attempt, slot, until, self._now, self._ticks, tries)

    def _look_at(self, queued: Queued) -> datetime | None:
        """Until when the text may arrive; None when it was put aside."""
        if queued.kind not in _ABOUT_CONSENT and (queued.suppressed or queued.blocked_reason):
            claims.end(self._tx, queued, status="cancelled", now=self._now)
            return None
        if queued.moved and queued.kind not in _ABOUT_CONSENT:
            self._moved(queued)
            return None
        if self._is_too_late(queued):
            self._expired(queued)
            return None
        if not self._caught_up.lets_go(reply=queued.any_hour, queued_at=queued.first_at):
            claims.put_back(self._tx, queued, send_after=self._now + READ_SOON)
            return None
        until = self._answer_by(queued) or self._in_hours(queued)
        return min(until, queued.expires_at) if until and queued.expires_at else until

    def keep(self, items: tuple[Item, ...]) -> None:
        """Writes down the attempts and the slots."""
        begun = [(item.attempt, item.queued.id) for item in items]
        begun += [(each.attempt, each.queued.id) for each in self._trouble]
        claims.begin_attempts(self._tx, begun, now=self._now)
        if items:
            senders.reserve(
                self._tx,
                self._sender.sender,
                slot_at=self._slots.at,
                day=self._slots.day,
                segments=self._slots.used,
            )

    def _expired(self, queued: Queued) -> None:
        if queued.retry_of is None:
            claims.end(self._tx, queued, status="expired", now=self._now)
        else:
            self._trouble.append(_Trouble(queued, uuid.uuid4().hex, Aside.TOO_LATE))

    def _is_too_late(self, queued: Queued) -> bool:
        """Whether a text would come when it makes no sense any more."""
        if queued.kind == "opt_out" and self._now - queued.first_at > CONFIRMED_WITHIN:
            return True
        return queued.expires_at is not None and queued.expires_at < self._now + ROOM

    def _moved(self, queued: Queued) -> None:
        """The person has another number by now: the check-in begins there, with all that a first text has to say."""
        claims.end(self._tx, queued, status="cancelled", now=self._now)
        if queued.checkin_id is not None:
            checkins.begin_again(self._tx, queued.checkin_id, now=self._now)

    def _answer_by(self, queued: Queued) -> datetime | None:
        """Until when an answer on the spot may arrive: the day's end, or a few minutes; None for all other texts."""
        if queued.kind == _AT_ANY_HOUR:
            return queued.expires_at or queued.first_at + ANSWERED_BY
        if not queued.any_hour or self._now - queued.first_at > AT_ONCE:
            return None
        return self._closing(*self._where_and_when(queued)) or queued.first_at + ANSWERED_BY

    def _in_hours(self, queued: Queued) -> datetime | None:
        zones, hours = self._where_and_when(queued)
        wait = self._must_wait(queued)
        closing = None if wait else self._closing(zones, hours)
        if closing is not None:
            return closing
        try:
            claims.put_back(self._tx, queued, send_after=next_opening(wait or self._now, zones, hours, lasting=ROOM))
        except NeverOpen:
            self._trouble.append(_Trouble(queued, uuid.uuid4().hex, Aside.NEVER_OPEN))
        return None

    def _closing(self, zones: Sequence[str], hours: Hours) -> datetime | None:
        """When the present opening ends, if it is one now and a text can still be sent before it is over."""
        if not is_open(self._now, zones, hours):
            return None
        closing = closes_at(self._now, zones, hours)
        return closing if closing >= self._now + ROOM else None

    def _where_and_when(self, queued: Queued) -> tuple[Sequence[str], Hours]:
        """The zones that the person may be in by now, and the hours for the states that they may be in."""
        return queued.zones or (self._bot.settings.timezone,), hours_for(queued.hours, queued.states)

    def _must_wait(self, queued: Queued) -> datetime | None:
        """Until when a text waits though its hours may be open: for staff, for the filter, for the carrier's day."""
        if _clock_is_off(self._bot) or (queued.doubted and queued.kind not in _ABOUT_CONSENT):
            return self._now + LOOK_AGAIN
        if queued.kind not in _FIRST_TEXTS:
            return None
        after = self._sender.first_texts_after
        if after and after > self._now:
            return after
        if pacing.is_over_cap(self._slots, self._pace, queued.segments):
            return pacing.next_carrier_day(self._now)
        return None
