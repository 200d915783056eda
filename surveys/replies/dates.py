"""Dates as people say them, never more precise than they were said.

"Jan 21st" is a day, "in february" a month, "last year" a year. Without a year, a month is the latest one not in the
future; a day still to come this year is asked about. Figures are month/day in English; in Spanish they are only
trusted where they can be read one way.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from surveys.replies.holidays import holiday
from surveys.replies.lexicon import merged, words_of
from surveys.replies.phrases import Table
from surveys.replies.words import Words

_MONTHS: dict[str, int] = merged("calendar", "MONTHS")
_WEEKDAYS: dict[str, int] = merged("calendar", "WEEKDAYS")
_UNITS: dict[str, str] = merged("calendar", "UNITS")
_TODAY: dict[str, int] = merged("calendar", "TODAY")
_HOLIDAYS: dict[str, str] = merged("calendar", "HOLIDAYS")
_AGO_AFTER = words_of("calendar", "AGO_AFTER")
_AGO_BEFORE = words_of("calendar", "AGO_BEFORE")
_ONE = words_of("calendar", "ONE")
_VAGUE = words_of("calendar", "VAGUE")
_FUTURE = words_of("calendar", "FUTURE_DAY")
_LONG = words_of("calendar", "LONG")
_LAST = words_of("calendar", "LAST")
_BEFORE = words_of("calendar", "BEFORE")
_AFTER = words_of("calendar", "AFTER")
_FIXED = {
    phrase: name
    for name in ("LAST_MONTH", "THIS_MONTH", "LAST_YEAR", "THIS_YEAR", "LAST_WEEK", "THIS_WEEK")
    for phrase in words_of("calendar", name)
}
_UNCLEAR = Table.of("unclear date", "calendar", unclear="UNCLEAR")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_ORDINAL = re.compile(r"(\d{1,2})th\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_DAY = re.compile(r"\d{1,2}\Z")
_TRIGGERS = frozenset(w.split()[-1] for w in (*_MONTHS, *_WEEKDAYS, *_UNITS, *_TODAY, *_HOLIDAYS, *_FIXED)) | {
    "#",
    "primero",
    "first",
    "next",
}
_JOINTS = frozenset(("of", "de", "del", ",", "the", "el", "in", "en"))


@dataclass(frozen=True, slots=True)
class When:
    """A date as said: ISO day, month or year; or the reason it cannot be told."""

    value: str
    first: int
    end: int
    doubt: str = ""
    future: bool = False


def dates(words: Words, today: date, *, spanish: bool) -> list[When]:
    """Every date the reply speaks of, in its order."""
    if words.bag.isdisjoint(_TRIGGERS):
        return []
    found: list[When] = []
    place = 0
    listed = words.words
    while place < len(listed):
        when = _date_at(listed, place, today, spanish)
        if when is None:
            place += 1
            continue
        found.append(when)
        place = max(when.end, place + 1)
    return found


def unclear(words: Words) -> bool:
    """Whether the time is told by words that name no date ("a while ago", "when I finished")."""
    return _UNCLEAR.first(words) is not None


def _date_at(listed: tuple[str, ...], place: int, today: date, spanish: bool) -> When | None:
    word = listed[place]
    if word[0].isdigit():
        return (
            _figures(listed, place, today, spanish) or _day_of_month(listed, place, today) or _ago(listed, place, today)
        )
    if word in _MONTHS:
        return _month(listed, place, today)
    if word in _WEEKDAYS:
        return _weekday(listed, place, today)
    if word in _ONE or word in _AGO_BEFORE:
        return _ago(listed, place, today)
    if word in ("first", "primero") or word == "end":
        return _day_of_month(listed, place, today)
    return _phrase(listed, place, today)


def _figures(listed: tuple[str, ...], place: int, today: date, spanish: bool) -> When | None:
    word = listed[place]
    iso = _ISO.match(word)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), place, place + 1, today)
    match = _FIGURES.match(word)
    if match is None:
        if (
            _DAY.match(word)
            and listed[place + 1 : place + 2] == ("/",)
            and place + 2 < len(listed)
            and _YEAR.match(listed[place + 2])
            and 1 <= int(word) <= 12
        ):
            return _whole_month(int(listed[place + 2]), int(word), place, place + 3, today)
        if len(listed) == 1 and _YEAR.match(word):
            return When(word, place, place + 1) if int(word) <= today.year else None
        if (
            _YEAR.match(word)
            and place
            and listed[place - 1] in ("in", "since", "en", "desde", "year", "ano", "of", "de", "del", "late", "early")
        ):
            return When(word, place, place + 1) if int(word) <= today.year else None
        return None
    one, two, year = int(match[1]), int(match[2]), match[3]
    if word in ("1/2", "1/4", "3/4") and place and listed[place - 1][0].isdigit():
        return None
    if spanish:
        if one <= 12 and two <= 12 and one != two:
            return When("", place, place + 1, doubt="day and month can be read either way")
        month, day = (two, one) if one > 12 else (one, two)
    else:
        month, day = one, two
    if year is None:
        return _this_year(month, day, place, place + 1, today)
    return _day(int(year) + (2000 if len(year) == 2 else 0), month, day, place, place + 1, today)


def _this_year(month: int, day: int, first: int, end: int, today: date) -> When:
    when = _day(today.year, month, day, first, end, today)
    if when.doubt:
        return when
    if when.future:
        return When("", first, end, doubt="that day is still to come this year")
    return when


def _day(year: int, month: int, day: int, first: int, end: int, today: date) -> When:
    try:
        value = date(year, month, day)
    except ValueError:
        return When("", first, end, doubt="no such date")
    if not 1990 <= year <= today.year + 1:
        return When("", first, end, doubt="an unlikely year")
    return When(value.isoformat(), first, end, future=value > today)


def _whole_month(year: int, month: int, first: int, end: int, today: date) -> When:
    if not 1990 <= year <= today.year + 1:
        return When("", first, end, doubt="an unlikely year")
    return When(f"{year}-{month:02d}", first, end, future=(year, month) > (today.year, today.month))


def _month(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """A month's name, with what stands beside it: a day, a year, "last"."""
    month = _MONTHS[listed[place]]
    if listed[place] in ("may", "march", "mar") and not _is_month(listed, place):
        return None
    end, day = place + 1, None
    nxt = listed[end] if end < len(listed) else ""
    if nxt in ("the", "el") and end + 1 < len(listed):
        ordinal = _ORDINAL.match(listed[end + 1])
        if ordinal:
            day, end = int(ordinal[1]), end + 2
    elif _ORDINAL.match(nxt) or (
        _DAY.match(nxt)
        and 1 <= int(nxt) <= 31
        and not (
            end + 1 < len(listed) and listed[end + 1] in ("hours", "horas", "an", "hour", "dollars", "/", "per", "la")
        )
    ):
        day, end = int(nxt.removesuffix("th")), end + 1
    return _with_year(listed, place, end, month, day, today)


