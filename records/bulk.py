"""Many rows at once, as fast as each database takes them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import chain, islice
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.columns import Instant

Row = Sequence[Any]
#: Rows handed to SQLite in one call, and ids looked up in one statement.
CHUNK = 5_000


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
    writers = [(place, _sqlite_writer(table.c[name].type)) for place, name in enumerate(columns)]
    writers_needed = [(place, writer) for place, writer in writers if writer is not None]
    while chunk := list(islice(rows, CHUNK)):
        tx.exec_driver_sql(statement, [_written(row, writers_needed) for row in chunk])


def _written(row: Row, writers: Sequence[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    values = list(row)
    for place, write in writers:
        value = values[place]
        if value is not None:
            values[place] = write(value)
    return tuple(values)


def _copy_postgres(tx: Connection, table: sa.Table, columns: Sequence[str], rows: Iterable[Row]) -> None:
    connection: Any = tx.connection.driver_connection
    json_places = [(place, json.dumps) for place, name in enumerate(columns) if isinstance(table.c[name].type, sa.JSON)]
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {table.name} ({', '.join(columns)}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(_written(row, json_places) if json_places else row)


def _sqlite_writer(kind: sa.types.TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """What turns a value into the form that SQLAlchemy keeps it in on SQLite."""
    match kind:
        case Instant():
            return _remembering(_sqlite_instant)
        case sa.Date():
            return _remembering(date.isoformat)
        case sa.Numeric():
            return _remembering(_sqlite_number)
        case sa.JSON():
            return json.dumps
        case _:
            return None


def _sqlite_instant(value: datetime) -> str:
    return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def _sqlite_number(value: Decimal) -> float:
    return float(value)


def _remembering(write: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Dates and amounts repeat within a file, and looking one up is quicker than writing it out again."""
    known: dict[Any, Any] = {}

    def written(value: Any) -> Any:
        found = known.get(value)
        if found is None:
            found = known[value] = write(value)
        return found

    return written
