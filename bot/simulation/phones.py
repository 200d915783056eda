"""The phones of the simulated alumni: texts reach them, and after a while they text back."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import count

from bot.simulation.conversations import Line, Reply, begins_a_checkin, next_reply
from bot.simulation.people import SimulatedAlum


class Phones:
    """Every alum's phone, with the thread of the check-in under way and the reply its owner is about to send.

    `played` are the external ids of alumni whose phone the visitor holds: those write nothing by themselves.
    """

    def __init__(self, people: Iterable[SimulatedAlum], *, seed: int, played: Collection[str] = ()) -> None:
        self._owners = {alum.phone: alum for alum in people if alum.phone}
        self._seed = seed
        self._threads: dict[str, list[Line]] = {}
        self._pending: dict[str, tuple[int, Reply]] = {}
        self._queue: list[tuple[datetime, int, str]] = []
        self._turns = count()
        self.played = set(played)

    def refuses(self, phone: str) -> int | None:
        """The carrier's error code for a number that cannot get texts: a landline."""
        owner = self._owners.get(phone)
        return LANDLINE if owner and owner.landline else None

    def get(self, phone: str, body: str, at: datetime) -> None:
        """A text reaches a phone; its owner makes up their mind."""
        if begins_a_checkin(body):
            self._threads[phone] = []
        thread = self._threads.get(phone)
        if thread is not None and phone in self._owners:
            thread.append(Line(True, body, at))
            self._decide(phone)

    def remember(self, phone: str, body: str, at: datetime, *, ours: bool) -> None:
        """A text that was exchanged before the demo was started again. After the last one, call `resume`."""
        if ours and begins_a_checkin(body):
            self._threads[phone] = []
        if phone in self._threads and phone in self._owners:
            self._threads[phone].append(Line(ours, body, at))

    def resume(self, *, now: datetime) -> None:
        """Takes up the threads that were remembered; what should have been sent meanwhile is sent now."""
        for phone in self._threads:
            self._decide(phone, earliest=now)

    def said(self, phone: str, body: str, at: datetime) -> None:
        """The owner, or the visitor in their place, texted."""
        self._pending.pop(phone, None)
        if phone in self._threads:
            self._threads[phone].append(Line(False, body, at))

    def next_at(self) -> datetime | None:
        """When the next reply is due."""
        while self._queue and not self._is_current(self._queue[0]):
            heapq.heappop(self._queue)
        return self._queue[0][0] if self._queue else None

    def due(self, now: datetime) -> list[tuple[str, str]]:
        """Takes the replies that are due: phone and text of each."""
        taken = []
        while (at := self.next_at()) is not None and at <= now:
            _, _, phone = heapq.heappop(self._queue)
            taken.append((phone, self._pending.pop(phone)[1].body))
        return taken

    def hand_over(self, alum: SimulatedAlum) -> None:
        """From now on the visitor holds this phone."""
        self.played.add(alum.external_id)
        if alum.phone:
            self._pending.pop(alum.phone, None)

    def _decide(self, phone: str, *, earliest: datetime | None = None) -> None:
        self._pending.pop(phone, None)
        owner = self._owners[phone]
        if owner.external_id in self.played or not self._threads[phone]:
            return
        reply = next_reply(owner, self._threads[phone], seed=self._seed)
        if reply is not None:
            at = max(reply.at, earliest) if earliest else reply.at
            turn = next(self._turns)
            self._pending[phone] = (turn, reply)
            heapq.heappush(self._queue, (at, turn, phone))

    def _is_current(self, entry: tuple[datetime, int, str]) -> bool:
        pending = self._pending.get(entry[2])
        return pending is not None and pending[0] == entry[1]


LANDLINE = 21614
