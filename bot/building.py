"""Putting one installation together from its settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.bot import Bot, utc_now
from bot.carriers.choose import carrier_for
from bot.carriers.unreachable import NoCarrier
from bot.data_keys import wrapping_of
from bot.settings import Settings
from records.database import Database


def build_bot(settings: Settings, *, sends: bool = True, clock: Callable[[], datetime] = utc_now) -> Bot:
    """The bot of an installation. One that never sends (the web alone) loads no carrier client."""
    carrier = carrier_for(settings, clock) if sends else NoCarrier(settings.sender)
    return Bot(settings, Database(settings.database_url, wrapping=wrapping_of(settings)), carrier, clock)
