"""Slips of the thumb and words written by ear: "avril", "unemployd", "travajo", "medicade".

A reply is read as it stands first. Only one that could not be read is looked at again, with every word that no list
knows replaced by the one known word it is surely meant to be; so a slip costs a second look, and a reply that can
be read is never changed. A word that could be two others stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from surveys.replies.lexicon import LANGUAGES, NUMBER_WORDS, SPELLINGS, merged, words_of
from surveys.replies.text import numerals
from surveys.replies.text.words import Words

_SUBJECTS = (
    "around_work", "benefits", "benefits_change", "calendar", "clauses", "consent", "correction", "danger", "figures",
    "grammar", "guards", "hard", "job", "manners", "pay", "public_benefits", "quantities", "same_job", "school",
    "short_forms", "slips", "speech", "spelling", "threats", "work",
)  # fmt: skip
#: Words worth mending are words of these lists; the others (names of employers, titles) are only left alone.
_MEANT = (
    "around_work",
    "benefits",
    "benefits_change",
    "calendar",
    "consent",
    "hard",
    "manners",
    "pay",
    "public_benefits",
    "quantities",
    "same_job",
    "school",
    "work",
)
_WORD = re.compile(r"[a-z]{2,}")
_VOWELS = re.compile("[aeiou]")
_SHORTEST = 4
_SAFE = 7
_LONG = 9
#: Names are not words: where one is asked for, nothing is mended.
NAMES_ASKED = frozenset(("employer", "job_title", "job", "credential"))
#: What people who write by ear take for one another, first in Spanish spelling and then in any.
_BY_EAR = (
    (re.compile(r"qu(?=[ei])|c(?=[aoulr]|$)"), "k"),
    (re.compile(r"c(?=[ei])|z"), "s"),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"gu(?=[ei])"), "g"),
    (re.compile(r"v"), "b"),
    (re.compile(r"ll"), "y"),
    (re.compile(r"(?<!c)h"), ""),
    (re.compile(r"(.)\1"), r"\1"),
)


def _strings(value: object, into: list[str]) -> None:
    """Adds every string of a list of phrases, however deep it is nested."""
    match value:
        case str():
            into.append(value)
        case Mapping():
            for key, one in value.items():
                _strings(one if isinstance(one, (str, tuple, list)) else key, into)
        case tuple() | list() | set() | frozenset():
            for one in value:
                _strings(one, into)


def vocabulary(*subjects: str) -> frozenset[str]:
    """Every word that the lists of these subjects know, in any language."""
    modules = [import_module(f"surveys.replies.lexicon.{code}.{one}") for code in LANGUAGES for one in subjects]
    strings: list[str] = []
    for module in modules:
        _strings([value for name, value in vars(module).items() if not name.startswith("__")], strings)
    return frozenset(_WORD.findall("\n".join(strings)))


def mended(words: Words, asked: str) -> Words | None:
    """The reply with its slips mended; None when there are none, or where names are asked for."""
    if asked in NAMES_ASKED:
        return None
    if _RIGHT.issuperset(words.bag):
        return None
    listed = [_meant(word) or word for word in words.words]
    if listed == list(words.words):
        _take_for_right(words.bag, _RIGHT)
        return None
    return _put_together(words, listed)


def mended_towards_stops(words: Words) -> Words | None:
    """The reply with every word that no list knows as the one word of a stop it is a slip of; None when there are none.

    Fewer words are meant than in `mended`, so more slips are seen through: "sop texting", "no mre msgs".
    """
    if _NO_STOP.issuperset(words.bag):
        return None
    listed = [_meant_of_stops(word) or word for word in words.words]
    if listed == list(words.words):
        _take_for_right(words.bag, _NO_STOP)
        return None
    return _put_together(words, listed)


def _put_together(words: Words, listed: list[str]) -> Words:
    """A reply of other words in the same places."""
    starts, ends = list(words.starts), list(words.ends)
    if not NUMBER_WORDS.keys().isdisjoint(listed):
        numerals.figures_from_words(listed, starts, ends)
    bag = frozenset(listed) | ({"#"} if any(word[0].isdigit() for word in listed) else set())
    return Words(words.text, tuple(listed), tuple(starts), tuple(ends), " ".join(listed) + " ", bag, words.emoji)


#: Words that were looked at before and stand as they are; emptied when there are too many.
_RIGHT = {"#"}
_NO_STOP = {"#"}  # the same of words that are no slips of a stop's
_MOST_RIGHT = 8192


def _take_for_right(bag: frozenset[str], right: set[str]) -> None:
    if len(right) > _MOST_RIGHT:
        right.intersection_update("#")
    right.update(bag)


@lru_cache(maxsize=8192)
def _meant_of_stops(word: str) -> str | None:
    """The one word of a stop that an unknown word is one slip away from."""
    if len(word) < _SHORTEST - 1 or not _WORD.fullmatch(word) or word in _known():
        return None
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    near = process.extract(word, _of_stops(), scorer=OSA.distance, score_cutoff=1, limit=6)
    best = [found for found, *_ in near]
    if len(best) > 1:
        best = [found for found in best if sorted(found) == sorted(word)] or [f for f in best if f[0] == word[0]]
    return best[0] if len(best) == 1 else None


@lru_cache(maxsize=1)
def _of_stops() -> tuple[str, ...]:
    return tuple(sorted(words_of("stops", "TYPED_BADLY")))


@lru_cache(maxsize=8192)
def _meant(word: str) -> str | None:
    """The one known word that an unknown one is surely meant to be."""
    if len(word) < _SHORTEST - 1 or not _WORD.fullmatch(word) or word in _known():
        return None
    if (short := _with_vowels(word)) is not None or len(word) < _SHORTEST:
        return short
    alike = [found for found in _by_ear().get(by_ear(word), ()) if _stem(found) != _stem(word)]
    if len(alike) == 1:
        return alike[0]
    return _nearest(word)


def _with_vowels(word: str) -> str | None:
    """The word about stopping that lost vowels or has a wrong one, and no other slip: "stp", "remve", "nmber"."""
    meant = _bones().get(_VOWELS.sub("", word), ())
    found = [
        one for one in meant if _is_part(word, one) or (len(word) == len(one) >= _SAFE - 1 and _one_off(word, one))
    ]
    return found[0] if len(found) == 1 else None


def _one_off(word: str, other: str) -> bool:
    return sum(a != b for a, b in zip(word, other, strict=True)) == 1


def _is_part(word: str, whole: str) -> bool:
    rest = iter(whole)
    return all(letter in rest for letter in word)


@lru_cache(maxsize=1)
def _bones() -> dict[str, list[str]]:
    bones: dict[str, list[str]] = {}
    for word in words_of("stops", "TOLD_SHORT"):
        bones.setdefault(_VOWELS.sub("", word), []).append(word)
    return bones


def _nearest(word: str) -> str | None:
    """The nearest known word: one slip away, in a long word two, and no other as near."""
    from rapidfuzz import process  # a second look is rare: start-up does not wait for it
    from rapidfuzz.distance import OSA

    slips = 2 if len(word) >= _LONG else 1
    near: dict[str, int] = {
        found: distance
        for found, distance, *_ in process.extract(word, _targets(), scorer=OSA.distance, score_cutoff=slips, limit=6)
        if _alike(word, found)
    }
    best = [found for found, distance in near.items() if distance == min(near.values())]
    if len(best) > 1:  # "stamsp": letters that changed places are likelier than a lost one
        best = [found for found in best if sorted(found) == sorted(word)]
    return best[0] if len(best) == 1 else None


def _alike(word: str, found: str) -> bool:
    """Whether a slip is likelier than another real word: "cold" is not "could", "tests" not "texts".

    First letters are seldom slips, and endings are grammar. A short word is mended where its letters are all there,
    or where it comes near a date, a number or a word of danger.
    """
    if word[0] != found[0] or _stem(word) == _stem(found):
        return False
    return len(word) >= _SAFE or sorted(word) == sorted(found) or (found in _worth_a_guess() and len(found) > 4)


_ENDINGS = re.compile(r"(?:e?s|e?d|ing|s)$")


def _stem(word: str) -> str:
    return _ENDINGS.sub("", word)


def by_ear(word: str) -> str:
    """What a word sounds like, so that "empese" and "empecé", "travajo" and "trabajo" are one.

    >>> by_ear("travajo") == by_ear("trabajo"), by_ear("ekivoque") == by_ear("equivoque")
    (True, True)
    """
    for pattern, sound in _BY_EAR:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return vocabulary(*_SUBJECTS) | frozenset(SPELLINGS)


@lru_cache(maxsize=1)
def _worth_a_guess() -> frozenset[str]:
    """Dates and numbers are like few other words; and better a false alarm than a cry for help not heard."""
    dates = frozenset((*merged("calendar", "MONTHS"), *merged("calendar", "WEEKDAYS")))
    return dates | frozenset(NUMBER_WORDS) | frozenset(word for word in vocabulary("hard") if len(word) > _SAFE - 1)


@lru_cache(maxsize=1)
def _targets() -> tuple[str, ...]:
    return tuple(sorted(word for word in vocabulary(*_MEANT) | NUMBER_WORDS.keys() if len(word) >= _SHORTEST))


@lru_cache(maxsize=1)
def _by_ear() -> dict[str, list[str]]:
    sounds: dict[str, list[str]] = {}
    for word in _targets():
        sounds.setdefault(by_ear(word), []).append(word)
    return sounds
