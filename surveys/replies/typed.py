"""Answers to questions of a plain type: yes or no, a number, an amount of money, a date, a phone number."""

from __future__ import annotations

import re

from surveys.replies import dates
from surveys.replies.lexicon import ONES, merged, words_of
from surveys.replies.manners import unsure
from surveys.replies.polarity import polarity
from surveys.replies.quantities import NUMBER, quantities
from surveys.replies.reply import Reply

_WEEKDAYS = frozenset(merged("calendar", "WEEKDAYS"))
_LAST = words_of("calendar", "LAST")
_LARGE = words_of("grammar", "LARGE")
_PARTS = words_of("grammar", "PARTS")
_GLUED = re.compile(r"\d\s?(?:m|mm|b|bn|e\d+|°|x)\b|\d[a-z]{3,}", re.IGNORECASE)
_CURRENCIES = "€£¥₹₽₩₱฿₫元円"
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


def _odd(reply: Reply) -> bool:
    """Raises a doubt for what is not one plain number: fractions, percents, other currencies, "1.5M", "-$5"."""
    words, text = reply.words, reply.words.text
    if (
        words.bag & _LARGE
        or words.bag & _PARTS
        or "%" in words.bag
        or _GLUED.search(text)
        or any(c in text for c in _CURRENCIES)
    ):
        reply.doubt("not a plain number")
        return True
    if any(w[0].isdigit() and not NUMBER.match(w) for w in words.words):
        reply.doubt("not a plain number")
        return True
    for place, word in enumerate(words.words[:-1]):
        if word == "-" and words.words[place + 1] == "$":
            reply.doubt("less than nothing")
            return True
    return False


def _yes_no(reply: Reply) -> None:
    sign = polarity(reply.words)
    if sign is None and all(w in ("ok", ".", "!", ",") for w in reply.words.words):
        reply.note("value", "yes", 0, 1, "yes or no")
        return
    if sign is not None and (sign.alone or unsure(reply.words) is None):
        reply.note("value", "yes" if sign.yes else "no", sign.first, sign.end, "yes or no")


def _number(reply: Reply) -> None:
    found = quantities(reply.words)
    if not found:
        ones = [i for i, w in enumerate(reply.words.words) if w in ONES]
        if len(ones) == 1 and len(reply.words.words) <= 2:
            reply.note("value", "1", ones[0], ones[0] + 1, "number")
        return
    if _odd(reply):
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
    if _odd(reply):
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
    bare_day = [w for w in found if reply.words.words[w.first] in _WEEKDAYS and not w.future]
    if bare_day and not reply.words.bag & _LAST:
        reply.doubt("which week is not said")
        return
    full = [w for w in found if len(w.value) == 10]
    if len(found) == 1 and full:
        reply.note("value", full[0].value, full[0].first, full[0].end, "date")
    elif found:
        reply.doubt(found[0].doubt or "not one whole date")


def _phone(reply: Reply) -> None:
    text = reply.words.text
    found = {(m[1] + m[2] + m[3]): m for m in _PHONE.finditer(text)}
    digits = [c for c in text.lower().partition("x")[0] if c.isdigit()]
    plus = text.find("+")
    if (
        len(digits) not in (10, 11)
        or (len(digits) == 11 and digits[0] != "1")
        or (plus >= 0 and text[plus + 1 :].lstrip()[:1] != "1")
    ):
        return
    if len(found) == 1:
        number, match = next(iter(found.items()))
        before = text[: match.start()]
        if before[-1:].isdigit() or before.rstrip()[-1:] == "+":
            return
        reply.note("value", f"+1{number}", 0, len(reply.words.words), "phone number")
    elif found:
        reply.doubt("more than one phone number")
