"""Every place that repeats the words of a text, and taking them out there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import answers
from records.tables.plan import checkins
from records.tables.texts import flags

# Not among them: `consent_events.text`, since an opt-out's own words are the proof of it; `employment.needs_why`, the
# reason that the program asked for; employers and job titles. These are records and no texts.


def blank_out(tx: Connection, message_ids: Sequence[int], checkin_ids: Collection[int], *, before: datetime) -> None:
    """Takes the words of these texts out of the answers, flags and conversations that repeat them."""
    _in_answers(tx, message_ids)
    # What the reader says of a text may quote it, and so may what staff noted.
    tx.execute(
        flags.update()
        .where(flags.c.message_id.in_(message_ids))
        .values(why="", resolution=sa.case((flags.c.resolution.is_(None), None), else_=""))
    )
    _in_conversations(tx, checkin_ids, before=before)


def overwrite(tx: Connection) -> None:
    """On SQLite, what is taken out from here on is written over in the file too, and not only forgotten.

    PostgreSQL leaves it in the table's old pages until they are vacuumed, which it does by itself.
    """
    if tx.dialect.name == "sqlite":
        tx.exec_driver_sql("PRAGMA secure_delete=ON").close()


def _in_answers(tx: Connection, message_ids: Sequence[int]) -> None:
    """The words and where in them each value stood go; what was put on record stays.

    What only waited for review was never on record: the decision is an answer of its own.
    """
    a = answers.c
    found = tx.execute(sa.select(a.id, a.evidence, a.value, a.needs_review).where(a.message_id.in_(message_ids))).all()
    if found:
        changes = [
            {
                "answer": row.id,
                "evidence": [{**each, "start": 0, "end": 0} for each in row.evidence],
                "value": {} if row.needs_review else row.value,
            }
            for row in found
        ]
        tx.execute(
            answers.update()
            .where(a.id == sa.bindparam("answer"))
            .values(raw_text="", why="", evidence=sa.bindparam("evidence"), value=sa.bindparam("value")),
            changes,
        )


def _in_conversations(tx: Connection, checkin_ids: Collection[int], *, before: datetime) -> None:
    """A conversation remembers the last text and half a text; what it knows by now stays, for a late correction."""
    c = checkins.c
    over = (c.id.in_(checkin_ids), c.state != "open", c.dialogue.is_not(None))
    quiet = sa.or_(c.heard_at.is_(None), c.heard_at < before)
    for row in tx.execute(sa.select(c.id, c.dialogue).where(*over, quiet).with_for_update()).all():
        if row.dialogue and (row.dialogue.get("last") or row.dialogue.get("half")):
            blank = {**row.dialogue, "last": None, "half": None}
            tx.execute(checkins.update().where(c.id == row.id).values(dialogue=blank))
