"""Who did what: imports, the audit trail, the sign of life of each worker, and the troubles that are on."""

import sqlalchemy as sa

from records.columns import Instant, key, metadata, reference

imports = sa.Table(
    "imports",
    metadata,
    key(),
    sa.Column("at", Instant, nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("file", sa.String(240), nullable=False),
    sa.Column("counts", sa.JSON, nullable=False),
)

#: Append-only.
audit = sa.Table(
    "audit",
    metadata,
    key(),
    sa.Column("at", Instant, nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("did", sa.String(60), nullable=False),
    reference("alum_id", "alumni", optional=True),
    sa.Column("subject", sa.String(120), nullable=False, server_default=""),
    sa.Column("detail", sa.JSON, nullable=False, server_default="{}"),
)

heartbeats = sa.Table(
    "heartbeats",
    metadata,
    sa.Column("worker", sa.String(80), primary_key=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("rounds", sa.Integer, nullable=False),
)

#: One row for each kind of trouble that ever stood in the way; all processes go by it, so that it is told once.
alarms = sa.Table(
    "alarms",
    metadata,
    sa.Column("kind", sa.String(40), primary_key=True),
    sa.Column("since", Instant, nullable=False),
    sa.Column("told_at", Instant, nullable=False),  # when the outside world was last told
    sa.Column("cleared_at", Instant),  # null while it lasts
)
