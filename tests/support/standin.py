"""A stand-in for the carrier that others wrote, so that our reading of it is not only our own.

It is the Twilio part of Vercel's `emulate`, pinned in tests/standin and put beside the tests' own packages by
`make standin`. It keeps what it is sent, lists it a page at a time, and calls webhooks that it signs itself. Where it
is known to be simpler than the real carrier, tests/standin says so beside the claim.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from tests.support.doors import ACCOUNT, TOKEN

HOME = Path(sys.prefix) / "standin"
#: The carrier's own description of its interface.
OPENAPI = HOME / "package" / "twilio-oai" / "spec" / "json"
CLOCK = Path(__file__).parents[1] / "standin" / "clock.mjs"
API_KEY, API_SECRET = "SK" + "5" * 32, "hush"
_ACCOUNT_PATH = f"/2010-04-01/Accounts/{ACCOUNT}"
_numbers = count()


def installed() -> list[str] | None:
    """The command that starts it, or none where `make standin` has not put it."""
    program = HOME / "node_modules" / "emulate" / "dist" / "index.js"
    if not (HOME / ".ready").exists():
        return None
    own = next(HOME.glob("node_modules/node-*/bin/node"), None)
    node = str(own) if own else shutil.which("node")
    return [node, str(program)] if node else None


@dataclass(frozen=True)
class Emulator:
    """The stand-in while it runs, as an operator and the people with phones would use it."""

    url: str

    def number(self, *, webhook: str | None = None) -> str:
        """Buys one more number and says where its texts are to be reported."""
        which = next(_numbers)
        # An area code of its own: no alum of the tests must have one of these.
        phone = f"+1{630 + which // 100}555{100 + which % 100:04d}"
        fields = {"PhoneNumber": phone} | ({"SmsUrl": webhook} if webhook else {})
        bought: str = self._post(f"{_ACCOUNT_PATH}/IncomingPhoneNumbers.json", fields)["phone_number"]
        return bought

    def service(self, *phones: str, webhook: str | None = None) -> str:
        """Makes a messaging service of some numbers; its id."""
        fields = {"FriendlyName": "Check-ins"} | ({"InboundRequestUrl": webhook} if webhook else {})
        made: str = self._post("/messaging/v1/Services", fields)["sid"]
        for phone in phones:
            self._post(f"/messaging/v1/Services/{made}/PhoneNumbers", {"PhoneNumber": phone})
        return made

    def text(self, phone: str, to: str, body: str) -> str:
        """Somebody texts one of the numbers, which calls the webhook before this returns; the text's id."""
        sid: str = self._post("/_twilio/simulate/inbound-message", {"From": phone, "To": to, "Body": body})["sid"]
        return sid

    def moves(self, sid: str, status: str) -> None:
        """A text comes to another status, which calls its own callback before this returns."""
        self._post("/_twilio/simulate/message-status", {"MessageSid": sid, "Status": status})

    def listed(self, **filters: str) -> list[dict[str, Any]]:
        """What it holds, oldest first, by its own filters `To` and `From`."""
        asked = urlencode({"PageSize": 1000, **filters})
        found: list[dict[str, Any]] = self._ask(f"{_ACCOUNT_PATH}/Messages.json?{asked}")["messages"]
        return found[::-1]

    def _post(self, path: str, fields: Mapping[str, str]) -> dict[str, Any]:
        return self._ask(path, urlencode(fields).encode())

    def _ask(self, path: str, form: bytes | None = None) -> dict[str, Any]:
        known = base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        asked = Request(self.url + path, data=form, headers={"Authorization": f"Basic {known}"})
        with urlopen(asked, timeout=30) as answer:
            told: dict[str, Any] = json.load(answer)
        return told


@contextmanager
def running(command: list[str], folder: Path, *, ahead: timedelta) -> Iterator[Emulator]:
    """The stand-in on a free port, its clock ahead of the machine's, with the account that the tests' settings name."""
    seed = folder / "emulate.json"
    account = {"sid": ACCOUNT, "auth_token": TOKEN, "friendly_name": "Bridge Works"}
    keys = [{"sid": API_KEY, "secret": API_SECRET}]
    seed.write_text(json.dumps({"twilio": {"account": account, "api_keys": keys}}))
    port = free_port()
    begun = [
        command[0],
        "--import",
        str(CLOCK),
        *command[1:],
        "start",
        "--service",
        "twilio",
        "--port",
        str(port),
        "--seed",
        str(seed),
    ]
    with _process(begun, port, folder, STANDIN_AHEAD_MS=str(round(ahead / timedelta(milliseconds=1)))):
        yield Emulator(f"http://127.0.0.1:{port}")


@contextmanager
def serving(port: int, settings: Mapping[str, str], *, at: str) -> Iterator[None]:
    """Our own web server in a process of its own on a port, its clock standing at an ISO time."""
    begun = [sys.executable, "-m", "tests.support.serving", str(port), at, json.dumps(dict(settings))]
    with _process(begun, port, Path(__file__).parents[2]):
        yield


def free_port() -> int:
    """A port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def _process(command: list[str], port: int, cwd: Path, **names: str) -> Iterator[None]:
    """A program that has begun once its port answers; ended with the block."""
    with subprocess.Popen(command, cwd=cwd, env={**os.environ, **names}, stdout=subprocess.DEVNULL) as process:
        try:
            _wait_for(port, process)
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(1500):
        if process.poll() is not None:
            raise RuntimeError(f"ended at its start: {process.args!r}")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError(f"does not listen: {process.args!r}")
