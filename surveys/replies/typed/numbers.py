"""Every number of a reply, in figures or in words, however large, with its parts and its sign.

"-504", "2.33 k", "twenty-five hundred", "quinientos trece millones", "two point two million", "three and a fifth",
"half a dozen". A number that can be read two ways ("3,5" from an English writer, "180ml") is found but has no value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Context, Decimal

from surveys.replies.lexicon import merged, words_of
from surveys.replies.typed.figures import figure
from surveys.replies.typed.fractions import fraction, mixed
from surveys.replies.typed.pieces import Piece
from surveys.replies.typed.spoken import Whole, whole

_POINT = words_of("typed", "POINT")
_WITH = words_of("typed", "WITH")
_MINUS = words_of("typed", "MINUS")
_DOZENS = words_of("typed", "DOZENS")
_OF = frozenset(("of", "de"))
_DIGITS = {**merged("typed", "UNITS")}
_SCALES: dict[str, int] = merged("typed", "SCALES")
_MILLION, _HALF = 6, Decimal("0.5")
_EXACT = Context(prec=60)
_SUFFIXES = {"k": 3, "m": 6, "b": 9, "bn": 9}


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the pieces it covers; no value when it is not clear which number is meant."""

    value: Decimal | None
    first: int
    end: int
    spoken: bool = False
    glued: bool = False  # a unit is written onto it: "180ml"
    wrote: str = ""


def numbers(listed: list[Piece], *, spanish: bool, money: bool = False) -> list[Number]:
    """Every number of the reply, in its order; `money` reads "2,50" and "1.650" as amounts are written."""
    found: list[Number] = []
    place = 0
    while place < len(listed):
        one = _number(listed, place, spanish, money)
        if one is None:
            place += 1
            continue
        found.append(_signed(listed, one, found))
        place = one.end
    return found


def _number(listed: list[Piece], place: int, spanish: bool, money: bool) -> Number | None:
    piece = listed[place]
    part = fraction(listed, place, spanish=spanish)
    if part is not None:
        return Number(part.value, place, part.end, spoken=piece.kind == "word")
    if piece.kind == "figure":
        return _figures(listed, place, spanish, money)
    if piece.text in _POINT and place + 1 < len(listed) and listed[place + 1].kind == "figure":
        parts = listed[place + 1].text
        return Number(Decimal(f"0.{parts}"), place, place + 2, spoken=True) if parts.isdigit() else None
    said = whole(listed, place, spanish=spanish)
    if said is None:
        return None
    if said.value is None:
        return Number(None, place, said.end, spoken=True)
    return _with_parts(listed, place, said, spanish)


def _figures(listed: list[Piece], place: int, spanish: bool, money: bool) -> Number:
    token = listed[place].text
    end = place + 1
    value = figure(token, spanish=spanish, money=money)
    if _runs_on(listed, end):
        while end < len(listed) and listed[end].glued:
            end += 1
        return Number(None, place, end)
    suffix = listed[end].text if end < len(listed) else ""
    near = end < len(listed) and listed[end].glued
    if suffix in _SUFFIXES and value is not None and (near or suffix == "k"):
        after = listed[end + 1] if end + 1 < len(listed) else None
        if after is None or not after.glued or after.kind == "mark":
            return Number(_times(value, _SUFFIXES[suffix]), place, end + 1, glued=suffix == "m", wrote=suffix)
    if near and listed[end].kind == "word":
        return Number(value, place, end, glued=True)
    if value is None:
        return Number(None, place, end)
    return _with_parts(listed, place, Whole(value, end), spanish)


def _runs_on(listed: list[Piece], place: int) -> bool:
    """Whether more figures are written onto a figure: "192.168.1.2", "5:30", "3/4/2020", "1.1^23"."""
    if place >= len(listed) or not listed[place].glued:
        return False
    if listed[place].kind == "figure" or listed[place].text == "^":
        return True
    after = listed[place + 1] if place + 1 < len(listed) else None
    return listed[place].text in "/:.," and after is not None and after.glued and after.kind == "figure"


