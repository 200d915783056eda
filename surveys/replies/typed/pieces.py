"""A reply in small pieces: figures, words and marks, each with its place in the text.

Answers to plain questions are read from the text itself, not from the mended words the survey reader uses: there
"18 50" is a pay and "1.650" is sixteen hundred and fifty, here neither may be taken for granted.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_PIECE = re.compile(
    r"(?P<figure>(?<![\d.,])\d{1,3}(?: \d{3})+[.,]\d\d(?!\d)"
    r"|(?:\d+(?:[.,']\d+)*|(?<!\d)[.,]\d+)(?:e[+-]?\d+(?![a-z0-9]))?)"
    r"|(?P<part>[½¼¾])"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>\S)"
)
_VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One figure, word or mark in lower case without accents, and where it stands."""

    text: str
    start: int
    end: int
    kind: str
    glued: bool = False  # nothing stands between this piece and the one before


@lru_cache(maxsize=2048)
def _plain(char: str) -> str:
    if char in "’‘`´ʼ":
        return "'"
    if char in "–—−‐‑":
        return "-"
    if char in _VULGAR:
        return char
    if unicodedata.category(char) in ("Zs", "Cc", "Zl", "Zp"):
        return " "
    first = unicodedata.normalize("NFKD", char.lower())[:1]
    return first if first.isascii() and first else char


def plain(text: str) -> str:
    """The text in lower case without accents, every character in its old place."""
    return text.lower() if text.isascii() else "".join(_plain(c) if c > "\x7f" else c.lower() for c in text)


def pieces(text: str) -> list[Piece]:
    """Splits a reply into figures, words and marks."""
    found: list[Piece] = []
    for match in _PIECE.finditer(plain(text)):
        start, end = match.span()
        kind = match.lastgroup or "mark"
        token = match.group()
        if token in _VULGAR:
            token = _VULGAR[token]
        found.append(Piece(token, start, end, kind, bool(found) and found[-1].end == start))
    return found
