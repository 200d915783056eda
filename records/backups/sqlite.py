"""SQLite out and in: a copy of one moment, taken while others write, and a file put in the place of another."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from records.backups.sealing import PIECE
from records.backups.troubles import BadBackup, CannotBackUp, CannotRestore
from records.database import Database

#: Pages copied at a time. The moment stays the same throughout: the reading goes on.
PAGES = 1024
#: The fast end of the scale: what is packed here is then sealed, and the disk is the slower of the two.
_PACKING = 1


def path_of(database: Database) -> Path:
    """The file of the database. Raises `CannotRestore` where it is in memory only."""
    name = database.url.database
    if not name or name == ":memory:":
        raise CannotRestore("DATABASE_URL names no file: use sqlite:///FILE")
    return Path(name)


def pieces(tx: Connection, beside: Path) -> Iterator[bytes]:
    """The database as `tx` sees it, packed. Writers are not held up.

    The copy lies unsealed beside the database, where its contents lie anyhow, under no name: should this process
    die, the disk takes it back by itself.
    """
    driver: Any = tx.connection.driver_connection
    try:
        number, name = tempfile.mkstemp(prefix=f".{beside.name}.", suffix=".copy", dir=beside.parent)
    except OSError as error:
        raise CannotBackUp(f"{beside.parent} cannot be written ({error.strerror}): the copy needs room there") from None
    with os.fdopen(number, "rb") as copied:
        try:
            with closing(sqlite3.connect(name)) as copy:
                copy.execute("PRAGMA journal_mode=OFF")
                copy.execute("PRAGMA synchronous=OFF")
                Path(name).unlink()
                # Ctrl-C is heard only where Python has a word in between.
                driver.backup(copy, pages=PAGES, progress=lambda *_: None)
        except sqlite3.Error as error:
            raise CannotBackUp(f"the database could not be copied ({error}): check the disk of {beside}") from error
        finally:
            Path(name).unlink(missing_ok=True)
        yield from _packed(copied)


def _packed(file: Any) -> Iterator[bytes]:
    packer = zlib.compressobj(_PACKING)
    while piece := file.read(PIECE):
        yield packer.compress(piece)
    yield packer.flush()


def unpacked(packed: Iterable[bytes], *, name: str) -> Iterator[bytes]:
    """The file as it was, in pieces that fit into memory."""
    unpacker = zlib.decompressobj()
    try:
        for piece in packed:
            yield unpacker.decompress(piece, PIECE)
            while unpacker.unconsumed_tail:
                yield unpacker.decompress(unpacker.unconsumed_tail, PIECE)
        yield unpacker.flush()
    except zlib.error:
        raise BadBackup(f"{name} cannot be unpacked: take another backup") from None
    if not unpacker.eof:
        raise BadBackup(f"{name} is not whole: take another backup")


def check(file: Path, *, name: str) -> None:
    """Looks through a restored file before anything relies on it. Raises `BadBackup`."""
    try:
        with closing(sqlite3.connect(file)) as restored:
            sound = restored.execute("PRAGMA integrity_check(1)").fetchone()[0]
            dangling = restored.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise BadBackup(f"{name} holds no sound database ({error}): take another backup") from None
    if sound != "ok":
        raise BadBackup(f"{name} holds a damaged database ({sound}): take another backup")
    if dangling:
        raise BadBackup(f"{name} has a row of {dangling[0]} that names one which is not there: take another backup")


def settle(file: Path) -> None:
    """Makes one file of a restored database again and brings it to the disk. Raises `CannotRestore`."""
    try:
        _end_log(file)
    except sqlite3.Error as error:
        raise CannotRestore(f"{file.parent} cannot be written ({error}): make room, or choose another") from None
    with file.open("rb") as written:
        os.fsync(written.fileno())


def _release(target: Path) -> None:
    """Ends the log of the database that is there. Raises `CannotRestore` while anybody uses it."""
    try:
        _end_log(target)
    except sqlite3.Error as error:
        if "locked" in str(error):
            mend = "stop `checkin serve`, `web` and `worker` first"
            raise CannotRestore(f"{target} is in use: {mend}") from None
        # A damaged one is kept as it is, and its log with it.


def _end_log(file: Path) -> None:
    """SQLite does this only for whoever has the file alone."""
    with closing(sqlite3.connect(file, timeout=1, isolation_level=None)) as opened:
        opened.execute("PRAGMA journal_mode=DELETE")


def put_in_place(restored: Path, target: Path, *, keep: bool, now: datetime) -> Path | None:
    """Gives the restored file the name of the database. With `keep` what had that name is kept aside; says where."""
    aside = target.with_name(f"{target.name}.before-restore-{now:%Y%m%dT%H%M%SZ}")
    if aside.exists():
        raise CannotRestore(f"{aside} is there already: move it away")
    if target.exists():
        _release(target)
        _same_owner(restored, target)
    # SQLite would take what a log holds for news of the file beside it, whosever log it was.
    for ending in ("-wal", "-shm", "-journal"):
        with contextlib.suppress(FileNotFoundError):
            target.with_name(target.name + ending).rename(aside.with_name(aside.name + ending))
    if keep:
        target.rename(aside)
    restored.replace(target)
    sync_folder(target.parent)
    return aside if keep else None


def _same_owner(restored: Path, target: Path) -> None:
    """Whoever ran on the old file must be able to run on the new one."""
    was = target.stat()
    restored.chmod(was.st_mode & 0o777)
    with contextlib.suppress(PermissionError):
        os.chown(restored, was.st_uid, was.st_gid)


def sync_folder(folder: Path) -> None:
    """Brings a changed name to the disk."""
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """A new file beside the target that only its owner may read; gone at the end unless it was given another name."""
    try:
        number, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".restoring", dir=target.parent)
    except OSError as error:
        raise CannotRestore(f"{target.parent} cannot be written ({error.strerror}): choose another place") from None
    os.close(number)
    try:
        yield Path(name)
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            Path(name + ending).unlink(missing_ok=True)
