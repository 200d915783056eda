"""A demo that is being shown: its people, its world in motion, and what the visitor does to them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.simulation.motion import LIVELY, Motion
from bot.simulation.people import SimulatedAlum
from bot.simulation.world import World


@dataclass(frozen=True, slots=True)
class Login:
    """The login of the demo's coordinator."""

    email: str
    password: str


class Demonstration:
    """What the demo's pages and its command share. `keep` is told whose phones the visitor holds."""

    def __init__(
        self,
        world: World,
        people: tuple[SimulatedAlum, ...],
        login: Login,
        *,
        keep: Callable[[frozenset[str]], None],
    ) -> None:
        self.world = world
        self.people = people
        self.login = login
        self._keep = keep
        self._motion = Motion(world, monotonic=time.monotonic)

    @property
    def now(self) -> datetime:
        """The demo's time."""
        return self.world.clock()

    @property
    def minutes_a_second(self) -> int:
        """How fast it goes by while something happens."""
        return int(LIVELY // 60)

    def start(self) -> None:
        """Sets the world in motion."""
        self._motion.start()

    def stop(self) -> None:
        """Brings it to rest."""
        self._motion.stop()
        self.world.bot.database.close()

    def texted(self, alum: SimulatedAlum, body: str) -> None:
        """The visitor texts in an alum's place."""
        self._motion.visited()
        known = self.world.played()
        self.world.say(alum, body)
        if self.world.played() != known:
            self._keep(self.world.played())
