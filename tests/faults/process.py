"""The processes of a run: each the real product on the run's clock, forked from one that has everything loaded.

Started as `python -m tests.faults.process`. It reads one JSON object a line: an `Order` to start a process; it writes
one a line: `{"started": NAME, "pid": N}`, and `{"ended": PID, "status": N}` for every process that ended, however.
"""

from __future__ import annotations

import ctypes
import faulthandler
import importlib
import json
import os
import random
import signal
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot import logs
from bot.bot import utc_now
from bot.building import build_bot
from bot.carriers.twilio import line
from bot.settings import Need, Settings, load
from scheduler import heartbeat
from surveys.conversation import advance, begin
from surveys.dialogue import Dialogue
from surveys.wording import Organisation
from tests.faults.clock import SharedClock
from tests.faults.slips import SLIPS
from web.app import create_app
from web.cli import serving
from web.server import Served, run

#: Seconds between rounds, between looks at the outbox, and between looks for chores, on the run's clock.
ROUND_EVERY, OUTBOX_EVERY, CHORES_EVERY = 30.0, 3.0, 10.0
TODAY = date(2026, 3, 10)
_BECOME_REAPER = 36  # PR_SET_CHILD_SUBREAPER


@dataclass(frozen=True, slots=True)
class Order:
    """A process to start: `kind` is serve, web or worker; the web kinds listen on `port`."""

    name: str
    kind: str
    port: int
    clock: str
    log: str
    settings: dict[str, str]
    slip: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self))


def live(order: Order) -> None:
    """Lives the life of one process, as `checkin serve`, `web` or `worker` would, until it is told to stop."""
    faulthandler.register(signal.SIGUSR1)  # a process that will not end is asked what it is at
    clock = SharedClock(Path(order.clock))
    _hurry(clock.speed)
    if order.slip:
        SLIPS[order.slip]()
    settings = load(Need.TEXTS, overrides=order.settings)
    logs.configure(settings.log_format)
    match order.kind:
        case "serve":
            run(lambda: _served(settings, clock), host="127.0.0.1", port=order.port)
        case "web":
            run(lambda: _web(settings, clock), host="127.0.0.1", port=order.port)
        case "worker":
            _work(settings, clock)


def _hurry(speed: float) -> None:
    """What the product counts in real seconds passes as fast as the clock of the run."""
    vars(line).update({name: getattr(line, name) / speed for name in ("CONNECT", "READ", "WHOLE")})
    heartbeat.ROUND_EVERY, heartbeat.OUTBOX_EVERY = ROUND_EVERY / speed, OUTBOX_EVERY / speed
    heartbeat.CHORES_EVERY = CHORES_EVERY / speed


def _served(settings: Settings, clock: SharedClock) -> Served:
    bot = build_bot(settings, clock=clock)
    return Served(create_app(bot), serving._beating(bot))


def _web(settings: Settings, clock: SharedClock) -> Served:
    bot = build_bot(settings, sends=False, clock=clock)
    serving._ask_for_missed(bot)
    return Served(create_app(bot), bot.database.close)


def _work(settings: Settings, clock: SharedClock) -> None:
    told = serving._stop_told()
    stop = serving._beating(build_bot(settings, clock=clock))
    told.wait()
    stop()


def main() -> None:
    """Starts what is ordered until standard input ends; then ends what is left."""
    _warm_up()
    ctypes.CDLL(None).prctl(_BECOME_REAPER, 1, 0, 0, 0)
    signal.signal(signal.SIGCHLD, lambda *_: _reap())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)  # it ends with its orders, and takes along what it began
    _say({"ready": os.getpid()})
    groups: set[int] = set()
    for written in sys.stdin:
        order = Order(**json.loads(written))
        # A child that ends at once must not be reported before it was said to have started.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if pid == 0:
            _become(order)
        # As the child does: whoever is first, nobody can signal the group before it is there.
        with suppress(OSError):
            os.setpgid(pid, pid)
        groups.add(pid)
        _say({"started": order.name, "pid": pid})
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    # Whoever gave the orders is gone, or done.
    for group in groups:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)


def _warm_up() -> None:
    """Loads what is loaded late, once for all."""
    nobody = {"TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_AUTH_TOKEN": "none", "CHECKIN_CARRIER": "twilio"}
    settings = load(Need.RECORDS, overrides=nobody)
    vars(line.client_of(settings, line.Line(settings.api_url, utc_now)).messages)
    for driver in ("psycopg_pool", "sqlalchemy.dialects.postgresql.psycopg", "sqlalchemy.dialects.sqlite.pysqlite"):
        importlib.import_module(driver)
    # The reader of replies puts its word lists in order on first use.
    asked = begin(Dialogue("day_90", "en", TODAY, TODAY, employer_on_file="Target"), Organisation("Bridge Works", ""))
    for text in ("1", "17.50 an hour", "40", "health and dental", "food stamps", "no thanks, stop texting me"):
        asked = advance(asked.dialogue, text, today=TODAY, organisation=Organisation("Bridge Works", ""), language="en")


def _become(order: Order) -> None:
    """The rest of a child's life; never returns."""
    status = 70
    try:
        os.setpgid(0, 0)
        for number in (signal.SIGCHLD, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        random.seed()
        written = os.open(order.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for stream, instead in ((0, nothing), (1, written), (2, written)):
            os.dup2(instead, stream)
        live(order)
        status = 0
    except BaseException as error:
        import traceback

        traceback.print_exception(error)
        status = error.code if isinstance(error, SystemExit) and isinstance(error.code, int) else 70
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _reap() -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        _say({"ended": pid, "status": os.waitstatus_to_exitcode(status)})


def _say(what: dict[str, Any]) -> None:
    with suppress(BrokenPipeError):
        os.write(1, (json.dumps(what) + "\n").encode())


if __name__ == "__main__":
    main()
