"""How the work stands, in numbers only: for the metrics, the alarms, the site's notices and `checkin doctor`.

Every count walks an index that holds only what waits, and stops at a bound: a look stays quick however much waits.
Conditions are written as the indexes have them; with a bound parameter in its place neither database would use one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import alerts, chores, heartbeats
from records.alerts import Failing
from records.tables.outcomes import answers
from records.tables.plan import checkins
from records.tables.texting import senders
from records.tables.texts import URGENT, WENT_WRONG, attempts, flags, messages

#: Counts of texts stop at the first, of all else at the second, and then mean "this many or more".
MOST: Final = 100_000
MANY: Final = 10_000
#: How far back the last word of the carrier is looked for, in calls.
CALLS_BACK: Final = 2_000
#: The chore that reads the carrier's own list of texts that came in.
READ_BACK: Final = "read_back"
#: What a backup leaves its time under.
BACKUP: Final = "backup"

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
_QUEUED = sa.text("status = 'queued'")
_SENDING = sa.text("messages.status = 'sending'")
_TO_REVIEW = sa.text("needs_review AND reviewed_at IS NULL")


@dataclass(frozen=True, slots=True)
class Lane:
    """One half of the outbox: texts that may go now, texts held for later, and when the oldest might have gone."""

    due: int = 0
    held: int = 0
    oldest: datetime | None = None

    @property
    def depth(self) -> int:
        """All that wait."""
        return self.due + self.held


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much of one thing waits, and since when the oldest of it."""

    count: int = 0
    oldest: datetime | None = None


@dataclass(frozen=True, slots=True)
class WentWrong:
    """Texts of the last day that ended one way with one of the carrier's codes (0 = none), by hour and day."""

    status: str
    code: int
    hour: int
    day: int


@dataclass(frozen=True, slots=True)
class Sender:
    """One of our senders: until when it is paused and why, and the carrier's faults one after another."""

    paused_until: datetime | None
    why: str
    failures: int


@dataclass(frozen=True, slots=True)
class Pulse:
    """How the work stood at `at`. `calls` are the last hour's calls to the carrier by how they ended.

    Of open `crisis` flags and other `urgent` ones, those with nobody on them are `_unseen`. `failing` are ways of
    alerts.
    """

    at: datetime
    replies: Lane = Lane()
    others: Lane = Lane()
    checkins: Waiting = Waiting()
    review: Waiting = Waiting()
    crisis: Waiting = Waiting()
    urgent: Waiting = Waiting()
    crisis_unseen: Waiting = Waiting()
    urgent_unseen: Waiting = Waiting()
    failing: tuple[Failing, ...] = ()
    unsettled: Waiting = Waiting()
    calls: dict[str, int] = field(default_factory=dict)
    wrong: tuple[WentWrong, ...] = ()
    last_accepted: datetime | None = None
    senders: tuple[Sender, ...] = ()
    last_round: datetime | None = None
    workers: int = 0
    read_back: datetime | None = None
    read_back_wanted: datetime | None = None
    backup: datetime | None = None

    @property
    def texts(self) -> int:
        """Texts that wait, of both kinds."""
        return self.replies.depth + self.others.depth

    @property
    def paused(self) -> tuple[Sender, ...]:
        """The senders that are paused."""
        return tuple(s for s in self.senders if s.paused_until and s.paused_until > self.at)


def pulse(tx: Connection, *, now: datetime) -> Pulse:
    """How the work stands now."""
    crisis, urgent = _flags(tx)
    read_back = chores.standing(tx, READ_BACK)
    return Pulse(
        at=now,
        replies=_lane(tx, sa.true(), now),
        others=_lane(tx, sa.false(), now),
        checkins=_waiting(tx, checkins.c.next_at, checkins.c.next_at <= now, most=MANY),
        review=_waiting(tx, answers.c.at, _TO_REVIEW, answers.c.replaced_by.is_(None), most=MANY),
        crisis=crisis.all,
        urgent=urgent.all,
        crisis_unseen=crisis.unseen,
        urgent_unseen=urgent.unseen,
        failing=alerts.failing(tx),
        unsettled=_unsettled(tx, now),
        calls=_calls(tx, now),
        wrong=_wrong(tx, now),
        last_accepted=_last_accepted(tx),
        senders=_senders(tx),
        last_round=heartbeats.last(tx),
        workers=heartbeats.alive(tx, now=now),
        read_back=read_back.done_at,
        read_back_wanted=read_back.wanted_at,
        backup=chores.standing(tx, BACKUP).done_at,
    )


