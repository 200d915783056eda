"""The memory of a web process after 100,000 webhooks, beside its memory after 1,000.

One in five is a text, the others are delivery reports, as they come in at a busy sender.
Run: `python -m benchmarks.memory`.
"""

from __future__ import annotations

import argparse
import uuid
from pathlib import Path

from benchmarks.databases import fresh
from benchmarks.knocks import report_on, text_from
from benchmarks.load import closed_loop
from benchmarks.people import phones
from benchmarks.servers import family, running
from bot.carriers.simulator import new_sid

CHUNK = 10_000
REPLIES = ("yes still there", "16.50 an hour", "no i quit in march", "tengo seguro y vacaciones", "who is this", "HELP")


def _requests(count: int, start: int) -> list[bytes]:
    numbers = phones()
    made = []
    for place in range(start, start + count):
        phone = next(numbers)
        if place % 5 == 0:
            made.append(text_from(phone, f"{REPLIES[place // 5 % len(REPLIES)]} {place}"))
        else:
            made.append(report_on(new_sid(), uuid.uuid4().hex, "delivered", phone))
    return made


def _resident(pid: int) -> float:
    """Megabytes that a process and its descendants hold, what they share counted once for each."""
    pages = sum(int(Path(f"/proc/{member}/statm").read_text().split()[1]) for member in family(pid))
    return pages * 4096 / 1e6


def compare(kind: str, *, first: int, last: int) -> None:
    """Prints both sizes and their ratio."""
    with fresh(kind) as url, running("ours", url) as (port, pid):
        closed_loop(port, _requests(first, 0), limit=300)
        early = _resident(pid)
        for start in range(first, last, CHUNK):
            measured = closed_loop(port, _requests(min(CHUNK, last - start), start), limit=300)
            if measured.refused:
                raise RuntimeError(f"{measured.refused} webhooks were refused")
        late = _resident(pid)
    print(
        f"memory {kind:10} after {first:,}: {early:.0f} MB  after {last:,}: {late:.0f} MB  ratio {late / early:.2f}",
        flush=True,
    )


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=int, default=1_000)
    parser.add_argument("--last", type=int, default=100_000)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("sqlite", "postgresql"):
        compare(kind, first=options.first, last=options.last)


if __name__ == "__main__":
    main()
