"""The jobs on file that wage and outcome lines speak of, by id or by employer."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.histories.observing import job_heirs
from records.histories.problems import BadFact
from records.tables.histories import origins
from records.tables.outcomes import employment
from surveys.after_exit import earliest, employer_key, latest
from surveys.questions import WORKING


@dataclass(frozen=True, slots=True)
class Job:
    """An employment record in force."""

    id: int
    as_of: date
    employer: str | None
    hours_per_week: Decimal | None
    works: bool
    started_on: str | None
    ended_on: str | None

    @property
    def key(self) -> str | None:
        """Who the employer is, in a form that can be compared."""
        return employer_key(self.employer) if self.employer else None

    def may_hold_on(self, day: date) -> bool:
        """Whether it may have been held on a day, by what was told of it."""
        begun = self.started_on is None or earliest(self.started_on) <= day
        return self.works and begun and (self.ended_on is None or latest(self.ended_on) >= day)


class Jobs:
    """The employment records of some alumni."""

    def __init__(self, tx: Connection, alum_ids: set[int]) -> None:
        e = employment.c
        columns = (e.alum_id, e.id, e.as_of, e.employer, e.hours_per_week, e.status, e.started_on, e.ended_on)
        in_force = sa.select(*columns).where(e.alum_id.in_(alum_ids), e.replaced_by.is_(None))
        self._by_id: dict[int, Job] = {}
        self._of: defaultdict[int, list[Job]] = defaultdict(list)
        for row in tx.execute(in_force.order_by(e.as_of, e.id)):
            job = self._by_id[row.id] = Job(
                row.id, row.as_of, row.employer, row.hours_per_week, row.status in WORKING, row.started_on, row.ended_on
            )  # fmt: skip
            self._of[row.alum_id].append(job)
        heirs = job_heirs(tx, alum_ids)
        mine = (origins.c.alum_id.in_(alum_ids), origins.c.kind == "employment")
        self._named = {
            (row.alum_id, row.origin): heirs.get(row.record_id, row.record_id)
            for row in tx.execute(sa.select(origins).where(*mine))
        }

    def named(self, alum_id: int, origin: str) -> Job:
        """The job that an `employment_id` means. Raises `BadFact` when no such line was ever taken in."""
        job = self._by_id.get(self._named.get((alum_id, origin), 0))
        if job is None:
            problem = f'"employment_id" {origin} is not an employment line of this file, nor of one taken in before'
            raise BadFact(problem, 'put the employment lines with their "id" into the same file')
        return job

    def at(self, alum_id: int, employer: str, as_of: date) -> Job | None:
        """The job at an employer as it was known last on a day, or else first known after it."""
        key = employer_key(employer)
        there = [job for job in self._of[alum_id] if job.key == key]
        before = [job for job in there if job.as_of <= as_of]
        return before[-1] if before else there[0] if there else None

    def only(self, alum_id: int, as_of: date) -> Job | None:
        """The job that pay without an employer's name is for: the only one that may have been held on its day."""
        held = [job for job in self._of[alum_id] if job.may_hold_on(as_of)]
        if len({job.key for job in held}) != 1:
            return None
        before = [job for job in held if job.as_of <= as_of]
        return before[-1] if before else held[0]
