"""What staff have to do about quarters that are over: confirm, reach somebody, look at what was told since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.post_exit.exits import QUARTERS, Exit, QuarterAfter, exits_of_all
from records.post_exit.otherwise import EMPLOYED
from records.tables.histories import exclusions, quarter_outcomes
from records.tables.measuring import choices
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from surveys.quarters import Quarter

#: Quarters that ended longer ago are not on the list: two years is as long as WIOA looks at anybody.
LOOKED_BACK: Final = 8
#: What is told of quarters that ended longer ago changes no report any more that is still open.
LONG_AGO: Final = 20
#: People looked at together.
CHUNK: Final = 200
#: People of whom something was told since their outcome was settled, at most.
MOST_TO_LOOK_AT: Final = 2000

_q, _e, _a = quarter_outcomes.c, enrollments.c, alumni.c


class Which(StrEnum):
    """A list of quarters that want something from staff."""

    SUGGESTED = "suggested"  # the records speak for an outcome, and nobody has confirmed it
    UNKNOWN = "unknown"  # nobody knows, or nobody was reached
    OTHERWISE = "otherwise"  # settled, and told otherwise since


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which quarters to list. Without a quarter or program, those of all."""

    which: Which = Which.SUGGESTED
    program: str | None = None
    quarter: Quarter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One quarter of one person that wants something from staff."""

    first_name: str
    last_name: str
    external_id: str
    exit: Exit
    quarter: QuarterAfter


@dataclass(frozen=True, slots=True)
class Open:
    """How many quarters of a program are over and not confirmed, by the calendar quarter they are."""

    program: str
    quarter: Quarter
    count: int


def looked_at(today: date) -> tuple[Quarter, ...]:
    """The quarters that are over and on the list, the newest first."""
    now = Quarter.containing(today)
    return tuple(now.plus(-n) for n in range(1, LOOKED_BACK + 1))


def unconfirmed(tx: Connection, *, today: date) -> tuple[Open, ...]:
    """How many quarters are over and not confirmed, the newest quarter first, by program."""
    found = []
    for quarter in looked_at(today):
        query = sa.select(_e.program, sa.func.count()).select_from(_whose()).where(*_not_confirmed(quarter))
        for program, count in tx.execute(query.group_by(_e.program).order_by(_e.program)):
            found.append(Open(program, quarter, count))
    return tuple(found)


def lines(tx: Connection, wanted: Wanted, *, today: date, limit: int, after: int = 0) -> tuple[Line, ...]:
    """The quarters that want something, of people in order of their exits' keys from `after` on."""
    found: list[Line] = []
    names: dict[int, Any] = {}
    for rows in _candidates(tx, wanted, today, after):
        names = {row.alum_id: row for row in rows}
        mine = {row.id for row in rows}
        here = [
            _line(names[exit.alum_id], exit, quarter)
            for exits in exits_of_all(tx, sorted(names), today=today)
            for exit in exits
            if exit.enrollment_id in mine
            for quarter in exit.quarters
            if _wants(quarter, wanted, today)
        ]
        found += sorted(here, key=lambda line: (line.exit.enrollment_id, line.quarter.number))
        if len(found) >= limit:
            break
    return tuple(found[:limit])


def count_otherwise(tx: Connection, *, today: date) -> int:
    """How many settled quarters were told otherwise since."""
    return len(lines(tx, Wanted(which=Which.OTHERWISE), today=today, limit=MOST_TO_LOOK_AT))


def _line(row: Any, exit: Exit, quarter: QuarterAfter) -> Line:
    return Line(
        first_name=row.first_name, last_name=row.last_name, external_id=row.external_id, exit=exit, quarter=quarter
    )


def _wants(quarter: QuarterAfter, wanted: Wanted, today: date) -> bool:
    if not quarter.over or (wanted.quarter is not None and quarter.quarter != wanted.quarter):
        return False
    if wanted.which is Which.OTHERWISE:
        return quarter.otherwise is not None
    if quarter.settled is not None or quarter.known.means == "excluded":
        return False
    if wanted.quarter is None and quarter.quarter not in looked_at(today):  # an exit has older quarters too
        return False
    return (quarter.known.evidence is not None) == (wanted.which is Which.SUGGESTED)


def _candidates(tx: Connection, wanted: Wanted, today: date, after: int) -> Iterator[Sequence[Any]]:
    """Exits that may have such a quarter, some at a time."""
    columns = (_e.id, _e.alum_id, _a.first_name, _a.last_name, _a.external_id)
    query = sa.select(*columns).select_from(_whose()).where(_e.exit_voided_by.is_(None)).order_by(_e.id)
    if wanted.which is Which.OTHERWISE:
        query = query.where(_e.alum_id.in_(_told_since(tx, today)))
    else:
        quarters = [wanted.quarter] if wanted.quarter else looked_at(today)
        suggested = wanted.which is Which.SUGGESTED
        query = query.where(
            sa.or_(
                *(sa.and_(*_not_confirmed(each), *([_may_speak_of(each)] if suggested else [])) for each in quarters)
            )
        )
    if wanted.program is not None:
        query = query.where(_e.program == wanted.program)
    while rows := tx.execute(query.where(_e.id > after).limit(CHUNK)).all():
        after = rows[-1].id
        yield rows


