"""PostgreSQL out and in, through its own tools: `pg_dump` writes and `pg_restore` reads."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO

import sqlalchemy as sa
from psycopg.conninfo import make_conninfo
from sqlalchemy.engine import Connection

from records.append_only import GUARD
from records.backups.sealing import PIECE
from records.backups.troubles import CannotBackUp, CannotRestore
from records.database import Database
from records.frozen_kept import GUARDS

#: What triggers call.
_FUNCTIONS = (GUARD, *GUARDS)
#: Where the tables are. A database may hold other programs' schemas; they are not ours to save.
SCHEMA = "public"
#: Not loaded with the rest: without its one row nobody takes the database for a whole one (see `restoring`).
_LAST = f" TABLE DATA {SCHEMA} alembic_version "


@dataclass(frozen=True, slots=True)
class Tool:
    """One of PostgreSQL's programs, and its main version."""

    path: str
    version: int


def tool(name: str, folder: str | None) -> Tool:
    """Finds a program in `folder`, else on the PATH. Raises `CannotBackUp`."""
    path = shutil.which(name, path=folder) if folder else shutil.which(name)
    where = f"in {folder}" if folder else "on the PATH"
    mend = "install PostgreSQL's client programs, or name their folder in CHECKIN_PG_BIN"
    if path is None:
        raise CannotBackUp(f"{name} is not {where}: {mend}")
    told = subprocess.run([path, "--version"], capture_output=True, text=True, check=False).stdout  # noqa: S603 - no shell; the operator says where
    version = re.search(r"(\d+)(?:\.\d+|devel|beta\d*|rc\d*)", told)
    if version is None:
        raise CannotBackUp(f"{path} does not run: {mend}")
    return Tool(path, int(version.group(1)))


def new_enough(found: Tool, *, server: int) -> None:
    """Raises `CannotBackUp` for a program that is older than the server: PostgreSQL refuses that."""
    if found.version < server:
        raise CannotBackUp(
            f"{found.path} is of PostgreSQL {found.version} and the server of {server}: "
            f"install the client programs of {server}, or name their folder in CHECKIN_PG_BIN"
        )


def server_version(tx: Connection) -> int:
    """The main version of the server."""
    return int(tx.exec_driver_sql("SHOW server_version_num").scalar_one()) // 10000


def pieces(tx: Connection, database: Database, dump: Tool) -> Iterator[bytes]:
    """The database as `tx` sees it, in PostgreSQL's custom format."""
    if tx.scalar(sa.select(sa.func.current_schema())) != SCHEMA:
        raise CannotBackUp(f"the tables are not in the schema {SCHEMA}: back this database up with pg_dump itself")
    # The dump may take hours, and the snapshot lasts as long as this transaction waits.
    tx.execute(sa.text("SET LOCAL idle_in_transaction_session_timeout = 0"))
    snapshot = tx.scalar(sa.select(sa.func.pg_export_snapshot()))
    where, secrets = _way(database)
    command = [dump.path, "--format=custom", "--no-password", f"--schema={SCHEMA}", f"--snapshot={snapshot}", where]
    with tempfile.TemporaryFile() as said:
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=said, env=secrets) as running:  # noqa: S603
            assert running.stdout is not None
            try:
                while piece := running.stdout.read(PIECE):
                    yield piece
            except BaseException:
                running.kill()
                raise
        if running.returncode:
            raise CannotBackUp(f"pg_dump stopped: {_first_complaint(said)}")


def load(database: Database, dumped: IO[bytes], restore: Tool) -> None:
    """Brings a dump into an empty schema: all of it or, on any trouble, nothing. Raises `CannotRestore`.

    The schema's revision is left out; whoever calls writes it when all else is done.
    """
    where, secrets = _way(database)
    with tempfile.NamedTemporaryFile("w", suffix=".list") as wanted:
        wanted.writelines(f"{line}\n" for line in _contents(dumped, restore) if _LAST not in line)
        wanted.flush()
        _run(
            [
                *(restore.path, "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"),
                *("--no-password", f"--schema={SCHEMA}", f"--use-list={wanted.name}", where),
            ],
            dumped,
            secrets,
        )


def _contents(dumped: IO[bytes], restore: Tool) -> list[str]:
    return _run([restore.path, "--list"], dumped, _environment()).splitlines()


def _run(command: list[str], dumped: IO[bytes], secrets: Mapping[str, str]) -> str:
    dumped.seek(0)
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, stdin=dumped, stdout=subprocess.PIPE, stderr=said, env=secrets, check=False)  # noqa: S603
        if done.returncode:
            raise CannotRestore(f"pg_restore stopped: {_first_complaint(said)}")
    return done.stdout.decode(errors="replace")


def _way(database: Database) -> tuple[str, dict[str, str]]:
    """The option that says where, and the environment with the password: a command line can be read by everybody."""
    _, given = database.engine.dialect.create_connect_args(database.url)
    told = {name: value for name, value in given.items() if name not in ("password", "context")}
    secrets = _environment()
    if given.get("password"):
        secrets["PGPASSWORD"] = str(given["password"])
    return f"--dbname={make_conninfo(**told)}", secrets


def _environment() -> dict[str, str]:
    """With the tools' words in one language, whatever the operator's."""
    return {**os.environ, "LC_ALL": "C"}


def _first_complaint(said: IO[bytes]) -> str:
    """The tool's own first complaint. Later lines may quote rows, and are not told."""
    said.seek(0)
    lines = said.read(PIECE).decode(errors="replace").splitlines()
    chosen = next((line for line in lines if "error:" in line), lines[0] if lines else "it gave no reason")
    return chosen.partition("error: ")[2] or chosen


def our_tables_into(tx: Connection, tables: tuple[str, ...], *, out_of: str, into: str) -> None:
    """Moves tables, with all that hangs on them, from one schema to another."""
    for name in (*tables, "alembic_version"):
        tx.exec_driver_sql(f'ALTER TABLE IF EXISTS "{out_of}"."{name}" SET SCHEMA "{into}"')
    # Triggers go with their tables; what they call does not.
    for name in _functions(tx, out_of):
        tx.exec_driver_sql(f'ALTER FUNCTION "{out_of}"."{name}"() SET SCHEMA "{into}"')


def drop_tables(tx: Connection, tables: tuple[str, ...]) -> None:
    """Takes out tables with all that hangs on them."""
    for name in tables:
        tx.exec_driver_sql(f'DROP TABLE IF EXISTS "{SCHEMA}"."{name}" CASCADE')
    for name in _FUNCTIONS:
        tx.exec_driver_sql(f'DROP FUNCTION IF EXISTS "{SCHEMA}"."{name}"()')


def _functions(tx: Connection, schema: str) -> list[str]:
    """Those of our functions that a schema has: an older one has fewer."""
    found = sa.text(
        "SELECT proname FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace"
        " WHERE nspname = :s AND proname IN :f"
    )
    return list(tx.scalars(found.bindparams(sa.bindparam("f", expanding=True)), {"s": schema, "f": _FUNCTIONS}))


def others_connected(tx: Connection) -> int:
    """How many others are connected to this database."""
    found = tx.exec_driver_sql(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    return int(found.scalar_one())
