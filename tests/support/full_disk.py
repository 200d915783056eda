"""A disk that takes nothing more, as far as one SQLite file is concerned."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from records.database import Database
from records.tables.people import suppressions
from tests.support.factories import NOW

#: What one row brings to the log of writes, so that the log is larger than any file that pytest itself writes.
_ROWS = 12_000


@contextmanager
def a_full_disk(database: Database) -> Iterator[None]:
    """No file of this process grows past the database's own log of writes; the next write therefore fails."""
    wal = Path(f"{database.url.database}-wal")
    rows = [{"phone": f"+1312555{n:07}", "reason": "opt_out", "since": NOW} for n in range(_ROWS)]
    with database.begin() as tx:
        tx.execute(suppressions.insert(), rows)
        tx.execute(suppressions.delete())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (min(wal.stat().st_size, 500_000), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
