"""The numbers of a reply, put together and sorted: money, hours, days, spans of time, dates, and the bare ones.

"16 dollars and 50 cents", "quince con cincuenta", "16 1/2", "18 50" and "18:50" are each one number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from surveys.replies.lexicon import merged, words_of
from surveys.replies.text.words import Words

#: Longer figures are account or case numbers, not quantities.
_LONGEST = 12
#: So many weeks or months nobody counts: "650 wk" is money.
_TOO_MANY = 150
NUMBER = re.compile(r"\d+(?:\.\d+)?\Z")
_TIME = re.compile(r"(\d{1,2}):(\d\d)\Z")
_TOP_OF_CLOCK = 13
_UPTO = words_of("claims", "UPTO")
_HALVES_OF_DAY = frozenset(("am", "pm"))
_FRACTION = {"1/2": Decimal("0.5"), "1/4": Decimal("0.25"), "3/4": Decimal("0.75")}
_MONTHS = frozenset(merged("calendar", "MONTHS"))
_WITH = words_of("quantities", "WITH")
_QUARTER = frozenset((("and", "a", "quarter"), ("y", "un", "cuarto")))
_HALF = tuple(tuple(p.split()) for p in words_of("quantities", "HALF"))
_JOINTS = frozenset(("and", "n", "y", "con", "with"))
#: Words that may go on with a number: its cents, its half. Behind any other (but two figures) it is over.
_GOES_ON = _WITH | _JOINTS | _FRACTION.keys() | {half[0] for half in _HALF}
_NO_PART = (0, Decimal(0))
_HOURS = words_of("quantities", "HOURS")
_SAID_OF_HOURS = words_of("quantities", "SAID_OF_HOURS")
_HOUR = words_of("quantities", "HOUR")
_DAYS = words_of("quantities", "DAYS")
_SPANS = words_of("quantities", "SPANS")
_COUNTED = words_of("quantities", "COUNTED")
_LABELS = words_of("quantities", "LABELS")
_PER = words_of("quantities", "PER")
_OF_A_YEAR = frozenset(("in", "since", "de", "del", "en", "year", "of", "desde", ",", "ano"))
#: Beside any other words a number is bare.
_TELLS_BEFORE = _MONTHS | _LABELS | _OF_A_YEAR
_TELLS_AFTER = _MONTHS | _COUNTED | _HOURS | _HOUR | _DAYS | _SPANS | {"de", "of", "%", "am", "pm", "s"}


class Kind(StrEnum):
    """What a number counts, so far as its neighbours say."""

    BARE = "bare"
    HOURS = "hours"
    DAYS = "days"
    SPAN = "span"
    DATE = "date"
    OTHER = "other"


class Quantity(NamedTuple):
    """One number, the words it covers, and whether money was said."""

    value: Decimal
    first: int
    end: int
    money: bool
    kind: Kind
    cents: bool = False  # cents alone: "50 cents"
    spoken: bool = False  # put together from two numbers side by side ("18 50")


def quantities(words: Words) -> list[Quantity]:
    """Every number of the reply, in its order."""
    if "#" not in words.bag:
        return []
    numbers: list[Quantity] | None = words.kept.get("quantities")
    if numbers is None:
        numbers = [q for q in _all(words.words) if not _in_a_name(words, q)]
        words.kept["quantities"] = numbers
    return numbers[:]


def _in_a_name(words: Words, number: Quantity) -> bool:
    """ "SEA8", "ORD2": figures written onto capitals are part of a name."""
    start = words.starts[number.first]
    return start > 1 and words.text[start - 2 : start].isalpha() and words.text[start - 2 : start].isupper()


def _all(listed: tuple[str, ...]) -> list[Quantity]:
    found: list[Quantity] = []
    end = 0
    for place, word in enumerate(listed):
        if place >= end and word[0].isdigit():
            one = _quantity(listed, place)
            if one is not None:
                found.append(_by_the_clock(listed, one))
                end = one.end
    return found


def _by_the_clock(listed: tuple[str, ...], one: Quantity) -> Quantity:
    """ "5 am to 1": the other end of a shift is a time of day as well."""
    if one.kind is not Kind.BARE or one.money or one.value > _TOP_OF_CLOCK:
        return one
    before, after = listed[max(0, one.first - 2) : one.first], listed[one.end : one.end + 3]
    led = len(before) == 2 and before[1] in _UPTO and before[0] in _HALVES_OF_DAY
    leads = len(after) == 3 and after[0] in _UPTO and after[2] in _HALVES_OF_DAY
    return one._replace(kind=Kind.OTHER) if led or leads else one


def _quantity(listed: tuple[str, ...], place: int) -> Quantity | None:
    word = listed[place]
    time = _TIME.match(word) if ":" in word else None
    if time:
        after = listed[place + 1] if place + 1 < len(listed) else ""
        kind = Kind.OTHER if after in ("am", "pm", "a", "p") and not _unit_follows(listed, place + 1) else Kind.BARE
        return Quantity(Decimal(f"{time[1]}.{time[2]}"), place, place + 1, _signed(listed, place), kind, spoken=True)
    if not NUMBER.match(word) or len(word) > _LONGEST:
        return None
    value, end, money, spoken = Decimal(word), place + 1, _signed(listed, place), False
    nxt = listed[end] if end < len(listed) else ""
    if nxt in ("dollars", "$"):
        money, end = True, end + 1
        nxt = listed[end] if end < len(listed) else ""
    elif nxt == "cents":
        return Quantity(value / 100, place, end + 1, True, Kind.OTHER, cents=True)
    step, extra = _part_of_one(listed, end, value, money)
    if step:
        spoken = nxt not in _FRACTION and not _is_half(listed, end)
        value, end = value + extra, end + step
        if end < len(listed) and listed[end] in ("dollars", "$", "cents"):
            money, end = True, end + 1
    return Quantity(value, place, end, money, _kind(listed, place, end, money, value), spoken=spoken)


def _unit_follows(listed: tuple[str, ...], place: int) -> bool:
    return place + 1 < len(listed) and listed[place] in _PER and listed[place + 1] in _HOUR


def _signed(listed: tuple[str, ...], place: int) -> bool:
    return place > 0 and listed[place - 1] == "$"


def _is_half(listed: tuple[str, ...], place: int) -> int:
    for half in _HALF:
        if listed[place : place + len(half)] == half:
            return len(half)
    return 0


def _part_of_one(listed: tuple[str, ...], place: int, value: Decimal, money: bool) -> tuple[int, Decimal]:
    """How many words after a whole number are its cents or its half, and what they add."""
    word = listed[place] if place < len(listed) else ""
    if not (word in _GOES_ON or (len(word) == 2 and word.isdigit())) or value != value.to_integral_value():
        return _NO_PART
    if word in _FRACTION and value < 1000:
        return 1, _FRACTION[word]
    half = _is_half(listed, place)
    if half:
        return half, Decimal("0.5")
    if listed[place : place + 3] in _QUARTER:
        return 3, Decimal("0.25")
    if value > 99:
        return _NO_PART
    joint = word in _WITH or (word in _JOINTS and place + 2 < len(listed) and listed[place + 2] == "cents")
    if joint and place + 1 < len(listed) and listed[place + 1].isdigit() and int(listed[place + 1]) < 100:
        cents = listed[place + 1]
        step = 3 if place + 2 < len(listed) and listed[place + 2] == "cents" else 2
        return step, Decimal(cents) / (10 if len(cents) == 1 and word in ("point", "punto") else 100)
    if word.isdigit() and len(word) == 2 and value >= 7 and not _counts(listed, place + 1):
        return 1, Decimal(word) / 100
    return _NO_PART


def _counts(listed: tuple[str, ...], place: int) -> bool:
    """Whether the number before `place` counts hours, days or the like, and so is not cents."""
    return place < len(listed) and (
        listed[place] in _HOURS or listed[place] in _DAYS or listed[place] in _SPANS or listed[place] in ("weekly", "%")
    )


def _kind(listed: tuple[str, ...], first: int, end: int, money: bool, value: Decimal) -> Kind:
    before = listed[first - 1] if first else ""
    after = listed[end] if end < len(listed) else ""
    if after not in _TELLS_AFTER and before not in _TELLS_BEFORE:
        return Kind.BARE
    return _told(listed, end, (before, after), money, value)


def _told(listed: tuple[str, ...], end: int, beside: tuple[str, str], money: bool, value: Decimal) -> Kind:
    """The kind of a number, where a word beside it may tell."""
    before, after = beside
    if (
        (before in _MONTHS and not _has_cents(value))
        or after in _MONTHS
        or (after in ("de", "of") and end + 1 < len(listed) and listed[end + 1] in _MONTHS)
    ):
        return Kind.DATE
    if before in _LABELS or after == "%" or after in _COUNTED:
        return Kind.OTHER
    if after in ("am", "pm") and not money:
        return Kind.OTHER
    if money:
        return Kind.BARE
    if after in _HOURS and end + 1 < len(listed) and listed[end + 1] in _SAID_OF_HOURS:
        return Kind.BARE
    if after in _HOURS or (after in _HOUR and not _has_cents(value)) or (after == "s" and 6 <= value <= 16):
        return Kind.HOURS  # an "s": "three 12s", the length of a shift
    if after in _DAYS:
        return Kind.DAYS
    if after in _SPANS and value < _TOO_MANY:
        return Kind.SPAN
    if value == value.to_integral_value() and 2015 <= value <= 2035 and before in _OF_A_YEAR:
        return Kind.DATE
    return Kind.BARE


def _has_cents(value: Decimal) -> bool:
    return value != value.to_integral_value()
