"""Employment, wage and benefits records: those in force, or all with what took their place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, number, selected
from records.tables.outcomes import benefits, employment, wages
from records.tables.people import alumni
from records.tables.texts import messages


def _of(table: sa.Table, asked: Asked, *columns: Any) -> sa.Select[Any]:
    """The records of a table with the given columns after id and external id, the text they came from at the end."""
    query = (
        sa.select(table.c.id, alumni.c.external_id, table.c.as_of, *columns, table.c.source)
        .select_from(
            table.join(alumni, alumni.c.id == table.c.alum_id).outerjoin(messages, messages.c.id == table.c.message_id)
        )
        .order_by(table.c.id)
    )
    return query if asked.since is None else query.where(table.c.as_of >= asked.since)


def _ended(query: sa.Select[Any], table: sa.Table, asked: Asked, *more: Any) -> sa.Select[Any]:
    query = query.add_columns(messages.c.sid.label("message_sid"), *more)
    in_force = table.c.replaced_by.is_(None)
    return query.add_columns(table.c.replaced_by) if asked.history else query.where(in_force)


def _employment(tx: Connection, asked: Asked) -> Iterator[Values]:
    e = employment.c
    job = (e.status, e.employer, e.job_title, e.soc_code, e.started_on, e.ended_on, e.hours_per_week)
    query = _of(employment, asked, *job, e.is_current, e.meets_needs).add_columns(e.verified_on)
    asked_about = (e.window_from.label("asked_from"), e.window_to.label("asked_to"))
    more = (e.checkin_id, e.subsidized, e.placed_by_program, e.school_level, e.same_employer, *asked_about)
    return selected(tx, _ended(query, employment, asked, *more), plainly={"hours_per_week": number})


def _wages(tx: Connection, asked: Asked) -> Iterator[Values]:
    w = wages.c
    job_id: sa.ColumnElement[Any] = w.employment_id
    heirs = _heirs()
    if not asked.history:
        job_id = sa.func.coalesce(heirs.c.heir, w.employment_id).label("employment_id")
    query = _of(wages, asked, w.amount, w.unit, w.hourly, w.basis, job_id)
    if not asked.history:
        query = query.outerjoin(heirs, heirs.c.id == w.employment_id)
    return selected(tx, _ended(query, wages, asked), plainly={})


def _heirs() -> sa.CTE:
    """For each employment record that was replaced, the record in force: pay told before a correction belongs to it."""
    old, new, older = employment.alias("old"), employment.alias("new"), employment.alias("older")
    heirs = (
        sa.select(old.c.id, new.c.id.label("heir"))
        .join_from(old, new, old.c.replaced_by == new.c.id)
        .where(new.c.replaced_by.is_(None))
        .cte("heirs", recursive=True)
    )
    earlier = sa.select(older.c.id, heirs.c.heir).join_from(older, heirs, older.c.replaced_by == heirs.c.id)
    return heirs.union_all(earlier)


def _benefits(tx: Connection, asked: Asked) -> Iterator[Values]:
    b = benefits.c
    return selected(tx, _ended(_of(benefits, asked, b.kind, b.benefit, b.status), benefits, asked), plainly={})


EMPLOYMENT = Export(
    name="employment",
    about="Employment records, each with its as-of date",
    fields=(
        "id", "external_id", "as_of", "status", "employer", "job_title", "soc_code", "started_on", "ended_on",
        "hours_per_week", "is_current", "meets_needs", "source", "verified_on", "message_sid",
        "checkin_id", "subsidized", "placed_by_program", "school_level", "same_employer", "asked_from", "asked_to",
    ),
    rows=_employment,
    history=True,
)  # fmt: skip
WAGES = Export(
    name="wages",
    about="Pay as it was said, with the hourly figure where it is known",
    fields=(
        "id", "external_id", "as_of", "amount", "unit", "hourly", "basis", "employment_id", "source", "message_sid",
    ),
    rows=_wages,
    history=True,
)  # fmt: skip
BENEFITS = Export(
    name="benefits",
    about="Benefits through the job, and public benefits",
    fields=("id", "external_id", "as_of", "kind", "benefit", "status", "source", "message_sid"),
    rows=_benefits,
    history=True,
)
