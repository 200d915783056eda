"""What goes wrong, how often, and by which seed."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

Kind = TypeVar("Kind", bound=StrEnum)


class OnSend(StrEnum):
    """How the carrier treats one call to send a text."""

    ACCEPT = "accepted"
    EARLY_REPORT = "accepted, reported on before the answer"
    ACCEPT_DROP = "accepted, connection dropped"
    ACCEPT_500 = "accepted, answered 500"
    ACCEPT_GARBAGE = "accepted, answered garbage"
    ACCEPT_CUT = "accepted, answer cut short"
    ACCEPT_EMPTY = "accepted, empty 201"
    ACCEPT_LATE = "accepted, answered too late"
    STALL_ACCEPT = "accepted long after the call"
    ACCEPT_KILL = "accepted, caller killed before the answer"
    ANSWER_KILL = "accepted, caller killed after the answer"
    REFUSE_KILL = "caller killed before accepting"
    REFUSE_429 = "refused with 429"
    REFUSE_500 = "refused with 500"
    DROP = "dropped before accepting"


class OnFetch(StrEnum):
    """How the carrier treats one look at its list."""

    TELL = "told"
    FAIL = "answered 500"
    BUSY = "answered 429"
    GARBAGE = "answered garbage"
    DROP = "dropped"


class OnDelivery(StrEnum):
    """How one webhook is delivered."""

    PLAIN = "delivered"
    TWICE = "delivered twice"
    TWICE_AT_ONCE = "delivered twice at once"
    LATE = "delivered late, behind others"
    NEVER = "never delivered"
    KILL = "receiver killed while it was delivered"


_SENDS: Mapping[OnSend, float] = {
    OnSend.EARLY_REPORT: 0.06,
    OnSend.ACCEPT_DROP: 0.03,
    OnSend.ACCEPT_500: 0.02,
    OnSend.ACCEPT_GARBAGE: 0.015,
    OnSend.ACCEPT_CUT: 0.015,
    OnSend.ACCEPT_EMPTY: 0.015,
    OnSend.ACCEPT_LATE: 0.015,
    OnSend.STALL_ACCEPT: 0.01,
    OnSend.ACCEPT_KILL: 0.02,
    OnSend.ANSWER_KILL: 0.02,
    OnSend.REFUSE_KILL: 0.01,
    OnSend.REFUSE_429: 0.03,
    OnSend.REFUSE_500: 0.015,
    OnSend.DROP: 0.015,
}
_FETCHES: Mapping[OnFetch, float] = {OnFetch.FAIL: 0.02, OnFetch.BUSY: 0.01, OnFetch.GARBAGE: 0.01, OnFetch.DROP: 0.01}
_DELIVERIES: Mapping[OnDelivery, float] = {
    OnDelivery.TWICE: 0.06,
    OnDelivery.TWICE_AT_ONCE: 0.05,
    OnDelivery.LATE: 0.06,
    OnDelivery.NEVER: 0.03,
    OnDelivery.KILL: 0.02,
}


@dataclass
class Faults:
    """Draws what goes wrong next. Nothing does any more once `on` is false."""

    seed: int
    on: bool = True
    _chance: random.Random = field(init=False)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._chance = random.Random(self.seed)

    def on_send(self) -> OnSend:
        """What becomes of the next call to send."""
        return self._draw(_SENDS, OnSend.ACCEPT)

    def on_fetch(self) -> OnFetch:
        """What becomes of the next look at the list."""
        return self._draw(_FETCHES, OnFetch.TELL)

    def on_delivery(self) -> OnDelivery:
        """What becomes of the next webhook."""
        return self._draw(_DELIVERIES, OnDelivery.PLAIN)

    def happens(self, share: float) -> bool:
        """True so often."""
        return self.on and self.between(0, 1) < share

    def between(self, low: float, high: float) -> float:
        """Any number between the two, faults or none."""
        with self._lock:
            return self._chance.uniform(low, high)

    def _draw(self, shares: Mapping[Kind, float], otherwise: Kind) -> Kind:
        if not self.on:
            return otherwise
        left = self.between(0, 1)
        for what, share in shares.items():
            left -= share
            if left < 0:
                return what
        return otherwise
