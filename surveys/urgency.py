"""How soon a person must see what cannot wait, and what is done when nobody does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from surveys.dialogue import Flag, FlagKind
from surveys.hours import Opening, SendingHours

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Promptness:
    """What one kind of flag asks of staff. The first telling is at once, whatever the hour.

    Told again after `again` until somebody is on it; from the telling `on_call_from` on, those on call are told too,
    at night (`on_call_at_night`) with the first. Who is on it has `within` to settle it before it is told again. With
    `staff_time` both spans count staff hours only.
    """

    again: timedelta
    within: timedelta
    on_call_from: int = 2
    on_call_at_night: bool = False
    staff_time: bool = True


#: Kinds, and how soon somebody must see them. The times are the program's promise for hard replies: a person in danger
#: within a quarter of an hour, day and night; hardship, threats and doubts about consent on the same working day.
PROMPTNESS: Final[Mapping[FlagKind, Promptness]] = MappingProxyType(
    {
        FlagKind.CRISIS: Promptness(
            again=timedelta(minutes=15), within=timedelta(hours=4), on_call_at_night=True, staff_time=False
        ),
    }
)
SAME_DAY: Final = Promptness(again=timedelta(hours=2), within=timedelta(hours=4))
#: Urgent flags about the installation. Whoever runs it hears of them as troubles.
NOT_ABOUT_PEOPLE: Final = frozenset({FlagKind.SYSTEM, FlagKind.CARRIER})


def is_told(flag: Flag) -> bool:
    """Whether staff are told of a flag outside the site, at once: danger always, anything else that is urgent."""
    return flag.kind is FlagKind.CRISIS or (flag.urgent and flag.kind not in NOT_ABOUT_PEOPLE)


def promptness(kind: str) -> Promptness:
    """What a kind of flag asks of staff; kinds without a line of their own are for the same day."""
    return PROMPTNESS.get(FlagKind(kind), SAME_DAY) if kind in set(FlagKind) else SAME_DAY


@dataclass(frozen=True, slots=True)
class StaffHours:
    """When somebody is at work to be told: a week of openings in one time zone, closed on federal holidays."""

    zone: str
    week: SendingHours

    def is_open(self, now: datetime) -> bool:
        """Whether somebody is at work."""
        local = now.astimezone(ZoneInfo(self.zone))
        opening = self.week.on(local.date())
        return opening is not None and opening.opens <= local.time() < opening.closes

    def after(self, now: datetime, span: timedelta) -> datetime:
        """The time at which so much staff time has passed. A week without any ends the wait after a fortnight."""
        zone, left = ZoneInfo(self.zone), span
        today = now.astimezone(zone).date()
        for ahead in range(15):
            opening = self.week.on(today + ahead * DAY)
            if opening is None:
                continue
            opens = datetime.combine(today + ahead * DAY, opening.opens, zone)
            closes = datetime.combine(today + ahead * DAY, opening.closes, zone)
            begins = max(now, opens)
            # Spans are counted in UTC: a day on which the clocks change has no hour more or less of work.
            if begins < closes and left <= closes.astimezone(now.tzinfo) - begins.astimezone(now.tzinfo):
                return begins.astimezone(now.tzinfo) + left
            left -= max(timedelta(0), closes.astimezone(now.tzinfo) - begins.astimezone(now.tzinfo))
        return now + 14 * DAY


def told_again_at(kind: str, *, now: datetime, hours: StaffHours) -> datetime:
    """When to tell of a flag again, told now, if nobody is on it by then."""
    prompt = promptness(kind)
    return hours.after(now, prompt.again) if prompt.staff_time else now + prompt.again


def settled_by(kind: str, *, now: datetime, hours: StaffHours) -> datetime:
    """When to tell of a flag again that somebody is on since now, if it is not settled by then."""
    prompt = promptness(kind)
    return hours.after(now, prompt.within) if prompt.staff_time else now + prompt.within


def wakes_on_call(kind: str, number: int, *, now: datetime, hours: StaffHours) -> bool:
    """Whether those on call are told too, with the n-th telling now."""
    prompt = promptness(kind)
    return number >= prompt.on_call_from or (prompt.on_call_at_night and not hours.is_open(now))


def staff_week(text: str) -> SendingHours:
    """Staff hours as somebody writes them: "Mon-Fri 9:00-17:00", several after commas. Raises ValueError."""
    week: list[Opening | None] = [None] * len(DAYS)
    for part in text.split(","):
        found = _PART.fullmatch(part.strip().lower())
        if found is None:
            raise ValueError(_MEND)
        first, last = (DAYS.index(day) for day in (found["first"], found["last"] or found["first"]))
        if last < first:
            raise ValueError("give the days of staff hours in the order of the week, such as Mon-Fri")
        week[first : last + 1] = [_opening(found["opens"], found["closes"])] * (last + 1 - first)
    return SendingHours(tuple(week))


_MEND = "give staff hours such as Mon-Fri 9:00-17:00, or Mon-Fri 9:00-17:00, Sat 10:00-14:00"
_DAY = "|".join(DAYS)
_CLOCK = r"\d{1,2}:[0-5]\d"
_PART = re.compile(rf"(?P<first>{_DAY})(?:-(?P<last>{_DAY}))? (?P<opens>{_CLOCK})-(?P<closes>{_CLOCK})")


def _opening(opens: str, closes: str) -> Opening:
    try:
        return Opening(_time(opens), _time(closes))
    except ValueError:
        raise ValueError(_MEND) from None


def _time(text: str) -> time:
    hour, minute = text.split(":")
    if int(hour) == 24 and int(minute) == 0:
        return time.max
    return time(int(hour), int(minute))