def _with_parts(listed: list[Piece], place: int, start: Whole, spanish: bool) -> Number:
    """A whole number with what goes on: its decimals, a scale, a fraction, dozens."""
    spoken = listed[place].kind == "word"
    value = start.value
    assert value is not None
    decimals = _decimals(listed, start, spanish)
    if decimals is not None:
        start, value = decimals, decimals.value
        if value is None:
            return Number(None, place, start.end, spoken=True)
    counted = decimals is not None or listed[place].kind == "figure"
    if decimals is not None and value >= 1000 and start.end < len(listed) and listed[start.end].text in _SCALES:
        return Number(None, place, start.end, spoken=True)
    scaled = whole(listed, place, spanish=spanish, begun=start) if counted else None
    end = scaled.end if scaled else start.end
    value = scaled.value if scaled else value
    if value is None:
        return Number(None, place, end, spoken)
    more = mixed(listed, end, value, spanish=spanish)
    if more is not None:
        return _mixed(listed, place, value, more, spanish)
    if end < len(listed) and listed[end].text in _DOZENS:
        after = end + 1 + (end + 1 < len(listed) and listed[end + 1].text in _OF)
        mixed_up = spoken and value > 19 and value % 100 != 0
        return Number(None if mixed_up or value > 2000 else value * 12, place, after, spoken=True)
    return Number(value, place, end, spoken)


def _mixed(listed: list[Piece], place: int, value: Decimal, more: Whole, spanish: bool) -> Number:
    """A number with its part of one, and what that is counted in: "two and a half million", "un millón y medio"."""
    last = _SCALES.get(listed[more.end - 1].text) or _SCALES.get(_before_and(listed, place, more.end))
    if more.value is None or (last is not None and (last < _MILLION or more.value != _HALF)):
        return Number(None, place, more.end, spoken=True)
    if last is not None:
        return Number(value + more.value.scaleb(last, _EXACT), place, more.end, spoken=True)
    total = Whole(value + more.value, more.end)
    if more.end < len(listed) and listed[more.end].text == "k":
        return Number(_times(value + more.value, 3), place, more.end + 1, spoken=True)
    scaled = whole(listed, place, spanish=spanish, begun=total) or total
    return Number(scaled.value, place, scaled.end, spoken=True)


def _before_and(listed: list[Piece], first: int, end: int) -> str:
    """The word before the "and" that joins a part to a number."""
    places = [i for i in range(first + 1, end) if listed[i].text in ("and", "y")]
    return listed[places[-1] - 1].text if places else ""


def _decimals(listed: list[Piece], start: Whole, spanish: bool) -> Whole | None:
    """ "point zero three", "coma veintiocho", "con cincuenta"."""
    place = start.end
    if place + 1 >= len(listed) or start.value is None or start.value != start.value.to_integral_value():
        return None
    word = listed[place].text
    if word not in _POINT and not (word in _WITH and spanish):
        return None
    digits, at = "", place + 1
    while at < len(listed) and (
        _DIGITS.get(listed[at].text, 99) < 10 or (listed[at].kind == "figure" and len(listed[at].text) == 1)
    ):
        digits += str(_DIGITS.get(listed[at].text, listed[at].text))
        at += 1
    scaled = at < len(listed) and listed[at].text in _SCALES and bool(digits)  # "two point two million"
    short = len(digits) < 2 and not digits.startswith("0") and not scaled
    rest = whole(listed, place + 1, spanish=spanish) if short else None
    if rest is not None and (rest.value is None or (rest.value >= 1000 and not spanish)):
        return Whole(None, rest.end)
    if rest is not None and rest.value is not None and rest.end >= at:
        digits, at = str(int(rest.value)), rest.end
    elif not digits and listed[place + 1].kind == "figure" and listed[place + 1].text.isdigit():
        digits, at = listed[place + 1].text, place + 2
    if not digits:
        return None
    if word in _WITH and len(digits) < 2:
        return Whole(None, at)
    return Whole(Decimal(f"{start.value:f}.{digits}"), at)


def _times(value: Decimal, power: int) -> Decimal:
    return value.scaleb(power, _EXACT)


def _signed(listed: list[Piece], one: Number, before: list[Number]) -> Number:
    """A minus before a number, unless it joins it to what stands before."""
    if not one.first or one.value is None:
        return one
    sign = listed[one.first - 1]
    start = one.first - 1
    if before and before[-1].end >= start:
        return one
    if sign.text == "-":
        if start and (sign.glued or listed[start - 1].kind != "mark"):
            return one if listed[start - 1].text != "-" else replace(one, value=None)
        return replace(one, value=-one.value, first=start)
    if sign.text in _MINUS and (start == 0 or sign.text != "menos"):
        return replace(one, value=-one.value, first=start)
    return one
