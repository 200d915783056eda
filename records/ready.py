"""Statements made ready once, for the few that every incoming text runs.

SQLAlchemy writes the SQL and knows the types, as everywhere; but it looks each statement up anew at every execution, at
several times the cost of running it on SQLite. A ready statement is compiled once per open database, and then goes
straight to the driver on the transaction's own connection. On PostgreSQL one that gives no rows travels with the next
that does, or with the commit (`records.on_the_wire`).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy.engine import Connection, Dialect

from records.on_the_wire import ask, put_aside

Convert = Callable[[Any], Any] | None
_PLACE = "checkin_ready"


class Ready:
    """One statement. `columns` are those that an insert or update fills; an insert or select gives its rows back."""

    def __init__(self, statement: Any, *columns: str) -> None:
        self._statement = statement
        self._columns = list(columns) or None

    def run(self, tx: Connection, values: Mapping[str, Any]) -> list[Any]:
        """Executes it; the rows it gives, if it gives any, with their columns as attributes."""
        return self._compiled(tx).run(tx, values)

    def run_each(self, tx: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Executes it once for each of the rows."""
        compiled = self._compiled(tx)
        if len(rows) == 1:
            compiled.run(tx, rows[0])
        elif rows:
            compiled.run_each(tx, rows)

    def _compiled(self, tx: Connection) -> _Compiled:
        # With the dialect, which is each open database's own, since so are the keys that its column types seal with.
        compiled: dict[Ready, _Compiled] | None = tx.dialect.__dict__.get(_PLACE)
        if compiled is None:
            compiled = tx.dialect.__dict__.setdefault(_PLACE, {})
        found = compiled.get(self)
        if found is None:
            found = compiled[self] = _Compiled(self._statement, self._columns, tx.dialect)
        return found


class _Compiled:
    """A statement in one database's words."""

    def __init__(self, statement: Any, columns: list[str] | None, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=columns)
        self._sql = str(compiled)
        self._order: list[str] | None = compiled.positiontup
        self._constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
        self._to_driver: dict[str, Convert] = {
            name: bind.type.dialect_impl(dialect).bind_processor(dialect) for name, bind in compiled.binds.items()
        }
        self._in_order = [(name, self._to_driver[name]) for name in self._order or ()]
        self._types = [entry.type for entry in compiled._result_columns]
        names = [entry.keyname for entry in compiled._result_columns]
        # mypy cannot know the names of a row made from a statement.
        row: Any = namedtuple("Row", names, rename=True) if names else None
        self._make: Callable[[Iterable[Any]], Any] | None = row._make if row else None
        self._dialect = dialect
        self._from_driver: list[Convert] | None = None
        self._travels = dialect.name == "postgresql"

    def run(self, tx: Connection, values: Mapping[str, Any]) -> list[Any]:
        parameters = self._parameters(values)
        if self._make is None:
            self._write(tx, [parameters])
            return []
        cursor = tx.connection.driver_connection.cursor()  # type: ignore[union-attr]
        if self._travels:
            ask(tx, cursor, self._sql, parameters)
        else:
            cursor.execute(self._sql, parameters)
        found = self._rows(cursor, self._make)
        cursor.close()
        return found

    def run_each(self, tx: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        self._write(tx, [self._parameters(values) for values in rows])

    def _write(self, tx: Connection, rows: list[Any]) -> None:
        if self._travels and put_aside(tx, self._sql, rows):
            return
        cursor = tx.connection.driver_connection.cursor()  # type: ignore[union-attr]
        if len(rows) == 1:
            cursor.execute(self._sql, rows[0])
        else:
            cursor.executemany(self._sql, rows)
        cursor.close()

    def _parameters(self, values: Mapping[str, Any]) -> Any:
        given = {**self._constants, **values} if self._constants else values
        if self._order is None:
            return {
                name: given[name] if convert is None else convert(given[name])
                for name, convert in self._to_driver.items()
            }
        return [given[name] if convert is None else convert(given[name]) for name, convert in self._in_order]

    def _rows(self, cursor: Any, make: Callable[[Iterable[Any]], Any]) -> list[Any]:
        if self._from_driver is None:
            self._from_driver = [
                type_.dialect_impl(self._dialect).result_processor(self._dialect, column[1])
                for type_, column in zip(self._types, cursor.description, strict=True)
            ]
        converts = self._from_driver
        return [
            make(value if convert is None else convert(value) for value, convert in zip(row, converts, strict=True))
            for row in cursor.fetchall()
        ]
