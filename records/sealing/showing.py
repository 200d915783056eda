"""How the keys of a database stand, without any of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from records.database import Database
from records.sealing import stored
from records.sealing.ciphers import Purpose
from records.sealing.places import counts


@dataclass(frozen=True, slots=True)
class Shown:
    """One key: what it is for, the data key that wraps it (None: it lies open), and how many values are under it."""

    generation: int
    purpose: Purpose
    wrapped_by: str | None
    made_at: datetime
    retired_at: datetime | None
    newest: bool
    values: int


def shown(database: Database) -> tuple[Shown, ...]:
    """Every key, oldest first. Works without the data key."""
    with database.read_sealed() as tx:
        keys = stored.stored(tx)
        newest = {key.purpose: key.generation for key in keys}
        found = {purpose: counts(tx, purpose) for purpose in Purpose}
    return tuple(
        Shown(
            *(key.generation, key.purpose, key.wrapped_by),
            made_at=key.made_at,
            retired_at=key.retired_at,
            newest=newest[key.purpose] == key.generation,
            values=found[key.purpose].get(key.generation, 0),
        )
        for key in keys
    )
