"""Pay: the amount, its unit, gross or net, and whether it changed.

The unit comes from the words; without any, from the size, but only where the size leaves no doubt: 7.25 to 35 is
an hour's pay, 15,000 and more a year's. Whatever a careful colleague would ask about (ranges, tips, two jobs,
"a paycheck", an amount outside belief) is noted as a doubt and not recorded.
"""

from __future__ import annotations

import re
from decimal import Decimal

from surveys.replies.lexicon import words_of
from surveys.replies.phrases import Hit, Table
from surveys.replies.quantities import Kind, Quantity
from surveys.replies.reply import Reply, Subject

_UNIT = Table.of("pay unit", "pay", "UNIT")
_BASIS = Table.of("gross or net", "pay", "BASIS")
_CHANGE = Table.of("pay change", "pay", "CHANGE")
_PAST = Table.of("earlier pay", "pay", earlier="PAST")
_NOW = Table.of("pay now", "pay", now="NOW")
_DOUBT = Table.of("pay doubt", "pay", "DOUBT")
_PAID = Table.of("speaks of pay", "pay", paid="PAID")
_DOTTED = re.compile(r"\d\.\d{3}(?!\d)")
_STOPS = frozenset(".!?;")
_RANGE = frozenset(("-", "to", "or", "a", "o", "until", "/"))
_BETWEEN_UNIT = words_of("grammar", "BETWEEN_UNIT")
#: What is believed without asking, per unit: lowest and highest (domain rule: outside, ask; never reject).
_BELIEVED = {
    "hour": (Decimal("7.25"), Decimal(75)),
    "day": (Decimal(40), Decimal(600)),
    "week": (Decimal(60), Decimal(3000)),
    "biweekly": (Decimal(120), Decimal(6000)),
    "semimonthly": (Decimal(120), Decimal(6500)),
    "month": (Decimal(250), Decimal(13000)),
    "year": (Decimal(8000), Decimal(160000)),
}
_PERIODS = {"week": "week", "month": "month", "year": "year", "semana": "week", "mes": "month", "ano": "year"}
_HOURLY_TOP = Decimal(35)
_HOUR_COUNTS = frozenset(map(Decimal, (20, 24, 25, 28, 30, 32, 35, 36, 38, 40)))


def read_pay(reply: Reply, numbers: list[Quantity], *, about_pay: bool) -> None:
    """Notes pay wherever the reply speaks of it. `about_pay`: pay was asked, so a bare number may be it."""
    units = _UNIT.hits(reply.words)
    amounts = _amounts(reply, numbers, units, about_pay)
    if about_pay or amounts:
        _basis_and_change(reply, bool(amounts), about_pay)
    if not amounts:
        if about_pay:
            _doubts(reply, only_talk=True)
        return
    current = _current(reply, amounts)
    _doubts(reply, only_talk=False)
    if len(current) != 1:
        reply.doubt("more than one amount" if current else "only an earlier amount is given", about=Subject.PAY)
        return
    amount, unit = current[0]
    if _in_range(reply, amount, numbers):
        reply.doubt("a range, not one amount", about=Subject.PAY)
        return
    _record(reply, amount, unit)


def _amounts(
    reply: Reply, numbers: list[Quantity], units: list[Hit], about_pay: bool
) -> list[tuple[Quantity, Hit | None]]:
    """The numbers that are money for work, each with the unit that belongs to it."""
    if not numbers:
        if not about_pay:
            _PAID.first(reply.words)  # looked up, so that a "not" before it is known to belong to it
        return []
    candidates = [
        q for q in numbers if q.kind is Kind.BARE or (q.kind is Kind.HOURS and _an_hour(reply, q, units, about_pay))
    ]
    taken: list[tuple[Quantity, Hit | None]] = []
    free = [u for u in units if not any(q.first <= u.first < q.end and u.label != "semimonthly" for q in numbers)]
    free = [u for u in free if not _unit_of_hours(reply, u, numbers)]
    for amount in candidates:
        unit = _unit_after(reply, amount, free, numbers)
        if unit is not None:
            free = [u for u in free if u is not unit]
        taken.append((amount, unit))
    lonely = [i for i, (_, unit) in enumerate(taken) if unit is None]
    if len(free) == 1 and len(lonely) == 1 and len(taken) == 1:
        taken[lonely[0]] = (taken[lonely[0]][0], free[0])
    taken = [
        (q, u) for q, u in taken if not (u is not None and u.label == "semimonthly" and u.first <= q.first < u.end)
    ]
    if about_pay:
        return taken
    if reply.asked == "hours":
        taken = [(q, u) for q, u in taken if u is not None and (q.money or q.value % 1 or u.label == "hour")]
    spoken_of = _PAID.first(reply.words)
    return [
        (q, u)
        for q, u in taken
        if u is not None
        or q.money
        or (spoken_of is not None and spoken_of.first < q.first and _near(reply, spoken_of, q))
    ]


