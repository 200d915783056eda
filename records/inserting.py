"""Inserts that leave an existing row alone, on both databases."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection


def insert_unless_there(tx: Connection, table: sa.Table, *unique: str) -> Any:
    """An insert that does nothing when a row with the same `unique` columns exists."""
    insert = sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)
    return insert.on_conflict_do_nothing(index_elements=list(unique))


def insert_or_replace(tx: Connection, table: sa.Table, unique: str, *columns: str) -> Any:
    """An insert that writes `columns` over those of the row with the same `unique` column."""
    insert = sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)
    return insert.on_conflict_do_update(
        index_elements=[unique], set_={column: insert.excluded[column] for column in columns}
    )
