"""The demo going on by itself: its clock runs, faster while nothing happens, and what comes due is done."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta

import structlog

from bot.simulation.world import World
from records.database import DatabaseUnavailable

log = structlog.get_logger(__name__)

#: Simulated seconds to a real one: two minutes a second, a quarter of an hour while nothing happens.
LIVELY, QUIET = 120.0, 900.0
#: Real seconds between two looks.
BEAT = 0.25
#: Something that happens within this time is worth waiting for.
NEAR = timedelta(minutes=20)
#: Real seconds without haste after each of the visitor's texts.
VISIT = 90.0


class Motion:
    """Keeps a world moving in the background until it is stopped. `monotonic` gives real seconds."""

    def __init__(self, world: World, *, monotonic: Callable[[], float]) -> None:
        self._world = world
        self._monotonic = monotonic
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="demo", daemon=True)
        self._visited = float("-inf")

    def start(self) -> None:
        """Begins to move."""
        self._thread.start()

    def stop(self) -> None:
        """Finishes what is in hand and keeps how far the clock has come."""
        self._stop.set()
        self._thread.join()
        self._world.note_time()

    def visited(self) -> None:
        """A visitor texted: no haste for a while."""
        self._visited = self._monotonic()

    def _run(self) -> None:
        while not self._stop.wait(BEAT):
            try:
                self._world.clock.run(self._pace())
                self._world.tick()
            except DatabaseUnavailable as error:
                log.error("database unavailable", why=str(error))
            except Exception:
                log.exception("the demo stumbled")

    def _pace(self) -> float:
        visited = self._monotonic() - self._visited < VISIT
        return LIVELY if visited or self._world.is_busy(self._world.clock() + NEAR) else QUIET
