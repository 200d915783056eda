"""What stands on the line between two programs: hands on what comes, remembers it, can be shut or lose answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode
from urllib.request import Request, urlopen

#: Belong to one connection, not to what is handed on.
_OF_THE_LINE = frozenset({"host", "connection", "content-length", "accept-encoding", "transfer-encoding"})


@dataclass(frozen=True)
class Passed:
    """One request as it came over the wire. `status` is what was answered to it, 0 for an answer that was lost.

    `turn` counts what was answered, anywhere: an earlier answer has a lower number.
    """

    method: str
    address: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int
    answer: bytes
    turn: int = field(default_factory=count().__next__)

    @property
    def signature(self) -> str:
        return self.headers["x-twilio-signature"]

    @property
    def fields(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode(), keep_blank_values=True)

    def changed(self, **fields: str) -> bytes:
        """Its form with some fields put or changed, while the signature was made for another."""
        return urlencode(dict(self.fields) | fields).encode()


@dataclass
class Between:
    """One such place. `rename` changes the path that is asked for behind it; `clock` tells the time in each answer."""

    address: str
    behind: str
    rename: Callable[[str], str]
    clock: Callable[[], datetime]
    #: While it is shut, everything is answered 503 and remembered all the same.
    shut: bool = False
    #: So many answers to what is posted are lost on the way back.
    lose: int = 0
    heard: list[Passed] = field(default_factory=list)

    def hand_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, str, bytes]:
        """Asks what is behind; the answer's HTTP status, kind and body."""
        kept = {name: value for name, value in headers.items() if name not in _OF_THE_LINE}
        asked = Request(self.behind + self.rename(path), data=body or None, headers=kept, method=method)
        try:
            with urlopen(asked, timeout=30) as answer:
                return answer.status, answer.headers.get("Content-Type", ""), answer.read()
        except HTTPError as refused:
            with refused:
                return refused.code, refused.headers.get("Content-Type", ""), refused.read()

    def again(self, passed: Passed, body: bytes | None = None, *, path: str | None = None) -> int:
        """Hands on a request once more, as it was or changed; the HTTP status."""
        given = passed.body if body is None else body
        return self.hand_on(passed.method, path or passed.path, passed.headers, given)[0]


@contextmanager
def between(behind: str, *, clock: Callable[[], datetime], rename: Callable[[str], str] = str) -> Iterator[Between]:
    """Stands on a free port, before an address, for as long as the block lasts."""
    server = _Server(("127.0.0.1", 0), _Porter)
    server.place = Between(f"http://127.0.0.1:{server.server_port}", behind, rename, clock)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.place
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=20)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    place: Between


class _Porter(BaseHTTPRequestHandler):
    def _pass(self) -> None:
        assert isinstance(self.server, _Server)
        place = self.server.place
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        status, kind, answer = 503, "text/plain", b"shut"
        if not place.shut:
            status, kind, answer = place.hand_on(self.command, self.path, headers, body)
        lost = self.command == "POST" and place.lose > 0
        place.lose -= lost
        shown = 0 if lost else status
        place.heard.append(Passed(self.command, place.address + self.path, self.path, headers, body, shown, answer))
        if not lost:
            self._answer(place, status, kind, answer)

    def _answer(self, place: Between, status: int, kind: str, answer: bytes) -> None:
        self.send_response_only(status)
        self.send_header("Date", format_datetime(place.clock(), usegmt=True))
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        if status != 204:
            self.wfile.write(answer)

    def do_GET(self) -> None:
        self._pass()

    def do_POST(self) -> None:
        self._pass()

    def do_DELETE(self) -> None:
        self._pass()

    def log_message(self, *args: Any) -> None:
        """Says nothing."""
