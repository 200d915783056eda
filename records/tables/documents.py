"""Pay stubs and letters, and what they prove."""

from __future__ import annotations

import sqlalchemy as sa

from records.columns import BigId, Instant, key, metadata, reference
from records.sealing.types import SealedFile, SealedText

#: A paper that somebody brought. The content is sealed; its digest tells the same paper brought twice.
documents = sa.Table(
    "documents",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    reference("employment_id", "employment", optional=True),  # the job it is about
    sa.Column("kind", sa.String(20), nullable=False),  # pay_stub, employer_letter, other
    sa.Column("name", SealedText(), nullable=False, server_default=""),  # as the file was called
    sa.Column("media_type", sa.String(60), nullable=False),
    sa.Column("size", sa.Integer, nullable=False),  # bytes
    sa.Column("digest", sa.String(64), nullable=False),  # SHA-256 of the content
    sa.Column("covers_from", sa.Date),
    sa.Column("covers_to", sa.Date),
    sa.Column("verified_on", sa.Date),
    sa.Column("verified_by", sa.String(120)),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("removed_at", Instant),
    sa.Column("removed_by", sa.String(120)),
    sa.Column("why_removed", SealedText()),
    sa.Column("emptied_at", Instant),  # when the rule of keeping took the content out; what it proved stays proven
    # Last, so that nobody walks over megabytes on the way to the others. Null once it is gone.
    sa.Column("content", SealedFile()),
    sa.UniqueConstraint("alum_id", "digest"),
)

#: Which outcomes of quarters a paper proves.
proofs = sa.Table(
    "proofs",
    metadata,
    sa.Column("document_id", BigId, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("outcome_id", BigId, sa.ForeignKey("quarter_outcomes.id"), nullable=False),
    sa.PrimaryKeyConstraint("document_id", "outcome_id"),
)
