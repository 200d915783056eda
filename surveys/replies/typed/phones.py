"""The one phone number a reply gives, as it is dialled: +13125550123.

A number without a country is taken for one of the United States and Canada, and only where the North American plan has
it and it is written as such numbers are. With a "+" it may be of any country.
"""

from __future__ import annotations

import re

import phonenumbers

from surveys.replies.reply import Reply
from surveys.replies.typed.counts import note
from surveys.replies.typed.pieces import plain

_EXTENSION = re.compile(r"[\s,;]{0,3}(?:\bext(?:ension|n)?\b\.?|\bx|#)\s*:?\s*\d{1,6}\b")
_WRITTEN = re.compile(r"(?<![\w+])\(?\s?\+?\s?\(?\s?\+?\d[\d\s().\-/]*\d(?!\w)")
#: How many figures stand together in a number as Americans write it, without the leading 1.
_GROUPS = frozenset(((3, 3, 4), (10,), (3, 7), (6, 4)))
_SHORTEST = 7


def read_phone(reply: Reply) -> None:
    """Notes the one phone number of the reply."""
    text = _EXTENSION.sub(lambda m: " " * len(m[0]), plain(reply.words.text))
    found: dict[str, tuple[int, int]] = {}
    for match in _WRITTEN.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) < _SHORTEST:
            continue
        number = _number(match[0], digits)
        if number is None:
            reply.doubt("not a whole phone number")
            return
        found.setdefault(number, match.span())
    if len(found) == 1:
        number, (start, end) = next(iter(found.items()))
        note(reply, number, start, end, "phone number")
    elif found:
        reply.doubt("more than one phone number")


def _number(written: str, digits: str) -> str | None:
    abroad = "+" in written
    if not abroad and not _american(written, digits):
        return None
    try:
        parsed = phonenumbers.parse(f"+{_without_trunk(written)}" if abroad else digits, None if abroad else "US")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _without_trunk(written: str) -> str:
    """The figures after the "+", without a "(0)" that is only dialled inside the country."""
    return re.sub(r"\D", "", written.partition("+")[2].replace("(0)", ""))


def _american(written: str, digits: str) -> bool:
    groups = [len(group) for group in re.findall(r"\d+", written)]
    if len(digits) == 11 and digits[0] == "1":
        groups = groups[1:] if groups[0] == 1 else [groups[0] - 1, *groups[1:]]
    elif len(digits) != 10:
        return False
    return tuple(groups) in _GROUPS
