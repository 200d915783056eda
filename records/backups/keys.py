"""The operator's backup key: a public half that the server may hold, and a private half that it need not.

With the public half a backup can be written and not read. X25519 keys, each as one word with a checksum at its end: a
mistyped public key would otherwise make backups that nobody could ever open.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from records.backups.troubles import BadBackupKey

_PUBLIC, _PRIVATE = "checkin-public-", "checkin-private-"
_KEY_BYTES, _CHECK_BYTES = 32, 4

_ABOVE = """\
# The private key of checkin's backups. Whoever has it can read every backup; without it nobody can.
# Keep it away from the server: in a password manager, and printed in a safe.
# Its public half, for CHECKIN_BACKUP_KEY on the server: {public}
"""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """Seals backups and cannot open them."""

    raw: bytes

    @property
    def name(self) -> str:
        """Names the key in a backup and in messages; says nothing of what it opens."""
        return hashlib.sha256(self.raw).hexdigest()[:16]

    def __str__(self) -> str:
        return _written(_PUBLIC, self.raw)

    def loaded(self) -> X25519PublicKey:
        """The key as the cipher wants it."""
        return X25519PublicKey.from_public_bytes(self.raw)


@dataclass(frozen=True, slots=True)
class PrivateKey:
    """Opens the backups that its public half sealed."""

    raw: bytes

    def __repr__(self) -> str:
        return f"PrivateKey({self.public.name})"  # never the key itself, in no log and no error

    @property
    def public(self) -> PublicKey:
        """The half for the server."""
        return PublicKey(self.loaded().public_key().public_bytes_raw())

    def written(self) -> str:
        """The key as its file has it."""
        return _ABOVE.format(public=self.public) + _written(_PRIVATE, self.raw) + "\n"

    def loaded(self) -> X25519PrivateKey:
        """The key as the cipher wants it."""
        return X25519PrivateKey.from_private_bytes(self.raw)


def new_key() -> PrivateKey:
    """A new key."""
    return PrivateKey(X25519PrivateKey.generate().private_bytes_raw())


def read_key(text: str, *, where: str) -> PublicKey | PrivateKey:
    """The key in `text`, whose lines beginning with # are notes; `where` names the place in a complaint."""
    words = [word for line in text.splitlines() if not line.lstrip().startswith("#") for word in line.split()]
    if len(words) != 1:
        raise BadBackupKey(f"{where} holds no backup key: make one with `checkin backup-key new FILE`")
    for prefix, kind in ((_PUBLIC, PublicKey), (_PRIVATE, PrivateKey)):
        if words[0].startswith(prefix):
            return kind(_read(prefix, words[0], where))
    raise BadBackupKey(f"{where} holds no backup key: it begins with {_PUBLIC} or {_PRIVATE}")


def public_of(key: PublicKey | PrivateKey) -> PublicKey:
    """The public half of either."""
    return key.public if isinstance(key, PrivateKey) else key


def keep(key: PrivateKey, file: Path) -> None:
    """Writes a key to a new file that only its owner may read. Raises `BadBackupKey` where there is one already."""
    try:
        number = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise BadBackupKey(f"{file} is there already: a key that backups were made for is never overwritten") from None
    except OSError as error:
        raise BadBackupKey(f"{file} cannot be written ({error.strerror}): choose another place") from None
    with os.fdopen(number, "w", encoding="ascii") as opened:
        opened.write(key.written())
        opened.flush()
        os.fsync(number)


def _written(prefix: str, raw: bytes) -> str:
    return prefix + base64.urlsafe_b64encode(raw + _check(prefix, raw)).decode().rstrip("=")


def _read(prefix: str, word: str, where: str) -> bytes:
    letters = word.removeprefix(prefix)
    try:
        both = base64.b64decode(letters + "=" * (-len(letters) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        both = b""
    raw, check = both[:_KEY_BYTES], both[_KEY_BYTES:]
    if len(both) != _KEY_BYTES + _CHECK_BYTES or check != _check(prefix, raw):
        raise BadBackupKey(f"the backup key in {where} is mistyped or cut short: copy it again, whole")
    return raw


def _check(prefix: str, raw: bytes) -> bytes:
    """Covers the prefix too, so that one half cannot be written as the other."""
    return hashlib.sha256(prefix.encode() + raw).digest()[:_CHECK_BYTES]
