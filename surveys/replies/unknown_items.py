"""What stands in the place of an item of a list and is no benefit that anybody knows.

Part of a list is a wrong list. But only a word in the place of an item may be a benefit: not one that tells where
("in CHA housing"), through whom ("thru the carpenters"), or what somebody does ("we accrue pto").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module

from surveys.replies.clauses import Part, segments
from surveys.replies.lexicon import LANGUAGES, words_of
from surveys.replies.phrases import Hit, Table
from surveys.replies.words import Words

_VAGUE = Table.of("an item without its name", "clauses", vague="VAGUE")
_TAKES_ITEM = words_of("clauses", "TAKES_ITEM")
_WHEREBY = words_of("clauses", "WHEREBY")
_SUBJECTS = words_of("clauses", "SUBJECTS")
_NAMED_SO = words_of("clauses", "NAMED_SO")
_INCOME = words_of("clauses", "INCOME")
_PLAIN = words_of("guards", "PLAIN") | words_of("guards", "TURNS")
_SUBJECT_FILES = ("benefits", "manners", "calendar", "quantities", "speech", "clauses", "benefits_change")
_WORD = re.compile(r"[a-z]{2,}")
_ARTICLES = words_of("clauses", "ARTICLES")
_BE_ON = words_of("clauses", "BE_ON")
_SENTENCE = 4  # words from which a part with its own subject is a sentence, and no item


def unknown_item(words: Words, named: list[Hit]) -> str | None:
    """The first word in the place of an item that is none; `named` are the benefits that were read."""
    vague = _VAGUE.first(words)
    if vague is not None:
        return words.original(vague.first, vague.end)
    for part in segments(words):
        inside = [hit for hit in named if part[0] <= hit.first < part[1]]
        for place in _unknown(words, part):
            if not _explained(words, part, place, inside):
                return words.words[place]
    return None


def _unknown(words: Words, part: Part) -> Iterator[int]:
    known = _vocabulary()
    for place in range(*part):
        word = words.words[place]
        if _WORD.fullmatch(word) and word not in known and not word.endswith("ly"):
            yield place


def _explained(words: Words, part: Part, place: int, inside: list[Hit]) -> bool:
    """Whether an unknown word belongs to something other than an item."""
    listed = words.words
    if any(hit.first <= place < hit.end for hit in inside):
        return True
    if place == part[0] and place + 1 < part[1] and listed[place + 1] in _NAMED_SO:
        return True  # "imrf pension"
    if place > part[0] and listed[place - 1] in _SUBJECTS:
        return True  # what somebody does
    if not inside:
        return _is_sentence(words, part)
    return _tells_where(listed, part, place) or _verb_before(listed, part, place)


def _tells_where(listed: tuple[str, ...], part: Part, place: int) -> bool:
    """Behind "in", "through", "of": with nothing between that takes an item."""
    for before in range(place - 1, part[0] - 1, -1):
        word = listed[before]
        if word in _WHEREBY:
            return True
        if word == "on":  # "on ogden ave" tells where, "i am on zorp" what is had
            return before > part[0] and listed[before - 1] not in _BE_ON
        if word in _TAKES_ITEM - _ARTICLES:
            return False
    return False


def _verb_before(listed: tuple[str, ...], part: Part, place: int) -> bool:
    """In a sentence of its own ("which i passed last month"), and not what is had."""
    own = any(word in _SUBJECTS for word in listed[part[0] : place])
    return own and listed[place - 1] not in _TAKES_ITEM


def _is_sentence(words: Words, part: Part) -> bool:
    """ "my parents make too much": somebody does something, and has nothing of a list."""
    said = words.words[part[0] : part[1]]
    return bool(_INCOME.intersection(said)) or (
        len(said) >= _SENTENCE and said[0] in _SUBJECTS and not _TAKES_ITEM.intersection(said[1:3])
    )


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Every word that the lists of benefits and of small talk know."""
    known: set[str] = set(_PLAIN)
    for code in LANGUAGES:
        for subject in _SUBJECT_FILES:
            module = import_module(f"surveys.replies.lexicon.{code}.{subject}")
            for value in vars(module).values():
                known.update(_words_in(value))
    return frozenset(known)


def _words_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield from _WORD.findall(value)
        case Mapping():
            for key, one in value.items():
                yield from _words_in(one if isinstance(one, (str, tuple, list)) else key)
        case tuple() | list() | set() | frozenset():
            for one in value:
                yield from _words_in(one)
