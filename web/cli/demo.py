"""`checkin demo`: the whole system on one file, with simulated alumni; no account, no configuration."""

from __future__ import annotations

import logging
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from zoneinfo import ZoneInfo

import click

from bot import logs
from bot.bot import utc_now
from bot.settings import Settings
from bot.simulation import keeping
from bot.simulation.conversations import HOME
from bot.simulation.keeping import BadDemo, Kept
from bot.simulation.world import World
from records import moments
from web.phones.demonstration import Demonstration, Login
from web.phones.pages import phones
from web.phones.staging import LOGIN, Stage, prepare, settings_of, stage
from web.server import Served, check_free, run

FEWEST, MOST, USUAL = 10, 1000, 120
#: Real seconds between two looks of the progress line, on a screen and in a file.
ON_SCREEN, IN_FILE = 0.1, 5.0


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, envvar="PORT", help="Port to listen on.")
@click.option(
    "--alumni", type=click.IntRange(FEWEST, MOST), help=f"How many alumni a new demo has.  [default: {USUAL}]"
)
@click.option("--fresh", is_flag=True, help="Start over instead of going on.")
@click.option(
    "--file",
    "file",
    type=click.Path(dir_okay=False, path_type=Path),
    default="checkin-demo.db",
    show_default=True,
    help="Where the demo keeps its records.",
)
def demo(host: str, port: int, alumni: int | None, fresh: bool, file: Path) -> None:
    """Runs the whole system with simulated alumni, on simulated phones; needs no account.

    A year of follow-up goes by in about a minute; then the staff site and a phone page are served and time goes on.
    Ctrl-C stops it, and the same command goes on from there.
    """
    check_free(host, port)
    kept = _find_or_begin(file, alumni, fresh)
    settings = settings_of(file, kept)
    logs.configure(settings.log_format, least=logging.ERROR)  # nobody is called for made-up people
    if _bring_to_now(settings, kept):
        run(
            lambda: _serve(file, settings, kept),
            host=host,
            port=port,
            ready=lambda: _say_where(host, port, kept),
        )
        click.echo("Stopped. The same command goes on from here; --fresh starts over.", err=True)


def _find_or_begin(file: Path, alumni: int | None, fresh: bool) -> Kept:
    try:
        kept = None if fresh else keeping.find(file)
    except BadDemo as bad:
        raise click.ClickException(str(bad)) from None
    if kept is None:
        today = utc_now().astimezone(ZoneInfo(HOME)).date()
        return keeping.begin(file, alumni=alumni or USUAL, today=today)
    if alumni is not None and alumni != kept.alumni:
        raise click.UsageError(f"the demo in {file} has {kept.alumni} alumni: add --fresh to start over with {alumni}")
    return kept


def _bring_to_now(settings: Settings, kept: Kept) -> bool:
    """Lets the past go by, with a progress line; False when it was stopped before the present."""
    prepare(settings, kept)
    staged = stage(settings, kept)
    world, now = staged.world, utc_now()
    try:
        if world.clock() >= now:
            return True
        click.echo(f"{kept.alumni} made-up alumni; their year goes by:", err=True)
        with _stop_asked() as asked:
            progress = _Progress(world)
            arrived = world.catch_up(now, told=progress, stopped=asked.is_set)
            progress.end()
            world.note_time()
        if not arrived:
            click.echo("Stopped half-way. The same command goes on from here; --fresh starts over.", err=True)
        return arrived
    finally:
        world.bot.database.close()


class _Progress:
    """The line that shows how far it has come: the date, texts, replies, records."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._screen = sys.stderr.isatty()
        self._last = float("-inf")

    def __call__(self, now: datetime) -> None:
        if time.monotonic() - self._last >= (ON_SCREEN if self._screen else IN_FILE):
            self._last = time.monotonic()
            self._show(now)

    def end(self) -> None:
        """The last state, and an end to the line."""
        self._show(self._world.clock())
        if self._screen:
            click.echo("", err=True)

    def _show(self, now: datetime) -> None:
        with self._world.bot.database.read() as tx:
            kept = moments.tally(tx)
        day = now.astimezone(ZoneInfo(HOME))
        counts = f"texts {kept.texts:>5,}   replies {kept.replies:>5,}   records {kept.records:>5,}"
        line = f"{day:%a} {day:%b} {day.day:>2}, {day.year}   {counts}"
        click.echo(f"\r  {line}" if self._screen else f"  {line}", err=True, nl=not self._screen)


@contextmanager
def _stop_asked() -> Iterator[threading.Event]:
    """An event that Ctrl-C or SIGTERM sets, so that nothing is cut off in the middle."""
    asked = threading.Event()

    def ask(_number: int, _frame: FrameType | None) -> None:
        asked.set()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked
    finally:
        for number, old in before.items():
            signal.signal(number, old)


def _serve(file: Path, settings: Settings, kept: Kept) -> Served:
    shown: list[Demonstration] = []
    staged = stage(settings, kept, pages=lambda _: phones(shown[0]))
    shown.append(demonstration(file, staged, kept))
    shown[0].start()
    return Served(staged.app, shown[0].stop)


def demonstration(file: Path, staged: Stage, kept: Kept) -> Demonstration:
    """The demo as it is shown; whose phones the visitor holds is kept beside the database."""

    def keep(played: frozenset[str]) -> None:
        keeping.save(file, kept.with_played(played))

    return Demonstration(staged.world, staged.people, Login(LOGIN, kept.password), keep=keep)


def _say_where(host: str, port: int, kept: Kept) -> None:
    place = f"http://{f'[{host}]' if ':' in host else host}:{port}/"
    click.echo(
        f"\n  The staff site   {place}\n  The phones       {place}phones/\n"
        f"  Sign in with     {LOGIN}   password: {kept.password}\n\n"
        "  Time goes on: two minutes a second, quiet hours faster.\n"
        "  Ctrl-C stops the demo; the same command goes on from there.",
        err=True,
    )
