"""What outcome measures need beside records: scores of short forms, lists to choose from, rules, frozen reports."""

from __future__ import annotations

import sqlalchemy as sa

from records.columns import BigId, Instant, Money, key, metadata, reference
from records.sealing.types import SealedText

#: What a short form came to (net worth, food security, social capital, ...) on one day. Nothing is overwritten: a
#: correction adds a row, and the old one names it.
scores = sa.Table(
    "scores",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    reference("enrollment_id", "enrollments", optional=True, index=False),
    reference("checkin_id", "checkins", optional=True),
    reference("message_id", "messages", optional=True, index=False),
    sa.Column("kind", sa.String(30), nullable=False),  # a kind of `surveys.scores`
    sa.Column("moment", sa.String(10), nullable=False),  # entry, exit, after
    sa.Column("as_of", sa.Date, nullable=False),
    sa.Column("value", Money),  # a sum of items, or dollars
    sa.Column("choice", sa.String(40)),  # where the answer is one of a list
    sa.Column("items", sa.JSON),  # {item: answer}, as told
    sa.Column("source", sa.String(30), nullable=False),
    sa.Column("by", sa.String(120)),
    sa.Column("at", Instant, nullable=False),
    sa.Column("replaced_by", BigId, sa.ForeignKey("scores.id")),
)

#: A line of a list that staff choose from (outcome, source, exit_reason, school_status), as coordinators keep it.
#: A list without a line of its own has the defaults.
choices = sa.Table(
    "choices",
    metadata,
    key(),
    sa.Column("list", sa.String(20), nullable=False),
    sa.Column("code", sa.String(40), nullable=False),
    sa.Column("label", sa.String(120), nullable=False),
    sa.Column("counts_as", sa.String(40), nullable=False),  # the default choice that measures take it for
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("offered", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.UniqueConstraint("list", "code"),
)

#: How outcomes are confirmed and figures shown, as a coordinator set it. Append-only: the newest of each name applies.
reporting_rules = sa.Table(
    "reporting_rules",
    metadata,
    key(),
    sa.Column("name", sa.String(30), nullable=False),  # confirm_from, smallest_cell
    sa.Column("value", sa.String(40), nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
)

#: A report as it was handed in: its figures, and below it where everybody stood in each measure. The database keeps
#: what is frozen from change (`records.frozen_kept`).
frozen_reports = sa.Table(
    "frozen_reports",
    metadata,
    key(),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("as_of", sa.Date, nullable=False),
    sa.Column("program", sa.String(120)),
    sa.Column("cohort", sa.String(120)),
    sa.Column("exited_from", sa.Date),
    sa.Column("exited_to", sa.Date),
    sa.Column("figures", sa.JSON, nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
    # So that no two are frozen under one name; null for what is left of one that was cut off.
    sa.Column("name_key", sa.String(360), index=True, unique=True),
    # While it is being frozen: what is left of it after then was cut off. Null: frozen, for good.
    sa.Column("claimed_until", Instant),
)

frozen_verdicts = sa.Table(
    "frozen_verdicts",
    metadata,
    reference("report_id", "frozen_reports", index=False),
    reference("alum_id", "alumni"),
    sa.Column("measure", sa.String(40), nullable=False),
    sa.Column("part", sa.String(10), nullable=False),
    sa.Column("amount", Money),
    sa.PrimaryKeyConstraint("report_id", "alum_id", "measure"),
)

#: What somebody's story is, in words that they agreed to have shared. Taking that back withdraws it.
success_stories = sa.Table(
    "success_stories",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    sa.Column("told_on", sa.Date, nullable=False),
    sa.Column("title", SealedText(), nullable=False, server_default=""),
    sa.Column("words", SealedText(), nullable=False),
    sa.Column("shown_as", SealedText(), nullable=False, server_default=""),  # the name to print; empty: none
    # The entry of the consent ledger that allows it; whatever takes that back withdraws the story.
    reference("consent_id", "consent_events", index=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("withdrawn_at", Instant),
    sa.Column("withdrawn_by", sa.String(120)),
)

#: Exports that are made by the clock: which, how often, and where they go.
scheduled_exports = sa.Table(
    "scheduled_exports",
    metadata,
    key(),
    sa.Column("what", sa.String(20), nullable=False),  # an export, or packet
    sa.Column("form", sa.String(8), nullable=False),
    sa.Column("every", sa.String(10), nullable=False),  # day, week, month, quarter
    sa.Column("folder", sa.String(400)),
    sa.Column("email", sa.String(255)),
    sa.Column("program", sa.String(120)),
    sa.Column("next_at", Instant),  # null: stopped
    sa.Column("done_at", Instant),
    sa.Column("failed_at", Instant),
    sa.Column("why", sa.String(300), nullable=False, server_default=""),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
)
