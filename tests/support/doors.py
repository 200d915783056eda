"""The real doors of one installation, knocked at as the carrier does: signed forms over WSGI."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from itertools import count
from threading import Barrier
from typing import Any
from urllib.parse import urlencode, urlsplit

import sqlalchemy as sa
from werkzeug.test import Client, TestResponse

from bot import outbox
from bot.bot import Bot
from bot.carriers.carrier import Carrier
from bot.carriers.signatures import sign
from bot.carriers.simulator import SimulatedCarrier
from bot.settings import Need, Settings, load
from records.database import Database
from scheduler.rounds import run_round
from tests.support.factories import a_checkin, an_alum, an_employment
from web.app import create_app

TOKEN = "12345"
ACCOUNT = "AC" + "0" * 32
OURS = "+13125550100"
PUBLIC = "https://checkin.example.org"
PHONE = "+13125550111"
#: The day on which the tests' clock stands.
TODAY = date(2026, 3, 10)
_sids = count(1)


def settings_for(database_url: str = "sqlite://", **overrides: str) -> Settings:
    """The settings of a test installation; more by environment name."""
    return load(
        Need.TEXTS,
        overrides={
            "DATABASE_URL": database_url,
            "SECRET_KEY": "a secret of the tests",
            "PUBLIC_URL": PUBLIC,
            "CHECKIN_CARRIER": "simulator",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_FROM_NUMBER": OURS,
            "CHECKIN_ORG_NAME": "Bridge Works",
            "CHECKIN_ORG_PHONE": "312-555-0101",
            "CHECKIN_TIMEZONE": "America/Chicago",
            "CHECKIN_SEND_RATE": "0",  # as fast as it can: the tests' clock stands still
            **overrides,
        },
    )


def a_sid() -> str:
    """A message id that no other text has."""
    return f"SMd{next(_sids):031x}"


class Doors:
    """One installation: its doors, its workers, and the carrier that both speak to."""

    def __init__(
        self, database: Database, clock: Callable[[], datetime], carrier: Carrier | None = None, **settings: str
    ) -> None:
        self.carrier = carrier or SimulatedCarrier(clock)
        self.bot = Bot(settings_for(**settings), database, self.carrier, clock)
        self.client = Client(create_app(self.bot))

    def post(
        self,
        path: str,
        fields: Mapping[str, str] | list[tuple[str, str]],
        *,
        token: str = TOKEN,
        address: str | None = None,
        signature: str | None = None,
        **more: Any,
    ) -> TestResponse:
        """Posts a form to a path, signed for the configured address (or for `address`) unless a signature is given."""
        pairs = list(fields.items()) if isinstance(fields, Mapping) else fields
        base = self.bot.settings.public_url or "http://localhost"
        signed = sign(token, address or base + path, pairs) if signature is None else signature
        headers = {"X-Twilio-Signature": signed} if signed else {}
        return self.client.post(
            path,
            data=urlencode(pairs).encode(),
            content_type="application/x-www-form-urlencoded",
            headers=headers,
            base_url="http://" + (urlsplit(base).netloc or "localhost"),
            **more,
        )

    def text(self, phone: str, body: str, *, sid: str | None = None, **more: str) -> TestResponse:
        """A text from a phone arrives, as the carrier reports it."""
        return self.post("/webhooks/twilio/messages", inbound(phone, body, sid=sid, **more))

    def status(self, sid: str, status: str, *, attempt: str | None = None, code: int | None = None) -> TestResponse:
        """The carrier reports on a text of ours."""
        path = "/webhooks/twilio/status" + (f"/{attempt}" if attempt else "")
        fields = {"MessageSid": sid, "MessageStatus": status, "AccountSid": ACCOUNT}
        return self.post(path, fields | ({"ErrorCode": str(code)} if code else {}))

    def round(self) -> dict[str, int]:
        """One round of a worker, now."""
        return run_round(self.bot, now=self.bot.clock())

    def drain(self, **more: Any) -> dict[str, int]:
        """The outbox alone, now."""
        return dict(outbox.drain(self.bot, **more))

    def delivered(self) -> list[tuple[str, str]]:
        """What reached phones since the last look: number and text."""
        assert isinstance(self.carrier, SimulatedCarrier)
        return [(text.to, text.body) for _, text in self.carrier.deliveries()]


def inbound(phone: str, body: str, *, sid: str | None = None, **more: str) -> dict[str, str]:
    """The form of one text from a phone, with the fields that the carrier sends."""
    sid = sid or a_sid()
    return {
        "ToCountry": "US",
        "ToState": "IL",
        "SmsMessageSid": sid,
        "NumMedia": "0",
        "ToCity": "",
        "FromZip": "",
        "SmsSid": sid,
        "FromState": "IL",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": body,
        "FromCountry": "US",
        "To": OURS,
        "ToZip": "",
        "NumSegments": "1",
        "MessageSid": sid,
        "AccountSid": ACCOUNT,
        "From": phone,
        "ApiVersion": "2010-04-01",
        **more,
    }


def asked(
    database: Database, *, employer: str | None = "Target", phone: str = PHONE, due_on: date = TODAY, **more: Any
) -> tuple[int, int]:
    """An alum whose day-90 check-in is due; the alum's and the check-in's ids."""
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=phone, exited_on=due_on - timedelta(days=90), **more)
        if employer:
            an_employment(tx, alum_id, employer=employer, as_of=due_on - timedelta(days=90), source="roster")
        return alum_id, a_checkin(tx, alum_id, due_on=due_on, state="scheduled")


def rows(database: Database, table: sa.Table, *which: Any) -> Sequence[sa.Row[Any]]:
    """The rows of a table, oldest first."""
    with database.read() as tx:
        return tx.execute(sa.select(table).where(*which).order_by(*table.primary_key.columns)).all()


def at_once(*calls: Callable[[], Any]) -> list[Any]:
    """Makes all calls at the same moment, each in a thread of its own; what each returned."""
    barrier = Barrier(len(calls), timeout=20)

    def run(call: Callable[[], Any]) -> Any:
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls, timeout=60))
