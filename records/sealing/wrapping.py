"""The operator's data key: it seals nothing but the keys that lie in the database, and never lies there itself.

One word with a checksum at its end, so that a mistyped one is noticed before anything is wrapped with it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from records.sealing.troubles import BadDataKey, NoDataKey

_PREFIX = "checkin-data-"
_KEY_BYTES, _CHECK_BYTES, _NONCE = 32, 4, 12


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """A key that wraps other keys."""

    raw: bytes

    def __repr__(self) -> str:
        return f"DataKey({self.name})"  # never the key itself, in no log and no error

    @property
    def name(self) -> str:
        """Tells one key from another without giving it away."""
        return hashlib.sha256(b"checkin data key name" + self.raw).hexdigest()[:16]

    def written(self) -> str:
        """The key as a setting has it."""
        return _PREFIX + base64.urlsafe_b64encode(self.raw + _check(self.raw)).decode().rstrip("=")

    def wrapped(self, key: bytes, about: str) -> bytes:
        """A key sealed with this one; `about` says what it is, and cannot be changed."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self.raw).encrypt(nonce, key, about.encode())

    def unwrapped(self, wrapped: bytes, about: str) -> bytes:
        """The key that was sealed. Raises `NoDataKey` when it was changed."""
        try:
            return AESGCM(self.raw).decrypt(wrapped[:_NONCE], wrapped[_NONCE:], about.encode())
        except InvalidTag:
            raise NoDataKey(f"the database's {about} was changed: restore the database from a backup") from None


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The data keys that an installation was given: the one it wraps with, and those that were used before it."""

    key: DataKey | None = None
    before: tuple[DataKey, ...] = ()

    def named(self, name: str) -> DataKey:
        """The key of this name. Raises `NoDataKey`, saying the mend."""
        known = {key.name: key for key in (*self.before, self.key) if key is not None}
        if name in known:
            return known[name]
        if self.key is None:
            raise NoDataKey(
                f"the database is sealed and CHECKIN_DATA_KEY is missing: set it (or CHECKIN_DATA_KEY_FILE) to the data"
                f" key {name}"
            )
        raise NoDataKey(
            f"CHECKIN_DATA_KEY is the data key {self.key.name} and the database is sealed with {name}: set it to that"
            " one, or give that one as CHECKIN_DATA_KEY_BEFORE if it is being replaced"
        )


def new_data_key() -> DataKey:
    """A new key."""
    return DataKey(os.urandom(_KEY_BYTES))


def read_data_key(text: str, *, where: str) -> DataKey:
    """The key in `text`, whose lines beginning with # are notes; `where` names the place in a complaint."""
    words = [word for line in text.splitlines() if not line.lstrip().startswith("#") for word in line.split()]
    if len(words) != 1 or not words[0].startswith(_PREFIX):
        raise BadDataKey(f"{where} holds no data key: make one with `checkin keys new`")
    letters = words[0].removeprefix(_PREFIX)
    try:
        both = base64.b64decode(letters + "=" * (-len(letters) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        both = b""
    raw, check = both[:_KEY_BYTES], both[_KEY_BYTES:]
    if len(both) != _KEY_BYTES + _CHECK_BYTES or check != _check(raw):
        raise BadDataKey(f"the data key in {where} is mistyped or cut short: copy it again, whole")
    return DataKey(raw)


def _check(raw: bytes) -> bytes:
    return hashlib.sha256(_PREFIX.encode() + raw).digest()[:_CHECK_BYTES]