def _whose() -> sa.Join:
    return enrollments.join(alumni, _a.id == _e.alum_id)


def _not_confirmed(quarter: Quarter) -> tuple[sa.ColumnElement[bool], ...]:
    """The exits that a quarter is one of the four after, and of which nobody has confirmed it."""
    first, last = quarter.plus(-QUARTERS[-1]), quarter.plus(-QUARTERS[0])
    number = sa.case(*[(_e.exited_on >= quarter.plus(-n).start, n) for n in QUARTERS], else_=0)
    other = enrollments.alias("of_the_same_time")
    same_time = sa.select(other.c.id).where(
        other.c.alum_id == _e.alum_id, sa.or_(other.c.id == _e.id, other.c.exit_voided_by == _e.id)
    )
    about = sa.or_(_q.starts_on == quarter.start, sa.and_(_q.starts_on.is_(None), _q.quarter == number))
    settled = sa.exists().where(
        _q.alum_id == _e.alum_id, _q.enrollment_id.in_(same_time), _q.replaced_by.is_(None), about
    )
    left_out = sa.exists().where(
        exclusions.c.alum_id == _e.alum_id,
        sa.or_(exclusions.c.excluded_on.is_(None), exclusions.c.excluded_on <= quarter.end),
    )
    return (
        _e.exited_on >= first.start,
        _e.exited_on <= last.end,
        _e.exit_voided_by.is_(None),
        _a.erased_at.is_(None),
        sa.not_(settled.correlate(enrollments)),
        sa.not_(left_out.correlate(enrollments)),
    )


def _may_speak_of(quarter: Quarter) -> sa.ColumnElement[bool]:
    """That some record may speak of a quarter: loosely, so that nobody is missed and few are looked at in vain.

    Dates as they were said compare as text: "2025" and "2025-04" come before every day of theirs.
    """
    job = employment.c
    first, last = quarter.start, quarter.end
    began = job.started_on <= last.isoformat()
    ended = job.ended_on >= str(first.year)
    return (
        sa.exists()
        .where(
            job.alum_id == _e.alum_id,
            job.replaced_by.is_(None),
            sa.or_(
                job.window_from.between(first, last),
                job.as_of.between(first, last),
                sa.and_(began, sa.or_(job.as_of >= first, ended)),
                sa.and_(ended, job.ended_on <= last.isoformat()),
            ),
        )
        .correlate(enrollments)
    )


def _told_since(tx: Connection, today: date) -> list[int]:
    """Alumni of whom something was recorded since an outcome was settled that may disagree with it."""
    job, rests_on = employment.alias("told").c, employment.alias("rests_on").c
    own = [row.code for row in tx.execute(sa.select(choices.c.code).where(choices.c.counts_as.in_(EMPLOYED)))]
    worked = _q.outcome.in_(sorted({*EMPLOYED, *own}))
    ends = {each.start: each.end for each in (Quarter.containing(today).plus(-n) for n in range(1, LONG_AGO + 1))}
    end = sa.case(ends, value=_q.starts_on, else_=sa.null())
    said_by_end = sa.case({start: day.isoformat() for start, day in ends.items()}, value=_q.starts_on, else_="")
    asked = job.window_from.between(_q.starts_on, end)
    held = sa.or_(
        job.as_of.between(_q.starts_on, end),
        sa.and_(job.started_on.is_not(None), job.as_of >= _q.starts_on, job.started_on <= said_by_end),
    )
    said_by_start = sa.case({start: start.isoformat() for start in ends}, value=_q.starts_on, else_="")
    over = sa.and_(worked, job.ended_on < said_by_start)
    undated = sa.and_(_q.starts_on.is_(None), sa.or_(sa.not_(worked), job.window_from.is_not(None)))
    told = sa.exists().where(
        job.alum_id == _q.alum_id,
        job.replaced_by.is_(None),
        job.at > _q.at,
        sa.or_(asked, sa.and_(sa.not_(worked), held), over, undated),
    )
    corrected = sa.exists().where(rests_on.id == _q.employment_id, rests_on.replaced_by.is_not(None))
    query = sa.select(_q.alum_id).where(_q.replaced_by.is_(None), sa.or_(told, corrected))
    return list(tx.scalars(query.distinct().order_by(_q.alum_id).limit(MOST_TO_LOOK_AT)))
