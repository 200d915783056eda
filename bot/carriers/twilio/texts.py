"""Texts through Twilio's Messages API."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import requests
import structlog
from twilio.base.exceptions import TwilioException

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
from bot.carriers.twilio.deactivations import deactivated
from bot.carriers.twilio.line import Line, TooManyRequests, asking, client_of, status_of
from bot.settings import Settings

log = structlog.get_logger(__name__)

#: Rows on a page of a list: the most that Twilio gives.
PAGE = 1000
#: A list that has more pages than this has no end.
MOST_PAGES = 500
#: The numbers of a messaging service are looked up again after this.
NUMBERS_LAST = timedelta(hours=1)
#: The answers to a wish to drop a text that it has left, was dropped before, or is not known: asking again is no use.
_TOO_LATE = (400, 404, 409)
#: What the client's error says when no connection was made, so that nothing can have been sent.
_NEVER_CONNECTED = ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "SSLCertVerificationError")


class TwilioCarrier:
    """Twilio's Messages API. Never raises from `send`; a call ends within about half a minute (see `line`)."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self._line = Line(settings.api_url, clock)
        self._client = client_of(settings, self._line)
        self._numbers: tuple[datetime, tuple[str, ...]] | None = None

    @property
    def sender(self) -> str:
        """Our messaging service or number."""
        return self._settings.sender

    @property
    def ahead(self) -> timedelta | None:
        """How far our clock was ahead of Twilio's at its last prompt answer, to about a second."""
        return self._line.ahead

    def send(self, text: OutboundText) -> Outcome:
        """Sends one text; the status-callback address carries the attempt's id."""
        try:
            made = self._client.messages.create(**self._order(text))
        except TooManyRequests as slow:
            return Refused(429, "too many requests", slow.retry_after)
        except (requests.exceptions.ConnectTimeout, requests.exceptions.ProxyError) as error:
            return NotReached(type(error).__name__)
        except requests.exceptions.ConnectionError as error:
            return NotReached("refused") if _never_connected(error) else Unclear(type(error).__name__)
        except TwilioException as error:
            return _refusal(error)
        except Exception as error:  # whatever the client makes of an odd answer: the text may have gone
            return Unclear(type(error).__name__)
        if not isinstance(made.sid, str) or not made.sid:
            return Unclear("an answer without an id")
        return Accepted(made.sid, str(made.status or "queued"))

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
        """Our texts to a number as Twilio lists them. Every row is checked again: a filter can get lost on page two.

        Not asked for by the day of sending: a text that waits has none yet.
        """
        with asking():
            rows = {row.sid: row for row in _rows(self._client.messages.page(to=to, page_size=PAGE))}.values()
        return tuple(
            Sighting(row.sid, row.to, row.body or "", str(row.status), row.date_created)
            for row in rows
            if row.to == to
            and str(row.direction).startswith("outbound")
            and self._is_ours(row)
            and row.date_created
            and row.date_created >= since
        )

    def _is_ours(self, row: Any) -> bool:
        """False for a text that another program on the same account sent."""
        if self._settings.messaging_service_sid:
            return row.messaging_service_sid in (None, "", self._settings.messaging_service_sid)
        return row.from_ in (None, "", self._settings.from_number)

    def received(self, *, since: datetime) -> tuple[Arrived, ...]:
        """Texts to our numbers as Twilio lists them since then, oldest first. Every row is checked again."""
        found: dict[str, Arrived] = {}
        # The client writes a time as if it were UTC, whatever its zone: here a plain UTC day goes out.
        day = since.astimezone(UTC).date().isoformat()
        with asking():
            for ours in self._our_numbers():
                for row in _rows(self._client.messages.page(to=ours, date_sent_after=day, page_size=PAGE)):
                    arrived = _arrived(row, ours)
                    if arrived and arrived.at >= since:
                        found.setdefault(arrived.sid, arrived)
        # The list is newest first, in whole seconds: turned round, texts of one second keep their order too.
        oldest_first = [*found.values()][::-1]
        return tuple(sorted(oldest_first, key=lambda arrived: arrived.at))

    def _our_numbers(self) -> tuple[str, ...]:
        """Where people write to: our number, or every number and short code of the messaging service."""
        service = self._settings.messaging_service_sid
        if not service:
            return (self._settings.from_number or "",)
        now = self._clock()
        if self._numbers is None or abs(now - self._numbers[0]) > NUMBERS_LAST:
            self._numbers = (now, self._numbers_of(service))
        return self._numbers[1]

    def _numbers_of(self, service: str) -> tuple[str, ...]:
        of = self._client.messaging.v1.services(service)
        numbers = [row.phone_number for row in _rows(of.phone_numbers.page(page_size=PAGE))]
        try:
            numbers += [row.short_code for row in _rows(of.short_codes.page(page_size=PAGE))]
        except TwilioException as error:
            if status_of(error) != 404:
                raise
        if self._settings.from_number:
            numbers.append(self._settings.from_number)
        if not any(numbers):
            raise CarrierUnavailable("the messaging service lists no numbers")
        return tuple(dict.fromkeys(number for number in numbers if number))

    def standing(self, sid: str) -> Standing | None:
        """What Twilio says became of a text; None when it does not know it."""
        with asking():
            try:
                row = self._client.messages(sid).fetch()
            except TwilioException as error:
                if status_of(error) != 404:
                    raise
                return None
            return Standing(str(row.status), row.error_code if isinstance(row.error_code, int) else None)

    def cancel(self, sid: str) -> bool:
        """Asks Twilio to drop a text; False when it does not know it, or it has left.

        For sure only what is scheduled can be dropped; the rest it refuses with code 30409 (Twilio's error dictionary).
        """
        with asking():
            try:
                kept = self._client.messages(sid).update(status="canceled")
            except TwilioException as error:
                if status_of(error) not in _TOO_LATE:
                    raise
                return False
            return str(kept.status) == "canceled"

    def deactivated(self, day: date, among: frozenset[str]) -> frozenset[str]:
        """Those of the numbers that phone companies took back on a day, by Twilio's list."""
        return deactivated(self._client, self._line, day, among)

    def erase(self, sid: str) -> None:
        """Takes the words of a text, and any pictures, out of Twilio's records. One it does not know is erased."""
        with asking():
            try:
                text = self._client.messages(sid)
                kept = text.update(body="")
                if _whole(kept.num_media):
                    for picture in list(_rows(text.media.page(page_size=PAGE))):
                        text.media(picture.sid).delete()
            except TwilioException as error:
                if status_of(error) != 404:
                    raise


