"""Texts in and out, the attempts to send them, and what staff should look at."""

import sqlalchemy as sa

from records.columns import BigId, Instant, key, metadata, reference
from records.sealing.types import SealedNumber, SealedText

UNDERWAY = sa.text("status IN ('queued', 'sending')")
#: Texts that did not arrive, or perhaps did not.
WENT_WRONG = sa.text("status IN ('undelivered', 'failed', 'unknown')")
#: Flags that cannot wait.
URGENT = sa.text("urgent AND resolved_at IS NULL")

#: Every text ever received or to be sent. Out: queued -> sending -> sent -> delivered | undelivered;
#: or failed, expired (too late to make sense), cancelled (not wanted any more), unknown (the carrier never said).
messages = sa.Table(
    "messages",
    metadata,
    key(),
    reference("alum_id", "alumni", optional=True),
    reference("checkin_id", "checkins", optional=True),
    sa.Column("direction", sa.String(3), nullable=False),  # in, out
    sa.Column("sid", sa.String(40), unique=True),
    sa.Column("phone", SealedNumber(sa.String(64)), nullable=False),  # the alum's end
    sa.Column("ours", sa.String(64)),  # our number or messaging service
    sa.Column("body", SealedText(), nullable=False),
    sa.Column("status", sa.String(12), nullable=False),
    sa.Column("error_code", sa.Integer),
    sa.Column("segments", sa.Integer, nullable=False, server_default="1"),
    sa.Column("media", sa.Integer, nullable=False, server_default="0"),
    # opening, question, clarify, reminder, thanks, opt_out, opt_in, help, notice, danger, staff
    sa.Column("kind", sa.String(12), nullable=False, server_default=""),
    sa.Column("question", sa.String(30)),  # the question this text asked
    reference("in_reply_to", "messages", optional=True, index=False),
    # Out: the text this one is sent instead of, once, after the carrier failed to deliver it; how often that was done.
    sa.Column("retry_of", BigId, sa.ForeignKey("messages.id"), index=True, unique=True),
    sa.Column("retries", sa.Integer, nullable=False, server_default="0"),
    sa.Column("at", Instant, nullable=False),  # received, or queued
    # In: when the carrier got it, where that is known; and whether it was read back from the carrier's list.
    sa.Column("carrier_at", Instant),
    sa.Column("recovered", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("erased_at", Instant),  # when its words were taken out, by a rule of keeping or with the person
    sa.Column("erase_at", Instant),  # when to have the carrier's own copy taken out; null when there is nothing to ask
    sa.Column("carrier_erased_at", Instant),  # when that was done
    sa.Column(
        "cancel_at", Instant
    ),  # when to have the carrier drop it, if it still can; null when there is nothing to ask
    # Out only. A reply to the person's own text goes at any hour; everything else waits for sending hours.
    sa.Column("any_hour", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("send_after", Instant),
    sa.Column("expires_at", Instant),
    sa.Column("claimed_until", Instant),
    sa.Column("sent_at", Instant),
    sa.Column("settled_at", Instant),  # last word from the carrier
    sa.Column("ask_at", Instant),  # when to ask the carrier what became of it, if it does not say by itself
    # In the order in which they go: replies first, then by age.
    sa.Index(
        "ix_messages_queued",
        *("any_hour", "send_after", "id"),
        sqlite_where=sa.text("status = 'queued'"),
        postgresql_where=sa.text("status = 'queued'"),
    ),
    # What is on its way to a number, so that one text to it waits for the other.
    sa.Index(
        "ix_messages_underway",
        "phone",
        sqlite_where=UNDERWAY,
        postgresql_where=UNDERWAY,
    ),
    sa.Index(
        "ix_messages_to_ask",
        "ask_at",
        sqlite_where=sa.text("ask_at IS NOT NULL"),
        postgresql_where=sa.text("ask_at IS NOT NULL"),
    ),
    # Strangers' texts, which no alum leads to.
    sa.Index(
        "ix_messages_strangers",
        *("phone", "at"),
        sqlite_where=sa.text("alum_id IS NULL"),
        postgresql_where=sa.text("alum_id IS NULL"),
    ),
    # Handed to the carrier, and not wanted any more.
    sa.Index(
        "ix_messages_to_cancel",
        "cancel_at",
        sqlite_where=sa.text("cancel_at IS NOT NULL"),
        postgresql_where=sa.text("cancel_at IS NOT NULL"),
    ),
    # Words that are gone here and not yet at the carrier.
    sa.Index(
        "ix_messages_to_erase",
        "erase_at",
        sqlite_where=sa.text("erase_at IS NOT NULL"),
        postgresql_where=sa.text("erase_at IS NOT NULL"),
    ),
    sa.Index(
        "ix_messages_sending",
        "claimed_until",
        sqlite_where=sa.text("status = 'sending'"),
        postgresql_where=sa.text("status = 'sending'"),
    ),
    # What went wrong of late, for those who watch.
    sa.Index(
        "ix_messages_went_wrong",
        *("settled_at", "status", "error_code"),
        sqlite_where=WENT_WRONG,
        postgresql_where=WENT_WRONG,
    ),
)

#: One call to the carrier each. The id stands in the status-callback address, so a callback names its attempt.
attempts = sa.Table(
    "attempts",
    metadata,
    sa.Column("id", sa.String(32), primary_key=True),  # uuid, hex
    reference("message_id", "messages"),
    sa.Column("started_at", Instant, nullable=False),
    sa.Column("finished_at", Instant),
    sa.Column("outcome", sa.String(10)),  # accepted, refused, unknown, adopted; null while under way
    sa.Column("looked", sa.Integer, nullable=False, server_default="0"),  # times it was looked for at the carrier
    # How calls ended of late, for those who watch.
    sa.Index(
        "ix_attempts_finished",
        *("finished_at", "outcome"),
        sqlite_where=sa.text("finished_at IS NOT NULL"),
        postgresql_where=sa.text("finished_at IS NOT NULL"),
    ),
)

#: Something a person on staff should see. Kinds are those of `surveys.dialogue.FlagKind`.
flags = sa.Table(
    "flags",
    metadata,
    key(),
    reference("alum_id", "alumni", optional=True),
    reference("checkin_id", "checkins", optional=True, index=False),
    reference("message_id", "messages", optional=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("why", SealedNumber(sa.String(300)), nullable=False, server_default=""),  # may quote the text
    sa.Column("urgent", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("at", Instant, nullable=False),
    sa.Column("resolved_at", Instant),
    sa.Column("resolved_by", sa.String(120)),
    sa.Column("resolution", SealedText(sa.String(300))),
    # Who has seen it and sees to it; until then staff are told again and again.
    sa.Column("acknowledged_at", Instant),
    sa.Column("acknowledged_by", sa.String(120)),
    sa.Column("tell_at", Instant),  # when staff are to be told (again); null when nobody needs to be
    sa.Column("told", sa.Integer, nullable=False, server_default="0"),  # how often they were
    sa.Index(
        "ix_flags_open",
        "at",
        sqlite_where=sa.text("resolved_at IS NULL"),
        postgresql_where=sa.text("resolved_at IS NULL"),
    ),
    sa.Index(
        "ix_flags_to_tell",
        "tell_at",
        sqlite_where=sa.text("tell_at IS NOT NULL"),
        postgresql_where=sa.text("tell_at IS NOT NULL"),
    ),
    sa.Index("ix_flags_urgent", "kind", "at", sqlite_where=URGENT, postgresql_where=URGENT),
)
