"""Where Twilio brings the texts that come in: the address set on our number, or on our messaging service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from twilio.rest import Client

from bot.bot import utc_now
from bot.carriers.carrier import CarrierUnavailable
from bot.carriers.twilio.line import Line, asking, client_of
from bot.settings import Settings

#: A messaging service with more numbers than this is checked by its first ones.
MOST_NUMBERS = 50


@dataclass(frozen=True, slots=True)
class Incoming:
    """The addresses that texts are brought to ("" where none is set), or None when Twilio does not say.

    `ahead` is how far our clock was ahead of Twilio's, where an answer told.
    """

    addresses: tuple[str, ...] | None
    ahead: timedelta | None


def ask_where_texts_go(settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> Incoming:
    """Asks Twilio; changes nothing, and never raises: where it does not answer, nothing is known."""
    line = Line(settings.api_url, clock)
    client = client_of(settings, line, by_token=True)
    try:
        with asking():
            found = _of_service(client, settings) if settings.messaging_service_sid else _of_number(client, settings)
    except CarrierUnavailable:
        found = None
    return Incoming(found, line.ahead)


def _of_number(client: Client, settings: Settings) -> tuple[str, ...] | None:
    listed = client.incoming_phone_numbers.list(phone_number=settings.from_number, limit=1)
    return tuple(_address(number) for number in listed) or None


def _of_service(client: Client, settings: Settings) -> tuple[str, ...] | None:
    service = client.messaging.v1.services(settings.messaging_service_sid)
    told = service.fetch()
    if not told.use_inbound_webhook_on_number:
        return (told.inbound_request_url or "",)
    numbers = service.phone_numbers.list(limit=MOST_NUMBERS)
    return tuple(_address(client.incoming_phone_numbers(number.sid).fetch()) for number in numbers) or None


def _address(number: object) -> str:
    """The address of one number. An application set on it overrides the address, and is not ours."""
    application = getattr(number, "sms_application_sid", None)
    return f"the application {application}" if application else getattr(number, "sms_url", None) or ""
