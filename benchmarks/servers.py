"""The two servers that are compared: ours, and the floor that only checks the signature and keeps one row."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from urllib.parse import parse_qsl

import sqlalchemy as sa
from flask import Flask, Response, request

from bot.building import build_bot
from bot.carriers.signatures import is_signed
from bot.settings import Settings, load
from records.database import Database
from web.app import create_doors
from web.server import Served, run

TOKEN = "benchmark"
HOST = "bench.test"

floor_table = sa.Table(
    "floor",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("sid", sa.String(40), unique=True),
    sa.Column("phone", sa.String(64)),
    sa.Column("body", sa.Text),
)


def settings(url: str) -> Settings:
    """An installation on a simulated carrier."""
    return load(
        overrides={
            "DATABASE_URL": url,
            "SECRET_KEY": TOKEN,
            "CHECKIN_CARRIER": "simulator",
            "PUBLIC_URL": f"http://{HOST}",
            "CHECKIN_ORG_NAME": "Hope Kitchen",
        }
    )


def _floor(url: str) -> Served:
    database = Database(url)
    turn = threading.Lock() if database.is_sqlite else nullcontext()
    app = Flask("floor", static_folder=None)

    @app.post("/webhooks/twilio/messages")
    def messages() -> Response:
        fields = parse_qsl(request.get_data(cache=False).decode(), keep_blank_values=True)
        given = request.headers.get("X-Twilio-Signature", "")
        if not is_signed(given, (TOKEN,), f"http://{HOST}/webhooks/twilio/messages", fields):
            return Response(status=403)
        form = dict(fields)
        # A commit of its own for each text: ours share theirs on SQLite.
        with turn, database.engine.begin() as tx:
            tx.execute(floor_table.insert(), {"sid": form["MessageSid"], "phone": form["From"], "body": form["Body"]})
        return Response(b"<Response/>", 200, mimetype="text/xml")

    return Served(app, database.close)


def _ours(url: str) -> Served:
    bot = build_bot(settings(url), sends=False)
    return Served(create_doors(bot), bot.database.close)


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
    for member in _family(pid):
        try:
            fields = Path(f"/proc/{member}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(fields[11]) + int(fields[12])
    return total / tick


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


if __name__ == "__main__":
    kind, address, at = sys.argv[1:]
    run(lambda: (_floor if kind == "floor" else _ours)(address), host="127.0.0.1", port=int(at))
