"""At what pace texts leave: evenly, so many segments a second, and so many in the carrier's day. Pure arithmetic.

The pace belongs to the sender, not to a worker: each claim reserves its slots in the sender's row (`records.senders`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

#: Slots are reserved at most this far ahead, so that what was checked at the claim still holds at the call.
AHEAD: Final = timedelta(seconds=0.5)
#: A text has at most so many segments; a slot further off than that was written by a clock that was wrong.
_MOST_SEGMENTS: Final = 12
_PATIENCE: Final = timedelta(minutes=1)
#: The carrier and T-Mobile count their days in this zone.
_CARRIER_ZONE: Final = ZoneInfo("America/Los_Angeles")
_BASE, _LONGEST = timedelta(seconds=2), timedelta(minutes=5)
_FILTERED_SHARE: Final = 0.02
_FEWEST_FILTERED: Final = 2


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast one sender may go: segments per second (None: as fast as it can) and per day (None: no limit)."""

    rate: float | None = None
    daily_cap: int | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """Where a sender stands: when its next segment may go, and how many went in the carrier's `day`."""

    at: datetime
    day: date | None = None
    used: int = 0


def slots_on(slots: Slots, pace: Pace, *, now: datetime) -> Slots:
    """The same, brought up to now: no credit for time gone by, a new day's count, and no belief in far-off slots."""
    today = carrier_day(now)
    used = slots.used if slots.day == today else 0
    at = max(slots.at, now)
    if pace.rate is None or at > now + AHEAD + _PATIENCE + timedelta(seconds=_MOST_SEGMENTS / pace.rate):
        at = now
    return Slots(at, today, used)


def may_take(slots: Slots, pace: Pace, *, now: datetime, at_most: int) -> int:
    """How many texts may be claimed now, given slots brought up to now; 0 while the next slot is too far ahead."""
    if pace.rate is None:
        return at_most
    left = (AHEAD - (slots.at - now)).total_seconds()
    return min(at_most, int(left * pace.rate) + 1) if left >= 0 else 0


def take(slots: Slots, pace: Pace, segments: int) -> tuple[datetime, Slots]:
    """The slot of the next text, and where the sender stands after it."""
    spent = timedelta(seconds=segments / pace.rate) if pace.rate else timedelta(0)
    return slots.at, replace(slots, at=slots.at + spent, used=slots.used + segments)


def is_over_cap(slots: Slots, pace: Pace, segments: int) -> bool:
    """Whether a text would go past the day's limit."""
    return pace.daily_cap is not None and slots.used + segments > pace.daily_cap


def until_next(slots: Slots, *, now: datetime) -> float:
    """Seconds until the next slot comes near enough to be taken."""
    return max((slots.at - now - AHEAD).total_seconds(), 0.0)


def backoff(failures: int, *, chance: float, asked: timedelta | None = None) -> timedelta:
    """How long to leave the carrier alone after so many faults in a row, the first being 1.

    Doubles up to five minutes, between half and all of it by `chance` (0 to 1), so that workers do not come back in
    step; never less than the carrier `asked` for.
    """
    longest: timedelta = min(_BASE * float(2 ** min(failures - 1, 16)), _LONGEST)
    return max(longest * (0.5 + chance / 2), asked or timedelta(0))


def carrier_day(now: datetime) -> date:
    """The day that the carrier's limits count."""
    return now.astimezone(_CARRIER_ZONE).date()


def next_carrier_day(now: datetime) -> datetime:
    """Shortly after the carrier's next midnight."""
    midnight = datetime.combine(carrier_day(now) + timedelta(days=1), time(), _CARRIER_ZONE)
    return midnight.astimezone(now.tzinfo) + timedelta(minutes=5)


def share_is_high(filtered: int, sent: int) -> bool:
    """Whether the carriers take more than 2 % of a day's texts for spam; one text alone is no share."""
    return filtered >= _FEWEST_FILTERED and filtered > _FILTERED_SHARE * sent
