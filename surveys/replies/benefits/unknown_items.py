"""What stands in the place of an item of a list and is no benefit that anybody knows.

Part of a list is a wrong list. But only a word in the place of an item may be a benefit: not one that tells where
("in CHA housing"), through whom ("thru the carpenters"), whose ("kentucky medicaid", "32bj covers my health"), what
it is like ("vacaciones pagas"), or what somebody does ("we accrue pto"). An item is known when its head is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from surveys.replies.lexicon import words_of
from surveys.replies.text.clauses import Part, explain, segments
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.spelling import by_ear, vocabulary
from surveys.replies.text.words import Words

_VAGUE = Table.of("an item without its name", "clauses", vague="VAGUE")
_TAKES_ITEM = words_of("clauses", "TAKES_ITEM")
_WHEREBY = words_of("clauses", "WHEREBY")
_SUBJECTS = words_of("clauses", "SUBJECTS")
_NAMED_SO = words_of("clauses", "NAMED_SO")
_INCOME = words_of("clauses", "INCOME")
_GIVING = words_of("clauses", "GIVING")
_WHOSE = words_of("clauses", "WHOSE")
_THROUGH = words_of("clauses", "THROUGH")
_REGIONS = words_of("clauses", "REGIONS")
_LIKE = tuple(words_of("clauses", "ADJECTIVE_ENDINGS"))
_PLAIN = words_of("guards", "PLAIN") | words_of("guards", "TURNS")
_COMPANIONS = words_of("guards", "PLAIN") - words_of("clauses", "NO_COMPANIONS")
_TURNED = words_of("clauses", "TURNED")
_ONLY = words_of("benefits", "ONLY") - _TURNED
_SUBJECT_FILES = (
    *("benefits", "public_benefits", "benefits_change", "manners", "calendar", "quantities"),
    *("speech", "short_forms", "slips", "clauses"),
)
_WORD = re.compile(r"[a-z]{2,}")
_ARTICLES = words_of("clauses", "ARTICLES")
_ITEM_VERBS = _TAKES_ITEM - _ARTICLES
_BE_ON = words_of("clauses", "BE_ON")
_SENTENCE = 4  # words from which a part with its own subject is a sentence, and no item
_MODIFIERS = 3  # unknown words that may stand before the head of an item: "upper valley iowa medicaid"
_SHORT = 4
_LONG = 8
_SAFE = 7


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


def account_for_items(words: Words, named: list[Hit]) -> None:
    """Lets it be known that whose a benefit is, where and how many of it are understood, and change nothing."""
    for part in segments(words):
        inside = [hit for hit in named if part[0] <= hit.first < part[1]]
        for place in range(*part):
            word = words.words[place]
            if (
                words.words[part[0]] in _THROUGH
                or word in _COMPANIONS
                or word.isdigit()
                or (inside and _beside_head(words, part, place, inside))
            ):
                explain(words, place, "whose or how many")


def account_for_reasons(words: Words) -> None:
    """Beside a plain "none" only what may be an item could change it: "no, just zorp", not "no its a small shop"."""
    for part in segments(words):
        said = words.words[part[0] : part[1]]
        turned = part[0] > 0 and words.words[part[0] - 1] in _TURNED
        if _ONLY.isdisjoint(said) and not (turned and said[0] not in _SUBJECTS):
            for place in range(*part):
                explain(words, place, "why there is none")


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
    return _beside_head(words, part, place, inside) or _verb_before(listed, part, place)


def _beside_head(words: Words, part: Part, place: int, inside: list[Hit]) -> bool:
    listed = words.words
    return _tells_where(listed, part, place) or _modifies(listed, place, inside) or _gives(listed, part, place, inside)


def _modifies(listed: tuple[str, ...], place: int, inside: list[Hit]) -> bool:
    """ "kentucky medicaid", "vacaciones pagas": a word beside the head that says whose or what it is like."""
    word = listed[place]
    if word in _WHOSE or (listed[place + 1 : place + 2] and listed[place + 1] in _REGIONS):
        return True
    if not _ONLY.isdisjoint(listed[place : inside[0].first]):
        return True  # "nothing fancy just insurance"
    if not _WORD.fullmatch(word) or resembles(word):
        return False
    if word.endswith(_LIKE) and any(hit.end == place for hit in inside):
        return True
    if len(inside) > 1:
        return False  # a list without commas: it may be one item more
    between = listed[place : inside[0].first]
    return 0 < len(between) <= _MODIFIERS and _ITEM_VERBS.isdisjoint(between)


def _gives(listed: tuple[str, ...], part: Part, place: int, inside: list[Hit]) -> bool:
    """ "32bj covers my health", "the hospital gives me dental": the one who gives."""
    if place >= inside[0].first or resembles(listed[place]):
        return False
    return any(listed[verb] in _GIVING for verb in range(place + 1, inside[0].first))


def _tells_where(listed: tuple[str, ...], part: Part, place: int) -> bool:
    """Behind "in", "through", "of": with nothing between that takes an item."""
    for before in range(place - 1, part[0] - 1, -1):
        word = listed[before]
        if word in _WHEREBY:
            return True
        if word == "on":  # "on ogden ave" tells where, "i am on zorp" what is had
            return before > part[0] and listed[before - 1] not in _BE_ON
        if word in _ITEM_VERBS:
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


@lru_cache(maxsize=2048)
def resembles(word: str) -> bool:
    """Whether an unknown word may be a benefit with a slip in it ("helth", "snp"): then it is an item."""
    from rapidfuzz import process  # seldom needed: start-up does not wait for it
    from rapidfuzz.distance import OSA

    if by_ear(word) in _sounds() or (len(word) <= _LONG and any(name.startswith(word[:_SHORT]) for name in _names())):
        return True
    slips = 1 if len(word) < _SAFE else 2
    return process.extractOne(word, _names(), scorer=OSA.distance, score_cutoff=slips) is not None


@lru_cache(maxsize=1)
def _names() -> tuple[str, ...]:
    return tuple(word for word in vocabulary("benefits", "public_benefits") if len(word) >= _SHORT - 1)


@lru_cache(maxsize=1)
def _sounds() -> frozenset[str]:
    return frozenset(by_ear(word) for word in _names())


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    """Every word that the lists of benefits and of small talk know."""
    return vocabulary(*_SUBJECT_FILES) | _PLAIN
