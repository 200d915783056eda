"""Days written out in full: "January 12, 2016", "12 de junio del 2012", "02/22/2016", "the last Sunday of March 2014".

A day without its year is no date, unless a weekday tells the year; figures that can be read month first or day first
are month first in English (with strokes or dashes) and unclear in Spanish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from surveys.replies.days.holidays import holiday
from surveys.replies.lexicon import merged
from surveys.replies.typed.lists import either, small, small_value

MONTHS: dict[str, int] = merged("typed", "MONTHS")
WEEKDAYS: dict[str, int] = merged("typed", "WEEKDAYS")
_HOLIDAYS: dict[str, str] = merged("typed", "HOLIDAYS")


@dataclass(frozen=True, slots=True)
class Mention:
    """A day spoken of and its place in the text; no value when it is not clear which day is meant."""

    value: date | None
    start: int
    end: int
    because: str = "not one whole date"


_DAY = rf"(?P<day>\d{{1,2}}(?!\d)|{small(ordinals=True)})(?:st|nd|rd|th|ro|do|er|[ºª°])?"
_MONTH = rf"(?P<month>{either(MONTHS)})(?![a-z])\.?\]?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d(?!\d)|'\d\d(?!\d))"
WEEKDAY = rf"(?P<weekday>{either(WEEKDAYS)})(?![a-z])"
_WEEKDAY_BEFORE = rf"(?:(?<![a-z]){WEEKDAY}[.,]?\s*(?:the\s+|el\s+)?)?"
_OF = r"[\s,./\-]*(?:(?:of|de|del|day of|day in)\s+)?"
_TO_YEAR = r"[\s,./\-]*(?:(?:of|de|del|year|en)\s+)?"
_CLOCK = r"(?:\s*\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?)?"
_NO_RANGE = r"(?!\d)(?!\s?(?:-|a|y|to|al|and|or|o|/|&|,)\s?\d{1,2}(?:st|nd|rd|th)?(?![\d:]))"
_LEFT = r"(?<![\w/.\-])(?<!\d\s-\s)(?<!\d\s[ay]\s)(?<!\d\sto\s)(?<!\d\sal\s)(?<!\d\sand\s)"

_DAY_MONTH = re.compile(
    rf"{_WEEKDAY_BEFORE}{_LEFT}{_DAY}{_OF}\[?{_MONTH}(?:{_TO_YEAR}(?:{_YEAR}|(?P<short>\d\d)(?![\d:/])))?"
)
_MONTH_DAY = re.compile(
    rf"{_WEEKDAY_BEFORE}(?<![a-z]){_MONTH}[\s,./\-]*(?:the\s+|el\s+)?{_DAY}{_NO_RANGE}"
    rf"(?:{_CLOCK}{_TO_YEAR}{_YEAR})?(?:,?\s+(?P<after>{either(WEEKDAYS)})(?![a-z]))?"
)
_YEAR_FIRST = re.compile(
    r"(?<![\d/.\-])(?P<year>\d{4})(?P<sign>[-/.])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\d/])"
)
_FIGURES = re.compile(
    rf"{_WEEKDAY_BEFORE}(?<![\d/.\-])(?P<one>\d{{1,2}})\s?(?P<sign>[-/. ])\s?(?P<two>\d{{1,2}})\s?(?:(?P=sign)|,)\s?"
    r"(?P<year>\d{4}|\d\d)(?![\da-z/])"
)
_TOGETHER = re.compile(
    r"(?<![\w.,$-])(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?![\w.,-])"
)
_YEAR_MONTH = re.compile(rf"(?<![\d/.\-])(?P<year>(?:19|20)\d\d)[\s,/\-]+{_MONTH}[\s,/\-]+(?P<day>\d{{1,2}})(?!\d)")
_NO_YEAR = re.compile(r"(?<![\d/.\-])\d{1,2}\s?[-/.]\s?\d{1,2}(?![\d/])")
_NTH = re.compile(
    rf"(?P<nth>first|second|third|fourth|last|1st|2nd|3rd|4th|primer|segundo|tercer|ultimo)\s+(?:{WEEKDAY}|(?P<days>day|dia))"
    rf"\s+(?:of|in|de|del|en)\s+(?:{_MONTH}{_TO_YEAR}{_YEAR}|(?P<this>this month|este mes))"
)
_FEAST = re.compile(rf"(?<![a-z])(?P<name>{either(_HOLIDAYS)})(?:\s*,?\s*(?:of|in|de|del)?\s*{_YEAR})?")
_MONTH_ALONE = re.compile(rf"(?<![a-z]){_MONTH}|(?<!\d)(?:19|20)\d\d(?!\d)")
_COUNT = {"first": 1, "1st": 1, "primer": 1, "second": 2, "2nd": 2, "segundo": 2, "third": 3, "3rd": 3, "tercer": 3}
_COUNT |= {"fourth": 4, "4th": 4, "last": -1, "ultimo": -1}
_NEARLY_A_YEAR = 300


def _year(written: str, today: date) -> int:
    """A year of two figures is one of the last hundred, or of the ten years to come."""
    digits = written.lstrip("'")
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) <= today.year % 100 + 10 else 1900)


def _made(year: int, month: int, day: int, weekday: str | None, start: int, end: int) -> Mention:
    try:
        value = date(year, month, day)
    except ValueError:
        return Mention(None, start, end, "no such date")
    if weekday and WEEKDAYS[weekday] != value.weekday():
        return Mention(None, start, end, "weekday and day of the month do not agree")
    return Mention(value, start, end)


def _this_time(month: int, day: int, weekday: str | None, start: int, end: int, today: date) -> Mention:
    """A day without its year: only a weekday that falls on it within ten months tells which."""
    fitting = [
        value
        for year in (today.year - 1, today.year, today.year + 1)
        if (value := _made(year, month, day, weekday, start, end).value) and abs((value - today).days) <= _NEARLY_A_YEAR
    ]
    if weekday and len(fitting) == 1:
        return Mention(fitting[0], start, end)
    return Mention(None, start, end, "the year is not said")


def _named(match: re.Match[str], today: date) -> Mention:
    parts = match.groupdict()
    day = small_value(parts["day"]) or 0
    weekday = parts.get("weekday") or parts.get("after")
    year = parts["year"] or parts.get("short")
    month = MONTHS[parts["month"]]
    if year is None:
        return _this_time(month, day, weekday, *match.span(), today)
    return _made(_year(year, today), month, day, weekday, *match.span())


def _iso(match: re.Match[str], today: date) -> Mention:
    return _made(int(match["year"]), int(match["month"]), int(match["day"]), None, *match.span())


def _in_figures(match: re.Match[str], today: date, spanish: bool) -> Mention:
    one, two, year = int(match["one"]), int(match["two"]), _year(match["year"], today)
    if match["sign"] == " " and len(match["year"]) == 2:
        return Mention(None, *match.span())
    if one <= 12 and two <= 12 and one != two and (spanish or match["sign"] == "."):
        return Mention(None, *match.span(), "day and month can be read either way")
    month, day = (two, one) if one > 12 else (one, two)
    return _made(year, month, day, match["weekday"], *match.span())


def _nth(match: re.Match[str], today: date) -> Mention:
    count = _COUNT[match["nth"]]
    year, month = (today.year, today.month) if match["this"] else (_year(match["year"], today), MONTHS[match["month"]])
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    if match["days"]:
        value = last if count < 0 else first + timedelta(days=count - 1)
    elif count < 0:
        value = last - timedelta(days=(last.weekday() - WEEKDAYS[match["weekday"]]) % 7)
    else:
        value = first + timedelta(days=(WEEKDAYS[match["weekday"]] - first.weekday()) % 7 + 7 * (count - 1))
    return Mention(value if value.month == month else None, *match.span())


def _feast(match: re.Match[str], today: date) -> Mention:
    if match["year"] is None:
        return Mention(None, *match.span(), "the year is not said")
    return Mention(holiday(_HOLIDAYS[re.sub(r"\s+", " ", match["name"])], _year(match["year"], today)), *match.span())


def written_days(text: str, today: date, *, spanish: bool) -> tuple[list[Mention], str]:
    """Every day written out in a plain text, and the text with those places blanked."""
    found: list[Mention] = []
    for pattern, read in (
        (_YEAR_FIRST, _iso),
        (_TOGETHER, _iso),
        (_YEAR_MONTH, _named),
        (_FIGURES, lambda match, today: _in_figures(match, today, spanish)),
        (_NTH, _nth),
        (_MONTH_DAY, _named),
        (_DAY_MONTH, _named),
        (_FEAST, _feast),
    ):
        for match in list(pattern.finditer(text)):
            found.append(read(match, today))
            text = text[: match.start()] + "\x00" * (match.end() - match.start()) + text[match.end() :]
    return found, text


def vague_days(text: str) -> list[Mention]:
    """Months, years and figures that are no whole date."""
    return [
        Mention(None, *match.span(), because)
        for pattern, because in ((_NO_YEAR, "the year is not said"), (_MONTH_ALONE, "not one whole date"))
        for match in pattern.finditer(text)
    ]
