"""Disposition lines: what became of check-ins that were held elsewhere, and whose answers belong to them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict
from records.planning import BEFORE_IMPORT, begins_at
from records.tables.outcomes import benefits, employment, wages
from records.tables.plan import checkins
from surveys.planning import CheckinState

STATES: Final = tuple(CheckinState)
#: Why a check-in is in its state: another system said so.
IMPORTED: Final = "imported"
#: Sources of what alumni said: a line without a source is taken for it.
_TOLD: Final = ("self_report", IMPORTED)
ANSWERED: Final = ("completed", "partial", "covered")


def keep_disposition(tx: Connection, line: Line, alum: Known, *, now: datetime) -> Verdict:
    """Sets the state of a planned check-in that was held elsewhere. One that was held here stays as it is."""
    wave = line.facts.needed("checkin", line.facts.text("checkin", 40)).casefold().replace(" ", "_")
    state = line.facts.needed("state", line.facts.choice("state", STATES))
    row = _checkin(tx, alum, wave)
    if row.state == state and row.why != BEFORE_IMPORT:
        return Verdict.UNCHANGED
    if row.opened_at is not None and row.why != IMPORTED:
        raise BadFact(f'check-in "{wave}" was held here and is {row.state}', "leave the line out")
    changes = _times(row, state, alum.zones) | {"state": state, "why": IMPORTED}
    if state == CheckinState.COVERED:
        changes["covered_by"] = _answered_before(tx, row)
    tx.execute(checkins.update().where(checkins.c.id == row.id), changes)
    return Verdict.UPDATED if row.why == IMPORTED else Verdict.CREATED


def _checkin(tx: Connection, alum: Known, wave: str) -> Any:
    c = checkins.c
    mine = sa.select(checkins).where(c.alum_id == alum.id, c.wave == wave)
    row = tx.execute(mine.order_by(c.state == "cancelled", c.due_on.desc(), c.id.desc()).limit(1)).first()
    if row is None:
        planned = tx.scalars(sa.select(c.wave).where(c.alum_id == alum.id).distinct().order_by(c.wave)).all()
        mend = f"use {', '.join(planned)}" if planned else "give the exit date in an enrollment line"
        raise BadFact(f'no check-in "{wave}" is planned for the alum', mend)
    return row


def _times(row: Any, state: str, zones: tuple[str, ...]) -> dict[str, Any]:
    """The times that go with a state. The day it was due stands for the day it was asked and answered."""
    asked = begins_at(row.due_on, zones)
    over = begins_at(row.closes_on + timedelta(days=1), zones)
    none: dict[str, Any] = dict.fromkeys(
        ("next_at", "opened_at", "answered_at", "completed_at", "closed_at", "covered_by")
    )
    match CheckinState(state):
        case CheckinState.SCHEDULED:
            return none | {"next_at": asked}
        case CheckinState.OPEN:
            # No conversation is on file to go on with: it only waits for its end.
            return none | {"opened_at": asked, "next_at": over}
        case CheckinState.COMPLETED:
            return none | {"opened_at": asked, "answered_at": asked, "completed_at": asked, "closed_at": asked}
        case CheckinState.PARTIAL:
            return none | {"opened_at": asked, "answered_at": asked, "closed_at": over}
        case CheckinState.CANCELLED | CheckinState.COVERED:
            return none | {"closed_at": asked}
        case _:
            return none | {"opened_at": asked, "closed_at": over}


def _answered_before(tx: Connection, row: Any) -> int | None:
    """The answered check-in before this one, whose answer serves it."""
    c = checkins.c
    earlier = sa.select(c.id).where(c.enrollment_id == row.enrollment_id, c.due_on <= row.due_on, c.id != row.id)
    found: int | None = tx.scalar(
        earlier.where(c.state.in_(("completed", "partial"))).order_by(c.due_on.desc()).limit(1)
    )
    return found


def tie_records(tx: Connection) -> None:
    """Ties self-reported records of other systems to the answered check-in of their day, as texted ones are.

    Only then do they count as the answer to it.
    """
    for table in (employment, wages, benefits):
        c, r = checkins.c, table.c
        in_window = sa.and_(r.as_of >= c.opens_on, r.as_of <= c.closes_on)
        covered = sa.and_(c.state == "covered", r.as_of >= c.asks_from, r.as_of <= c.asks_to)
        held = sa.and_(c.alum_id == r.alum_id, c.why == IMPORTED, c.state.in_(ANSWERED), sa.or_(in_window, covered))
        loose = sa.and_(r.checkin_id.is_(None), r.source.in_(_TOLD), r.replaced_by.is_(None))
        its = sa.select(c.id).where(held).order_by(c.opens_on.desc(), c.id.desc()).limit(1)
        tx.execute(table.update().where(loose, sa.exists().where(held)).values(checkin_id=its.scalar_subquery()))
    _tell_windows(tx)


def _tell_windows(tx: Connection) -> None:
    """The dates asked about, for records that have just been tied to a check-in."""
    e, c = employment.c, checkins.c
    its = sa.select(c.asks_from).where(c.id == e.checkin_id), sa.select(c.asks_to).where(c.id == e.checkin_id)
    untold = sa.and_(e.checkin_id.is_not(None), e.message_id.is_(None), e.window_from.is_(None))
    dates = {"window_from": its[0].scalar_subquery(), "window_to": its[1].scalar_subquery()}
    tx.execute(employment.update().where(untold).values(dates))
