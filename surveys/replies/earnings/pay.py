"""Pay: the amount, its unit, gross or net, and whether it changed.

The unit comes from the words; without any, from the size, but only where the size leaves no doubt: 7.25 to 35 is
an hour's pay, 15,000 and more a year's. Whatever a careful colleague would ask about (ranges, tips, two jobs,
"a paycheck", an amount outside belief) is noted as a doubt and not recorded.
"""

from __future__ import annotations

import re
from decimal import Decimal

from surveys.replies.earnings.amounts import HOURLY_TOP, Priced, amounts
from surveys.replies.earnings.claims import Claim, Role
from surveys.replies.earnings.pay_doubts import note_doubts, nothing_today, unpriced
from surveys.replies.lexicon import words_of
from surveys.replies.reply import Reply, Subject
from surveys.replies.text.phrases import Hit, Table
from surveys.replies.text.quantities import Kind, Quantity, quantities

_BASIS = Table.of("gross or net", "pay", "BASIS")
_CHANGE = Table.of("pay change", "pay", "CHANGE")
_DOTTED = re.compile(r"\d\.\d{3}(?!\d)")
_RANGE = frozenset(("-", "to", "or", "a", "o", "until", "/"))
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
_NOT_YET = words_of("pay", "NOT_YET")
_GOES = words_of("pay", "GOES")
_RAISES = words_of("claims", "RAISES") | {"raises"}
_THAN = frozenset(("than",))
_FROM = frozenset(("from", "de"))
_WENT = words_of("pay", "WENT")
_HOURS = words_of("quantities", "HOURS")
_BACK = 4
_DENIED_FROM = 3
_NEVER = words_of("pay", "NEVER")
_HOUR_COUNTS = frozenset(map(Decimal, (20, 24, 25, 28, 30, 32, 35, 36, 38, 40)))
_ROUND_HOURS = frozenset(("20", "24", "28", "30", "32", "36", "38", "40"))


def read_pay(reply: Reply, numbers: list[Quantity], claims: list[Claim], *, about_pay: bool) -> None:
    """Notes pay wherever the reply speaks of it.

    `numbers` are today's, `claims` what is said of every one. `about_pay`: pay was asked, so a bare number may be it.
    """
    priced = amounts(reply, numbers, about_pay=about_pay)
    if about_pay or priced:
        _basis(reply, bool(priced))
    if about_pay:
        _change(reply, bool(priced))
        _compared(reply, claims, [amount for amount, _ in priced])
    if not priced:
        if about_pay:
            nothing_today(reply, claims)
        elif reply.asked == "open":
            unpriced(reply)
        return
    note_doubts(reply, claims, [amount for amount, _ in priced])
    priced = _once(priced)
    if len(priced) != 1:
        reply.doubt("more than one amount", about=Subject.PAY)
        return
    amount, unit = priced[0]
    if _in_range(reply, amount, numbers):
        reply.doubt("a range, not one amount", about=Subject.PAY)
        return
    _record(reply, amount, unit)


def _once(priced: list[Priced]) -> list[Priced]:
    """An amount said twice is one, and either may have its unit."""
    if len({amount.value for amount, _ in priced}) > 1:
        return priced
    named = [one for one in priced if one[1] is not None]
    return (named or priced)[:1] if len({unit.label for _, unit in named if unit is not None}) <= 1 else priced


def _in_range(reply: Reply, amount: Quantity, numbers: list[Quantity]) -> bool:
    words = reply.words.words
    for other in numbers:
        if other is amount:
            continue
        if other.first == amount.end + 1 and words[amount.end] in _RANGE and other.kind is not Kind.HOURS:
            return True
        if amount.first in (other.end + 1, other.end + 2) and words[other.end] in _RANGE:
            return True
    return False


def _basis(reply: Reply, with_amount: bool) -> None:
    basis = {hit.label: hit for hit in _BASIS.hits(reply.words)}
    if len(basis) == 1 and with_amount:
        label, hit = next(iter(basis.items()))
        reply.note_hit("pay_basis", label, hit)
    elif len(basis) > 1:
        reply.doubt("both gross and net", about=Subject.PAY)


def _compared(reply: Reply, claims: list[Claim], chosen: list[Quantity]) -> None:
    """ "went from 17 to 19": a change told by its two amounts."""
    words = reply.words.words
    for claim in claims:
        first = claim.number.first
        moved = claim.role is Role.EARLIER and first > 1 and words[first - 1] in _FROM and words[first - 2] in _WENT
        if moved and len(chosen) == 1 and not reply.has("wage_change"):
            label = "increased" if chosen[0].value > claim.number.value else "reduced"
            first, end = min(first - 2, chosen[0].first), max(claim.number.end, chosen[0].end)
            reply.note("wage_change", label, first, end, "pay change: from one amount to another")


