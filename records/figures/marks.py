"""The conditions that put a check-in into a part of a figure. The only place where they are written."""

from __future__ import annotations

from typing import Any, Final

import sqlalchemy as sa

from records.figures.counts import Part, Scope
from records.tables.histories import exclusions
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.forms import FORMS
from surveys.questions import WORKING

ANSWERED_STATES: Final = ("completed", "partial", "covered")
UNFINISHED_STATES: Final = ("scheduled", "open")


class Marks:
    """The condition of each part, for one scope; each is a column of the check-in's row."""

    def __init__(self, scope: Scope) -> None:
        c = checkins.c
        asked = sa.and_(c.opened_at.is_not(None), c.opens_on <= scope.as_of)
        #: Its day has come, or it was asked before.
        self.come = sa.or_(c.due_on <= scope.as_of, asked)
        #: Everything else is a condition on check-ins that are reached, which is looked at once, before all others.
        self.reached = sa.and_(self.come, c.state != "cancelled")
        too_early = sa.and_(c.state == "expired", sa.func.coalesce(c.why, "") == "before_import")
        self.excluded = sa.or_(too_early, leaves_both_parts(scope))
        self.due = sa.not_(self.excluded)
        self.answered = sa.and_(self.due, sa.or_(c.state.in_(ANSWERED_STATES), c.answered_at.is_not(None)))
        self.employed = sa.and_(self.answered, _has_record(_works()))
        clear = sa.or_(c.state != "covered", sa.not_(_has_record(_leaves_open())))
        self.known = sa.and_(self.answered, _has_record(_tells()), sa.or_(clear, _has_record(_works())))
        # An answer taken on the phone needs no text before it.
        begun = sa.or_(c.opened_at.is_not(None), c.state.in_(ANSWERED_STATES))
        self.closed = sa.and_(self.due, begun, c.state.not_in(UNFINISHED_STATES))
        self.responded = sa.and_(self.closed, self.answered)
        self.complete = sa.and_(self.closed, sa.or_(c.state == "completed", covered_by_a_complete_one()))

    def of(self, part: Part) -> sa.ColumnElement[bool]:
        """The whole condition of a part."""
        return sa.and_(self.reached, self._of(part))

    def _of(self, part: Part) -> sa.ColumnElement[bool]:
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


def leaves_both_parts(scope: Scope) -> sa.ColumnElement[bool]:
    """Died, institutionalised and the like, by the as-of day: neither counted for nor against."""
    on = exclusions.c.excluded_on
    by_then = sa.or_(on.is_(None), on <= scope.as_of)
    return sa.exists().where(exclusions.c.alum_id == checkins.c.alum_id, by_then)


def _has_record(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    e = employment.c
    own = sa.or_(e.checkin_id == checkins.c.id, e.checkin_id == checkins.c.covered_by)
    return sa.exists().where(own, e.replaced_by.is_(None), *conditions)


def _works() -> sa.ColumnElement[bool]:
    """Working now, or at some time in the dates asked about: not a job that ended before they began.

    Work at some time in the dates that an earlier check-in asked about is none in those that its answer covers.
    """
    e = employment.c
    # Dates as said may be only a month or a year: compare as much as was said.
    began = sa.func.substr(sa.cast(checkins.c.asks_from, sa.String), 1, sa.func.length(e.ended_on))
    undated = sa.and_(e.ended_on.is_(None), e.checkin_id == checkins.c.id)
    return sa.and_(e.status.in_(sorted(WORKING)), sa.or_(e.is_current, undated, e.ended_on >= began))


def _tells() -> sa.ColumnElement[bool]:
    """Says whether they worked: that a job ended before the dates asked about leaves open what came after it."""
    e = employment.c
    return sa.or_(e.is_current, e.status.not_in(sorted(WORKING)), _works())


def _leaves_open() -> sa.ColumnElement[bool]:
    """Work at some time in the dates that another check-in asked about: maybe in these too, though none is held now."""
    e = employment.c
    past = sa.and_(e.status.in_(sorted(WORKING)), sa.not_(e.is_current), e.ended_on.is_(None))
    return sa.and_(past, e.checkin_id != checkins.c.id)


def covered_by_a_complete_one() -> sa.ColumnElement[bool]:
    """Nothing was asked, since an earlier check-in had every answer."""
    served = checkins.alias("served")
    return sa.exists().where(
        checkins.c.state == "covered", served.c.id == checkins.c.covered_by, served.c.state == "completed"
    )


def about_work() -> sa.ColumnElement[bool]:
    """Follow-up check-ins; those of an optional form do not ask about work."""
    return checkins.c.questionnaire.not_in(sorted(FORMS))


def rows(scope: Scope, *columns: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """The check-ins of a scope, with their alum and enrollment; every figure starts from here."""
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
