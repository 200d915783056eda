"""Which exits count: one that a later service took back is none, and some reasons to leave end all follow-up.

Both follow from all the enrollments of a person together, and are worked out anew whenever one of them changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import CHUNK, insert_rows
from records.excluding import follow_reasons
from records.tables.journal import audit
from records.tables.people import alumni, enrollments
from surveys.history import Enrollment
from surveys.periods import voided_exits


def settle_exits(tx: Connection, alum_ids: Collection[int], *, by: str, now: datetime) -> tuple[int, ...]:
    """Notes which exits of these people count, and leaves out of follow-up whoever left for such a reason.

    Gives the enrollments whose check-ins are to be planned anew, of people for whom anything changed. Nothing is
    deleted: the dates stay as they were told, and the audit trail says when an exit was taken back or counted again.
    """
    again: list[int] = []
    ids = sorted(set(alum_ids))
    for start in range(0, len(ids), CHUNK):
        again += _settle(tx, ids[start : start + CHUNK], by=by, now=now)
    return tuple(again)


def _settle(tx: Connection, alum_ids: Sequence[int], *, by: str, now: datetime) -> Iterator[int]:
    e = enrollments.c
    # Held before anything of theirs is read or changed, as a text of theirs is: whoever else is at their enrollments
    # or their check-ins waits, and then sees what came of this.
    held = sa.select(alumni.c.id).where(alumni.c.id.in_(alum_ids)).order_by(alumni.c.id)
    tx.execute(held.with_for_update(key_share=True))
    columns = (e.id, e.alum_id, e.program, e.enrolled_on, e.exited_on, e.exit_reason, e.exit_voided_by)
    theirs = defaultdict[int, list[Any]](list)
    for row in tx.execute(sa.select(*columns).where(e.alum_id.in_(alum_ids)).order_by(e.id)):
        theirs[row.alum_id].append(row)
    changed, trail = [], []
    reasons: dict[int, dict[int, tuple[str, date | None]]] = {}
    moved = set[int]()
    for alum_id, rows in theirs.items():
        voided = voided_exits([_enrollment(row) for row in rows])
        for row in rows:
            if row.exit_voided_by != voided.get(row.id):
                changed.append({"key": row.id, "voided_by": voided.get(row.id)})
                did = "exit taken back" if row.id in voided else "exit counts again"
                detail = {"exited_on": row.exited_on and row.exited_on.isoformat(), "by": voided.get(row.id)}
                trail.append((now, by[:120], did, alum_id, f"enrollments {row.id}", detail))
                moved.add(alum_id)
        reasons[alum_id] = {
            row.id: (row.exit_reason, row.exited_on) for row in rows if row.exit_reason and row.id not in voided
        }
    if changed:
        written = enrollments.update().where(e.id == sa.bindparam("key"))
        tx.execute(written.values(exit_voided_by=sa.bindparam("voided_by"), updated_at=now), changed)
        insert_rows(tx, audit, ("at", "by", "did", "alum_id", "subject", "detail"), trail)
    moved |= follow_reasons(tx, reasons, by=by, now=now)
    return (row.id for alum_id in sorted(moved) for row in theirs[alum_id])


def _enrollment(row: Any) -> Enrollment:
    return Enrollment(id=row.id, program=row.program, started_on=row.enrolled_on, exited_on=row.exited_on)
