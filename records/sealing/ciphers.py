"""The two ways of sealing: one that seals equal values equally, so that they can be found, and one that never does.

Numbers are sealed with AES-SIV (RFC 5297): the first half of what is stored is a keyed hash of the number, and serves
as the nonce of the second. Equal numbers give equal values, so that look-ups, joins and unique keys work on them, and
nobody without the key can tell which number a value stands for, nor try numbers out. Texts are sealed with AES-GCM
under a new nonce each time, so that two equal texts look different.
"""

from __future__ import annotations

import os
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV

from records.sealing.troubles import NotOpened

_NONCE = 12
_AT_ONCE = 64
# Never the value itself, in no log and no error.
_CHANGED = "a sealed value was changed or cut short: restore the database from a backup"


class Purpose(StrEnum):
    """What a key seals."""

    NUMBERS = "numbers"  # whatever is looked up by its value
    TEXTS = "texts"


#: Bytes of a key: SIV needs two AES keys.
LENGTHS = {Purpose.NUMBERS: 64, Purpose.TEXTS: 32}
Way = Callable[[str], str]


def sealing(purpose: Purpose, key: bytes, generation: int) -> Way:
    """What seals under this key; each value says which generation of keys it is of."""
    return _numbers(key, f"{generation}:") if purpose is Purpose.NUMBERS else _texts(key, f"{generation}:")


def opening(purpose: Purpose, key: bytes) -> Way:
    """What opens the part of a value after its generation. Raises `NotOpened`."""
    return _number_opener(key) if purpose is Purpose.NUMBERS else _text_opener(key)


def _numbers(key: bytes, prefix: str) -> Way:
    encrypt, about = AESSIV(key).encrypt, [b"checkin numbers"]

    def seal(value: str) -> str:
        return prefix + b2a_base64(encrypt(value.encode(), about), newline=False).decode("ascii")

    return seal


def _number_opener(key: bytes) -> Way:
    decrypt, about = AESSIV(key).decrypt, [b"checkin numbers"]

    def opened(sealed: str) -> str:
        try:
            return decrypt(a2b_base64(sealed), about).decode()
        except (InvalidTag, ValueError):
            raise NotOpened(_CHANGED) from None

    return opened


def _texts(key: bytes, prefix: str) -> Way:
    encrypt, about = AESGCM(key).encrypt, b"checkin texts"

    def seal(value: str) -> str:
        try:
            nonce = _nonces.pop()  # nobody else gets the same one
        except IndexError:
            nonce = _more_nonces()
        sealed = nonce + encrypt(nonce, value.encode(), about)
        return prefix + b2a_base64(sealed, newline=False).decode("ascii")

    return seal


def _text_opener(key: bytes) -> Way:
    decrypt, about = AESGCM(key).decrypt, b"checkin texts"

    def opened(sealed: str) -> str:
        try:
            raw = a2b_base64(sealed)
            return decrypt(raw[:_NONCE], raw[_NONCE:], about).decode()
        except (InvalidTag, ValueError):
            raise NotOpened(_CHANGED) from None

    return opened


#: Chance costs a call to the system, which for each value would be a third of sealing it. Each is used once: a forked
#: process drops those that its parent has too.
_nonces: list[bytes] = []
os.register_at_fork(after_in_child=_nonces.clear)


def _more_nonces() -> bytes:
    chance = os.urandom(_NONCE * _AT_ONCE)
    first, *others = (chance[at : at + _NONCE] for at in range(0, len(chance), _NONCE))
    _nonces.extend(others)
    return first
