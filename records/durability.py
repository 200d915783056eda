"""Whether what the database calls kept survives a power cut."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

#: What each setting must be. PostgreSQL's own defaults; SQLite's are set on every connection, if its disk lets us.
_POSTGRESQL: Final = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}
_SQLITE: Final = {"journal_mode": "wal", "synchronous": "2"}
#: These promise as much as "on", or more.
_AS_GOOD: Final = {"synchronous_commit": ("local", "remote_write", "remote_apply")}


def lax_settings(tx: Connection) -> dict[str, str]:
    """The settings by which something kept could still be lost, with the values they have; none when all is well."""
    lite = tx.dialect.name == "sqlite"
    ask, wanted = ("PRAGMA", _SQLITE) if lite else ("SHOW", _POSTGRESQL)
    found = {name: str(tx.scalar(sa.text(f"{ask} {name}"))) for name in wanted}
    return {
        name: value for name, value in found.items() if value != wanted[name] and value not in _AS_GOOD.get(name, ())
    }
