"""Answers to questions of a plain type: yes or no, a number, an amount of money, a date, a phone number."""

from __future__ import annotations

from surveys.replies.reply import Reply
from surveys.replies.typed.amounts import read_amount
from surveys.replies.typed.counts import read_number
from surveys.replies.typed.days import read_date
from surveys.replies.typed.phones import read_phone
from surveys.replies.typed.signs import read_yes_no

TYPES = frozenset(("yes_no", "number", "amount", "date", "phone"))


def read_typed(reply: Reply, *, spanish: bool) -> None:
    """Notes the one value asked for, under the field "value", or a doubt, or nothing."""
    match reply.asked:
        case "yes_no":
            read_yes_no(reply)
        case "number":
            read_number(reply, spanish=spanish)
        case "amount":
            read_amount(reply, spanish=spanish)
        case "date":
            read_date(reply, spanish=spanish)
        case _:
            read_phone(reply)
