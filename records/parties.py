"""Who may have sent a text: everybody known under its number, with the check-in that asked last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.held import waits_for_staff
from records.ready import Ready
from records.tables.people import alumni
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from surveys.dialogue import FlagKind


@dataclass(frozen=True, slots=True)
class Party:
    """An alum who may have sent a text, with the check-in that asked last, if any."""

    alum_id: int
    language: str
    zones: tuple[str, ...]
    blocked_reason: str | None
    checkin: AskedCheckin | None
    first_name: str = ""
    confirmed_at: datetime | None = None  # when they last showed to have this number
    held: bool = False  # something about them waits for staff that no survey may run over


@dataclass(frozen=True, slots=True)
class AskedCheckin:
    """A check-in whose first text went out."""

    id: int
    enrollment_id: int
    wave: str
    state: str
    closes_on: date
    dialogue: Mapping[str, Any]
    answered_at: datetime | None
    heard_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """True while an answer is waited for."""
        return self.state == "open"


def says_goodbye() -> Any:
    """A text from the very number on file that says it is not theirs any more, which staff have not settled."""
    return sa.exists().where(
        flags.c.alum_id == alumni.c.id,
        flags.c.resolved_at.is_(None),
        flags.c.kind == FlagKind.WRONG_NUMBER.value,
        messages.c.id == flags.c.message_id,
        messages.c.phone == alumni.c.phone,
    )


def _asked_last() -> Any:
    others = checkins.alias("others")
    return (
        sa.select(others.c.id)
        .where(others.c.alum_id == alumni.c.id, others.c.opened_at.is_not(None))
        .order_by(others.c.opened_at.desc())
        .limit(1)
        .correlate(alumni)
        .scalar_subquery()
    )


_PARTIES = Ready(
    sa.select(
        alumni.c.id,
        alumni.c.language,
        alumni.c.zones,
        alumni.c.blocked_reason,
        alumni.c.first_name,
        alumni.c.confirmed_at,
        sa.or_(*waits_for_staff(alumni.c.id, alumni.c.phone)).label("held"),
        checkins.c.id.label("checkin_id"),
        checkins.c.enrollment_id,
        checkins.c.wave,
        checkins.c.state,
        checkins.c.closes_on,
        checkins.c.dialogue,
        checkins.c.answered_at,
        checkins.c.heard_at,
    )
    .select_from(alumni.outerjoin(checkins, checkins.c.id == _asked_last()))
    .where(alumni.c.phone == sa.bindparam("phone"))
    .order_by(sa.case((checkins.c.opened_at.is_(None), 1), else_=0), checkins.c.opened_at.desc(), alumni.c.id)
)
_TAKE = Ready(
    sa.select(alumni.c.id)
    .where(alumni.c.phone == sa.bindparam("phone"))
    .order_by(alumni.c.id)
    .with_for_update(key_share=True)
)


def parties(tx: Connection, phone: str) -> tuple[Party, ...]:
    """Everybody known under a number; first the one who was asked something last.

    Taken for this transaction, so that two texts from one person are taken in one after the other. SQLite has one
    writer at a time anyhow. PostgreSQL must be asked twice: a statement that waits for a row still sees everything else
    as it was before the wait, and so would read the conversation as it stood before the other text.
    """
    if tx.dialect.name != "sqlite":
        _TAKE.run(tx, {"phone": phone})
    return tuple(_party(row) for row in _PARTIES.run(tx, {"phone": phone}))


def _party(row: Any) -> Party:
    asked = None
    if row.checkin_id is not None and row.dialogue is not None:
        asked = AskedCheckin(
            row.checkin_id,
            row.enrollment_id,
            row.wave,
            row.state,
            row.closes_on,
            row.dialogue,
            row.answered_at,
            row.heard_at,
        )
    return Party(
        row.id,
        row.language,
        tuple(row.zones.split()),
        row.blocked_reason,
        asked,
        row.first_name,
        row.confirmed_at,
        bool(row.held),
    )
