"""Days told from today: "the day after tomorrow", "3 days ago", "dentro de dos semanas", "friday of next week".

"Next friday" is only read where every reader means the same day: when this week's Friday has passed. "Last friday" must
have fallen in the week before. A weekday alone, months and years from today, and "a few days ago" name no day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from surveys.replies.lexicon import merged
from surveys.replies.typed.calendar import WEEKDAY, WEEKDAYS, Mention
from surveys.replies.typed.lists import alternatives, either

_NEAR: dict[str, int] = merged("typed", "NEAR_DAYS")
_SPANS: dict[str, int] = merged("typed", "SPANS")
_COUNTS: dict[str, int] = {
    **{word: n for word, n in merged("typed", "UNITS").items() if n},
    **{ten: n for ten, n in merged("typed", "TENS").items()},
    **{
        f"{ten}{sign}{word}": size + unit
        for ten, size in merged("typed", "TENS").items()
        for word, unit in merged("typed", "UNITS").items()
        if 1 <= unit <= 9
        for sign in (" ", "-", " y ")
    },
    "a": 1,
    "an": 1,
}
_N = rf"(?P<n>\d{{1,3}}(?:[.,]\d+)?|{either(_COUNTS)})"
_UNIT = rf"(?P<unit>{either(_SPANS)})(?![a-z])"
_AGO = re.compile(
    rf"(?<![\w.,]){_N}\s*{_UNIT}\s+(?:{alternatives('AGO')})\b"
    rf"|(?<!\w)(?:{alternatives('BACK')})\s+(?P<n2>\d{{1,3}}|{either(_COUNTS)})\s+(?P<unit2>{either(_SPANS)})(?![a-z])"
)
_AHEAD = re.compile(
    rf"(?<![\w.,]){_N}\s*{_UNIT}\s+(?:{alternatives('FROM_NOW')})\b"
    rf"|(?<!\w)(?:{alternatives('AHEAD')})\s+(?P<n2>\d{{1,3}}|{either(_COUNTS)})\s+(?P<unit2>{either(_SPANS)})(?![a-z])"
)
_DAY_NAMED = re.compile(rf"(?<!\w)(?<!la )(?<!next )(?:{either(_NEAR)})(?!\w)")
_LAST, _NEXT, _THIS = alternatives("LAST"), alternatives("NEXT"), alternatives("THIS")
_COMING = "coming|this coming"
_WEEK = r"(?:week|semana)(?:'s)?"
_JOIN = r"\s*(?:on\s+|of\s+|from\s+|in\s+|de\s+|the\s+|la\s+|el\s+|,\s*)*"
_IN_WEEK = re.compile(
    rf"(?<!\w){WEEKDAY}{_JOIN}(?:(?:(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>{_THIS}))\s+{_WEEK}"
    rf"|semana\s+(?:(?P<last2>{_LAST})|(?P<next2>{_NEXT})))(?!\w)"
)
_WEEK_FIRST = re.compile(rf"(?<!\w)(?:(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>{_THIS}))\s+{_WEEK}{_JOIN}{WEEKDAY}")
_TOLD = re.compile(
    rf"(?<!\w)(?:(?:(?P<coming>{_COMING})|(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>{_THIS}))\s+{WEEKDAY}"
    rf"|(?P<weekday2>{either(WEEKDAYS)})\s+(?:(?P<last2>{_LAST})|(?P<next2>{_NEXT})))(?!\w)(?!\s+after\b)"
)
_WITH_DAY = re.compile(
    rf"(?<!\w){WEEKDAY}[.,]?\s+(?:the\s+|el\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:/.\-]*\d)(?!\w)"
)
_ALONE = re.compile(rf"(?<!\w){WEEKDAY}")
_SUNDAY = 6
_REACH = 45


def told_days(text: str, today: date) -> tuple[list[Mention], str]:
    """Every day told from today in a plain text, and the text with those places blanked."""
    found: list[Mention] = []
    for pattern, read in (
        (_AGO, lambda match, today: _span(match, today, -1)),
        (_AHEAD, lambda match, today: _span(match, today, 1)),
        (_DAY_NAMED, _named),
        (_IN_WEEK, _of_week),
        (_WEEK_FIRST, _of_week),
        (_TOLD, _weekday),
        (_WITH_DAY, _weekday_and_day),
        (_ALONE, _weekday_alone),
    ):
        for match in list(pattern.finditer(text)):
            found.append(read(match, today))
            text = text[: match.start()] + "\x00" * (match.end() - match.start()) + text[match.end() :]
    return found, text


def _span(match: re.Match[str], today: date, sign: int) -> Mention:
    written, unit = match["n"] or match["n2"], match["unit"] or match["unit2"]
    count = int(written) if written.isdigit() else _COUNTS.get(re.sub(r"\s+", " ", written))
    if not _SPANS[unit] or count is None:
        return Mention(None, *match.span(), "which day is not said")
    return Mention(today + timedelta(days=sign * count * _SPANS[unit]), *match.span())


def _named(match: re.Match[str], today: date) -> Mention:
    return Mention(today + timedelta(days=_NEAR[re.sub(r"\s+", " ", match[0])]), *match.span())


def _group(match: re.Match[str], name: str) -> str | None:
    parts = match.groupdict()
    return parts.get(name) or parts.get(f"{name}2")


def _of_week(match: re.Match[str], today: date) -> Mention:
    """A day of this, the last or the next week; weeks begin on Sunday to some and end on it to others."""
    wanted = WEEKDAYS[match["weekday"]]
    if _SUNDAY in (wanted, today.weekday()):
        return Mention(None, *match.span(), "which week is not clear")
    monday = today - timedelta(days=today.weekday())
    shift = -7 if _group(match, "last") else 7 if _group(match, "next") else 0
    return Mention(monday + timedelta(days=wanted + shift), *match.span())


def _weekday(match: re.Match[str], today: date) -> Mention:
    wanted = WEEKDAYS[match["weekday"] or match["weekday2"]]
    monday = today - timedelta(days=today.weekday())
    if _group(match, "last"):
        day = today - timedelta(days=(today.weekday() - wanted) % 7 or 7)
        sure = day < monday
    elif match["coming"]:
        day = today + timedelta(days=(wanted - today.weekday()) % 7 or 7)
        sure = True
    elif _group(match, "next"):
        day = today + timedelta(days=(wanted - today.weekday()) % 7 or 7)
        sure = day >= monday + timedelta(days=7)
    else:
        day = monday + timedelta(days=wanted)
        sure = day >= today
    return Mention(day if sure else None, *match.span(), "which week is not clear")


def _weekday_and_day(match: re.Match[str], today: date) -> Mention:
    """ "Tuesday the 19th": the only Tuesday near today that is a 19th."""
    near = (today + timedelta(days=shift) for shift in range(-_REACH, _REACH + 1))
    fitting = [d for d in near if d.day == int(match["day"]) and d.weekday() == WEEKDAYS[match["weekday"]]]
    return Mention(fitting[0] if len(fitting) == 1 else None, *match.span(), "which month is not said")


def _weekday_alone(match: re.Match[str], today: date) -> Mention:
    return Mention(None, *match.span(), "which week is not said")
