"""The parts that every shell needs together: settings, database, carrier and clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event

from bot.carriers.carrier import Carrier
from bot.settings import Settings
from bot.wordings import WordingsInUse
from records.database import Database
from surveys.hours import DEFAULT_HOURS, SendingHours
from surveys.wording import Organisation


def utc_now() -> datetime:
    """The one clock of the product."""
    return datetime.now(UTC)


class Stopped(Exception):
    """What was in hand could be left half-way, and was: this process is to stop."""


@dataclass(frozen=True)
class Bot:
    """One installation at work. `clock` is read by shells only; everything below takes `now`."""

    settings: Settings
    database: Database
    carrier: Carrier
    clock: Callable[[], datetime] = utc_now
    #: The hours of texts where no coordinator has set any (`records.hours`); the law cuts both (`surveys.law`).
    hours: SendingHours = DEFAULT_HOURS
    #: Set when this process was told to stop: what is in hand is finished, and nothing more is taken.
    stopping: Event = field(default_factory=Event, compare=False)
    wordings: WordingsInUse = field(default_factory=WordingsInUse, compare=False)

    @property
    def organisation(self) -> Organisation:
        """Who the texts are from, with the texts that staff worded anew; those are looked up every half minute."""
        told = self.settings
        edited = self.wordings.now(self.database, now=self.clock())
        return Organisation(told.org_name, told.org_phone, told.org_email, edited)
