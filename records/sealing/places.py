"""Where sealed values stand, and how many are still under an older key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.sealing.ciphers import Purpose
from records.sealing.types import EMPTY, Sealed
from records.tables import metadata


@dataclass(frozen=True, slots=True)
class Place:
    """The columns of one table that one kind of key seals. `table` sees their values as they are kept, unopened.

    A `heavy` one has values of megabytes: few of its rows fit into memory together.
    """

    table: sa.TableClause
    key: str
    columns: tuple[str, ...]
    heavy: bool = False


def places(purpose: Purpose) -> Iterator[Place]:
    """Every table with values that this kind of key seals."""
    for table in metadata.sorted_tables:
        columns = tuple(
            column.name
            for column in table.columns
            if isinstance(column.type, Sealed) and column.type.equal_alike is (purpose is Purpose.NUMBERS)
        )
        if columns:
            (key,) = (column.name for column in table.primary_key)
            names = dict.fromkeys((key, *columns))
            heavy = any(getattr(table.c[name].type, "heavy", False) for name in columns)
            yield Place(sa.table(table.name, *(sa.column(name) for name in names)), key, columns, heavy)


def counts(tx: Connection, purpose: Purpose) -> Mapping[int, int]:
    """How many values are sealed with each key of a kind, by its generation."""
    found: dict[int, int] = {}
    for place in places(purpose):
        for name in place.columns:
            value = place.table.c[name]
            # The generation stands before the colon. Nothing else of a sealed value says anything.
            before = _before_colon(tx, value)
            kept = sa.and_(value.is_not(None), value.not_in(("", *EMPTY)))
            rows = tx.execute(sa.select(before, sa.func.count()).where(kept).group_by(before))
            for generation, count in rows:
                found[int(generation)] = found.get(int(generation), 0) + count
    return found


def _before_colon(tx: Connection, value: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    if tx.dialect.name == "sqlite":
        return sa.func.substr(value, 1, sa.func.instr(value, ":") - 1)
    return sa.func.split_part(value, ":", 1)
