"""Things that the stand-in carrier does later, each at its time, by a few hands of its own."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Callable

Errand = Callable[[], None]


class Errands:
    """Runs errands when they are due. A hand that finds nothing due waits."""

    def __init__(self, hands: int = 16) -> None:
        self._due: list[tuple[float, int, Errand]] = []
        self._order = itertools.count()
        self._running = 0
        self._stopped = False
        self._bell = threading.Condition()
        self.failures: list[BaseException] = []
        self._hands = [threading.Thread(target=self._work, daemon=True) for _ in range(hands)]
        for hand in self._hands:
            hand.start()

    def after(self, seconds: float, errand: Errand) -> None:
        """Runs an errand so many real seconds from now."""
        with self._bell:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), errand))
            self._bell.notify()

    @property
    def left(self) -> int:
        """How many errands wait or are being run."""
        with self._bell:
            return len(self._due) + self._running

    def stop(self) -> None:
        """Forgets what is left and waits for what is being run."""
        with self._bell:
            self._stopped = True
            self._due.clear()
            self._bell.notify_all()
        for hand in self._hands:
            hand.join(timeout=30)

    def _work(self) -> None:
        while (errand := self._next()) is not None:
            try:
                errand()
            except Exception as error:  # a mistake in the harness: the run must not pass over it
                self.failures.append(error)
            finally:
                with self._bell:
                    self._running -= 1

    def _next(self) -> Errand | None:
        with self._bell:
            while not self._stopped:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    self._running += 1
                    return heapq.heappop(self._due)[2]
                self._bell.wait(wait)
            return None
