"""Planned check-ins as the scheduler sees them, and what changes about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.held import waits_for_staff
from records.newest_job import newest_first
from records.parties import says_goodbye
from records.ready import Ready
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.law import states_of
from surveys.questions import WORKING
from surveys.waves import Window


@dataclass(frozen=True, slots=True)
class DueCheckin:
    """A check-in that wants a look now, with all that deciding about it takes."""

    id: int
    alum_id: int
    program: str
    wave: str
    questionnaire: str
    state: str
    asks_from: date
    asks_to: date
    closes_on: date
    opened_at: datetime | None
    answered_at: datetime | None
    heard_at: datetime | None
    reminders_sent: int
    call_asked: bool
    dialogue: Mapping[str, Any] | None
    phone: str | None
    language: str
    zones: tuple[str, ...]
    states: tuple[str, ...]  # all that the alum may be in; none when nobody knows
    blocked_reason: str | None
    employer_on_file: str | None
    last_opened: datetime | None
    another_open: bool
    first_name: str = ""
    confirmed_at: datetime | None = None
    shared: bool = False  # another alum has the same number
    held: bool = False  # something about them waits for staff


def _employer_on_file() -> Any:
    """The employer of the newest record, if that record says the alum works there now."""
    working = sa.and_(employment.c.is_current, employment.c.status.in_(sorted(WORKING)))
    return (
        sa.select(sa.case((working, employment.c.employer), else_=None))
        .where(employment.c.alum_id == alumni.c.id, employment.c.replaced_by.is_(None))
        .order_by(*newest_first(employment))
        .limit(1)
        .scalar_subquery()
    )


#: Sets the locks on numbers apart from any others on the same PostgreSQL.
PHONE_LOCK = 7226_02

_OTHERS = checkins.alias("others")
_HOLDERS = alumni.alias("holders")


def _another_open() -> Any:
    """Another conversation under way with this alum, or with somebody else on the number who may still answer."""
    mine = sa.exists().where(
        _OTHERS.c.alum_id == checkins.c.alum_id, _OTHERS.c.id != checkins.c.id, _OTHERS.c.state == "open"
    )
    theirs = sa.exists().where(
        _HOLDERS.c.phone == alumni.c.phone,
        _HOLDERS.c.id != alumni.c.id,
        _OTHERS.c.alum_id == _HOLDERS.c.id,
        _OTHERS.c.state == "open",
        sa.not_(_OTHERS.c.call_asked),
    )
    return sa.or_(mine, theirs)


def _last_opened() -> Any:
    return (
        sa.select(sa.func.max(_OTHERS.c.opened_at))
        .where(_OTHERS.c.alum_id == checkins.c.alum_id, _OTHERS.c.id != checkins.c.id)
        .scalar_subquery()
    )


def _shared() -> Any:
    """Another alum has the same number."""
    return sa.exists().where(_HOLDERS.c.phone == alumni.c.phone, _HOLDERS.c.id != alumni.c.id)


_DUE = (
    sa.select(
        checkins,
        enrollments.c.program,
        alumni.c.phone,
        alumni.c.language,
        alumni.c.zones,
        alumni.c.states,
        alumni.c.zip,
        alumni.c.blocked_reason,
        alumni.c.first_name,
        alumni.c.confirmed_at,
        _shared().label("shared"),
        # A number that is not theirs any more, they say, is left alone until staff have entered the new one.
        sa.or_(*waits_for_staff(alumni.c.id, alumni.c.phone), says_goodbye()).label("held"),
        _employer_on_file().label("employer_on_file"),
        _last_opened().label("last_opened"),
        _another_open().label("another_open"),
    )
    .select_from(
        checkins.join(alumni, alumni.c.id == checkins.c.alum_id).join(
            enrollments, enrollments.c.id == checkins.c.enrollment_id
        )
    )
    .where(checkins.c.next_at.is_not(None), checkins.c.next_at <= sa.bindparam("now"))
    .order_by(checkins.c.next_at, checkins.c.id)
    .limit(sa.bindparam("most"))
    .with_for_update(of=[checkins, alumni], skip_locked=True, key_share=True)
)


_UNDER_WAY = (
    sa.select(checkins.c.id, _last_opened().label("last_opened"), _another_open().label("another_open"))
    .select_from(checkins.join(alumni, alumni.c.id == checkins.c.alum_id))
    .where(checkins.c.id.in_(sa.bindparam("ids", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class DueBatch:
    """Check-ins that want a look now; `more` when others were left for the next batch."""

    checkins: tuple[DueCheckin, ...]
    more: bool


def due(tx: Connection, *, now: datetime, limit: int) -> DueBatch:
    """Check-ins that want a look now, locked for this transaction; other workers pass over them.

    At most one per number, so that no phone gets two conversations begun at once.
    """
    rows = tx.execute(_DUE, {"now": now, "most": limit}).all()
    first: dict[str | int, DueCheckin] = {}
    for row in rows:
        first.setdefault(row.phone or row.alum_id, _due(row))
    taken = tuple(first.values())
    if tx.dialect.name != "sqlite":  # there one writer at a time sees all that the others did
        taken = _alone(tx, taken)
    return DueBatch(taken, more=len(first) < len(rows) or len(rows) == limit)


def _alone(tx: Connection, taken: tuple[DueCheckin, ...]) -> tuple[DueCheckin, ...]:
    """Those whose number no other worker has in hand, with what is under way there seen afresh.

    Another check-in of the same person, or of another on the same number, is another row: its lock keeps nobody out,
    and what its worker began between our first look and its commit was not to be seen.
    """
    numbers = [(due.phone,) for due in taken if due.phone]
    if not numbers:
        return taken
    number = sa.values(sa.column("number", sa.String), name="numbers").data(numbers)
    ours = sa.func.pg_try_advisory_xact_lock(sa.func.hashtextextended(number.c.number, PHONE_LOCK))
    held = {row.number for row in tx.execute(sa.select(number.c.number, ours.label("ours"))) if row.ours}
    mine = [due for due in taken if not due.phone or due.phone in held]
    fresh = {row.id: row for row in tx.execute(_UNDER_WAY, {"ids": [due.id for due in mine]})}
    return tuple(
        replace(due, last_opened=fresh[due.id].last_opened, another_open=fresh[due.id].another_open) for due in mine
    )


def _due(row: Any) -> DueCheckin:
    return DueCheckin(
        id=row.id,
        alum_id=row.alum_id,
        program=row.program,
        wave=row.wave,
        questionnaire=row.questionnaire,
        state=row.state,
        asks_from=row.asks_from,
        asks_to=row.asks_to,
        closes_on=row.closes_on,
        opened_at=row.opened_at,
        answered_at=row.answered_at,
        heard_at=row.heard_at,
        reminders_sent=row.reminders_sent,
        call_asked=row.call_asked,
        dialogue=row.dialogue,
        phone=row.phone,
        language=row.language,
        zones=tuple(row.zones.split()),
        states=tuple(row.states.split()) or states_of(row.zip, row.phone),
        blocked_reason=row.blocked_reason,
        employer_on_file=row.employer_on_file,
        last_opened=row.last_opened,
        another_open=row.another_open,
        first_name=row.first_name,
        confirmed_at=row.confirmed_at,
        shared=bool(row.shared),
        held=bool(row.held),
    )


def opened(tx: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Marks check-ins as open. Each row: `checkin` (id), `dialogue`, `opened_at`, `next_at`."""
    if rows:
        statement = (
            checkins.update()
            .where(checkins.c.id == sa.bindparam("checkin"))
            .values(
                state="open",
                dialogue=sa.bindparam("dialogue"),
                opened_at=sa.bindparam("opened_at"),
                next_at=sa.bindparam("next_at"),
            )
        )
        tx.execute(statement, list(rows))


