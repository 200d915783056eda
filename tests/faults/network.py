"""Between carrier, phones and the product: texts reach phones, people answer, webhooks and reports are delivered."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import count
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import RequestValidator

from tests.faults.carrier import ACCOUNT, LIST_LAG, OURS, Carrier
from tests.faults.clock import SharedClock
from tests.faults.errands import Errands
from tests.faults.faults import Faults, OnDelivery
from tests.faults.people import Person
from tests.faults.truth import Text, Truth

SECOND = timedelta(seconds=1)
#: A carrier gives up on a webhook after this, and tries a refused connection once more. Never anything else.
PATIENCE = timedelta(seconds=15)
#: Handsets that were off: the carrier gives up on a text and says so. The rule allows it to be sent once more.
UNREACHED = 0.01
HANDSET_OFF = 30003


@dataclass
class Network:
    """Everything that happens outside the product but the calls it makes itself."""

    clock: SharedClock
    faults: Faults
    truth: Truth
    errands: Errands
    people: dict[str, Person]
    token: str
    public: str
    doors: Callable[[], list[tuple[str, int]]]  # name and port of each web process
    kill: Callable[[str], None]
    carrier: Carrier = field(init=False)
    _turns: count[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        self._validator = RequestValidator(self.token)

    # A text of ours, on its way to a phone.

    def sent(self, text: Text) -> None:
        """The carrier took a text: it will reach the phone, or not, and the carrier will say so, or not."""
        transit = self._between(2, 15)
        if self.faults.happens(UNREACHED):
            self._later(transit, lambda: self._not_reached(text))
        else:
            self._later(transit, lambda: self._reached(text))
        self._later(transit * 0.4, lambda: self._moved(text, "sent"))

    def _moved(self, text: Text, status: str) -> None:
        with self.truth.lock:
            if text.status in ("delivered", "undelivered"):
                return
            text.status = status
        self._report(text, status)

    def _reached(self, text: Text) -> None:
        with self.truth.lock:
            text.status, text.reached_phone = "delivered", True
        self._report(text, "delivered")
        person = self.people.get(text.phone)
        if person is None:
            return
        with self.truth.lock:
            says = person.hear(text.body)
        think = self._between(5, 60)
        for question, body in says:
            self._later(think, partial(self.say, person.phone, body, question))

    def _not_reached(self, text: Text) -> None:
        with self.truth.lock:
            text.status, text.error_code = "undelivered", HANDSET_OFF
        self.truth.count("texts that did not reach the phone")
        self._report(text, "undelivered")

    def _report(self, text: Text, status: str) -> None:
        if not text.callback:
            return
        path = urlsplit(text.callback).path
        form = {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "From": text.ours,
            "To": text.phone,
            **({"ErrorCode": str(text.error_code)} if text.error_code else {}),
        }
        self._deliver("report", path, form, text)

    # A text of theirs, on its way to us.

    def say(self, phone: str, body: str, question: str) -> None:
        """Somebody texts us."""
        now = self.clock()
        text = Text(
            sid=self.carrier.new_sid(),
            inbound=True,
            phone=phone,
            ours=OURS,
            body=body,
            status="received",
            created=now,
            listed_from=now + LIST_LAG * self.faults.between(0, 1) * self.faults.on,
            asked_at=now,
            question=question,
        )
        self.truth.keep(text)
        by_keyword = body == "STOP"
        if by_keyword:
            self.truth.blocked.add(phone)
        form = {
            "MessageSid": text.sid,
            "SmsSid": text.sid,
            "SmsMessageSid": text.sid,
            "SmsStatus": "received",
            "AccountSid": ACCOUNT,
            "ApiVersion": "2010-04-01",
            "From": phone,
            "To": OURS,
            "Body": body,
            "NumMedia": "0",
            "NumSegments": "1",
            "FromCountry": "US",
            "FromState": "",
            **({"OptOutType": "STOP"} if by_keyword else {}),
        }
        self._deliver("text", "/webhooks/twilio/messages", form, text)

    # Webhooks.

    def _deliver(self, what: str, path: str, form: dict[str, str], text: Text) -> None:
        how = self.faults.on_delivery()
        self.truth.count(f"{what} {how}")
        knock = partial(self._knock, what, path, form, text)
        match how:
            case OnDelivery.NEVER:
                return
            case OnDelivery.LATE:
                self._later(self._between(20, 240), knock)
            case OnDelivery.TWICE:
                self._soon(knock)
                self._later(self._between(10, 600), knock)
            case OnDelivery.TWICE_AT_ONCE:
                self._soon(knock)
                self._soon(knock)
            case OnDelivery.KILL:
                self._soon(partial(knock, deadly=True))
            case _:
                self._soon(knock)

    def _knock(self, what: str, path: str, form: dict[str, str], text: Text, *, deadly: bool = False) -> None:
        """One delivery: a refused connection is tried once more, at another door if there is one."""
        doors = self.doors()
        first, outcome = next(self._turns), "refused"
        for turn in (0, 1):
            name, port = doors[(first + turn) % len(doors)]
            if deadly:
                self.errands.after(self.faults.between(0, 0.02), partial(self.kill, name))
            outcome = self._post(port, path, form)
            if outcome != "refused":
                break
            if turn == 0:
                time.sleep(self.clock.real(2 * SECOND))
        self.truth.count(f"{what} webhook {outcome}")
        if outcome == "200" and text.inbound and text.acknowledged is None:
            text.acknowledged = self.clock()

    def _post(self, port: int, path: str, form: dict[str, str]) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=max(1.0, self.clock.real(PATIENCE)))
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": self._validator.compute_signature(self.public + path, form),
        }
        try:
            connection.connect()
        except OSError:
            return "refused"
        try:
            connection.request("POST", path, urlencode(form), headers)
            response = connection.getresponse()
            response.read()
        except TimeoutError:
            return "timed out"
        except (OSError, http.client.HTTPException):
            return "cut off"
        finally:
            connection.close()
        return "200" if response.status in (200, 204) else str(response.status)

    def _between(self, low: float, high: float) -> timedelta:
        return SECOND * self.faults.between(low, high)

    def _later(self, span: timedelta, errand: Callable[[], None]) -> None:
        self.errands.after(self.clock.real(span), errand)

    def _soon(self, errand: Callable[[], None]) -> None:
        self.errands.after(0, errand)
