"""Texts whose words were kept long enough: how many may go, and taking them out here.

The text stays as a row (when, which way, how it was delivered); its words go, and so does every copy of them. What was
read from them and put on record stays: that is what the program asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.keeping.words import blank_out, overwrite
from records.tables.outcomes import answers
from records.tables.plan import checkins
from records.tables.texts import flags, messages

#: Texts looked at and written in one go: many enough for few statements, few enough to hold up nobody.
PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class Going:
    """What a rule would take out now. `held` are as old and must wait: something about them is still open.

    `at_carrier` of those that go have a copy at the phone company; `by_month` counts those that go ("2025-08").
    """

    texts: int
    held: int
    at_carrier: int
    oldest: datetime | None
    by_month: tuple[tuple[str, int], ...]


def going(tx: Connection, *, before: datetime) -> Going:
    """What would go of texts older than `before`. Looks at every text; for people who ask, not for every round."""
    m = messages.c
    free = _is_free()
    year, month = sa.extract("year", m.at), sa.extract("month", m.at)
    rows = tx.execute(
        sa.select(
            year.label("year"),
            month.label("month"),
            free.label("free"),
            sa.func.count().label("texts"),
            sa.func.count(m.sid).label("at_carrier"),
            sa.func.min(m.at, type_=m.at.type).label("oldest"),
        )
        .where(*_old(before))
        .group_by(year, month, free)
        .order_by(year, month)
    ).all()
    may_go = [row for row in rows if row.free]
    return Going(
        texts=sum(row.texts for row in may_go),
        held=sum(row.texts for row in rows if not row.free),
        at_carrier=sum(row.at_carrier for row in may_go),
        oldest=min((row.oldest for row in may_go), default=None),
        by_month=tuple((f"{int(row.year)}-{int(row.month):02}", row.texts) for row in may_go),
    )


def next_to_go(tx: Connection, *, before: datetime, after: int) -> Sequence[int]:
    """The next page of texts that may go, by key, beginning after a key; empty at the end."""
    query = sa.select(messages.c.id).where(*_old(before), _is_free(), messages.c.id > after)
    return tx.scalars(query.order_by(messages.c.id).limit(PAGE)).all()


def take_out(tx: Connection, ids: Sequence[int], *, before: datetime, now: datetime) -> int:
    """Takes out the words of these texts, wherever they are, unless something about one came up in the meantime."""
    overwrite(tx)
    m = messages.c
    gone = tx.execute(
        messages.update()
        .where(m.id.in_(ids), *_old(before), _is_free())
        .values(body="", erased_at=now, erase_at=sa.case((m.sid.is_not(None), now), else_=None))
        .returning(m.id, m.checkin_id)
    ).all()
    blank_out(tx, [row.id for row in gone], {row.checkin_id for row in gone} - {None}, before=before)
    return len(gone)


def _old(before: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    return messages.c.erased_at.is_(None), messages.c.at < before


def _is_free() -> sa.ColumnElement[bool]:
    """Nothing about the text is open: not its sending, its check-in, an answer of that for review, or a flag on it.

    What waits for staff is little: it is looked up once for all texts and not once for each.
    """
    m = messages.c
    waits = sa.and_(answers.c.needs_review, answers.c.reviewed_at.is_(None), answers.c.replaced_by.is_(None))
    raised = flags.c.resolved_at.is_(None)
    under_way = sa.exists().where(checkins.c.id == m.checkin_id, checkins.c.state == "open").correlate(messages)
    return sa.and_(
        m.status.not_in(("queued", "sending")),
        m.id.not_in(_named(answers.c.message_id, waits)),
        m.id.not_in(_named(flags.c.message_id, raised)),
        sa.or_(m.checkin_id.is_(None), m.checkin_id.not_in(_named(answers.c.checkin_id, waits))),
        sa.not_(under_way),
    )


def _named(column: sa.Column[Any], condition: sa.ColumnElement[bool]) -> sa.Select[Any]:
    # Where a row names none, no key is 0: with "is not null", SQLite would rather walk the whole index of the column.
    return sa.select(sa.func.coalesce(column, 0)).where(condition)
