"""pace, chores, retries, texts read back and texts erased"""

import sqlalchemy as sa
from alembic import op

from records.columns import Instant

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_QUEUED = sa.text("status = 'queued'")
_UNDERWAY = sa.text("status IN ('queued', 'sending')")
_TO_ASK = sa.text("ask_at IS NOT NULL")
_TO_ERASE = sa.text("erase_at IS NOT NULL")
_STRANGERS = sa.text("alum_id IS NULL")
_WENT_WRONG = sa.text("status IN ('undelivered', 'failed', 'unknown')")
_FINISHED = sa.text("finished_at IS NOT NULL")
_URGENT = sa.text("urgent AND resolved_at IS NULL")
_INDEXES = (
    ("ix_messages_queued", ["any_hour", "send_after", "id"], _QUEUED),
    ("ix_messages_underway", ["phone"], _UNDERWAY),
    ("ix_messages_to_ask", ["ask_at"], _TO_ASK),
    ("ix_messages_to_erase", ["erase_at"], _TO_ERASE),
    ("ix_messages_strangers", ["phone", "at"], _STRANGERS),
    ("ix_messages_went_wrong", ["settled_at", "status", "error_code"], _WENT_WRONG),
)


def upgrade() -> None:
    op.create_table(
        "senders",
        sa.Column("sender", sa.String(length=64), nullable=False),
        sa.Column("slot_at", Instant(timezone=True), nullable=False),
        sa.Column("paused_until", Instant(timezone=True), nullable=True),
        sa.Column("why", sa.String(length=300), server_default="", nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("segments", sa.Integer(), server_default="0", nullable=False),
        sa.Column("first_texts_after", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("sender", name=op.f("pk_senders")),
    )
    op.create_table(
        "chores",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("next_at", Instant(timezone=True), nullable=False),
        sa.Column("claimed_until", Instant(timezone=True), nullable=True),
        sa.Column("claimed_by", sa.String(length=80), nullable=True),
        sa.Column("done_at", Instant(timezone=True), nullable=True),
        sa.Column("wanted_at", Instant(timezone=True), nullable=True),
        sa.Column("notes", sa.JSON(), server_default="{}", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_chores")),
    )
    op.create_table(
        "alarms",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("since", Instant(timezone=True), nullable=False),
        sa.Column("told_at", Instant(timezone=True), nullable=False),
        sa.Column("cleared_at", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_alarms")),
    )
    op.create_table(
        "keeping_rules",
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("since", Instant(timezone=True), nullable=False),
        sa.Column("done_at", Instant(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("rule", name=op.f("pk_keeping_rules")),
    )
    op.create_table(
        "erasures",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("sealed_by", sa.String(length=16), nullable=False),
        sa.Column("at", Instant(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasures")),
    )
    op.create_index("ix_erasures_digest", "erasures", ["digest"], unique=False)
    op.create_index(
        "ix_attempts_finished",
        "attempts",
        ["finished_at", "outcome"],
        unique=False,
        sqlite_where=_FINISHED,
        postgresql_where=_FINISHED,
    )
    op.create_index(
        "ix_flags_urgent", "flags", ["kind", "at"], unique=False, sqlite_where=_URGENT, postgresql_where=_URGENT
    )
    op.add_column("alumni", sa.Column("erased_at", Instant(timezone=True), nullable=True))
    for column in (
        sa.Column("retries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("carrier_at", Instant(timezone=True), nullable=True),
        sa.Column("recovered", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("erased_at", Instant(timezone=True), nullable=True),
        sa.Column("erase_at", Instant(timezone=True), nullable=True),
        sa.Column("carrier_erased_at", Instant(timezone=True), nullable=True),
        sa.Column("ask_at", Instant(timezone=True), nullable=True),
    ):
        op.add_column("messages", column)
    # Column by column: SQLite would copy the whole table for a constraint, with every text ever sent in it.
    key = "INTEGER" if op.get_bind().dialect.name == "sqlite" else "BIGINT"
    op.execute(
        f"ALTER TABLE messages ADD COLUMN retry_of {key}"
        f" CONSTRAINT {op.f('fk_messages_retry_of_messages')} REFERENCES messages (id)"
    )
    op.create_index("ix_messages_retry_of", "messages", ["retry_of"], unique=True)
    op.drop_index("ix_messages_queued", "messages")
    for name, columns, where in _INDEXES:
        op.create_index(name, "messages", columns, unique=False, sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    for name, _, _ in _INDEXES:
        op.drop_index(name, "messages")
    op.create_index(
        "ix_messages_queued", "messages", ["send_after"], unique=False, sqlite_where=_QUEUED, postgresql_where=_QUEUED
    )
    op.drop_index("ix_messages_retry_of", "messages")
    with op.batch_alter_table("messages", schema=None) as batch_op:
        for column in (
            "ask_at",
            "carrier_erased_at",
            "erase_at",
            "erased_at",
            "recovered",
            "carrier_at",
            "retries",
            "retry_of",
        ):
            batch_op.drop_column(column)
    op.drop_column("alumni", "erased_at")
    op.drop_index("ix_flags_urgent", "flags")
    op.drop_index("ix_attempts_finished", "attempts")
    op.drop_table("erasures")
    op.drop_table("keeping_rules")
    op.drop_table("alarms")
    op.drop_table("chores")
    op.drop_table("senders")
