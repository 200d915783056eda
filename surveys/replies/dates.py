"""Dates as people say them, never more precise than they were said.

"Jan 21st" is a day, "in february" a month, "last year" a year. Without a year, a month is the latest one not in the
future; a day still to come this year is asked about. Figures are month/day in English; in Spanish they are only
trusted where they can be read one way.
"""

from __future__ import annotations

import re
from datetime import date

from surveys.replies.lexicon import merged, words_of
from surveys.replies.nearby import nearby
from surveys.replies.phrases import Hit, Table
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
    in_month,
    named_day,
    weekday,
)
from surveys.replies.words import Words

__all__ = ["When", "dates", "unclear"]

_MONTHS: dict[str, int] = merged("calendar", "MONTHS")
_UNCLEAR = Table.of("unclear date", "calendar", unclear="UNCLEAR")
_VAGUE_TIME = Table.of("vague time", "calendar", vague="VAGUE_TIME")
_LAST = words_of("calendar", "LAST")
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


def dates(words: Words, today: date, *, spanish: bool, dashes: bool = False) -> list[When]:
    """Every date the reply speaks of, in its order. `dashes`: "7-14" is a date and no range."""
    if words.bag.isdisjoint(_TRIGGERS):
        return []
    found: list[When] = []
    place = 0
    listed = _with_years(words)
    if dashes and "-" in words.bag:
        listed = _dashed(listed)
    while place < len(listed):
        when = _date_at(listed, place, today, spanish)
        if when is None:
            place += 1
            continue
        place = max(when.end, place + 1)
        when = nearby(listed, when, today)
        if found and found[-1].end > when.first:  # "the 5th of last month" is one date
            found.pop()
        found.append(_either(listed, when))
    return found


def _with_years(words: Words) -> tuple[str, ...]:
    """The words, with "'25" written out as the year it is."""
    if "'" not in words.text and "’" not in words.text:
        return words.words
    return tuple(
        f"20{word}" if len(word) == 2 and word.isdigit() and words.text[start - 1 : start] in ("'", "’") else word
        for word, start in zip(words.words, words.starts, strict=True)
    )


def _dashed(listed: tuple[str, ...]) -> tuple[str, ...]:
    """ "7-14" written as "7/14", every word at its old place."""
    changed = list(listed)
    for place in range(1, len(listed) - 1):
        before, after = listed[place - 1], listed[place + 1]
        if listed[place] == "-" and DAY.match(before) and DAY.match(after):
            changed[place - 1 : place + 2] = [f"{before}/{after}", "-", "-"]
    return tuple(changed)


def _either(listed: tuple[str, ...], when: When) -> When:
    """ "oct 5 or 6": one of two days is neither."""
    behind = listed[when.end : when.end + 2]
    if len(behind) == 2 and behind[0] in ("or", "o") and (behind[1][0].isdigit() or behind[1] in _MONTHS):
        return When("", when.first, when.end, doubt="one of two dates")
    return when


def unclear(words: Words, found: list[When] | None = None) -> bool:
    """Whether the time is told by words that name no date ("a while ago", "when I finished").

    Beside dates that were found, only what stands right before or behind one makes it unclear.
    """
    hits = _UNCLEAR.hits(words)
    if not found:
        return bool(hits) or bool(_VAGUE_TIME.hits(words))
    return bool(hits) or any(_touches(hit, when) for hit in _VAGUE_TIME.hits(words) for when in found)


def _touches(hit: Hit, when: When) -> bool:
    return hit.first < when.end and when.first < hit.end


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
    when = _day(int(year) + (2000 if len(year) == 2 else 0), month, day, place, place + 1, today)
    return When("", place, place + 1, doubt="still to come") if when.future else when


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
        or (before == "" and after in ("", ".", "!", "?", ",", "of", "this", "last"))
        or (before == "" and after == "i" and listed[place] != "may")
        or bool(before and re.match(r"\d", before))
    )


def _with_year(listed: tuple[str, ...], first: int, end: int, month: int, day: int | None, today: date) -> When:
    year: int | None = None
    stop = end
    while stop < len(listed) and listed[stop] in _JOINTS and stop < end + 2:
        stop += 1
    short = stop > end and stop < len(listed) and listed[stop - 1] in ("of", "de", "del") and DAY.match(listed[stop])
    if stop < len(listed) and (_YEAR.match(listed[stop]) or short):
        year, end = int(listed[stop]) + (2000 if short else 0), stop + 1
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
            last = first > 0 and listed[first - 1] in _LAST
            year = today.year if month < today.month + (not last) else today.year - 1
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
    of_month = _of_month(listed, place, number, after, today)
    if of_month is not None:
        return of_month
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


def _of_month(listed: tuple[str, ...], place: int, number: int, after: int, today: date) -> When | None:
    """ "the 15th of last month", "el 3 de este mes", "el 20 del mes pasado"."""
    if listed[after - 1] not in ("of", "de") and listed[after : after + 1] != ("del",):
        return None
    start = after + (listed[after : after + 1] == ("del",))
    for length in (3, 2):
        kind = FIXED.get(" ".join(listed[start : start + length]))
        if kind is not None:
            return in_month(kind, number, place, start + length, today)
    return None
