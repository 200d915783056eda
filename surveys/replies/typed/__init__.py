"""Answers to questions of a plain type: yes or no, a number, an amount of money, a date, a phone number.

Each reader is brought in by the first question of its type: most programs ask none, and the long regular expressions
and the dialling plans would double the time that start-up takes.
"""

from __future__ import annotations

from surveys.replies.reply import Reply

TYPES = frozenset(("yes_no", "number", "amount", "date", "phone"))


def read_typed(reply: Reply, *, spanish: bool) -> None:
    """Notes the one value asked for, under the field "value", or a doubt, or nothing."""
    match reply.asked:
        case "yes_no":
            from surveys.replies.typed.signs import read_yes_no

            read_yes_no(reply)
        case "number":
            from surveys.replies.typed.counts import read_number

            read_number(reply, spanish=spanish)
        case "amount":
            from surveys.replies.typed.amounts import read_amount

            read_amount(reply, spanish=spanish)
        case "date":
            from surveys.replies.typed.days import read_date

            read_date(reply, spanish=spanish)
        case _:
            from surveys.replies.typed.phones import read_phone

            read_phone(reply)
