"""Taking a backup: one moment of the database, sealed into a file that has its name only once it is whole."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.backups import counting, postgresql, sqlite
from records.backups.holding import NEVER
from records.backups.keys import PrivateKey, PublicKey, public_of
from records.backups.sealing import Label, read_label, seal, unseal
from records.backups.troubles import CannotBackUp
from records.database import Database, reachable
from records.inserting import insert_or_replace
from records.tables.texting import chores

#: The row that remembers the last backup.
CHORE = "backup"
#: The names that we give by ourselves, and so the only files that `oldest` ever names.
_OURS = re.compile(r"checkin-\d{8}T\d{6}Z\.backup")


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup that was written and read back."""

    file: Path
    bytes: int
    sha256: str
    label: Label


def name_for(now: datetime) -> str:
    """The name of a backup in a folder of backups; names in order are backups in order."""
    return f"checkin-{now:%Y%m%dT%H%M%SZ}.backup"


def oldest(folder: Path, *, keep: int) -> tuple[Path, ...]:
    """The backups in a folder that are more than the newest `keep`, oldest first; only files with names of ours."""
    ours = sorted(file for file in folder.iterdir() if file.is_file() and _OURS.fullmatch(file.name))
    return tuple(ours[: max(0, len(ours) - keep)])


def take(
    database: Database, file: Path, key: PublicKey | PrivateKey, *, now: datetime, tools: str | None = None
) -> Taken:
    """Writes a backup of everything to a new file, while others go on writing, and reads it back.

    With the private key all of it is opened again; with the public one it is compared with what was written. `tools`
    is the folder of PostgreSQL's programs. Raises `CannotBackUp`, and then leaves no file.
    """
    if file.exists():
        raise CannotBackUp(f"{file} is there already: choose another name")
    with _snapshot(database, tools) as (label_of, pieces), _whole(file) as unfinished:
        label = label_of(public_of(key), now)
        digest = _write(unfinished, label, pieces(), public_of(key))
        _read_back(unfinished, label, digest, key)
        return Taken(file, unfinished.stat().st_size, digest, label)


_Labelled = Callable[[PublicKey, datetime], Label]
_Pieces = Callable[[], Iterator[bytes]]


@contextmanager
def _snapshot(database: Database, tools: str | None) -> Iterator[tuple[_Labelled, _Pieces]]:
    """One moment of the database: what its label says, and its bytes."""
    if database.is_sqlite:
        path = sqlite.path_of(database)
        if not path.exists():
            raise CannotBackUp(f"{path} does not exist: check DATABASE_URL")
        try:
            with database.read_sealed() as tx:
                yield _labelled(tx, "sqlite", 0), lambda: sqlite.pieces(tx, path)
        except sa.exc.DatabaseError as error:
            mend = "check DATABASE_URL; where it was one, restore a backup"
            raise CannotBackUp(f"{path} is no sound database ({error.orig}): {mend}") from None
        return
    dump = postgresql.tool("pg_dump", tools)
    with reachable(), closing(database.engine.connect()) as connection:
        tx = connection.execution_options(isolation_level="REPEATABLE READ")
        with tx.begin():
            tx.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
            postgresql.new_enough(dump, server=postgresql.server_version(tx))
            yield _labelled(tx, "postgresql", dump.version), lambda: postgresql.pieces(tx, database, dump)


def _labelled(tx: Connection, kind: str, tool: int) -> _Labelled:
    revision = counting.revision(tx)
    if revision is None:
        raise CannotBackUp("the database has no schema yet: check DATABASE_URL, or run `checkin db upgrade`")
    rows = counting.rows(tx, counting.our_tables(tx))
    return lambda key, now: Label(now, kind, revision, version("alumni-checkin"), key.name, rows, tool)


@contextmanager
def _whole(file: Path) -> Iterator[Path]:
    """A new file, for its owner's eyes only, that gets the name `file` once it is whole and on the disk."""
    unfinished = file.with_name(file.name + ".partial")
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        mend = "another backup is being written, or one was cut short: then delete it"
        raise CannotBackUp(f"{unfinished} is there already: {mend}") from None
    except OSError as error:
        raise CannotBackUp(f"{unfinished} cannot be written ({error.strerror}): choose another place") from None
    try:
        yield unfinished
        unfinished.rename(file)
        sqlite.sync_folder(file.parent)
    except OSError as error:
        raise CannotBackUp(f"{file} cannot be written ({error.strerror}): make room, or choose another place") from None
    finally:
        unfinished.unlink(missing_ok=True)


class _Hashed:
    """Passes on what is written, and remembers its SHA-256."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self.sum = hashlib.sha256()

    def write(self, written: bytes, /) -> int:
        self.sum.update(written)
        return self._out.write(written)


def _write(unfinished: Path, label: Label, pieces: Iterator[bytes], key: PublicKey) -> str:
    with unfinished.open("wb") as out:
        hashed = _Hashed(out)
        seal(hashed, label, pieces, key)
        out.flush()
        os.fsync(out.fileno())
    return hashed.sum.hexdigest()


def _read_back(unfinished: Path, label: Label, digest: str, key: PublicKey | PrivateKey) -> None:
    with unfinished.open("rb") as written:
        same = read_label(written, name=unfinished.name) == label
        written.seek(0)
        if not same or hashlib.file_digest(written, "sha256").hexdigest() != digest:
            raise CannotBackUp(f"{unfinished.parent} does not give back what was written to it: check the disk")
        if isinstance(key, PrivateKey):
            written.seek(0)
            for _ in unseal(written, key, name=unfinished.name)[1]:
                pass


def note(tx: Connection, taken: Taken, *, now: datetime) -> None:
    """Remembers when the last backup was made, for whoever watches its age. An older schema has no place for it."""
    if chores.name in counting.our_tables(tx):
        told = {"bytes": taken.bytes, "sha256": taken.sha256}
        row = {"name": CHORE, "next_at": NEVER, "done_at": now, "notes": told}
        tx.execute(insert_or_replace(tx.dialect.name, chores, "name", "done_at", "notes"), row)
