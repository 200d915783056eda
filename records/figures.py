"""Response and retained employment, counted one way for the dashboard, the report and the lists of people behind them.

Every figure is a count of check-ins, and all counts read the same rows through the same conditions (`_Marks`):

* **due**: due on or before the as-of date, or already asked; not cancelled; and not over before the alum was on file
  (those are `excluded` and shown apart).
* **answered**: completed, partly answered or covered by an earlier answer, or still open with a first answer in.
* **employed**: answered, and a record of that check-in (or of the one that covers it) that nothing replaced says
  employed, self-employed or military, either now or at some time in the dates asked about.
* **unknown**: due without a known work status: silence, opted out, not reached, or an answer that left work out.

Silence counts as "not employed" in a WIOA-style rate and as missing in a survey rate, so both are given, with bounds
from "none of the unknown work" to "all of them work". RR1 and RR2 follow AAPOR's Standard Definitions: completed
(RR1), or completed and partial (RR2), of all that were asked and are over; open windows are not in the base yet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins, waves
from surveys.questions import WORKING
from surveys.waves import DEFAULT_PLAN

ANSWERED_STATES: Final = ("completed", "partial", "covered")
UNFINISHED_STATES: Final = ("scheduled", "open")


class Part(StrEnum):
    """A group of check-ins that a figure is made of, and whose people can be listed."""

    DUE = "due"
    ANSWERED = "answered"
    NOT_ANSWERED = "not_answered"
    EMPLOYED = "employed"
    NOT_EMPLOYED = "not_employed"
    UNKNOWN = "unknown"
    EXCLUDED = "excluded"
    CLOSED = "closed"  # asked and over: the base of RR1 and RR2
    COMPLETE = "complete"
    RESPONDED = "responded"  # complete or partial, of those closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose check-ins are counted, and up to which date. Answers are as known now, whenever that is asked."""

    as_of: date
    program: str | None = None
    cohort: str | None = None
    exited_from: date | None = None
    exited_to: date | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole: "41 of 64"."""

    part: int
    whole: int

    @property
    def value(self) -> Decimal | None:
        """The share from 0 to 1 with four decimals, half up; None of nothing."""
        if not self.whole:
            return None
        return (Decimal(self.part) / self.whole).quantize(Decimal("0.0001"), ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many check-ins are in each part. Parts of one row never disagree: `answered` is within `due`, and so on."""

    due: int = 0
    answered: int = 0
    known: int = 0
    employed: int = 0
    excluded: int = 0
    closed: int = 0
    complete: int = 0
    responded: int = 0

    @property
    def not_answered(self) -> int:
        """Due and nothing heard."""
        return self.due - self.answered

    @property
    def not_employed(self) -> int:
        """Told us that they are not working and did not in those dates."""
        return self.known - self.employed

    @property
    def unknown(self) -> int:
        """Due, and nobody knows whether they work."""
        return self.due - self.known

    @property
    def response(self) -> Share:
        """Answered of all due."""
        return Share(self.answered, self.due)

    @property
    def employed_of_answered(self) -> Share:
        """Employed of those who answered (a survey rate)."""
        return Share(self.employed, self.answered)

    @property
    def employed_of_due(self) -> Share:
        """Employed of all due (a WIOA-style rate, and the low bound)."""
        return Share(self.employed, self.due)

    @property
    def employed_at_most(self) -> Share:
        """The high bound: as if everybody unknown worked."""
        return Share(self.employed + self.unknown, self.due)

    @property
    def rr1(self) -> Share:
        """AAPOR response rate 1: complete, of all asked and over."""
        return Share(self.complete, self.closed)

    @property
    def rr2(self) -> Share:
        """AAPOR response rate 2: complete or partial, of all asked and over."""
        return Share(self.responded, self.closed)

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class WaveFigures:
    """The counts of one wave, with the wave's name as coordinators call it."""

    wave: str
    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """The counts of one program, cohort or other group: per wave, and over all waves."""

    group: str
    waves: tuple[WaveFigures, ...]
    total: Counts


@dataclass(frozen=True, slots=True)
class Behind:
    """One check-in behind a figure, and whose it is."""

    checkin_id: int
    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    program: str
    cohort: str
    wave: str
    state: str
    due_on: date


#: What figures may be grouped by.
GROUPS: Final[dict[str, sa.ColumnElement[Any]]] = {
    "program": enrollments.c.program,
    "cohort": enrollments.c.cohort,
    "language": alumni.c.language,
    "gender": alumni.c.gender,
    "race_ethnicity": alumni.c.race_ethnicity,
}


def by_wave(tx: Connection, scope: Scope) -> tuple[WaveFigures, ...]:
    """The counts of every wave of the schedule, in its order; waves without a due check-in count zero."""
    counted = {row.wave: _counts(row) for row in tx.execute(_count(scope, checkins.c.wave))}
    return _in_order(wave_names(tx), counted)


def by_group(tx: Connection, scope: Scope, by: str) -> tuple[GroupFigures, ...]:
    """The same counts for each program, cohort, ... (see `GROUPS`), in alphabetical order; "" is "not stated"."""
    names = wave_names(tx)
    group = sa.func.coalesce(GROUPS[by], "")
    found: dict[str, dict[str, Counts]] = {}
    for row in tx.execute(_count(scope, checkins.c.wave, group.label("group"))):
        found.setdefault(row.group, {})[row.wave] = _counts(row)
    return tuple(
        GroupFigures(name, _in_order(names, counted), sum(counted.values(), Counts()))
        for name, counted in sorted(found.items())
    )


