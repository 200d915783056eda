"""The line to Twilio: the official client over an HTTP client that gives up in time and tells what the headers say."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import SplitResult, urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from twilio.base.exceptions import TwilioException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.carriers.carrier import CarrierUnavailable
from bot.settings import Settings

#: Seconds to be let in, and between two signs of life of an answer. The client itself would wait for ever.
CONNECT, READ = 5, 15
#: Seconds for the whole body of an answer, which may come a byte at a time. Only the few lines of its head are not
#: held to one bound: no call takes more than a minute but of a server that drips its head on purpose.
WHOLE = 30
#: Calls side by side.
CONNECTIONS = 32
#: An answer that took longer tells nothing about the clocks.
PROMPT = timedelta(seconds=10)
#: Twilio's own address has a host for each product; a stand-in has one for all.
_DOMAIN = ".twilio.com"

# Both write the address they call, phone number included, into the log: the first each time, the second in a warning.
logging.getLogger("twilio").setLevel(logging.WARNING)
logging.getLogger("twilio.http_client").setLevel(logging.WARNING)
logging.getLogger("urllib3").setLevel(logging.ERROR)


class TooManyRequests(Exception):
    """Twilio asks us to slow down; it did nothing. `retry_after` when it said for how long."""

    def __init__(self, retry_after: timedelta | None) -> None:
        super().__init__("too many requests")
        self.retry_after = retry_after


class Line(TwilioHttpClient):  # type: ignore[misc]  # the client has no types
    """The official HTTP client, with our patience, calling the address of the settings.

    `ahead` is how far our clock was ahead of the other end's at the last prompt answer, to about a second.
    """

    def __init__(self, base: str, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self.timeout = (CONNECT, READ)
        self.session = _Bounded()
        self.ahead: timedelta | None = None
        self._base = urlsplit(base)
        self._clock = clock

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Response:
        asked_at = self._clock()
        answer = super().request(method, _moved(urlsplit(url), self._base), *args, **kwargs)
        self._compare_clocks(answer.headers.get("Date"), asked_at, self._clock())
        if answer.status_code == 429:
            raise TooManyRequests(_wait(answer.headers.get("Retry-After"), self._clock()))
        return answer

    def may_follow(self, address: SplitResult) -> bool:
        """Whether an address that Twilio names may be called: over TLS, or at a stand-in that has none itself."""
        return address.scheme == "https" or (address.scheme, address.netloc) == (self._base.scheme, self._base.netloc)

    def _compare_clocks(self, date: str | None, asked_at: datetime, answered_at: datetime) -> None:
        stamp = _instant(date)
        if stamp and timedelta(0) <= answered_at - asked_at <= PROMPT:
            # The header drops the part of a second: on average half of one.
            half_way = asked_at + (answered_at - asked_at) / 2
            self.ahead = half_way - stamp - timedelta(seconds=0.5)


def _moved(asked: SplitResult, base: SplitResult) -> str:
    """The address asked for, at another region of Twilio's or at a stand-in."""
    host, path = base.netloc, base.path.rstrip("/") + asked.path
    if base.netloc.startswith("api.") and base.netloc.endswith(_DOMAIN):
        product = asked.netloc.removesuffix(_DOMAIN)
        host = product + base.netloc.removeprefix("api")
    return urlunsplit((base.scheme, host, path, asked.query, ""))


def _instant(text: str | None) -> datetime | None:
    """What an HTTP date says, if it says anything."""
    try:
        found = parsedate_to_datetime(text or "")
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _wait(text: str | None, now: datetime) -> timedelta | None:
    """What `Retry-After` asks for: seconds, or an HTTP date."""
    if text and text.isascii() and text.isdigit() and len(text) < 7:
        return timedelta(seconds=int(text))
    until = _instant(text)
    return max(until - now, timedelta(0)) if until else None


class _Bounded(requests.Session):
    """A session that reads an answer for so long and no longer: a read timeout alone is begun anew with each byte."""

    def __init__(self) -> None:
        super().__init__()
        for scheme in ("http://", "https://"):
            self.mount(scheme, HTTPAdapter(pool_maxsize=CONNECTIONS))

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:
        answer = super().send(request, **(kwargs | {"stream": True}))
        until = time.monotonic() + WHOLE
        body = bytearray()
        try:
            while part := answer.raw.read1(65536, decode_content=True):
                body += part
                if time.monotonic() > until:
                    raise requests.exceptions.ReadTimeout("the answer did not end")
        except BaseException:
            answer.close()
            raise
        answer._content = bytes(body)
        return answer


def client_of(settings: Settings, line: Line, *, by_token: bool = False) -> Client:
    """The official client: by the API key where there is one, else by the account's token."""
    key, secret = settings.account_sid or "", settings.auth_token.get_secret_value() if settings.auth_token else ""
    if settings.api_key and settings.api_secret and not by_token:
        key, secret = settings.api_key, settings.api_secret.get_secret_value()
    return Client(key, secret, settings.account_sid, http_client=line)


@contextmanager
def asking() -> Iterator[None]:
    """Says `CarrierUnavailable` for whatever keeps Twilio from answering a question in here, or makes of its answer."""
    try:
        yield
    except CarrierUnavailable:
        raise
    except Exception as error:  # odd answers raise odd things in the client
        status = status_of(error)
        # Without its cause: the client's own words hold the address, and so a phone number.
        raise CarrierUnavailable(f"HTTP {status}" if status else type(error).__name__) from None


def status_of(error: Exception) -> int | None:
    """The HTTP status behind an error; a list's error carries the whole answer instead."""
    if isinstance(error, TooManyRequests):
        return 429
    if not isinstance(error, TwilioException):
        return None
    answer = error if hasattr(error, "status") else error.args[-1] if error.args else None
    status = getattr(answer, "status", None) or getattr(answer, "status_code", None)
    return status if isinstance(status, int) else None
