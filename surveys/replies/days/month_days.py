"""Days and months named outright: "Jan 21st", "5/14", "el primero de septiembre", "the 15th of last month".

Without a year, a month is the latest one that is not to come. A day still to come this year is last year's where
that was only weeks ago ("Dec 15th", told in January); otherwise it may as well be a slip, and is asked about.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from surveys.replies.days.relative import DAY, FIXED, ORDINAL, When, in_month
from surveys.replies.lexicon import merged, words_of

MONTHS: dict[str, int] = merged("calendar", "MONTHS")
_LAST = words_of("calendar", "LAST")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\Z")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_JOINTS = words_of("calendar", "DATE_JOINTS")
_OF = words_of("calendar", "OF")
_THE = words_of("calendar", "THE")
_ON_THE = words_of("calendar", "ON_THE")
_FIRST = words_of("calendar", "FIRST")
_ALSO_WORDS = words_of("calendar", "ALSO_WORDS")
_BEFORE_MONTH = words_of("calendar", "BEFORE_MONTH")
_BEHIND_MONTH = words_of("calendar", "BEHIND_MONTH") | frozenset(("", ".", "!", "?", ","))
_BEFORE_YEAR = words_of("calendar", "BEFORE_YEAR")
_NEAR_YEAR = words_of("calendar", "NEAR_YEAR")
_BEHIND_YEAR = words_of("calendar", "BEHIND_YEAR")
_NOT_A_DAY = words_of("calendar", "NOT_A_DAY")
_LASTS = words_of("calendar", "LASTS")
_DAY_WORDS = frozenset(("day", "dia"))
_RANKED = words_of("calendar", "RANKED")
_FRACTIONS = frozenset(("1/2", "1/4", "3/4"))
_EARLIEST = 1990
#: How long ago a day named without its year may be, and still be last year's: by its month's name, or in figures.
_LATELY = timedelta(days=110)
_LATELY_IN_FIGURES = timedelta(days=60)


def figures(listed: tuple[str, ...], place: int, today: date, spanish: bool) -> When | None:
    """ "5/14", "5-14-25", "2025-05-14", "05/2025", or a year alone."""
    word = listed[place]
    iso = _ISO.match(word)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]), place, place + 1, today)
    match = _FIGURES.match(word)
    if match is None:
        return _month_and_year(listed, place, today) or _year_alone(listed, place, today)
    if word in _FRACTIONS and place and listed[place - 1][0].isdigit():
        return None
    one, two, year = int(match[1]), int(match[2]), match[3]
    if spanish and one <= 12 and two <= 12 and one != two:
        return When("", place, place + 1, doubt="day and month can be read either way")
    month, day = (two, one) if spanish and one > 12 else (one, two)
    if year is None:
        return _this_year(month, day, place, place + 1, today, _LATELY_IN_FIGURES)
    when = _day(int(year) + (2000 if len(year) == 2 else 0), month, day, place, place + 1, today)
    return When("", place, place + 1, doubt="still to come") if when.future else when


def _month_and_year(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "05/2025"."""
    word, behind = listed[place], listed[place + 1 : place + 3]
    if len(behind) < 2 or behind[0] != "/" or not _YEAR.match(behind[1]):
        return None
    if not (DAY.match(word) and 1 <= int(word) <= 12):
        return None
    return _whole_month(int(behind[1]), int(word), place, place + 3, today)


