"""`checkin keys`: the keys that seal phone numbers and texts in the database."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import click

from bot.bot import utc_now
from bot.data_keys import BARE_KEYS, wrapping_of
from bot.settings import Need, load
from records import schema
from records.database import Database
from records.sealing import rotating, stored
from records.sealing.showing import Shown, shown
from records.sealing.wrapping import new_data_key


@click.group()
def keys() -> None:
    """The keys that seal phone numbers and texts in the database. See docs/sealing.md."""


@keys.command()
def new() -> None:
    """Prints a new data key, for CHECKIN_DATA_KEY, and keeps it nowhere."""
    click.echo(new_data_key().written())
    click.echo(
        "Set CHECKIN_DATA_KEY to it. Keep a copy away from the database and its backups (a password manager, and on"
        " paper): without it nobody can read a phone number or a text again.",
        err=True,
    )


@keys.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line instead of lines for people.")
def show(as_json: bool) -> None:
    """Which keys there are, what wraps them, and how many values are under each; never a key itself."""
    settings = load(Need.RECORDS)
    with closing(Database(settings.database_url, pool_size=2)) as database:
        schema.refuse_unless_current(database)
        for key in shown(database):
            click.echo(json.dumps(_told(key)) if as_json else _line(key))


@keys.command()
@click.option("--numbers", is_flag=True, help="A new key for phone numbers instead; nothing else may run.")
@click.option("--no-wait", is_flag=True, help="Do not wait until every process has the new key; run this again later.")
def rotate(numbers: bool, no_wait: bool) -> None:
    """Makes a new key for texts and seals them all with it, while everything goes on.

    It may be stopped at any moment: the next run goes on. With --numbers the key for phone numbers is changed, in one
    go: `checkin serve`, `web` and `worker` must be stopped everywhere until it is done.
    """
    with _opened() as database:
        if numbers:
            changed = rotating.rotate_numbers(database, now=utc_now())
            click.echo(json.dumps({"purpose": "numbers", "rows": changed, "finished": True}))
        else:
            _rotate_texts(database, wait=not no_wait)
        if stored.are_bare(database):
            click.echo(BARE_KEYS, err=True)


def _rotate_texts(database: Database, *, wait: bool) -> None:
    key = rotating.begin_texts(database, now=utc_now())
    changed = sum(rotating.reseal_texts(database))
    finished = rotating.finish_texts(database, now=utc_now())
    if not finished and wait:
        click.echo("waiting until every process has looked for new keys: a minute", err=True)
        time.sleep(rotating.SETTLED_AFTER.total_seconds())
        changed += sum(rotating.reseal_texts(database))
        finished = rotating.finish_texts(database, now=utc_now())
    click.echo(json.dumps({"purpose": "texts", "key": key.generation, "rows": changed, "finished": finished}))
    if not finished:
        click.echo("some texts may still be under an older key: run `checkin keys rotate` again in a minute", err=True)


@contextmanager
def _opened() -> Iterator[Database]:
    settings = load(Need.RECORDS)
    with closing(Database(settings.database_url, pool_size=2, wrapping=wrapping_of(settings))) as database:
        schema.make_ready(database)
        yield database


def _told(key: Shown) -> dict[str, object]:
    return {
        "key": key.generation,
        "purpose": str(key.purpose),
        "wrapped_by": key.wrapped_by,
        "made_at": key.made_at.isoformat(),
        "retired_at": key.retired_at.isoformat() if key.retired_at else None,
        "newest": key.newest,
        "values": key.values,
    }


def _line(key: Shown) -> str:
    wrapped = f"wrapped by the data key {key.wrapped_by}" if key.wrapped_by else "lies open in the database"
    state = "seals" if key.newest else "retired" if key.retired_at else "being replaced: run `checkin keys rotate`"
    return f"key {key.generation} for {key.purpose}: {state}; {wrapped}; {key.values:,} values are under it"
