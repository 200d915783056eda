"""Exports that are made by the clock: which, how often, where they go, and how the last one went.

One of them is in one worker's hands at a time. It is claimed before anything is made: what goes by e-mail is then not
due again before its next time, so that a crash may lose one and never sends two; what goes to a folder is tried again
when the claim runs out, since a file made twice is the same file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.tables.measuring import scheduled_exports as kept

#: What stands beside an export that was begun and has not ended: after a crash, it stays.
CUT_OFF = "it was begun and did not come to its end"
NOBODY_KNOWS = "nobody knows whether the e-mail went; ask for it again if it did not"
_LONGEST_WHY = 300


class Every(StrEnum):
    """How often an export is made: always on the first day of the period."""

    DAY = "day"
    WEEK = "week"  # on Mondays
    MONTH = "month"
    QUARTER = "quarter"

    def after(self, day: date) -> date:
        """The first day of the period after the one that a day is in."""
        match self:
            case Every.DAY:
                return day + timedelta(days=1)
            case Every.WEEK:
                return day + timedelta(days=7 - day.weekday())
            case Every.MONTH:
                return _first_of(day.year, day.month + 1)
            case Every.QUARTER:
                return _first_of(day.year, (day.month - 1) // 3 * 3 + 4)


def _first_of(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a coordinator asks for. `folder` or `email`: one of the two; a folder is named from the allowed one on."""

    what: str
    form: str
    every: Every
    folder: str | None = None
    email: str | None = None
    program: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """One export by the clock. `next_at` None: stopped. `failed_at` None: the last one went well, or none was made."""

    id: int
    wanted: Wanted
    next_at: datetime | None
    done_at: datetime | None
    failed_at: datetime | None
    why: str
    by: str
    at: datetime


def add(tx: Connection, wanted: Wanted, *, next_at: datetime, by: str, now: datetime) -> int:
    """Enters an export by the clock; gives its number."""
    row = {
        "what": wanted.what, "form": wanted.form, "every": str(wanted.every), "folder": wanted.folder,
        "email": wanted.email, "program": wanted.program, "next_at": next_at, "by": by, "at": now,
    }  # fmt: skip
    number: int = tx.scalars(kept.insert().returning(kept.c.id), [row]).one()
    # The address is in the row, and not in the trail for good.
    detail: dict[str, object] = {"what": wanted.what, "form": wanted.form, "every": str(wanted.every)}
    detail |= {"folder": wanted.folder, "by_email": wanted.email is not None, "program": wanted.program}
    audit.note(tx, "scheduled an export", by=by, now=now, subject=_subject(number), detail=detail)
    return number


def every_one(tx: Connection) -> tuple[Scheduled, ...]:
    """All of them, in the order in which they were entered."""
    return tuple(_scheduled(row) for row in tx.execute(sa.select(kept).order_by(kept.c.id)))


def same(tx: Connection, wanted: Wanted) -> Scheduled | None:
    """One that is made by the clock just as wanted; None when there is none, or it was stopped."""
    return next((each for each in every_one(tx) if each.wanted == wanted and each.next_at is not None), None)


def due(tx: Connection, *, now: datetime) -> tuple[Scheduled, ...]:
    """Those whose time has come, the longest due first."""
    query = sa.select(kept).where(kept.c.next_at <= now).order_by(kept.c.next_at, kept.c.id)
    return tuple(_scheduled(row) for row in tx.execute(query))


def claim(tx: Connection, each: Scheduled, *, until: datetime, now: datetime) -> bool:
    """Takes one in hand, not due again until then. False when somebody else was faster, or it was stopped."""
    mine = (kept.c.id == each.id) & (kept.c.next_at == each.next_at)
    changes = {"next_at": until, "failed_at": now, "why": CUT_OFF}
    return tx.execute(kept.update().where(mine).values(changes)).rowcount == 1


def succeeded(tx: Connection, each: Scheduled, *, next_at: datetime, rows: int, note: str, now: datetime) -> None:
    """Settles one that went well. One that was stopped meanwhile stays so."""
    changes = {"done_at": now, "failed_at": None, "why": note[:_LONGEST_WHY]}
    _settle(tx, each.id, changes, next_at)
    detail = {
        "rows": rows,
        "form": each.wanted.form,
        "program": each.wanted.program,
        "by_email": bool(each.wanted.email),
    }
    audit.note(tx, "exported", by="schedule", now=now, subject=f"export {each.wanted.what}, {_subject(each.id)}",
               detail=detail)  # fmt: skip


def failed(tx: Connection, each: Scheduled, *, next_at: datetime, why: str, now: datetime) -> None:
    """Settles one that could not be made, with the reason and when to try again."""
    _settle(tx, each.id, {"failed_at": now, "why": why[:_LONGEST_WHY]}, next_at)
    audit.note(tx, "failed to export", by="schedule", now=now, subject=_subject(each.id), detail={})


def _settle(tx: Connection, number: int, changes: dict[str, Any], next_at: datetime) -> None:
    tx.execute(kept.update().where(kept.c.id == number).values(changes))
    running = (kept.c.id == number) & kept.c.next_at.is_not(None)
    tx.execute(kept.update().where(running).values(next_at=next_at))


def lost(tx: Connection, *, before: datetime, now: datetime) -> tuple[Scheduled, ...]:
    """Those for an e-mail that were begun before then and never came to an end; each is given once.

    Nobody knows whether the e-mail went, so it is not made again before its next time.
    """
    mine = kept.c.email.is_not(None) & (kept.c.why == CUT_OFF) & (kept.c.failed_at < before)
    found = tuple(_scheduled(row) for row in tx.execute(sa.select(kept).where(mine).order_by(kept.c.id)))
    for each in found:
        why = f"{CUT_OFF}: {NOBODY_KNOWS}"
        tx.execute(kept.update().where(kept.c.id == each.id).values(why=why, failed_at=now))
    return found


def stop(tx: Connection, number: int, *, by: str, now: datetime) -> bool:
    """Makes it no more, until somebody asks for it again. False when it is stopped already, or there is none."""
    running = (kept.c.id == number) & kept.c.next_at.is_not(None)
    done = tx.execute(kept.update().where(running).values(next_at=None)).rowcount == 1
    if done:
        audit.note(tx, "stopped an export", by=by, now=now, subject=_subject(number))
    return done


def want(tx: Connection, number: int, *, by: str, now: datetime, in_hand_since: datetime) -> bool:
    """Has it made now, and by the clock from then on.

    False when there is none of that number, and while it is in somebody's hands that took it after `in_hand_since`:
    it would go out twice.
    """
    idle = kept.c.failed_at.is_(None) | (kept.c.why != CUT_OFF) | (kept.c.failed_at <= in_hand_since)
    done = tx.execute(kept.update().where(kept.c.id == number, idle).values(next_at=now)).rowcount == 1
    if done:
        audit.note(tx, "asked for an export", by=by, now=now, subject=_subject(number))
    return done


def _subject(number: int) -> str:
    return f"scheduled_exports {number}"


def _scheduled(row: Any) -> Scheduled:
    return Scheduled(
        id=row.id,
        wanted=Wanted(
            what=row.what,
            form=row.form,
            every=Every(row.every),
            folder=row.folder,
            email=row.email,
            program=row.program,
        ),
        next_at=row.next_at,
        done_at=row.done_at,
        failed_at=row.failed_at,
        why=row.why,
        by=row.by,
        at=row.at,
    )
