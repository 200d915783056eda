"""The holidays people date things by."""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "new year": (1, 1),
    "new years eve": (12, 31),
    "july 4": (7, 4),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "veterans": (11, 11),
    "juneteenth": (6, 19),
    "patrick": (3, 17),
}
#: month, weekday (Monday 0), which one (-1: the last)
_FLOATING = {
    "labor": (9, 0, 1),
    "memorial": (5, 0, -1),
    "thanksgiving": (11, 3, 4),
    "mlk": (1, 0, 3),
    "presidents": (2, 0, 3),
    "columbus": (10, 0, 2),
    "mothers": (5, 6, 2),
    "fathers": (6, 6, 3),
}


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in one year; None for one that is not known."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == "black friday":
        thanksgiving = holiday("thanksgiving", year)
        return thanksgiving + timedelta(days=1) if thanksgiving else None
    if name == "easter":
        return _easter(year)
    if name not in _FLOATING:
        return None
    month, weekday, which = _FLOATING[name]
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * sunday) // 451
    month, day = divmod(epact + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
