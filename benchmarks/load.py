"""A closed-loop HTTP client that costs little: ready-made requests over a few kept connections, one thread."""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Measured:
    """One run: seconds in all, one latency in milliseconds per request, and how many answers were not 2xx."""

    seconds: float
    latencies: list[float] = field(default_factory=list)
    refused: int = 0

    @property
    def per_second(self) -> float:
        """Requests answered per second."""
        return len(self.latencies) / self.seconds


@dataclass(slots=True)
class _Wire:
    sock: socket.socket
    began: float = 0.0
    got: bytes = b""


def post(path: str, host: str, body: str, signature: str) -> bytes:
    """A form post, ready to send."""
    data = body.encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"X-Twilio-Signature: {signature}\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


def closed_loop(port: int, requests: list[bytes], *, connections: int = 8, limit: float = 120) -> Measured:
    """Sends all requests in order over `connections`, each waiting for its answer; gives up after `limit` seconds."""
    waiting = iter(requests)
    poll = selectors.DefaultSelector()
    measured = Measured(0.0)
    begun = time.perf_counter()
    open_wires = 0
    for _ in range(connections):
        wire = _Wire(socket.create_connection(("127.0.0.1", port)))
        wire.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        poll.register(wire.sock, selectors.EVENT_READ, wire)
        open_wires += _send_next(wire, waiting)
    while open_wires:
        if time.perf_counter() - begun > limit:
            raise TimeoutError(f"not done after {limit} seconds")
        for key, _ in poll.select(timeout=5):
            open_wires -= _read(key.data, waiting, measured)
    measured.seconds = time.perf_counter() - begun
    for key in list(poll.get_map().values()):
        key.data.sock.close()
    return measured


def _send_next(wire: _Wire, waiting: Iterator[bytes]) -> bool:
    request = next(waiting, None)
    if request is None:
        return False
    wire.began, wire.got = time.perf_counter(), b""
    wire.sock.sendall(request)
    return True


def _read(wire: _Wire, waiting: Iterator[bytes], measured: Measured) -> bool:
    """Reads what came; True when this connection has nothing left to do."""
    chunk = wire.sock.recv(65536)
    if not chunk:
        raise ConnectionError("the server closed the connection")
    wire.got += chunk
    if not _is_whole(wire.got):
        return False
    measured.latencies.append((time.perf_counter() - wire.began) * 1000)
    measured.refused += not wire.got.startswith(b"HTTP/1.1 2")
    return not _send_next(wire, waiting)


def _is_whole(got: bytes) -> bool:
    head, separator, body = got.partition(b"\r\n\r\n")
    if not separator:
        return False
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line.split(b":")[1])
        if line.startswith(b"transfer-encoding:"):
            return body.endswith(b"0\r\n\r\n")
    return True
