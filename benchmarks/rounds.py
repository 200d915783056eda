"""A round with 100 check-ins due, among ten thousand to a million planned, beside the bare indexed claim of 100 rows.

The claim is one UPDATE ... RETURNING and its commit; the round begins 100 conversations: reads what they need, words
them, keeps their state and queues their texts. Run: `python -m benchmarks.rounds`.
"""

from __future__ import annotations

import argparse
import statistics
import time
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from benchmarks.databases import fresh
from benchmarks.people import WAVES, seed
from benchmarks.servers import settings
from bot.bot import Bot
from bot.building import build_bot
from bot.openings import run_due
from records.tables.plan import checkins

DUE = 100
#: A Tuesday at noon in Chicago.
NOW = datetime(2026, 4, 7, 17, tzinfo=UTC)
_AHEAD = NOW + timedelta(days=1)

_CLAIM = (
    "UPDATE checkins SET closed_at = :now, next_at = NULL WHERE id IN"
    " (SELECT id FROM checkins WHERE next_at IS NOT NULL AND next_at <= :now ORDER BY next_at LIMIT 100{lock})"
    " RETURNING id"
)


def _make_due(bot: Bot, turn: int) -> None:
    """A hundred check-ins that nobody has begun become due."""
    first = turn * DUE + 1
    with bot.database.begin() as tx:
        tx.execute(
            checkins.update()
            .where(checkins.c.alum_id.between(first, first + DUE - 1), checkins.c.wave == WAVES[0])
            .values(next_at=NOW - timedelta(minutes=1))
        )


def _claim(bot: Bot) -> float:
    lock = "" if bot.database.is_sqlite else " FOR UPDATE SKIP LOCKED"
    statement = sa.text(_CLAIM.format(lock=lock)).bindparams(sa.bindparam("now", type_=checkins.c.next_at.type))
    begun = time.perf_counter()
    with bot.database.begin() as tx:
        taken = len(tx.execute(statement, {"now": NOW}).all())
    spent = time.perf_counter() - begun
    if taken != DUE:
        raise RuntimeError(f"claimed {taken}")
    return spent


def _round(bot: Bot) -> float:
    begun = time.perf_counter()
    counts = run_due(bot, now=NOW)
    spent = time.perf_counter() - begun
    if counts["opened"] != DUE:
        raise RuntimeError(f"opened {dict(counts)}")
    return spent


def _idle(bot: Bot) -> float:
    begun = time.perf_counter()
    if run_due(bot, now=NOW):
        raise RuntimeError("something was due")
    return time.perf_counter() - begun


def measure(kind: str, planned: int, repetitions: int) -> tuple[float, float, float]:
    """Medians in milliseconds: the claim, the round, a round with nothing due."""
    with fresh(kind) as url:
        bot = build_bot(settings(url), sends=False, clock=lambda: NOW)
        seed(bot.database, max(planned // len(WAVES), 2 * DUE * (repetitions + 1)), due=_AHEAD, waves=len(WAVES))
        with bot.database.begin() as tx:
            tx.execute(sa.text("ANALYZE"))
        claims, rounds, idles = [], [], []
        for turn in range(repetitions + 1):
            _make_due(bot, 2 * turn)
            claims.append(_claim(bot))
            _make_due(bot, 2 * turn + 1)
            rounds.append(_round(bot))
            idles.append(_idle(bot))
        bot.database.close()
    return _median(claims), _median(rounds), _median(idles)


def _median(times: list[float]) -> float:
    """In milliseconds, the first left out: it warms things up."""
    return statistics.median(times[1:]) * 1000


def compare(kind: str, sizes: list[int], repetitions: int) -> None:
    """Prints a line per size, and how flat the round stays."""
    rounds = []
    for planned in sizes:
        claim, whole, idle = measure(kind, planned, repetitions)
        rounds.append(whole)
        print(
            f"round {kind:10} {planned:9,} planned: claim {claim:6.2f} ms  round {whole:6.2f} ms"
            f"  ratio {whole / claim:5.2f} (target 2)  nothing due {idle:5.2f} ms",
            flush=True,
        )
    print(f"round {kind:10} slowest size / quickest size {max(rounds) / min(rounds):.2f} (flat is 1)", flush=True)


def main() -> None:
    """Both databases, in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--planned", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append")
    options = parser.parse_args()
    for kind in options.database or ("sqlite", "postgresql"):
        compare(kind, options.planned, options.repetitions)


if __name__ == "__main__":
    main()
