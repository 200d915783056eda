"""Words and phrases of each language, as data. A language is a folder of these lists; see docs/understanding.md."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from surveys.replies.lexicon.en import speech as en
from surveys.replies.lexicon.es import speech as es

#: The languages that are read, in the order their phrases are tried.
LANGUAGES = ("en", "es")
_SPEECH = (en, es)

STRETCHED = frozenset(w for one in _SPEECH for w in one.DOUBLE_LETTERS)
NUMBER_WORDS: Mapping[str, int] = {w: n for one in _SPEECH for w, n in one.NUMBERS.items()}
#: Words of Spanish, and those of them before which "da" is "gives" and not a way to write "the".
SPANISH = frozenset(es.MARKERS)
GIVERS = frozenset(w for one in _SPEECH for w in one.GIVERS)
HUNDREDS = frozenset(w for one in _SPEECH for w in one.HUNDREDS)
THOUSANDS = frozenset(w for one in _SPEECH for w in one.THOUSANDS)
ONES = frozenset(w for one in _SPEECH for w in one.ONE)


def lists(subject: str, name: str) -> list[Any]:
    """The list `name` of the file `subject` of every language, e.g. ``lists("work", "STATUS")``."""
    return [getattr(import_module(f"{__name__}.{code}.{subject}"), name) for code in LANGUAGES]


def holding(name: str, subjects: tuple[str, ...]) -> str:
    """The first of the files `subjects` that has the list `name`, else the last."""
    return next((one for one in subjects if hasattr(import_module(f"{__name__}.en.{one}"), name)), subjects[-1])


def words_of(subject: str, name: str) -> frozenset[str]:
    """All the words of one plain list, whatever the language."""
    return frozenset(word for one in lists(subject, name) for word in one)


def merged(subject: str, name: str) -> dict[str, Any]:
    """One mapping of every language laid over each other; the first language named wins."""
    result: dict[str, Any] = {}
    for one in reversed(lists(subject, name)):
        result.update(one)
    return result


#: A word as it is written -> the words meant. Read once for every word of every reply, so it is one mapping.
SPELLINGS: Mapping[str, str] = merged("slips", "SPELLINGS") | merged("short_forms", "SHORT_FORMS")
