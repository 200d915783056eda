"""Numbered answers: "1) yes 2) amazon 3) 18.50". The numbers part the answers and count nothing."""

from __future__ import annotations

import re

_MARKED = re.compile(r"(?<![\w.,$#/-])([1-9])(?:[).:](?=\s*[^\W\d]|\s+\S)|[)-](?=\s*[$\w]))")
_BARE = re.compile(r"(?<![\w.,$#/-])([1-9])(?![\w.,/%:)-])")
_FEWEST_BARE = 3


def unnumbered(text: str) -> str:
    """The text with breaks in place of the numbers of its answers, every character at its old place.

    Marked numbers ("1)", "2.", "3:") must count up from one. Bare ones ("1 yes 2 walmart 3 16.50") must also open
    the text and be three at least, for they could be anything.
    """
    if "1" not in text or "2" not in text:
        return text
    marks = _counting(list(_MARKED.finditer(text)))
    if len(marks) >= 2:
        return _parted(text, marks)
    marks = _counting(list(_BARE.finditer(text)))
    if len(marks) >= _FEWEST_BARE and not text[: marks[0].start()].strip():
        return _parted(text, marks)
    return text


def _counting(marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that count 1, 2, 3 ...; none if another stands between them."""
    counted = [mark for place, mark in enumerate(marks) if mark[1] == str(place + 1)]
    return counted if len(counted) == len(marks) else []


def _parted(text: str, marks: list[re.Match[str]]) -> str:
    pieces, last = [], 0
    for mark in marks:
        width = mark.end() - mark.start()
        pieces += [text[last : mark.start()], ";".rjust(width)]
        last = mark.end()
    return "".join(pieces) + text[last:]
