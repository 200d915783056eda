"""The one amount of US dollars a reply gives.

"$94,000", "US$ 3.14", "20 dollars 43 cents", "50 cents", "$75 million", and a bare "12.99" where nothing but talk of
pay stands beside it. Other currencies, ranges and limits ("at least", "from") give no value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply
from surveys.replies.typed.counts import format_number, limited, note, odd
from surveys.replies.typed.currency import foreign, ours_before, ours_behind
from surveys.replies.typed.numbers import Number, numbers
from surveys.replies.typed.pieces import Piece, pieces

_CENTS = words_of("typed", "CENTS") | {"¢"}
_DOLLARS = words_of("typed", "DOLLARS")
_MULTIPLES = words_of("typed", "MULTIPLES")
_ARTICLES = words_of("typed", "ARTICLES")
_TALK = words_of("typed", "MONEY_TALK")
_JOINTS = words_of("typed", "JOINTS") | {"-", "/", "&", "~"}
_AND = frozenset(("and", "y", "con", "with"))
_NEGATIVE = re.compile(r"(?:^|\s)-\s?\$|\$\s?-\s?\d|(?:^|\s)-\d")
_OFF = frozenset(("off", "save", "x", "times", "for"))
_LONG = 8


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of dollars and the pieces it covers; no value when it is not clear how much is meant."""

    value: Decimal | None
    first: int
    end: int
    number: Number


def read_amount(reply: Reply, *, spanish: bool) -> None:
    """Notes the one amount of the reply, in dollars."""
    text = reply.words.text
    listed = pieces(text)
    found = numbers(listed, spanish=spanish, money=True)
    if not found and not any(p.text in _DOLLARS for p in listed):
        return
    if foreign(text, listed):
        reply.doubt("another currency")
        return
    if _NEGATIVE.search(text):
        reply.doubt("less than nothing")
        return
    sums = _sums(text, listed, found)
    if not sums and len(found) == 1:
        sums = _bare(text, listed, found[0])
    if len({one.value for one in sums}) == 1 and sums[0].value is not None and not _joined(text, listed, found, sums):
        note(reply, format_number(sums[0].value), listed[sums[0].first].start, listed[sums[0].end - 1].end, "amount")
    elif sums or found:
        reply.doubt("not one amount")


def _sums(text: str, listed: list[Piece], found: list[Number]) -> list[Sum]:
    """Every number with a mark of dollars or cents, together with the cents behind it."""
    result: list[Sum] = []
    place = 0
    for number in found:
        if number.first < place:
            continue
        one = _sum(text, listed, number, found)
        if one is not None:
            result.append(one)
            place = one.end
    return result or _a_dollar(listed)


def _sum(text: str, listed: list[Piece], number: Number, found: list[Number]) -> Sum | None:
    before, behind = ours_before(listed, number.first), ours_behind(listed, number.end)
    end = number.end + behind
    if not before and not behind:
        cents = _cents_word(listed, number.end)
        if cents and number.value is not None and not _unit_glued(listed, number):
            return _cents_alone(listed, number, number.value / 100)
        return None
    value = number.value
    if value is None or value < 0 or _unit_glued(listed, number) or (before and _percent(listed, end)):
        return Sum(None, number.first - before, end, number)
    value, end = _with_cents(listed, value, end, found, spoken=bool(behind))
    return Sum(value, number.first - before, end, number)


def _cents_alone(listed: list[Piece], number: Number, value: Decimal) -> Sum:
    """ "50 cents"; with "a dollar and" before them they are part of it."""
    at = number.first - 1 - (number.first > 0 and listed[number.first - 1].text in _AND)
    if at < 0 or listed[at].text not in _DOLLARS:
        return Sum(value, number.first, number.end + 1, number)
    one = at > 0 and listed[at - 1].text in _ARTICLES and value < 1
    return Sum(value + 1 if one else None, at - 1 if one else at, number.end + 1, number)


def _unit_glued(listed: list[Piece], number: Number) -> bool:
    after = listed[number.end].text if number.end < len(listed) else ""
    return (
        number.glued
        and number.wrote != "m"
        and after not in ("us", "usd", "dollars", "bucks", "cents", "c", "hr", "an")
    )


