"""Holding a demo's records against the lives of its simulated alumni."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.simulation.conversations import HOME
from bot.simulation.lives import Chapter
from bot.simulation.people import SimulatedAlum
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni
from records.tables.plan import checkins
from surveys.pay import hourly
from surveys.questions import WORKING


def wrong_records(tx: Connection, people: tuple[SimulatedAlum, ...]) -> list[str]:
    """Every record in force that an alum's life contradicts and that staff were not asked about, a line each."""
    by_id = {alum.external_id: alum for alum in people}
    asked = _asked_about(tx)
    return [
        f"{alum.external_id} {row.table} {row.record}: {problem}"
        for row in _Rows(tx)
        if (alum := by_id[row.external_id]) and row.key not in asked
        for problem in row.problems(alum)
    ]


#: The kind of record that an answer to a question makes.
_MAKES = {"wage": "wages", "pay_and_hours": "wages"}


def _asked_about(tx: Connection) -> set[tuple[int, str]]:
    """Check-ins and kinds of record about which a reply was handed to staff."""
    rows = tx.execute(sa.select(answers.c.checkin_id, answers.c.question).where(answers.c.needs_review))
    return {(row.checkin_id, _MAKES.get(row.question, row.question)) for row in rows}


class _Row:
    def __init__(
        self, table: str, record: Any, checkin_id: int, external_id: str, opened_on: date, activity_known: bool
    ) -> None:
        self.table, self.record, self.external_id = table, record, external_id
        self._checkin_id = checkin_id
        self._opened_on, self._activity_known = opened_on, activity_known

    @property
    def key(self) -> tuple[int, str]:
        """The check-in, and the kind of record."""
        return self._checkin_id, self.table

    def problems(self, alum: SimulatedAlum) -> Iterator[str]:
        truth = alum.life.on(self._opened_on)
        match self.table:
            case "employment":
                yield from self._of_employment(truth, alum)
            case "wages":
                yield from self._of_wage(truth)
            case _:
                yield from self._of_benefits(truth)

    def _of_employment(self, truth: Chapter, alum: SimulatedAlum) -> Iterator[str]:
        row = self.record
        if row.status in WORKING and not row.is_current:
            if not alum.life.worked_between(row.window_from, row.window_to):
                yield "did not work in those dates"
            return
        # Said so far: "not working", before what instead was asked; "working", before for whom.
        vague = (row.status == "unemployed" and truth.job is None and not self._activity_known) or (
            row.status == "employed" and truth.status == "self_employed" and row.employer is None
        )
        if row.status != truth.status and not vague:
            yield f"is {truth.status}"
        job = truth.job
        if job is None:
            return
        for told, true in (
            (row.employer, (job.employer,)),
            (row.job_title, (job.title_en, job.title_es)),
            (row.hours_per_week, (job.hours,)),
            (row.meets_needs, (truth.needs,)),
        ):
            if told is not None and told not in true and str(told).casefold() not in [str(t).casefold() for t in true]:
                yield f"{told!r} is {true}"

    def _of_wage(self, truth: Chapter) -> Iterator[str]:
        row, job = self.record, truth.job
        if job is None or (row.amount, row.unit) != (job.amount, job.unit):
            yield f"is {job}"
        elif row.hourly not in (None, hourly(job.amount, job.unit, Decimal(job.hours))):
            yield f"by the hour it is {hourly(job.amount, job.unit, Decimal(job.hours))}"

    def _of_benefits(self, truth: Chapter) -> Iterator[str]:
        kind, told = self.record
        true = truth.public if kind == "public" else truth.job.benefits if truth.job else None
        if true is None or told not in (set(true) or {"any"}, {"unspecified"} if true else None):
            yield f"is {true}"


class _Rows:
    """Every record in force that came from a text."""

    def __init__(self, tx: Connection) -> None:
        self._tx = tx

    def __iter__(self) -> Iterator[_Row]:
        about = self._checkins()
        for table in (employment, wages):
            for row in self._tx.execute(_in_force(table)):
                yield _Row(table.name, row, row.checkin_id, *about[row.checkin_id])
        sets: dict[tuple[int, str], set[str]] = {}
        for row in self._tx.execute(_in_force(benefits)):
            sets.setdefault((row.checkin_id, row.kind), set()).add(row.benefit)
        for (checkin_id, kind), told in sets.items():
            yield _Row("benefits", (kind, told), checkin_id, *about[checkin_id])

    def _checkins(self) -> dict[int, tuple[str, date, bool]]:
        told = sa.select(answers.c.checkin_id).where(answers.c.question == "activity", ~answers.c.needs_review)
        known = set(self._tx.scalars(told))
        rows = self._tx.execute(
            sa.select(checkins.c.id, checkins.c.opened_at, alumni.c.external_id)
            .join(alumni, alumni.c.id == checkins.c.alum_id)
            .where(checkins.c.opened_at.is_not(None))
        )
        zone = ZoneInfo(HOME)
        return {r.id: (r.external_id, r.opened_at.astimezone(zone).date(), r.id in known) for r in rows}


def _in_force(table: sa.Table) -> sa.Select[Any]:
    return sa.select(table).where(
        table.c.source == "self_report", table.c.replaced_by.is_(None), table.c.checkin_id.is_not(None)
    )
