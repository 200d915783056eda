"""Dates as rosters hold them: 1/3/24, ISO, with month names, or as a spreadsheet's day count."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

from records.roster.problems import BadValue

_WRITE = "write month/day/year, such as 1/31/2024"
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.+Z-]*(?: ?[AaPp][Mm])?)?")
_FIGURES = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:,? [\d:.]+(?: ?[AaPp]\.?[Mm]\.?)?)?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
#: Day counts from 1954 to 2064; shorter figures are years or slips.
_DAY_COUNT = re.compile(r"([2-6]\d{4})(?:\.\d+)?")
_DAY_ZERO = date(1899, 12, 30)
_MONTH_FIRST = re.compile(r"([a-z]{3,10})\.?\s*(?:de )?(\d{1,2})(?:st|nd|rd|th)?(?: de | del |,? ?|-)(\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?(?: de | of |-| )([a-z]{3,10})\.?(?: de | del |-|,? )(\d{4}|\d{2})")
_MONTH_ONLY = re.compile(r"([a-z]{3,10})\.?,?(?: de | del |-| )(\d{4})|(\d{4})-(\d{1,2})|(\d{1,2})/(\d{4})")

_NAMES = (
    "january enero", "february febrero", "march marzo", "april abril", "may mayo", "june junio", "july julio",
    "august agosto", "september septiembre setiembre", "october octubre", "november noviembre", "december diciembre",
)  # fmt: skip
_MONTHS = {
    spelling: number
    for number, names in enumerate(_NAMES, start=1)
    for name in names.split()
    for spelling in (name, name[:3], name[:4])
}


def read_date(text: str, *, earliest: date, latest: date) -> date:
    """The day that a cell names. Figures are month/day/year; years of two figures fall into the range allowed.

    Raises `BadValue` when the cell holds no date, or one outside `earliest` to `latest`.
    """
    found = _day(text, latest)
    if not earliest <= found <= latest:
        problem = f'"{text}" is {found.isoformat()}, which cannot be right'
        raise BadValue(problem, f"check the year; dates from {earliest.isoformat()} to {latest.isoformat()} are taken")
    return found


def read_said_date(text: str, *, earliest: date, latest: date) -> str:
    """A date as precise as it was written: "2024-03-18", "2024-03" or "2024"."""
    plain = _plain(text)
    if re.fullmatch(r"(19|20)\d\d", plain):
        _known_year(int(plain), text, earliest, latest)
        return plain
    if month := _MONTH_ONLY.fullmatch(plain):
        named, year_after, year, number, short_number, short_year = month.groups()
        which = _MONTHS.get(named, 0) if named else int(number or short_number)
        whole = int(year_after or year or short_year)
        if 1 <= which <= 12:
            _known_year(whole, text, earliest, latest)
            return f"{whole}-{which:02}"
    return read_date(text, earliest=earliest, latest=latest).isoformat()


def _known_year(year: int, text: str, earliest: date, latest: date) -> None:
    if not earliest.year <= year <= latest.year:
        raise BadValue(f'"{text}" cannot be right', f"check the year; {earliest.year} to {latest.year} are taken")


def _day(text: str, latest: date) -> date:
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        return _real(year, month, day, text)
    if found := _FIGURES.fullmatch(text):
        month, day = int(found[1]), int(found[2])
        return _real(_year(found[3], latest), month, day, text)
    if found := _DAY_COUNT.fullmatch(text):
        return _DAY_ZERO + timedelta(days=int(found[1]))
    return _named(text, latest)


def _named(text: str, latest: date) -> date:
    plain = _plain(text)
    if found := _MONTH_FIRST.fullmatch(plain):
        name, day, year = found.groups()
    elif found := _DAY_FIRST.fullmatch(plain):
        day, name, year = found.groups()
    else:
        raise BadValue(f'"{text}" is not a date', _WRITE)
    if name not in _MONTHS:
        raise BadValue(f'"{text}" is not a date', _WRITE)
    return _real(_year(year, latest), _MONTHS[name], int(day), text)


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return re.sub(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+", "", " ".join(bare.split()))


def _year(text: str, latest: date) -> int:
    """Two figures mean the century that the column allows: 98 is 1998 for a birth, 24 is 2024 for an exit."""
    year = int(text)
    if len(text) == 4:
        return year
    return 2000 + year if 2000 + year <= latest.year else 1900 + year


def _real(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        pass
    if month > 12 and day <= 12:
        raise BadValue(f'"{text}" has no month {month}', f"the month comes first: {_WRITE}")
    raise BadValue(f'"{text}" is not a day of the calendar', _WRITE)