def pay_places(reply: Reply, numbers: list[Quantity], about_pay: bool) -> set[int]:
    """The places of the numbers that are pay, so that nothing else takes them."""
    return {amount.first for amount, _ in _amounts(reply, numbers, _UNIT.hits(reply.words), about_pay)}


def _near(reply: Reply, hit: Hit, amount: Quantity) -> bool:
    between = reply.words.words[hit.first : amount.first]
    return len(between) <= 5 and not any(w in _STOPS or w == "," for w in between)


def _an_hour(reply: Reply, number: Quantity, units: list[Hit], about_pay: bool) -> bool:
    """ "16 hour" can be pay where pay was asked; "16 hours" cannot, unless the next word starts a unit."""
    after = reply.words.words[number.end] if number.end < len(reply.words.words) else ""
    return about_pay and after in ("hour", "hora") and number.value <= _HOURLY_TOP and reply.asked != "pay_and_hours"


def _unit_of_hours(reply: Reply, unit: Hit, numbers: list[Quantity]) -> bool:
    """ "32 hours a week": that week belongs to the hours."""
    words = reply.words.words
    for number in numbers:
        counted = number.kind in (Kind.HOURS, Kind.DAYS, Kind.SPAN) and number.end <= unit.first <= number.end + 3
        between = words[number.end : unit.first]
        if counted and unit.label != "hour" and all(w not in (",", ".", ";", "and", "$") for w in between):
            return True
    return False


def _unit_after(reply: Reply, amount: Quantity, free: list[Hit], numbers: list[Quantity]) -> Hit | None:
    words = reply.words.words
    for unit in free:
        if unit.first < amount.end:
            continue
        if any(amount.end <= other.first < unit.first for other in numbers):
            return None
        between = words[amount.end : unit.first]
        if len(between) <= 4 and all(w in _BETWEEN_UNIT for w in between):
            return unit
        return None
    if amount.end < len(words) and words[amount.end] in ("hour", "hora"):
        return Hit("hour", amount.end, amount.end + 1, "pay unit: hour")
    label = _PERIODS.get(words[amount.end]) if amount.end < len(words) else None
    if label is not None and amount.kind is Kind.BARE:
        return Hit(label, amount.end, amount.end + 1, f"pay unit: {label}")
    return None


def _current(reply: Reply, amounts: list[tuple[Quantity, Hit | None]]) -> list[tuple[Quantity, Hit | None]]:
    """Leaves out amounts of the past ("was making 15, now 17", "from 19 down to 17")."""
    if len(amounts) < 2:
        past = _PAST.hits(reply.words)
        return (
            [a for a in amounts if not _governed(reply, a[0], past)]
            if past and not _NOW.first(reply.words)
            else amounts
        )
    past = _PAST.hits(reply.words)
    kept = [a for a in amounts if not _governed(reply, a[0], past)]
    return kept if kept else amounts


def is_earlier(reply: Reply, amount: Quantity) -> bool:
    """Whether an amount is spoken of as one of the past ("was 15", "from 19 down to")."""
    return _governed(reply, amount, _PAST.hits(reply.words))


def _governed(reply: Reply, amount: Quantity, past: list[Hit]) -> bool:
    for hit in past:
        if hit.first <= amount.first <= hit.end + 3 and not any(
            w in _STOPS or w in ("now", "ahora", "to", "a", "but", "pero", ",")
            for w in reply.words.words[hit.end : amount.first]
        ):
            return True
    return False


def _in_range(reply: Reply, amount: Quantity, numbers: list[Quantity]) -> bool:
    words = reply.words.words
    for other in numbers:
        if other is amount:
            continue
        if other.first == amount.end + 1 and words[amount.end] in _RANGE and other.kind is not Kind.HOURS:
            return True
        if amount.first in (other.end + 1, other.end + 2) and words[other.end] in _RANGE and not _from_to(reply, other):
            return True
    return any("/" in w and w[0].isdigit() and w not in ("1/2", "1/4", "3/4") for w in words) and len(numbers) < 1


