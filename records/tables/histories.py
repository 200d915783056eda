"""What comes from other systems beside texts: facts at entry, credentials, exclusions, and outcomes of quarters."""

import sqlalchemy as sa

from records.columns import BigId, Instant, Money, SaidDate, key, metadata, reference
from records.sealing.types import SealedText

#: Facts at entry that only outcome measures ask for; those that texts ask for too are columns of `enrollments`.
entry_facts = sa.Table(
    "entry_facts",
    metadata,
    sa.Column("enrollment_id", BigId, sa.ForeignKey("enrollments.id"), primary_key=True, autoincrement=False),
    sa.Column("hours_per_week", sa.Numeric(5, 2)),
    sa.Column("net_worth", Money),
    sa.Column("food_security_raw", sa.Integer),  # affirmative answers to the six-item form, 0 to 6
    sa.Column("school_level", sa.String(20)),  # secondary, postsecondary
    sa.Column("updated_at", Instant, nullable=False),
)

credentials = sa.Table(
    "credentials",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    sa.Column("kind", sa.String(30), nullable=False),
    sa.Column("earned_on", SaidDate),
    sa.Column("source", sa.String(30), nullable=False),
    sa.Column("by", sa.String(120)),
    sa.Column("at", Instant, nullable=False),
)

#: Why somebody leaves both parts of a rate. A table of its own: medical reasons are not for every eye.
exclusions = sa.Table(
    "exclusions",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    sa.Column("reason", sa.String(20), nullable=False),
    sa.Column("excluded_on", sa.Date),
    # The enrollment whose exit reason says so; empty: somebody entered it, or a file told it.
    sa.Column("enrollment_id", BigId),
    sa.Column("by", sa.String(120)),
    sa.Column("at", Instant, nullable=False),
)

#: The outcome of one quarter after exit as somebody settled it. Nothing is overwritten, as with other records.
quarter_outcomes = sa.Table(
    "quarter_outcomes",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    reference("enrollment_id", "enrollments"),
    sa.Column("quarter", sa.Integer, nullable=False),
    # The quarter's first day, since an exit date may move: the outcome stays with its dates. Null: not written down.
    sa.Column("starts_on", sa.Date),
    sa.Column("outcome", sa.String(40), nullable=False),
    reference("employment_id", "employment", optional=True, index=False),
    sa.Column("evidence", sa.String(30)),
    sa.Column("source", sa.String(30)),
    sa.Column("document_verified_on", sa.Date),
    # Who settled it: staff, rule (a rule of the program, `reporting_rules`), import
    sa.Column("how", sa.String(8), nullable=False, server_default="import"),
    sa.Column("note", SealedText(), nullable=False, server_default=""),
    sa.Column("by", sa.String(120)),
    sa.Column("at", Instant, nullable=False),
    sa.Column("replaced_by", BigId, sa.ForeignKey("quarter_outcomes.id")),
)

#: Which of our records a row of another system became, by that system's own id for it.
origins = sa.Table(
    "origins",
    metadata,
    key(),
    reference("alum_id", "alumni", index=False),
    sa.Column("kind", sa.String(12), nullable=False),  # employment, wage, benefit
    sa.Column("origin", sa.String(80), nullable=False),
    sa.Column("record_id", BigId, nullable=False),
    sa.UniqueConstraint("alum_id", "kind", "origin"),
)
