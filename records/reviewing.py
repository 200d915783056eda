"""A reply under review, or one to correct: held while it is decided, settled once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import answers
from records.tables.people import alumni
from records.tables.plan import checkins
from records.waiting import AlreadySettled


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A reply that is decided about, with the conversation it belongs to."""

    id: int
    alum_id: int
    checkin_id: int | None
    message_id: int | None
    question: str
    raw_text: str
    value: Mapping[str, Any]
    needs_review: bool
    at: datetime
    zones: tuple[str, ...]
    enrollment_id: int | None
    wave: str | None
    state: str | None
    answered_at: datetime | None
    dialogue: Mapping[str, Any] | None


def hold(tx: Connection, answer_id: int, *, recorded: bool = False) -> Reviewed:
    """The reply, held until the transaction ends; raises `AlreadySettled` when nothing waits under that id.

    The alum's row is held first, as an incoming text does, so that a review and a new text take turns. With `recorded`
    an answer that was recorded, and is in force, may be held as well.
    """
    waits = sa.and_(answers.c.needs_review, answers.c.reviewed_at.is_(None))
    alum = sa.select(answers.c.alum_id).where(answers.c.id == answer_id).scalar_subquery()
    tx.execute(sa.select(alumni.c.id).where(alumni.c.id == alum).with_for_update())
    columns = [c for c in answers.c if c.name in Reviewed.__slots__]
    conversation = [c for c in checkins.c if c.name in ("enrollment_id", "wave", "state", "answered_at", "dialogue")]
    row = tx.execute(
        sa.select(*columns, *conversation, alumni.c.zones)
        .select_from(
            answers.join(alumni, answers.c.alum_id == alumni.c.id).outerjoin(
                checkins, answers.c.checkin_id == checkins.c.id
            )
        )
        .where(answers.c.id == answer_id, answers.c.replaced_by.is_(None))
        .where(sa.or_(waits, sa.not_(answers.c.needs_review)) if recorded else waits)
    ).first()
    if row is None:
        raise AlreadySettled("this reply was reviewed already")
    return Reviewed(**{**row._mapping, "zones": tuple(row.zones.split())})


def settle(tx: Connection, answer_id: int, *, by: str, now: datetime, replaced_by: int | None = None) -> None:
    """Marks a reply as reviewed, by whom, and by which answer it was replaced."""
    tx.execute(
        sa.update(answers)
        .where(answers.c.id == answer_id)
        .values(reviewed_by=by, reviewed_at=now, replaced_by=replaced_by)
    )


def newest_answer(tx: Connection, alum_id: int) -> int:
    """The answer of an alum that was kept last."""
    found = tx.scalar(sa.select(sa.func.max(answers.c.id)).where(answers.c.alum_id == alum_id))
    assert found is not None
    return int(found)
