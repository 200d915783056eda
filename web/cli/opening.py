"""Opening the records for a command that runs once and ends."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import click

from bot.bot import utc_now
from bot.data_keys import wrapping_of
from bot.settings import Need, Settings, load
from records import schema
from records.database import Database


@dataclass(frozen=True, slots=True)
class Opened:
    """The settings, the open database, and the time at which the command began."""

    settings: Settings
    database: Database
    now: datetime

    @property
    def today(self) -> date:
        """Today where the program is."""
        return self.now.astimezone(ZoneInfo(self.settings.timezone)).date()


@contextmanager
def records_opened() -> Iterator[Opened]:
    """The records with a current schema; SQLite is brought up to date by itself, PostgreSQL by `checkin db upgrade`."""
    settings = load(Need.RECORDS)
    database = Database(settings.database_url, pool_size=2, wrapping=wrapping_of(settings))
    try:
        schema.make_ready(database)
        yield Opened(settings, database, utc_now())
    finally:
        database.close()


def operator() -> str:
    """Who runs this command, as the audit trail has it: the login of this machine, where it has one."""
    try:
        return f"command line ({getpass.getuser()})"[:120]
    except (OSError, KeyError):  # a container may run under a number that has no name
        return "command line"


def as_date(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    """For `callback=` of options that take a date."""
    return value.date() if value else None
