"""The servers that are compared: ours, and floors that only check the signature and keep one row."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import psycopg
import sqlalchemy as sa
from flask import Flask, Response, request

from bot.building import build_bot
from bot.carriers.signatures import is_signed
from bot.settings import Settings, load
from records.database import Database
from scheduler.heartbeat import Heartbeat
from web.app import create_doors, with_short_way
from web.server import Served, run

TOKEN = "benchmark"
HOST = "bench.test"

floor_table = sa.Table(
    "floor",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("sid", sa.String(60), unique=True),
    sa.Column("phone", sa.String(64)),
    sa.Column("body", sa.Text),
)


def settings(url: str, **more: str) -> Settings:
    """An installation on a simulated carrier; more settings by environment name."""
    return load(
        overrides={
            "DATABASE_URL": url,
            "SECRET_KEY": TOKEN,
            "CHECKIN_CARRIER": "simulator",
            "PUBLIC_URL": f"http://{HOST}",
            "CHECKIN_ORG_NAME": "Hope Kitchen",
            **more,
        }
    )


#: The floors' one statement: a text is kept once.
_KEEP = "INSERT INTO floor (sid, phone, body) VALUES ({0}, {0}, {0}) ON CONFLICT (sid) DO NOTHING"
Keep = Callable[[tuple[str, str, str]], None]


def _floor(url: str, keep: Keep) -> Served:
    """Flask, the signature, and one row kept: what nobody who keeps a text can do without."""
    app = Flask("floor", static_folder=None)

    @app.post("/webhooks/twilio/messages")
    @app.post("/webhooks/twilio/status/<attempt>")
    def take(attempt: str = "") -> Response:
        fields = parse_qsl(request.get_data(cache=False).decode(), keep_blank_values=True)
        given = request.headers.get("X-Twilio-Signature", "")
        if not is_signed(given, (TOKEN,), f"http://{HOST}{request.path}", fields):
            return Response(status=403)
        form = dict(fields)
        keep((form["MessageSid"] + form.get("MessageStatus", ""), form["From"], form.get("Body", "")))
        return Response(b"<Response/>", 200, mimetype="text/xml")

    return Served(app, lambda: None)


def _one_commit(url: str) -> Keep:
    """A commit for each row, by the driver itself, with nothing between."""
    if url.startswith("sqlite"):
        connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
        connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
        turn = threading.Lock()

        def keep(row: tuple[str, str, str]) -> None:
            with turn:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(_KEEP.format("?"), row)
                connection.execute("COMMIT")

        return keep
    threads = threading.local()

    def keep_there(row: tuple[str, str, str]) -> None:
        if not hasattr(threads, "connection"):
            threads.connection = psycopg.connect(url.replace("postgresql+psycopg:", "postgresql:"))
        threads.connection.execute(_KEEP.format("%s"), row)
        threads.connection.commit()

    return keep_there


def _shared_commits(url: str) -> Keep:
    """Rows that come at once share a commit. PostgreSQL sees to that by itself."""
    if not url.startswith("sqlite"):
        return _one_commit(url)
    database = Database(url)

    def keep(row: tuple[str, str, str]) -> None:
        with database.begin() as tx:
            driver: Any = tx.connection.driver_connection
            driver.execute(_KEEP.format("?"), row)

    return keep


def _ours(url: str) -> Served:
    bot = build_bot(settings(url), sends=False)
    return Served(with_short_way(bot, create_doors(bot)), bot.database.close)


#: A Tuesday at noon in Chicago, and one o'clock in its night.
DAY, NIGHT = datetime(2026, 4, 7, 17, tzinfo=UTC), datetime(2026, 4, 7, 6, tzinfo=UTC)


def _serving(url: str, begun: datetime) -> Served:
    """Web and worker in one process, as `checkin serve` runs them, from a given time on."""
    start = time.monotonic()

    def clock() -> datetime:
        return begun + timedelta(seconds=time.monotonic() - start)

    bot = build_bot(settings(url, CHECKIN_SEND_RATE="10"), clock=clock)
    heartbeat = Heartbeat(bot, name="benchmark")
    heartbeat.start()
    return Served(with_short_way(bot, create_doors(bot)), heartbeat.stop)


_SERVERS: dict[str, Callable[[str], Served]] = {
    "floor": lambda url: _floor(url, _one_commit(url)),
    "shared": lambda url: _floor(url, _shared_commits(url)),
    "ours": _ours,
    "day": lambda url: _serving(url, DAY),
    "night": lambda url: _serving(url, NIGHT),
}


def free_port() -> int:
    """A port nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(which: str, url: str) -> Iterator[tuple[int, int]]:
    """A server in a process of its own: its port and its process id; stopped at the end."""
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.servers", which, url, str(port)])
    try:
        _wait_for(port, process)
        yield port, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise RuntimeError("the server did not start")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            time.sleep(0.3)
            return
    raise RuntimeError("the server did not listen")


def cpu_seconds(pid: int) -> float:
    """User and system time of a process and all its living descendants."""
    tick = os.sysconf("SC_CLK_TCK")
    total = 0
    for member in family(pid):
        try:
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / tick


def family(pid: int) -> Iterator[int]:
    """A process and all its living descendants."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


if __name__ == "__main__":
    kind, address, at = sys.argv[1:]
    run(lambda: _SERVERS[kind](address), host="127.0.0.1", port=int(at))
