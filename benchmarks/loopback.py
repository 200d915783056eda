"""A carrier on this machine for benchmarks: takes texts after a fixed delay, or no faster than a rate, with 429 beyond.

It speaks the carrier's API as far as a worker needs it. Run by the benchmarks in a process of its own.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from benchmarks.servers import free_port

#: How much sooner than its turn a text may come, in seconds' worth of the rate: calls are made by machines that have
#: other things to do, and carriers allow for that much.
GRACE = 0.25
_EMPTY = json.dumps({"messages": [], "next_page_uri": None, "page_size": 50, "page": 0})


@dataclass
class _Desk:
    """What the carrier remembers: when each text came, and how many were turned away."""

    rate: float
    delay: float
    came: list[float] = field(default_factory=list)
    refused: int = 0
    due: float = 0.0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept open for request after request."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = 0
                for line in head.lower().split(b"\r\n"):
                    if line.startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                await reader.readexactly(length)
                status, body = await self._answer(head)
                writer.write(
                    f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                    f"{body}".encode()
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(self, head: bytes) -> tuple[int, str]:
        if head.startswith(b"GET /came"):
            return 200, json.dumps({"came": self.came, "refused": self.refused})
        if head.startswith(b"GET"):
            return 200, _EMPTY
        now = time.monotonic()
        if self.rate and not self._has_turn(now):
            self.refused += 1
            return 429, json.dumps({"code": 20429, "message": "too many requests", "status": 429})
        self.came.append(now)
        sid = f"SM{len(self.came):032x}"
        if self.delay:
            await asyncio.sleep(self.delay)
        return 201, json.dumps({"sid": sid, "status": "queued", "num_segments": "1"})

    def _has_turn(self, now: float) -> bool:
        self.due = max(self.due, now)
        if self.due - now > GRACE:
            return False
        self.due += 1 / self.rate
        return True


@dataclass(frozen=True, slots=True)
class Seen:
    """When texts came, in seconds by the carrier's clock, and how many were turned away."""

    came: tuple[float, ...]
    refused: int


@dataclass(frozen=True, slots=True)
class Loopback:
    """A running carrier."""

    port: int

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def seen(self) -> Seen:
        """What it has seen so far."""
        with urllib.request.urlopen(f"{self.url}/came", timeout=30) as answer:
            told = json.load(answer)
        return Seen(tuple(told["came"]), told["refused"])


@contextmanager
def loopback(*, rate: float = 0.0, delay: float = 0.0) -> Iterator[Loopback]:
    """Runs a carrier for as long as the block lasts."""
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.loopback", str(port), str(rate), str(delay)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        process.stdout.readline()  # it says when it listens
        yield Loopback(port)
    finally:
        process.terminate()
        process.wait(timeout=30)


async def _run(port: int, rate: float, delay: float) -> None:
    server = await asyncio.start_server(_Desk(rate, delay).serve, "127.0.0.1", port)
    print("listening", flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_run(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])))
