"""Column types that seal what is written and open what is read. The database never sees what they hold."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.sql import operators
from sqlalchemy.types import TypeEngine

from records.sealing.keyring import Keyring, keyring_of

#: JSON in which nothing is to be sealed.
EMPTY = ("{}", "[]")
Convert = Callable[[Any], Any]


_EQUAL = frozenset({operators.eq, operators.ne, operators.in_op, operators.not_in_op})
_NULL = frozenset({operators.is_, operators.is_not, operators.is_distinct_from, operators.is_not_distinct_from})


class _Compared(sa.TypeDecorator.Comparator[Any]):
    """Refuses what the database cannot do with a sealed value, and would quietly do wrongly."""

    def operate(self, op: Any, *other: Any, **kwargs: Any) -> Any:
        kind: Any = self.type
        if op in _NULL or (op in _EQUAL and (kind.equal_alike or other in (("",), (None,)))):
            return super().operate(op, *other, **kwargs)
        raise TypeError(f"{self.expr} is sealed: it has no order, and its words cannot be looked through")


class Sealed(sa.TypeDecorator[Any]):
    """Kept as text; `None` and what is empty are kept as they are.

    On SQLite, which minds no declared length or kind, a column keeps the declaration that it had before it was sealed,
    since changing one means copying the whole table there.
    """

    impl = sa.Text
    cache_ok = True
    #: Whether equal values are sealed equally.
    equal_alike = False
    #: Whether one value may be megabytes, so that only a few are to be held at once.
    heavy = False
    comparator_factory = _Compared

    def __init__(self, before: TypeEngine[Any] | None = None) -> None:
        super().__init__()
        self.before = before

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "sqlite" and self.before is not None:
            return self.before
        return self.impl_instance

    def bind_processor(self, dialect: Dialect) -> Convert:
        return self.sealing(keyring_of(dialect))

    def result_processor(self, dialect: Dialect, coltype: object) -> Convert:
        return self.opening(keyring_of(dialect))

    def literal_processor(self, dialect: Dialect) -> Any:
        # Nobody writes a number into a statement's own words: they may be logged.
        raise NotImplementedError("a sealed value cannot be written into a statement")

    def sealing(self, keyring: Keyring) -> Convert:
        """What is done with a value on its way in."""
        raise NotImplementedError

    def opening(self, keyring: Keyring) -> Convert:
        """What is done with a value on its way out."""
        return keyring.open


class SealedNumber(Sealed):
    """A number or phrase that is looked up by its value: equal ones are sealed equally, so that `=`, `IN`, joins,
    indexes and unique keys work as on the values themselves. Order, LIKE and functions do not."""

    cache_ok = True
    equal_alike = True

    def sealing(self, keyring: Keyring) -> Convert:
        return keyring.seal_number


class SealedText(Sealed):
    """Words. No two are sealed alike: nothing can be looked up by them."""

    cache_ok = True

    def sealing(self, keyring: Keyring) -> Convert:
        return keyring.seal_text


class SealedFile(Sealed):
    """The bytes of a file. Empty ones are not kept: there is no such paper."""

    cache_ok = True
    heavy = True

    def sealing(self, keyring: Keyring) -> Convert:
        return lambda content: keyring.seal_text(b64encode(content).decode("ascii")) if content else None

    def opening(self, keyring: Keyring) -> Convert:
        return lambda kept: b64decode(keyring.open(kept) or "") if kept else None


class SealedJson(Sealed):
    """Whatever JSON can hold. An empty list or object is kept as it is; None is null."""

    cache_ok = True

    def sealing(self, keyring: Keyring) -> Convert:
        def seal(value: Any) -> str | None:
            if value is None:
                return None
            written = json.dumps(value)
            return written if written in EMPTY else keyring.seal_state(written)

        return seal

    def opening(self, keyring: Keyring) -> Convert:
        def opened(value: str | None) -> Any:
            if not value:
                return None
            return json.loads(value if value in EMPTY else keyring.open_state(value))

        return opened
