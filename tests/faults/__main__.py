"""`python -m tests.faults`: the product is killed over and over in the middle of its work: what became of each text?"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from tests.faults.driver import Plan, Run
from tests.faults.verdict import Verdict
from tests.support.databases import postgres_server, sqlite_copy, sqlite_template, stop_postgres_server


def main() -> int:
    """Runs once and prints the figures; 1 when any promise was broken or the run fell short."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--texts", type=int, default=5000)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=4, help="on PostgreSQL; SQLite has one process for all")
    parser.add_argument("--speed", type=float, default=60.0, help="seconds on the run's clock to a real one")
    parser.add_argument("--keep", type=Path, help="folder for logs and, on SQLite, the database; made if missing")
    asked = parser.parse_args()
    plan = Plan(
        asked.texts,
        asked.kills,
        asked.seed,
        speed=asked.speed,
        workers=asked.workers,
        crashes=asked.database == "postgresql" and "CHECKIN_TEST_POSTGRES_URL" not in os.environ,
        tell=_progress,
    )
    with _folder(asked.keep) as folder, _database(asked.database, folder) as url:
        verdict = Run(plan, url, folder).live()
    return _tell(asked.database, plan, verdict)


def _progress(line: str) -> None:
    print(line, file=sys.stderr)


def _tell(database: str, plan: Plan, verdict: Verdict) -> int:
    print(f"database: {database}   seed: {plan.seed}   speed of the clock: {plan.speed:g}")
    for what, figure in verdict.figures.items():
        print(f"{what:45} {figure}")
    short = [
        *([f"only {verdict.kills} kills of {plan.kills}"] if verdict.kills < plan.kills else []),
        *([f"only {verdict.texts_in_trouble} texts"] if verdict.texts_in_trouble < plan.texts * 0.9 else []),
    ]
    print(f"{'violations':45} {len(verdict.violations)}")
    for line in [*short, *verdict.violations[:100]]:
        print(f"  ! {line}")
    return 1 if verdict.violations or short else 0


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="checkin-faults-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@contextmanager
def _database(kind: str, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield sqlite_copy(sqlite_template(folder), folder)
        return
    server = postgres_server(folder)
    try:
        with server.fresh() as url:
            # The tests' server confirms before it has written; this one crashes now and then.
            with closing(psycopg.connect(url, autocommit=True)) as connection:
                name = sql.Identifier(connection.info.dbname)
                connection.execute(sql.SQL("ALTER DATABASE {} SET synchronous_commit = on").format(name))
            yield url
    finally:
        stop_postgres_server(folder)


if __name__ == "__main__":
    sys.exit(main())