def _rows(page: Any) -> Iterator[Any]:
    """The rows of a list, page after page."""
    for _ in range(MOST_PAGES):
        yield from page
        page = page.next_page()
        if page is None:
            return
    raise CarrierUnavailable("a list without an end")


def _arrived(row: Any, ours: str) -> Arrived | None:
    """A row as a text that came to our number; None for any other row, and for one still on its way."""
    at = row.date_sent or row.date_created
    if row.to != ours or row.direction != "inbound" or row.status == "receiving":
        return None
    if not row.sid or not row.from_ or at is None:
        log.warning("a row of the carrier's list could not be read", sid=row.sid)
        return None
    return Arrived(row.sid, row.from_, ours, row.body or "", _whole(row.num_media), at)


def _whole(text: object) -> int:
    return int(text) if isinstance(text, int | str) and str(text).isdecimal() else 0


def _never_connected(error: requests.exceptions.ConnectionError) -> bool:
    """True when no connection was ever made, so nothing can have been sent."""
    return any(name in repr(error) for name in _NEVER_CONNECTED)


def _refusal(error: TwilioException) -> Outcome:
    status = status_of(error)
    if status is None or not 400 <= status < 500:
        return Unclear(f"HTTP {status}" if status else type(error).__name__)
    # A proxy's page has no code of the carrier's, and the client then gives the status as one.
    code = getattr(error, "code", None)
    return Refused(code if isinstance(code, int) and code else status, f"HTTP {status}")
