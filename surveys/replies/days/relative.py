"""Days told from today: "3 weeks ago", "last friday", "the monday after labor day", "before thanksgiving"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from surveys.replies.days.holidays import holiday
from surveys.replies.lexicon import merged, words_of

WEEKDAYS: dict[str, int] = merged("calendar", "WEEKDAYS")
UNITS: dict[str, str] = merged("calendar", "UNITS")
TODAY: dict[str, int] = merged("calendar", "TODAY")
HOLIDAYS: dict[str, str] = merged("calendar", "HOLIDAYS")
_AGO_AFTER = words_of("calendar", "AGO_AFTER")
AGO_BEFORE = words_of("calendar", "AGO_BEFORE")
ONE = words_of("calendar", "ONE")
_VAGUE = words_of("calendar", "VAGUE")
_FUTURE = words_of("calendar", "FUTURE_DAY")
_LONG = words_of("calendar", "LONG")
_LAST = words_of("calendar", "LAST")
_STARTS = words_of("calendar", "STARTS")
_EVERY = words_of("calendar", "EVERY")
_WEEKENDS = words_of("calendar", "WEEKENDS")
_WEEKS = words_of("calendar", "WEEKS")
_SMALL = words_of("calendar", "TO_A_WEEKDAY")
FIXED = {
    phrase: name
    for name in ("LAST_MONTH", "THIS_MONTH", "LAST_YEAR", "THIS_YEAR", "LAST_WEEK", "THIS_WEEK")
    for phrase in words_of("calendar", name)
}
ORDINAL = re.compile(r"(\d{1,2})th\Z")
DAY = re.compile(r"\d{1,2}\Z")


class When(NamedTuple):
    """A date as said: ISO day, month or year; or the reason it cannot be told."""

    value: str
    first: int
    end: int
    doubt: str = ""
    future: bool = False


def ago(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "3 weeks ago", "hace un mes", "for about 3 months"."""
    first, spot, before = place, place, False
    if listed[place] in AGO_BEFORE:
        before, spot = True, place + 1
        while spot < len(listed) and listed[spot] in _VAGUE:
            spot += 1
    if spot + 1 >= len(listed):
        return None
    word, unit = listed[spot], UNITS.get(listed[spot + 1])
    if not (word in ONE or DAY.match(word)):
        return None
    count = 1 if word in ONE else int(word)
    if unit is None:
        return _weekdays_ago(listed, spot, count, today)
    end = spot + 2
    after = listed[end] if end < len(listed) else ""
    long = bool(first) and (
        listed[first - 1] in _LONG or (listed[first - 1] in _VAGUE and first > 1 and listed[first - 2] in _LONG)
    )
    if after in _AGO_AFTER:
        end += 1
    elif not before and not long:
        return None
    vague = long or (first > 0 and listed[first - 1] in _VAGUE) or spot > first + 1
    counted = _weekday_then(listed, end, today, count) if unit == "week" else None
    if counted is not None:
        doubt = "about when is not clear" if vague else counted.doubt
        return When("" if doubt else counted.value, first, counted.end, doubt=doubt)
    exact = end < len(listed) and listed[end] in ("today", "hoy")
    return _back(today, count, unit, first, end + exact, vague and not exact)


def _weekdays_ago(listed: tuple[str, ...], spot: int, count: int, today: date) -> When | None:
    """ "2 fridays ago"."""
    wanted = WEEKDAYS.get(listed[spot + 1].removesuffix("s"))
    if wanted is None or listed[spot + 2 : spot + 3] == () or listed[spot + 2] not in _AGO_AFTER:
        return None
    days = (today.weekday() - wanted) % 7 or 7
    return When((today - timedelta(days=days + 7 * (count - 1))).isoformat(), spot, spot + 3)


def _weekday_then(listed: tuple[str, ...], end: int, today: date, weeks: int) -> When | None:
    """ "two weeks ago monday": that day of that week. One later in the week than today may be of another week."""
    spot = end
    while spot < len(listed) and listed[spot] in _SMALL:
        spot += 1
    if spot >= len(listed) or listed[spot] not in WEEKDAYS:
        return None
    back = today.weekday() - WEEKDAYS[listed[spot]]
    if back < 0:
        return When("", end, spot + 1, doubt="which week is not clear")
    return When((today - timedelta(weeks=weeks, days=back)).isoformat(), end, spot + 1)


