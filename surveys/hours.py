"""The hours in which a first text, a reminder or a late answer may be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from surveys.holidays import is_federal_holiday

DAY: Final = timedelta(days=1)
#: How far ahead an opening is looked for: past the longest holiday of a program.
HORIZON: Final = timedelta(days=60)
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True)
class Opening:
    """From when to when texts may go out on one day, local time; `closes` itself is too late.

    Raises ValueError unless it closes after it opens.
    """

    opens: time
    closes: time

    def __post_init__(self) -> None:
        if not self.opens < self.closes:
            raise ValueError(f"hours from {self.opens} to {self.closes}: let them close later than they open")


class Hours(Protocol):
    """Anything that says from when to when people may be texted on a date. It is compared and remembered by hash."""

    def on(self, day: date) -> Opening | None:
        """The opening of one date, or None when nobody is texted on it."""

    def __hash__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class SendingHours:
    """The local hours in which alumni may be texted: one opening (or None) for each day, Monday first.

    `closed_on` are further days without texts. Raises ValueError unless there are seven days.
    """

    week: tuple[Opening | None, ...]
    on_federal_holidays: bool = False
    closed_on: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if len(self.week) != len(WEEKDAYS):
            raise ValueError(f"hours for {len(self.week)} days; give seven, Monday first, None for a day without texts")

    def on(self, day: date) -> Opening | None:
        """The opening of one date, or None when nobody is texted on it."""
        if day in self.closed_on or (not self.on_federal_holidays and is_federal_holiday(day)):
            return None
        return self.week[day.weekday()]


#: Inside the hours of every state that limits calls and texts, stricter ones included.
DEFAULT_HOURS: Final = SendingHours((*[Opening(time(10), time(18))] * 5, Opening(time(10), time(17)), None))


class NeverOpen(Exception):
    """There is no moment in the next two months at which texts may go out in all of these zones at once."""

    def __init__(self, zones: Sequence[str]) -> None:
        super().__init__(
            f"no sending hours shared by {', '.join(zones)} within {HORIZON.days} days; "
            "widen the sending hours, or state the alum's time zone"
        )
        self.zones = tuple(zones)


def is_open(now: datetime, zones: Sequence[str], hours: Hours = DEFAULT_HOURS) -> bool:
    """Whether a text may go out now to somebody who may be in any of these zones: it must be open in every one.

    `now` must carry its zone; zones are names such as America/Chicago, at least one (else ValueError).
    """
    _check(now, zones)
    return all(_open_until(zone, hours, now) is not None for zone in zones)


def next_opening(
    now: datetime, zones: Sequence[str], hours: Hours = DEFAULT_HOURS, *, lasting: timedelta = timedelta()
) -> datetime:
    """The first moment, from now on, at which a text may go out: now itself if it may go at once. In UTC.

    `lasting` asks for an opening with at least so much time left. Raises NeverOpen if no moment within 60 days is open
    in all the zones for so long.
    """
    _check(now, zones)
    start = moment = now.astimezone(UTC)
    while True:
        # Where any zone is shut, nothing can open before that zone does; so jump there and ask all of them again.
        latest = max(
            _next_in(zone, hours, moment, start + HORIZON) or datetime.max.replace(tzinfo=UTC) for zone in zones
        )
        if latest > start + HORIZON:
            raise NeverOpen(zones)
        if latest == moment:
            end = closes_at(moment, zones, hours)
            if end - moment >= lasting:
                return moment
            latest = end
        moment = latest


def closes_at(now: datetime, zones: Sequence[str], hours: Hours = DEFAULT_HOURS) -> datetime:
    """The moment the present opening ends, in UTC: a text still unsent then must wait for the next one.

    Raises ValueError when it is not open now; ask `is_open` first.
    """
    _check(now, zones)
    ends = [_open_until(zone, hours, now) for zone in zones]
    shut = [zone for zone, end in zip(zones, ends, strict=True) if end is None]
    if shut:
        raise ValueError(f"{now.isoformat()} is outside sending hours in {', '.join(shut)}; use next_opening first")
    return min(end for end in ends if end is not None)


def _check(now: datetime, zones: Sequence[str]) -> None:
    if now.tzinfo is None:
        raise ValueError(f"{now.isoformat()} has no time zone; give an aware datetime, such as one in UTC")
    if not zones:
        raise ValueError("no time zones given; give at least one, such as the program's own")


def _open_until(zone: str, hours: Hours, at: datetime) -> datetime | None:
    span = _span(zone, hours, at.astimezone(_zone(zone)).date())
    return span[1] if span is not None and span[0] <= at < span[1] else None


def _next_in(zone: str, hours: Hours, at: datetime, limit: datetime) -> datetime | None:
    day = at.astimezone(_zone(zone)).date()
    while True:
        span = _span(zone, hours, day)
        if span is not None and at < span[1]:
            return max(at, span[0])
        day += DAY
        if datetime.combine(day, time(), UTC) > limit + DAY:
            return None


@lru_cache(maxsize=8192)
def _span(zone: str, hours: Hours, day: date) -> tuple[datetime, datetime] | None:
    """The moments in UTC at which a zone opens and closes on one of its own dates."""
    opening = hours.on(day)
    if opening is None:
        return None
    # Where the clock jumps, a local time happens twice or never: open at the later reading and close at the earlier,
    # so that every moment between lies within the hours however it is read.
    start = max(_both_readings(day, opening.opens, zone))
    end = min(_both_readings(day, opening.closes, zone))
    return (start, end) if start < end else None


def _both_readings(day: date, at: time, zone: str) -> tuple[datetime, datetime]:
    local = datetime.combine(day, at, _zone(zone))
    return local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)


@lru_cache(maxsize=1024)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
