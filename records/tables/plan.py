"""The survey schedule, and every planned check-in."""

import sqlalchemy as sa

from records.columns import BigId, Instant, key, metadata, reference
from records.sealing.types import SealedJson

#: A survey schedule. One without a program is everybody's; a program may have its own.
plans = sa.Table(
    "plans",
    metadata,
    key(),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("program", sa.String(120), unique=True),
    sa.Column("min_gap_days", sa.Integer, nullable=False),
    sa.Column("catch_up", sa.String(20), nullable=False),
)

waves = sa.Table(
    "waves",
    metadata,
    key(),
    reference("plan_id", "plans"),
    sa.Column("key", sa.String(40), nullable=False),
    sa.Column("name", sa.String(120), nullable=False),
    sa.Column("anchor", sa.String(10), nullable=False),
    sa.Column("offset_days", sa.Integer),
    sa.Column("quarter", sa.Integer),
    sa.Column("opens_before_end_days", sa.Integer, nullable=False),
    sa.Column("open_days", sa.Integer, nullable=False),
    sa.Column("closes_after_end_days", sa.Integer, nullable=False),
    sa.Column("reminder_days", sa.JSON, nullable=False),
    sa.Column("questionnaire", sa.String(40), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.UniqueConstraint("plan_id", "key"),
)

#: The hours in which this program texts, as a coordinator set them. Append-only: the newest applies.
sending_hours = sa.Table(
    "sending_hours",
    metadata,
    key(),
    sa.Column("week", sa.JSON, nullable=False),  # seven days, Monday first: ["10:00", "18:00"], or null for none
    sa.Column("on_federal_holidays", sa.Boolean, nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
)

#: Days on which nobody is texted first.
blackouts = sa.Table(
    "blackouts",
    metadata,
    sa.Column("day", sa.Date, primary_key=True),
    sa.Column("why", sa.String(120), nullable=False, server_default=""),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
)

#: One planned conversation about one window. States are those of the contract:
#: scheduled (not begun), open (first text queued), completed, partial (closed with some answers),
#: expired (closed unanswered), undeliverable, opted_out, cancelled, covered (an earlier answer served).
checkins = sa.Table(
    "checkins",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    reference("enrollment_id", "enrollments"),
    sa.Column("wave", sa.String(40), nullable=False),
    sa.Column("questionnaire", sa.String(40), nullable=False),
    sa.Column("asks_from", sa.Date, nullable=False),
    sa.Column("asks_to", sa.Date, nullable=False),
    sa.Column("opens_on", sa.Date, nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("closes_on", sa.Date, nullable=False),
    sa.Column("state", sa.String(14), nullable=False),
    sa.Column("why", sa.String(40)),  # what ended it, where the state alone does not say
    # When a worker should look at it again: begin, remind, call, close. Null once nothing more will happen.
    sa.Column("next_at", Instant),
    sa.Column("opened_at", Instant),
    sa.Column("answered_at", Instant),  # first answer recorded
    sa.Column("heard_at", Instant),  # last text from the alum in this conversation
    sa.Column("completed_at", Instant),
    sa.Column("closed_at", Instant),
    sa.Column("reminders_sent", sa.Integer, nullable=False, server_default="0"),
    sa.Column("call_asked", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("covered_by", BigId, sa.ForeignKey("checkins.id")),
    sa.Column("dialogue", SealedJson(sa.JSON())),  # surveys.dialogue.Dialogue, as its `to_json` writes it
    sa.Index(
        "ix_checkins_due",
        "next_at",
        sqlite_where=sa.text("next_at IS NOT NULL"),
        postgresql_where=sa.text("next_at IS NOT NULL"),
    ),
    sa.Index("ix_checkins_wave_state", "wave", "state"),
)
