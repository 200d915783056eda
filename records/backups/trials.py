"""A place to restore into and throw away: how a backup is proven before it is needed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

from records.backups.troubles import CannotRestore
from records.database import Database, database_url, reachable
from records.sealing.wrapping import Wrapping


@contextmanager
def trial_place(kind: str, url: str, *, wrapping: Wrapping | None = None) -> Iterator[Database]:
    """An empty database of the kind, gone at the end: a file, or a new database on the server that `url` names.

    `wrapping` as for `Database`.
    """
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="checkin-trial-") as folder:
            trial = f"sqlite:///{Path(folder) / 'trial.db'}"
            with closing(Database(trial, pool_size=1, wrapping=wrapping)) as database:
                yield database
        return
    with closing(Database(url, pool_size=1)) as server:
        if server.is_sqlite:
            raise CannotRestore("the backup is of a database on PostgreSQL: name a server with --into to try it on")
        with _new_database(server) as name:
            trial = database_url(url).set(database=name).render_as_string(hide_password=False)
            with closing(Database(trial, pool_size=1, wrapping=wrapping)) as database:
                yield database


@contextmanager
def _new_database(server: Database) -> Iterator[str]:
    name = f"checkin_trial_{os.getpid()}"
    engine = server.engine.execution_options(isolation_level="AUTOCOMMIT")
    try:
        with reachable(), engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0")
    except sa.exc.DBAPIError as error:
        mend = "let it, or make an empty one and restore there with --into"
        raise CannotRestore(f"the user may not create a database to try it in: {mend}") from error
    try:
        yield name
    finally:
        with engine.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