def _change(reply: Reply, with_amount: bool) -> None:
    change = {
        hit.label: hit
        for hit in _CHANGE.hits(reply.words)
        if not (_to_come(reply, hit) or _of_hours(reply, hit) or _never(reply, hit))
    }
    if len(change) == 1:
        label, hit = next(iter(change.items()))
        said = set(reply.words.words[hit.first : hit.end])
        if with_amount and label == "same" and said & _RAISES:
            return  # "no raise yet" denies a raise; it does not say that pay stayed
        if not with_amount and said & _THAN:
            reply.doubt("compares with earlier pay, without the amount", about=Subject.PAY)
        reply.note_hit("wage_change", label, hit)
    elif len(change) > 1:
        reply.doubt("pay went both up and down", about=Subject.PAY)


def _never(reply: Reply, hit: Hit) -> bool:
    """ "havent got a raise", "no me han subido": no change was had."""
    before = reply.words.words[max(0, hit.first - _DENIED_FROM) : hit.first]
    return hit.label != "same" and not _NEVER.isdisjoint(before)


def _of_hours(reply: Reply, hit: Hit) -> bool:
    """ "cut my hours", "took us down to 32 hrs": the hours changed."""
    words = reply.words.words
    if not _HOURS.isdisjoint(words[hit.first : hit.end + 2]):
        return True
    return any(q.kind is Kind.HOURS and hit.first < q.end and q.first <= hit.end for q in quantities(reply.words))


def _to_come(reply: Reply, hit: Hit) -> bool:
    """ "supposed to get a raise": not had yet."""
    words = reply.words.words
    before = words[max(0, hit.first - _BACK) : hit.first]
    return not _NOT_YET.isdisjoint(before) or not _GOES.isdisjoint(words[hit.first : hit.end])


def _record(reply: Reply, amount: Quantity, unit: Hit | None) -> None:
    label = unit.label if unit is not None else _by_size(reply, amount)
    if label is None:
        return
    doubt = _unclear(reply, amount, unit, label)
    if doubt is not None:
        reply.doubt(doubt[0], about=doubt[1])
        return
    rule = unit.phrase if unit is not None else "pay: size of the amount"
    end = max(amount.end, unit.end) if unit is not None and unit.first >= amount.end else amount.end
    reply.note("wage_amount", _plain(amount.value), amount.first, amount.end, "pay: amount")
    first, end = (unit.first, unit.end) if unit is not None else (amount.first, end)
    reply.note("wage_unit", label, first, end, rule)


def _unclear(reply: Reply, amount: Quantity, unit: Hit | None, label: str) -> tuple[str, Subject] | None:
    """Why an amount with this unit is not believed as it stands."""
    if label == "?":
        return "the pay period is not clear", Subject.PAY
    if reply.asked == "hours" and not amount.money and amount.value % 1 == 0 and amount.value >= 20:
        return "pay or hours, which is not clear", Subject.PAY_AND_HOURS
    if unit is None and _DOTTED.search(reply.words.original(amount.first, amount.end)):
        return "a point for thousands or for cents, which is not clear", Subject.PAY
    if unit is None and _two_figures(reply, amount):
        return "pay with its cents, or pay and hours, which is not clear", Subject.PAY_AND_HOURS
    low, high = _BELIEVED[label]
    if not low <= amount.value <= high:
        return f"{_plain(amount.value)} a {label} is hard to believe", Subject.PAY
    decimals = amount.value.as_tuple().exponent
    if isinstance(decimals, int) and decimals < -2:
        return "more than two decimals", Subject.PAY
    return None


def _two_figures(reply: Reply, amount: Quantity) -> bool:
    """ "20 20": the second figure is a usual number of hours and a rare number of cents."""
    written = reply.words.original(amount.first, amount.end).lstrip("$ ").split()
    return len(written) == 2 and all(w.isdigit() for w in written) and written[1] in _ROUND_HOURS


def _by_size(reply: Reply, amount: Quantity) -> str | None:
    """The unit of a bare amount, where its size leaves no doubt."""
    value = amount.value
    if 15000 <= value < 100000:
        return "year"
    if Decimal("7.25") <= value <= HOURLY_TOP and not _may_be_hours(reply, amount):
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