def _is_month(listed: tuple[str, ...], place: int) -> bool:
    """ "may" and "march" are months beside a preposition, a number, or alone."""
    before = listed[place - 1] if place else ""
    after = listed[place + 1] if place + 1 < len(listed) else ""
    return (
        before
        in (
            "in",
            "since",
            "of",
            "last",
            "this",
            "early",
            "late",
            "mid",
            "until",
            "around",
            "about",
            "by",
            "on",
            "before",
            "after",
            "de",
            "en",
            "desde",
            "from",
            "past",
            "-",
            "ended",
            "started",
            "during",
            "like",
            "was",
            "back",
        )
        or bool(re.match(r"\d", after))
        or (before == "" and after in ("", ".", "!", "?"))
        or bool(before and re.match(r"\d", before))
    )


def _with_year(listed: tuple[str, ...], first: int, end: int, month: int, day: int | None, today: date) -> When:
    year: int | None = None
    stop = end
    while stop < len(listed) and listed[stop] in _JOINTS and stop < end + 2:
        stop += 1
    if stop < len(listed) and _YEAR.match(listed[stop]):
        year, end = int(listed[stop]), stop + 1
    else:
        for length in (4, 3, 2):
            phrase = " ".join(listed[end : end + length])
            if _FIXED.get(phrase) in ("LAST_YEAR", "THIS_YEAR"):
                year, end = today.year - (_FIXED[phrase] == "LAST_YEAR"), end + length
                break
        else:
            if listed[end : end + 1] == ("pasado",):
                end += 1
    future = first > 0 and listed[first - 1] == "next"
    if day is None:
        if year is None:
            year = today.year if month <= today.month else today.year - 1
            if future:
                return When("", first, end, doubt="still to come")
        return _whole_month(year, month, first, end, today)
    if year is None:
        return _this_year(month, day, first, end, today)
    return _day(year, month, day, first, end, today)


