"""The migrations make exactly the tables that the code describes, on both databases, and can be taken back."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from records import schema
from records.database import Database
from records.tables import metadata


def differences(database: Database) -> list[Any]:
    with database.read() as tx:
        return list(compare_metadata(MigrationContext.configure(tx), metadata))


def test_migrating_makes_every_table_as_described(empty_database_url: str) -> None:
    database = Database(empty_database_url)
    assert schema.is_current(database) is False
    schema.upgrade(empty_database_url)
    assert schema.is_current(database) is True
    assert differences(database) == []
    database.close()


def test_migrating_again_changes_nothing(database: Database, database_url: str) -> None:
    schema.upgrade(database_url)
    assert schema.is_current(database) is True
    assert differences(database) == []


def test_every_migration_can_be_taken_back(database: Database) -> None:
    with database.begin() as tx:
        config = schema.config()
        config.attributes["connection"] = tx
        command.downgrade(config, "base")
        assert set(sa.inspect(tx).get_table_names()) <= {"alembic_version"}
