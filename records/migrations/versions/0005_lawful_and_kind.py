"""consent by scope and wording, sending hours, confirmed numbers, alarms that are acknowledged"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from records.append_only import guard_ledger, unguard_ledger
from records.columns import Instant

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_COLUMNS: tuple[tuple[str, sa.Column[Any]], ...] = (
    ("alumni", sa.Column("states", sa.String(length=120), server_default="", nullable=False)),
    ("alumni", sa.Column("confirmed_at", Instant(timezone=True), nullable=True)),
    ("consent_events", sa.Column("scope", sa.String(length=10), server_default="texts", nullable=False)),
    ("consent_events", sa.Column("method", sa.String(length=12), server_default="", nullable=False)),
    ("consent_events", sa.Column("given_by", sa.String(length=10), server_default="self", nullable=False)),
    ("consent_events", sa.Column("wording", sa.Text(), server_default="", nullable=False)),
    ("consent_events", sa.Column("wording_version", sa.String(length=20), server_default="", nullable=False)),
    ("messages", sa.Column("cancel_at", Instant(timezone=True), nullable=True)),
    ("flags", sa.Column("acknowledged_at", Instant(timezone=True), nullable=True)),
    ("flags", sa.Column("acknowledged_by", sa.String(length=120), nullable=True)),
    ("flags", sa.Column("tell_at", Instant(timezone=True), nullable=True)),
    ("flags", sa.Column("told", sa.Integer(), server_default="0", nullable=False)),
)
_INDEXES = (("ix_messages_to_cancel", "messages", "cancel_at"), ("ix_flags_to_tell", "flags", "tell_at"))


def upgrade() -> None:
    big = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "wordings",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wordings")),
        sa.UniqueConstraint("name", "language", "version", name=op.f("uq_wordings_name_language_version")),
    )
    op.create_table(
        "sending_hours",
        sa.Column("id", big, autoincrement=True, nullable=False),
        sa.Column("week", sa.JSON(), nullable=False),
        sa.Column("on_federal_holidays", sa.Boolean(), nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sending_hours")),
    )
    op.create_table(
        "blackouts",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("why", sa.String(length=120), server_default="", nullable=False),
        sa.Column("by", sa.String(length=120), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_blackouts")),
    )
    _tables_of_alerts(big)
    for table, column in _COLUMNS:
        op.add_column(table, column)
    for name, table, indexed in _INDEXES:
        where = sa.text(f"{indexed} IS NOT NULL")
        op.create_index(name, table, [indexed], unique=False, sqlite_where=where, postgresql_where=where)
    # Whoever wrote to us from their number has shown to be there.
    op.execute(
        "UPDATE alumni SET confirmed_at = (SELECT max(messages.at) FROM messages"
        " WHERE messages.alum_id = alumni.id AND messages.phone = alumni.phone AND messages.direction = 'in')"
    )
    # What cannot wait, and waits already.
    op.execute(
        "UPDATE flags SET tell_at = at WHERE urgent AND resolved_at IS NULL AND kind NOT IN ('system', 'carrier')"
    )
    guard_ledger(op.get_bind())


def _tables_of_alerts(big: sa.types.TypeEngine[int]) -> None:
    op.create_table(
        "tellings",
        sa.Column("flag_id", big, nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("try_at", Instant(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("times", sa.Integer(), server_default="0", nullable=False),
        sa.Column("told_at", Instant(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["flag_id"], ["flags.id"], name=op.f("fk_tellings_flag_id")),
        sa.PrimaryKeyConstraint("flag_id", "channel", name=op.f("pk_tellings")),
    )
    to_try = sa.text("try_at IS NOT NULL")
    op.create_index(
        "ix_tellings_to_try", "tellings", ["try_at"], unique=False, sqlite_where=to_try, postgresql_where=to_try
    )
    op.create_table(
        "channels",
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("tried_at", Instant(timezone=True), nullable=False),
        sa.Column("failing_since", Instant(timezone=True), nullable=True),
        sa.Column("why", sa.String(length=160), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_channels")),
    )


def downgrade() -> None:
    unguard_ledger(op.get_bind())
    for name, table, _ in _INDEXES:
        op.drop_index(name, table)
    for table, column in reversed(_COLUMNS):
        op.drop_column(table, column.name)
    for table in ("channels", "tellings", "blackouts", "sending_hours", "wordings"):
        op.drop_table(table)
