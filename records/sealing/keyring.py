"""The opened keys of one database, which its column types seal and open values with.

A keyring hangs on the engine's dialect, which is what a column type is handed, and never on a module: one process may
have several databases open, each with keys of its own.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy.engine import Dialect

from records.sealing.ciphers import Purpose, Way, opening, sealing
from records.sealing.troubles import NotOpened
from records.sealing.wrapping import Wrapping

#: Seconds after which the keys are looked at again: another process may have made a new one.
FRESH_FOR = 60.0
#: Numbers at hand: each text names the same number several times.
_AT_HAND = 4096
_PLACE = "checkin_keyring"


@dataclass(frozen=True, slots=True, repr=False)
class OpenKey:
    """One key of the database, unwrapped. The generation stands before every value sealed with it."""

    generation: int
    purpose: Purpose
    raw: bytes

    @property
    def name(self) -> str:
        """Tells one key from another without giving it away."""
        return hashlib.sha256(b"checkin key" + self.raw).hexdigest()[:16]


class Keyring:
    """Seals and opens the values of one database, once it was given the database's keys."""

    def __init__(self) -> None:
        #: The data keys that this process was given, and a way to ask the database for its keys away from any promise;
        #: both come from whoever opened it.
        self.wrapping = Wrapping()
        self.ask: Callable[[], Sequence[OpenKey]] | None = None
        self._until = 0.0
        self.forget()

    def forget(self) -> None:
        """Drops all keys: the next promise looks them up."""
        self._known: Mapping[tuple[int, Purpose], OpenKey] = {}
        self._newest: Mapping[Purpose, int] = {}
        self._openers: Mapping[str, Way] = {}
        self._number: Way = _without_keys
        self._text: Way = _without_keys
        self._states: dict[str, str] = {}
        self._until = 0.0
        self.made_here = False

    def holds(self) -> Mapping[int, OpenKey]:
        """The keys it has, by their generation."""
        return {key.generation: key for key in self._known.values()}

    @property
    def is_fresh(self) -> bool:
        """True while nobody needs to look whether there are new keys."""
        return time.monotonic() < self._until

    def doubt(self) -> None:
        """Looks the keys up again before anything else is sealed: the database was away, and may have new ones."""
        self._until = 0.0

    def newest(self, purpose: Purpose) -> int:
        """The generation that this purpose is sealed with."""
        return self._newest[purpose]

    def take(self, keys: Sequence[OpenKey]) -> None:
        """Uses these keys from now on: the newest of each purpose to seal, all of them to open."""
        known = {(key.generation, key.purpose): key for key in keys}
        if known != self._known:
            newest = {each: max(key.generation for key in keys if key.purpose is each) for each in Purpose}
            seal = {each: sealing(each, known[generation, each].raw, generation) for each, generation in newest.items()}
            self._openers = {str(key.generation): _opener(key) for key in keys}
            self._number, self._text = lru_cache(_AT_HAND)(seal[Purpose.NUMBERS]), seal[Purpose.TEXTS]
            self._newest, self._known = newest, known
        self._until = time.monotonic() + FRESH_FOR

    def seal_number(self, value: str | None) -> str | None:
        """What is kept of a number: the same for the same number. What is empty or unknown stays so."""
        return self._number(value) if value else value

    def seal_text(self, value: str | None) -> str | None:
        """What is kept of a text: never the same twice. What is empty or unknown stays so."""
        return self._text(value) if value else value

    def seal_state(self, value: str) -> str:
        """A text that is likely to be read again soon: where a conversation stands, between two texts."""
        sealed = self._text(value)
        if len(self._states) >= _AT_HAND:
            self._states.clear()
        self._states[sealed] = value
        return sealed

    def open_state(self, value: str) -> str:
        """What was sealed as a state; at hand where this process sealed it a while ago."""
        return self._states.get(value) or self.open(value) or ""

    def open(self, value: str | None) -> str | None:
        """What was sealed, either way. Raises `NotOpened`."""
        if not value:
            return value
        generation, _, sealed = value.partition(":")
        opener = self._openers.get(generation) or self._asked_for(generation)
        return opener(sealed)

    def _asked_for(self, generation: str) -> Way:
        """A key that this process has not met: another one made it a moment ago."""
        if self.ask is not None and generation.isascii() and generation.isdigit():
            self.take(self.ask())
        opener = self._openers.get(generation)
        if opener is None:
            raise NotOpened("a value is not sealed with any key of this database: restore it from a backup")
        return opener


def _opener(key: OpenKey) -> Way:
    opener = opening(key.purpose, key.raw)
    return lru_cache(_AT_HAND)(opener) if key.purpose is Purpose.NUMBERS else opener


def _without_keys(_: str) -> str:
    raise NotOpened("the keys of the database were not looked up: use Database.begin or Database.read")


def keyring_of(dialect: Dialect) -> Keyring:
    """The keyring of a database that is open."""
    found: Keyring | None = dialect.__dict__.get(_PLACE)
    if found is None:
        found = dialect.__dict__.setdefault(_PLACE, Keyring())
    return found
