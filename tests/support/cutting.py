"""Deeds cut off in the middle: each done by a process of its own that is killed at its n-th step.

Started as `python -m tests.support.cutting` it has everything loaded and forks a child for each order. A step is a
statement to the database, and the moments before and after a commit. It reads one JSON object a line (`Order`) and
answers each with one: how many steps were made, whether the child was killed, and what else went wrong.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine.default import DefaultDialect

from tests.support.deeds import DEEDS

#: More steps than any deed has: it is done to its end.
NEVER = 10**9
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Order:
    """A deed to do on a database, and the step at which the power is cut."""

    deed: str
    url: str
    folder: str
    at: int = NEVER


@dataclass(frozen=True, slots=True)
class Ended:
    """How a deed ended: killed, or with what it returned."""

    killed: bool
    steps: int
    trouble: str = ""


class Cutter:
    """Has deeds done, and cut off."""

    def __init__(self, running: subprocess.Popen[str]) -> None:
        self._running = running

    def __call__(self, deed: str, url: str, folder: Path, at: int = NEVER) -> Ended:
        assert self._running.stdin is not None
        assert self._running.stdout is not None
        print(json.dumps(asdict(Order(deed, url, str(folder), at))), file=self._running.stdin, flush=True)
        ended = Ended(**json.loads(self._running.stdout.readline()))
        assert not ended.trouble, ended.trouble
        return ended


@contextmanager
def cutter() -> Iterator[Cutter]:
    """A process that does deeds, until the block is left."""
    command = [sys.executable, "-m", "tests.support.cutting"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT) as running:
        try:
            yield Cutter(running)
        finally:
            running.kill()


def _main() -> None:
    for written in sys.stdin:
        sys.stdout.write(json.dumps(asdict(_done(Order(**json.loads(written))))) + "\n")
        sys.stdout.flush()


def _done(order: Order) -> Ended:
    """Does a deed in a child, which tells its steps as it makes them."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        _live(order, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        said = told.read()
    _, status = os.waitpid(pid, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    trouble = said.lstrip(b".").decode() if killed or not status else f"ended with {status}: {said.decode()}"
    return Ended(killed, len(said) - len(said.lstrip(b".")), trouble)


def _live(order: Order, writing: int) -> None:
    """The child's life; never returns."""
    made = 0

    def step(*_: Any) -> None:
        nonlocal made
        if made == order.at:
            os.kill(os.getpid(), signal.SIGKILL)
        made += 1
        os.write(writing, b".")

    commit = DefaultDialect.do_commit

    def do_commit(self: DefaultDialect, connection: Any) -> None:
        step()
        commit(self, connection)
        step()

    status = 70
    try:
        DefaultDialect.do_commit = do_commit  # type: ignore[method-assign]
        sa.event.listen(sa.Engine, "before_cursor_execute", step)
        DEEDS[order.deed](order.url, Path(order.folder))
        status = 0
    except BaseException:
        os.write(writing, traceback.format_exc().encode())
    finally:
        os._exit(status)


if __name__ == "__main__":
    _main()
