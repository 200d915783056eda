"""Slips put into the product on purpose, each in a process of its own: the runs must find every one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

import bot.openings
import bot.outbox.claiming
import bot.outbox.settling
import bot.recovering
import web.webhooks
from bot.bot import Bot
from bot.inbound import InboundText, Receipt, receive
from records import claims


def _send_again_on_a_guess() -> None:
    """A call of unknown outcome is made again."""

    def unclear(tx: Any, bot: Bot, item: Any, *_: object) -> None:
        claims.put_back(tx, item.queued)

    vars(bot.outbox.settling)["_unclear"] = unclear


def _never_read_back() -> None:
    """What no webhook brought is not looked for."""
    vars(bot.recovering)["_unknown"] = lambda *_: iter(())


def _take_each_delivery_for_a_text() -> None:
    """A repeated webhook counts as one more text."""

    def taken(bot: Bot, text: InboundText, **more: Any) -> Receipt:
        return receive(bot, replace(text, sid=f"SM{uuid4().hex}"), **more)

    vars(web.webhooks)["receive"] = taken


def _text_at_night() -> None:
    """It is never night."""
    for module in (bot.outbox.claiming, bot.openings):
        vars(module)["is_open"] = lambda *_: True
    vars(bot.outbox.claiming)["closes_at"] = lambda now, *_: now.replace(hour=23, minute=59)


SLIPS: Mapping[str, Callable[[], None]] = {
    "send_again_on_a_guess": _send_again_on_a_guess,
    "never_read_back": _never_read_back,
    "take_each_delivery_for_a_text": _take_each_delivery_for_a_text,
    "text_at_night": _text_at_night,
}
