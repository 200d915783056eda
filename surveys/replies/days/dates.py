"""Dates as people say them, never more precise than they were said.

"Jan 21st" is a day, "in february" a month, "last year" a year. Without a year, a month is the latest one not in the
future; a day still to come this year is asked about. Figures are month/day in English; in Spanish they are only
trusted where they can be read one way.
"""

from __future__ import annotations

from datetime import date

from surveys.replies.days.month_days import MONTHS, day_of_month, figures, month, of_the_same_month
from surveys.replies.days.nearby import nearby
from surveys.replies.days.relative import (
    AGO_BEFORE,
    DAY,
    FIXED,
    HOLIDAYS,
    NAMED,
    ONE,
    TODAY,
    UNITS,
    WEEKDAYS,
    When,
    ago,
    named_day,
    weekday,
)
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.words import Words

__all__ = ["When", "dates", "only_the_day", "unclear"]

_UNCLEAR = Table.of("unclear date", "calendar", unclear="UNCLEAR")
_DAY_UNKNOWN = Table.of("day not known", "calendar", unknown="DAY_UNKNOWN")
_VAGUE_TIME = Table.of("vague time", "calendar", vague="VAGUE_TIME")
_TRIGGERS = frozenset(w.split()[-1] for w in (*MONTHS, *WEEKDAYS, *UNITS, *TODAY, *HOLIDAYS, *FIXED)) | {
    "#",
    "primero",
    "first",
    "next",
}


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
        when = of_the_same_month(listed, nearby(listed, when, today), found[-1] if found else None)
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
    if when.first > 1 and listed[when.first - 1] in ("or", "o"):
        return When("", when.first, when.end, doubt="one of two dates")
    if len(behind) == 2 and behind[0] in ("or", "o") and (behind[1][0].isdigit() or behind[1] in MONTHS):
        return When("", when.first, when.end, doubt="one of two dates")
    return when


def unclear(words: Words, found: list[When] | None = None) -> bool:
    """Whether the time is told by words that name no date ("a while ago", "when I finished").

    Beside dates that were found, only what stands right before or behind one makes it unclear.
    """
    hits = _UNCLEAR.hits(words)
    if not found:
        return bool(hits) or bool(_VAGUE_TIME.hits(words))
    if hits and all(len(when.value) in (4, 7) for when in found):
        hits = [hit for hit in hits if not only_the_day(words, hit)]
    return bool(hits) or any(_touches(hit, when) for hit in _VAGUE_TIME.hits(words) for when in found)


def only_the_day(words: Words, hit: Hit) -> bool:
    """ "in october, i forget what day": words that know no date leave the month that is told alone."""
    return any(day.first <= hit.first < day.end for day in _DAY_UNKNOWN.hits(words))


def _touches(hit: Hit, when: When) -> bool:
    return hit.first < when.end and when.first < hit.end


def _date_at(listed: tuple[str, ...], place: int, today: date, spanish: bool) -> When | None:
    word = listed[place]
    if word[0].isdigit():
        return figures(listed, place, today, spanish) or day_of_month(listed, place, today) or ago(listed, place, today)
    if word in MONTHS:
        return month(listed, place, today)
    if word in WEEKDAYS:
        return weekday(listed, place, today)
    if word in ONE or word in AGO_BEFORE:
        return ago(listed, place, today)
    if word in ("first", "primero") or word == "end":
        return day_of_month(listed, place, today)
    return named_day(listed, place, today) if word in NAMED else None
