"""Many rows at once, as fast as each database takes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import chain, islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Dialect

from records.columns import Instant
from records.sealing.types import Sealed

Row = Sequence[Any]
#: Rows handed to SQLite in one call, and ids looked up in one statement.
CHUNK = 5_000
#: Most JSON columns of most rows are empty.
_EMPTY: dict[type, str] = {list: "[]", tuple: "[]", dict: "{}"}


def take_ids(tx: Connection, table: sa.Table, count: int) -> Sequence[int]:
    """Keys for `count` new rows, so that rows of other tables can name them before they are written.

    PostgreSQL's sequence gives them out; on SQLite this transaction is the only writer there is.
    """
    if count == 0:
        return ()
    if tx.dialect.name == "sqlite":
        last = tx.scalar(sa.select(sa.func.max(table.c.id))) or 0
        return range(last + 1, last + count + 1)
    sequence = sa.func.pg_get_serial_sequence(table.name, "id")
    numbers = sa.func.generate_series(1, count).table_valued("n")
    return tx.scalars(sa.select(sa.func.nextval(sequence)).select_from(numbers)).all()


def insert_rows(tx: Connection, table: sa.Table, columns: Sequence[str], rows: Iterable[Row]) -> None:
    """Writes rows given as values in the order of `columns`.

    The values are what the table's own column types take; each becomes what SQLAlchemy would have sent.
    """
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        return
    rows = chain([first], rows)
    if tx.dialect.name == "sqlite":
        _insert_sqlite(tx, table, columns, rows)
    else:
        _copy_postgres(tx, table, columns, rows)


def _insert_sqlite(tx: Connection, table: sa.Table, columns: Sequence[str], rows: Iterable[Row]) -> None:
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of our own
    writers = [_sqlite_writer(table.c[name].type, tx.dialect) for name in columns]
    while chunk := list(islice(rows, CHUNK)):
        # Column by column, since one look-up for each value is all that a column of dates or amounts costs.
        written = [
            column if write is None else map(write, column)
            for write, column in zip(writers, zip(*chunk, strict=True), strict=True)
        ]
        tx.exec_driver_sql(statement, list(zip(*written, strict=True)))


def _copy_postgres(tx: Connection, table: sa.Table, columns: Sequence[str], rows: Iterable[Row]) -> None:
    connection: Any = tx.connection.driver_connection
    writers = [
        (place, write)
        for place, name in enumerate(columns)
        if (write := _postgres_writer(table.c[name].type, tx.dialect)) is not None
    ]
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copy,
    ):
        for row in rows:
            if writers:
                values = list(row)
                for place, write in writers:
                    values[place] = write(values[place])
                copy.write_row(values)
            else:
                copy.write_row(row)


def _postgres_writer(kind: sa.types.TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What turns a value into what the driver cannot make of it by itself."""
    match kind:
        case Sealed():
            return kind.bind_processor(dialect)
        case sa.JSON():
            return _json
        case _:
            return None


def _json(value: Any) -> str | None:
    if value is None:
        return None
    return (_EMPTY.get(type(value)) if not value else None) or json.dumps(value)


class _Written(dict[Any, Any]):
    """What values are written as on SQLite. Dates and amounts repeat, and looking one up is quickest."""

    def __init__(self, write: Callable[[Any], Any]) -> None:
        super().__init__({None: None})
        self._write = write

    def __missing__(self, value: Any) -> Any:
        written = self[value] = self._write(value)
        return written


def _sqlite_writer(kind: sa.types.TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What turns a value into the form that SQLAlchemy keeps it in on SQLite."""
    match kind:
        case Sealed():
            return kind.bind_processor(dialect)
        case Instant():
            return _Written(_sqlite_instant).__getitem__
        case sa.Date():
            return _Written(date.isoformat).__getitem__
        case sa.Numeric():
            return _Written(float).__getitem__
        case sa.JSON():
            return _json
        case _:
            return None


def _sqlite_instant(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