def _percent(listed: list[Piece], place: int) -> bool:
    return place < len(listed) and listed[place].text in ("%", "^")


def _cents_word(listed: list[Piece], place: int) -> bool:
    return place < len(listed) and listed[place].text in _CENTS


def _with_cents(
    listed: list[Piece], value: Decimal, end: int, found: list[Number], *, spoken: bool
) -> tuple[Decimal | None, int]:
    """The cents said behind the dollars: "$20 and 43c", "20 dollars 43", "$20 43"."""
    at = end + (end < len(listed) and listed[end].text in _AND)
    if _broken(listed, end):
        return None, end + 2
    cents = next((n for n in found if n.first == at), None)
    if cents is None or value != value.to_integral_value() or cents.value is None:
        return value, end
    whole = cents.value == cents.value.to_integral_value() and 0 < cents.value < 100
    said = cents.end < len(listed) and (listed[cents.end].text in _CENTS or listed[cents.end].text == "c")
    if whole and said:
        return value + cents.value / 100, cents.end + 1
    last = cents.end >= len(listed) or listed[cents.end].text in ".,!?"
    if whole and cents.value >= 10 and last and not cents.glued and (at == end or spoken):
        return value + cents.value / 100, cents.end
    return (None, cents.end) if at == end or (spoken and whole) else (value, end)


def _broken(listed: list[Piece], place: int) -> bool:
    """ "$36. 24", "$1, 234": a point or comma and then a last figure may well belong to the amount."""
    return (
        place + 1 < len(listed)
        and listed[place].text in (".", ",")
        and listed[place + 1].text.isdigit()
        and len(listed[place + 1].text) in (2, 3)
        and (place + 2 == len(listed) or listed[place + 2].kind == "mark")
    )


def _a_dollar(listed: list[Piece]) -> list[Sum]:
    """ "a dollar", when that is all that is said of money."""
    places = [i for i, p in enumerate(listed) if p.text in _DOLLARS]
    if len(places) != 1 or not places[0] or listed[places[0] - 1].text not in _ARTICLES or len(listed) > _LONG:
        return []
    place = places[0]
    number = Number(Decimal(1), place - 1, place)
    following = place + 1 < len(listed) and listed[place + 1].text in (*_AND, *_ARTICLES, "-")
    return [Sum(None if following else Decimal(1), place - 1, place + 1, number)]


def _bare(text: str, listed: list[Piece], number: Number) -> list[Sum]:
    """A number without a mark, where everything else said is talk of pay."""
    others = [p for i, p in enumerate(listed) if not number.first <= i < number.end]
    talk = all(p.text in _TALK or p.text in ".,!?/()~;" for p in others)
    value = number.value
    if value is None or value < 0 or not talk or (number.glued and number.wrote != "m") or "%" in text:
        return []
    if number.wrote and (number.wrote != "k" or not listed[number.end - 1].glued):
        return []  # "1 K": a thousand, or some other currency
    strange = odd(text, listed, number) and not number.wrote and not _per(listed, number.end)
    return [] if strange else [Sum(value, number.first, number.end, number)]


def _per(listed: list[Piece], place: int) -> bool:
    """ "15/hr": a stroke before what the money is for."""
    return place < len(listed) and listed[place].text == "/"


def _joined(text: str, listed: list[Piece], found: list[Number], sums: list[Sum]) -> bool:
    """Whether the amount is a limit, an end of a range, or one of several numbers that belong together."""
    if any(limited(text, listed, Number(one.value, one.first, one.end)) for one in sums):
        return True
    if any(p.text in _MULTIPLES for one in sums for p in listed[max(0, one.first - 2) : one.first]):
        return True
    inside = {i for one in sums for i in range(one.first, one.end)}
    for number in found:
        if number.first in inside or number.end - 1 in inside:
            continue
        for one in sums:
            between = listed[number.end : one.first] if number.end <= one.first else listed[one.end : number.first]
            if not between or (len(between) == 1 and (between[0].text in _JOINTS or between[0].text in _OFF)):
                return True
    return any(p.text in ("off", "save", "discount", "descuento") for p in listed)
