"""The sample data tracker, filled in: one line for each enrollment, under the tracker's own column names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, money
from records.exports.leavers import CHUNK, Leaver, leavers
from records.tables.outcomes import benefits, wages
from records.tables.people import alumni, enrollments
from surveys.after_exit import Observation
from surveys.questions import WORKING

DEGREES = {
    "high_school_diploma": "High school diploma",
    "high_school_equivalency": "High school equivalency",
    "associate": "Associate degree",
    "bachelor": "Bachelor's degree",
    "graduate": "Graduate degree",
}
CERTIFICATIONS = {
    "licensure": "License",
    "certificate": "Certificate",
    "certification": "Certification",
    "other": "Other credential",
}


def _tracker(tx: Connection, asked: Asked) -> Iterator[Values]:
    conditions = [enrollments.c.enrolled_on >= asked.since] if asked.since is not None else []
    batch: list[Leaver] = []
    for leaver in leavers(tx, *conditions):
        batch.append(leaver)
        if len(batch) == CHUNK:
            yield from _lines(tx, batch)
            batch = []
    yield from _lines(tx, batch)


def _lines(tx: Connection, batch: list[Leaver]) -> Iterator[Values]:
    ids = {leaver.external_id for leaver in batch}
    pay = {row.external_id: row.hourly for row in tx.execute(_newest(wages, ids, wages.c.hourly))}
    mine = _newest(benefits, ids, benefits.c.status).where(benefits.c.kind == "employer")
    insured = {row.external_id: row.status == "receiving" for row in tx.execute(mine)}
    for leaver in batch:
        yield _line(leaver, money(pay.get(leaver.external_id)), insured.get(leaver.external_id))


def _newest(table: sa.Table, external_ids: Iterable[str], *columns: Any) -> sa.Select[Any]:
    """The records in force of some alumni, the newest of each last."""
    return (
        sa.select(alumni.c.external_id, *columns)
        .join_from(table, alumni, alumni.c.id == table.c.alum_id)
        .where(alumni.c.external_id.in_(external_ids), table.c.replaced_by.is_(None))
        .order_by(table.c.as_of, table.c.id)
    )


def _line(leaver: Leaver, hourly: str | None, insured: bool | None) -> Values:
    job = _job(leaver.seen)
    said = leaver.extras
    certified, certified_on = _earned(leaver, CERTIFICATIONS)
    graduated, graduated_on = _earned(leaver, DEGREES)
    return (
        leaver.last_name,
        leaver.first_name,
        leaver.enrolled_on.isoformat() if leaver.enrolled_on else None,
        leaver.program,
        said.get("Attendance Rate"),
        said.get("Employed with us?"),
        job.started_on if job else said.get("Date of Employment"),
        hourly if job else said.get("Hourly wage"),
        said.get("Enrolled in Benefits?") if insured is None else "Yes" if insured else "No",
        said.get("Promotions Earned"),
        certified or said.get("Certifications Earned"),
        certified_on or said.get("Date of Certification"),
        graduated or said.get("Degrees Completed"),
        graduated_on or said.get("Date of Degree"),
        said.get("GPA"),
        said.get("Legal Barriers Expunged"),
    )


def _job(seen: Iterable[Observation]) -> Observation | None:
    """The job that the newest record speaks of, if that record says there is one."""
    newest = max(seen, key=lambda each: (each.as_of, each.id), default=None)
    return newest if newest and newest.is_current and newest.status in WORKING else None


def _earned(leaver: Leaver, names: dict[str, str]) -> tuple[str | None, str | None]:
    """Credentials of some kinds in order, and their days in the same order."""
    mine = sorted((each.earned_on or "", names[each.kind]) for each in leaver.credentials if each.kind in names)
    days = "; ".join(day for day, _ in mine if day)
    return "; ".join(name for _, name in mine) or None, days or None


TRACKER = Export(
    name="tracker",
    about="The sample data tracker, filled in from the records",
    fields=(
        "Last Name", "First Name", "Date of Enrollment", "Programs Enrolled", "Attendance Rate", "Employed with us?",
        "Date of Employment", "Hourly wage", "Enrolled in Benefits?", "Promotions Earned", "Certifications Earned",
        "Date of Certification", "Degrees Completed", "Date of Degree", "GPA", "Legal Barriers Expunged",
    ),
    rows=_tracker,
)  # fmt: skip