def look_at(tx: Connection, checkin_id: int, *, next_at: datetime | None, **changes: object) -> None:
    """Sets when a check-in wants its next look, with any other changes to it."""
    change(tx, checkin_id, {"next_at": next_at, **changes})


def change(tx: Connection, checkin_id: int, changes: Mapping[str, object]) -> None:
    """Writes changed columns of a check-in."""
    _changing(tuple(sorted(changes))).run(tx, {"of_checkin": checkin_id, **changes})


@cache
def _changing(columns: tuple[str, ...]) -> Ready:
    return Ready(checkins.update().where(checkins.c.id == sa.bindparam("of_checkin")), *columns)


def begin_again(tx: Connection, checkin_id: int, *, now: datetime) -> None:
    """Lets a check-in that nobody has replied to begin anew at the next look, as if it had never been asked."""
    tx.execute(
        checkins.update()
        .where(checkins.c.id == checkin_id, checkins.c.state == "open", checkins.c.heard_at.is_(None))
        .values(state="scheduled", dialogue=sa.null(), opened_at=None, next_at=now, reminders_sent=0, call_asked=False)
    )


def close(tx: Connection, checkin_id: int, *, state: str, now: datetime, why: str | None = None) -> None:
    """Ends a check-in in the given state."""
    look_at(tx, checkin_id, next_at=None, state=state, why=why, closed_at=now)


def close_open_of(tx: Connection, alum_ids: Sequence[int], *, state: str, now: datetime, why: str) -> None:
    """Ends the open check-ins of some alumni: those with answers stay as partial."""
    if not alum_ids:
        return
    answered = checkins.c.answered_at.is_not(None)
    tx.execute(
        checkins.update()
        .where(checkins.c.alum_id.in_(alum_ids), checkins.c.state == "open")
        .values(state=sa.case((answered, "partial"), else_=state), why=why, next_at=None, closed_at=now)
    )


@dataclass(frozen=True, slots=True)
class Unasked:
    """A check-in that has not begun."""

    id: int
    window: Window


_FIRST_QUARTER = Ready(
    sa.select(checkins.c.id, checkins.c.asks_from, checkins.c.asks_to, checkins.c.opens_on, checkins.c.closes_on).where(
        checkins.c.enrollment_id == sa.bindparam("enrollment"),
        checkins.c.wave == "quarter_1",
        checkins.c.state == "scheduled",
    )
)


def scheduled_first_quarter(tx: Connection, enrollment_id: int) -> Unasked | None:
    """The first quarter's check-in of an enrollment while it has not begun."""
    rows = _FIRST_QUARTER.run(tx, {"enrollment": enrollment_id})
    return Unasked(rows[0].id, Window(*rows[0][1:])) if rows else None


def cover(tx: Connection, checkin_id: int, *, by: int, now: datetime) -> None:
    """Marks a check-in as served by an earlier answer."""
    look_at(tx, checkin_id, next_at=None, state="covered", covered_by=by, closed_at=now)
