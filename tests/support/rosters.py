"""A desk at which rosters are imported, and what is on file afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.rosters import ImportResult, import_roster
from records.database import Database

#: A Tuesday at noon in Chicago.
NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
HEADERS = "id,first name,last name,phone,program,enrolled,exit date,consent"
ANA = "A1,Ana,Reyes,312-555-0101,Pipeline,1/2/25,1/15/26,yes"


class Desk:
    """Imports rosters into one database and shows what it holds."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.folder = folder

    def bring(self, *lines: str | Path, now: datetime = NOW, **options: Any) -> ImportResult:
        """Imports a roster given as its lines, or as a path."""
        path = lines[0]
        if isinstance(path, str):
            path = self.folder / "roster.csv"
            path.write_text("\n".join(map(str, lines)) + "\n", encoding="utf-8")
        return import_roster(self.database, path, now=now, by="sam", default_zone="America/Chicago", **options)

    def held(self, table: sa.Table) -> list[Any]:
        """All rows of a table, oldest first."""
        with self.database.read() as tx:
            return list(tx.execute(sa.select(table).order_by(table.c.id)).all())

    def run(self, statement: Any) -> None:
        """Changes something behind the import's back."""
        with self.database.begin() as tx:
            tx.execute(statement)


def four(result: ImportResult) -> tuple[int, ...]:
    """Created, updated, unchanged, rejected."""
    return tuple(result.counts().values())
