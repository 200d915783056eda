"""Those who change the same people at the same time on PostgreSQL: one after the other, or both would add the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.database import Database, DatabaseUnavailable
from records.exits import settle_exits
from records.roster.imports import begin_import
from tests.support.factories import NOW, an_alum

WAITS = "lock timeout"


@pytest.fixture
def database(postgres_url: str) -> Database:
    return Database(postgres_url)


def impatiently(database: Database, promise: Callable[[Connection], object]) -> None:
    """Makes a promise that gives up as soon as it would have to wait."""
    with database.begin() as tx:
        tx.execute(sa.text("SET LOCAL lock_timeout = 1"))
        promise(tx)


def test_a_second_import_waits_for_the_first(database):
    with database.begin() as first:
        begin_import(first, file="one.jsonl", by="ana", at=NOW)
        with pytest.raises(DatabaseUnavailable, match=WAITS):
            impatiently(database, lambda second: begin_import(second, file="one.jsonl", by="ben", at=NOW))


def test_which_exits_count_is_worked_out_by_one_at_a_time(database):
    with database.begin() as tx:
        alum = an_alum(tx)
    with database.begin() as first:
        settle_exits(first, [alum], by="ana", now=NOW)
        with pytest.raises(DatabaseUnavailable, match=WAITS):
            impatiently(database, lambda second: settle_exits(second, [alum], by="ben", now=NOW))
