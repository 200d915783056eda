"""A stand-in for the carrier's HTTP interface on this machine, so that the real client talks over a real socket."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Answer:
    """What to answer to one request. `status` None closes the connection without a word."""

    status: int | None = 201
    body: str = ""
    kind: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Asked:
    """One request as it came in."""

    method: str
    path: str
    query: dict[str, str]
    form: dict[str, str]
    authorization: str


@dataclass
class StandIn:
    """Answers each request with the next of `answers` (by default: accepted), and remembers what was `asked`."""

    url: str
    answers: deque[Answer] = field(default_factory=deque)
    asked: list[Asked] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    #: Whether a look at the list of what came in is answered and remembered like the rest, or finds it empty.
    tells_of_inbound: bool = False
    #: The same of the lists of numbers that were taken back.
    tells_of_deactivated: bool = False
    #: Called with each request before it is answered: to hold the answer back.
    before: Callable[[Asked], object] = lambda _asked: None

    def next(self, asked: Asked) -> Answer:
        self.before(asked)
        if "DateSent>" in asked.query and not self.tells_of_inbound:
            return page([])
        if asked.path.endswith("/Deactivations") and not self.tells_of_deactivated:
            return refusal(404, 20404)
        with self.lock:
            self.asked.append(asked)
            number = len(self.asked)
            return self.answers.popleft() if self.answers else Answer(201, made(f"SM{number:032x}"))


def made(sid: str, **more: object) -> str:
    """The carrier's answer to a text that it took."""
    return json.dumps({"sid": sid, "status": "queued", "num_segments": "1", **more})


def refusal(status: int, code: int) -> Answer:
    """The carrier's no."""
    return Answer(status, json.dumps({"code": code, "message": "no", "more_info": "", "status": status}))


def listed(sid: str, *, to: str, body: str, created: str, direction: str = "outbound-api") -> dict[str, object]:
    """One row of the carrier's list; `created` like "Tue, 10 Mar 2026 17:00:00 +0000"."""
    return {"sid": sid, "to": to, "body": body, "direction": direction, "status": "delivered", "date_created": created}


def page(rows: list[dict[str, object]], *, following: str | None = None) -> Answer:
    """One page of the carrier's list."""
    return Answer(200, json.dumps({"messages": rows, "next_page_uri": following, "page_size": 50, "page": 0}))


@contextmanager
def carrier_stand_in() -> Iterator[StandIn]:
    """Runs a stand-in on a free port for as long as the block lasts."""
    server = _Server(("127.0.0.1", 0), _Desk)
    server.stand_in = StandIn(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.stand_in
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    stand_in: StandIn


class _Desk(BaseHTTPRequestHandler):
    server: _Server
    timeout = 10

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        form = _single(self.rfile.read(length).decode())
        parts = urlsplit(self.path)
        asked = Asked(self.command, parts.path, _single(parts.query), form, self.headers.get("Authorization", ""))
        answer = self.server.stand_in.next(asked)
        self.close_connection = True
        if answer.status is None:
            return
        body = answer.body.encode()
        # No `Date` by itself: the machine's clock is not the test's.
        self.send_response_only(answer.status)
        for name, value in answer.headers:
            self.send_header(name, value)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: tests read `asked`."""


def _single(query: str) -> dict[str, str]:
    return {name: values[-1] for name, values in parse_qs(query, keep_blank_values=True).items()}
