"""What a database file still holds of values after they were sealed, and writing it over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def write_over(file: Path) -> None:
    """Makes an SQLite file anew, with neither forgotten pages nor a log of what was written before.

    It needs room for a second copy of the file, and the file for itself; without them nothing is done, and what was
    forgotten stays until SQLite uses its pages again.
    """
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as opened:
            opened.execute("VACUUM")
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.OperationalError:
        return
