"""Rows of a query as plain tuples, a column at a time: dates and amounts repeat, and each is read only once.

SQLAlchemy writes the SQL and knows how each type is read, as everywhere; it is its row objects that cost too much where
a report looks at millions of values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

#: Types whose values repeat, so that a table of those read before is quicker than reading them anew.
_REPEATING = (sa.Date, sa.Numeric, sa.JSON)


class _Read(dict[Any, Any]):
    """Values as the database has them, and what they were read as."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        super().__init__({None: None})
        self._read = read

    def __missing__(self, value: Any) -> Any:
        known = self[value] = self._read(value)
        return known


class Reading:
    """Reads the rows of many queries of one report; what was read once is known in the next."""

    def __init__(self, tx: Connection) -> None:
        self._tx = tx
        self._known: dict[type[Any], _Read] = {}

    def rows(self, query: sa.Select[Any]) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, in its order. The values of JSON columns are shared: nobody may change them."""
        result = self._tx.execute(query)
        cursor: Any = result.cursor
        assert cursor is not None
        kinds = [column.type for column in query.selected_columns]
        reads = [self._how(kind, told[1]) for kind, told in zip(kinds, cursor.description, strict=True)]
        found = cursor.fetchall()
        result.close()
        if not found:
            return iter(())
        columns = zip(reads, zip(*found, strict=True), strict=True)
        return zip(*(column if read is None else map(read, column) for read, column in columns), strict=True)

    def _how(self, kind: sa.types.TypeEngine[Any], told: Any) -> Callable[[Any], Any] | None:
        dialect = self._tx.dialect
        read = kind.dialect_impl(dialect).result_processor(dialect, told)
        if read is None or dialect.name != "sqlite" or not isinstance(kind, _REPEATING):
            return read
        known = self._known.get(type(kind))
        if known is None:
            known = self._known[type(kind)] = _Read(read)
        return known.__getitem__
