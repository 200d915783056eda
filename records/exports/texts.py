"""Check-ins, the texts both ways, and the answers read from them."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, selected
from records.tables.outcomes import answers
from records.tables.people import alumni
from records.tables.plan import checkins
from records.tables.texts import messages


def _checkins(tx: Connection, asked: Asked) -> Iterator[Values]:
    c = checkins.c
    query = (
        sa.select(c.id, alumni.c.external_id, c.wave, c.due_on, c.opened_at, c.state, c.reminders_sent, c.completed_at)
        .add_columns(c.asks_from, c.asks_to, c.opens_on, c.closes_on, c.answered_at, c.covered_by, c.why)
        .join_from(checkins, alumni)
        .order_by(c.id)
    )
    if asked.since is not None:
        query = query.where(c.due_on >= asked.since)
    return selected(tx, query, plainly={})


def _messages(tx: Connection, asked: Asked) -> Iterator[Values]:
    m = messages.c
    query = (
        sa.select(
            m.id,
            alumni.c.external_id,
            m.direction,
            m.sid,
            m.phone,
            m.body,
            m.status,
            m.error_code,
            m.segments,
            m.checkin_id,
            m.at,
        )
        .select_from(messages.outerjoin(alumni, alumni.c.id == m.alum_id))
        .order_by(m.id)
    )
    if since := asked.since_instant():
        query = query.where(m.at >= since)
    return selected(tx, query, plainly={})


def _answers(tx: Connection, asked: Asked) -> Iterator[Values]:
    a = answers.c
    still_open = sa.and_(a.needs_review, a.reviewed_at.is_(None))
    query = (
        sa.select(
            a.id,
            alumni.c.external_id,
            a.checkin_id,
            a.question,
            a.raw_text,
            a.value,
            still_open.label("needs_review"),
            a.reviewed_by,
            messages.c.sid,
            a.at,
        )
        .select_from(answers.join(alumni, alumni.c.id == a.alum_id).outerjoin(messages, messages.c.id == a.message_id))
        .order_by(a.id)
    )
    if since := asked.since_instant():
        query = query.where(a.at >= since)
    query = query.add_columns(a.replaced_by) if asked.history else query.where(a.replaced_by.is_(None))
    return selected(tx, query, plainly={})


CHECKINS = Export(
    name="checkins",
    about="Every planned check-in and what became of it",
    fields=(
        "id", "external_id", "checkin", "due_on", "opened_at", "state", "reminders_sent", "completed_at",
        "asks_from", "asks_to", "opens_on", "closes_on", "answered_at", "covered_by", "why",
    ),
    rows=_checkins,
)  # fmt: skip
MESSAGES = Export(
    name="messages",
    about="Every text in and out",
    fields=(
        "id", "external_id", "direction", "sid", "phone", "body", "status", "error_code", "segments", "checkin_id",
        "at",
    ),
    rows=_messages,
)  # fmt: skip
ANSWERS = Export(
    name="answers",
    about="What was read from the texts, question by question",
    fields=(
        "id", "external_id", "checkin_id", "question", "raw_text", "value", "needs_review", "reviewed_by",
        "message_sid", "at",
    ),
    rows=_answers,
    history=True,
)  # fmt: skip
