"""Creating and migrating the schema, and telling whether it is current."""

from __future__ import annotations

from importlib import resources

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from records.database import Database

#: Any number that no other program on the same PostgreSQL uses for its own advisory lock.
MIGRATION_LOCK = 7226_01


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(resources.files("records") / "migrations"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(url: str) -> None:
    """Creates or migrates the schema; several machines may do so at once."""
    database = Database(url, pool_size=1)
    try:
        with database.begin() as tx:
            if not database.is_sqlite:
                tx.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
            config = _config()
            config.attributes["connection"] = tx
            command.upgrade(config, "head")
    finally:
        database.close()


def is_current(database: Database) -> bool:
    """True when the schema is the one this version was written for."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    with database.read() as tx:
        return MigrationContext.configure(tx).get_current_revision() == head
