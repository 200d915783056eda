"""`checkin serve`, `web` and `worker`: the long-running ones."""

from __future__ import annotations

import os
import signal
import socket
import threading

import click

from bot import alarms, logs
from bot.building import build_bot
from bot.settings import Need, Settings, load
from records import schema
from records.backups import holding
from records.database import Database
from scheduler.heartbeat import Heartbeat
from web.app import create_app
from web.server import Served, run

_HOST = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
_PORT = click.option("--port", default=8000, show_default=True, envvar="PORT", help="Port to listen on.")


def _worker_name() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _ready_schema(settings: Settings) -> None:
    """SQLite is brought up to date by itself; on PostgreSQL that is a step of its own, for many machines at once."""
    database = Database(settings.database_url, pool_size=1)
    try:
        if database.is_sqlite:
            schema.upgrade(settings.database_url)
        elif not schema.is_current(database):
            raise click.ClickException("the database schema is not current: run `checkin db upgrade`")
        holding.refuse_while_held(database)
    finally:
        database.close()


@click.command()
@_HOST
@_PORT
def serve(host: str, port: int) -> None:
    """Web and scheduler in one process, for one machine."""
    settings = load(Need.SITE)
    logs.configure(settings.log_format)
    _ready_schema(settings)

    def build() -> Served:
        bot = build_bot(settings)
        heartbeat = Heartbeat(bot, name=_worker_name())
        heartbeat.start()
        unwatch = alarms.watch(bot, pings=True)

        def stop() -> None:
            unwatch()
            heartbeat.stop()

        return Served(create_app(bot), stop)

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
        unwatch = alarms.watch(bot)

        def stop() -> None:
            unwatch()
            bot.database.close()

        return Served(create_app(bot), stop)

    run(build, host=host, port=port, processes=processes, ready=lambda: _say_where(host, port))


@click.command()
def worker() -> None:
    """The scheduler alone: opens check-ins and sends texts, until it is told to stop."""
    settings = load(Need.TEXTS)
    logs.configure(settings.log_format)
    _ready_schema(settings)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    bot = build_bot(settings)
    heartbeat = Heartbeat(bot, name=_worker_name())
    heartbeat.start()
    unwatch = alarms.watch(bot, pings=True)
    click.echo("checkin worker is running; Ctrl-C stops it.", err=True)
    stop.wait()
    unwatch()
    heartbeat.stop()


def _say_where(host: str, port: int) -> None:
    click.echo(f"checkin is at http://{host}:{port}/ ; Ctrl-C stops it.", err=True)
