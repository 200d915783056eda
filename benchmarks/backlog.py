"""How long a webhook takes while 100,000 texts wait in the outbox, beside the same server with an empty one.

Web and worker run in one process, as `checkin serve` does. By day the worker sends ten a second all the while; at night
it puts one text after the other aside until the morning.
Run: `python -m benchmarks.backlog`.
"""

from __future__ import annotations

import argparse
import statistics
from datetime import datetime, timedelta

from benchmarks.databases import fresh
from benchmarks.knocks import text_from
from benchmarks.load import closed_loop
from benchmarks.people import phones
from benchmarks.servers import DAY, NIGHT, running
from records.database import Database
from records.tables.texts import messages

CHUNK = 20_000
#: Replies to nothing that was asked: each is read, kept and shown to staff, and none of them changes the outbox.
REPLIES = ("yes still there", "16.50 an hour", "about 32 hours a week", "health insurance and pto", "snap and medicaid")


def _queue(url: str, texts: int, now: datetime) -> None:
    """Texts that are due, to numbers of their own as far as there are any, each a little older than the next."""
    database = Database(url)
    numbers = phones()
    for start in range(0, texts, CHUNK):
        with database.begin() as tx:
            tx.execute(
                messages.insert(),
                [
                    {"direction": "out", "phone": next(numbers), "body": "Are you working now?", "status": "queued",
                     "kind": "opening", "at": now, "send_after": now - timedelta(seconds=texts - place),
                     "any_hour": False, "expires_at": now + timedelta(days=3)}
                    for place in range(start, min(start + CHUNK, texts))
                ],
            )  # fmt: skip
    database.close()


def _one(url: str, when: str, webhooks: int) -> tuple[float, float]:
    numbers = phones()
    requests = [text_from(next(numbers), REPLIES[place % len(REPLIES)]) for place in range(webhooks)]
    with running(when, url) as (port, _):
        closed_loop(port, requests[:100], connections=2)
        measured = closed_loop(port, requests[100:], connections=2)
    if measured.refused:
        raise RuntimeError(f"{measured.refused} webhooks were refused")
    return statistics.median(measured.latencies), statistics.quantiles(measured.latencies, n=100)[98]


def compare(kind: str, when: str, *, texts: int, webhooks: int, repetitions: int) -> None:
    """Prints the median and the slowest hundredth with and without the backlog, and the ratios."""
    runs: dict[int, list[tuple[float, float]]] = {0: [], texts: []}
    for _ in range(repetitions):
        for waiting, results in runs.items():
            with fresh(kind) as url:
                _queue(url, waiting, {"day": DAY, "night": NIGHT}[when])
                results.append(_one(url, when, webhooks))
    middle = {
        waiting: [statistics.median(column) for column in zip(*rows, strict=True)] for waiting, rows in runs.items()
    }
    for waiting, (half, slowest) in middle.items():
        print(f"backlog {kind:10} {when:5} {waiting:7,} waiting: p50 {half:6.2f} ms  p99 {slowest:6.2f} ms")
    ratio = middle[texts][1] / middle[0][1]
    each = sorted(more[1] / none[1] for more, none in zip(runs[texts], runs[0], strict=True))
    told = ", ".join(f"{one:.2f}" for one in each)
    print(f"backlog {kind:10} {when:5} p99 ratio {ratio:.2f} (each run: {told})", flush=True)


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--webhooks", type=int, default=3000)
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--when", choices=("day", "night"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("sqlite", "postgresql"):
        for when in options.when or ("day", "night"):
            compare(kind, when, texts=options.texts, webhooks=options.webhooks, repetitions=options.repetitions)


if __name__ == "__main__":
    main()
