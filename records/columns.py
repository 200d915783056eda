"""Column types and naming shared by every table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(sa.TypeDecorator[datetime]):
    """An instant in UTC: aware datetimes in, aware datetimes out, on both databases.

    SQLite has no zones, so a naive datetime would come back; giving a naive one is refused.
    """

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone: give an aware datetime")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        instant: datetime = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return instant


#: SQLite numbers rows by itself only for a plain INTEGER key.
BigId = sa.BigInteger().with_variant(sa.Integer, "sqlite")
Money = sa.Numeric(12, 2)
#: A date as precise as it was said: "2025-08-22", "2025-08" or "2025".
SaidDate = sa.String(10)


def key() -> sa.Column[int]:
    """The row's own number."""
    return sa.Column("id", BigId, primary_key=True, autoincrement=True)


def reference(name: str, target: str, *, optional: bool = False, index: bool = True) -> sa.Column[int]:
    """A column that names a row of another table."""
    return sa.Column(name, BigId, sa.ForeignKey(f"{target}.id"), nullable=optional, index=index)
