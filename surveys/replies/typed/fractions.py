"""Parts of one: "3/4", "five eighths", "one over three", and behind a whole number "and a half", "1/4"."""

from __future__ import annotations

from decimal import Decimal, localcontext

from surveys.replies.lexicon import merged, words_of
from surveys.replies.typed.pieces import Piece
from surveys.replies.typed.spoken import Whole, whole

_PARTS: dict[str, int] = merged("typed", "PARTS")
_TENS: dict[str, int] = merged("typed", "TENS")
_ARTICLES = words_of("typed", "ARTICLES")
_HALF = words_of("typed", "HALF")
_OVER = words_of("typed", "OVER")
_AND = frozenset(("and", "y"))
_PRECISION = 15
_MILLION = 10**6


def _text(listed: list[Piece], place: int) -> str:
    return listed[place].text if 0 <= place < len(listed) else ""


def _ratio(over: int, under: int) -> Decimal | None:
    if not 1 <= under <= 10_000:
        return None
    with localcontext() as context:
        context.prec = _PRECISION
        return Decimal(over) / Decimal(under)


def fraction(listed: list[Piece], place: int, *, spanish: bool) -> Whole | None:
    """A part of one standing alone at `place`; nothing when what stands there is no fraction."""
    piece = listed[place]
    if piece.kind == "part" or _slashed(listed, place):
        over, under, end = _written(listed, place)
        return Whole(_ratio(over, under) if over < under else None, end)
    if piece.text in _HALF or (piece.text in _ARTICLES and _text(listed, place + 1) in _HALF):
        end = place + 1 + (piece.text in _ARTICLES)
        return Whole(Decimal("0.5"), end) if end == len(listed) else None
    return _spoken(listed, place, spanish)


def _slashed(listed: list[Piece], place: int) -> bool:
    """Two whole figures with a stroke between, and no third ("3/4", not "3/4/2020")."""
    return (
        place + 2 < len(listed)
        and listed[place].text.isdigit()
        and listed[place + 1].text == "/"
        and listed[place + 2].text.isdigit()
        and listed[place + 1].glued
        and listed[place + 2].glued
        and not (place + 3 < len(listed) and listed[place + 3].glued and listed[place + 3].kind != "mark")
        and _text(listed, place + 3) != "/"
        and _text(listed, place - 1) != "/"
    )


def _written(listed: list[Piece], place: int) -> tuple[int, int, int]:
    if listed[place].kind == "part":
        over, under = listed[place].text.split("/")
        return int(over), int(under), place + 1
    return int(listed[place].text[:9]), int(listed[place + 2].text[:9]), place + 3


def _denominator(listed: list[Piece], place: int) -> tuple[int, int] | None:
    """ "fifths", "twenty-fifth": how many parts, and the piece after."""
    word = _text(listed, place)
    if word in _PARTS:
        return _PARTS[word], place + 1
    return None


def _spoken(listed: list[Piece], place: int, spanish: bool) -> Whole | None:
    """ "two thirds", "a fifth", "twenty-three fifths", "one over twenty": only where it is the whole answer."""
    start = place
    if _text(listed, place) in _ARTICLES and _text(listed, place + 1) in _PARTS:
        over: Whole | None = Whole(Decimal(1), place + 1)
    else:
        over = whole(listed, start, spanish=spanish)
        if over is None and listed[start].kind == "figure" and listed[start].text.isdigit():
            over = Whole(Decimal(listed[start].text[:9]), start + 1)
    if over is None or over.value is None or over.value > 10**9:
        return None
    if _text(listed, over.end) in _OVER:
        under = whole(listed, over.end + 1, spanish=spanish) if over.end + 1 < len(listed) else None
        if under is None and _text(listed, over.end + 1).isdigit():
            under = Whole(Decimal(_text(listed, over.end + 1)[:9]), over.end + 2)
        if under is not None and under.value and under.end == len(listed) and under.value < 10_000 and place < 2:
            return Whole(_ratio(int(over.value), int(under.value)), under.end)
        return None
    parts = _denominator(listed, over.end)
    if parts is None or over.value != over.value.to_integral_value():
        return None
    if parts[1] != len(listed) or (over.value >= 20 and "-" not in (p.text for p in listed[place : over.end])):
        # "twenty one fifths", "one hundred thirty fifths": it is not said where the number ends
        return Whole(None, parts[1]) if over.value >= 20 or parts[1] == len(listed) else None
    return Whole(_ratio(int(over.value), parts[0]), parts[1])


def mixed(listed: list[Piece], place: int, value: Decimal, *, spanish: bool) -> Whole | None:
    """What stands behind a whole number and adds to it: "1/4", "and a half", "y medio", "and three fifths"."""
    if place >= len(listed) or value != value.to_integral_value():
        return None
    piece = listed[place]
    if piece.kind == "part" or (_slashed(listed, place) and not piece.glued):
        over, under, end = _written(listed, place)
        return Whole(_ratio(over, under) if over < under else None, end)
    if piece.text not in _AND or place + 1 >= len(listed):
        return None
    count = _so_many(listed, place + 1, spanish)
    parts = _denominator(listed, count.end) if count is not None else None
    if count is None or count.value is None or parts is None or count.value >= parts[0]:
        return None
    # "one hundred and three quarters" may be a hundred and three of them
    unclear = value % 100 == 0 and 0 < value < _MILLION
    return Whole(None if unclear else _ratio(int(count.value), parts[0]), parts[1])


def _so_many(listed: list[Piece], place: int, spanish: bool) -> Whole | None:
    """How many parts are added: "a (half)", "(medio)", "three (fifths)"."""
    if _text(listed, place) in _ARTICLES:
        return Whole(Decimal(1), place + 1)
    if _text(listed, place) in _HALF:
        return Whole(Decimal(1), place)
    return whole(listed, place, spanish=spanish)
