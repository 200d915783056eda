"""Texts through Twilio, by its official client, and the check that a webhook really is Twilio's."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import requests
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.carriers.carrier import (
    Accepted,
    Arrived,
    CarrierUnavailable,
    NotReached,
    OutboundText,
    Outcome,
    Refused,
    Sighting,
    Standing,
    Unclear,
)
from bot.settings import Settings

#: Seconds. The client itself would wait for ever.
TIMEOUT = 15
MOST_LISTED = 1000

# The client writes the address it calls, phone number included, into its log.
for _noisy in ("twilio", "twilio.http_client", "urllib3"):
    logging.getLogger(_noisy).setLevel(logging.WARNING)


class _Elsewhere(TwilioHttpClient):  # type: ignore[misc]  # the client has no types
    """The official HTTP client, calling another address than Twilio's: a loopback stand-in."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=TIMEOUT)
        self._base = urlsplit(base)

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        asked = urlsplit(url)
        path = self._base.path.rstrip("/") + asked.path
        moved = urlunsplit((self._base.scheme, self._base.netloc, path, asked.query, ""))
        return super().request(method, moved, *args, **kwargs)


class TwilioCarrier:
    """Twilio's Messages API. Never raises from `send`."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client = _client(settings)

    @property
    def sender(self) -> str:
        """Our messaging service or number."""
        return self._settings.sender

    def send(self, text: OutboundText) -> Outcome:
        """Sends one text; the status-callback address carries the attempt's id."""
        try:
            made = self._client.messages.create(**self._order(text))
        except (requests.exceptions.ConnectTimeout, requests.exceptions.ProxyError) as error:
            return NotReached(type(error).__name__)
        except requests.exceptions.ConnectionError as error:
            return NotReached("refused") if _was_refused(error) else Unclear(type(error).__name__)
        except TwilioRestException as error:
            return _refusal(error)
        except Exception as error:  # whatever the client makes of an odd answer: the text may have gone
            return Unclear(type(error).__name__)
        return Accepted(made.sid, str(made.status)) if made.sid else Unclear("an answer without an id")

    def _order(self, text: OutboundText) -> dict[str, Any]:
        order: dict[str, Any] = {"to": text.to, "body": text.body}
        if self._settings.messaging_service_sid:
            order["messaging_service_sid"] = self._settings.messaging_service_sid
        else:
            order["from_"] = self._settings.from_number
        if self._settings.public_url:
            order["status_callback"] = f"{self._settings.public_url}/webhooks/twilio/status/{text.attempt}"
        if text.valid_for:
            order["validity_period"] = text.valid_for
        return order

    def sent_to(self, to: str, *, since: datetime) -> tuple[Sighting, ...]:
        """Our texts to a number as Twilio lists them. Every row is checked again: a filter can get lost on page two."""
        try:
            listed = self._client.messages.list(to=to, limit=MOST_LISTED)
        except (requests.exceptions.RequestException, TwilioException, ValueError) as error:
            raise CarrierUnavailable(type(error).__name__) from error
        return tuple(_sightings(listed, to, since))

    def received(self, *, since: datetime) -> tuple[Arrived, ...]:
        """Texts to our numbers as Twilio lists them."""
        raise CarrierUnavailable("not built yet")

    def standing(self, sid: str) -> Standing | None:
        """What Twilio says became of a text."""
        raise CarrierUnavailable("not built yet")

    def erase(self, sid: str) -> None:
        """Takes the words of a text out of Twilio's records."""
        raise CarrierUnavailable("not built yet")

    @property
    def ahead(self) -> timedelta | None:
        """How far our clock is ahead of Twilio's."""
        return None


class AccountRefused(RuntimeError):
    """Twilio does not take the account or one of its secrets; the message names the settings to check."""


def account_status(settings: Settings) -> str:
    """How the account stands at Twilio: "active", "suspended" or "closed". Sends nothing.

    Raises `AccountRefused` or `CarrierUnavailable`.
    """
    # An API key may not look at the account itself, so the token does that and the key is tried on what it is for.
    status = _looked_up(
        "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN",
        lambda: _client(settings, by_token=True).api.accounts(settings.account_sid).fetch().status,
    )
    if settings.api_key and settings.api_secret:
        texts = _client(settings).messages
        _looked_up("TWILIO_API_KEY and TWILIO_API_SECRET", lambda: texts.list(limit=1, page_size=1))
    return str(status)


def _looked_up(secrets: str, look: Callable[[], Any]) -> Any:
    try:
        return look()
    except TwilioException as error:
        status = _status_of(error)
        if status in (401, 403, 404):
            raise AccountRefused(f"{secrets} were refused (HTTP {status})") from error
        raise CarrierUnavailable(f"HTTP {status}" if status else type(error).__name__) from error
    except (requests.exceptions.RequestException, ValueError) as error:
        raise CarrierUnavailable(type(error).__name__) from error


def _status_of(error: TwilioException) -> int | None:
    """The HTTP status behind an error; lists carry the whole answer in it instead."""
    answer = error if isinstance(error, TwilioRestException) else error.args[-1] if error.args else None
    status = getattr(answer, "status", None) or getattr(answer, "status_code", None)
    return status if isinstance(status, int) else None


def _client(settings: Settings, *, by_token: bool = False) -> Client:
    key, secret = settings.account_sid or "", settings.auth_token.get_secret_value() if settings.auth_token else ""
    if settings.api_key and settings.api_secret and not by_token:
        key, secret = settings.api_key, settings.api_secret.get_secret_value()
    return Client(key, secret, settings.account_sid, http_client=_Elsewhere(settings.api_url))


def _was_refused(error: requests.exceptions.ConnectionError) -> bool:
    """True when no connection was ever made, so nothing can have been sent."""
    return "NewConnectionError" in repr(error) or "NameResolutionError" in repr(error)


def _refusal(error: TwilioRestException) -> Outcome:
    code, status = int(error.code or error.status), int(error.status)
    if status == 429:
        return Refused(429, "too many requests")
    if not 400 <= status < 500:
        return Unclear(f"HTTP {status}")
    return Refused(code, f"HTTP {status}")


def _sightings(listed: Iterable[Any], to: str, since: datetime) -> Iterable[Sighting]:
    for row in listed:
        created = row.date_created
        if row.to != to or not str(row.direction).startswith("outbound") or created is None:
            continue
        created = created if created.tzinfo else created.replace(tzinfo=UTC)
        if created >= since:
            yield Sighting(row.sid, row.to, row.body or "", str(row.status), created)
