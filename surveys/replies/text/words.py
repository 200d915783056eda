"""Turns a text message into plain words, and back into places in the message.

The line a reply is read from has lower case, no accents or apostrophes, spellings mended ("workin", "u", "xq"),
contractions written out ("don't" is "do not"), numbers as figures ("fifteen" is 15, "2k" is 2000), one space
between words, and punctuation as words of their own. Every word remembers where it stood in the text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from surveys.replies.lexicon import GIVERS, NUMBER_WORDS, SPANISH, SPELLINGS, STRETCHED
from surveys.replies.text import numerals

_TOKEN = re.compile(
    # most words first: plain letters that nothing is written onto, as the last but one rule would read them
    r"(?P<plain>(?<!\d)[a-z]+(?=[ ,.!?\n]|\Z))"
    r"|(?P<date>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}/(?:0?[1-9]|[12]\d|3[01])(?:/\d{4}|/\d{2})?(?![\d/]|s\b)|\d{1,2}[-.]\d{1,2}[-.](?:\d{4}|\d{2})(?!\d))"
    r"|(?P<time>\d{1,2}:\d\d(?!\d))"
    r"|(?P<plan>40[13] ?\( ?[kb] ?\)|\b40[13] ?[kb]\b)"
    r"|(?P<ish>(?<=\d)[ -]?ish\b)"
    r"|(?P<short>2(?:day|nite|morrow|mrw)\b)"
    r"|(?P<num>\d+(?:[.,]\d+)*|\.\d+)"
    r"|(?P<word>f\*+[a-z]*|n/a\b|b4\b|l8t?e?r\b|gr8\b|[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<mark>[$%/?!.,;:\-+&@*#()=\n\"])"
)
_MARKS = {"\n": ";", "&": "and", "+": "plus", "@": "at", "=": ":"}
_INSIDE = re.compile(r"[^\W\d_]-[^\W\d_]")
_RUN = re.compile(r"([a-z])\1{2,}")
_DIGIT = re.compile(r"\d")
_FIGURE = frozenset("#")  # in the bag of a reply with a number
_ORDINAL = frozenset(("st", "nd", "rd", "th", "ro", "do", "ero", "er"))
#: Emoji that say something; every other is dropped and only remembered as having been there.
_SIGNS = {
    "👍": " thumbsup ",
    "👎": " thumbsdown ",
    "✅": " thumbsup ",
    "✔": " thumbsup ",
    "❌": " thumbsdown ",
    "👌": " thumbsup ",
    "🛑": " stop ",
}
#: The bits of every phrase there is or may be.
ALL = -1


@dataclass(slots=True, eq=False)
class Words:
    """One reply as words. `line` is the words joined by spaces, with one after the last.

    Nobody changes a reply's words; it is not frozen because that alone would take longer than its look-up.
    `possible` and `consulted` belong to `phrases`: the phrases worth a search, a bit each (all of them, until the
    reply is looked up), and those found, by table. `kept` holds what several readers ask for, by its name.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    line: str
    bag: frozenset[str]
    emoji: bool = False
    possible: int = field(default=ALL, repr=False)
    consulted: dict[int, list[Any]] = field(default_factory=dict, repr=False)
    kept: dict[str, Any] = field(default_factory=dict, repr=False)

    def span(self, first: int, end: int) -> tuple[int, int]:
        """Where words `first` to `end` (not included) stand in the text."""
        if first >= end:
            return (0, 0)
        return (self.starts[first], max(self.ends[first:end]))

    def original(self, first: int, end: int) -> str:
        """Those words as the alum wrote them."""
        start, stop = self.span(first, end)
        return self.text[start:stop]


