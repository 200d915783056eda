"""Days told by others: "the day after labor day", "two weeks before christmas", "right after easter", "around the 5th".

A day counted exactly is a day. One only said to be near another is told by its month, where the month is sure.
"""

from __future__ import annotations

from datetime import date, timedelta

from surveys.replies.days.relative import DAY, ONE, UNITS, WEEKDAYS, When
from surveys.replies.lexicon import words_of

_BEFORE = words_of("calendar", "BEFORE_DAY")
_AFTER = words_of("calendar", "AFTER_DAY")
_NEAR = words_of("calendar", "NEAR_DAY")
_JUST = words_of("calendar", "JUST")
_SMALL = frozenset(("the", "el", "la", "of", "de", "del"))
#: How far "right after" and "around" may reach.
_SOON = timedelta(days=10)
_ABOUT = timedelta(days=5)


def nearby(listed: tuple[str, ...], when: When, today: date) -> When:
    """The date meant, when the words before it tell it by the day found; else the day found."""
    if len(when.value) != 10:
        return when
    spot = _over(listed, when.first - 1, _SMALL)
    word = listed[spot] if spot >= 0 else ""
    day = date.fromisoformat(when.value)
    if word in _BEFORE or word in _AFTER:
        return _beside(listed, spot, day, -1 if word in _BEFORE else 1, when.end, today)
    if word in _NEAR and not _counts(listed, spot):
        return _month(day - _ABOUT, day + _ABOUT, spot, when.end, today)
    if word in ("week", "semana"):
        monday = day - timedelta(days=day.weekday())
        return _month(monday, monday + timedelta(days=6), spot, when.end, today)
    return when


def _over(listed: tuple[str, ...], spot: int, words: frozenset[str]) -> int:
    while spot >= 0 and listed[spot] in words:
        spot -= 1
    return spot


def _counts(listed: tuple[str, ...], spot: int) -> bool:
    """ "like" and "about" before a plain day say nothing where another word of time leads."""
    return spot > 0 and listed[spot - 1] in ("on", "since", "desde")


def _beside(listed: tuple[str, ...], spot: int, day: date, way: int, end: int, today: date) -> When:
    """So many days or weeks before or after a day, or soon before or after it."""
    first = spot - 1
    if first >= 0 and listed[first] in WEEKDAYS:
        step = (WEEKDAYS[listed[first]] - day.weekday()) % 7 or 7
        found = day + timedelta(days=step if way > 0 else step - 7 or -7)
        return _sure(found, first, end, today)
    unit = UNITS.get(listed[first]) if first >= 0 else None
    if unit in ("day", "week"):
        count = listed[first - 1] if first > 0 else ""
        number = 1 if count in ONE or count in _SMALL or not count else int(count) if DAY.match(count) else 0
        if number:
            return _counted(day, unit, number, way, count in _SMALL or not count, max(0, first - 1), end, today)
        return When("", spot, end, doubt="about when is not clear")
    just = spot > 0 and listed[spot - 1] in _JUST
    if way > 0 and not just:  # "after halloween" may be long after
        return When("", spot, end, doubt="how long after is not said")
    first = spot - just
    near, far = day + timedelta(days=way), day + way * _SOON
    return _month(min(near, far), max(near, far), first, end, today)


def _counted(day: date, unit: str, number: int, way: int, whole: bool, first: int, end: int, today: date) -> When:
    """ "the day after", "two weeks before"; "the week after" is any day of that week."""
    if unit == "week" and whole:
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=way)
        return _month(monday, monday + timedelta(days=6), first, end, today)
    return _sure(day + timedelta(days=way * number * (7 if unit == "week" else 1)), first, end, today)


def _sure(day: date, first: int, end: int, today: date) -> When:
    return When("", first, end, doubt="still to come") if day > today else When(day.isoformat(), first, end)


def _month(first_day: date, last_day: date, first: int, end: int, today: date) -> When:
    """The month that two days share."""
    if first_day > today:
        return When("", first, end, doubt="still to come")
    month = first_day.isoformat()[:7]
    if month != last_day.isoformat()[:7]:
        return When("", first, end, doubt="when that was is not clear")
    return When(month, first, end)
