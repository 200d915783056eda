"""What a demo must remember beside its database: its secret, its people's seed, its login."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

#: Fixed, so that two demos of the same size on the same day tell the same stories.
SEED = 7


class BadDemo(ValueError):
    """The demo's files cannot be used as they are; the message says the mend."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One demo. `begun_on` is the day on which it was made: the year that goes by ends there."""

    secret_key: str
    password: str
    alumni: int
    begun_on: str
    seed: int = SEED
    played: tuple[str, ...] = ()

    @property
    def day(self) -> date:
        """`begun_on` as a date."""
        return date.fromisoformat(self.begun_on)

    def with_played(self, played: frozenset[str]) -> Kept:
        """The same, with these phones in the visitor's hands."""
        return replace(self, played=tuple(sorted(played)))


def notes_of(database: Path) -> Path:
    """The file beside the database."""
    return database.with_suffix(".json") if database.suffix == ".db" else database.with_name(database.name + ".json")


def begin(database: Path, *, alumni: int, today: date) -> Kept:
    """A new demo: nothing of an earlier one with this file is left."""
    for path in (
        database,
        *(database.with_name(database.name + tail) for tail in ("-wal", "-shm")),
        notes_of(database),
    ):
        path.unlink(missing_ok=True)
    kept = Kept(secrets.token_hex(32), _password(), alumni, today.isoformat())
    save(database, kept)
    return kept


def find(database: Path) -> Kept | None:
    """The demo that this file belongs to, or None when there is none. Raises `BadDemo` for files that do not fit."""
    notes = notes_of(database)
    if not notes.exists():
        if database.exists():
            raise BadDemo(f"{database} was not made by `checkin demo`: use another --file, or --fresh to replace it")
        return None
    try:
        written = json.loads(notes.read_text(encoding="utf-8"))
        kept = Kept(**{**written, "played": tuple(written["played"])})
        kept.day  # noqa: B018 - a date that is none shows now
    except (ValueError, TypeError, KeyError):
        raise BadDemo(f"{notes} cannot be read: start over with --fresh") from None
    return kept if database.exists() else None


def save(database: Path, kept: Kept) -> None:
    """Writes the notes, for their owner's eyes only."""
    notes = notes_of(database)
    draft = notes.with_name(notes.name + ".new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(asdict(kept), file, indent=1)
    draft.replace(notes)


def _password() -> str:
    return "-".join(secrets.choice(_WORDS) for _ in range(3))


_WORDS = (
    "amber apple bridge brook cedar clover copper coral daisy delta ember falcon fern garden harbor hazel ivory "
    "jasmine lagoon lantern lemon lilac maple meadow mesa mint nickel ocean olive orchid pebble pepper pine prairie "
    "raven river saffron sage silver sparrow spruce summit sunset tulip velvet violet walnut willow"
).split()
