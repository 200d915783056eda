"""Our doors beside a floor that does the least that could do the same: run in turn, on the same requests."""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable
from contextlib import AbstractContextManager

from benchmarks.databases import fresh
from benchmarks.load import closed_loop
from benchmarks.servers import cpu_seconds, running

#: Prepares a database for so many people or texts: the requests to post, and a check that the work was done.
Prepare = Callable[[str, int], tuple[list[bytes], Callable[[], None]]]
_KINDS = ("sqlite", "postgresql")
_WARM = 50


def measure(which: str, url: str, requests: list[bytes]) -> tuple[float, float, float]:
    """Requests a second, processor time of each in microseconds, and the slowest hundredth in milliseconds."""
    with running(which, url) as (port, pid):
        closed_loop(port, requests[:_WARM])
        before = cpu_seconds(pid)
        measured = closed_loop(port, requests[_WARM:])
        cpu = (cpu_seconds(pid) - before) / len(measured.latencies) * 1e6
    if measured.refused:
        raise RuntimeError(f"{measured.refused} requests were refused by {which}")
    return measured.per_second, cpu, statistics.quantiles(measured.latencies, n=100)[98]


def compare(what: str, kind: str, prepare: Prepare, *, floor: str, size: int, repetitions: int, target: float) -> None:
    """Prints both figures and their ratio, medians over `repetitions` interleaved runs."""
    runs: dict[str, list[tuple[float, float, float]]] = {floor: [], "ours": []}
    for _ in range(repetitions):
        database: AbstractContextManager[str] = fresh(kind)
        with database as url:
            requests, check = prepare(url, size)
            for which, results in runs.items():
                results.append(measure(which, url, requests))
            check()
    middle = {which: [statistics.median(column) for column in zip(*rows, strict=True)] for which, rows in runs.items()}
    for which, (rate, cpu, slowest) in middle.items():
        print(f"{what} {kind:10} {which:6} {rate:8.0f} a second  cpu {cpu:6.0f} us  p99 {slowest:6.1f} ms")
    ratios = sorted(ours[0] / beside[0] for ours, beside in zip(runs["ours"], runs[floor], strict=True))
    print(
        f"{what} {kind:10} ratio {middle['ours'][0] / middle[floor][0]:.2f} of the floor (target {target:.2f};"
        f" each run: {', '.join(f'{ratio:.2f}' for ratio in ratios)})",
        flush=True,
    )


def main(what: str, told: str | None, prepare: Prepare, *, floor: str, size: int, target: float) -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=told)
    parser.add_argument("--size", type=int, default=size)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--database", choices=_KINDS, action="append")
    options = parser.parse_args()
    for kind in options.database or _KINDS:
        compare(what, kind, prepare, floor=floor, size=options.size, repetitions=options.repetitions, target=target)
