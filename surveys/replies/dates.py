"""Dates as people say them, never more precise than they were said.

"Jan 21st" is a day, "in february" a month, "last year" a year. Without a year, a month is the latest one not in the
future; a day still to come this year is asked about. Figures are month/day in English; in Spanish they are only
trusted where they can be read one way.
"""

from __future__ import annotations

import re
from datetime import date

from surveys.replies.lexicon import merged
from surveys.replies.phrases import Table
from surveys.replies.relative import (
    AGO_BEFORE,
    DAY,
    FIXED,
    HOLIDAYS,
    ONE,
    ORDINAL,
    TODAY,
    UNITS,
    WEEKDAYS,
    When,
    ago,
    named_day,
    weekday,
)
from surveys.replies.words import Words

_MONTHS: dict[str, int] = merged("calendar", "MONTHS")
_UNCLEAR = Table.of("unclear date", "calendar", unclear="UNCLEAR")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_TRIGGERS = frozenset(w.split()[-1] for w in (*_MONTHS, *WEEKDAYS, *UNITS, *TODAY, *HOLIDAYS, *FIXED)) | {
    "#",
    "primero",
    "first",
    "next",
}
_JOINTS = frozenset(("of", "de", "del", ",", "the", "el", "in", "en"))


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
            _figures(listed, place, today, spanish) or _day_of_month(listed, place, today) or ago(listed, place, today)
        )
    if word in _MONTHS:
        return _month(listed, place, today)
    if word in WEEKDAYS:
        return weekday(listed, place, today)
    if word in ONE or word in AGO_BEFORE:
        return ago(listed, place, today)
    if word in ("first", "primero") or word == "end":
        return _day_of_month(listed, place, today)
    return named_day(listed, place, today)


def _figures(listed: tuple[str, ...], place: int, today: date, spanish: bool) -> When | None:
    word = listed[place]
    iso = _ISO.match(word)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), place, place + 1, today)
    match = _FIGURES.match(word)
    if match is None:
        if (
            DAY.match(word)
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
        ordinal = ORDINAL.match(listed[end + 1])
        if ordinal:
            day, end = int(ordinal[1]), end + 2
    elif ORDINAL.match(nxt) or (
        DAY.match(nxt)
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
            if FIXED.get(phrase) in ("LAST_YEAR", "THIS_YEAR"):
                year, end = today.year - (FIXED[phrase] == "LAST_YEAR"), end + length
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
        if ORDINAL.match(word) or DAY.match(word)
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
    if not ORDINAL.match(word) or place == 0 or listed[place - 1] not in ("the", "el", "on"):
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
