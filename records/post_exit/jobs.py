"""Jobs as staff choose them for a quarter, and those that staff learned of elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import occupations
from records.post_exit import proof
from records.post_exit.exits import Found
from records.post_exit.otherwise import Recorded, recorded_of
from records.tables.outcomes import employment, wages
from records.tables.people import alumni, enrollments
from surveys.after_exit import Observation, earliest, employer_key, holds_in, latest
from surveys.pay import hourly
from surveys.quarters import Quarter

#: The source of a record that staff entered without proof of their own.
STAFF: Final = "staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A job that staff learned of otherwise than by text. Dates are as precise as they are known ("2025-08")."""

    employer: str
    job_title: str | None = None
    started_on: str | None = None
    ended_on: str | None = None
    still_there: bool = False
    hours_per_week: Decimal | None = None
    amount: Decimal | None = None
    unit: str | None = None
    basis: str | None = None


def jobs_of(tx: Connection, found: Found) -> dict[int, Recorded]:
    """The employment records in force of the alum, and the one that the quarter is settled with."""
    alum_id = found.exit.alum_id
    settled = found.quarter.settled
    kept = settled.employment_id if settled else None
    recorded = recorded_of(tx, (alum_id,)).get(alum_id, {})
    return {each.id: each for each in recorded.values() if each.replaced_by is None or each.id == kept}


def may_hold_in(job: Recorded, quarter: Quarter) -> bool:
    """Whether somebody may have held a job in a quarter, as far as its days are known."""
    if job.started_on and earliest(job.started_on) > quarter.end:
        return False
    return not (job.ended_on and latest(job.ended_on) < quarter.start)


def tells_of(job: Recorded, quarter: Quarter) -> bool:
    """Whether the record by itself says that the job was held in the quarter."""
    return holds_in(_seen(job), quarter)


def _seen(job: Recorded) -> Observation:
    return Observation(
        id=job.id, status=job.status, as_of=job.as_of, source=job.source, started_on=job.started_on,
        ended_on=job.ended_on, is_current=job.is_current, asked_from=job.window_from, asked_to=job.window_to,
    )  # fmt: skip


def source_of_record(source: str | None) -> str:
    """The source that a record by staff carries. Stubs prove the outcome as far as they are on file, not the record."""
    return STAFF if source is None or source == proof.STUBS else source


def held_then(tx: Connection, found: Found, job: Recorded, *, source: str, by: str, now: datetime) -> int:
    """Adds the record that a job on file was held at some time in the quarter; of other days it says nothing."""
    known = {
        "status": job.status,
        "employer": job.employer,
        "job_title": job.job_title,
        "hours_per_week": job.hours_per_week,
    }
    return _add(tx, found, known, source=source, by=by, now=now)


def learned(tx: Connection, found: Found, job: Learned, *, source: str, by: str, now: datetime, today: date) -> int:
    """Adds a job that staff learned of, and its pay; returns the job's id."""
    known: dict[str, Any] = {
        "employer": job.employer,
        "job_title": job.job_title,
        "soc_code": occupations.code_for(tx, job.job_title) if job.job_title else None,
        "started_on": job.started_on,
        "ended_on": job.ended_on,
        "hours_per_week": job.hours_per_week,
        "is_current": job.still_there,
    }
    if job.still_there:
        known["as_of"] = today
    job_id = _add(tx, found, known, source=source, by=by, now=now)
    if job.amount is not None and job.unit is not None:
        pay = {
            "alum_id": found.exit.alum_id,
            "employment_id": job_id,
            "employer": job.employer,
            "as_of": known.get("as_of", found.quarter.quarter.end),
            "amount": job.amount,
            "unit": job.unit,
            "hourly": hourly(job.amount, job.unit, job.hours_per_week),
            "basis": job.basis,
            "source": source,
            "by": by[:120],
            "at": now,
        }
        tx.execute(wages.insert(), pay)
    return job_id


def _add(tx: Connection, found: Found, known: dict[str, Any], *, source: str, by: str, now: datetime) -> int:
    quarter = found.quarter.quarter
    row = {
        "alum_id": found.exit.alum_id,
        # Known of the quarter, whenever staff learned it: it makes no later day look worked.
        "as_of": quarter.end,
        "window_from": quarter.start,
        "window_to": quarter.end,
        "status": "employed",
        "is_current": False,
        "source": source,
        "by": by[:120],
        "at": now,
        **known,
    }
    return int(tx.execute(sa.insert(employment).returning(employment.c.id), row).scalar_one())


@dataclass(frozen=True, slots=True)
class PersonOfExit:
    """Whose exit it is, as pages name them."""

    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    erased_at: datetime | None


def person_of(tx: Connection, enrollment_id: int) -> PersonOfExit | None:
    """Whose exit it is; None when there is no such enrollment."""
    a = alumni.c
    query = (
        sa.select(a.id, a.external_id, a.first_name, a.last_name, a.erased_at)
        .join(enrollments, enrollments.c.alum_id == a.id)
        .where(enrollments.c.id == enrollment_id)
    )
    row = tx.execute(query).first()
    return None if row is None else PersonOfExit(*row)


def jobs_for(tx: Connection, found: Found) -> tuple[Recorded, ...]:
    """The jobs that staff may choose for a quarter, those that tell of its dates first; of one employer the latest."""
    quarter, chosen = found.quarter.quarter, {found.quarter.known.employment_id, found.quarter.suggested.employment_id}
    fits = [each for each in jobs_of(tx, found).values() if each.works and may_hold_in(each, quarter)]
    fits.sort(key=lambda each: (each.id in chosen, tells_of(each, quarter), each.as_of, each.id), reverse=True)
    by_employer: dict[str, Recorded] = {}
    for each in fits:
        by_employer.setdefault(employer_key(each.employer) if each.employer else f"#{each.id}", each)
    return tuple(by_employer.values())
