"""Federal holidays of the United States, on which nobody is texted first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final

MONDAY: Final = 0
THURSDAY: Final = 3
#: Holidays on a fixed day: name, month, day, the year they began.
FIXED: Final = (
    ("New Year's Day", 1, 1, 1),
    ("Juneteenth National Independence Day", 6, 19, 2021),
    ("Independence Day", 7, 4, 1),
    ("Veterans Day", 11, 11, 1),
    ("Christmas Day", 12, 25, 1),
)
#: Holidays on the n-th weekday of a month (-1: the last): name, month, n, weekday, the year they began.
FLOATING: Final = (
    ("Birthday of Martin Luther King, Jr.", 1, 3, MONDAY, 1986),
    ("Washington's Birthday", 2, 3, MONDAY, 1),
    ("Memorial Day", 5, -1, MONDAY, 1),
    ("Labor Day", 9, 1, MONDAY, 1),
    ("Columbus Day", 10, 2, MONDAY, 1),
    ("Thanksgiving Day", 11, 4, THURSDAY, 1),
)


def is_federal_holiday(day: date) -> bool:
    """Whether a date is a federal holiday or the day on which one is observed."""
    return day in federal_holidays(day.year)


@lru_cache(maxsize=64)
def federal_holidays(year: int) -> Mapping[date, str]:
    """All federal holidays that fall in a year, by date, with their names.

    A holiday on a Saturday is also kept on the Friday before, one on a Sunday on the Monday after; both are listed.
    So 31 December is listed when the next New Year's Day is a Saturday. Inauguration Day, which only the capital
    keeps, is not. Years before 1978 are given by today's rules. Source: 5 U.S.C. 6103(a) and (b); for Sundays,
    Executive Order 11582, section 3.
    """
    found: dict[date, str] = {}
    for around in (year, year + 1):
        for actual, name in _actual(around):
            for kept_on in (actual, _observed(actual)):
                if kept_on.year == year:
                    found.setdefault(kept_on, name)
    return MappingProxyType(dict(sorted(found.items())))


def _actual(year: int) -> list[tuple[date, str]]:
    fixed = [(date(year, month, day), name) for name, month, day, since in FIXED if year >= since]
    floating = [
        (_nth(year, month, nth, weekday), name) for name, month, nth, weekday, since in FLOATING if year >= since
    ]
    return fixed + floating


def _nth(year: int, month: int, nth: int, weekday: int) -> date:
    # Only May's last Monday counts from the end: from the day after its last, a week back at a time.
    if nth < 0:
        after = date(year, month + 1, 1)
        return after - timedelta(days=(after.weekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _observed(actual: date) -> date:
    match actual.weekday():
        case 5:  # Saturday
            return actual - timedelta(days=1)
        case 6:  # Sunday
            return actual + timedelta(days=1)
        case _:
            return actual
