"""One alum's story: who they are, their check-ins, the texts both ways and the records these made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.measuring import scores
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """Who an alum is, as on file."""

    id: int
    external_id: str
    first_name: str
    last_name: str
    phone: str | None
    language: str
    zones: str
    blocked_reason: str | None
    created_at: datetime
    erased_at: datetime | None


@dataclass(frozen=True, slots=True)
class Enrollment:
    """One time in a program."""

    id: int
    program: str
    cohort: str
    enrolled_on: date | None
    exited_on: date | None
    exit_reason: str | None
    exit_employer: str | None
    exit_job_title: str | None
    exit_wage: Decimal | None
    exit_wage_unit: str | None
    exit_voided_by: int | None  # the enrollment that took the exit back


@dataclass(frozen=True, slots=True)
class Checkin:
    """One planned conversation about one window."""

    id: int
    wave: str
    asks_from: date
    asks_to: date
    due_on: date
    closes_on: date
    state: str
    why: str | None
    opened_at: datetime | None
    completed_at: datetime | None
    reminders_sent: int
    covered_by: int | None


@dataclass(frozen=True, slots=True)
class Text:
    """One text, in or out."""

    id: int
    checkin_id: int | None
    direction: str
    kind: str
    body: str
    status: str
    error_code: int | None
    at: datetime
    sent_at: datetime | None
    erased_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read from a text, or entered by staff."""

    id: int
    checkin_id: int | None
    message_id: int | None
    question: str
    raw_text: str
    value: Mapping[str, Any]
    evidence: Sequence[Mapping[str, Any]]
    needs_review: bool
    why: str
    reviewed_by: str | None
    reviewed_at: datetime | None
    replaced_by: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Job:
    """An employment record. `replaced_by` names the record that took its place."""

    id: int
    checkin_id: int | None
    message_id: int | None
    as_of: date
    source: str
    by: str | None
    at: datetime
    replaced_by: int | None
    status: str
    employer: str | None
    job_title: str | None
    started_on: str | None
    ended_on: str | None
    hours_per_week: Decimal | None
    is_current: bool
    meets_needs: str | None
    needs_why: str | None


@dataclass(frozen=True, slots=True)
class Wage:
    """A wage record: as said, and by the hour when that is known."""

    id: int
    checkin_id: int | None
    message_id: int | None
    as_of: date
    source: str
    by: str | None
    at: datetime
    replaced_by: int | None
    employer: str | None
    amount: Decimal
    unit: str
    hourly: Decimal | None
    basis: str | None


@dataclass(frozen=True, slots=True)
class Benefit:
    """A benefit through the job (`employer`) or a public one."""

    id: int
    checkin_id: int | None
    message_id: int | None
    as_of: date
    source: str
    by: str | None
    at: datetime
    replaced_by: int | None
    kind: str
    benefit: str
    status: str


@dataclass(frozen=True, slots=True)
class Score:
    """What a short form came to; no value where an answer is missing. `items` has the answers by item."""

    id: int
    checkin_id: int | None
    message_id: int | None
    as_of: date
    source: str
    by: str | None
    at: datetime
    replaced_by: int | None
    kind: str
    moment: str
    value: Decimal | None
    choice: str | None
    items: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ConsentEvent:
    """What was agreed or refused, and where that is known from."""

    id: int
    event: str
    scope: str
    source: str
    text: str
    by: str | None
    message_id: int | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Flagged:
    """Something that staff looked at or should look at."""

    id: int
    message_id: int | None
    kind: str
    why: str
    urgent: bool
    at: datetime
    resolved_at: datetime | None
    resolved_by: str | None
    resolution: str | None


@dataclass(frozen=True, slots=True)
class Story:
    """Everything on file about one alum, each kind by time."""

    person: Person
    enrollments: tuple[Enrollment, ...]
    checkins: tuple[Checkin, ...]
    texts: tuple[Text, ...]
    answers: tuple[Answer, ...]
    jobs: tuple[Job, ...]
    wages: tuple[Wage, ...]
    benefits: tuple[Benefit, ...]
    consent: tuple[ConsentEvent, ...]
    flags: tuple[Flagged, ...]
    scores: tuple[Score, ...] = ()


def story(tx: Connection, alum_id: int) -> Story | None:
    """One alum's story, or None when there is no such alum."""
    found = tx.execute(_columns(Person, alumni).where(alumni.c.id == alum_id)).first()
    if found is None:
        return None
    return Story(
        Person(**found._mapping),
        _theirs(tx, alum_id, Enrollment, enrollments, enrollments.c.exited_on),
        _theirs(tx, alum_id, Checkin, checkins, checkins.c.due_on),
        _theirs(tx, alum_id, Text, messages, messages.c.at),
        _theirs(tx, alum_id, Answer, answers, answers.c.at),
        _theirs(tx, alum_id, Job, employment, employment.c.as_of),
        _theirs(tx, alum_id, Wage, wages, wages.c.as_of),
        _theirs(tx, alum_id, Benefit, benefits, benefits.c.as_of),
        _theirs(tx, alum_id, ConsentEvent, consent_events, consent_events.c.at),
        _theirs(tx, alum_id, Flagged, flags, flags.c.at),
        _theirs(tx, alum_id, Score, scores, scores.c.as_of),
    )


def _columns(kind: type[Any], table: sa.Table) -> sa.Select[Any]:
    return sa.select(*(table.c[name] for name in kind.__slots__))


def _theirs(
    tx: Connection, alum_id: int, kind: type[T], table: sa.Table, order: sa.ColumnElement[Any]
) -> tuple[T, ...]:
    query = _columns(kind, table).where(table.c.alum_id == alum_id).order_by(order, table.c.id)
    return tuple(kind(**row._mapping) for row in tx.execute(query))