def _year_alone(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "2023", "since 2023"."""
    word = listed[place]
    if not _YEAR.match(word) or int(word) > today.year:
        return None
    before, after = listed[max(0, place - 1) : place], listed[place + 1 : place + 2]
    led = bool(before) and (before[0] in _BEFORE_YEAR or (before[0] in _NEAR_YEAR and not _counts(listed, place + 1)))
    led = led or (before == (",",) and not after)
    if not (led or (not before and (not after or after[0] in _BEHIND_YEAR))):
        return None
    return When(word, place, place + 1)


def _this_year(month: int, day: int, first: int, end: int, today: date, lately: timedelta = _LATELY) -> When:
    when = _day(today.year, month, day, first, end, today)
    if when.doubt or not when.future:
        return when
    last = _day(today.year - 1, month, day, first, end, today)
    if not last.doubt and today - date.fromisoformat(last.value) <= lately:
        return last
    return When("", first, end, doubt="that day is still to come this year")


def _day(year: int, month: int, day: int, first: int, end: int, today: date) -> When:
    try:
        value = date(year, month, day)
    except ValueError:
        return When("", first, end, doubt="no such date")
    if not _EARLIEST <= year <= today.year + 1:
        return When("", first, end, doubt="an unlikely year")
    return When(value.isoformat(), first, end, future=value > today)


def _whole_month(year: int, month: int, first: int, end: int, today: date) -> When:
    if not _EARLIEST <= year <= today.year + 1:
        return When("", first, end, doubt="an unlikely year")
    return When(f"{year}-{month:02d}", first, end, future=(year, month) > (today.year, today.month))


def month(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """A month's name, with what stands beside it: a day, a year, "last"."""
    named = MONTHS[listed[place]]
    if listed[place] in _ALSO_WORDS and not _is_month(listed, place):
        return None
    end, day = place + 1, None
    edge = _edge(listed, place)
    if edge is not None:
        return _edge_of(edge, _with_year(listed, (place, end), (None, named), today))
    if listed[end : end + 1] == (",",) and listed[end + 1 : end + 2] and listed[end + 1] in _THE:
        end += 1
    nxt = listed[end] if end < len(listed) else ""
    if nxt in _THE and end + 1 < len(listed) and ORDINAL.match(listed[end + 1]):
        day, end = int(listed[end + 1].removesuffix("th")), end + 2
    elif ORDINAL.match(nxt) or (DAY.match(nxt) and 1 <= int(nxt) <= 31 and not _counts(listed, end + 1)):
        day, end = int(nxt.removesuffix("th")), end + 1
    return _with_year(listed, (place, end), (day, named), today)


def _edge(listed: tuple[str, ...], place: int) -> tuple[bool, int] | None:
    """ "the last day of september": whether it is the last, and where it begins."""
    before = listed[max(0, place - 3) : place]
    if len(before) == 3 and before[1] in _DAY_WORDS and before[2] in _OF and before[0] in _FIRST | _LASTS:
        return before[0] in _LASTS, place - 3
    return None


def _edge_of(edge: tuple[bool, int], of_month: When) -> When:
    last, first = edge
    if len(of_month.value) != 7:
        return When("", first, of_month.end, doubt=of_month.doubt)
    day = date.fromisoformat(f"{of_month.value}-01")
    if last:
        day = (day + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return When(day.isoformat(), first, of_month.end, future=of_month.future)


def _counts(listed: tuple[str, ...], place: int) -> bool:
    """ "in may 20 hours": the number is no day."""
    return place < len(listed) and listed[place] in _NOT_A_DAY


def _is_month(listed: tuple[str, ...], place: int) -> bool:
    """ "may" and "march" are months beside a preposition, a number, or alone."""
    before = listed[place - 1] if place else ""
    after = listed[place + 1] if place + 1 < len(listed) else ""
    if before in _BEFORE_MONTH or after[:1].isdigit() or before[:1].isdigit():
        return True
    return before == "" and (after in _BEHIND_MONTH or (after == "i" and listed[place] != "may"))


def _with_year(listed: tuple[str, ...], span: tuple[int, int], named: tuple[int | None, int], today: date) -> When:
    """A day or a month with the year behind it, if one is told."""
    (first, end), (day, of_month) = span, named
    year, end = _year_behind(listed, end, today)
    if day is not None:
        if year is None:
            return _this_year(of_month, day, first, end, today)
        return _day(year, of_month, day, first, end, today)
    if year is None:
        before = listed[first - 1] if first else ""
        if before == "next":
            return When("", first, end, doubt="still to come")
        year = today.year if of_month < today.month + (before not in _LAST) else today.year - 1
    return _whole_month(year, of_month, first, end, today)


def _year_behind(listed: tuple[str, ...], end: int, today: date) -> tuple[int | None, int]:
    """The year told behind a month or a day, and where the date ends."""
    stop = end
    while stop < len(listed) and listed[stop] in _JOINTS and stop < end + 2:
        stop += 1
    short = stop > end and stop < len(listed) and listed[stop - 1] in _OF and DAY.match(listed[stop])
    if stop < len(listed) and (_YEAR.match(listed[stop]) or short):
        return int(listed[stop]) + (2000 if short else 0), stop + 1
    for length in (4, 3, 2):
        kind = FIXED.get(" ".join(listed[end : end + length]))
        if kind in ("LAST_YEAR", "THIS_YEAR"):
            return today.year - (kind == "LAST_YEAR"), end + length
    return None, end + (listed[end : end + 1] == ("pasado",))


def day_of_month(listed: tuple[str, ...], place: int, today: date) -> When | None:
    """ "the 3rd", "5 de mayo", "el primero de septiembre", "5th of may"."""
    word = listed[place]
    number = 1 if word in _FIRST else int(word.removesuffix("th")) if ORDINAL.match(word) or DAY.match(word) else 0
    if not 1 <= number <= 31:
        return None
    after = place + 1 + (listed[place + 1 : place + 2] != () and listed[place + 1] in ("de", "of"))
    named = listed[after] if after < len(listed) else ""
    if named in MONTHS and (named not in _ALSO_WORDS or after > place + 1):
        return _with_year(listed, (place, after + 1), (number, MONTHS[named]), today)
    return _of_month(listed, place, number, after, today) or _bare_day(listed, place, number, today)


def _bare_day(listed: tuple[str, ...], place: int, number: int, today: date) -> When | None:
    """ "on the 3rd": this month's, once it is past."""
    if not ORDINAL.match(listed[place]) or place == 0 or listed[place - 1] not in _ON_THE:
        return None
    if listed[place + 1 : place + 2] and listed[place + 1] in _RANKED:
        return None
    if number > today.day:
        return When("", place, place + 1, doubt="which month is not said")
    return _day(today.year, today.month, number, place, place + 1, today)


def of_the_same_month(listed: tuple[str, ...], when: When, before: When | None) -> When:
    """ "april 2 ... the 14th": a day without its month is of the month just told, where it comes later in it."""
    bare = when.end == when.first + 1 and ORDINAL.match(listed[when.first])
    if not bare or before is None or len(before.value) != 10:
        return when
    number = int(listed[when.first].removesuffix("th"))
    try:
        day = date.fromisoformat(before.value).replace(day=number)
    except ValueError:
        return When("", when.first, when.end, doubt="no such date")
    if day.isoformat() <= before.value:
        return When("", when.first, when.end, doubt="which month is not said")
    return When(day.isoformat(), when.first, when.end)


def _of_month(listed: tuple[str, ...], place: int, number: int, after: int, today: date) -> When | None:
    """ "the 15th of last month", "el 3 de este mes", "el 20 del mes pasado"."""
    joined = listed[after : after + 1] == ("del",)
    if listed[after - 1] not in ("of", "de") and not joined:
        return None
    for length in (3, 2):
        kind = FIXED.get(" ".join(listed[after + joined : after + joined + length]))
        if kind is not None:
            return in_month(kind, number, place, after + joined + length, today)
    return None
