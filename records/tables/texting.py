"""How texts leave and what is done by the clock: our senders' pace, and the chores that any worker may do."""

import sqlalchemy as sa

from records.columns import Instant, metadata

#: One row for each messaging service or number that texts come from; all workers pace themselves by it.
senders = sa.Table(
    "senders",
    metadata,
    sa.Column("sender", sa.String(64), primary_key=True),
    sa.Column("slot_at", Instant, nullable=False),  # when the next segment may go
    sa.Column("paused_until", Instant),
    sa.Column("why", sa.String(300), nullable=False, server_default=""),  # why it is paused
    sa.Column("failures", sa.Integer, nullable=False, server_default="0"),  # faults of the carrier, one after another
    sa.Column("day", sa.Date),  # the carrier's day that `segments` counts
    sa.Column("segments", sa.Integer, nullable=False, server_default="0"),
    sa.Column("first_texts_after", Instant),  # no first text and no reminder before: too many were taken for spam
)

#: Work that comes back by the clock (reading the carrier's list, asking after texts, keeping rules): one worker takes
#: it at a time, and one that dies gives it back when its claim runs out.
chores = sa.Table(
    "chores",
    metadata,
    sa.Column("name", sa.String(60), primary_key=True),
    sa.Column("next_at", Instant, nullable=False),
    sa.Column("claimed_until", Instant),
    sa.Column("claimed_by", sa.String(80)),
    sa.Column("done_at", Instant),  # the last time it was done to its end
    sa.Column("wanted_at", Instant),  # since when it is wanted out of turn; nothing once it was done to its end
    sa.Column("notes", sa.JSON, nullable=False, server_default="{}"),  # what it has to remember until next time
)
