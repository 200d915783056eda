"""`python -m tests.year`: a simulated year, longer than in the suite, and what was wrong with its texts."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from records.database import Database
from tests.support import databases, network
from tests.year.judge import violations
from tests.year.world import World, told


def main() -> int:
    """Runs one year and prints its counts; 1 when any text was a violation."""
    wanted = argparse.ArgumentParser(prog="python -m tests.year", description=__doc__)
    wanted.add_argument("--people", type=int, default=3_000)
    wanted.add_argument("--seed", type=int, default=1)
    wanted.add_argument("--days", type=int, default=365)
    wanted.add_argument("--every", type=int, default=1_800, help="seconds between two looks of the worker, at most")
    chosen = wanted.parse_args()
    network.stay_home()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = Database(databases.sqlite_copy(databases.sqlite_template(folder), folder))
        every = (chosen.every // 6, chosen.every)
        log = World(database, folder, people=chosen.people, seed=chosen.seed, days=chosen.days, every=every).run()
        database.close()
    print(told(log))
    found = list(violations(log))
    for kind, text in found[:20]:
        print(f"{kind}: {text.at.isoformat()} to {text.phone}, valid for {text.valid_for} s, {log.meant[text.attempt]}")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
