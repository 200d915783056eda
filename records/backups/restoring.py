"""Putting a backup back: proven whole before anything is touched, and complete in a safe state or not there at all."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import schema
from records.backups import carrying, counting, holding, postgresql, sqlite
from records.backups.carrying import Stop
from records.backups.holding import Stopped
from records.backups.keys import PrivateKey
from records.backups.sealing import Label, read_label, unseal
from records.backups.troubles import BadBackup, CannotRestore
from records.database import Database, DatabaseUnavailable
from records.sealing.leftovers import write_over


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back. `aside` names where the database that was there before is kept.

    `carried` counts the stops that only that database knew; None when it could not be read.
    """

    label: Label
    stopped: Stopped
    aside: str | None
    carried: int | None


def look(file: Path) -> Label:
    """What a backup says of itself; needs no key, and so is not proven. Raises `BadBackup`."""
    with file.open("rb") as sealed:
        return read_label(sealed, name=file.name)


def holds_somebody(database: Database) -> bool:
    """Whether the database that a backup would go into holds any alum, text or login, or cannot be read."""
    if database.is_sqlite and not sqlite.path_of(database).exists():
        return False
    try:
        with database.read_sealed() as tx:
            return counting.holds_somebody(tx)
    except (sa.exc.DatabaseError, DatabaseUnavailable):
        if not database.is_sqlite:
            raise
        return True  # a damaged file is what a restore is for, and still nothing to write over unasked


def restore(
    file: Path, key: PrivateKey, database: Database, *, now: datetime, replace: bool = False, tools: str | None = None
) -> Restored:
    """Puts a backup back into a database that holds nobody, or with `replace` in the place of what is there.

    The older database is kept aside, and whoever had said stop there has said stop. Every piece of the file is proven,
    the database it holds looked through, and its rows counted; then the schema is brought up to date and everything
    that would send is stopped (`holding.settle`).
    Raises `BadBackup` or `CannotRestore`, and then leaves everything as it was.
    """
    label = look(file)
    _fits(label, database, file.name)
    somebody = holds_somebody(database)
    if somebody and not replace:
        raise CannotRestore(
            "the database holds somebody or cannot be read: name an empty one with --into, or --replace"
        )
    if database.is_sqlite:
        return _into_sqlite(file, key, database, now, keep=somebody)
    return _into_postgresql(file, key, database, now, tools)


def _fits(label: Label, database: Database, name: str) -> None:
    if label.revision > schema.newest():
        raise CannotRestore(f"{name} was made by checkin {label.version}, which is newer: install that version first")
    if label.kind != ("sqlite" if database.is_sqlite else "postgresql"):
        there = "SQLite" if label.kind == "sqlite" else "PostgreSQL"
        raise CannotRestore(f"{name} is of a database on {there}: give --into (or DATABASE_URL) one of that kind")


def _complete(
    tx: Connection, label: Label, name: str, stops: Sequence[Stop] | None, now: datetime
) -> tuple[Stopped, int | None]:
    """Holds the rows against the label, then brings the schema up to date and the texts to rest."""
    found = counting.rows(tx, label.rows)
    wrong = [table for table, count in label.rows.items() if found[table] != count]
    if wrong:
        raise BadBackup(f"{name} has other numbers of rows than its label says ({', '.join(wrong)})")
    schema.upgrade_within(tx)
    carried = None if stops is None else carrying.carry(tx, stops, now=now)
    return holding.settle(tx, taken_at=label.made_at, now=now), carried


def _into_sqlite(file: Path, key: PrivateKey, database: Database, now: datetime, *, keep: bool) -> Restored:
    target = sqlite.path_of(database)
    stops = carrying.stops_of(database) if keep else ()
    database.close()
    with sqlite.unfinished(target) as restored:
        label = _unsealed(file, key, restored)
        sqlite.check(restored, name=file.name)
        with (
            closing(Database(f"sqlite:///{restored}", pool_size=1, wrapping=database.wrapping)) as opened,
            opened.begin() as tx,
        ):
            if counting.revision(tx) != label.revision:
                raise BadBackup(f"{file.name} has another schema than its label says")
            stopped, carried = _complete(tx, label, file.name, stops, now)
        if label.revision < schema.SEALED_SINCE:
            write_over(restored)
        sqlite.settle(restored)
        aside = sqlite.put_in_place(restored, target, keep=keep, now=now)
    return Restored(label, stopped, str(aside) if aside else None, carried)


def _unsealed(file: Path, key: PrivateKey, into: Path) -> Label:
    with _writing(into.parent), file.open("rb") as sealed, into.open("wb") as out:
        label, pieces = unseal(sealed, key, name=file.name)
        for piece in sqlite.unpacked(pieces, name=file.name):
            out.write(piece)
    return label


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise CannotRestore(f"{folder} cannot be written ({error.strerror}): make room, or choose another") from None


def _into_postgresql(file: Path, key: PrivateKey, database: Database, now: datetime, tools: str | None) -> Restored:
    reader = postgresql.tool("pg_restore", tools)
    database.close()  # our own connections at rest are nobody else's
    with _dumped(file, key) as (label, dumped):
        postgresql.new_enough(reader, server=label.tool)
        aside, before = _made_room(database, now)
        try:
            postgresql.load(database, dumped, reader)
            database.keyring.forget()  # what was loaded brought its own keys
            with database.begin() as tx:
                counting.note_revision(tx, label.revision)
                stops = carrying.stops(tx, schema=aside) if "suppressions" in before else ()
                stopped, carried = _complete(tx, label, file.name, stops, now)
        except BaseException:
            _put_back(database, aside)
            raise
    return Restored(label, stopped, _kept(database, aside), carried)


@contextmanager
def _dumped(file: Path, key: PrivateKey) -> Iterator[tuple[Label, IO[bytes]]]:
    """The dump, proven to its last byte, in a file without a name."""
    with tempfile.TemporaryFile() as dumped:
        with _writing(Path(tempfile.gettempdir())), file.open("rb") as sealed:
            label, pieces = unseal(sealed, key, name=file.name)
            for piece in pieces:
                dumped.write(piece)
            dumped.flush()
        yield label, dumped


def _made_room(database: Database, now: datetime) -> tuple[str, tuple[str, ...]]:
    """Moves the tables that are there into a schema of their own; its name, and theirs."""
    aside = f"before_restore_{now:%Y%m%dt%H%M%Sz}"
    with database.begin_sealed() as tx:
        if counting.holds_somebody(tx) and postgresql.others_connected(tx):
            raise CannotRestore("others are connected to the database: stop `checkin serve`, `web` and `worker` first")
        tables = counting.our_tables(tx)
        tx.execute(sa.schema.CreateSchema(aside))
        postgresql.our_tables_into(tx, tables, out_of=postgresql.SCHEMA, into=aside)
    return aside, tables


def _put_back(database: Database, aside: str) -> None:
    """Leaves everything as it was before the restore."""
    with database.begin_sealed() as tx:
        postgresql.drop_tables(tx, (*counting.our_tables(tx), "alembic_version"))
        before = sa.inspect(tx).get_table_names(schema=aside)
        postgresql.our_tables_into(tx, tuple(before), out_of=aside, into=postgresql.SCHEMA)
        tx.execute(sa.schema.DropSchema(aside))
    database.keyring.forget()  # its own keys are back


def _kept(database: Database, aside: str) -> str | None:
    """The schema that holds the older database; None, and gone, when it held nobody."""
    with database.begin_sealed() as tx:
        if counting.holds_somebody(tx, schema=aside):
            return f"schema {aside}"
        tx.execute(sa.schema.DropSchema(aside, cascade=True))
    return None
