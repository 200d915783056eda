"""Everything that a database holds, as text, so that a test can look for what must not be there."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from records.database import Database
from records.tables import metadata


def holding(database: Database, words: Iterable[str], *, but: Iterable[str] = ()) -> set[str]:
    """Where ("table.column: word") one of the words stands, in any case; `but` names columns left out."""
    found = set()
    with database.read() as tx:
        for table in metadata.sorted_tables:
            for row in tx.execute(sa.select(table)).mappings():
                for column, value in row.items():
                    shown = json.dumps(value, default=str, ensure_ascii=False).casefold()
                    found |= {f"{table.name}.{column}: {word}" for word in words if word.casefold() in shown}
    return {each for each in found if each.split(":")[0] not in but}


def in_file(database: Database, words: Iterable[str]) -> set[str]:
    """Those of the words that stand anywhere in the SQLite file, in used pages or in forgotten ones."""
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").close()
    assert database.url.database
    held = Path(database.url.database).read_bytes().lower()
    return {word for word in words if word.lower().encode() in held}
