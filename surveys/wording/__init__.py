"""Every word we send, in each language. Wording is data: one module of phrases per language.

Rules that a lint in the tests holds: at most two segments, GSM-7 only, no carrier keyword offered as an answer,
nothing that names what kind of program it is, nothing that repeats what the alum told us about money or benefits.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import ModuleType

from surveys.questions import Question
from surveys.segments import unaccented
from surveys.wording import en, es
from surveys.wording.names import LONGEST_NAME, fitting

__all__ = ["LONGEST_NAME", "About", "Organisation", "fitting", "languages", "opening", "phrase", "question", "reminder"]

_LANGUAGES: dict[str, ModuleType] = {"en": en, "es": es}


@dataclass(frozen=True, slots=True)
class Organisation:
    """Who the texts are from. `phone` may be empty."""

    name: str
    phone: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a question's wording may mention: the employer on file and the dates asked about."""

    employer: str | None
    asks_from: date
    asks_to: date


def languages() -> tuple[str, ...]:
    """The languages we can write."""
    return tuple(_LANGUAGES)


def _of(language: str) -> ModuleType:
    return _LANGUAGES.get(language, en)


@lru_cache(maxsize=4096)
def question(asked: Question, about: About, *, language: str, again: bool = False) -> str:
    """The question in the alum's language; `again` gives the clarifying wording."""
    words = _of(language)
    table = words.AGAIN if again else words.QUESTIONS
    text = table[asked].format(
        employer=fitting(about.employer or "") or words.SOME_JOB,
        asks_from=words.day(about.asks_from),
        asks_to=words.day(about.asks_to),
    )
    return unaccented(text)


@lru_cache(maxsize=4096)
def opening(first: str, organisation: Organisation, *, questions: int, language: str) -> str:
    """The first text of a check-in: who, how many questions, how to stop or get help, and the first question."""
    text = _of(language).OPENING.format(org=organisation.name, questions=questions)
    return unaccented(f"{text} {first}")


def reminder(pending: str, organisation: Organisation, *, language: str) -> str:
    """A nudge that repeats the question still open."""
    return unaccented(_of(language).REMINDER.format(org=organisation.name, question=pending))


def phrase(name: str, organisation: Organisation, *, language: str) -> str:
    """A fixed text by its name in the language's `PHRASES`."""
    words = _of(language)
    contact = words.CONTACT.format(phone=organisation.phone) if organisation.phone else ""
    text: str = words.PHRASES[name].format(org=organisation.name, contact=contact)
    return unaccented(" ".join(text.split()))
