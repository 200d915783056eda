"""What waits for staff, what is about to be sent, and how much of each there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.alerting import tellings
from records.tables.outcomes import answers
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages

#: The order in which staff should look at flags; kinds not named come last, by age.
FIRST: Final = ("crisis", "doubtful_stop", "identity", "question", "call", "wrong_number", "message")


@dataclass(frozen=True, slots=True)
class Counted:
    """How much waits: replies to review, flags (and how many of them are urgent), check-ins in the coming week."""

    to_review: int
    flags: int
    urgent: int
    upcoming: int
    in_conversation: int
    cannot_text: int


@dataclass(frozen=True, slots=True)
class OpenFlag:
    """Something a person on staff should see, with the text that raised it.

    Staff were told of it outside the site `told` times, last at `told_at`. Somebody is on it since `acknowledged_at`;
    with a name alone, they were and did not settle it in time.
    """

    id: int
    kind: str
    why: str
    urgent: bool
    at: datetime
    alum_id: int | None
    first_name: str | None
    last_name: str | None
    phone: str | None
    wave: str | None
    text: str | None
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    told: int
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class ToReview:
    """A reply that nobody could read for certain, or one on record: what was asked, written, and made of it."""

    id: int
    alum_id: int
    first_name: str
    last_name: str
    checkin_id: int | None
    message_id: int | None
    wave: str | None
    question: str
    asked_text: str | None
    raw_text: str
    value: Mapping[str, Any]
    evidence: tuple[Mapping[str, Any], ...]
    needs_review: bool
    why: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A check-in planned but not begun, and what keeps it from going out, if anything."""

    id: int
    alum_id: int
    first_name: str
    last_name: str
    program: str
    wave: str
    due_on: date
    closes_on: date
    blocked_reason: str | None


def counted(tx: Connection, *, until: date) -> Counted:
    """How much waits now, and how many check-ins are planned up to a date."""
    open_flags = sa.select(
        sa.func.count().label("all"), sa.func.sum(sa.case((flags.c.urgent, 1), else_=0)).label("urgent")
    ).where(flags.c.resolved_at.is_(None))
    flagged = tx.execute(open_flags).one()
    return Counted(
        to_review=count_to_review(tx),
        flags=flagged.all,
        urgent=int(flagged.urgent or 0),
        upcoming=_number(tx, checkins.join(alumni, checkins.c.alum_id == alumni.c.id), _going(until)),
        in_conversation=_number(tx, checkins, checkins.c.state == "open"),
        cannot_text=_number(tx, alumni, alumni.c.blocked_reason.is_not(None)),
    )


def open_flags(tx: Connection, *, limit: int = 200) -> tuple[OpenFlag, ...]:
    """Unresolved flags: urgent ones that nobody is on, other urgent ones, the rest; danger first, by kind, by age."""
    told = sa.select(tellings.c.flag_id, sa.func.max(tellings.c.times).label("times"))
    told = told.add_columns(sa.func.max(tellings.c.told_at, type_=tellings.c.told_at.type).label("told_at"))
    outside = told.group_by(tellings.c.flag_id).subquery("outside")
    source = (
        flags.outerjoin(alumni, flags.c.alum_id == alumni.c.id)
        .outerjoin(messages, flags.c.message_id == messages.c.id)
        .outerjoin(checkins, flags.c.checkin_id == checkins.c.id)
        .outerjoin(outside, outside.c.flag_id == flags.c.id)
    )
    query = (
        sa.select(
            flags.c.id,
            flags.c.kind,
            flags.c.why,
            flags.c.urgent,
            flags.c.at,
            flags.c.alum_id,
            alumni.c.first_name,
            alumni.c.last_name,
            sa.func.coalesce(alumni.c.phone, messages.c.phone).label("phone"),
            checkins.c.wave,
            messages.c.body.label("text"),
            flags.c.acknowledged_at,
            flags.c.acknowledged_by,
            sa.func.coalesce(outside.c.times, 0).label("told"),
            outside.c.told_at,
        )
        .select_from(source)
        .where(flags.c.resolved_at.is_(None))
        .order_by(flags.c.urgent.desc(), flags.c.acknowledged_at.is_not(None), _RANK, flags.c.at, flags.c.id)
        .limit(limit)
    )
    return tuple(OpenFlag(**row._mapping) for row in tx.execute(query))


def resolve_flag(tx: Connection, flag_id: int, *, by: str, note: str, now: datetime) -> int | None:
    """Settles a flag once; returns the alum it was about, or raises `AlreadySettled` when somebody was faster."""
    row = tx.execute(
        sa.update(flags)
        .where(flags.c.id == flag_id, flags.c.resolved_at.is_(None))
        .values(resolved_at=now, resolved_by=by, resolution=note[:300], tell_at=None)
        .returning(flags.c.alum_id)
    ).first()
    if row is None:
        raise AlreadySettled("somebody settled this already")
    return row.alum_id if row.alum_id is None else int(row.alum_id)


