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
    """The secret with which digests are made."""

    secret: bytes

    @classmethod
    def of(cls, secret_key: str) -> Seal:
        """The secret that follows from the installation's SECRET_KEY, for this purpose alone."""
        return cls(hmac.digest(secret_key.encode(), b"checkin: people erased on request", "sha256"))

    @property
    def name(self) -> str:
        """Tells one secret from another without giving it away."""
        return hmac.digest(self.secret, b"name", "sha256").hex()[:16]

    def digest(self, trait: Trait) -> str:
        """What is kept of a trait."""
        return hmac.new(self.secret, f"{trait.by} {trait.value}".encode(), hashlib.sha256).hexdigest()


def mark(tx: Connection, seal: Seal, traits: Iterable[Trait], *, now: datetime) -> None:
    """Keeps enough to know again somebody with these traits."""
    rows = [
        {"kind": trait.by.value, "digest": seal.digest(trait), "sealed_by": seal.name, "at": now}
        for trait in dict.fromkeys(traits)
    ]
    if rows:
        tx.execute(erasures.insert(), rows)


class Erased:
    """The people who were erased, as a file that is taken in asks after them. Costs nothing where nobody was."""

    def __init__(self, tx: Connection, seal: Seal | None) -> None:
        self._tx, self._seal = tx, seal
        self._anybody = tx.scalar(sa.select(erasures.c.id).limit(1)) is not None
        if self._anybody and seal is None:
            raise NoSeal

    def of_another_seal(self) -> int:
        """How many marks were made with another secret, and so cannot be compared."""
        if not self._anybody or self._seal is None:
            return 0
        query = sa.select(sa.func.count()).where(erasures.c.sealed_by != self._seal.name)
        return self._tx.scalar(query) or 0

    def among(self, traits: Iterable[Trait]) -> dict[Trait, date]:
        """Those of the traits that somebody had who was erased, and the day on which that was done."""
        if not self._anybody or self._seal is None:
            return {}
        by_digest = {self._seal.digest(trait): trait for trait in traits}
        return dict(self._found(by_digest))

    def _found(self, by_digest: dict[str, Trait]) -> Iterator[tuple[Trait, date]]:
        digests = list(by_digest)
        e = erasures.c
        for start in range(0, len(digests), CHUNK):
            query = sa.select(e.digest, e.at).where(e.digest.in_(digests[start : start + CHUNK])).order_by(e.at)
            for row in self._tx.execute(query):
                yield by_digest[row.digest], row.at.date()
