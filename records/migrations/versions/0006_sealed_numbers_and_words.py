"""phone numbers and words of the alumni sealed at rest, and the keys for it"""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.engine import Connection

from records.append_only import guard_ledger, unguard_ledger
from records.columns import Instant
from records.sealing import stored
from records.sealing.ciphers import Purpose
from records.sealing.keyring import Keyring, keyring_of

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

Convert = Callable[[Any], Any]
_BATCH = 500
#: Of each column: what its values are, the type it had, and whether it may be null.
_NUMBER, _TEXT, _JSON = "number", "text", "json"
_COLUMNS: tuple[tuple[str, str, str, sa.types.TypeEngine[Any]], ...] = (
    ("alumni", "phone", _NUMBER, sa.String(20)),
    ("enrollments", "extras", _JSON, sa.JSON()),
    ("consent_events", "phone", _NUMBER, sa.String(20)),
    ("consent_events", "text", _TEXT, sa.Text()),
    ("suppressions", "phone", _NUMBER, sa.String(20)),
    ("messages", "phone", _NUMBER, sa.String(64)),
    ("messages", "body", _TEXT, sa.Text()),
    ("flags", "why", _NUMBER, sa.String(300)),
    ("flags", "resolution", _TEXT, sa.String(300)),
    ("answers", "raw_text", _TEXT, sa.Text()),
    ("answers", "value", _JSON, sa.JSON()),
    ("answers", "why", _TEXT, sa.String(300)),
    ("employment", "needs_why", _TEXT, sa.Text()),
    ("checkins", "dialogue", _JSON, sa.JSON()),
)
#: The tables whose rows have no number of their own, and what tells them apart.
_KEYS = {"suppressions": "phone"}


def upgrade() -> None:
    op.create_table(
        "data_keys",
        sa.Column("generation", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("purpose", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("material", sa.String(length=200), nullable=False),
        sa.Column("wrapped_by", sa.String(length=16), nullable=True),
        sa.Column("made_at", Instant(timezone=True), nullable=False),
        sa.Column("retired_at", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("generation", name=op.f("pk_data_keys")),
    )
    tx = op.get_bind()
    now = tx.scalar(sa.select(sa.func.current_timestamp(type_=Instant)))
    assert isinstance(now, datetime)
    wrapping = keyring_of(tx.dialect).wrapping
    keyring = Keyring()
    keyring.take(
        [
            stored.make(tx, purpose, wrapping, generation=number, now=now.astimezone(UTC))
            for number, purpose in enumerate(Purpose, 1)
        ]
    )
    if tx.dialect.name == "sqlite":
        # What stood there is written over, in the file too.
        tx.exec_driver_sql("PRAGMA secure_delete=ON").close()
    else:
        for table, column, kind, before in _COLUMNS:
            _retype(table, column, kind, sa.Text(), before)
    _rewrite(tx, {_NUMBER: keyring.seal_number, _TEXT: keyring.seal_text, _JSON: lambda value: _sealed(keyring, value)})


def downgrade() -> None:
    tx = op.get_bind()
    keyring = Keyring()
    keyring.take(stored.opened(stored.stored(tx), keyring_of(tx.dialect).wrapping))
    unguard_ledger(tx)
    _rewrite(tx, {_NUMBER: keyring.open, _TEXT: keyring.open, _JSON: lambda value: _opened(keyring, value)})
    if tx.dialect.name != "sqlite":
        for table, column, kind, before in _COLUMNS:
            _retype(table, column, kind, before, sa.Text())
    guard_ledger(tx)
    op.drop_table("data_keys")


def _sealed(keyring: Keyring, value: str | None) -> str | None:
    """JSON as the database has it; null, which older rows say in JSON's own word, becomes the database's."""
    read = None if value is None else json.loads(value)
    if read is None:
        return None
    return value if read in ([], {}) and value in ("[]", "{}") else keyring.seal_text(json.dumps(read))


def _opened(keyring: Keyring, value: str | None) -> str | None:
    return value if value in (None, "[]", "{}") else keyring.open(value)


def _retype(table: str, column: str, kind: str, to: sa.types.TypeEngine[Any], before: sa.types.TypeEngine[Any]) -> None:
    if type(to) is type(before):
        return
    default = "{}" if column == "extras" else None
    if default is not None:  # a default does not follow into another type by itself
        op.alter_column(table, column, server_default=None)
    using = f"{column}::{'json' if isinstance(to, sa.JSON) else to.compile()}"
    op.alter_column(table, column, type_=to, existing_type=before, postgresql_using=using)
    if default is not None:
        op.alter_column(table, column, server_default=default)


def _rewrite(tx: Connection, convert: dict[str, Convert]) -> None:
    """Every value of the columns, a batch of rows at a time."""
    by_table: dict[str, list[tuple[str, Convert]]] = {}
    for name, column, kind, _ in _COLUMNS:
        by_table.setdefault(name, []).append((column, convert[kind]))
    for name, converts in by_table.items():
        key = _KEYS.get(name, "id")
        table = sa.table(name, *(sa.column(each) for each in dict.fromkeys((key, *(column for column, _ in converts)))))
        change = (
            table.update()
            .where(table.c[key] == sa.bindparam("of_row"))
            .values({column: sa.bindparam(f"new_{column}") for column, _ in converts})
        )
        for rows in _batches(tx, table, key):
            tx.execute(
                change,
                [{"of_row": row[key], **{f"new_{column}": to(row[column]) for column, to in converts}} for row in rows],
            )


def _batches(tx: Connection, table: sa.TableClause, key: str) -> Iterator[Any]:
    """All rows as they are at the start; rows known by a value that changes are few, and come at once."""
    query = sa.select(table).order_by(table.c[key])
    if key != "id":
        yield from filter(None, [tx.execute(query).mappings().all()])
        return
    last = 0
    while rows := tx.execute(query.where(table.c.id > last).limit(_BATCH)).mappings().all():
        yield rows
        last = rows[-1]["id"]
