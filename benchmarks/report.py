"""The whole report on a hundred thousand people, beside bare SQL that counts a part of it over the same rows.

The bare SQL is that of the cross-check (`tests/support/headline.sql`): eleven of the measures and the responses, set by
set, with nothing but what counting takes; it gets copies of the tables with its own indexes, made before the clock
starts. The report works out every measure of every person. Run: `python -m benchmarks.report`.
"""

from __future__ import annotations

import argparse
import gc
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing

from sqlalchemy.engine import make_url

from benchmarks.databases import fresh
from records.database import Database
from records.measuring import measured
from records.measuring.reporting import report
from surveys.measures import Scope
from tests.support.cross_check import SQL
from tests.support.random_histories import TODAY, a_crowd
from web.cli import COLLECT_EVERY

PEOPLE = 100_000
_CROWD = 10_000
HEADLINES = frozenset({
    "wioa_employment_q2", "wioa_employment_q4", "wioa_median_earnings_q2", "wioa_same_employer", "wioa_credential",
    "retention_90_any", "wage_gain_entry", "sif_o2", "sif_o3", "sif_o10", "sif_o19",
})  # fmt: skip
#: The tables as their exports have them.
_COPIES = """
CREATE TABLE enrollments AS
SELECT a.external_id, e.program, e.enrolled_on AS started_on, e.exited_on, e.exit_reason, e.completed, e.youth,
       a.economically_disadvantaged, f.school_level,
       json_object('wage', e.entry_wage, 'wage_unit', e.entry_wage_unit) AS baseline
FROM records.enrollments e JOIN records.alumni a ON a.id = e.alum_id
LEFT JOIN records.entry_facts f ON f.enrollment_id = e.id;
CREATE TABLE employment AS
SELECT e.*, a.external_id, e.window_from AS asked_from, e.window_to AS asked_to
FROM records.employment e JOIN records.alumni a ON a.id = e.alum_id WHERE e.replaced_by IS NULL;
CREATE TABLE wages AS
SELECT w.id, a.external_id, w.as_of, w.amount, w.unit, w.hourly, w.basis, w.employment_id, w.source
FROM records.wages w JOIN records.alumni a ON a.id = w.alum_id WHERE w.replaced_by IS NULL;
CREATE TABLE credentials AS
SELECT a.external_id, c.kind, c.earned_on FROM records.credentials c JOIN records.alumni a ON a.id = c.alum_id;
CREATE TABLE exclusions AS
SELECT a.external_id, x.reason, x.excluded_on AS "on" FROM records.exclusions x JOIN records.alumni a
ON a.id = x.alum_id;
CREATE TABLE outcomes AS
SELECT a.external_id, q.quarter, q.starts_on AS "from", q.outcome, q.source
FROM records.quarter_outcomes q JOIN records.alumni a ON a.id = q.alum_id WHERE q.replaced_by IS NULL;
CREATE TABLE checkins AS
SELECT c.id, a.external_id, c.wave AS checkin, c.due_on, c.opened_at, c.state, c.asks_from, c.asks_to, c.opens_on,
       c.closes_on, c.answered_at, c.covered_by, c.why
FROM records.checkins c JOIN records.alumni a ON a.id = c.alum_id;
CREATE TABLE asof (today);
"""


def _seed(database: Database, people: int) -> None:
    for start in range(0, people, _CROWD):
        several = a_crowd(min(_CROWD, people - start), seed=start + 1)
        several.move(start, f"S{start}-")
        with database.begin() as tx:
            several.write(tx)


def _bare(path: str) -> Callable[[], float]:
    """Counts by SQL alone, and gives the seconds it took."""

    def count() -> float:
        with closing(sqlite3.connect(":memory:")) as copy:
            copy.execute("ATTACH ? AS records", [path])
            copy.executescript(_COPIES)
            for table in ("enrollments", "employment", "wages", "credentials", "exclusions", "outcomes", "checkins"):
                copy.execute(f"CREATE INDEX {table}_who ON {table} (external_id)")
            copy.execute("CREATE INDEX wages_job ON wages (employment_id)")
            copy.execute("CREATE INDEX checkins_id ON checkins (id)")
            copy.execute("INSERT INTO asof VALUES (?)", [TODAY.isoformat()])
            copy.commit()
            begun = time.perf_counter()
            copy.executescript(SQL.read_text(encoding="utf-8"))
            return time.perf_counter() - begun

    return count


def _ours(database: Database, *, only: frozenset[str] | None) -> Callable[[], float]:
    def count() -> float:
        begun = time.perf_counter()
        with database.read() as tx:
            if only is None:
                report(tx, Scope(as_of=TODAY))
            else:
                measured(tx, Scope(as_of=TODAY), only=only)
        return time.perf_counter() - begun

    return count


def main() -> None:
    """Prints the figures."""
    options = argparse.ArgumentParser(description="How long a report takes, beside bare SQL.")
    options.add_argument("--people", type=int, default=PEOPLE)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    gc.set_threshold(COLLECT_EVERY)  # as the command does
    with fresh("sqlite") as url:
        database = Database(url)
        _seed(database, chosen.people)
        ways = {
            "bare SQL, 11 measures and responses": _bare(make_url(url).database or ""),
            "report, every measure and responses": _ours(database, only=None),
            "report, the same 11 measures": _ours(database, only=HEADLINES),
        }
        spent: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(chosen.rounds):
            for name, count in ways.items():
                spent[name].append(count())
        database.close()
    middle = {name: statistics.median(times) for name, times in spent.items()}
    bare, whole, same = middle.values()
    for name, seconds in middle.items():
        print(f"report {name:36} {seconds:8.1f} s  ({chosen.people:,} people)")
    print(f"report every measure / bare SQL {whole / bare:8.2f}")
    print(f"report same measures / bare SQL {same / bare:8.2f}")


if __name__ == "__main__":
    main()
