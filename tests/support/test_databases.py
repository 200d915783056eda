"""The databases that tests are given."""

from __future__ import annotations

import sqlalchemy as sa

from records.database import Database
from records.schema import is_current, upgrade
from tests.support.databases import sqlite_copy


def test_a_fresh_database_has_the_schema(database):
    assert is_current(database)


def test_the_database_is_the_kind_that_the_test_is_named_after(database, request):
    assert database.engine.dialect.name == request.node.callspec.params["database_url"]


def test_a_copy_leaves_the_original_as_it_was(sqlite_template, tmp_path, postgres_server):
    with postgres_server.fresh() as first, postgres_server.fresh() as second:
        pairs = [(first, second), (sqlite_copy(sqlite_template, tmp_path), f"sqlite:///{sqlite_template}")]
        for changed, other in pairs:
            _run(changed, "CREATE TABLE left_behind (id integer)")
            assert _has_table(changed, "left_behind")
            assert not _has_table(other, "left_behind")


def test_an_empty_database_gets_its_schema_by_upgrading(empty_database_url):
    database = Database(empty_database_url)
    with database.read() as tx:
        assert sa.inspect(tx).get_table_names() == []
    assert not is_current(database)
    upgrade(empty_database_url)
    assert is_current(database)
    database.close()


def _run(url: str, statement: str) -> None:
    database = Database(url)
    with database.begin() as tx:
        tx.execute(sa.text(statement))
    database.close()


def _has_table(url: str, name: str) -> bool:
    database = Database(url)
    with database.read() as tx:
        found = sa.inspect(tx).has_table(name)
    database.close()
    return found
