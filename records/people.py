"""The list of alumni: search, filters and pages."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.newest_job import is_over, newest_first
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins

PAGE: Final = 50


class Standing(StrEnum):
    """Which alumni to list, by how things stand with their texts."""

    ALL = "all"
    CAN_TEXT = "can_text"
    CANNOT_TEXT = "cannot_text"
    IN_CONVERSATION = "in_conversation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the list is filtered by. `search` is part of a name or the program's own id."""

    search: str = ""
    program: str | None = None
    standing: Standing = Standing.ALL


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list. `status` is the newest work status on record."""

    id: int
    external_id: str
    first_name: str
    last_name: str
    phone: str | None
    blocked_reason: str | None
    program: str | None
    cohort: str | None
    exited_on: date | None
    checkin: str | None
    checkin_state: str | None
    status: str | None
    employer: str | None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the list. `number` counts from 1; `found` is how many there are on all pages."""

    alumni: tuple[Listed, ...]
    number: int
    found: int

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.found // PAGE))


def list_alumni(tx: Connection, wanted: Wanted, *, page: int = 1) -> Page:
    """The alumni asked for, by last name, fifty to a page."""
    condition = _condition(wanted)
    found = tx.scalar(sa.select(sa.func.count()).select_from(alumni).where(condition)) or 0
    number = min(max(page, 1), max(1, -(-found // PAGE)))
    rows = tx.execute(
        _listed()
        .where(condition)
        .order_by(alumni.c.last_name, alumni.c.first_name, alumni.c.id)
        .limit(PAGE)
        .offset((number - 1) * PAGE)
    )
    return Page(tuple(Listed(**row._mapping) for row in rows), number, found)


def programs(tx: Connection) -> tuple[str, ...]:
    """The programs anybody was enrolled in, by name; "" stands for none stated."""
    return tuple(tx.scalars(sa.select(enrollments.c.program).distinct().order_by(enrollments.c.program)))


def cohorts(tx: Connection, program: str | None = None) -> tuple[str, ...]:
    """The cohorts of one program, or of all, by name; "" stands for none stated."""
    query = sa.select(enrollments.c.cohort).distinct().order_by(enrollments.c.cohort)
    return tuple(tx.scalars(query if program is None else query.where(enrollments.c.program == program)))


def on_number(tx: Connection, phone: str) -> tuple[int, ...]:
    """Everybody on file under a number."""
    return tuple(tx.scalars(sa.select(alumni.c.id).where(alumni.c.phone == phone).order_by(alumni.c.id)))


def is_empty(tx: Connection) -> bool:
    """True before the first import."""
    return tx.scalar(sa.select(alumni.c.id).limit(1)) is None


def folded(name: str) -> str:
    """A name as `name_key` holds it: small letters, no accents, single blanks."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def _condition(wanted: Wanted) -> sa.ColumnElement[bool]:
    conditions: list[sa.ColumnElement[bool]] = [sa.true()]
    words = folded(wanted.search).split()
    if words:
        by_name = sa.and_(*(alumni.c.name_key.contains(word, autoescape=True) for word in words))
        conditions.append(sa.or_(by_name, sa.func.lower(alumni.c.external_id) == wanted.search.strip().lower()))
    if wanted.program is not None:
        theirs = sa.and_(enrollments.c.alum_id == alumni.c.id, enrollments.c.program == wanted.program)
        conditions.append(sa.exists().where(theirs).correlate(alumni))
    match wanted.standing:
        case Standing.CAN_TEXT:
            conditions.append(alumni.c.blocked_reason.is_(None))
        case Standing.CANNOT_TEXT:
            conditions.append(alumni.c.blocked_reason.is_not(None))
        case Standing.IN_CONVERSATION:
            talking = sa.and_(checkins.c.alum_id == alumni.c.id, checkins.c.state == "open")
            conditions.append(sa.exists().where(talking).correlate(alumni))
        case Standing.ALL:
            pass
    return sa.and_(*conditions)


def _listed() -> sa.Select[Any]:
    """One row an alum, with the newest enrollment, the newest check-in that was due, and the newest work status."""
    enrolled = enrollments.alias("enrolled")
    # The one that follow-up is about: an exit that a later service took back is none.
    last = sa.func.coalesce(enrolled.c.exited_on, enrolled.c.enrolled_on)
    newest_enrollment = _newest(
        enrolled, enrolled.c.exit_voided_by.is_not(None), last.is_(None), last.desc(), enrolled.c.id.desc()
    )
    begun = checkins.alias("begun")
    newest_checkin = _newest(begun, begun.c.due_on.desc(), begun.c.id.desc(), only=begun.c.state != "scheduled")
    job = employment.alias("job")
    newest_job = _newest(job, *newest_first(job), only=job.c.replaced_by.is_(None))
    job_status, job_employer = employment.c.status, employment.c.employer
    return sa.select(
        alumni.c.id,
        alumni.c.external_id,
        alumni.c.first_name,
        alumni.c.last_name,
        alumni.c.phone,
        alumni.c.blocked_reason,
        enrollments.c.program,
        enrollments.c.cohort,
        enrollments.c.exited_on,
        checkins.c.wave.label("checkin"),
        checkins.c.state.label("checkin_state"),
        *(sa.case((is_over(employment), None), else_=told).label(told.name) for told in (job_status, job_employer)),
    ).select_from(
        alumni.outerjoin(enrollments, enrollments.c.id == newest_enrollment)
        .outerjoin(checkins, checkins.c.id == newest_checkin)
        .outerjoin(employment, employment.c.id == newest_job)
    )


def _newest(table: sa.FromClause, *order: sa.ColumnElement[Any], only: sa.ColumnElement[bool] | None = None) -> Any:
    query = sa.select(table.c.id).where(table.c.alum_id == alumni.c.id).order_by(*order).limit(1)
    return (query if only is None else query.where(only)).correlate(alumni).scalar_subquery()
