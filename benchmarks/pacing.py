"""Texts leave at the configured rate, as a carrier sees it that turns away whatever comes sooner.

Two workers on PostgreSQL, one on SQLite. The ratio is what came over what was configured; the target is within 2 %
over a minute, and nothing turned away. Run: `python -m benchmarks.pacing` (`--seconds 10` for a trial).
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass

from benchmarks.databases import fresh
from benchmarks.loopback import GRACE, Loopback, loopback
from benchmarks.senders import fill, workers

#: Seconds at the beginning that are not measured: workers start at their own time.
WARM_UP = 2.0
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Texts per second as they came, and how many were turned away."""

    achieved: float
    refused: int


def measure(kind: str, count: int, rate: float, seconds: float) -> Pace:
    """One run with so many workers."""
    with fresh(kind) as url, loopback(rate=rate) as carrier, workers(count, url, carrier.url, rate):
        fill(url, int(rate * (seconds + WARM_UP + 15)))
        begun = _first(carrier) + WARM_UP
        time.sleep(max(begun + seconds - time.monotonic(), 0) + 0.5)
        seen = carrier.seen()
    came = [at for at in seen.came if begun <= at < begun + seconds]
    return Pace(len(came) / seconds, seen.refused)


def _first(carrier: Loopback) -> float:
    """When the first text came."""
    for _ in range(int(PATIENCE / 0.1)):
        if came := carrier.seen().came:
            return came[0]
        time.sleep(0.1)
    raise RuntimeError("no text came")


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=20.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("postgresql", "sqlite"):
        count = 2 if kind == "postgresql" else 1
        pace = measure(kind, count, options.rate, options.seconds)
        print(
            f"pacing {kind:10} {count} worker{'s' * (count > 1)} {options.rate:g}/s over {options.seconds:g} s:"
            f" achieved {pace.achieved:.2f}/s  ratio {pace.achieved / options.rate:.3f} (target 0.98 to 1.02)"
            f"  turned away (429) {pace.refused} (target 0; the carrier allows {GRACE * options.rate:g} texts early)",
            flush=True,
        )


if __name__ == "__main__":
    main()