def _back(today: date, count: int, unit: str, first: int, end: int, vague: bool) -> When:
    if unit == "day":
        return When((today - timedelta(days=count)).isoformat(), first, end)
    if unit == "week":
        day = today - timedelta(weeks=count)
        if not vague:
            return When(day.isoformat(), first, end)
        near = {(day + timedelta(days=shift)).isoformat()[:7] for shift in (-3, 3)}
        return When(near.pop(), first, end) if len(near) == 1 else When("", first, end, doubt="about when is not clear")
    if unit == "month":
        if count > 24:
            return When("", first, end, doubt="too long ago to tell")
        months = today.year * 12 + today.month - 1 - count
        return When(f"{months // 12}-{months % 12 + 1:02d}", first, end)
    return When("", first, end, doubt="the month is not said")


def weekday(listed: tuple[str, ...], place: int, today: date) -> When | None:
    wanted = WEEKDAYS[listed[place]]
    before = listed[place - 1] if place else ""
    behind = listed[place + 1 : place + 3]
    if before in _EVERY or (len(behind) == 2 and behind[0] in _EVERY and behind[1] in WEEKDAYS):
        return None
    end = place + 1
    if before in _FUTURE or listed[end : end + 1] in (("proximo",), ("que",), ("next",)) or _starts(listed, place):
        return _next(listed, place, wanted, today)
    week = _in_a_week(listed, place, wanted, today)
    if week is not None:
        return week
    days = (today.weekday() - wanted) % 7
    if days == 0:
        if before in _LAST or listed[end : end + 1] == ("pasado",):
            days = 7
        else:
            return When("", place, end, doubt="today or a week ago")
    if listed[end : end + 1] and listed[end] in _LAST:
        end += 1
    return When((today - timedelta(days=days)).isoformat(), place, end)


def _starts(listed: tuple[str, ...], place: int) -> bool:
    """ "i start monday": the next one."""
    before = place - 1
    while before >= 0 and listed[before] in ("on", "this", "el", "este"):
        before -= 1
    return before >= 0 and listed[before] in _STARTS


def _in_a_week(listed: tuple[str, ...], place: int, wanted: int, today: date) -> When | None:
    """ "last week thursday", "monday of this week": a weekday of a week that is named."""
    for length in (3, 2):
        first = place - length
        if first >= 0 and FIXED.get(" ".join(listed[first:place])) in ("LAST_WEEK", "THIS_WEEK"):
            return _of_week(FIXED[" ".join(listed[first:place])], wanted, first, place + 1, today)
    start = place + 1
    while start < len(listed) and listed[start] in ("of", "de", "the"):
        start += 1
    for length in (3, 2):
        kind = FIXED.get(" ".join(listed[start : start + length]))
        if kind in ("LAST_WEEK", "THIS_WEEK"):
            return _of_week(kind, wanted, place, start + length, today)
    return None


def _of_week(kind: str, wanted: int, first: int, end: int, today: date) -> When:
    monday = today - timedelta(days=today.weekday() + (7 if kind == "LAST_WEEK" else 0))
    day = monday + timedelta(days=wanted)
    return When(day.isoformat(), first, end, future=day > today)


def _next(listed: tuple[str, ...], place: int, wanted: int, today: date) -> When:
    day = today + timedelta(days=(wanted - today.weekday()) % 7 or 7)
    end = place + 1
    if listed[end : end + 1] in (("the",), ("el",)) and end + 1 < len(listed) and ORDINAL.match(listed[end + 1]):
        number = int(listed[end + 1].removesuffix("th"))
        for week in range(3):
            if (day + timedelta(weeks=week)).day == number:
                return When((day + timedelta(weeks=week)).isoformat(), place, end + 2, future=True)
        return When("", place, end + 2, doubt="weekday and day of the month do not agree")
    return When(day.isoformat(), place, end, future=True)


