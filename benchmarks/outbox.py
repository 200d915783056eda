"""Texts per second through the outbox with 1, 2 and 4 workers on PostgreSQL, beside the bare HTTP calls alone.

The carrier answers each call after a fixed delay. The floor makes the same calls over kept connections, as many at
once as one worker does, and keeps nothing. Run: `python -m benchmarks.outbox`.
"""

from __future__ import annotations

import argparse
import http.client
import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

from benchmarks.databases import fresh
from benchmarks.loopback import Loopback, loopback
from benchmarks.senders import BODY, OURS, fill, workers
from bot.outbox import SIDE_BY_SIDE

PATIENCE = 120.0
_PATH = "/2010-04-01/Accounts/AC0/Messages.json"


def through_outbox(url: str, count: int, texts: int, delay: float) -> float:
    """Texts per second with so many workers."""
    with loopback(delay=delay) as carrier, workers(count, url, carrier.url, 0):
        fill(url, texts)
        return _rate(carrier, texts)


def _rate(carrier: Loopback, texts: int) -> float:
    """Texts per second once all workers are at it: over the later three quarters of the texts."""
    over = time.monotonic() + PATIENCE
    while len(came := carrier.seen().came) < texts:
        if time.monotonic() > over:
            raise RuntimeError(f"only {len(came)} of {texts} texts came")
        time.sleep(0.2)
    first = texts // 4
    return (texts - first) / (came[-1] - came[first])


def bare(texts: int, delay: float) -> float:
    """Calls per second of nothing but calls."""
    form = urlencode(
        {"To": "+13125550123", "From": OURS, "Body": BODY, "StatusCallback": "http://bench.test/" + "a" * 32}
    )
    head = {"Content-Type": "application/x-www-form-urlencoded"}

    def calls(port: int, count: int) -> None:
        line = http.client.HTTPConnection("127.0.0.1", port)
        for _ in range(count):
            line.request("POST", _PATH, form, head)
            line.getresponse().read()
        line.close()

    with loopback(delay=delay) as carrier, ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        for done in [pool.submit(calls, carrier.port, texts // SIDE_BY_SIDE) for _ in range(SIDE_BY_SIDE)]:
            done.result()
        return _rate(carrier, texts // SIDE_BY_SIDE * SIDE_BY_SIDE)


def main() -> None:
    """The floor, then more and more workers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=3000)
    parser.add_argument("--delay", type=float, default=0.1, help="seconds that the carrier takes for a call")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    options = parser.parse_args()
    floor = bare(options.texts, options.delay)
    print(f"outbox bare calls, {SIDE_BY_SIDE} at once, {options.delay * 1000:g} ms each: {floor:.0f}/s", flush=True)
    alone = None
    with fresh("postgresql") as url:
        for count in options.workers:
            rate = through_outbox(url, count, options.texts, options.delay)
            alone = alone or rate
            print(
                f"outbox postgresql {count} worker{'s' * (count > 1)}: {rate:.0f} texts/s"
                f"  {rate / alone:.2f} x one worker  {rate / floor:.2f} x the bare calls of one",
                flush=True,
            )


if __name__ == "__main__":
    main()
