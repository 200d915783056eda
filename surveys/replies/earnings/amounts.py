"""Which numbers of a reply are pay, and which unit belongs to each."""

from __future__ import annotations

from decimal import Decimal

from surveys.replies.lexicon import merged, words_of
from surveys.replies.reply import Reply
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Kind, Quantity, quantities
from surveys.replies.text.words import Words

_UNIT = Table.of("pay unit", "pay", "UNIT")
_PAID = Table.of("speaks of pay", "pay", paid="PAID")
_BREAKS = frozenset(".!?;,")
_COUNTS = (Kind.HOURS, Kind.DAYS, Kind.SPAN)
_PARTED = frozenset((",", ".", ";", "and", "$"))
_BETWEEN_UNIT = words_of("grammar", "BETWEEN_UNIT")
_SINCE = words_of("pay", "SINCE")
_GONE = words_of("pay", "GONE")
_SHIFT_TITLES = words_of("pay", "SHIFT_TITLES")
_ONE_HOUR = words_of("quantities", "HOUR")
_PER = words_of("quantities", "PER")
_PERIODS: dict[str, str] = merged("pay", "PERIODS")
#: An hour's pay that is believed without its unit.
HOURLY_TOP = Decimal(35)
#: Words a unit of pay may follow at, and still belong to the amount.
_REACH = 4
Priced = tuple[Quantity, Hit | None]


def amounts(reply: Reply, numbers: list[Quantity], *, about_pay: bool) -> list[Priced]:
    """The numbers that are money for work, each with the unit that belongs to it."""
    if not numbers:
        _UNIT.hits(reply.words)  # asked for all the same: what is known to be a unit counts as understood
        return []
    kept = reply.words.kept.setdefault("amounts", {})
    asked = (about_pay, tuple(numbers))
    if asked not in kept:
        kept[asked] = _amounts(reply, numbers, about_pay)
    found: list[Priced] = kept[asked]
    return found


def _amounts(reply: Reply, numbers: list[Quantity], about_pay: bool) -> list[Priced]:
    units = _units(reply)
    paydays = [u for u in units if u.label == "semimonthly"]
    candidates = [
        q for q in _candidates(reply, numbers, about_pay) if not any(u.first <= q.first < u.end for u in paydays)
    ]
    taken = _with_units(reply, candidates, units, numbers)
    if about_pay:
        return taken
    if reply.asked == "hours":
        taken = [(q, u) for q, u in taken if _paid_beside_hours(q, u, numbers)]
    return [(q, u) for q, u in taken if u is not None or q.money or _said_to_be_paid(reply, q)]


def _paid_beside_hours(amount: Quantity, unit: Hit | None, numbers: list[Quantity]) -> bool:
    """Where hours were asked: "18.75 an hour", or "$18.25" beside the hours."""
    if unit is not None:
        return bool(amount.money or amount.value % 1 or unit.label == "hour")
    return amount.money and any(q.kind is Kind.HOURS for q in numbers)


def pay_places(reply: Reply, numbers: list[Quantity], about_pay: bool) -> set[int]:
    """The places of the numbers that are pay, so that nothing else takes them."""
    return {amount.first for amount, _ in amounts(reply, numbers, about_pay=about_pay)}


def _units(reply: Reply) -> list[Hit]:
    """Every unit of pay; "since last week" and "la semana pasada" are times, not units."""
    words = reply.words.words
    return [
        unit
        for unit in _UNIT.hits(reply.words)
        if not (unit.first and words[unit.first - 1] in _SINCE)
        and not _GONE & set(words[unit.end : unit.end + 1])
        and not of_a_title(reply.words, unit)
    ]


def of_a_title(words: Words, hit: Hit) -> bool:
    """ "16 as a shift lead": the shift is part of a job's name."""
    listed = words.words
    return listed[hit.end - 1] == "shift" and hit.end < len(listed) and listed[hit.end] in _SHIFT_TITLES


def _candidates(reply: Reply, numbers: list[Quantity], about_pay: bool) -> list[Quantity]:
    return [q for q in numbers if q.kind is Kind.BARE or (q.kind is Kind.HOURS and _an_hour(reply, q, about_pay))]


def _an_hour(reply: Reply, number: Quantity, about_pay: bool) -> bool:
    """ "16 hour" can be pay where pay was asked; "16 hours" cannot."""
    after = reply.words.words[number.end : number.end + 3]
    weekly = len(after) > 2 and after[1] in _PER and _PERIODS.get(after[2]) == "week"
    single = bool(after) and after[0] in _ONE_HOUR and not weekly
    return about_pay and single and number.value <= HOURLY_TOP and reply.asked != "pay_and_hours"


def _with_units(reply: Reply, candidates: list[Quantity], units: list[Hit], numbers: list[Quantity]) -> list[Priced]:
    free: list[Hit] = []
    if units:
        inside = {place for q in numbers for place in range(q.first, q.end)}
        counted = [q for q in numbers if q.kind in _COUNTS]
        places = {q.first for q in candidates}
        free = [u for u in units if u.label == "semimonthly" or u.first not in inside]
        free = [u for u in free if not _unit_of_hours(reply, u, counted)]
        free = [u for u in free if not _unit_of_another(reply, u, places)]
    taken: list[Priced] = []
    for amount in candidates:
        unit = _unit_after(reply, amount, free, numbers)
        free = [u for u in free if u is not unit]
        taken.append((amount, unit))
    if len(free) == 1 and len(taken) == 1 and taken[0][1] is None:
        return [(taken[0][0], free[0])]
    return taken


def _unit_of_another(reply: Reply, unit: Hit, places: set[int]) -> bool:
    """ "17.35, the union wants 25 a month": that month belongs to an amount that is no pay of today."""
    return any(q.end == unit.first and q.first not in places for q in quantities(reply.words))


def _unit_of_hours(reply: Reply, unit: Hit, counted: list[Quantity]) -> bool:
    """ "32 hours a week": that week belongs to the hours."""
    if unit.label == "hour":
        return False
    words = reply.words.words
    return any(
        number.end <= unit.first <= number.end + 3 and _PARTED.isdisjoint(words[number.end : unit.first])
        for number in counted
    )


def _unit_after(reply: Reply, amount: Quantity, free: list[Hit], numbers: list[Quantity]) -> Hit | None:
    words = reply.words.words
    unit = next((u for u in free if u.first >= amount.end), None)
    if unit is not None:
        between = words[amount.end : unit.first]
        if any(amount.end <= other.first < unit.first for other in numbers):
            return None
        return unit if len(between) <= _REACH and all(w in _BETWEEN_UNIT for w in between) else None
    after = words[amount.end] if amount.end < len(words) else ""
    label = "hour" if after in _ONE_HOUR else _PERIODS.get(after)
    if label is None or (label != "hour" and amount.kind is not Kind.BARE):
        return None
    return Hit(label, amount.end, amount.end + 1, f"pay unit: {label}")


def _said_to_be_paid(reply: Reply, amount: Quantity) -> bool:
    """ "i make 17": a word of being paid, close before the amount."""
    spoken_of = _PAID.first(reply.words)
    if spoken_of is None or spoken_of.first >= amount.first:
        return False
    between = reply.words.words[spoken_of.first : amount.first]
    if any(word[0].isdigit() for word in between):
        return False
    return len(between) <= _REACH + 1 and _BREAKS.isdisjoint(between)
