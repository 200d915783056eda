"""The hours in which this program texts, as a coordinator set them, and the days on which it does not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from records import audit
from records.ready import Ready
from records.tables.people import alumni
from records.tables.plan import blackouts, sending_hours
from surveys.hours import DEFAULT_HOURS, Opening, SendingHours
from surveys.law import states_of


class _Listed(FunctionElement[str]):
    """All dates of a column in one text, with blanks between. SQLAlchemy's own has a parameter, which no statement that
    is made ready once can carry."""

    type = sa.Text()
    inherit_cache = True


@compiles(_Listed)
def _listed_anywhere(element: Any, compiler: Any, **more: Any) -> str:
    return f"string_agg(CAST({compiler.process(element.clauses, **more)} AS TEXT), ' ')"


@compiles(_Listed, "sqlite")
def _listed_on_sqlite(element: Any, compiler: Any, **more: Any) -> str:
    return f"group_concat({compiler.process(element.clauses, **more)}, ' ')"


_newest = sending_hours.alias("newest")
_latest = sa.select(sa.func.max(_newest.c.id)).scalar_subquery()


def _of_the_newest(column: sa.ColumnElement[Any]) -> sa.ScalarSelect[Any]:
    return sa.select(column).where(sending_hours.c.id == _latest).scalar_subquery()


#: For any query that wants the hours in force beside its rows, at no journey of its own; `read` understands them.
COLUMNS: Final = (
    _of_the_newest(sa.cast(sending_hours.c.week, sa.Text)).label("hours_week"),
    _of_the_newest(sending_hours.c.on_federal_holidays).label("hours_on_holidays"),
    sa.select(_Listed(blackouts.c.day)).scalar_subquery().label("hours_not_on"),
)


_IN_FORCE = Ready(sa.select(*COLUMNS))


@dataclass(frozen=True, slots=True)
class Blackout:
    """A day on which nobody is texted first, why, and who said so when."""

    day: date
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class InForce:
    """The program's hours, with who set them when; both None as long as nobody has."""

    hours: SendingHours
    by: str | None
    at: datetime | None


def read(row: Any, default: SendingHours = DEFAULT_HOURS) -> SendingHours:
    """The hours out of a row that has `COLUMNS`; `default` where nobody has set any."""
    return _read(row.hours_week, row.hours_on_holidays, row.hours_not_on or "", default)


@lru_cache(maxsize=64)
def _read(week: str | None, on_holidays: bool | None, not_on: str, default: SendingHours) -> SendingHours:
    closed_on = default.closed_on | {date.fromisoformat(day) for day in not_on.split()}
    if week is None:
        return SendingHours(default.week, default.on_federal_holidays, closed_on)
    days = tuple(Opening(*map(time.fromisoformat, day)) if day else None for day in json.loads(week))
    return SendingHours(days, bool(on_holidays), closed_on)


def in_force(tx: Connection, default: SendingHours = DEFAULT_HOURS) -> SendingHours:
    """The hours that hold now, with all days on which nobody is texted; `default` where nobody has set any."""
    (row,) = _IN_FORCE.run(tx, {})
    return read(row, default)


def set_by(tx: Connection, default: SendingHours = DEFAULT_HOURS) -> InForce:
    """The hours that hold now, and who set them when."""
    newest = tx.execute(
        sa.select(sending_hours.c.by, sending_hours.c.at).order_by(sending_hours.c.id.desc()).limit(1)
    ).first()
    hours = in_force(tx, default)
    return InForce(hours, newest.by, newest.at) if newest else InForce(hours, None, None)


def set_hours(
    tx: Connection, week: Sequence[Opening | None], *, on_federal_holidays: bool, by: str, now: datetime
) -> None:
    """Keeps new hours: seven days, Monday first. Earlier ones stay on file; queued texts go by the new ones."""
    SendingHours(tuple(week))  # says what is wrong with a week that is none
    days = [[f"{day.opens:%H:%M}", f"{day.closes:%H:%M}"] if day else None for day in week]
    values = {"week": days, "on_federal_holidays": on_federal_holidays, "by": by, "at": now}
    tx.execute(sending_hours.insert(), values)
    detail = {"week": days, "on_federal_holidays": on_federal_holidays}
    audit.note(tx, "changed the hours of texts", by=by, now=now, subject="sending hours", detail=detail)


def blackout_days(tx: Connection, *, since: date) -> tuple[Blackout, ...]:
    """The days without texts from a date on, by date."""
    rows = tx.execute(sa.select(blackouts).where(blackouts.c.day >= since).order_by(blackouts.c.day))
    return tuple(Blackout(row.day, row.why, row.by, row.at) for row in rows)


def black_out(tx: Connection, days: Sequence[date], *, why: str, by: str, now: datetime) -> int:
    """Takes days out of the hours; how many were not out already. Nobody is texted first on them."""
    known = set(tx.scalars(sa.select(blackouts.c.day).where(blackouts.c.day.in_(days))))
    fresh = sorted(set(days) - known)
    if fresh:
        tx.execute(blackouts.insert(), [{"day": day, "why": why[:120], "by": by, "at": now} for day in fresh])
        detail = {"days": [day.isoformat() for day in fresh], "why": why[:120]}
        audit.note(tx, "added days without texts", by=by, now=now, subject="sending hours", detail=detail)
    return len(fresh)


def bring_back(tx: Connection, day: date, *, by: str, now: datetime) -> bool:
    """Lets a day be one for texts again; False when it was one."""
    gone = tx.execute(blackouts.delete().where(blackouts.c.day == day).returning(blackouts.c.why)).first()
    if gone is None:
        return False
    detail = {"days": [day.isoformat()], "why": gone.why}
    audit.note(tx, "took back a day without texts", by=by, now=now, subject="sending hours", detail=detail)
    return True


def people_by_states(tx: Connection) -> Counter[tuple[str, ...]]:
    """How many alumni with a number may be in which states; nobody knows where those are who have the empty tuple."""
    here = (alumni.c.phone.is_not(None), alumni.c.erased_at.is_(None))
    rows = tx.execute(
        sa.select(alumni.c.states, sa.func.count()).where(*here, alumni.c.states != "").group_by(alumni.c.states)
    )
    people = Counter({tuple(states.split()): count for states, count in rows})
    # Those from before states were kept on file, until they are next imported.
    rest = tx.execute(sa.select(alumni.c.zip, alumni.c.phone).where(*here, alumni.c.states == ""))
    people.update(states_of(row.zip, row.phone) for row in rest)
    return people
