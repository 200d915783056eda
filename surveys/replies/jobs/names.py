"""Employers and job titles: known names anywhere, unknown ones where the words around them say so.

A name is kept as a person would write it on a form: without "I work at", the street, the hours. A place without a
name ("a warehouse", "my cousin's shop") is no employer's name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from surveys.replies.lexicon import lists, words_of
from surveys.replies.text.words import Words, read_words

_GENERIC = words_of("job", "GENERIC")
_ENDS = words_of("job", "NAME_ENDS")
_ARTICLES = frozenset(("the", "a", "an", "el", "la", "un", "una", "los", "las"))
_INDEFINITE = frozenset(
    (
        "a",
        "an",
        "un",
        "una",
        "my",
        "mi",
        "his",
        "her",
        "their",
        "some",
        "this",
        "our",
        "your",
        "tu",
        "su",
        "unos",
        "unas",
    )
)
_MARKS = frozenset('.,!?;:()/"$#*%')


class Name(NamedTuple):
    """A name found: where it stands, as it is spoken of in the line, and whether it is also an everyday word."""

    first: int
    end: int
    key: str
    known: bool
    common: bool = False


@lru_cache(maxsize=1)
def _known() -> tuple[dict[str, list[tuple[str, ...]]], frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
    """Known employers by their first word, longest first; the ambiguous ones; the gig apps."""
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for one in lists("job", "EMPLOYERS"):
        for name in one:
            key = read_words(name).words
            if key not in by_word.setdefault(key[0], []):
                by_word[key[0]].append(key)
    for keys in by_word.values():
        keys.sort(key=len, reverse=True)
    common = frozenset(read_words(n).words for one in lists("job", "ALSO_WORDS") for n in one)
    gig = frozenset(read_words(n).words for one in lists("job", "GIG") for n in one)
    return by_word, common, gig


@lru_cache(maxsize=1)
def _titles() -> tuple[dict[str, list[tuple[str, ...]]], frozenset[tuple[str, ...]]]:
    by_word: dict[str, list[tuple[str, ...]]] = {}
    for one in lists("job", "TITLES"):
        for name in one:
            key = read_words(name).words
            by_word.setdefault(key[0], []).append(key)
    for keys in by_word.values():
        keys.sort(key=len, reverse=True)
    return by_word, frozenset(read_words(n).words for one in lists("job", "TITLES_ALONE") for n in one)


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(_known()[0])


@lru_cache(maxsize=1)
def _title_words() -> frozenset[str]:
    return frozenset(_titles()[0])


def known_employers(words: Words) -> list[Name]:
    """The known employers named anywhere in a reply."""
    if words.bag.isdisjoint(_first_words()):
        return []
    found: list[Name] | None = words.kept.get("employers")
    if found is None:
        found = words.kept["employers"] = _employers(words)
    return found[:]


def _employers(words: Words) -> list[Name]:
    by_word, common, _ = _known()
    found: list[Name] = []
    place = 0
    listed = words.words
    while place < len(listed):
        for key in by_word.get(listed[place], ()):
            if listed[place : place + len(key)] == key:
                first = place + 1 if key[0] == "the" and len(key) > 1 else place
                found.append(Name(first, place + len(key), " ".join(key).removeprefix("the "), True, key in common))
                place += len(key) - 1
                break
        place += 1
    return found


def is_gig(name: Name) -> bool:
    """Whether the name is an app people work for on their own account."""
    return gig_name(name.key)


def gig_name(name: str) -> bool:
    """Whether a name as written is such an app."""
    return tuple(name.lower().split()) in _known()[2]


def known_titles(words: Words) -> list[Name]:
    """The everyday job titles in a reply; `common` marks those too general to be trusted in a sentence."""
    if words.bag.isdisjoint(_title_words()):
        return []
    found: list[Name] | None = words.kept.get("titles")
    if found is None:
        found = words.kept["titles"] = _titles_in(words)
    return found[:]


def _titles_in(words: Words) -> list[Name]:
    by_word, alone = _titles()
    found: list[Name] = []
    listed = words.words
    place = 0
    while place < len(listed):
        for key in by_word.get(listed[place], ()):
            if listed[place : place + len(key)] == key:
                found.append(Name(place, place + len(key), " ".join(key), True, key in alone))
                place += len(key) - 1
                break
        place += 1
    return found
