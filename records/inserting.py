"""Inserts that mind an existing row, on both databases. `dialect` is the database's name, "sqlite" or "postgresql"."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite


def _insert(dialect: str, table: sa.Table) -> Any:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def insert_unless_there(dialect: str, table: sa.Table, *unique: str) -> Any:
    """An insert that does nothing when a row with the same `unique` columns exists."""
    return _insert(dialect, table).on_conflict_do_nothing(index_elements=list(unique))


def insert_or_replace(dialect: str, table: sa.Table, unique: str, *columns: str) -> Any:
    """An insert that writes `columns` over those of the row with the same `unique` column."""
    insert = _insert(dialect, table)
    return insert.on_conflict_do_update(
        index_elements=[unique], set_={column: insert.excluded[column] for column in columns}
    )
