"""How fast a roster is imported, beside reading the file, checking its phone numbers and writing rows plainly.

    python -m benchmarks.imports --rows 100000
    python -m benchmarks.imports --rows 100000 --database postgresql

Measured in one interleaved run, each on a fresh database. Both peers read the file with the csv module, put every
number to `phonenumbers` and write with `executemany`, and neither looks anybody up or checks anything else:

- ours: `import_roster`, the whole of it, in one transaction;
- same rows: writes what ours writes, about nine rows a person (alum, enrollment, consent, records at exit, check-ins);
- one row: writes one row a person.
"""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import phonenumbers

from benchmarks.databases import fresh
from bot.rosters import import_roster
from records.database import Database
from surveys.planning import replan
from surveys.waves import DEFAULT_PLAN

NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
AREAS = ("312", "773", "708", "847", "630", "217", "312", "219", "312", "872")
SHAPES = ("({}) 555-0{}", "{}-555-0{}", "{}.555.0{}", "+1{}5550{}", "1-{}-555-0{}", "{} 555 0{}", "{}5550{}",
          "+1 {} 555-0{}", "1{}5550{}", "({})555-0{}")  # fmt: skip
HEADERS = ("external_id", "first_name", "last_name", "phone", "language", "zip", "program", "cohort", "enrolled_on",
           "exited_on", "consent", "exit_employer", "exit_wage")  # fmt: skip
TARGET = 0.8


def write_roster(path: Path, rows: int) -> None:
    """A roster in ten shapes of phone number, with exits over three years; one row in a hundred is impossible."""
    chance = random.Random(7)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        for number in range(rows):
            area = "900" if number % 100 == 99 else chance.choice(AREAS)
            phone = chance.choice(SHAPES).format(area, chance.randint(100, 199))
            left = date(2024, 1, 1) + timedelta(days=chance.randrange(1000))
            entered = left - timedelta(days=180)
            writer.writerow([
                f"P{number}", f"First{number % 900}", f"Last{number % 7000}", phone, chance.choice(("en", "es")),
                f"606{chance.randint(1, 60):02}", f"Program {number % 5}", f"Cohort {left.year}",
                f"{entered.month}/{entered.day}/{entered:%y}", left.isoformat(), "yes",
                f"Employer {number % 300}" if number % 3 else "", f"${chance.randint(1400, 2600) / 100:.2f}",
            ])  # fmt: skip


def one_row(database: Database, path: Path) -> int:
    """Reads the file, checks each number, and writes one row for each that is valid."""
    kept = [_alum(number, row, phone) for number, row, phone in _valid(path)]
    with database.begin() as tx:
        _executemany(tx, database, "alumni", ALUM, kept)
    return len(kept)


def same_rows(database: Database, path: Path) -> int:
    """The same, with all the rows that the import makes; check-ins are worked out once for each exit date."""
    tables: dict[str, list[tuple[object, ...]]] = {
        name: [] for name in ("alumni", "enrollments", "consent_events", "employment", "wages", "checkins")
    }
    plans: dict[str, list[tuple[object, ...]]] = {}
    for number, row, phone in _valid(path):
        left, wage = row["exited_on"], float(row["exit_wage"].lstrip("$"))
        entered = datetime.strptime(row["enrolled_on"], "%m/%d/%y").date().isoformat()  # noqa: DTZ007 (a day)
        tables["alumni"].append(_alum(number, row, phone))
        tables["enrollments"].append((number, number, row["program"], row["cohort"], entered, left, "[]", "{}",
                                      row["exit_employer"] or None, wage, "hour", STAMP, STAMP))  # fmt: skip
        tables["consent_events"].append((number, phone, "opt_in", "roster", "", STAMP))
        if row["exit_employer"]:
            tables["employment"].append((number, left, "roster", STAMP, "employed", row["exit_employer"], True))
        tables["wages"].append((number, left, "roster", STAMP, wage, "hour", wage))
        if left not in plans:
            plans[left] = _planned(date.fromisoformat(left))
        tables["checkins"] += [(number, number, *step) for step in plans[left]]
    with database.begin() as tx:
        for name, rows in tables.items():
            _executemany(tx, database, name, COLUMNS[name], rows)
    return len(tables["alumni"])


