"""What a text from the bot asks, told from its words alone, as the person holding the phone would."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import ModuleType

from surveys.questions import Question
from surveys.segments import unaccented
from surveys.wording import en, es

_LANGUAGES: dict[str, ModuleType] = {"en": en, "es": es}
#: Dates in a question's wording lie between these.
_FIRST, _DAYS = date(2020, 1, 1), 366 * 20


@dataclass(frozen=True, slots=True)
class WhoIsIt:
    """The question whether this is the alum, as it was understood: in which language, whether in a reminder."""

    language: str
    first: bool  # of a conversation
    reminder: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was understood: in which language, whether again, about which employer and dates."""

    question: Question
    language: str
    again: bool = False
    reminder: bool = False
    after_thanks: bool = False  # said to somebody who has just told who they are
    employer: str | None = None
    dates: tuple[date, date] | None = None


def asked_in(text: str) -> Asked | None:
    """The question that a text asks, or None when it asks none of ours."""
    for language, question, again, pattern in _patterns():
        if found := pattern.search(text):
            named = found.groupdict()
            return Asked(
                question,
                language,
                again=again,
                reminder=_is_reminder(text, language),
                after_thanks=text.startswith(f"{_LANGUAGES[language].THANKS} "),
                employer=named.get("employer"),
                dates=(_date(named["asks_from"]), _date(named["asks_to"])) if named.get("asks_from") else None,
            )
    return None


def who_is_it(text: str) -> WhoIsIt | None:
    """The question whether this is the alum, or None when a text does not ask that."""
    for language, words in _LANGUAGES.items():
        for template in (words.IS_IT_YOU, words.IS_IT_ANYBODY):
            if re.search(_pattern(template), text):
                introduced = unaccented(words.INTRODUCTION.partition("{org}")[2])
                return WhoIsIt(language, introduced in text, _is_reminder(text, language))
    return None


@cache
def _patterns() -> tuple[tuple[str, Question, bool, re.Pattern[str]], ...]:
    return tuple(
        (language, question, again, re.compile(_pattern(template)))
        for language, words in _LANGUAGES.items()
        for again, table in ((True, words.AGAIN), (False, words.QUESTIONS))
        for question, template in table.items()
    ) + tuple(_items())


def _items() -> Iterator[tuple[str, Question, bool, re.Pattern[str]]]:
    """The items of the optional forms, which a demo asks in English."""
    for question, text in en.ITEMS.items():
        yield "en", question, True, re.compile(_pattern(f"{en.SORRY} {text}"))
        yield "en", question, False, re.compile(_pattern(text))


def _pattern(template: str) -> str:
    """The wording with a gap for each thing that it names."""
    return re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(unaccented(template))) + r"\Z"


def _is_reminder(text: str, language: str) -> bool:
    words = unaccented(_LANGUAGES[language].REMINDER)
    middle = words.partition("{org}")[2].partition("{question}")[0]
    return middle in text


@cache
def _days() -> dict[str, date]:
    """Every day as each language writes it."""
    days = (_FIRST + timedelta(days=n) for n in range(_DAYS))
    return {unaccented(words.day(day)): day for day in days for words in _LANGUAGES.values()}


def _date(text: str) -> date:
    return _days()[text]
