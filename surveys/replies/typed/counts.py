"""The one number a reply gives: neither a limit, nor a range, a percentage or something measured."""

from __future__ import annotations

import re
from decimal import Decimal

from surveys.replies.lexicon import merged, words_of
from surveys.replies.reading import Found
from surveys.replies.reply import Reply
from surveys.replies.typed.lists import alternatives
from surveys.replies.typed.numbers import Number, numbers
from surveys.replies.typed.pieces import Piece, pieces, plain

LIMIT = re.compile(rf"\b(?:{alternatives('LIMITS')})\b|[<>≤≥]")
AFTERWARDS = re.compile(rf"\s*(?:\+|\b(?:{alternatives('AFTERWARDS')})\b)")
_NOT = words_of("typed", "NOT")
_ONES = frozenset(("one", "un", "una", "uno"))
_BESIDE_ONE = words_of("typed", "LONE_BESIDE")
_VOWELS = frozenset("aeiouy")
_SHORT = frozenset("hr hrs yr yrs wk wks mth mths lb lbs ft ppl tv tvs pts".split())
_PARTS = frozenset(merged("typed", "ORDINALS")) | frozenset(merged("typed", "PARTS"))
_SIZES = frozenset(w for name in ("SCALES", "HUNDREDS") for w in merged("typed", name)) | words_of("typed", "POINT")
_MULTIPLES = words_of("typed", "MULTIPLES")
_MONTHS = frozenset(merged("typed", "MONTHS"))


def read_number(reply: Reply, *, spanish: bool) -> None:
    """Notes the one number of the reply."""
    text = reply.words.text
    listed = pieces(text)
    found = numbers(listed, spanish=spanish)
    begun = {n.first for n in found}
    found = [n for n in found if n.end in begun or not _only_an_article(listed, n)]
    if not found:
        return
    if len(found) == 2 and found[0].value == found[1].value and listed[found[0].end].text == "(":
        found = found[:1]  # "five (5)"
    if len(found) > 1:
        reply.doubt("more than one number")
        return
    one = found[0]
    if one.value is None or odd(text, listed, one):
        reply.doubt("not a plain number")
        return
    if limited(text, listed, one):
        reply.doubt("not one number")
        return
    note(reply, format_number(one.value), listed[one.first].start, listed[one.end - 1].end, "number")


def note(reply: Reply, value: str, start: int, end: int, rule: str) -> None:
    """Takes down the value asked for, with its place in the text."""
    reply.found["value"] = Found("value", value, start, end, rule, 1.0)


def format_number(value: Decimal) -> str:
    """The number without needless zeros: "1.10" is 1.1, 3E+6 is 3000000."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def limited(text: str, listed: list[Piece], one: Number) -> bool:
    """Whether the number is a limit or one end of a range ("at least 5", "5 or more", "not 5")."""
    start, end = listed[one.first].start, listed[one.end - 1].end
    before = plain(text)[max(0, start - 24) : start]
    near = [p.text.replace("'", "") for p in listed[max(0, one.first - 3) : one.first]]
    if AFTERWARDS.match(plain(text)[end:]) or not _NOT.isdisjoint(near):
        return True
    return any(len(before[m.end() :].split()) <= 2 for m in LIMIT.finditer(before))


def odd(text: str, listed: list[Piece], one: Number) -> bool:
    """Whether something is written to the number that makes it no plain one: a unit, a percent, a day."""
    before = listed[one.first - 1] if one.first else None
    after = listed[one.end] if one.end < len(listed) else None
    small = one.wrote == "m" and text[listed[one.end - 1].start] != "M"  # "3m" may be metres or months
    if (
        small
        or (one.glued and one.wrote != "m")
        or (listed[one.first].glued and before is not None and before.kind != "mark")
    ):
        return True
    if after is not None and (after.text in ("%", "°", "/", ":", "^", "#") or after.kind == "figure"):
        return True
    if after is not None and (_a_unit(after) or after.text in _PARTS | _SIZES or _hyphened(listed, one.end)):
        return True
    if before is not None and before.text in ("#", ":", "/", "°") and listed[one.first].glued:
        return True
    if before is not None and (before.text in _MONTHS or before.text in _SIZES):
        return True
    if any(p.text in _MULTIPLES for p in listed[max(0, one.first - 2) : one.first]):
        return True
    return after is not None and after.text in _MONTHS - {"may", "mar"}


def _a_unit(after: Piece) -> bool:
    """A single letter or an unknown short word without a vowel behind a number makes it something else ("30 l")."""
    if after.kind != "word" or after.text in _SHORT or len(after.text) > 4:
        return False
    return _VOWELS.isdisjoint(after.text)


def _hyphened(listed: list[Piece], place: int) -> bool:
    """ "twenty-first", "5-star": what is joined to the number makes it something else."""
    return listed[place].text == "-" and place + 1 < len(listed) and listed[place + 1].glued


def _only_an_article(listed: list[Piece], one: Number) -> bool:
    """Whether a "one" or "un" counts nothing: "this one", "un paso"."""
    if one.end - one.first > 1 or listed[one.first].text not in _ONES:
        return False
    if one.first == 0 and sum(p.kind != "mark" for p in listed) <= 2 and listed[0].text != "un":
        return False
    return len(listed) > 1 and not (
        one.first and listed[one.first].text in ("one", "uno") and listed[one.first - 1].text in _BESIDE_ONE
    )
