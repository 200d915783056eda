"""What to do about each of the carrier's error codes: one table, from Twilio's error dictionary.

A code means the same whether it comes as a refusal (nothing was sent: the same text may go later) or in a report on
a text that was taken and not delivered (the text goes again as a new one, once per report). `Rule.waits` says how
often, at most, and after how long each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.pacing import next_carrier_day


class Act(StrEnum):
    """What an error code asks of us."""

    PAUSE = "pause"  # account, sender, registration or a limit: nothing more goes for a while, and staff are told
    BUSY = "busy"  # too many calls at once; the text was not looked at: everything waits, nothing loses its place
    RETRY = "retry"  # again later, by the rule's waits; after the last of them staff decide
    BAD_NUMBER = "bad_number"  # the number cannot get texts: stop using it
    OPTED_OUT = "opted_out"  # the person said stop to the carrier
    DOUBTFUL = "doubtful"  # probably a stop that we were not told of: nothing more until staff decide
    FILTERED = "filtered"  # taken for spam: never the same text again
    HOLD = "hold"  # staff decide; never again by itself
    FAIL = "fail"  # a mistake of ours
    NOTE = "note"  # a warning about texts that do go


class Until(StrEnum):
    """When a limit of the carrier's ends."""

    NEXT_HOUR = "next_hour"
    NEXT_DAY = "next_day"  # midnight Pacific: the day of the carrier and of T-Mobile


@dataclass(frozen=True, slots=True)
class Rule:
    """What one code asks. `waits` are the pauses before each retry; `within` is counted from the first attempt."""

    act: Act
    waits: tuple[timedelta, ...] = ()
    within: timedelta = timedelta(hours=72)
    until: Until | None = None  # retry or go on when the carrier's limit has ended, not sooner
    slows: bool = False  # and everything else had better go slower for a moment too


def _hours(*hours: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(hours=each) for each in hours)


# A text that was taken and then failed for such a reason goes again when texts do.
_TROUBLE = _hours(0.5, 2, 24)
_PAUSE = Rule(Act.PAUSE, _TROUBLE)
_BUSY = Rule(Act.BUSY, slows=True)
_BAD_NUMBER = Rule(Act.BAD_NUMBER)
_OPTED_OUT = Rule(Act.OPTED_OUT)
_FAIL = Rule(Act.FAIL)
_HOLD = Rule(Act.HOLD)
_CONGESTED = Rule(Act.RETRY, _hours(0.25, 1, 4), slows=True)
_QUEUE_FULL = Rule(Act.RETRY, _hours(2, 4, 8))
_UNCERTAIN = Rule(Act.RETRY, _hours(1))  # it may have arrived: one more at most, and not at once
_DAY_FULL = Rule(Act.RETRY, _hours(0, 0, 0), timedelta(days=4), until=Until.NEXT_DAY)
_TOO_LATE = Rule(Act.RETRY, _hours(12))
_WINDOW = Rule(Act.RETRY, _hours(12, 12))  # the carrier's view of quiet hours: past the night, in the next window

_RULES: Final[dict[int, Rule]] = {
    # Credentials, sender, permissions, suspension, registration: nothing will go until somebody mends it.
    **dict.fromkeys((20003, 20404, 21212, 21408, 21603, 21606, 21607, 21608), _PAUSE),
    **dict.fromkeys((21701, 21702, 21703, 21704, 21705, 30002, 35118), _PAUSE),
    **dict.fromkeys((30024, 30032, 30033, 30034, 30035, 30037, 30040, 30041, 30454), _PAUSE),
    # What used to be 21212 and 21606, told apart since 2024; the account by itself; the address that we are called at.
    **dict.fromkeys((21264, 21659, 21660, 21661, 21663, 21668, 21709, 21711), _PAUSE),
    **dict.fromkeys((21470, 21471, 21472, 21609), _PAUSE),
    63038: Rule(Act.PAUSE, _TROUBLE, until=Until.NEXT_DAY),
    60728: Rule(Act.PAUSE, _TROUBLE, until=Until.NEXT_HOUR),
    429: _BUSY,
    20429: _BUSY,
    # The carrier's queue for our number is full.
    21611: _QUEUE_FULL,
    30001: _QUEUE_FULL,
    # Congestion, and the rate of our registration.
    30017: _CONGESTED,
    30022: _CONGESTED,
    30023: _DAY_FULL,
    30027: _DAY_FULL,
    30025: Rule(Act.NOTE),
    30026: Rule(Act.NOTE),
    # The handset is off or out of reach.
    30003: Rule(Act.RETRY, _hours(4, 24), timedelta(hours=72)),
    30008: _UNCERTAIN,
    30410: _UNCERTAIN,
    # No way to the number today.
    21612: Rule(Act.RETRY, _hours(24)),
    # It waited at the carrier for longer than we allowed, and never left: once more, on another day.
    30036: _TOO_LATE,
    30047: _WINDOW,
    30610: _WINDOW,
    **dict.fromkeys((21211, 21217, 21614, 21635, 30005, 30006), _BAD_NUMBER),
    # A short code, our own number, a premium number: told apart since 2024.
    **dict.fromkeys((21265, 21266, 21268), _BAD_NUMBER),
    **dict.fromkeys((21610, 30630, 30640), _OPTED_OUT),
    30004: Rule(Act.DOUBTFUL),
    30007: Rule(Act.FILTERED),
    30450: _HOLD,
    **dict.fromkeys((21602, 21604, 21605, 21617, 21619, 21624, 35114, 35115), _FAIL),
}

#: After trouble with the account one text tries again this often.
PAUSE_FOR: Final = timedelta(minutes=30)


def rule_for(code: int) -> Rule:
    """What to do about a code. One that is not in the table is left to staff: guessing would send things twice."""
    return _RULES.get(code, _HOLD)


def pause_until(rule: Rule, now: datetime) -> datetime:
    """Until when nothing goes after a code that pauses everything."""
    return _end_of(rule.until, now) if rule.until else now + PAUSE_FOR


def retry_at(rule: Rule, *, retries: int, first_at: datetime, now: datetime) -> datetime | None:
    """When a text may be tried again; None when it was tried often or long enough. `retries` were made before.

    Sending hours are looked at when it is sent.
    """
    if retries >= len(rule.waits):
        return None
    at = now + rule.waits[retries]
    if rule.until:
        at = max(at, _end_of(rule.until, now))
    return at if at <= first_at + rule.within else None


def _end_of(limit: Until, now: datetime) -> datetime:
    if limit is Until.NEXT_HOUR:
        return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1, minutes=1)
    return next_carrier_day(now)
