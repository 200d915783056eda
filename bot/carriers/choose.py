"""The carrier that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.carriers.carrier import Carrier
from bot.carriers.simulator import SimulatedCarrier
from bot.settings import Settings


def carrier_for(settings: Settings, clock: Callable[[], datetime]) -> Carrier:
    """Twilio, or the simulator. Twilio's client is loaded only here: the web process never needs it."""
    if settings.carrier == "simulator":
        return SimulatedCarrier(clock)
    from bot.carriers.twilio import TwilioCarrier

    return TwilioCarrier(settings, clock)
