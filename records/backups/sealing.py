"""The form of a backup file: a label that anybody may read, then everything else sealed for one key.

    checkin backup 1\\n | length of the label, 4 bytes | the label, JSON | sealed pieces

Each file has a key of its own: an X25519 key made for it meets the operator's public key, and HKDF-SHA256 over both
and over the label makes of that the key for ChaCha20-Poly1305. The pieces are of 1 MiB, each with its number and
whether it is the last in its nonce (the STREAM construction), so that a piece that is missing, moved, repeated or
changed, a changed label, and a file that was cut short are all noticed; and memory stays small.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import IO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from records.backups.keys import PrivateKey, PublicKey
from records.backups.troubles import BadBackup

MAGIC = b"checkin backup 1\n"
#: What every version of the form begins with.
_ANY_MAGIC = b"checkin backup "
PIECE = 1024 * 1024
TAG = 16
_LONGEST_LABEL = 64 * 1024
_DAMAGED = "is damaged or was changed: take another backup"


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup says of itself without the key. `rows` has the number of rows by table; `tool` is the version of
    PostgreSQL's own tool that wrote it (0 for SQLite)."""

    made_at: datetime
    kind: str  # sqlite, postgresql
    revision: str
    version: str
    key: str
    rows: Mapping[str, int]
    tool: int = 0


class Written(Protocol):
    """Whatever takes bytes."""

    def write(self, written: bytes, /) -> int:
        """Takes all of them."""


def seal(out: Written, label: Label, pieces: Iterable[bytes], key: PublicKey) -> None:
    """Writes a backup: `pieces` of any size, sealed for `key`."""
    once = X25519PrivateKey.generate()
    made_for_this = once.public_key().public_bytes_raw()
    top = _top(label, made_for_this)
    cipher = _cipher(once.exchange(key.loaded()), made_for_this, key, top)
    out.write(top)
    for number, (piece, last) in enumerate(_numbered(pieces)):
        out.write(cipher.encrypt(_nonce(number, last), piece, None))


def read_label(file: IO[bytes], *, name: str) -> Label:
    """The label of a backup, from the beginning of its file; not proven until it is opened. Raises `BadBackup`."""
    return _read_top(file, name)[0]


def unseal(file: IO[bytes], key: PrivateKey, *, name: str) -> tuple[Label, Iterator[bytes]]:
    """The label, and the pieces one by one, each proven before it is given; the last one proves that none is missing.

    Raises `BadBackup`, at once or while the pieces are read.
    """
    label, made_for_this, top = _read_top(file, name)
    if label.key != key.public.name:
        raise BadBackup(f"{name} was made for the key {label.key}, and this is {key.public.name}: give the other key")
    try:
        met = key.loaded().exchange(X25519PublicKey.from_public_bytes(made_for_this))
    except ValueError:
        raise BadBackup(f"{name} {_DAMAGED}") from None
    return label, _opened(file, _cipher(met, made_for_this, key.public, top), name)


def _opened(file: IO[bytes], cipher: ChaCha20Poly1305, name: str) -> Iterator[bytes]:
    piece, number = file.read(PIECE + TAG), 0
    while True:
        following = file.read(PIECE + TAG)
        try:
            yield cipher.decrypt(_nonce(number, last=not following), piece, None)
        except InvalidTag:
            what = _DAMAGED if following else "is damaged or cut short: copy it again, or take another backup"
            raise BadBackup(f"{name} {what}") from None
        if not following:
            return
        piece, number = following, number + 1


def _top(label: Label, made_for_this: bytes) -> bytes:
    told = {**asdict(label), "made_at": label.made_at.isoformat(), "once": base64.b64encode(made_for_this).decode()}
    written = json.dumps(told).encode()
    return MAGIC + len(written).to_bytes(4) + written


def _read_top(file: IO[bytes], name: str) -> tuple[Label, bytes, bytes]:
    magic = file.read(len(MAGIC))
    if magic != MAGIC:
        if magic.startswith(_ANY_MAGIC):
            raise BadBackup(f"{name} was written by another version of checkin: restore it with that one")
        raise BadBackup(f"{name} is not a backup made by checkin")
    size = file.read(4)
    written = file.read(min(int.from_bytes(size), _LONGEST_LABEL))
    try:
        told = json.loads(written)
        once = base64.b64decode(told.pop("once"), validate=True)
        made_at = datetime.fromisoformat(told.pop("made_at"))
        return Label(made_at=made_at, **told), once, magic + size + written
    except (ValueError, TypeError, KeyError, AttributeError, binascii.Error):
        raise BadBackup(f"{name} {_DAMAGED}") from None


def _cipher(met: bytes, made_for_this: bytes, key: PublicKey, top: bytes) -> ChaCha20Poly1305:
    info = MAGIC + hashlib.sha256(top).digest()
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=made_for_this + key.raw, info=info).derive(met))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11) + bytes([last])


def _numbered(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """The same bytes in pieces of one size, with whether each is the last; the last is empty only if all is."""
    held = bytearray()
    for piece in pieces:
        held += piece
        while len(held) > PIECE:
            yield bytes(held[:PIECE]), False
            del held[:PIECE]
    yield bytes(held), True
