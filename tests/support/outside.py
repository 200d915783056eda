"""The outside world: an address on this machine that takes alerts and pings down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


@dataclass
class Outside:
    """What came (method, path, headers, body), and with which status to answer."""

    answer: int = 204
    address: str = ""
    heard: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)

    def alerts(self) -> list[dict[str, Any]]:
        """The alerts that came."""
        return [json.loads(body) for method, _, _, body in self.heard if method == "POST"]


class _Listening(BaseHTTPRequestHandler):
    server: _Server

    def _note(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        outside = self.server.outside
        outside.heard.append((self.command, self.path, dict(self.headers), body))
        self.send_response(outside.answer)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = _note  # noqa: N815 - the names that the server library calls

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    outside: Outside


@contextmanager
def outside_world(answer: int = 204) -> Iterator[Outside]:
    """An outside world for as long as the block lasts."""
    server = _Server(("127.0.0.1", 0), _Listening)
    server.outside = Outside(answer, f"http://127.0.0.1:{server.server_port}")
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server.outside
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
