"""The keys as the database holds them: made with the schema, wrapped by the operator's data key where there is one."""

from __future__ import annotations

import base64
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.sealing.ciphers import LENGTHS, Purpose
from records.sealing.keyring import OpenKey
from records.sealing.troubles import NoDataKey
from records.sealing.wrapping import Wrapping
from records.tables.sealing import data_keys

if TYPE_CHECKING:
    from records.database import Database


@dataclass(frozen=True, slots=True, repr=False)
class StoredKey:
    """A key as it lies in the database. `wrapped_by` is None for one that lies there bare."""

    generation: int
    purpose: Purpose
    name: str
    material: str
    wrapped_by: str | None
    made_at: datetime
    retired_at: datetime | None

    def opened(self, wrapping: Wrapping) -> OpenKey:
        """The key itself. Raises `NoDataKey`."""
        raw = base64.b64decode(self.material)
        if self.wrapped_by is not None:
            raw = wrapping.named(self.wrapped_by).unwrapped(raw, _about(self.generation, self.purpose))
        key = OpenKey(self.generation, self.purpose, raw)
        if key.name != self.name:
            raise NoDataKey(f"key {self.generation} of the database was changed: restore the database from a backup")
        return key


def are_there(tx: Connection, *, schema: str | None = None) -> bool:
    """Whether the database has keys at all; an older schema has none."""
    return sa.inspect(tx).has_table(data_keys.name, schema=schema)


def are_bare(database: Database) -> bool:
    """Whether a key lies in the database unwrapped, beside what it seals."""
    with database.read() as tx:
        return are_there(tx) and any(key.wrapped_by is None for key in stored(tx))


def stored(tx: Connection, *, schema: str | None = None) -> tuple[StoredKey, ...]:
    """All keys, oldest first."""
    table = data_keys if schema is None else data_keys.to_metadata(sa.MetaData(), schema=schema)
    query = sa.select(
        *(
            table.c[name]
            for name in ("generation", "purpose", "name", "material", "wrapped_by", "made_at", "retired_at")
        )
    ).order_by(table.c.generation)
    return tuple(StoredKey(row[0], Purpose(row[1]), *row[2:]) for row in tx.execute(query))


def opened(found: Sequence[StoredKey], wrapping: Wrapping, held: Sequence[OpenKey] = ()) -> tuple[OpenKey, ...]:
    """The keys themselves. One that is `held` already needs no unwrapping. Raises `NoDataKey`."""
    # By name: a backup that was put back has keys of the same generations.
    at_hand = {(key.generation, key.purpose, key.name): key for key in held}
    return tuple(at_hand.get((key.generation, key.purpose, key.name)) or key.opened(wrapping) for key in found)


def make(tx: Connection, purpose: Purpose, wrapping: Wrapping, *, generation: int, now: datetime) -> OpenKey:
    """Makes a key and puts it into the database."""
    key = OpenKey(generation, purpose, os.urandom(LENGTHS[purpose]))
    tx.execute(data_keys.insert(), {"purpose": str(purpose), "made_at": now, **_written(key, wrapping)})
    return key


def wrap_anew(tx: Connection, wrapping: Wrapping) -> int:
    """Wraps with the operator's data key whatever is bare or wrapped by an earlier one; says how many keys that were.

    What the keys seal need not be touched. Without a data key nothing is done.
    """
    if wrapping.key is None:
        return 0
    others = [key for key in stored(tx) if key.wrapped_by != wrapping.key.name]
    for key in others:
        this = (data_keys.c.generation == key.generation, data_keys.c.material == key.material)
        tx.execute(data_keys.update().where(*this).values(_written(key.opened(wrapping), wrapping)))
    return len(others)


def _about(generation: int, purpose: Purpose) -> str:
    """What the wrapping vouches for: nobody can pass one key off as another."""
    return f"key {generation} for {purpose}"


def _written(key: OpenKey, wrapping: Wrapping) -> dict[str, object]:
    raw = key.raw
    if wrapping.key is not None:
        raw = wrapping.key.wrapped(raw, _about(key.generation, key.purpose))
    return {
        "generation": key.generation,
        "name": key.name,
        "material": base64.b64encode(raw).decode("ascii"),
        "wrapped_by": wrapping.key.name if wrapping.key else None,
    }
