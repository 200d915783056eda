"""The carrier of a process that never sends."""

from __future__ import annotations

from datetime import datetime

from bot.carriers.carrier import CarrierUnavailable, NotReached, OutboundText, Outcome, Sighting


class NoCarrier:
    """Refuses politely: the web process leaves sending to the workers."""

    def __init__(self, sender: str) -> None:
        self._sender = sender

    @property
    def sender(self) -> str:
        """Our number or messaging service."""
        return self._sender

    def send(self, text: OutboundText) -> Outcome:
        """Never sends."""
        return NotReached("this process does not send")

    def sent_to(self, to: str, *, since: datetime) -> tuple[Sighting, ...]:
        """Cannot look."""
        raise CarrierUnavailable("this process does not ask the carrier")
