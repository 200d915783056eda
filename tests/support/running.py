"""`checkin` as it runs for weeks: in processes of its own, started and stopped by signals."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

#: Seconds after which something that should have happened at once has failed.
PATIENCE = 60


class Running:
    """One long-running command."""

    def __init__(self, process: subprocess.Popen[str], port: int) -> None:
        self.process = process
        self.port = port

    def said(self, words: str) -> str:
        """The line that holds `words`; waits until it is said."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if words in line:
                return line
        raise AssertionError(f"it ended without saying {words!r}")

    def connected(self) -> socket.socket:
        """A connection to its web, as soon as that listens."""
        until, pause = time.monotonic() + PATIENCE, threading.Event()
        while True:
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)
            except ConnectionRefusedError:
                if self.process.poll() is not None or time.monotonic() > until:
                    raise
                pause.wait(0.02)

    def status(self, path: str) -> int:
        """What its web answers."""
        with self.connected() as wire:
            wire.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            answer = b"".join(iter(lambda: wire.recv(65536), b""))
        return int(answer.split()[1])

    def tell(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def ended(self) -> tuple[int, str]:
        """Its exit code, and what it said last."""
        _, said = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


def environment(**settings: str) -> dict[str, str]:
    """Nothing but these settings, and what a program needs to run at all."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "PYTHONPATH")
    return {name: os.environ[name] for name in kept if name in os.environ} | settings


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
    return port


def start(*args: str, env: Mapping[str, str], cwd: Path) -> subprocess.Popen[str]:
    """Starts a command."""
    command = [sys.executable, "-c", "from web.cli import main; main()", *args]
    return subprocess.Popen(
        command, env=environment(**env), cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@contextmanager
def running(*args: str, env: Mapping[str, str], cwd: Path) -> Iterator[Running]:
    """A command for as long as the block lasts; with a port of its own when it serves the web."""
    port = free_port() if args[0] in ("serve", "web") else 0
    more = ("--port", str(port)) if port else ()
    with start(*args, *more, env=env, cwd=cwd) as process:
        try:
            yield Running(process, port)
        finally:
            process.kill()