class AlreadySettled(ValueError):
    """Somebody else reviewed or resolved this in the meantime; nothing was changed."""


def to_review(tx: Connection, *, limit: int = 100) -> tuple[ToReview, ...]:
    """The replies that wait for review, oldest first."""
    query = _reviewable().order_by(answers.c.at, answers.c.id).limit(limit)
    return tuple(_review(row) for row in tx.execute(query))


def count_to_review(tx: Connection) -> int:
    """How many replies wait for review."""
    return _number(tx, answers, _UNREVIEWED)


def one_to_review(tx: Connection, answer_id: int) -> ToReview | None:
    """One reply that still waits for review."""
    row = tx.execute(_reviewable().where(answers.c.id == answer_id)).first()
    return _review(row) if row else None


def one_on_record(tx: Connection, answer_id: int) -> ToReview | None:
    """One reply whose answer was recorded, and is in force: it may be corrected."""
    row = tx.execute(_read().where(answers.c.id == answer_id, _ON_RECORD)).first()
    return _review(row) if row else None


def upcoming(tx: Connection, *, until: date, limit: int = 200, offset: int = 0) -> tuple[Upcoming, ...]:
    """Planned check-ins up to a date, the soonest first; those that cannot go out are among them, with the reason."""
    query = (
        sa.select(
            checkins.c.id,
            checkins.c.alum_id,
            alumni.c.first_name,
            alumni.c.last_name,
            enrollments.c.program,
            checkins.c.wave,
            checkins.c.due_on,
            checkins.c.closes_on,
            alumni.c.blocked_reason,
        )
        .select_from(
            checkins.join(alumni, checkins.c.alum_id == alumni.c.id).join(
                enrollments, checkins.c.enrollment_id == enrollments.c.id
            )
        )
        .where(checkins.c.state == "scheduled", checkins.c.next_at.is_not(None), checkins.c.due_on <= until)
        .order_by(checkins.c.due_on, alumni.c.last_name, checkins.c.id)
        .limit(limit)
        .offset(offset)
    )
    return tuple(Upcoming(**row._mapping) for row in tx.execute(query))


def upcoming_by_day(tx: Connection, *, until: date) -> tuple[tuple[date, int], ...]:
    """How many check-ins will go out on each day up to a date; the ones that cannot go out are not counted."""
    query = (
        sa.select(checkins.c.due_on, sa.func.count())
        .select_from(checkins.join(alumni, checkins.c.alum_id == alumni.c.id))
        .where(_going(until))
        .group_by(checkins.c.due_on)
        .order_by(checkins.c.due_on)
    )
    return tuple((row[0], row[1]) for row in tx.execute(query))


_RANK = sa.case({kind: place for place, kind in enumerate(FIRST)}, value=flags.c.kind, else_=len(FIRST))
_ON_RECORD = sa.and_(
    sa.not_(answers.c.needs_review), answers.c.replaced_by.is_(None), answers.c.message_id.is_not(None)
)
_UNREVIEWED = sa.and_(answers.c.needs_review, answers.c.reviewed_at.is_(None), answers.c.replaced_by.is_(None))


def _going(until: date) -> sa.ColumnElement[bool]:
    c = checkins.c
    return sa.and_(c.state == "scheduled", c.next_at.is_not(None), c.due_on <= until, alumni.c.blocked_reason.is_(None))


def _number(tx: Connection, source: sa.FromClause, condition: sa.ColumnElement[bool]) -> int:
    return tx.scalar(sa.select(sa.func.count()).select_from(source).where(condition)) or 0


def _reviewable() -> sa.Select[Any]:
    return _read().where(_UNREVIEWED)


def _read() -> sa.Select[Any]:
    # The question as it was put: the last text before the reply that asked it in the same check-in.
    asked = messages.alias("asked")
    put = (
        sa.select(asked.c.body)
        .where(
            asked.c.checkin_id == answers.c.checkin_id,
            asked.c.direction == "out",
            asked.c.question == answers.c.question,
            asked.c.id < answers.c.message_id,
        )
        .order_by(asked.c.id.desc())
        .limit(1)
        .correlate(answers)
        .scalar_subquery()
    )
    columns = [c for c in answers.c if c.name in ToReview.__slots__]
    return sa.select(
        *columns,
        alumni.c.first_name,
        alumni.c.last_name,
        checkins.c.wave,
        put.label("asked_text"),
    ).select_from(
        answers.join(alumni, answers.c.alum_id == alumni.c.id).outerjoin(
            checkins, answers.c.checkin_id == checkins.c.id
        )
    )


def _review(row: sa.Row[Any]) -> ToReview:
    return ToReview(**{**row._mapping, "evidence": tuple(row.evidence)})