def people_behind(
    tx: Connection, scope: Scope, part: Part, *, wave: str | None = None, limit: int | None = None, offset: int = 0
) -> tuple[Behind, ...]:
    """The check-ins that make up a figure, by name of the alum; as many as the figure says."""
    names = (alumni.c.last_name, alumni.c.first_name, checkins.c.due_on, checkins.c.id)
    query = (
        _rows(
            scope,
            checkins.c.id.label("checkin_id"),
            alumni.c.id.label("alum_id"),
            alumni.c.external_id,
            alumni.c.first_name,
            alumni.c.last_name,
            enrollments.c.program,
            enrollments.c.cohort,
            checkins.c.wave,
            checkins.c.state,
            checkins.c.due_on,
        )
        .where(_Marks(scope).of(part))
        .order_by(*names)
        .limit(limit)
        .offset(offset)
    )
    if wave is not None:
        query = query.where(checkins.c.wave == wave)
    return tuple(Behind(**row._mapping) for row in tx.execute(query))


def wave_names(tx: Connection) -> dict[str, str]:
    """The waves of all schedules in order, key to name; the default ones while no schedule is stored."""
    query = sa.select(waves.c.key, sa.func.min(waves.c.name).label("name")).group_by(waves.c.key)
    stored = {row.key: row.name for row in tx.execute(query.order_by(sa.func.min(waves.c.position)))}
    return stored or {wave.key: wave.name for wave in DEFAULT_PLAN.waves}


class _Marks:
    """The conditions that put a check-in into a part. The only place where they are written."""

    def __init__(self, scope: Scope) -> None:
        c = checkins.c
        asked = sa.and_(c.opened_at.is_not(None), c.opens_on <= scope.as_of)
        reached = sa.and_(sa.or_(c.due_on <= scope.as_of, asked), c.state != "cancelled")
        over_before = sa.and_(c.state == "expired", sa.func.coalesce(c.why, "") == "before_import")
        self.excluded = sa.and_(reached, over_before)
        self.due = sa.and_(reached, sa.not_(over_before))
        self.answered = sa.and_(self.due, sa.or_(c.state.in_(ANSWERED_STATES), c.answered_at.is_not(None)))
        self.known = sa.and_(self.answered, _has_record())
        self.employed = sa.and_(self.answered, _has_record(_works()))
        begun = sa.or_(c.opened_at.is_not(None), c.state == "covered")
        self.closed = sa.and_(self.due, begun, c.state.not_in(UNFINISHED_STATES))
        self.responded = sa.and_(self.closed, self.answered)
        self.complete = sa.and_(self.closed, sa.or_(c.state == "completed", _covered_by_a_complete_one()))

    def of(self, part: Part) -> sa.ColumnElement[bool]:
        """The condition of a part."""
        match part:
            case Part.NOT_ANSWERED:
                return sa.and_(self.due, sa.not_(self.answered))
            case Part.NOT_EMPLOYED:
                return sa.and_(self.known, sa.not_(self.employed))
            case Part.UNKNOWN:
                return sa.and_(self.due, sa.not_(self.known))
            case _:
                condition: sa.ColumnElement[bool] = getattr(self, part.value)
                return condition


def _has_record(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    e = employment.c
    own = sa.or_(e.checkin_id == checkins.c.id, e.checkin_id == checkins.c.covered_by)
    return sa.exists().where(own, e.replaced_by.is_(None), *conditions)


def _works() -> sa.ColumnElement[bool]:
    """Working now, or at some time in the dates asked about: not a job that ended before they began."""
    e = employment.c
    # Dates as said may be only a month or a year: compare as much as was said.
    began = sa.func.substr(sa.cast(checkins.c.asks_from, sa.String), 1, sa.func.length(e.ended_on))
    in_window = sa.or_(e.ended_on.is_(None), e.ended_on >= began)
    return sa.and_(e.status.in_(sorted(WORKING)), sa.or_(e.is_current, in_window))


def _covered_by_a_complete_one() -> sa.ColumnElement[bool]:
    served = checkins.alias("served")
    return sa.exists().where(
        checkins.c.state == "covered", served.c.id == checkins.c.covered_by, served.c.state == "completed"
    )


def _rows(scope: Scope, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    source = checkins.join(alumni, checkins.c.alum_id == alumni.c.id).join(
        enrollments, checkins.c.enrollment_id == enrollments.c.id
    )
    query = sa.select(*columns).select_from(source)
    for column, value in ((enrollments.c.program, scope.program), (enrollments.c.cohort, scope.cohort)):
        if value is not None:
            query = query.where(column == value)
    if scope.exited_from is not None:
        query = query.where(enrollments.c.exited_on >= scope.exited_from)
    if scope.exited_to is not None:
        query = query.where(enrollments.c.exited_on <= scope.exited_to)
    return query


def _count(scope: Scope, *keys: sa.ColumnElement[Any]) -> sa.Select[Any]:
    marks = _Marks(scope)
    sums = [sa.func.sum(sa.case((getattr(marks, name), 1), else_=0)).label(name) for name in Counts.__slots__]
    # Everything not reached yet counts nowhere; leaving it out early spares the look for its records.
    return _rows(scope, *keys, *sums).where(sa.or_(marks.due, marks.excluded)).group_by(*keys)


def _counts(row: sa.Row[Any]) -> Counts:
    return Counts(*(int(getattr(row, name)) for name in Counts.__slots__))


def _in_order(names: dict[str, str], counted: dict[str, Counts]) -> tuple[WaveFigures, ...]:
    keys: Sequence[str] = [*names, *sorted(set(counted) - set(names))]
    return tuple(WaveFigures(key, names.get(key, key), counted.get(key, Counts())) for key in keys)
