"""What alumni told us, and the employment, wage and benefits records it made. Nothing here is overwritten:
a correction adds a row and the old one names it in `replaced_by`; one that nothing takes the place of names itself."""

import sqlalchemy as sa

from records.columns import BigId, Instant, Money, SaidDate, key, metadata, reference
from records.sealing.types import SealedJson, SealedText


def _provenance(table: str) -> list[sa.Column]:  # type: ignore[type-arg]
    """Where a record came from, the same for all kinds."""
    return [
        reference("alum_id", "alumni"),
        reference("checkin_id", "checkins", optional=True),
        reference("message_id", "messages", optional=True, index=False),
        sa.Column("as_of", sa.Date, nullable=False),
        sa.Column("source", sa.String(30), nullable=False),  # self_report, roster, staff, ...
        sa.Column("by", sa.String(120)),  # the member of staff who entered it
        sa.Column("at", Instant, nullable=False),
        sa.Column("replaced_by", BigId, sa.ForeignKey(f"{table}.id")),
    ]


answers = sa.Table(
    "answers",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    reference("checkin_id", "checkins", optional=True),
    reference("message_id", "messages", optional=True),
    sa.Column("question", sa.String(30), nullable=False),
    sa.Column("raw_text", SealedText(), nullable=False),
    # {field: value}; what was read, recorded unless needs_review
    sa.Column("value", SealedJson(sa.JSON()), nullable=False),
    sa.Column("evidence", sa.JSON, nullable=False),  # [{field, start, end, rule, confidence}]
    sa.Column("reader", sa.String(20), nullable=False),  # version of the reader, or "staff"
    sa.Column("needs_review", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("why", SealedText(sa.String(300)), nullable=False, server_default=""),  # may quote the text
    sa.Column("reviewed_by", sa.String(120)),
    sa.Column("reviewed_at", Instant),
    sa.Column("replaced_by", BigId, sa.ForeignKey("answers.id")),
    sa.Column("at", Instant, nullable=False),
    sa.Index(
        "ix_answers_to_review",
        "at",
        sqlite_where=sa.text("needs_review AND reviewed_at IS NULL"),
        postgresql_where=sa.text("needs_review AND reviewed_at IS NULL"),
    ),
)

#: Jobs in force whose title has no occupation code yet.
UNCODED = sa.text("job_title IS NOT NULL AND soc_code IS NULL AND replaced_by IS NULL")

employment = sa.Table(
    "employment",
    metadata,
    key(),
    *_provenance("employment"),
    # The dates the question asked about: a late reply belongs to them, not to the day it came.
    sa.Column("window_from", sa.Date),
    sa.Column("window_to", sa.Date),
    sa.Column("status", sa.String(20), nullable=False),
    sa.Column("employer", sa.String(200)),
    sa.Column("job_title", sa.String(200)),
    sa.Column("soc_code", sa.String(10)),
    sa.Column("started_on", SaidDate),
    sa.Column("ended_on", SaidDate),
    sa.Column("hours_per_week", sa.Numeric(5, 2)),
    sa.Column("is_current", sa.Boolean, nullable=False),
    sa.Column("same_employer", sa.Boolean),  # still with the employer on file when asked
    sa.Column("meets_needs", sa.String(10)),
    sa.Column("needs_why", SealedText()),
    sa.Column("subsidized", sa.Boolean),
    sa.Column("placed_by_program", sa.Boolean),
    sa.Column("school_level", sa.String(20)),
    sa.Column("verified_on", sa.Date),
    sa.Index("ix_employment_on_file", "alum_id", "as_of", "id"),
    sa.Index("ix_employment_uncoded", "job_title", sqlite_where=UNCODED, postgresql_where=UNCODED),
)

wages = sa.Table(
    "wages",
    metadata,
    key(),
    *_provenance("wages"),
    reference("employment_id", "employment", optional=True),
    sa.Column("employer", sa.String(200)),
    sa.Column("amount", Money, nullable=False),
    sa.Column("unit", sa.String(12), nullable=False),
    sa.Column("hourly", Money),  # only when the unit is the hour or the hours are known
    sa.Column("basis", sa.String(6)),  # gross, net; null when not said
)

benefits = sa.Table(
    "benefits",
    metadata,
    key(),
    *_provenance("benefits"),
    reference("employment_id", "employment", optional=True, index=False),
    sa.Column("kind", sa.String(10), nullable=False),  # employer, public
    sa.Column("benefit", sa.String(20), nullable=False),  # a code of the reply schema, or "any" with status none
    sa.Column("status", sa.String(12), nullable=False),  # receiving, none
)
