"""The demo's clock: set by hand while the past year goes by, then running faster than a real one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta


class SimulatedClock:
    """Call it for the time, as any clock of the product. It never goes back. `monotonic` gives real seconds."""

    def __init__(self, now: datetime, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._lock = threading.Lock()
        self._monotonic = monotonic
        self._base = now
        self._since = monotonic()
        self._speed = 0.0

    def __call__(self) -> datetime:
        with self._lock:
            return self._now()

    def set(self, now: datetime) -> None:
        """Jumps forward to a time; a time gone by changes nothing."""
        with self._lock:
            self._base = max(self._now(), now)
            self._since = self._monotonic()

    def run(self, speed: float) -> None:
        """Runs on by itself, `speed` simulated seconds to a real one; 0 stands still."""
        with self._lock:
            self._base, self._since, self._speed = self._now(), self._monotonic(), speed

    def _now(self) -> datetime:
        return self._base + timedelta(seconds=self._speed * (self._monotonic() - self._since))
