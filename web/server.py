"""Serving the web application: granian, which finishes the request in hand when it is told to stop."""

from __future__ import annotations

import errno
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from web.app import Wsgi
from web.stopping import Told, be_wakeable, wake

#: Seconds that the requests and calls in hand get to end; a call to the carrier takes at most half of it.
STOP_WITHIN = 60
#: Seconds between two looks for the parent process.
LOOK_EVERY = 0.25


class PortInUse(RuntimeError):
    """Another program listens on the port already."""


@dataclass(frozen=True, slots=True)
class Served:
    """What one serving process runs: the application, and what to stop once the last request is answered."""

    app: Wsgi
    stop: Callable[[], None]


def run(
    build: Callable[[], Served],
    *,
    host: str,
    port: int,
    processes: int = 1,
    ready: Callable[[], None] | None = None,
) -> None:
    """Serves until SIGTERM or Ctrl-C. `build` runs once in each serving process, so that nothing crosses a fork.

    A serving process that dies is begun anew, unless it dies again at once; all of them go when this one dies.
    """
    check_free(host, port)
    server = Server(
        "checkin",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=processes,
        blocking_threads=_threads(),
        backlog=2048,
        log_enabled=True,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_WITHIN,
    )
    server.main_loop_interrupt = Told()  # type: ignore[assignment]  # all that granian asks of its event
    if ready:
        server.on_startup(ready)
    server.serve(spawn_target=_serving(server, build), target_loader=_nothing, wrap_loader=False)


def _threads() -> int:
    return min(8, 2 * (os.cpu_count() or 1) + 1)


def _nothing() -> Wsgi:
    """granian wants a loader; `_serving` builds the application in the serving process instead."""
    raise NotImplementedError


def _serving(server: Any, build: Callable[[], Served]) -> Callable[..., None]:
    """What a serving process does: build, serve, then stop what was built beside the web."""
    parent = os.getpid()

    def serve(worker: int, name: Any, _loader: Any, *rest: Any) -> None:
        # Until it serves, a stop ends it at once: the handlers it was forked with are its parent's, and deaf.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        be_wakeable()
        _go_with(parent)
        served = build()
        try:
            server._spawn_wsgi_worker(worker, name, lambda: served.app, *rest)
        finally:
            served.stop()

    return serve


def _go_with(parent: int) -> None:
    """Stops this process, in order, once its parent is gone: an orphan would hold the port, deaf to every stop.

    Its main thread, which only waits, is woken meanwhile: it may have missed a stop.
    """

    def look() -> None:
        told = False
        while True:
            time.sleep(LOOK_EVERY)
            if not told and os.getppid() != parent:
                told = True
                os.kill(os.getpid(), signal.SIGTERM)
            wake()

    threading.Thread(target=look, name="parent", daemon=True).start()


def check_free(host: str, port: int) -> None:
    """Raises `PortInUse`, with the mend, when a port cannot be listened on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            why = (
                "is used by another program"
                if error.errno == errno.EADDRINUSE
                else f"cannot be used ({error.strerror})"
            )
            raise PortInUse(f"port {port} on {host} {why}: choose another with --port") from None
