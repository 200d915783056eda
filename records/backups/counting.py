"""How many rows each table has, so that what was restored can be held against what was saved."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables import metadata

_VERSION = sa.table("alembic_version", sa.column("version_num", sa.String))


def revision(tx: Connection) -> str | None:
    """The revision of the schema that is there; None where there is none."""
    if not sa.inspect(tx).has_table(_VERSION.name):
        return None
    found = tx.scalar(sa.select(_VERSION.c.version_num))
    return str(found) if found else None


def our_tables(tx: Connection) -> tuple[str, ...]:
    """Which of our tables are there: an older schema has fewer."""
    there = set(sa.inspect(tx).get_table_names())
    return tuple(table.name for table in metadata.sorted_tables if table.name in there)


def rows(tx: Connection, tables: Iterable[str]) -> dict[str, int]:
    """The number of rows of each table."""
    counts = {name: sa.select(sa.func.count()).select_from(sa.table(name)) for name in tables}
    return {name: int(tx.scalar(count) or 0) for name, count in counts.items()}


def holds_somebody(tx: Connection, *, schema: str | None = None) -> bool:
    """Whether any alum, text or login is there: what a restore must not write over."""
    there = {"alumni", "messages", "users"} & set(sa.inspect(tx).get_table_names(schema=schema))
    return any(tx.scalar(sa.select(sa.exists().select_from(sa.table(name, schema=schema)))) for name in sorted(there))


def note_revision(tx: Connection, found: str) -> None:
    """Says which revision the schema has; the restored database is not taken for a whole one before."""
    tx.execute(sa.delete(_VERSION))
    tx.execute(sa.insert(_VERSION), {"version_num": found})
