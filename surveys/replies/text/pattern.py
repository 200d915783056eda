"""The little pattern language the word lists are written in: how a phrase is read, searched for, and ruled out.

A phrase is a row of words as they stand in a normalised reply (see `words`): lower case, no accents, no
apostrophes, contractions written out, numbers as figures.

    take (me|us) off .. list      a word, one of several, a gap of up to three words
    (i am)? not working           a part that may be missing
    ^ later $                     at the start, at the end of a clause
    # hours                       a number (#th: an ordinal)
    .... forever                  a gap of up to eight words

Gaps never cross a comma or the end of a sentence. A phrase is read in one pass, without building a tree: its
regular expression is the row of its tokens spelt out, and its cues fall out of the brackets as they close.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: Words too common to tell which phrases are worth trying.
_COMMON = frozenset(
    "i you a the my to is am are was not no do me it in of and on at for with this that be have has we they he she "
    "de la el que en un una mi y a no me se lo es por para con los las al ya le te".split()
)
_GAPS = frozenset(("..", "....", "^", "$"))
_SYNTAX = re.compile(r"\(|\)\??|\||[^\s()|?]+\??")
#: The same, with a choice that holds no other and nothing optional in one piece.
_PIECES = re.compile(r"\([^()?]*\)\??|" + _SYNTAX.pattern)
_PLAIN = re.compile(r"[^\W_]+|\d+/\d+|[$/%+*:.,-]")
_FIXED = {
    "..": r"(?:(?![.?!;,] )[^ ]+ ){0,3}?",
    "....": r"(?:(?![.?!;,] )[^ ]+ ){0,8}?",
    "#": r"(?:\$ )?\d+(?:\.\d+)? ",
    "^": r"(?:(?<=^ )|(?<=[.?!;,:)-] ))",
    "#th": r"\d+th ",
    "$": r"(?=$|[.?!;,:(#-] )",
    "(": "(?:",
    "|": "|",
    ")": ")",
    ")?": ")?",
}
#: The words of which a reply must hold one, behind how common they are.
_Need = tuple[tuple[bool, bool, int], list[str]]


def tokens(source: str) -> list[str]:
    """The words, brackets and bars of a phrase."""
    return _SYNTAX.findall(source)


def regex_of(source: str) -> str:
    """The phrase as a regular expression over a line that has one space before each word and after the last.

    Every match begins with the space before its first word. Raises `ValueError` for a word that no reply can hold.
    """
    try:
        return " " + "".join(map(_piece, tokens(source)))
    except ValueError as error:
        raise ValueError(f"{error} in the phrase {source!r}") from None


@lru_cache(maxsize=8192)
def _piece(token: str) -> str:
    fixed = _FIXED.get(token)
    if fixed is not None:
        return fixed
    if token[-1] == "?":
        return f"(?:{_piece(token[:-1])})?"
    if not _PLAIN.fullmatch(token):
        raise ValueError(f"not a word of a normalised reply: {token!r}")
    return re.escape(token) + " "


def needs_of(source: str) -> list[list[str]]:
    """For every part of a phrase that must be there, the words one of which it holds; the rarest part first.

    A number is the word "#". Raises `ValueError` when brackets do not match, or nothing must be there.
    """
    outer: list[tuple[list[_Need], list[_Need | None]]] = []  # the sequences and choices around the open bracket
    row: list[_Need] = []  # what must be there in the sequence being read
    parts: list[_Need | None] = []  # the rarest of each earlier alternative of the choice being read
    for token in _PIECES.findall(source):
        if token == "(":
            outer.append((row, parts))
            row, parts = [], []
        elif token == "|":
            parts.append(_rarest(row))
            row = []
        elif token[0] == ")":
            if not outer:
                raise ValueError(f"a bracket too many in the phrase {source!r}")
            parts.append(_rarest(row))
            choice = _one_of(parts)
            row, parts = outer.pop()
            if choice is not None and token == ")":
                row.append(choice)
        else:
            row += _needs_of_piece(token)
    if outer or parts:
        raise ValueError(f"brackets do not match, or a choice outside brackets, in the phrase {source!r}")
    if not row:
        raise ValueError(f"a phrase needs at least one word that must be there: {source!r}")
    return [cues for _, cues in sorted(row, key=_rarity)]


@lru_cache(maxsize=8192)
def _needs_of_piece(piece: str) -> tuple[_Need, ...]:
    """What a word or a plain choice between words needs, if it must be there; the same ones stand in many phrases."""
    if piece[-1] == "?" or piece in _GAPS:
        return ()
    if piece[0] != "(":
        return (_word(piece),)
    rows = ([_word(word) for word in part.split() if word not in _GAPS] for part in piece[1:-1].split("|"))
    choice = _one_of([_rarest(row) for row in rows])
    return () if choice is None else (choice,)


def _rarity(need: _Need) -> tuple[bool, bool, int]:
    return need[0]


def _rarest(row: list[_Need]) -> _Need | None:
    if len(row) == 1:  # most alternatives are one word
        return row[0]
    return min(row, key=_rarity, default=None)


@lru_cache(maxsize=8192)
def _word(token: str) -> _Need:
    word = "#" if token == "#th" else token
    return (word in _COMMON, word == "#", 1), [word]


def _one_of(parts: list[_Need | None]) -> _Need | None:
    """A choice holds one word of one of its alternatives; unless one of these need hold none."""
    cues: list[str] = []
    common = number = False
    for part in parts:
        if part is None:
            return None
        common, number = common or part[0][0], number or part[0][1]
        cues += part[1]
    return (common, number, len(cues)), cues
