"""Days told from today: "the day after tomorrow", "3 days ago", "dentro de dos semanas", "friday of next week".

"Next friday" is only read where every reader means the same day: when this week's Friday has passed. "Last friday" must
have fallen in the week before. A weekday alone, months and years from today, and "a few days ago" name no day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from surveys.replies.lexicon import merged
from surveys.replies.typed.calendar import WEEKDAY, WEEKDAYS, Mention
from surveys.replies.typed.lists import alternatives, either, small, small_value

_NEAR: dict[str, int] = merged("typed", "NEAR_DAYS")
_SPANS: dict[str, int] = merged("typed", "SPANS")
_COUNT = rf"\d{{1,3}}|an?(?![a-z])|{small(ordinals=False)}"
_N = rf"(?P<n>\d{{1,3}}[.,]\d+|{_COUNT})"
_N2 = rf"(?P<n2>{_COUNT})"
_UNIT = rf"(?P<unit>{either(_SPANS)})(?![a-z])"
_AGO = re.compile(
    rf"(?<![\w.,]){_N}\s*{_UNIT}\s+(?:{alternatives('AGO')})\b"
    rf"|(?<!\w)(?:{alternatives('BACK')})\s+{_N2}\s+(?P<unit2>{either(_SPANS)})(?![a-z])"
)
_AHEAD = re.compile(
    rf"(?<![\w.,]){_N}\s*{_UNIT}\s+(?:{alternatives('FROM_NOW')})\b"
    rf"|(?<!\w)(?:{alternatives('AHEAD')})\s+{_N2}\s+(?P<unit2>{either(_SPANS)})(?![a-z])"
)
_DAY_NAMED = re.compile(rf"(?<!\w)(?<!la )(?<!next )(?<!next  )(?:{either(_NEAR)})(?!\w)")
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
    rf"|(?P<weekday2>{either(WEEKDAYS)})\s+(?:(?P<last2>{_LAST})|(?P<next2>{_NEXT})))(?!\w)(?!\s+(?:after|of|del?)\b)"
)
_WITH_DAY = re.compile(
    rf"(?<!\w){WEEKDAY}[.,]?\s+(?:the\s+|el\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:/.\-]*\d)(?!\w)"
)
_ALONE = re.compile(rf"(?<!\w){WEEKDAY}")
_SUNDAY = 6
_REACH = 45
_AT_HAND = 10


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
    count = 1 if written in ("a", "an") else small_value(written)
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
    fitting.sort(key=lambda d: abs((d - today).days))
    far = [abs((d - today).days) for d in fitting]
    sure = len(far) == 1 or (len(far) > 1 and far[0] <= _AT_HAND and far[1] > 2 * _AT_HAND)
    return Mention(fitting[0] if sure else None, *match.span(), "which month is not said")


def _weekday_alone(match: re.Match[str], today: date) -> Mention:
    return Mention(None, *match.span(), "which week is not said")
