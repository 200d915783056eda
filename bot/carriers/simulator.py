"""A carrier that needs no account: it hands each text to whoever plays the phones."""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable
from datetime import date, datetime, timedelta

from bot.carriers.carrier import Accepted, Arrived, OutboundText, Outcome, Refused, Sighting, Standing

#: What the simulated phones see of a text: carrier id, attempt, number and body.
Delivery = tuple[str, OutboundText]
#: Remembered for `sent_to`; older ones nobody will ask about.
MEMORY = 10_000


class SimulatedCarrier:
    """Accepts every text and remembers it. `refuse` may name a carrier error code for a number."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        refuse: Callable[[str], int | None] | None = None,
        sender: str = "+13125550100",
    ) -> None:
        self._clock = clock
        self._refuse = refuse or (lambda _number: None)
        self._sender = sender
        self._sent: deque[Sighting] = deque(maxlen=MEMORY)
        self._waiting: deque[Delivery] = deque()
        self._lock = threading.Lock()

    @property
    def sender(self) -> str:
        """Our simulated number."""
        return self._sender

    def send(self, text: OutboundText) -> Outcome:
        """Takes the text, unless the number is one that refuses."""
        code = self._refuse(text.to)
        if code is not None:
            return Refused(code, "simulated")
        sid = new_sid()
        with self._lock:
            self._sent.append(Sighting(sid, text.to, text.body, "delivered", self._clock()))
            self._waiting.append((sid, text))
        return Accepted(sid)

    def sent_to(self, to: str, *, since: datetime) -> tuple[Sighting, ...]:
        """Texts sent to a number."""
        with self._lock:
            return tuple(s for s in self._sent if s.to == to and s.created_at >= since)

    def received(self, *, since: datetime) -> tuple[Arrived, ...]:
        """None: what the simulated phones write comes through the webhook, and nothing is missed."""
        return ()

    def standing(self, sid: str) -> Standing | None:
        """Delivered, if it was sent at all."""
        with self._lock:
            return next((Standing(s.status, None) for s in self._sent if s.sid == sid), None)

    def cancel(self, sid: str) -> bool:
        """Too late: it delivers at once."""
        return False

    def deactivated(self, day: date, among: frozenset[str]) -> frozenset[str]:
        """None: simulated phones keep their numbers."""
        return frozenset()

    def erase(self, sid: str) -> None:
        """Forgets the text."""
        with self._lock:
            kept = [s for s in self._sent if s.sid != sid]
            self._sent.clear()
            self._sent.extend(kept)

    @property
    def ahead(self) -> timedelta | None:
        """Both go by one clock."""
        return timedelta(0)

    def deliveries(self) -> tuple[Delivery, ...]:
        """The texts that reached phones since the last call."""
        with self._lock:
            taken = tuple(self._waiting)
            self._waiting.clear()
        return taken


def new_sid() -> str:
    """A message id of the carrier's shape."""
    return "SM" + secrets.token_hex(16)
