"""Knowing again somebody who was erased, without keeping who it was.

What is kept are digests made with a secret of the installation: whoever has the database alone cannot try out all phone
numbers against them, and nothing leads from them to the records that stay. They are no use under another secret.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.keeping import erasures

#: Digests looked up in one statement.
CHUNK = 1_000


class NoSeal(ValueError):
    """Somebody was erased, and without the secret nobody can tell whether a file brings them back."""

    def __init__(self) -> None:
        super().__init__(
            "SECRET_KEY is missing: it tells whether a file brings back somebody who was erased on request"
        )


class OtherSeal(ValueError):
    """Somebody was erased under another secret, and nobody can tell whether a file brings them back."""

    def __init__(self) -> None:
        super().__init__(
            "somebody was erased on request under an earlier SECRET_KEY: give that one as SECRET_KEY_BEFORE, so that"
            " the file cannot bring them back unseen; if it is lost, see `checkin keep --drop-lost-marks`"
        )


class By(StrEnum):
    """What somebody is known by."""

    EXTERNAL_ID = "external_id"
    PHONE = "phone"
    NAME = "name"  # with the day of enrollment, where a roster has neither id nor phone


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing that somebody is known by."""

    by: By
    value: str

    @classmethod
    def name(cls, key: str, enrolled_on: date) -> Trait:
        """A full name, in the form that finds it again, with the day of enrollment."""
        return cls(By.NAME, f"{key} {enrolled_on.isoformat()}")


@dataclass(frozen=True, slots=True, repr=False)
class Seal:
    """The secret with which digests are made, and the ones that were used before it."""

    secret: bytes
    before: tuple[bytes, ...] = ()

    @classmethod
    def of(cls, secret_key: str, *before: str) -> Seal:
        """The secret that follows from the installation's SECRET_KEY, for this purpose alone."""
        return cls(_secret(secret_key), tuple(_secret(each) for each in before))

    @property
    def name(self) -> str:
        """Tells one secret from another without giving it away."""
        return _name(self.secret)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all secrets that digests may have been made with."""
        return (self.name, *map(_name, self.before))

    def digest(self, trait: Trait) -> str:
        """What is kept of a trait."""
        return _digest(self.secret, trait)

    def digests(self, trait: Trait) -> tuple[str, ...]:
        """What may have been kept of a trait, under this secret or an earlier one."""
        return (self.digest(trait), *(_digest(each, trait) for each in self.before))


def _secret(secret_key: str) -> bytes:
    return hmac.digest(secret_key.encode(), b"checkin: people erased on request", "sha256")


def _name(secret: bytes) -> str:
    return hmac.digest(secret, b"name", "sha256").hex()[:16]


def _digest(secret: bytes, trait: Trait) -> str:
    return hmac.new(secret, f"{trait.by} {trait.value}".encode(), hashlib.sha256).hexdigest()


def mark(tx: Connection, seal: Seal, traits: Iterable[Trait], *, now: datetime) -> None:
    """Keeps enough to know again somebody with these traits."""
    rows = [
        {"kind": trait.by.value, "digest": seal.digest(trait), "sealed_by": seal.name, "at": now}
        for trait in dict.fromkeys(traits)
    ]
    if rows:
        tx.execute(erasures.insert(), rows)


def drop_lost(tx: Connection, seal: Seal) -> int:
    """Drops the marks that were made with a secret nobody has any more; returns how many. They are no use."""
    return tx.execute(erasures.delete().where(erasures.c.sealed_by.not_in(seal.names))).rowcount


class Erased:
    """The people who were erased, as a file that is taken in asks after them. Costs nothing where nobody was.

    Raises `NoSeal` or `OtherSeal` when there are marks that cannot be compared.
    """

    def __init__(self, tx: Connection, seal: Seal | None) -> None:
        self._tx, self._seal = tx, seal
        sealed_by = set(tx.scalars(sa.select(erasures.c.sealed_by).distinct()))
        self._anybody = bool(sealed_by)
        if sealed_by and seal is None:
            raise NoSeal
        if seal is not None and not sealed_by <= set(seal.names):
            raise OtherSeal

    def among(self, traits: Iterable[Trait]) -> dict[Trait, date]:
        """Those of the traits that somebody had who was erased, and the day on which that was done."""
        if not self._anybody or self._seal is None:
            return {}
        by_digest = {digest: trait for trait in traits for digest in self._seal.digests(trait)}
        return dict(self._found(by_digest))

    def _found(self, by_digest: dict[str, Trait]) -> Iterator[tuple[Trait, date]]:
        digests = list(by_digest)
        e = erasures.c
        for start in range(0, len(digests), CHUNK):
            query = sa.select(e.digest, e.at).where(e.digest.in_(digests[start : start + CHUNK])).order_by(e.at)
            for row in self._tx.execute(query):
                yield by_digest[row.digest], row.at.date()
