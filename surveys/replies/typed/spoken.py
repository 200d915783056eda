"""Whole numbers in words: "seven hundred twenty-one thousand and twelve", "dos mil trescientos cuarenta y siete"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

from surveys.replies.lexicon import merged, words_of
from surveys.replies.typed.figures import figure
from surveys.replies.typed.pieces import Piece

_UNITS: dict[str, int] = merged("typed", "UNITS")
_TENS: dict[str, int] = merged("typed", "TENS")
_HUNDRED: dict[str, int] = merged("typed", "HUNDREDS")
_WHOLE_HUNDREDS: dict[str, int] = merged("typed", "WHOLE_HUNDREDS")
_SCALES: dict[str, int] = merged("typed", "SCALES")
_DOUBTFUL = words_of("typed", "DOUBTFUL_SCALES")
_ARTICLES = words_of("typed", "ARTICLES")
_DOZENS = words_of("typed", "DOZENS")
_PAIR = words_of("typed", "PAIR")
_LONE: dict[str, int] = merged("typed", "LONE")
_HALF = words_of("typed", "HALF")
_ONLY_SPANISH = frozenset(("once",))
_EXACT = Context(prec=60)
_THOUSAND, _NO_SCALE = 3, 99


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number and the piece after it; no value when it can be read two ways."""

    value: Decimal | None
    end: int


def _text(listed: list[Piece], place: int) -> str:
    return listed[place].text if 0 <= place < len(listed) else ""


def whole(listed: list[Piece], place: int, *, spanish: bool, begun: Whole | None = None) -> Whole | None:
    """The number in words at `place`, or one `begun` in figures or with decimals gone on with ("1.17 mil millones")."""
    if begun is not None:
        return _scaled(listed, begun.value or Decimal(0), begun.end, spanish, need_scale=True)
    special = _special(listed, place, spanish)
    if special is not None:
        return special
    group = _group(listed, place, spanish)
    if group is not None and group.value is not None:
        return _scaled(listed, group.value, group.end, spanish, need_scale=False)
    if _text(listed, place) == "mil":
        return _scaled(listed, Decimal(1), place, spanish, need_scale=False)
    return None


def _special(listed: list[Piece], place: int, spanish: bool) -> Whole | None:
    """ "a dozen", "half a million", "a pair", "a hundred", "un millón"."""
    word, nxt, third = (_text(listed, place + shift) for shift in range(3))
    if word in _LONE and len(listed) == 1:
        return Whole(Decimal(_LONE[word]), place + 1)
    if word in _HALF:
        size, end = (third, place + 3) if nxt in _ARTICLES else (nxt, place + 2)
        if size in _DOZENS:
            return Whole(Decimal(6), end)
        if size in _SCALES and _SCALES[size] >= 6:
            return Whole(Decimal(5).scaleb(_SCALES[size] - 1), end)
        return None
    if word not in _ARTICLES:
        return None
    if nxt in _DOZENS:
        return Whole(Decimal(12), place + 2 + (third in ("of", "de")))
    if nxt in _PAIR:
        return Whole(Decimal(2), place + 2 + (third in ("of", "de")))
    if nxt in _HUNDRED:
        rest = _below_hundred(listed, place + 2, spanish, joined=True)
        value, end = (100 + rest[0], rest[1]) if rest else (100, place + 2)
        return _scaled(listed, Decimal(value), end, spanish, need_scale=False)
    return _scaled(listed, Decimal(1), place + 1, spanish, need_scale=True) if nxt in _SCALES else None


def _unit(word: str, spanish: bool) -> int | None:
    return None if word in _ONLY_SPANISH and not spanish else _UNITS.get(word)


def _below_hundred(listed: list[Piece], place: int, spanish: bool, joined: bool = False) -> tuple[int, int] | None:
    if joined and _text(listed, place) == "and":
        place += 1
    word = _text(listed, place)
    ten = _TENS.get(word)
    if ten is None:
        unit = _unit(word, spanish)
        return None if unit is None else (unit, place + 1)
    nxt, after = _text(listed, place + 1), place + 1
    if nxt == "-" or (nxt in ("y", "i") and ten < 100 and word not in ("twenty",)):
        after += 1
    unit = _unit(_text(listed, after), spanish)
    if unit is None and nxt == "y" and len(_text(listed, after)) == 1 and _text(listed, after).isdecimal():
        unit = int(_text(listed, after))  # "treinta y 3"
    if unit is not None and 0 < unit < 10:
        return ten + unit, after + 1
    return ten, place + 1


def _group(listed: list[Piece], place: int, spanish: bool) -> Whole | None:
    """A number below a thousand, or so many hundreds ("twenty-five hundred")."""
    word = _text(listed, place)
    if word in _WHOLE_HUNDREDS:
        rest = _below_hundred(listed, place + 1, spanish)
        value, end = (rest[0], rest[1]) if rest else (0, place + 1)
        return Whole(Decimal(_WHOLE_HUNDREDS[word] + value), end)
    if listed[place].kind == "figure":
        size = figure(word, spanish=spanish)
        low = (int(size), place + 1) if size is not None and size == size.to_integral_value() and size < 1000 else None
    else:
        low = _below_hundred(listed, place, spanish)
    if low is None:
        return None
    value, end = low
    if _text(listed, end) in _HUNDRED and value:
        value, end = value * 100, end + 1
        rest = _below_hundred(listed, end, spanish, joined=True)
        if rest:
            value, end = value + rest[0], rest[1]
    return Whole(Decimal(value), end)


def _scaled(listed: list[Piece], value: Decimal, place: int, spanish: bool, *, need_scale: bool) -> Whole | None:
    """A group with its scales and further groups; scales must fall ("two million five thousand")."""
    total, current, last = Decimal(0), value, _NO_SCALE
    end, scaled = place, False
    if _text(listed, end) in _HUNDRED and need_scale:
        current, end, scaled = current * 100, end + 1, True
    while end < len(listed):
        word = _text(listed, end)
        if word in _DOUBTFUL:
            return Whole(None, end + 1)
        power = _SCALES.get(word)
        if power is None:
            group = _next_group(listed, end, spanish, current, begun=total > 0) if scaled else None
            if group is None or group.value is None:
                break
            current, end = current + group.value, group.end
            continue
        if word == "mil" and not spanish and listed[end - 1].kind == "figure":
            return Whole(None, end + 1)  # "2 mil": two million to many English writers
        if power >= last or (power == _THOUSAND and current >= 1000):
            break
        scaled, end = True, end + 1
        current = current.scaleb(power, _EXACT)
        if power > _THOUSAND:
            total, current, last = total + current, Decimal(0), power
    return Whole(total + current, end) if scaled or not need_scale else None


def _next_group(listed: list[Piece], place: int, spanish: bool, current: Decimal, *, begun: bool) -> Whole | None:
    """The group behind a scale: "(two thousand) and twelve", "(tres millones) mil"."""
    if current % 1000 != 0:
        return None
    after = place + (_text(listed, place) == "and" and (current >= 1000 or begun))
    if after >= len(listed) or listed[after].kind != "word":
        return None
    group = _group(listed, after, spanish)
    if group is None:
        return Whole(Decimal(1), after) if _text(listed, after) == "mil" and current == 0 and after == place else None
    return group if group.value is not None and group.value < 1000 else None
