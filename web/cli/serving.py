"""`checkin serve`, `web` and `worker`: the long-running ones."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Callable
from types import FrameType

import click
import structlog

from bot import alarms, logs, recovering
from bot.bot import Bot
from bot.building import build_bot
from bot.data_keys import BARE_KEYS, wrapping_of
from bot.inbound import get_ready
from bot.settings import Need, Settings, load
from records import schema
from records.backups import holding
from records.database import Database, DatabaseUnavailable
from records.sealing import stored
from scheduler.heartbeat import Heartbeat
from web.app import create_app
from web.server import Served, run
from web.stopping import Told

log = structlog.get_logger(__name__)

_HOST = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
_PORT = click.option("--port", default=8000, show_default=True, envvar="PORT", help="Port to listen on.")


def _worker_name() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _ready_schema(settings: Settings) -> None:
    """A schema of another version, or a restored database that is held, is one line and no start."""
    database = Database(settings.database_url, pool_size=1, wrapping=wrapping_of(settings))
    try:
        schema.make_ready(database)
        holding.refuse_while_held(database)
        if stored.are_bare(database):
            click.echo(f"checkin: {BARE_KEYS}", err=True)
    finally:
        database.close()


@click.command()
@_HOST
@_PORT
def serve(host: str, port: int) -> None:
    """Web and scheduler in one process, for one machine.

    This is how checkin runs on SQLite: one machine and one `serve` for one file. A second one, or a worker beside it,
    does no harm (they share the work by claims), but they wait for each other at every commit.
    """
    settings = load(Need.SITE)
    logs.configure(settings.log_format)
    _ready_schema(settings)

    def build() -> Served:
        bot = build_bot(settings)
        get_ready(bot)
        return Served(create_app(bot), _beating(bot))

    run(build, host=host, port=port, ready=lambda: _say_where(host, port))


@click.command()
@_HOST
@_PORT
@click.option("--processes", default=1, show_default=True, envvar="WEB_CONCURRENCY", help="Serving processes.")
def web(host: str, port: int, processes: int) -> None:
    """The web alone: webhooks and staff site. Texts are sent by `checkin worker`."""
    settings = load(Need.SITE)
    logs.configure(settings.log_format)
    _ready_schema(settings)

    def build() -> Served:
        bot = build_bot(settings, sends=False)
        get_ready(bot)
        _ask_for_missed(bot)
        unwatch = alarms.watch(bot)

        def stop() -> None:
            unwatch()
            bot.database.close()

        return Served(create_app(bot), stop)

    run(build, host=host, port=port, processes=processes, ready=lambda: _say_where(host, port))


@click.command()
def worker() -> None:
    """The scheduler alone: opens check-ins and sends texts, until it is told to stop.

    On PostgreSQL any number of workers may run on any number of machines. On SQLite use `checkin serve`, which does all
    of it in one process.
    """
    settings = load(Need.TEXTS)
    logs.configure(settings.log_format)
    _ready_schema(settings)
    told = _stop_told()
    stop = _beating(build_bot(settings))
    click.echo("checkin worker is running; Ctrl-C stops it.", err=True)
    told.wait()
    click.echo("stopping as soon as what is in hand is finished; a second Ctrl-C stops at once.", err=True)
    stop()


def _beating(bot: Bot) -> Callable[[], None]:
    """Starts the heartbeat and the watch over it; stops them with what it returns, finishing what is in hand."""
    heartbeat = Heartbeat(bot, name=_worker_name())
    heartbeat.start()
    unwatch = alarms.watch(bot, pings=True)

    def stop() -> None:
        heartbeat.stop()
        unwatch()
        bot.database.close()

    return stop


def _ask_for_missed(bot: Bot) -> None:
    """A web that begins does not know for how long nobody listened: a worker reads back what came meanwhile."""
    try:
        recovering.ask_for(bot, now=bot.clock())
    except DatabaseUnavailable as error:
        log.error("database unavailable", why=str(error))


def _stop_told() -> Told:
    """What SIGTERM or Ctrl-C tells; a second one ends the process at once."""

    def tell(_number: int, _frame: FrameType | None) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)

    told = Told()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, tell)
    return told


def _say_where(host: str, port: int) -> None:
    click.echo(f"checkin is at http://{host}:{port}/ ; Ctrl-C stops it.", err=True)
