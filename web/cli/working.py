"""`checkin tick` and `checkin db`: one-shot work."""

from __future__ import annotations

import json
from datetime import datetime
from urllib.parse import urlsplit

import click

from bot import logs
from bot.bot import utc_now
from bot.building import build_bot
from bot.data_keys import wrapping_of
from bot.settings import Need, Settings, load
from records import heartbeats, schema
from records.backups import holding
from scheduler.rounds import run_round


@click.command()
@click.option(
    "--at",
    "at",
    type=click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"]),
    help="Pretend that it is this time. For trying things out; refused when real texts would go.",
)
def tick(at: datetime | None) -> None:
    """Does all work that is due now, once, and prints one JSON object of counts."""
    settings = load(Need.TEXTS)
    logs.configure(settings.log_format)
    if at is not None and _sends_for_real(settings):
        raise click.UsageError("--at is for the simulator or a loopback carrier: real texts go by the real clock")
    bot = build_bot(settings, clock=(lambda: at) if at else utc_now)
    try:
        schema.make_ready(bot.database)
        holding.refuse_while_held(bot.database)
        counts = run_round(bot, now=bot.clock())
        with bot.database.begin() as tx:
            heartbeats.beat(tx, "tick", now=bot.clock())
        click.echo(json.dumps(counts))
    finally:
        bot.database.close()


def _sends_for_real(settings: Settings) -> bool:
    host = urlsplit(settings.api_url).hostname or ""
    return settings.carrier == "twilio" and host not in ("127.0.0.1", "localhost", "::1")


@click.group()
def db() -> None:
    """The database."""


@db.command()
def upgrade() -> None:
    """Creates or migrates the schema. Several machines may do it at once."""
    settings = load(Need.RECORDS)
    schema.upgrade(settings.database_url, wrapping=wrapping_of(settings))
    click.echo("the schema is current", err=True)
