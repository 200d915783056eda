"""The carrier of a process that never sends."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.carriers.carrier import Arrived, CarrierUnavailable, NotReached, OutboundText, Outcome, Sighting, Standing


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

    def received(self, *, since: datetime) -> tuple[Arrived, ...]:
        """Cannot look."""
        raise CarrierUnavailable("this process does not ask the carrier")

    def standing(self, sid: str) -> Standing | None:
        """Cannot look."""
        raise CarrierUnavailable("this process does not ask the carrier")

    def cancel(self, sid: str) -> bool:
        """Cannot reach it."""
        raise CarrierUnavailable("this process does not ask the carrier")

    def deactivated(self, day: date, among: frozenset[str]) -> frozenset[str]:
        """Cannot ask."""
        raise CarrierUnavailable("this process does not ask the carrier")

    def erase(self, sid: str) -> None:
        """Cannot reach it."""
        raise CarrierUnavailable("this process does not ask the carrier")

    @property
    def ahead(self) -> timedelta | None:
        """Nobody was asked."""
        return None
