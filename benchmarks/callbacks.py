"""Delivery reports taken in per second: ours (signature, the text found, its status moved, commit) beside a floor.

The floor checks the signature and keeps one row for each report, commits shared: Flask, and the driver itself.
Run: `python -m benchmarks.callbacks`.
"""

from __future__ import annotations

import argparse
import statistics
import uuid
from datetime import UTC, datetime

import sqlalchemy as sa

from benchmarks.databases import fresh
from benchmarks.knocks import report_on
from benchmarks.load import closed_loop
from benchmarks.servers import cpu_seconds, floor_table, running
from bot.carriers.simulator import new_sid
from records.database import Database
from records.tables.texts import attempts, messages

NOW = datetime(2026, 4, 7, 17, tzinfo=UTC)
#: What the carrier reports on each text, in its order.
REPORTS = ("sent", "delivered")


def _seed(url: str, texts: int) -> list[bytes]:
    """Texts that the carrier took, and the reports on them: all of the first kind, then all of the second."""
    database = Database(url)
    left = [(number, new_sid(), uuid.uuid4().hex, f"+1312555{100 + number % 100:04}") for number in range(1, texts + 1)]
    with database.begin() as tx:
        floor_table.create(tx)
        tx.execute(
            messages.insert(),
            [
                {"id": number, "direction": "out", "sid": sid, "phone": phone, "body": "hi", "status": "accepted",
                 "kind": "question", "at": NOW, "sent_at": NOW}
                for number, sid, _, phone in left
            ],
        )  # fmt: skip
        tx.execute(
            attempts.insert(),
            [
                {"id": attempt, "message_id": number, "started_at": NOW, "outcome": "accepted"}
                for number, _, attempt, _ in left
            ],
        )
    database.close()
    return [report_on(sid, attempt, status, phone) for status in REPORTS for _, sid, attempt, phone in left]


def _one(which: str, url: str, requests: list[bytes]) -> tuple[float, float, float]:
    with running(which, url) as (port, pid):
        closed_loop(port, requests[:50])
        before = cpu_seconds(pid)
        measured = closed_loop(port, requests[50:])
        cpu = (cpu_seconds(pid) - before) / len(measured.latencies) * 1e6
    if measured.refused:
        raise RuntimeError(f"{measured.refused} reports were refused by {which}")
    return measured.per_second, cpu, statistics.quantiles(measured.latencies, n=100)[98]


def _check(url: str, texts: int) -> None:
    """Figures count only if the work was done."""
    database = Database(url)
    with database.read() as tx:
        done = tx.scalar(sa.select(sa.func.count()).where(messages.c.status == "delivered"))
    database.close()
    if done != texts:
        raise RuntimeError(f"of {texts} texts {done} are marked as delivered")


def compare(kind: str, *, texts: int, repetitions: int) -> None:
    """Prints both figures and their ratio, medians over `repetitions` interleaved runs."""
    runs: dict[str, list[tuple[float, float, float]]] = {"shared": [], "ours": []}
    for _ in range(repetitions):
        with fresh(kind) as url:
            requests = _seed(url, texts)
            for which, results in runs.items():
                results.append(_one(which, url, requests))
            _check(url, texts)
    middle = {which: [statistics.median(column) for column in zip(*rows, strict=True)] for which, rows in runs.items()}
    for which, (rate, cpu, slowest) in middle.items():
        print(f"callbacks {kind:10} {which:6} {rate:8.0f} reports/s  cpu {cpu:6.0f} us  p99 {slowest:6.1f} ms")
    ratios = sorted(ours[0] / floor[0] for ours, floor in zip(runs["ours"], runs["shared"], strict=True))
    print(
        f"callbacks {kind:10} ratio {middle['ours'][0] / middle['shared'][0]:.2f} of the floor with shared commits"
        f" (target 0.70; each run: {', '.join(f'{ratio:.2f}' for ratio in ratios)})",
        flush=True,
    )


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=1500)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("sqlite", "postgresql"):
        compare(kind, texts=options.texts, repetitions=options.repetitions)


if __name__ == "__main__":
    main()
