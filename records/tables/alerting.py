"""How staff are told outside the site of what cannot wait, and whether the ways to tell them work."""

import sqlalchemy as sa

from records.columns import BigId, Instant, metadata

#: One row for each flag and each way of telling (mail, hook). The telling that is under way or was last made.
tellings = sa.Table(
    "tellings",
    metadata,
    sa.Column("flag_id", BigId, sa.ForeignKey("flags.id"), primary_key=True),
    sa.Column("channel", sa.String(8), primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),  # the first telling of this flag, the second, ...
    sa.Column("try_at", Instant),  # when to try (again); null when nothing is to be said
    sa.Column("tries", sa.Integer, nullable=False, server_default="0"),  # failures of this telling
    sa.Column("times", sa.Integer, nullable=False, server_default="0"),  # tellings that were taken
    sa.Column("told_at", Instant),  # the last one that was taken
    sa.Index(
        "ix_tellings_to_try",
        "try_at",
        sqlite_where=sa.text("try_at IS NOT NULL"),
        postgresql_where=sa.text("try_at IS NOT NULL"),
    ),
)

#: One row for each way of telling that was ever tried.
channels = sa.Table(
    "channels",
    metadata,
    sa.Column("channel", sa.String(8), primary_key=True),
    sa.Column("tried_at", Instant, nullable=False),
    sa.Column("failing_since", Instant),  # null while it works
    sa.Column("why", sa.String(160), nullable=False, server_default=""),
)