def _from_to(reply: Reply, other: Quantity) -> bool:
    return _governed(reply, other, _PAST.hits(reply.words))


def _doubts(reply: Reply, *, only_talk: bool) -> None:
    for hit in _DOUBT.hits(reply.words):
        if (
            hit.label.startswith("a limit")
            and "up" in reply.words.words[hit.first : hit.end]
            and reply.value("wage_change") == "increased"
        ):
            continue
        reply.doubt(hit.label, about=None if hit.label == "two jobs" else Subject.PAY)
        if only_talk:
            return


def _basis_and_change(reply: Reply, with_amount: bool, about_pay: bool) -> None:
    basis = {hit.label: hit for hit in _BASIS.hits(reply.words)}
    if len(basis) == 1 and with_amount:
        label, hit = next(iter(basis.items()))
        reply.note_hit("pay_basis", label, hit)
    elif len(basis) > 1:
        reply.doubt("both gross and net", about=Subject.PAY)
    if not about_pay:
        return
    change = {hit.label: hit for hit in _CHANGE.hits(reply.words)}
    if len(change) == 1:
        label, hit = next(iter(change.items()))
        if label == "same" and with_amount:
            return
        reply.note_hit("wage_change", label, hit)
    elif len(change) > 1:
        reply.doubt("pay went both up and down", about=Subject.PAY)


def _record(reply: Reply, amount: Quantity, unit: Hit | None) -> None:
    label = unit.label if unit is not None else _by_size(reply, amount)
    if label is None:
        return
    if label == "?":
        reply.doubt("the pay period is not clear", about=Subject.PAY)
        return
    if reply.asked == "hours" and not amount.money and amount.value % 1 == 0 and amount.value >= 20:
        reply.doubt("pay or hours, which is not clear", about=Subject.PAY_AND_HOURS)
        return
    if unit is None and _DOTTED.search(reply.words.original(amount.first, amount.end)):
        reply.doubt("a point for thousands or for cents, which is not clear", about=Subject.PAY)
        return
    if unit is None and _two_figures(reply, amount):
        reply.doubt("pay with its cents, or pay and hours, which is not clear", about=Subject.PAY_AND_HOURS)
        return
    low, high = _BELIEVED[label]
    if not low <= amount.value <= high:
        reply.doubt(f"{_plain(amount.value)} a {label} is hard to believe", about=Subject.PAY)
        return
    if amount.value.as_tuple().exponent < -2:  # type: ignore[operator]
        reply.doubt("more than two decimals", about=Subject.PAY)
        return
    end = max(amount.end, unit.end) if unit is not None and unit.first >= amount.end else amount.end
    reply.note("wage_amount", _plain(amount.value), amount.first, amount.end, "pay: amount")
    reply.note(
        "wage_unit",
        label,
        unit.first if unit else amount.first,
        unit.end if unit else end,
        unit.phrase if unit else "pay: size of the amount",
    )


def _two_figures(reply: Reply, amount: Quantity) -> bool:
    """ "20 20": the second figure is a usual number of hours and a rare number of cents."""
    written = reply.words.original(amount.first, amount.end).lstrip("$ ").split()
    return len(written) == 2 and all(w.isdigit() for w in written) and written[1] in _ROUND_HOURS


_ROUND_HOURS = frozenset(("20", "24", "28", "30", "32", "36", "38", "40"))


def _by_size(reply: Reply, amount: Quantity) -> str | None:
    """The unit of a bare amount, where its size leaves no doubt."""
    value = amount.value
    if 15000 <= value < 100000:
        return "year"
    if Decimal("7.25") <= value <= _HOURLY_TOP and not _may_be_hours(reply, amount):
        return "hour"
    reply.doubt("the amount has no unit and its size does not tell", about=Subject.PAY)
    return None


def _may_be_hours(reply: Reply, amount: Quantity) -> bool:
    """A bare 30 or 40 is often an answer to the hours question; far above the wage on file it is not believed."""
    if amount.money or amount.value not in _HOUR_COUNTS:
        return False
    on_file = reply.context.exit_wage
    if on_file is None or on_file[1] != "hour":
        return amount.value >= 30
    return amount.value > Decimal(on_file[0]) * Decimal("1.4")


def _plain(value: Decimal) -> str:
    if value == value.to_integral_value():
        return format(value.quantize(Decimal(1)), "f")
    text = format(value, "f")
    return text + "0" if len(text.partition(".")[2]) == 1 else text
