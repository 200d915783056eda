"""What is kept of taking things out: the rules as they were seen, and who was erased, so as not to come back unseen."""

import sqlalchemy as sa

from records.columns import Instant, key, metadata

#: A rule of keeping as it stood when it was last looked at. A new or changed one waits a day, and staff are told.
keeping_rules = sa.Table(
    "keeping_rules",
    metadata,
    sa.Column("rule", sa.String(20), primary_key=True),  # texts
    sa.Column("days", sa.Integer, nullable=False),
    sa.Column("since", Instant, nullable=False),  # when it was first seen with these days
    sa.Column("done_at", Instant),  # the last time everything it names was gone
)

#: Enough to know again somebody who was erased, and not enough to find out who it was: keyed one-way digests, with no
#: way from them to the records that stay.
erasures = sa.Table(
    "erasures",
    metadata,
    key(),
    sa.Column("kind", sa.String(12), nullable=False),  # external_id, phone, name
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("sealed_by", sa.String(16), nullable=False),  # which key made the digest
    sa.Column("at", Instant, nullable=False),
    sa.Index("ix_erasures_digest", "digest"),
)
