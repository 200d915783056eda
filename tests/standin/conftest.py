"""One installation of ours and the stand-in that calls it: real HTTP both ways, and a place to listen on each way."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import pytest

from bot.carriers.carrier import Carrier
from bot.carriers.choose import carrier_for
from records.database import Database
from tests.support import standin
from tests.support.between import Between, between
from tests.support.clock import FixedClock
from tests.support.doors import Doors, settings_for
from tests.support.standin import Emulator


@dataclass
class Line:
    """Our real carrier client, on a line to the stand-in."""

    emulator: Emulator
    wire: Between
    carrier: Carrier
    number: str
    names: dict[str, str]


@dataclass
class House(Line):
    """An installation at work: its server in a process of its own, its worker here, and the proxy before its doors."""

    front: Between
    worker: Doors

    @property
    def database(self) -> Database:
        return self.worker.bot.database


def _as_the_stand_in_has_it(path: str) -> str:
    # The carrier has a host for each product; the stand-in has a folder.
    return path.replace("/v1/", "/messaging/v1/", 1)


def _short_pages(path: str) -> str:
    return re.sub(r"PageSize=1000", "PageSize=20", _as_the_stand_in_has_it(path))


@contextmanager
def _line(emulator: Emulator, clock: FixedClock, door: str, *, service: bool, **names: str) -> Iterator[Line]:
    number = emulator.number(webhook=None if service else door + "/webhooks/twilio/messages")
    if service:
        names["TWILIO_MESSAGING_SERVICE_SID"] = emulator.service(number, webhook=door + "/webhooks/twilio/messages")
    with between(emulator.url, clock=clock, rename=_short_pages) as wire:
        names = {
            "CHECKIN_CARRIER": "twilio",
            "PUBLIC_URL": door,
            "TWILIO_API_URL": wire.address,
            "TWILIO_FROM_NUMBER": number,
            **names,
        }
        yield Line(emulator, wire, carrier_for(settings_for(**names), clock), number, names)


@pytest.fixture
def line(emulator: Emulator, clock: FixedClock) -> Iterator[Callable[..., Line]]:
    """Opens a line to the stand-in for an installation that has no doors: nothing listens where it calls back."""
    with ExitStack() as stack:
        nowhere = f"http://127.0.0.1:{standin.free_port()}"
        yield lambda *, service=False, **names: stack.enter_context(
            _line(emulator, clock, nowhere, service=service, **names)
        )


@pytest.fixture
def house(emulator: Emulator, clock: FixedClock) -> Iterator[Callable[..., House]]:
    """Opens an installation at a database's address, with a number of its own and doors that the stand-in calls."""
    with ExitStack() as stack:

        def opened(database_url: str, *, service: bool = False) -> House:
            port = standin.free_port()
            front = stack.enter_context(between(f"http://127.0.0.1:{port}", clock=clock))
            line = stack.enter_context(
                _line(emulator, clock, front.address, service=service, DATABASE_URL=database_url)
            )
            database = Database(database_url)
            stack.callback(database.close)
            stack.enter_context(standin.serving(port, line.names, at=clock().isoformat()))
            return House(**vars(line), front=front, worker=Doors(database, clock, line.carrier, **line.names))

        yield opened
