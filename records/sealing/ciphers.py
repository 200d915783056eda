"""The two ways of sealing: one that seals equal values equally, so that they can be found, and one that never does.

Numbers are sealed with AES-SIV (RFC 5297): the first half of what is stored is a keyed hash of the number, and serves
as the nonce of the second. Equal numbers give equal values, so that look-ups, joins and unique keys work on them, and
nobody without the key can tell which number a value stands for, nor try numbers out. Texts are sealed with AES-GCM
under a new nonce each time, so that two equal texts look different.
"""

from __future__ import annotations

import binascii
import os
from collections.abc import Callable
from enum import StrEnum

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV

from records.sealing.troubles import NotOpened

_NONCE = 12


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
    open_ = _number_opener(key) if purpose is Purpose.NUMBERS else _text_opener(key)

    def opened(sealed: str) -> str:
        try:
            return open_(binascii.a2b_base64(sealed))
        except (InvalidTag, ValueError):
            # Never the value itself, in no log and no error.
            raise NotOpened("a sealed value was changed or cut short: restore the database from a backup") from None

    return opened


def _numbers(key: bytes, prefix: str) -> Way:
    encrypt, about = AESSIV(key).encrypt, [b"checkin numbers"]

    def seal(value: str) -> str:
        return prefix + binascii.b2a_base64(encrypt(value.encode(), about), newline=False).decode("ascii")

    return seal


def _number_opener(key: bytes) -> Callable[[bytes], str]:
    decrypt, about = AESSIV(key).decrypt, [b"checkin numbers"]
    return lambda sealed: decrypt(sealed, about).decode()


def _texts(key: bytes, prefix: str) -> Way:
    encrypt, about = AESGCM(key).encrypt, b"checkin texts"

    def seal(value: str) -> str:
        nonce = os.urandom(_NONCE)
        sealed = nonce + encrypt(nonce, value.encode(), about)
        return prefix + binascii.b2a_base64(sealed, newline=False).decode("ascii")

    return seal


def _text_opener(key: bytes) -> Callable[[bytes], str]:
    decrypt, about = AESGCM(key).decrypt, b"checkin texts"
    return lambda sealed: decrypt(sealed[:_NONCE], sealed[_NONCE:], about).decode()
