"""The shipped table, ready for looking things up. Built at the first title, since most processes never see one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from surveys.occupations.occupation import Occupation
from surveys.occupations.words import plain_words

Form = TypeVar("Form")


@dataclass(frozen=True, slots=True)
class Table:
    """Titles by their plain words, in order, in any order, and run together; and the words that occur in them."""

    codes: dict[str, str]  # "line cook" -> its code
    doubtful: dict[str, tuple[str, ...]]  # "driver" -> the codes that it may be
    by_words: dict[tuple[str, ...], str]  # ("cook", "line") -> "line cook"; titles of two words and more
    by_stems: dict[tuple[str, ...], str]  # ("truck", "unload") -> "truck unloader"
    run_together: dict[str, str]  # "linecook" -> "line cook"
    vocabulary: frozenset[str]


@cache
def table() -> Table:
    """The table. Raises `AssertionError` when a title stands for two occupations: a mistake of ours."""
    from surveys.occupations.titles import DOUBTFUL, OCCUPATIONS

    codes: dict[str, str] = {}
    doubtful: dict[str, tuple[str, ...]] = {}
    for offered, titles in DOUBTFUL:
        for title in Occupation("", "", titles).titles():
            doubtful.setdefault(" ".join(plain_words(title)), tuple(offered.split()))
    for occupation in OCCUPATIONS:
        for title in occupation.titles():
            key = " ".join(plain_words(title))
            assert codes.setdefault(key, occupation.code) == occupation.code, f"{title}: two occupations"
            assert key not in doubtful, f"{title}: doubtful and not"
    by_words = _single({key: tuple(sorted(key.split())) for key in (*codes, *doubtful) if " " in key}, codes)
    by_stems = _single({key: stems(key.split()) for key in (*codes, *doubtful)}, codes)
    together = _single({key: key.replace(" ", "") for key in (*codes, *doubtful)}, codes)
    words = frozenset(word for key in (*codes, *doubtful) for word in key.split())
    return Table(codes, doubtful, by_words, by_stems, together, words)


def _single(forms: dict[str, Form], codes: dict[str, str]) -> dict[Form, str]:
    """From a looser form back to a title, where all titles of that form are one occupation, or all doubtful."""
    found: defaultdict[Form, list[str]] = defaultdict(list)
    for key, form in forms.items():
        found[form].append(key)
    return {form: keys[0] for form, keys in found.items() if len({codes.get(key) for key in keys}) == 1}


def stems(words: Iterable[str]) -> tuple[str, ...]:
    """What "unloading trucks" and "truck unloader" have in common, in any order."""
    return tuple(sorted(_stem(word) for word in words))


def _stem(word: str) -> str:
    for ending in ("ing", "er", "or"):
        if word.endswith(ending) and len(word) >= len(ending) + 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


@cache
def names() -> dict[str, str]:
    """The official name of every shipped code."""
    from surveys.occupations.titles import OCCUPATIONS

    return {occupation.code: occupation.name for occupation in OCCUPATIONS}
