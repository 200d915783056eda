"""New keys for old: everything that was sealed with an older one is sealed anew.

Texts are sealed anew a few rows at a time, while everybody goes on working; numbers are looked up by what they are
sealed to, so that all of them change in one promise, with nobody else there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import heartbeats
from records.database import Database
from records.keeping.words import overwrite
from records.sealing import stored
from records.sealing.ciphers import Purpose, sealing
from records.sealing.keyring import FRESH_FOR
from records.sealing.places import Place, places
from records.sealing.stored import StoredKey
from records.sealing.troubles import NotNow
from records.sealing.types import EMPTY
from records.tables.sealing import data_keys

#: Rows sealed anew in one promise; of rows that hold files, so that they fit into memory.
BATCH = 500
HEAVY_BATCH = 4
#: By then every process has looked its keys up again, and seals with the newest.
SETTLED_AFTER = timedelta(seconds=FRESH_FOR + 15)


def begin_texts(database: Database, *, now: datetime) -> StoredKey:
    """Makes a new key for texts, unless the last change of keys was not finished; gives the key to change to."""
    with database.begin() as tx:
        newest, older = _standing(tx, Purpose.TEXTS)
        if not older:
            stored.make(tx, Purpose.TEXTS, database.wrapping, generation=_next(tx), now=now)
            newest, _ = _standing(tx, Purpose.TEXTS)
    database.keyring.forget()
    return newest


def reseal_texts(database: Database, *, batch: int = BATCH) -> Iterator[int]:
    """Seals with the newest key what is under an older one, and says after each batch how many rows that were.

    It may be stopped at any moment and begun again. Rows that somebody else has in hand are left for the next time.
    """
    database.keyring.forget()
    for place in places(Purpose.TEXTS):
        last: int | None = 0
        at_once = min(batch, HEAVY_BATCH) if place.heavy else batch
        while last is not None:
            with database.begin() as tx:
                overwrite(tx)
                last, changed = _reseal_batch(tx, place, last, at_once, database)
            if changed:
                yield changed


def finish_texts(database: Database, *, now: datetime) -> bool:
    """Notes that no text is under an older key any more; False while one may be, or may yet come to be."""
    with database.begin() as tx:
        newest, older = _standing(tx, Purpose.TEXTS)
        if now - newest.made_at < SETTLED_AFTER or _any_older(tx, newest.generation):
            return False
        _retire(tx, older, now)
        return True


def rotate_numbers(database: Database, *, now: datetime) -> int:
    """Makes a new key for numbers and seals all of them with it, at once or not at all; says how many rows that were.

    Raises `NotNow` while anybody else has the database open.
    """
    _alone(database)
    with database.begin() as tx:
        overwrite(tx)
        _refuse_others(tx, now)
        _, older = _standing(tx, Purpose.NUMBERS)
        newest = _standing(tx, Purpose.NUMBERS)[0]
        key = stored.make(tx, Purpose.NUMBERS, database.wrapping, generation=_next(tx), now=now)
        seal, open_ = sealing(Purpose.NUMBERS, key.raw, key.generation), database.keyring.open
        changed = sum(_rewrite(tx, place, lambda value: seal(open_(value) or "")) for place in places(Purpose.NUMBERS))
        _retire(tx, (newest, *older), now)
    database.keyring.forget()
    return changed


def _standing(tx: Connection, purpose: Purpose) -> tuple[StoredKey, tuple[StoredKey, ...]]:
    """The newest key of a kind, and the older ones that are not retired."""
    *older, newest = (key for key in stored.stored(tx) if key.purpose is purpose)
    return newest, tuple(key for key in older if key.retired_at is None)


def _next(tx: Connection) -> int:
    return max(key.generation for key in stored.stored(tx)) + 1


def _retire(tx: Connection, keys: Sequence[StoredKey], now: datetime) -> None:
    generations = [key.generation for key in keys]
    tx.execute(data_keys.update().where(data_keys.c.generation.in_(generations)).values(retired_at=now))


def _is_old(value: str | None, generation: int) -> bool:
    return bool(value) and value not in EMPTY and not str(value).startswith(f"{generation}:")


def _reseal_batch(tx: Connection, place: Place, after: int, batch: int, database: Database) -> tuple[int | None, int]:
    """One batch: the last row it looked at (None when there are no more), and how many it changed."""
    keyring = database.keyring
    generation, key = keyring.newest(Purpose.TEXTS), place.table.c[place.key]
    old = sa.or_(*(_old_in(place.table.c[name], generation) for name in place.columns))
    # Waiting for nobody, so that nobody can come to wait for us while we wait for them.
    query = sa.select(place.table).where(key > after, old).order_by(key).limit(batch).with_for_update(skip_locked=True)
    rows = tx.execute(query).mappings().all()
    if not rows:
        return None, 0
    _write(tx, place, rows, lambda value: _anew(value, generation, keyring.open, keyring.seal_text))
    return rows[-1][place.key], len(rows)


def _old_in(value: sa.ColumnElement[Any], generation: int) -> sa.ColumnElement[bool]:
    return sa.and_(value.not_in(("", *EMPTY)), value.not_like(f"{generation}:%"))


def _anew(value: Any, generation: int, open_: Callable[[Any], Any], seal: Callable[[Any], Any]) -> Any:
    return seal(open_(value)) if _is_old(value, generation) else value


def _any_older(tx: Connection, generation: int) -> bool:
    looks = (
        sa.select(sa.literal(1)).where(_old_in(place.table.c[name], generation)).limit(1)
        for place in places(Purpose.TEXTS)
        for name in place.columns
    )
    return any(tx.scalar(look) for look in looks)


def _rewrite(tx: Connection, place: Place, convert: Callable[[str], str]) -> int:
    """Every value of the columns, a batch of rows at a time."""
    key, changed = place.table.c[place.key], 0
    query = sa.select(place.table).order_by(key)
    if place.key in place.columns:  # known by a value that changes: few, and all at once
        rows = tx.execute(query).mappings().all()
        _write(tx, place, rows, lambda value: convert(value) if value else value)
        return len(rows)
    last = 0
    while rows := tx.execute(query.where(key > last).limit(BATCH)).mappings().all():
        _write(tx, place, rows, lambda value: convert(value) if value else value)
        last, changed = rows[-1][place.key], changed + len(rows)
    return changed


def _write(tx: Connection, place: Place, rows: Sequence[Any], convert: Callable[[Any], Any]) -> None:
    if not rows:
        return
    table = place.table
    change = (
        sa.update(table)
        .where(table.c[place.key] == sa.bindparam("of_row"))
        .values({name: sa.bindparam(f"new_{name}") for name in place.columns})
    )
    news = [{"of_row": row[place.key], **{f"new_{name}": convert(row[name]) for name in place.columns}} for row in rows]
    tx.execute(change, news)


def _alone(database: Database) -> None:
    """On SQLite: raises `NotNow` unless nobody else has the file open."""
    database.close()  # our own connections at rest are nobody else's
    if not database.is_sqlite:
        return
    try:
        with closing(sqlite3.connect(database.url.database or "", timeout=1, isolation_level=None)) as file:
            file.execute("PRAGMA journal_mode=DELETE")  # SQLite does this only for whoever has the file alone
    except sqlite3.OperationalError:
        raise _not_now() from None


def _refuse_others(tx: Connection, now: datetime) -> None:
    if tx.dialect.name != "sqlite":
        # Whoever connects from here on waits for the new keys.
        tx.exec_driver_sql("LOCK TABLE data_keys IN ACCESS EXCLUSIVE MODE")
        found = tx.exec_driver_sql(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )
        if found.scalar_one():
            raise _not_now()
    if heartbeats.alive(tx, now=now):
        raise NotNow("a worker ran less than two minutes ago: stop `checkin serve` and `worker`, and wait two minutes")


def _not_now() -> NotNow:
    return NotNow("others have the database open: stop `checkin serve`, `web` and `worker` everywhere, then try again")
