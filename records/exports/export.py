"""What can be exported, and how its values are written: the same for files, the API and other systems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

#: A value as JSON has it: times are ISO 8601 with an offset, dates ISO, money a decimal string.
Plain = str | int | bool | None | Sequence[Any] | Mapping[str, Any]
Values = tuple[Plain, ...]

#: Rows fetched at a time: a million rows must never be in memory at once.
CHUNK = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What of an export is wanted. `since` leaves out earlier rows; `history` keeps rows that were replaced.

    `program` is heeded by the exports that say so (`Export.by_program`).
    `left_out` is told the reason for each row that is wanted but may not be given.
    """

    today: date
    since: date | None = None
    history: bool = False
    program: str | None = None
    left_out: Callable[[str], None] = lambda _: None

    def since_instant(self) -> datetime | None:
        """The first moment of `since`, in UTC as exported times are."""
        return None if self.since is None else datetime.combine(self.since, time(), UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """One thing that can be exported. `fields` names the values of each row, in order."""

    name: str
    about: str
    fields: tuple[str, ...]
    rows: Callable[[Connection, Asked], Iterator[Values]]
    #: What `history` adds to the fields: which row took the place of this one.
    history: bool = False
    #: Whether it can be had for one program alone.
    by_program: bool = False
    #: Writes a spreadsheet of its own, with more than the rows on one sheet. Gives the number of rows.
    book: Callable[[Connection, Asked, Path], int] | None = None

    def fields_for(self, asked: Asked) -> tuple[str, ...]:
        """The names of the values that `rows` gives for the same question."""
        return (*self.fields, "replaced_by") if self.history and asked.history else self.fields


T = TypeVar("T")


def several_of(them: Iterable[T], most: int) -> Iterator[tuple[T, ...]]:
    """The same in order, at most so many together."""
    rest = iter(them)
    while several := tuple(islice(rest, most)):
        yield several


def selected(
    tx: Connection, query: sa.Select[Any], *, plainly: Mapping[str, Callable[[Any], Plain]]
) -> Iterator[Values]:
    """The rows of a query as plain values, a chunk at a time. `plainly` writes columns that want a way of their own."""
    result = tx.execute(query, execution_options={"yield_per": CHUNK})
    writers = [plainly.get(column.name, plain) for column in query.selected_columns]
    for chunk in result.partitions():
        for row in chunk:
            yield tuple(write(value) for write, value in zip(writers, row, strict=True))


def plain(value: Any) -> Plain:
    """A value of the database as JSON has it."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Decimal():
            return money(value)
        case _:
            plain_already: Plain = value
            return plain_already


def money(value: Decimal | None) -> str | None:
    """Dollars and cents."""
    return None if value is None else f"{value:.2f}"


def number(value: Decimal | None) -> str | None:
    """A number with no more decimals than it has: 37.5, 40."""
    if value is None:
        return None
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text or "0"