def _latest(name: str, today: date) -> date | None:
    for year in (today.year, today.year - 1):
        day = holiday(name, year)
        if day is None or day <= today:
            return day
    return None


#: The words that the name of a day begins with.
NAMED = frozenset(name.split()[0] for name in (*TODAY, *FIXED, *HOLIDAYS))


def named_day(listed: tuple[str, ...], place: int, today: date) -> When | None:
    for length in (4, 3, 2, 1):
        phrase = " ".join(listed[place : place + length])
        if phrase in TODAY:
            back = TODAY[phrase]
            if back == -2:
                return When((today + timedelta(days=1)).isoformat(), place, place + length, future=True)
            if back < 0:
                return When("", place, place + length, doubt="which day is not said")
            return When((today - timedelta(days=back)).isoformat(), place, place + length)
        if phrase in FIXED:
            return _day_behind(listed, place + length, FIXED[phrase], place, today) or _span(
                FIXED[phrase], place, place + length, today
            )
        if HOLIDAYS.get(phrase):
            return _holiday(listed, place, place + length, HOLIDAYS[phrase], today)
    return None


def _day_behind(listed: tuple[str, ...], end: int, kind: str, first: int, today: date) -> When | None:
    """ "last month on the 20th", "last week thursday"."""
    spot = end
    while spot < len(listed) and listed[spot] in ("on", "the", "el", ","):
        spot += 1
    if spot < len(listed) and listed[spot] in WEEKDAYS and kind in ("LAST_WEEK", "THIS_WEEK"):
        return _of_week(kind, WEEKDAYS[listed[spot]], first, spot + 1, today)
    if spot > end and spot < len(listed) and ORDINAL.match(listed[spot]):
        return in_month(kind, int(listed[spot].removesuffix("th")), first, spot + 1, today)
    return None


def in_month(kind: str, day: int, first: int, end: int, today: date) -> When | None:
    """A day of this month or the last ("the 15th of last month")."""
    if kind not in ("LAST_MONTH", "THIS_MONTH"):
        return None
    months = today.year * 12 + today.month - 1 - (kind == "LAST_MONTH")
    try:
        value = date(months // 12, months % 12 + 1, day)
    except ValueError:
        return When("", first, end, doubt="no such date")
    return When(value.isoformat(), first, end, future=value > today)


def _span(kind: str, first: int, end: int, today: date) -> When:
    match kind:
        case "LAST_MONTH":
            return _back(today, 1, "month", first, end, False)
        case "THIS_MONTH":
            return When(today.isoformat()[:7], first, end)
        case "LAST_YEAR":
            return When(str(today.year - 1), first, end)
        case "THIS_YEAR":
            return When(str(today.year), first, end)
    monday = today - timedelta(days=today.weekday() + (7 if kind == "LAST_WEEK" else 0))
    last = monday + timedelta(days=6) if kind == "LAST_WEEK" else today
    if monday.isoformat()[:7] != last.isoformat()[:7]:
        return When("", first, end, doubt="which day of that week is not said")
    return When(monday.isoformat()[:7], first, end)


def _holiday(listed: tuple[str, ...], first: int, end: int, name: str, today: date) -> When:
    day = _latest(name, today)
    if day is None:
        return When("", first, end, doubt="when that was is not clear")
    if first > 0 and listed[first - 1] in _FUTURE:
        return When("", first, end, doubt="still to come")
    behind = listed[end] if end < len(listed) else ""
    if behind in _WEEKS or behind in _WEEKENDS:
        return _of_days(day, 6 if behind in _WEEKS else 2, first, end + 1)
    return When(day.isoformat(), first, end)


def _of_days(day: date, days: int, first: int, end: int) -> When:
    """ "thanksgiving week", "labor day weekend": the month, where all of its days share one."""
    monday = day - timedelta(days=day.weekday())
    start = monday if days > 2 else min(day, day - timedelta(days=(day.weekday() - 5) % 7))
    month = start.isoformat()[:7]
    if month != (start + timedelta(days=days)).isoformat()[:7]:
        return When("", first, end, doubt="which day of that week is not said")
    return When(month, first, end)
