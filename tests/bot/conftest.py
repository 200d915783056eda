"""A carrier on this machine, and doors whose texts really leave for it by the official client."""

from __future__ import annotations

import pytest

from bot.carriers.twilio import TwilioCarrier
from tests.support.carrier import carrier_stand_in
from tests.support.doors import Doors, settings_for


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        yield running


@pytest.fixture
def calling(database, clock, stand_in):
    """Doors whose texts leave by the official client, to the stand-in."""
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    return Doors(database, clock, TwilioCarrier(settings, clock))
