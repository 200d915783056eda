"""Employers and job titles: known names anywhere, unknown ones where the words around them say so.

A name is kept as a person would write it on a form: without "I work at", the street, the hours. A place without a
name ("a warehouse", "my cousin's shop") is no employer's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from surveys.replies.lexicon import lists, words_of
from surveys.replies.words import Words, read_words

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


@dataclass(frozen=True, slots=True)
class Name:
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
    by_word, common, _ = _known()
    found: list[Name] = []
    place = 0
    listed = words.words
    if words.bag.isdisjoint(_first_words()):
        return found
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
    return tuple(name.key.split()) in _known()[2]


def known_titles(words: Words) -> list[Name]:
    """The everyday job titles in a reply; `common` marks those too general to be trusted in a sentence."""
    by_word, alone = _titles()
    found: list[Name] = []
    listed = words.words
    if words.bag.isdisjoint(_title_words()):
        return found
    place = 0
    while place < len(listed):
        for key in by_word.get(listed[place], ()):
            if listed[place : place + len(key)] == key:
                found.append(Name(place, place + len(key), " ".join(key), True, key in alone))
                place += len(key) - 1
                break
        place += 1
    return found


def name_from(words: Words, first: int, *, at_most: int = 5) -> Name | None:
    """The name that starts at a word, up to where names end; None when it is a place without a name."""
    listed = words.words
    start = first
    if (
        start < len(listed)
        and listed[start] in _INDEFINITE
        and words.original(start + 1, min(start + 2, len(listed))) != "&"
    ):
        return None
    if (
        start < len(listed)
        and listed[start] in _ARTICLES
        and words.original(start + 1, min(start + 2, len(listed))) != "&"
    ):
        start += 1
    end = start
    while end < len(listed) and end - start < at_most + 1:
        word = listed[end]
        if word in _MARKS or word == "-":
            break
        if word in ("and", "of", "for", "n", "y", "de", "in") and end > start and _joins(words, start, end):
            end += 1
            continue
        if word in _ENDS or (word[0].isdigit() and end > start):
            break
        end += 1
    if end == start or end - start > at_most:
        return None
    body = listed[start:end]
    if all(w in _GENERIC or w in _ENDS or w[0].isdigit() for w in body):
        return None
    return Name(start, end, " ".join(body), False)


def is_generic(parts: tuple[str, ...]) -> bool:
    """Whether words only say what kind of place it is."""
    return all(w in _GENERIC or w in _ENDS or w[0].isdigit() for w in parts)


def _joins(words: Words, start: int, place: int) -> bool:
    """ "Johnson & Johnson", "University of Chicago", "Boys and Girls Club": the joint belongs to the name."""
    listed = words.words
    nxt = listed[place + 1] if place + 1 < len(listed) else ""
    if not nxt or nxt in _MARKS or nxt in _INDEFINITE or nxt in _ENDS or nxt[0].isdigit():
        return False
    if words.original(place, place + 1) == "&":
        return True
    if listed[place] == "and":
        return _capitals(words, place) and nxt not in _first_words()
    if listed[place] == "of":
        return listed[place - 1] in (
            "university",
            "city",
            "bank",
            "county",
            "department",
            "college",
            "house",
            "board",
            "state",
            "school",
            "church",
            "boys",
            "town",
            "village",
            "sons",
            "sisters",
            "taste",
            "harvest",
            "friends",
            "state",
            "hands",
        )
    return False


def _capitals(words: Words, place: int) -> bool:
    """ "Kedzie Tool and Die": a joint between capitals, in a text that is not all capitals."""
    around = words.original(place - 1, place)[:1] + words.original(place + 1, place + 2)[:1]
    return around.isupper() and not words.text.isupper()


def same_name(one: str, other: str) -> bool:
    """Whether two names are one employer: "target" and "Target store #123", "El Milagro" and "El Milagro Bakery"."""
    a, b = _core(one), _core(other)
    if not a or not b:
        return False
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return a == b or "".join(a) == "".join(b) or (long[: len(short)] == short and (len(short) > 1 or len(short[0]) > 3))


@lru_cache(maxsize=1024)
def _core(name: str) -> tuple[str, ...]:
    listed = [
        w
        for w in read_words(name).words
        if w not in _MARKS
        and w
        not in (
            "-",
            "inc",
            "llc",
            "co",
            "corp",
            "company",
            "corporation",
            "stores",
            "store",
            "supercenter",
            "warehouse",
        )
    ]
    while listed and listed[0] in _ARTICLES and len(listed) > 1 and listed[0] not in ("el", "la"):
        listed = listed[1:]
    while len(listed) > 1 and listed[-1][0].isdigit():
        listed = listed[:-1]
    return tuple(w.removesuffix("s") if len(w) > 3 else w for w in listed)
