"""How we ask who is at the other end. Whoever reads these texts learns who sends them, and nothing about the alum."""

from __future__ import annotations

from types import ModuleType

from surveys.segments import unaccented
from surveys.wording import Organisation, en, es
from surveys.wording.names import fitting

_LANGUAGES: dict[str, ModuleType] = {"en": en, "es": es}


def is_it_you(first_name: str, *, language: str, again: bool = False) -> str:
    """The question whether this is the alum, by first name alone; `again` when the reply could not be read."""
    words = _of(language)
    name = fitting(first_name)
    asked = words.IS_IT_YOU.format(name=name) if name else words.IS_IT_ANYBODY
    return unaccented(f"{words.SORRY} {asked}" if again else asked)


def introduction(asked: str, organisation: Organisation, *, language: str) -> str:
    """The first text to a number: who writes, by machine, how often, how to stop, 911, and whether this is the alum."""
    return unaccented(f"{_of(language).INTRODUCTION.format(org=organisation.name)} {asked}")


def thanks(asked: str, *, language: str) -> str:
    """A question with a word of thanks before it."""
    return unaccented(f"{_of(language).THANKS} {asked}")


def _of(language: str) -> ModuleType:
    return _LANGUAGES.get(language, en)