STAMP = "2026-03-10 17:00:00+00"
ALUM = "id, external_id, first_name, last_name, name_key, phone, language, zip, zones, created_at, updated_at"
COLUMNS = {
    "alumni": ALUM,
    "enrollments": "id, alum_id, program, cohort, enrolled_on, exited_on, completed, extras, exit_employer, exit_wage,"
    " exit_wage_unit, created_at, updated_at",
    "consent_events": "alum_id, phone, event, source, text, at",
    "employment": "alum_id, as_of, source, at, status, employer, is_current",
    "wages": "alum_id, as_of, source, at, amount, unit, hourly",
    "checkins": "alum_id, enrollment_id, wave, questionnaire, asks_from, asks_to, opens_on, due_on, closes_on, state,"
    " next_at",
}


def _valid(path: Path) -> Iterator[tuple[int, dict[str, str], str]]:
    with path.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            parsed = phonenumbers.parse(row["phone"], "US")
            if phonenumbers.is_valid_number(parsed) and phonenumbers.number_type(parsed) in (0, 1, 2):
                yield number, row, phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _alum(number: int, row: dict[str, str], phone: str) -> tuple[object, ...]:
    first, last = row["first_name"], row["last_name"]
    name = f"{first} {last}".lower()
    zone = "America/Chicago"
    return (number, row["external_id"], first, last, name, phone, row["language"], row["zip"], zone, STAMP, STAMP)


def _planned(left: date) -> list[tuple[object, ...]]:
    fresh_plan = replan(DEFAULT_PLAN, exited_on=left, hired_on=None, existing=(), today=NOW.date())
    both = [(each, "scheduled") for each in fresh_plan.add] + [(each, "expired") for each in fresh_plan.passed]
    return [
        (
            each.wave_key, each.wave_key[:7], *map(str, (each.window.asks_from, each.window.asks_to)),
            *map(str, (each.window.opens_on, each.due_on, each.window.closes_on)), state,
            f"{each.due_on} 15:00:00+00" if state == "scheduled" else None,
        )
        for each, state in both
    ]  # fmt: skip


def _executemany(tx: Any, database: Database, table: str, columns: str, rows: list[tuple[object, ...]]) -> None:
    mark = "?" if database.is_sqlite else "%s"
    marks = ", ".join([mark] * (columns.count(",") + 1))
    tx.exec_driver_sql(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)


def ours(database: Database, path: Path) -> int:
    """The import as `checkin import` does it."""
    return import_roster(database, path, now=NOW, by="benchmark", default_zone="America/Chicago").created


def measure(rows: int, rounds: int, kind: str) -> dict[str, list[float]]:
    """Seconds of each contender, taken in turn, each time on a fresh database."""
    contenders = {"ours": ours, "same rows": same_rows, "one row": one_row}
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    kept: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        roster = Path(folder) / "roster.csv"
        write_roster(roster, rows)
        for _ in range(rounds):
            for who, run in contenders.items():
                with fresh(kind) as url:
                    database = Database(url)
                    started = time.perf_counter()
                    kept.add(run(database, roster))
                    seconds[who].append(time.perf_counter() - started)
                    database.close()
    if len(kept) != 1:
        raise SystemExit(f"the contenders disagree on how many numbers are valid: {kept}")
    return seconds


def main() -> None:
    """Prints the figures."""
    options = argparse.ArgumentParser(description="How fast a roster is imported.")
    options.add_argument("--rows", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    chosen = options.parse_args()
    seconds = measure(chosen.rows, chosen.rounds, chosen.database)
    rate = {who: chosen.rows / statistics.median(taken) for who, taken in seconds.items()}
    print(f"{chosen.database}, {chosen.rows:,} rows, median of {chosen.rounds}")
    for who, taken in seconds.items():
        print(f"{who:10} {rate[who]:>9,.0f} rows/s   {statistics.median(taken):6.2f} s")
    for who in ("same rows", "one row"):
        print(f"ours / {who:10} {rate['ours'] / rate[who]:5.2f}")
    print(f"target {TARGET} or more")


if __name__ == "__main__":
    main()
