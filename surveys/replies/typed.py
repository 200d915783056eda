"""Answers to questions of a plain type: yes or no, a number, an amount of money, a date, a phone number."""

from __future__ import annotations

import re

from surveys.replies import dates
from surveys.replies.lexicon import ONES, words_of
from surveys.replies.manners import unsure
from surveys.replies.polarity import polarity
from surveys.replies.quantities import quantities
from surveys.replies.reply import Reply

_LARGE = words_of("grammar", "LARGE")
TYPES = frozenset(("yes_no", "number", "amount", "date", "phone"))
_PHONE = re.compile(r"(?:\+?1[\s.\-]*)?\(?([2-9]\d\d)\)?[\s.\-]*([2-9]\d\d)[\s.\-]*(\d{4})(?!\d)")
_RANGES = frozenset(("-", "to", "or", "a", "o", "and", "y", "between", "entre", "until"))
_LIMITS = words_of("grammar", "LIMITS")


def read_typed(reply: Reply, *, spanish: bool) -> None:
    """Notes the one value asked for, under the field "value", or nothing."""
    match reply.asked:
        case "yes_no":
            _yes_no(reply)
        case "number":
            _number(reply)
        case "amount":
            _amount(reply)
        case "date":
            _date(reply, spanish)
        case _:
            _phone(reply)


def _yes_no(reply: Reply) -> None:
    sign = polarity(reply.words)
    if sign is not None and (sign.alone or unsure(reply.words) is None):
        reply.note("value", "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")


def _number(reply: Reply) -> None:
    found = quantities(reply.words)
    if not found:
        ones = [i for i, w in enumerate(reply.words.words) if w in ONES]
        if len(ones) == 1 and len(reply.words.words) <= 2:
            reply.note("value", "1", ones[0], ones[0] + 1, "number")
        return
    if reply.words.bag & _LARGE:
        reply.doubt("a number too large to be read")
        return
    if len(found) == 1 and not found[0].spoken:
        value = found[0].value
        first = found[0].first
        minus = (
            first > 0
            and reply.words.words[first - 1] in ("-", "minus", "negative", "menos")
            and (first == 1 or reply.words.words[first - 1] != "-")
        )
        reply.note("value", format(-value if minus else value, "f"), first, found[0].end, "number")
    elif len(found) > 1:
        reply.doubt("more than one number")


def _amount(reply: Reply) -> None:
    found = quantities(reply.words)
    if reply.words.bag & _LARGE:
        reply.doubt("a number too large to be read")
        return
    money = [q for q in found if q.money] or [q for q in found if q.kind.value in ("bare", "hours")]
    listed = reply.words.words
    if (len(found) > 1 and any(w in _RANGES for q in found for w in listed[q.end : q.end + 1])) or any(
        w in _LIMITS for w in listed
    ):
        reply.doubt("not one amount")
        return
    if len(money) == 1:
        reply.note("value", format(money[0].value, "f"), money[0].first, money[0].end, "amount")
    elif len(money) > 1:
        reply.doubt("more than one amount")


def _date(reply: Reply, spanish: bool) -> None:
    found = dates.dates(reply.words, reply.context.today, spanish=spanish)
    full = [w for w in found if len(w.value) == 10]
    if len(found) == 1 and full:
        reply.note("value", full[0].value, full[0].first, full[0].end, "date")
    elif found:
        reply.doubt(found[0].doubt or "not one whole date")


def _phone(reply: Reply) -> None:
    text = reply.words.text
    found = {(m[1] + m[2] + m[3]): m for m in _PHONE.finditer(text)}
    if len(found) == 1:
        number, match = next(iter(found.items()))
        before = text[: match.start()]
        if before[-1:].isdigit() or before.rstrip()[-1:] == "+":
            return
        reply.note("value", f"+1{number}", 0, len(reply.words.words), "phone number")
    elif found:
        reply.doubt("more than one phone number")
