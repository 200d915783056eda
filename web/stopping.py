"""Stops that are never missed: a signal that comes at the wrong moment is neither lost nor a standstill.

Python runs a signal's handler between two steps of the main thread. A main thread that is just about to wait for a
lock, as in `Event.wait`, then waits on as if nothing had come; one that holds the event's own lock waits for itself. So
the main thread waits for a pipe that the signal itself writes to, or is woken now and then.
"""

from __future__ import annotations

import os
import select
import signal
import threading
from contextlib import suppress
from types import FrameType

#: Wakes the main thread and means nothing.
_WAKE = signal.SIGURG


class Told:
    """What the main thread waits for: a signal, or a word from another thread. Made in the main thread.

    It has the shape of `threading.Event`, but tells each thing once: `wait` ends at once when something came since the
    last one, and forgets it.
    """

    def __init__(self) -> None:
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(self._write, False)
        signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)

    def set(self) -> None:
        """Ends the wait."""
        with suppress(BlockingIOError):  # A full pipe ends it as well.
            os.write(self._write, b"\0")

    def wait(self) -> None:
        """Waits until something came; the handler of a signal has run when it returns."""
        select.select([self._read], [], [])
        self.clear()

    def clear(self) -> None:
        """Forgets what came."""
        with suppress(BlockingIOError):
            while True:
                os.read(self._read, 4096)


def be_wakeable() -> None:
    """Prepares this process, from its main thread, for `wake`."""
    signal.set_wakeup_fd(-1)  # A fork has its parent's.
    signal.signal(_WAKE, _nothing)


def wake() -> None:
    """Lets the main thread of this process run the handlers of signals that it has not noticed."""
    signal.pthread_kill(threading.main_thread().ident or 0, _WAKE)


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """Its coming is all there is to it."""
