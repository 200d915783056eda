"""The official client's carrier for tests, and a text to us as Twilio lists it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from bot.carriers.carrier import OutboundText
from bot.carriers.twilio import TwilioCarrier
from bot.settings import Settings
from tests.support.clock import FixedClock
from tests.support.doors import ACCOUNT, OURS, PHONE, settings_for

SERVICE = "MG" + "b" * 32
SID = "SM" + "a" * 32
NOON = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
LIST = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
TEXT = OutboundText("f" * 32, PHONE, "Hola")


def settings(url: str, **more: str) -> Settings:
    """Settings by which the client calls an address; more by environment name."""
    return settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=url, **more)


def twilio(url: str, clock: Callable[[], datetime] | None = None, **more: str) -> TwilioCarrier:
    """The carrier by the official client, at an address."""
    return TwilioCarrier(settings(url, **more), clock or FixedClock(NOON))


def row(sid: str | None, /, *, at: datetime = NOON, **more: object) -> dict[str, object]:
    """One text to us as Twilio lists it."""
    stamp = at.astimezone(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return {
        "sid": sid,
        "from": PHONE,
        "to": OURS,
        "body": "hi",
        "direction": "inbound",
        "status": "received",
        "num_media": "0",
        "date_sent": stamp,
        "date_created": stamp,
    } | more