def _lane(tx: Connection, any_hour: sa.ColumnElement[bool], now: datetime) -> Lane:
    mine = messages.c.any_hour == any_hour
    due = _waiting(tx, messages.c.send_after, _QUEUED, mine, messages.c.send_after <= now)
    held = _waiting(tx, messages.c.send_after, _QUEUED, mine, messages.c.send_after > now)
    return Lane(due.count, held.count, due.oldest)


def _waiting(tx: Connection, at: sa.Column[datetime], *which: Any, most: int = MOST) -> Waiting:
    some = sa.select(at.label("at")).where(*which).order_by(at).limit(most).subquery()
    count, oldest = tx.execute(sa.select(sa.func.count(), sa.func.min(some.c.at, type_=at.type))).one()
    return Waiting(count, oldest)


@dataclass(frozen=True, slots=True)
class _Flagged:
    """Open urgent flags: all that wait, and those that nobody is on."""

    all: Waiting
    unseen: Waiting


def _flags(tx: Connection) -> tuple[_Flagged, _Flagged]:
    """Open flags of danger, and the other urgent ones but those about the installation itself."""
    # In the order of their own index: SQLite would walk every open flag otherwise.
    f = flags.c
    some = sa.select(f.kind, f.at, f.acknowledged_at).where(URGENT).order_by(f.kind, f.at).limit(MANY).subquery()
    unseen = some.c.acknowledged_at.is_(None)
    oldest = sa.func.min(some.c.at, type_=f.at.type).label("at")
    query = sa.select(some.c.kind, unseen.label("unseen"), sa.func.count().label("n"), oldest)
    rows = [row for row in tx.execute(query.group_by(some.c.kind, unseen)) if row.kind not in ("carrier", "system")]
    return _flagged([r for r in rows if r.kind == "crisis"]), _flagged([r for r in rows if r.kind != "crisis"])


def _flagged(rows: Sequence[sa.Row[Any]]) -> _Flagged:
    return _Flagged(_together(rows), _together([row for row in rows if row.unseen]))


def _together(rows: Sequence[sa.Row[Any]]) -> Waiting:
    return Waiting(sum(row.n for row in rows), min((row.at for row in rows), default=None))


def _unsettled(tx: Connection, now: datetime) -> Waiting:
    """Texts that may or may not have left: the call had no clear end, or whoever made it is gone."""
    gone = sa.and_(attempts.c.outcome.is_(None), messages.c.claimed_until <= now)
    row = tx.execute(
        sa.select(
            sa.func.count(sa.distinct(messages.c.id)).label("n"),
            sa.func.min(attempts.c.started_at, type_=attempts.c.started_at.type).label("at"),
        )
        .select_from(messages.join(attempts, attempts.c.message_id == messages.c.id))
        .where(_SENDING, sa.or_(attempts.c.outcome == "unknown", gone))
    ).one()
    return Waiting(row.n, row.at)


def _calls(tx: Connection, now: datetime) -> dict[str, int]:
    some = sa.select(attempts.c.outcome).where(attempts.c.finished_at > now - HOUR).limit(MOST).subquery()
    rows = tx.execute(sa.select(some.c.outcome, sa.func.count().label("n")).group_by(some.c.outcome))
    return {row.outcome or "unknown": row.n for row in rows}


def _last_accepted(tx: Connection) -> datetime | None:
    late = (
        sa.select(attempts.c.finished_at, attempts.c.outcome)
        .where(attempts.c.finished_at.is_not(None))
        .order_by(attempts.c.finished_at.desc())
        .limit(CALLS_BACK)
        .subquery()
    )
    found: datetime | None = tx.scalar(
        sa.select(sa.func.max(late.c.finished_at, type_=attempts.c.finished_at.type)).where(
            late.c.outcome.in_(("accepted", "adopted"))
        )
    )
    return found


def _wrong(tx: Connection, now: datetime) -> tuple[WentWrong, ...]:
    late = (
        sa.select(
            messages.c.status,
            sa.func.coalesce(messages.c.error_code, 0).label("code"),
            sa.case((messages.c.settled_at > now - HOUR, 1), else_=0).label("fresh"),
        )
        .where(WENT_WRONG, messages.c.settled_at > now - DAY)
        .limit(MOST)
        .subquery()
    )
    rows = tx.execute(
        sa.select(late.c.status, late.c.code, sa.func.sum(late.c.fresh).label("hour"), sa.func.count().label("day"))
        .group_by(late.c.status, late.c.code)
        .order_by(late.c.status, late.c.code)
    )
    return tuple(WentWrong(row.status, row.code, int(row.hour), row.day) for row in rows)


def _senders(tx: Connection) -> tuple[Sender, ...]:
    c = senders.c
    rows = tx.execute(sa.select(c.paused_until, c.why, c.failures).order_by(c.sender))
    return tuple(Sender(row.paused_until, row.why, row.failures) for row in rows)
