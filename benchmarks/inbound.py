"""Texts taken in per second: ours (signature, dialogue, records, commit) beside signature + one INSERT + COMMIT.

Both run on the same server, database kind and machine, in turn. Run: `python -m benchmarks.inbound`.
"""

from __future__ import annotations

import argparse
import statistics
from datetime import UTC, datetime, timedelta

from benchmarks.databases import fresh
from benchmarks.knocks import text_from
from benchmarks.load import Measured, closed_loop
from benchmarks.people import seed
from benchmarks.servers import cpu_seconds, floor_table, running, settings
from bot.building import build_bot
from bot.openings import run_due
from records.database import Database

#: One conversation: still there, pay, hours, benefits at work, public benefits.
REPLIES = ("yes still there", "16.50 an hour", "about 32", "health insurance and pto", "snap and medicaid")


def _requests(phones: list[str]) -> list[bytes]:
    """Every alum's first reply, then every alum's second: as far apart as real ones."""
    return [text_from(phone, reply) for reply in REPLIES for phone in phones]


def _one(which: str, url: str, requests: list[bytes]) -> tuple[Measured, float]:
    with running(which, url) as (port, pid):
        closed_loop(port, requests[:50])
        before = cpu_seconds(pid)
        measured = closed_loop(port, requests[50:])
        cpu = (cpu_seconds(pid) - before) / len(measured.latencies) * 1e6
    if measured.refused:
        raise RuntimeError(f"{measured.refused} requests were refused by {which}")
    return measured, cpu


def _prepare(url: str, alumni: int) -> list[str]:
    """Alumni who have all just been asked their first question."""
    now = datetime(2026, 4, 7, 17, tzinfo=UTC)
    bot = build_bot(settings(url), sends=False, clock=lambda: now)
    phones = seed(bot.database, alumni, due=now - timedelta(hours=1))
    counts = run_due(bot, now=now, rounds=10_000)
    if counts["opened"] != alumni:
        raise RuntimeError(f"expected {alumni} openings, got {dict(counts)}")
    with bot.database.begin() as tx:
        floor_table.create(tx)
    bot.database.close()
    return phones


def compare(kind: str, *, alumni: int, repetitions: int) -> None:
    """Prints both figures and their ratio, medians over `repetitions` interleaved runs."""
    runs: dict[str, list[tuple[float, float, float]]] = {"floor": [], "ours": []}
    for _ in range(repetitions):
        with fresh(kind) as url:
            requests = _requests(_prepare(url, alumni))
            for which in ("floor", "ours"):
                measured, cpu = _one(which, url, requests)
                slowest = statistics.quantiles(measured.latencies, n=100)[98]
                runs[which].append((measured.per_second, cpu, slowest))
                _check(url, which, len(requests))
    middle = {which: [statistics.median(column) for column in zip(*rows, strict=True)] for which, rows in runs.items()}
    for which, (rate, cpu, slowest) in middle.items():
        print(f"inbound {kind:10} {which:5} {rate:8.0f} texts/s  cpu {cpu:6.0f} us  p99 {slowest:6.1f} ms")
    ratios = sorted(ours[0] / floor[0] for ours, floor in zip(runs["ours"], runs["floor"], strict=True))
    print(
        f"inbound {kind:10} ratio {middle['ours'][0] / middle['floor'][0]:.2f} of the floor (target 1.00; each run: "
        + ", ".join(f"{ratio:.2f}" for ratio in ratios)
        + ")"
    )


def _check(url: str, which: str, texts: int) -> None:
    """Figures count only if the work was done."""
    if which == "floor":
        return
    import sqlalchemy as sa

    from records.tables.outcomes import employment
    from records.tables.texts import messages

    database = Database(url)
    with database.read() as tx:
        heard = tx.execute(sa.select(sa.func.count()).where(messages.c.direction == "in")).scalar_one()
        kept = tx.execute(sa.select(sa.func.count()).select_from(employment)).scalar_one()
    database.close()
    if heard != texts or kept < texts / len(REPLIES) * 0.9:
        raise RuntimeError(f"of {texts} texts {heard} were kept, with {kept} employment records")


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--alumni", type=int, default=400)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("sqlite", "postgresql"):
        compare(kind, alumni=options.alumni, repetitions=options.repetitions)


if __name__ == "__main__":
    main()