def _day_of_month(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "the 3rd", "5 de mayo", "el primero de septiembre", "5th of may"."""
    word = listed[place]
    number = (
        1
        if word in ("first", "primero")
        else int(word.removesuffix("th"))
        if _ORDINAL.match(word) or _DAY.match(word)
        else 0
    )
    if not 1 <= number <= 31:
        return None
    after = place + 1
    if after < len(listed) and listed[after] in ("de", "of"):
        after += 1
    if (
        after < len(listed)
        and listed[after] in _MONTHS
        and (listed[after] not in ("may", "march", "mar") or after > place + 1)
    ):
        return _with_year(listed, place, after + 1, _MONTHS[listed[after]], number, today)
    if not _ORDINAL.match(word) or place == 0 or listed[place - 1] not in ("the", "el", "on"):
        return None
    if listed[place + 1 : place + 2] and listed[place + 1] in (
        "shift",
        "job",
        "grade",
        "time",
        "floor",
        "week",
        "month",
        "and",
        "of",
        "street",
        "st",
        "one",
    ):
        return None
    if number > today.day:
        return When("", place, place + 1, doubt="which month is not said")
    return _day(today.year, today.month, number, place, place + 1, today)


def _ago(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "3 weeks ago", "hace un mes", "for about 3 months"."""
    first, spot, before = place, place, False
    if listed[place] in _AGO_BEFORE:
        before, spot = True, place + 1
        while spot < len(listed) and listed[spot] in _VAGUE:
            spot += 1
    if spot + 1 >= len(listed):
        return None
    word, unit = listed[spot], _UNITS.get(listed[spot + 1])
    if unit is None or not (word in _ONE or _DAY.match(word)):
        return None
    count = 1 if word in _ONE else int(word)
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
    exact = end < len(listed) and listed[end] in ("today", "hoy")
    return _back(today, count, unit, first, end + exact, vague and not exact)


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


def _weekday(listed: tuple[str, ...], place: int, today: date) -> When | None:
    wanted = _WEEKDAYS[listed[place]]
    before = listed[place - 1] if place else ""
    if before in ("every", "each", "cada", "los", "-", "through", "to", "a", "and", "y") or (
        place + 1 < len(listed)
        and listed[place + 1] in ("-", "through", "to", "a", "and", "y")
        and listed[place + 2 : place + 3]
        and listed[place + 2] in _WEEKDAYS
    ):
        return None
    end = place + 1
    if before in _FUTURE or listed[end : end + 1] in (("proximo",), ("que",), ("next",)):
        return _next(listed, place, wanted, today)
    if listed[end : end + 1] and listed[end] in ("before", "after", "antes", "despues"):
        return _beside_holiday(listed, place, wanted, today)
    days = (today.weekday() - wanted) % 7
    if days == 0:
        if before in _LAST or listed[end : end + 1] == ("pasado",):
            days = 7
        else:
            return When("", place, end, doubt="today or a week ago")
    if listed[end : end + 1] and listed[end] in _LAST:
        end += 1
    return When((today - timedelta(days=days)).isoformat(), place, end)


def _next(listed: tuple[str, ...], place: int, wanted: int, today: date) -> When:
    day = today + timedelta(days=(wanted - today.weekday()) % 7 or 7)
    end = place + 1
    if listed[end : end + 1] in (("the",), ("el",)) and end + 1 < len(listed) and _ORDINAL.match(listed[end + 1]):
        number = int(listed[end + 1].removesuffix("th"))
        for week in range(3):
            if (day + timedelta(weeks=week)).day == number:
                return When((day + timedelta(weeks=week)).isoformat(), place, end + 2, future=True)
        return When("", place, end + 2, doubt="weekday and day of the month do not agree")
    return When(day.isoformat(), place, end, future=True)


def _beside_holiday(listed: tuple[str, ...], place: int, wanted: int, today: date) -> When | None:
    after = listed[place + 1] in ("after", "despues")
    start = place + 2 + (listed[place + 2 : place + 3] in (("de",), ("del",)))
    for length in (4, 3, 2, 1):
        name = _HOLIDAYS.get(" ".join(listed[start : start + length]))
        if name:
            feast = _latest(name, today)
            if feast is None:
                return None
            step = (wanted - feast.weekday()) % 7 or 7
            day = feast + timedelta(days=step) if after else feast - timedelta(days=7 - step or 7)
            if day > today:
                return When("", place, start + length, doubt="still to come")
            return When(day.isoformat(), place, start + length)
    return When("", place, place + 2, doubt="which week is not clear")


def _latest(name: str, today: date) -> date | None:
    for year in (today.year, today.year - 1):
        day = holiday(name, year)
        if day is None or day <= today:
            return day
    return None


def _phrase(listed: tuple[str, ...], place: int, today: date) -> When | None:
    for length in (4, 3, 2, 1):
        phrase = " ".join(listed[place : place + length])
        if phrase in _TODAY:
            back = _TODAY[phrase]
            if back == -2:
                return When((today + timedelta(days=1)).isoformat(), place, place + length, future=True)
            if back < 0:
                return When("", place, place + length, doubt="which day is not said")
            return When((today - timedelta(days=back)).isoformat(), place, place + length)
        if phrase in _FIXED and place > 1 and listed[place - 1] == "de" and _DAY.match(listed[place - 2]):
            return When("", place, place + length, doubt="a day of this month")
        if phrase in _FIXED:
            return _span(_FIXED[phrase], place, place + length, today)
        if _HOLIDAYS.get(phrase):
            return _holiday(listed, place, place + length, _HOLIDAYS[phrase], today)
    return None


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
    before = listed[first - 1] if first else ""
    if day is None:
        return When("", first, end, doubt="when that was is not clear")
    if before in ("before", "antes", "around", "about", "de", "del", "like"):
        if day.day >= 15 or before in ("around", "about", "like"):
            return When(day.isoformat()[:7], first, end)
        return When("", first, end, doubt="when that was is not clear")
    if before in ("after", "despues", "by", "past"):
        if day.day <= 12 and day.isoformat()[:7] <= today.isoformat()[:7]:
            return When("", first, end, doubt="when that was is not clear")
        return When("", first, end, doubt="when that was is not clear")
    return When(day.isoformat(), first, end)
