"""Rows of many people by table, to be written at once, and the same people with their rows in another order."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy.engine import Connection

from records.bulk import insert_rows
from records.columns import metadata

#: What is written, in an order in which every row finds those it names.
TABLES: Final = (
    "alumni", "enrollments", "entry_facts", "checkins", "employment", "wages", "benefits", "scores", "credentials",
    "exclusions", "quarter_outcomes",
)  # fmt: skip
#: Which column names a row of which table.
_NAMES: Final = {
    "alum_id": "alumni", "enrollment_id": "enrollments", "checkin_id": "checkins", "covered_by": "checkins",
    "employment_id": "employment",
}  # fmt: skip

#: More rows than anybody has in one table.
_MOST: Final = 50


@dataclass(slots=True)
class Crowd:
    """Rows by table, each with an id that only counts within it."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, table: str, **values: Any) -> int:
        """One more row; its id."""
        several = self.rows[table]
        several.append({"id": len(several) + 1, **values})
        return len(several)

    def renumbered(self, seed: int) -> Crowd:
        """The same people with rows in another order, and so with other ids."""
        chance = random.Random(seed)
        numbers: dict[str, dict[Any, int]] = {}
        for table, several in self.rows.items():
            order = list(range(1, len(several) + 1))
            chance.shuffle(order)
            numbers[table] = dict(zip((row["id"] for row in several), order, strict=True))
        again = Crowd()
        for table, several in self.rows.items():
            moved = [
                {"id": numbers[table][row["id"]]}
                | {name: _renamed(numbers, name, value) for name, value in row.items() if name != "id"}
                for row in several
            ]
            again.rows[table] = sorted(moved, key=lambda row: row["id"])
        return again

    def move(self, by: int, prefix: str) -> None:
        """Gives everybody other ids, far from those of another crowd of fewer than `by` people before this one."""
        for several in self.rows.values():
            for row in several:
                row["id"] += by * _MOST
                for name in _NAMES:
                    if row.get(name) is not None:
                        row[name] += by * _MOST
        for row in self.rows["alumni"]:
            row["external_id"] = prefix + row["external_id"]

    def write(self, tx: Connection) -> None:
        """Writes the rows as they are."""
        if tx.dialect.name == "sqlite":
            tx.exec_driver_sql("PRAGMA defer_foreign_keys = ON")  # a check-in may name one that comes after it
        for name in TABLES:
            table, several = metadata.tables[name], self.rows.get(name, [])
            if several:
                columns = [each for each in several[0] if each in table.c]
                insert_rows(tx, table, columns, ([row[each] for each in columns] for row in several))


def _renamed(numbers: Mapping[str, Mapping[Any, int]], name: str, value: Any) -> Any:
    return numbers[_NAMES[name]][value] if name in _NAMES and value is not None else value
