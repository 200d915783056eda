"""Claims on texts that are to be sent: one worker's at a time, for as long as a lease. Each call is written down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.consent.marks import minor_alone, of_age_by
from records.held import waits_for_staff
from records.hours import COLUMNS, read
from records.ready import Ready
from records.tables.people import alumni, suppressions
from records.tables.texts import attempts, messages
from records.under_way import QUEUED, SENDING
from records.under_way import change_claimed as change_claimed  # part of what this module offers
from surveys.hours import DEFAULT_HOURS, SendingHours
from surveys.law import states_of
from surveys.zones import zones_of_phone


@dataclass(frozen=True, slots=True)
class Queued:
    """A text about to be sent, with what the last look before sending needs."""

    id: int
    alum_id: int | None
    checkin_id: int | None
    phone: str
    body: str
    kind: str
    any_hour: bool
    expires_at: datetime | None
    zones: tuple[str, ...]  # all that the person may be in; none when nobody knows
    states: tuple[str, ...]  # likewise
    hours: SendingHours  # of the program, as they are now
    moved: bool  # the person has another number by now
    blocked_reason: str | None
    suppressed: str | None
    doubted: bool  # something about the person, or about who holds the phone, waits for staff
    segments: int
    first_at: datetime  # when it was queued; of a retry, when the text it stands in for was
    retry_of: int | None
    retries: int
    claimed_until: datetime  # names the claim: whoever finds another time here has lost it


def is_due(tx: Connection, *, now: datetime) -> bool:
    """Whether any text may be due, at a glance and without holding anybody up."""
    due = [
        sa.exists().where(messages.c.status == QUEUED, messages.c.any_hour.is_(replies), messages.c.send_after <= now)
        for replies in (True, False)
    ]
    return bool(tx.execute(sa.select(sa.or_(*due))).scalar())


def claim(
    tx: Connection,
    *,
    now: datetime,
    limit: int,
    lease: timedelta,
    replies_only: bool = False,
    hours: SendingHours = DEFAULT_HOURS,
) -> tuple[Queued, ...]:
    """Takes texts that are due for sending, so that no other worker does; replies first, then by age.

    Never two to one number: a person's texts go one after the other, and none while another is under way. One
    statement; it reads as much of the queue as it takes, however long the queue is. Each comes with the hours that hold
    by now, and with where the person may be by now: `hours` are the program's where no coordinator has set any.
    """
    values = {"now": now, "most": limit, "until": now + lease}
    ids = [row.id for row in (_TAKE_REPLIES if replies_only else _TAKE).run(tx, values)]
    return _queued(tx, ids, hours, now) if ids else ()


def _first_due(replies: bool) -> sa.Subquery:
    """The first due replies, or other texts, in the order of `ix_messages_queued`."""
    waiting = messages.alias("waiting")
    return (
        sa.select(waiting.c.id)
        .where(
            waiting.c.status == QUEUED,
            waiting.c.any_hour.is_(replies),
            waiting.c.send_after <= sa.bindparam("now"),
            sa.not_(sa.exists().where(_goes_before(waiting, replies)).correlate(waiting)),
        )
        .order_by(waiting.c.send_after, waiting.c.id)
        .limit(sa.bindparam("most"))
        .with_for_update(skip_locked=True)
        .subquery()
    )


def _goes_before(waiting: sa.FromClause, replies: bool) -> sa.ColumnElement[bool]:
    """Another text to the same number is on its way, or is due and comes first."""
    other = messages.alias("other")
    earlier = sa.and_(
        other.c.any_hour.is_(replies),
        sa.or_(
            other.c.send_after < waiting.c.send_after,
            sa.and_(other.c.send_after == waiting.c.send_after, other.c.id < waiting.c.id),
        ),
    )
    return sa.and_(
        other.c.phone == waiting.c.phone,
        other.c.status.in_([QUEUED, SENDING]),
        sa.or_(
            other.c.status == SENDING,
            sa.and_(
                other.c.send_after <= sa.bindparam("now"),
                earlier if replies else sa.or_(other.c.any_hour.is_(True), earlier),
            ),
        ),
    )


def _taking(*kinds: bool) -> Ready:
    firsts = [_first_due(replies) for replies in kinds]
    picked = sa.union_all(*(sa.select(each.c.id) for each in firsts)).limit(sa.bindparam("most")).cte("picked")
    return Ready(
        messages.update()
        .where(messages.c.id.in_(sa.select(picked.c.id)))
        .values(status="sending", claimed_until=sa.bindparam("until"))
        .returning(messages.c.id)
    )


_TAKE, _TAKE_REPLIES = _taking(True, False), _taking(True)
_DOUBTED = (
    sa.or_(*(each.correlate(messages) for each in waits_for_staff(messages.c.alum_id, messages.c.phone)))
).label("doubted")
#: Who became a minor on file since the last look is one now, whatever mark stands.
_BLOCKED = sa.case(
    (minor_alone(sa.bindparam("of_age", type_=sa.Date)), "no_guardian"), else_=alumni.c.blocked_reason
).label("blocked_reason")


@cache
def _claimed(count: int) -> Ready:
    """So many claimed texts by their numbers."""
    first = messages.alias("first")
    return Ready(
        sa.select(
            messages,
            alumni.c.zones,
            alumni.c.states,
            alumni.c.zip,
            alumni.c.phone.label("phone_on_file"),
            *COLUMNS,
            _BLOCKED,
            suppressions.c.reason,
            sa.func.coalesce(first.c.at, messages.c.at, type_=messages.c.at.type).label("first_at"),
            _DOUBTED,
        )
        .select_from(
            messages.outerjoin(alumni, alumni.c.id == messages.c.alum_id)
            .outerjoin(suppressions, suppressions.c.phone == messages.c.phone)
            .outerjoin(first, first.c.id == messages.c.retry_of)
        )
        .where(messages.c.id.in_([sa.bindparam(f"id_{place}") for place in range(count)]))
        .order_by(messages.c.any_hour.desc(), messages.c.send_after, messages.c.id)
    )


def _queued(tx: Connection, ids: list[int], hours: SendingHours, now: datetime) -> tuple[Queued, ...]:
    named: dict[str, Any] = {f"id_{place}": number for place, number in enumerate(ids)}
    rows = _claimed(len(ids)).run(tx, named | {"of_age": of_age_by(now)})
    return tuple(
        Queued(
            id=row.id,
            alum_id=row.alum_id,
            checkin_id=row.checkin_id,
            phone=row.phone,
            body=row.body,
            kind=row.kind,
            any_hour=row.any_hour,
            expires_at=row.expires_at,
            zones=_zones(row),
            states=_states(row),
            hours=read(row, hours),
            moved=_has_moved(row),
            blocked_reason=row.blocked_reason,
            suppressed=row.reason,
            doubted=row.doubted,
            segments=row.segments,
            first_at=row.first_at,
            retry_of=row.retry_of,
            retries=row.retries,
            claimed_until=row.claimed_until,
        )
        for row in rows
    )


def _has_moved(row: Any) -> bool:
    return row.phone_on_file is not None and row.phone_on_file != row.phone


def _zones(row: Any) -> tuple[str, ...]:
    known = tuple((row.zones or "").split())
    # What is on file follows from the number on file; another number may be elsewhere.
    return known if known and not _has_moved(row) else tuple(dict.fromkeys((*known, *zones_of_phone(row.phone))))


def _states(row: Any) -> tuple[str, ...]:
    known = tuple((row.states or "").split())
    return known if known and not _has_moved(row) else tuple({*known, *states_of(row.zip, row.phone)})


def begin_attempts(tx: Connection, pairs: Sequence[tuple[str, int]], *, now: datetime) -> None:
    """Notes each (attempt id, message id) before the carrier is called."""
    if pairs:
        tx.execute(
            attempts.insert(), [{"id": attempt, "message_id": message, "started_at": now} for attempt, message in pairs]
        )


def finish_attempt(tx: Connection, attempt: str, *, outcome: str, now: datetime) -> None:
    """Notes how a call to the carrier ended: accepted, refused (or never made), unknown or adopted."""
    tx.execute(attempts.update().where(attempts.c.id == attempt), {"outcome": outcome, "finished_at": now})


def put_back(tx: Connection, text: Queued, *, send_after: datetime | None = None, retries: int | None = None) -> bool:
    """Returns a claimed text to the outbox, in its place or for later; False when the claim was lost.

    One that was asked back meanwhile ends here.
    """
    unwanted = messages.c.cancel_at.is_not(None)
    values: dict[str, object] = {
        "status": sa.case((unwanted, "cancelled"), else_="queued"),
        "settled_at": messages.c.cancel_at,
        "cancel_at": None,
        "claimed_until": None,
    }
    if send_after is not None:
        values["send_after"] = send_after
    if retries is not None:
        values["retries"] = retries
    return change_claimed(tx, text.id, text.claimed_until, values)


def end(tx: Connection, text: Queued, *, status: str, now: datetime, error_code: int | None = None) -> bool:
    """Ends a claimed text that will not be sent: expired, cancelled or failed; False when the claim was lost."""
    values: dict[str, object] = {"status": status, "error_code": error_code, "settled_at": now, "claimed_until": None}
    return change_claimed(tx, text.id, text.claimed_until, values)