@lru_cache(maxsize=4096)
def _fold_char(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if char in "’‘`´ʼ":
        return "'"
    if char in "“”«»":
        return '"'
    if char in "–—−‐‑":
        return "-"
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cf", "Sk", "Cs", "Co"):
        return ""
    if category in ("So", "Cn") or char in "❤♥":
        return " "
    if category[0] == "Z" or category == "Cc":
        return "\n" if char in "\n\r\u2028\u2029" else " "
    plain = "".join(c for c in unicodedata.normalize("NFKD", char.lower()) if not unicodedata.combining(c))
    return plain.replace("⁄", "/").lower() if char not in "½¼¾" else " " + plain.replace("⁄", "/")


def _fold(text: str) -> tuple[str, list[int] | None]:
    """The text in plain letters, and for each of its characters the place it came from (None: the same)."""
    if text.isascii():
        return text.lower().replace("`", "'"), None
    pieces: list[str] = []
    places: list[int] = []
    for place, char in enumerate(text):
        plain = _fold_char(char) if char > "\x7f" else char.lower()
        pieces.append(plain)
        places.extend([place] * len(plain))
    return "".join(pieces), places


def _spelled(word: str) -> tuple[str, ...]:
    """The word or words meant by one written word."""
    if "*" in word:
        return ("fuck",)
    known = SPELLINGS.get(word)
    if known is None:
        plain = word.replace("'", "")
        if _RUN.search(plain):
            twice, once = _RUN.sub(r"\1\1", plain), _RUN.sub(r"\1", plain)
            plain = twice if twice in STRETCHED else once
        known = SPELLINGS.get(plain, plain)
    return tuple(known.split())


class _Spelled(dict[str, tuple[str, ...]]):
    """What written words mean, each worked out once; emptied when it has grown too large."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _MOST_SPELLED:
            self.clear()
        meant = self[word] = _spelled(word)
        return meant


_MOST_SPELLED = 8192
_SPELLED = _Spelled()


def read_words(text: str) -> Words:
    """Splits one reply into words."""
    folded, places = _fold(text)
    figures = _DIGIT.search(folded) is not None
    words, starts, ends = _tokens(numerals.without_slips(folded)) if figures else _chunks(folded)
    emoji = False
    if places is not None:
        starts = [places[s] for s in starts]
        ends = [places[e - 1] + 1 for e in ends]
        emoji = any(unicodedata.category(c) == "So" for c in text)
    bag = frozenset(words)
    if "da" in bag:
        words = _not_given(words)
        bag = frozenset(words)
    if not NUMBER_WORDS.keys().isdisjoint(bag):
        numerals.figures_from_words(words, starts, ends)
        bag = frozenset(words)
    line = " ".join(words) + " " if words else ""
    if _DIGIT.search(line):
        bag |= _FIGURE
    return Words(text, tuple(words), tuple(starts), tuple(ends), line, bag, emoji)


def _not_given(words: list[str]) -> list[str]:
    """ "At da store" is "the"; "me da seguro" is a word of its own."""
    given = not SPANISH.isdisjoint(words)
    return [
        "the" if word == "da" and not (place and words[place - 1] in GIVERS) and (place or not given) else word
        for place, word in enumerate(words)
    ]


def _chunks(folded: str) -> tuple[list[str], list[int], list[int]]:
    """The words of a text in plain letters without a figure, and where in it each starts and ends.

    Only tokens with figures hold a space; without any, most of a text is words with nothing else about them.
    """
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    start = 0
    for chunk in folded.split(" "):
        end = start + len(chunk)
        if chunk.isalpha():
            for word in _SPELLED[chunk]:
                words.append(word)
                starts.append(start)
                ends.append(end)
        elif chunk:
            inside, firsts, lasts = _tokens(chunk)
            words += inside
            starts += [start + place for place in firsts]
            ends += [start + place for place in lasts]
        start = end + 1
    return words, starts, ends


def _tokens(folded: str) -> tuple[list[str], list[int], list[int]]:
    """The same for any text, token by token."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(folded):
        kind, token = match.lastgroup, match[0]
        start, end = match.span()
        if kind == "plain":
            meant = _SPELLED[token]
        elif kind in ("word", "short") and words and ends[-1] == start and _glue(words, ends, token, end):
            continue
        else:
            meant = _meant(str(kind), token, folded, start)
        for word in meant:
            words.append(word)
            starts.append(start)
            ends.append(end)
    return words, starts, ends


def _meant(kind: str, token: str, folded: str, start: int) -> tuple[str, ...]:
    """The words meant by a token that is no plain word."""
    match kind:
        case "word" | "short":
            return _SPELLED[token]
        case "ish":
            return ()
        case "plan":
            return ("401k",)
        case "num":
            return (numerals.plain_figure(token),)
        case "mark":
            if token == '"' or (token == "-" and _INSIDE.match(folded, start - 1 if start else 0)):
                return ()
            return (_MARKS.get(token, token),)
        case _:
            return (token,)


def _glue(words: list[str], ends: list[int], token: str, end: int) -> bool:
    """Joins what is written onto a number ("2k", "3rd", "4o"); true when it was joined."""
    number = words[-1]
    if not numerals.is_figure(number):
        return False
    if token == "k":
        words[-1] = numerals.thousands(number)
    elif token in _ORDINAL and number.isdigit():
        words[-1] = number + "th"
    elif token == "o" and number[-1].isdigit():
        words[-1] = number + "0"
    else:
        return False
    ends[-1] = end
    return True
