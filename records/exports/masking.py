"""Hiding who wrote a text: names, numbers, addresses give way to signs of the same length.

Each stays as long as it was, so that the places of words in a text still hold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Parts of names that name nobody.
_PARTICLES = frozenset("da das de del der dos el la las le los san santa st van von y".split())
#: A fictional number, counted from its end, so that what was a phone number still looks like one.
_NOBODYS = "13125550100"
#: Accents that stand as signs of their own after their letter.
_ACCENTS = "[\u0300-\u036f]*"
_STREETS = r"(?:street|st|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|place|pl|parkway|pkwy|terrace)"
_CALLES = r"(?:calle|avenida|avda|av|carretera|camino|paseo)"

_LETTERS = [
    re.compile(r"[\w.+'-]+@\w[\w-]*(?:\.[\w-]+)+"),
    re.compile(r"(?:https?://|www\.)\S+"),
    re.compile(
        rf"(?<![\w$.,])\d{{1,6}}\s+(?:[nsew]\.?\s+)?(?:(?!an?\b|per\b|hours?\b|hrs?\b)\w+\s+){{1,3}}?{_STREETS}\b"
    ),
    re.compile(rf"\b{_CALLES}\.?\s+(?:\w+\s+){{1,3}}?(?:#|no\.?\s*|num\.?\s*)?\d{{1,6}}\b"),
    re.compile(r"\b(?:apt|apartment|unit|suite|apto|departamento)\.?\s*#?\s*\d+\w?\b"),
]
_NUMBERS = [
    re.compile(r"(?<!\w)\+\d[\d\s().-]{6,}\d(?!\d)"),
    re.compile(r"(?<![\d$])(?:1[\s.-]*)?\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}(?!\d)"),
    re.compile(r"(?<![\d$.,-])\d{3}[\s.-]\d{4}(?![\d/-])"),
    re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"),
    re.compile(r"(?<!\d)\d{7,}(?!\d)"),
]


def masked(text: str, names: Iterable[str] = ()) -> str:
    """A text without phone numbers, e-mail and web addresses, street addresses of known shapes, and the given names.

    The text keeps its length: letters become x, figures 0, those of a phone number a number that nobody has. Names
    are found without regard to case and accents, and only as whole words.
    """
    plain = folded(text)
    signs = list(text)
    for pattern in (*_LETTERS, *_names(names)):
        for found in pattern.finditer(plain):
            _hide(signs, *found.span())
    for pattern in _NUMBERS:
        for found in pattern.finditer(plain):
            _renumber(signs, *found.span())
    return "".join(signs)


def folded(text: str) -> str:
    """Lower case without accents, a letter for a letter, so that places hold."""
    return "".join(unicodedata.normalize("NFD", sign)[0].lower()[:1] or sign for sign in text)


def _names(names: Iterable[str]) -> Iterable[re.Pattern[str]]:
    for name in names:
        for part in re.findall(r"[^\W\d_]+", folded(unicodedata.normalize("NFC", name))):
            if len(part) > 1 and part not in _PARTICLES:
                yield re.compile(rf"(?<![^\W\d_]){_ACCENTS.join(part)}(?![^\W\d_])")


def _hide(signs: list[str], start: int, end: int) -> None:
    for place in range(start, end):
        sign = signs[place]
        if sign.isdigit():
            signs[place] = "0"
        elif sign.isalpha():
            signs[place] = "X" if sign.isupper() else "x"


def _renumber(signs: list[str], start: int, end: int) -> None:
    figures = [place for place in range(start, end) if signs[place].isdigit()]
    number = _NOBODYS.rjust(len(figures), "0")[-len(figures) :]
    for place, figure in zip(figures, number, strict=True):
        signs[place] = figure
