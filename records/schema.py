"""Creating and migrating the schema, and telling whether it is current."""

from __future__ import annotations

from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.database import Database, look_up_keys
from records.sealing import leftovers, stored
from records.sealing.keyring import keyring_of
from records.sealing.wrapping import Wrapping

# Alembic is loaded only to migrate: a serving process asks no more than which revision it finds.
if TYPE_CHECKING:
    from alembic.config import Config

#: The revision that seals numbers and words.
SEALED_SINCE = "0006"
#: Any number that no other program on the same PostgreSQL uses for its own advisory lock.
MIGRATION_LOCK = 7226_01


class WrongSchema(RuntimeError):
    """The database was made for another version of checkin; the message says the mend."""


def config() -> Config:
    """Alembic's settings: where the migrations lie."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(resources.files("records") / "migrations"))
    settings.set_main_option("path_separator", "os")
    return settings


def upgrade(url: str, *, wrapping: Wrapping | None = None) -> None:
    """Creates or migrates the schema; several machines may do so at once. `wrapping` as for `Database`."""
    database = Database(url, pool_size=1, wrapping=wrapping)
    try:
        with database.begin() as tx:
            before = _found(tx)
            upgrade_within(tx)
        _tidy(database, before)
    finally:
        database.close()


def upgrade_within(tx: Connection) -> None:
    """Creates or migrates the schema as part of a promise that holds more. Raises `WrongSchema` if it is newer."""
    from alembic import command

    if tx.dialect.name != "sqlite":
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock(MIGRATION_LOCK)))
    _refuse_newer(_found(tx))
    settings = config()
    settings.attributes["connection"] = tx
    command.upgrade(settings, "head")
    stored.wrap_anew(tx, keyring_of(tx.dialect).wrapping)
    look_up_keys(tx, made_here=True)


@cache
def newest() -> str:
    """The revision this version was written for. Migrations are numbered; their file names begin with the number."""
    names = (entry.name for entry in (resources.files("records") / "migrations" / "versions").iterdir())
    return max(name.partition("_")[0] for name in names if name.endswith(".py") and name[0].isdigit())


def is_current(database: Database) -> bool:
    """True when the schema is the one this version was written for."""
    with database.read() as tx:
        return _found(tx) == newest()


def refuse_unless_current(database: Database) -> None:
    """For a program that only looks, and needs no key for it. Raises `WrongSchema`."""
    with database.read_sealed() as tx:
        found = _found(tx)
    _refuse_newer(found)
    if found != newest():
        raise WrongSchema("the database schema is not current: run `checkin db upgrade`")


def make_ready(database: Database) -> None:
    """For a program that is about to work: SQLite is brought up to date by itself, PostgreSQL must be already.

    On PostgreSQL many machines share one schema, so that migrating is a step of its own. Raises `WrongSchema`.
    """
    with database.read() as tx:
        found = _found(tx)
    if found == newest():
        _wrap(database)
        return
    _refuse_newer(found)
    if not database.is_sqlite:
        raise WrongSchema("the database schema is not current: run `checkin db upgrade`")
    with database.begin() as tx:
        upgrade_within(tx)
    _tidy(database, found)


def _tidy(database: Database, before: str | None) -> None:
    """Has nothing left in the file of what an older schema kept unsealed."""
    if database.is_sqlite and before is not None and before < SEALED_SINCE:
        database.close()
        leftovers.write_over(Path(database.url.database or ""))


def _wrap(database: Database) -> None:
    """Brings the database's keys under the data key that the installation was given now, if they are not yet."""
    key = database.wrapping.key
    if key is None:
        return
    with database.read() as tx:
        done = all(each.wrapped_by == key.name for each in stored.stored(tx))
    if not done:
        with database.begin() as tx:
            stored.wrap_anew(tx, database.wrapping)


def _found(tx: Connection) -> str | None:
    if not sa.inspect(tx).has_table("alembic_version"):
        return None
    found: str | None = tx.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _refuse_newer(found: str | None) -> None:
    if found is not None and found > newest():
        known = newest()
        raise WrongSchema(f"the database schema ({found}) is newer than this checkin ({known}): install the newer one")
