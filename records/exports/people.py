"""Alumni, their enrollments, and the consent ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Plain, Values, money, number, plain, selected
from records.tables.histories import credentials, entry_facts, exclusions
from records.tables.people import alumni, consent_events, enrollments, suppressions


def newest_enrollment() -> sa.ScalarSelect[int]:
    """The key of the enrollment that an alum's follow-up is about: the one left last, or else begun last.

    One whose exit a later service took back comes after all whose exits count.
    """
    others = enrollments.alias("others")
    last = sa.func.coalesce(others.c.exited_on, others.c.enrolled_on)
    return (
        sa.select(others.c.id)
        .where(others.c.alum_id == alumni.c.id)
        .order_by(others.c.exit_voided_by.is_not(None), last.is_(None), last.desc(), others.c.id.desc())
        .limit(1)
        .correlate(alumni)
        .scalar_subquery()
    )


def _alumni(tx: Connection, asked: Asked) -> Iterator[Values]:
    no_phone = sa.case((alumni.c.phone.is_(None), "no_phone"))
    blocked = sa.func.coalesce(alumni.c.blocked_reason, suppressions.c.reason, no_phone)
    query = (
        sa.select(
            alumni.c.external_id,
            alumni.c.first_name,
            alumni.c.last_name,
            alumni.c.phone,
            alumni.c.language,
            alumni.c.timezone,
            sa.func.coalesce(enrollments.c.program, "").label("program"),
            sa.func.coalesce(enrollments.c.cohort, "").label("cohort"),
            enrollments.c.enrolled_on,
            enrollments.c.exited_on,
            blocked.is_(None).label("can_text"),
            blocked.label("blocked_reason"),
        )
        .select_from(
            alumni.outerjoin(enrollments, enrollments.c.id == newest_enrollment()).outerjoin(
                suppressions, suppressions.c.phone == alumni.c.phone
            )
        )
        .order_by(alumni.c.id)
    )
    if since := asked.since_instant():
        query = query.where(alumni.c.updated_at >= since)
    return selected(tx, query, plainly={})


def _consent(tx: Connection, asked: Asked) -> Iterator[Values]:
    e = consent_events.c
    query = (
        sa.select(alumni.c.external_id, e.phone, e.event, e.source, e.text, e.at)
        .add_columns(e.scope, e.method, e.given_by, e.wording, e.wording_version, e.language, e.by)
        .select_from(consent_events.outerjoin(alumni, alumni.c.id == e.alum_id))
        .order_by(e.id)
    )
    if since := asked.since_instant():
        query = query.where(e.at >= since)
    return selected(tx, query, plainly={})


_ENROLLMENT = (
    "external_id", "program", "started_on", "exited_on", "exit_reason", "completed", "youth", "birth_date",
    "economically_disadvantaged", "school_level", "baseline",
    "cohort", "barriers", "gender", "race_ethnicity", "language", "exit",
)  # fmt: skip


def _enrollments(tx: Connection, asked: Asked) -> Iterator[Values]:
    e = enrollments.c
    query = (
        sa.select(enrollments, alumni.c.external_id, alumni.c.birth_date, alumni.c.economically_disadvantaged)
        .add_columns(alumni.c.gender, alumni.c.race_ethnicity, alumni.c.language)
        .add_columns(entry_facts.c.hours_per_week, entry_facts.c.net_worth)
        .add_columns(entry_facts.c.food_security_raw, entry_facts.c.school_level)
        .select_from(
            enrollments.join(alumni, alumni.c.id == e.alum_id).outerjoin(
                entry_facts, entry_facts.c.enrollment_id == e.id
            )
        )
        .order_by(e.id)
    )
    if since := asked.since_instant():
        query = query.where(e.updated_at >= since)
    for row in tx.execute(query, execution_options={"yield_per": 1000}):
        yield _enrollment(row)


def _enrollment(row: Any) -> Values:
    entry: dict[str, Plain] = {
        "wage": money(row.entry_wage),
        "wage_unit": row.entry_wage_unit,
        "hours_per_week": number(row.hours_per_week),
        "net_worth": money(row.net_worth),
        "food_security_raw": row.food_security_raw,
        "public_benefits": row.entry_public_benefits,
        "employed": row.entry_employed,
    }
    leaving: dict[str, Plain] = {
        "wage": money(row.exit_wage),
        "wage_unit": row.exit_wage_unit,
        "hours_per_week": number(row.exit_hours_per_week),
        "public_benefits": row.exit_public_benefits,
        "employed": row.exit_employed,
    }
    named, left = ({name: value for name, value in each.items() if value is not None} for each in (entry, leaving))
    told = (row.exit_reason, row.completed, row.youth, row.birth_date, row.economically_disadvantaged, row.school_level)
    dates = (row.enrolled_on, row.exited_on)
    traits = (row.cohort or None, row.barriers, row.gender, row.race_ethnicity, row.language)
    return tuple(plain(value) for value in (row.external_id, row.program, *dates, *told, named, *traits, left))


def _credentials(tx: Connection, asked: Asked) -> Iterator[Values]:
    c = credentials.c
    query = sa.select(c.id, alumni.c.external_id, c.kind, c.earned_on, c.source).join_from(credentials, alumni)
    if asked.since is not None:
        query = query.where(c.earned_on >= asked.since.isoformat())
    return selected(tx, query.order_by(c.id), plainly={})


def _exclusions(tx: Connection, asked: Asked) -> Iterator[Values]:
    c = exclusions.c
    query = sa.select(alumni.c.external_id, c.reason, c.excluded_on).join_from(exclusions, alumni)
    if asked.since is not None:
        query = query.where(c.excluded_on >= asked.since)
    return selected(tx, query.order_by(c.id), plainly={})


ALUMNI = Export(
    name="alumni",
    about="Alumni with their newest enrollment, and whether they may be texted",
    fields=(
        "external_id", "first_name", "last_name", "phone", "language", "timezone", "program", "cohort",
        "enrolled_on", "exited_on", "can_text", "blocked_reason",
    ),
    rows=_alumni,
)  # fmt: skip
CONSENT = Export(
    name="consent",
    about="The consent ledger: who agreed or refused, for which number, in which words",
    fields=(
        "external_id", "phone", "event", "source", "text", "at",
        "scope", "method", "given_by", "wording", "wording_version", "language", "by",
    ),
    rows=_consent,
)  # fmt: skip
ENROLLMENTS = Export(
    name="enrollments",
    about="Every enrollment with what was known at entry and exit, as `import-records` takes it",
    fields=_ENROLLMENT,
    rows=_enrollments,
)
CREDENTIALS = Export(
    name="credentials",
    about="Diplomas, licenses and certificates earned",
    fields=("id", "external_id", "kind", "earned_on", "source"),
    rows=_credentials,
)
EXCLUSIONS = Export(
    name="exclusions",
    about="Alumni who are left out of rates, and why",
    fields=("external_id", "reason", "on"),
    rows=_exclusions,
)
