"""Alumni, their enrollments, and their consent to be texted."""

import sqlalchemy as sa

from records.columns import BigId, Instant, Money, SaidDate, key, metadata, reference
from records.sealing.types import SealedJson, SealedNumber, SealedText

alumni = sa.Table(
    "alumni",
    metadata,
    key(),
    sa.Column("external_id", sa.String(80), nullable=False, unique=True),
    sa.Column("first_name", sa.String(120), nullable=False, server_default=""),
    sa.Column("last_name", sa.String(120), nullable=False, server_default=""),
    # Lower-cased, unaccented full name: finds the person again when a roster has no external id.
    sa.Column("name_key", sa.String(240), nullable=False, server_default="", index=True),
    sa.Column("phone", SealedNumber(sa.String(20)), index=True),  # E.164
    sa.Column("language", sa.String(5), nullable=False, server_default="en"),
    sa.Column("timezone", sa.String(60)),  # as stated by the program
    sa.Column("zip", sa.String(10)),
    # Every zone the person may be in, separated by blanks: texts go only when all of them are awake.
    sa.Column("zones", sa.String(240), nullable=False),
    # Every state the person may be in, separated by blanks; none known: the strictest hours of all hold.
    sa.Column("states", sa.String(120), nullable=False, server_default=""),
    # When the person last showed to be at the other end of this number; empty: to be asked before anything else.
    sa.Column("confirmed_at", Instant),
    # Why no text may go: no_phone, no_consent, no_guardian, opted_out, wrong_number, bad_number, excluded;
    # empty = may be texted.
    sa.Column("blocked_reason", sa.String(20)),
    sa.Column("birth_date", sa.Date),
    sa.Column("gender", sa.String(40)),
    sa.Column("race_ethnicity", sa.String(120)),
    sa.Column("economically_disadvantaged", sa.Boolean),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False),
    sa.Column("erased_at", Instant),  # when the person was taken out of the records; the outcomes stay
    reference("import_id", "imports", optional=True),
)

enrollments = sa.Table(
    "enrollments",
    metadata,
    key(),
    reference("alum_id", "alumni"),
    sa.Column("program", sa.String(120), nullable=False, server_default="", index=True),
    sa.Column("cohort", sa.String(120), nullable=False, server_default=""),
    sa.Column("enrolled_on", sa.Date),
    sa.Column("exited_on", sa.Date),
    sa.Column("exit_reason", sa.String(120)),
    sa.Column("school_status_at_exit", sa.String(120)),
    sa.Column("completed", sa.JSON, nullable=False, server_default="[]"),  # training, placement, classroom, ojt, k12
    sa.Column("youth", sa.Boolean),
    sa.Column("entry_employed", sa.Boolean),
    sa.Column("entry_wage", Money),
    sa.Column("entry_wage_unit", sa.String(12)),
    sa.Column("entry_public_benefits", sa.JSON),  # list of benefit codes; null = never asked
    sa.Column("exit_employed", sa.Boolean),
    sa.Column("exit_employer", sa.String(200)),
    sa.Column("exit_job_title", sa.String(200)),
    sa.Column("exit_job_started_on", SaidDate),
    sa.Column("exit_wage", Money),
    sa.Column("exit_wage_unit", sa.String(12)),
    sa.Column("exit_hours_per_week", sa.Numeric(5, 2)),
    sa.Column("exit_public_benefits", sa.JSON),
    sa.Column("barriers", sa.JSON),  # list of barriers to work at entry; null = never asked
    # The enrollment that began within 90 days of this exit, which is no exit then.
    sa.Column("exit_voided_by", BigId),
    # Tracker columns without a home of their own yet (attendance rate, GPA, ...), by column name, as written.
    sa.Column("extras", SealedJson(sa.JSON()), nullable=False, server_default="{}"),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("updated_at", Instant, nullable=False),
)

#: Append-only. What was agreed or refused, for which number, in whose words.
consent_events = sa.Table(
    "consent_events",
    metadata,
    key(),
    reference("alum_id", "alumni", optional=True),
    sa.Column("phone", SealedNumber(sa.String(20)), nullable=False, index=True),
    # opt_in, opt_out, resubscribed, wrong_number, carrier_opt_out, staff_opt_out
    sa.Column("event", sa.String(20), nullable=False),
    sa.Column("scope", sa.String(10), nullable=False, server_default="texts"),  # texts, sharing, research
    # How it was given: text, roster, phone, paper, in_person, web, carrier
    sa.Column("method", sa.String(12), nullable=False, server_default=""),
    sa.Column("given_by", sa.String(10), nullable=False, server_default="self"),  # self, guardian
    # What the person was shown when they agreed, word for word, and which version of it that was.
    sa.Column("wording", sa.Text, nullable=False, server_default=""),
    sa.Column("wording_version", sa.String(20), nullable=False, server_default=""),
    sa.Column("source", sa.String(120), nullable=False, server_default=""),
    sa.Column("text", SealedText(), nullable=False, server_default=""),
    sa.Column("language", sa.String(5)),
    sa.Column("by", sa.String(120)),
    reference("message_id", "messages", optional=True, index=False),
    sa.Column("at", Instant, nullable=False),
)

#: The texts about consent as staff worded them. Append-only: the newest of each name and language is sent.
wordings = sa.Table(
    "wordings",
    metadata,
    key(),
    sa.Column("name", sa.String(20), nullable=False),  # a name of `surveys.wording.required`
    sa.Column("language", sa.String(5), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("by", sa.String(120), nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.UniqueConstraint("name", "language", "version"),
)

#: Numbers that get no text at all, whoever holds them. Follows from `consent_events`, for one quick look before a send.
suppressions = sa.Table(
    "suppressions",
    metadata,
    sa.Column("phone", SealedNumber(sa.String(20)), primary_key=True),
    sa.Column("reason", sa.String(20), nullable=False),
    sa.Column("since", Instant, nullable=False),
)
