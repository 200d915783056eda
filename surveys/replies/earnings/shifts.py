"""Hours of a week worked out from its shifts: "4 10s", "three twelves", "6 hrs 4 days", "10 hour shifts x4".

A week's hours are a number of shifts times their length. Which is which shows by what each counts: days, nights and
shifts are counted up to seven, hours of one shift up to sixteen.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from surveys.replies.lexicon import words_of
from surveys.replies.text.quantities import Kind, Quantity
from surveys.replies.text.words import Words

_TIMES_SIGN = words_of("claims", "TIMES_SIGN")
_SUMS = words_of("claims", "SUMS")
_JOINTS = words_of("claims", "JOINTS") | {","}
_ONE = words_of("calendar", "ONE")
_MOST_SHIFTS = 7
_LONGEST_SHIFT = 16
#: Words between the number of shifts and their length.
_APART = 5


def shifts(words: Words, numbers: list[Quantity]) -> tuple[Decimal, int, int] | None:
    """The hours of a week of shifts, and the words they stand in; None when not all of the numbers are shifts."""
    total, place = Decimal(0), 0
    while place < len(numbers):
        taken, hours = _shift_at(words, numbers, place)
        if not taken:
            return None
        total, place = total + hours, place + taken
    return (total, numbers[0].first, min(numbers[-1].end + 1, len(words.words))) if place > 1 else None


def _shift_at(words: Words, numbers: list[Quantity], place: int) -> tuple[int, Decimal]:
    """How many numbers from a place on are shifts of one length, and their hours."""
    one = numbers[place]
    if place and _one_more(words, numbers[place - 1], one):
        return 1, one.value
    product = _product(words, one, numbers[place + 1]) if place + 1 < len(numbers) else None
    return (0, Decimal(0)) if product is None else (2, product)


def _one_more(words: Words, before: Quantity, one: Quantity) -> bool:
    """ "three 12s and a 6": one shift of another length."""
    between = words.words[before.end : one.first]
    if between[-1:] and between[-1] in _TIMES_SIGN:
        between = between[:-1]
    joined = len(between) > 1 and between[-1] in _ONE and between[-2] in _JOINTS
    return joined and _short(one) and one.kind in (Kind.BARE, Kind.HOURS) and not before.money


def shift_numbers(words: Words, numbers: list[Quantity]) -> list[Quantity]:
    """The numbers that are shifts, whatever else is told: "19 an hour, 4 tens"."""
    for place, (one, two) in enumerate(pairwise(numbers)):
        counted = {one.kind, two.kind} & {Kind.HOURS, Kind.DAYS}
        if counted and _product(words, one, two) is not None:
            rest = numbers[place + 2 :]
            more = rest[:1] if rest and _one_more(words, two, rest[0]) else []
            return [one, two, *more, *shift_numbers(words, rest[len(more) :])]
    return []


def total_said(words: Words, numbers: list[Quantity]) -> Quantity | None:
    """The sum that the alum gives at the end: "4 days 6 hrs so 24"."""
    if len(numbers) < 2:
        return None
    last, before = numbers[-1], numbers[-2]
    between = words.words[before.end : last.first]
    said = not _SUMS.isdisjoint(between) or between[-2:] in (("that", "is"), ("it", "is"), ("es", "a"))
    return last if said and last.kind in (Kind.BARE, Kind.HOURS) and last.value >= 4 else None


def _product(words: Words, one: Quantity, two: Quantity) -> Decimal | None:
    """The number of shifts times their length, in whichever order they stand."""
    between = words.words[one.end : two.first]
    if len(between) > _APART or any(w in ".!?" for w in between):
        return None
    if _is_length(one) and _counts_shifts(two, between):
        return one.value * two.value
    paced = one.kind is Kind.DAYS and two.kind is Kind.BARE and not _TIMES_SIGN.isdisjoint(between)
    if (_is_length(two) or (paced and _short(two))) and _counts_lengths(one, between):
        return one.value * two.value
    if not between or between[0] not in _TIMES_SIGN or one.kind is Kind.HOURS or two.kind is Kind.HOURS:
        return None
    return one.value * two.value if _is_count(one) and _short(two) else None


def _is_count(number: Quantity) -> bool:
    return 1 <= number.value <= _MOST_SHIFTS and number.value % 1 == 0 and not number.money


def _short(number: Quantity) -> bool:
    return 2 <= number.value <= _LONGEST_SHIFT and not number.money


def _is_length(number: Quantity) -> bool:
    return number.kind is Kind.HOURS and _short(number)


def _counts_shifts(number: Quantity, between: tuple[str, ...]) -> bool:
    """Behind a length: "10 hours 4 days", "10 hour shifts x 4"."""
    signed = bool(between) and between[-1] in ("x", "por")
    return _is_count(number) and (number.kind is Kind.DAYS or signed)


def _counts_lengths(number: Quantity, between: tuple[str, ...]) -> bool:
    """Before a length: "4 10 hour shifts", "4 days of 6 hours"."""
    if not _is_count(number):
        return False
    if number.kind is Kind.DAYS:
        return True
    return number.kind is Kind.BARE and (not between or between[0] in _TIMES_SIGN)
