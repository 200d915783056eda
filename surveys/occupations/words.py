"""A job title as plain words: lower case, no accents, abbreviations written out, one form for singular and plural."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from surveys.occupations.manners import ARTICLES, LONG_FORMS

#: As wide as the column of job titles; nobody's title is longer.
LONGEST = 200

_APOSTROPHES = re.compile(r"['’‘`´]")
_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_JOINING = re.compile(r"[&+/\\|,;]+")
_SPELLED = re.compile(r"\b(?:(?:[a-z]\.){1,5}[a-z]\b\.?|(?!i )(?:[a-z] ){2,5}[a-z]\b)")
_AND = " and "

_KEPT = frozenset(
    "unas bus gas class glass press process business fitness wellness gps dps cvs ups usps dhs ihss news".split()
)


@lru_cache(maxsize=8192)
def words_of(title: str) -> tuple[str, ...]:
    """The words of a title in plain form: "CNA's & Asst. Cooks" is cna, and, assistant, cook. Empty without any."""
    return plain_words(title)


def plain_words(title: str) -> tuple[str, ...]:
    """The same, without keeping the answer for the next time."""
    words = [part for word in _plain(title).split() for part in LONG_FORMS.get(word, word).split("_")]
    return tuple(_singular(word) for word in words if word not in ARTICLES)


def _plain(title: str) -> str:
    text = title[: 2 * LONGEST].casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = _SPELLED.sub(_joined, _APOSTROPHES.sub("", text))
    if text.replace(" ", "").isalnum():
        return text
    text = text.replace("a/c", "ac").replace("@", " at ")
    return _NOT_WORDS.sub(" ", _JOINING.sub(_AND, text))


def _joined(match: re.Match[str]) -> str:
    """Letters told one by one are a short form: "c.n.a.", "h v a c"."""
    return match.group().replace(".", "").replace(" ", "") + " "


def _singular(word: str) -> str:
    if len(word) < 4 or word in _KEPT or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def title_key(title: str) -> str:
    """What two spellings of one title have in common, to look it up in the public lists and among decisions."""
    return " ".join(words_of(title))[:LONGEST]
