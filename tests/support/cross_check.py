"""The headline measures in another engine: exported tables in a fresh SQLite database, and plain SQL over them."""

from __future__ import annotations

import io
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import Connection

from records.exports import EXPORTS, Asked
from records.exports.writing import write_jsonl

SQL: Final = Path(__file__).with_name("headline.sql")
#: What the plain SQL reads.
TABLES: Final = ("enrollments", "employment", "wages", "credentials", "exclusions", "outcomes", "checkins")
PARTS: Final = ("yes", "no", "unknown", "excluded", "not_yet")


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What the other engine makes of it: for each measure who is in which part, amounts in cents, and responses."""

    parts: Mapping[str, Mapping[str, str]]
    amounts: Mapping[str, tuple[int, ...]]
    responses: Mapping[str, tuple[int, int, int, int]]

    def counted(self, measure: str) -> Counter[str]:
        """How many people are in each part."""
        return Counter(self.parts[measure].values())


def exported(tx: Connection, *, today: date) -> sqlite3.Connection:
    """A fresh database with every table as its export has it."""
    fresh = sqlite3.connect(":memory:")
    for name in TABLES:
        chosen, file = EXPORTS[name], io.StringIO()
        asked = Asked(today=today)
        write_jsonl(file, chosen.fields_for(asked), chosen.rows(tx, asked))
        columns = ", ".join(f'"{field}"' for field in chosen.fields)
        fresh.execute(f"CREATE TABLE {name} ({columns})")
        marks = ", ".join("?" * len(chosen.fields))
        rows = (json.loads(line) for line in file.getvalue().splitlines())
        fresh.executemany(
            f"INSERT INTO {name} VALUES ({marks})",
            ([_cell(row[field]) for field in chosen.fields] for row in rows),
        )
        keys = [each for each in ("external_id", "id", "employment_id", "checkin_id") if each in chosen.fields]
        for key in keys:
            fresh.execute(f"CREATE INDEX {name}_{key} ON {name} ({key})")
    fresh.execute("CREATE TABLE asof (today)")
    fresh.execute("INSERT INTO asof VALUES (?)", [today.isoformat()])
    return fresh


def _cell(value: Any) -> Any:
    return json.dumps(value) if isinstance(value, (list, dict)) else value


def recomputed(fresh: sqlite3.Connection) -> Recomputed:
    """Every headline figure by plain SQL."""
    fresh.executescript(SQL.read_text(encoding="utf-8"))
    parts: dict[str, dict[str, str]] = {}
    amounts: dict[str, list[int]] = {}
    rows: Iterable[tuple[str, str, str, int | None]] = fresh.execute("SELECT * FROM verdicts")
    for measure, external_id, part, amount in rows:
        parts.setdefault(measure, {})[external_id] = part
        if amount is not None:
            amounts.setdefault(measure, []).append(amount)
    told = fresh.execute("SELECT measure, numerator, denominator, unknown, excluded FROM responses")
    responses = {measure: (yes, of, unknown, excluded) for measure, yes, of, unknown, excluded in told}
    return Recomputed(parts, {name: tuple(several) for name, several in amounts.items()}, responses)
