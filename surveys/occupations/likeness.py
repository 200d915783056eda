"""Misspelled titles, and titles that look alike. The library that compares them is loaded at the first such title."""

from __future__ import annotations

import re

from surveys.occupations.manners import ORDINARY
from surveys.occupations.table import table

#: Edits in the whole of a title; a word alone has fewer.
MOST_EDITS = 2
_LOOKS_LIKE = 70.0
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph", "f"), (r"qu(?=[ei])|ck", "k"), (r"c(?=[ei])", "s"), (r"ll", "y"), (r"c", "k"), (r"z", "s"), (r"v", "b"),
        (r"(?<![cs])h", ""), (r"(.)\1+", r"\1"),
    )
)  # fmt: skip


def misspelled(words: tuple[str, ...]) -> str | None:
    """The one title that the words misspell, or None when there is none or more than one.

    Every word must be the title's own or a misspelling of it that is no other word. Titles of different occupations at
    the same distance are no answer.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    known, written = table(), " ".join(words)
    if len(written) < 5 or all(word in known.vocabulary for word in words):
        return None
    keys = _keys()
    near = process.extract(written, keys, scorer=OSA.distance, score_cutoff=MOST_EDITS, limit=12)
    ranked = sorted((edits, len(key) == len(written), key) for key, edits, _ in near if _is_misspelling(words, key))
    if not ranked:
        return None
    # A letter left out or put in is a likelier slip than another letter: "electrican" is no "electrical".
    best = [key for *rank, key in ranked if rank == [*ranked[0][:2]]]
    if len({known.codes.get(key) for key in best}) > 1:
        return None
    return best[0]


def alike(written: str, *, most: int) -> list[str]:
    """Coded titles that look like what was written, the likeliest first."""
    from rapidfuzz import fuzz, process

    found = process.extract(
        written, list(table().codes), scorer=fuzz.token_sort_ratio, score_cutoff=_LOOKS_LIKE, limit=most
    )
    return [key for key, _, _ in found]


def _keys() -> list[str]:
    return [*table().codes, *table().doubtful]


def _is_misspelling(words: tuple[str, ...], key: str) -> bool:
    title = key.split()
    if len(title) != len(words):
        return len(key) >= 9 and _one_slip("".join(words), "".join(title))
    return all(word == meant or _one_slip(word, meant) for word, meant in zip(words, title, strict=True))


def _one_slip(word: str, meant: str) -> bool:
    """True when a word is a likely slip for another: the longer the word, the more may be wrong with it."""
    from rapidfuzz.distance import OSA

    if word[0] != meant[0] or min(len(word), len(meant)) < 5 or word in table().vocabulary or word in ORDINARY:
        return False
    edits = OSA.distance(word, meant)
    if len(meant) >= 10:
        return edits <= 2
    if _sound(word) == _sound(meant):
        return edits <= 2
    if len(meant) >= 7:
        return edits <= 1
    return edits == 1 and (len(word) < len(meant) or sorted(word) == sorted(meant) or _ends_alike(word, meant))


def _ends_alike(word: str, meant: str) -> bool:
    """ "weldor", "waitor": an ending that sounds the same with another vowel."""
    return len(word) == len(meant) >= 6 and word[:-2] == meant[:-2] and word[-1] == meant[-1] and word[-2] in "aeiou"


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word
