"""Credential, exclusion and outcome lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.excluding import REASONS, exclude
from records.exports.leavers import KnownOutcome, Leaver, exited, leavers
from records.exports.quarters import QUARTERS, outcome_of
from records.histories.jobs import Jobs
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.told import IMPORTED
from records.histories.verdicts import Verdict
from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.people import enrollments
from surveys.after_exit import Evidence
from surveys.quarters import quarter_after_exit

CREDENTIALS: Final = (
    "high_school_diploma", "high_school_equivalency", "associate", "bachelor", "graduate", "licensure", "certificate",
    "certification", "other",
)  # fmt: skip


def keep_credential(tx: Connection, line: Line, alum: Known, *, by: str, now: datetime) -> Verdict:
    """Keeps a credential, once."""
    kind = line.facts.needed("kind", line.facts.choice("kind", CREDENTIALS))
    earned_on = line.facts.said("earned_on")
    c = credentials.c
    day = c.earned_on.is_(None) if earned_on is None else c.earned_on == earned_on
    if tx.scalar(sa.select(c.id).where(c.alum_id == alum.id, c.kind == kind, day)) is not None:
        return Verdict.UNCHANGED
    values = {"alum_id": alum.id, "kind": kind, "earned_on": earned_on, "by": by, "at": now}
    tx.execute(credentials.insert(), {**values, "source": line.facts.text("source", 30) or IMPORTED})
    return Verdict.CREATED


def keep_exclusion(tx: Connection, line: Line, alum: Known, *, by: str, now: datetime) -> Verdict:
    """Keeps why somebody is left out of rates, and stops the texts to them."""
    reason = line.facts.needed("reason", line.facts.choice("reason", REASONS))
    day = line.facts.day("on")
    e = exclusions.c
    row = tx.execute(sa.select(e.id, e.excluded_on).where(e.alum_id == alum.id, e.reason == reason)).first()
    if row is not None and row.excluded_on == day:
        return Verdict.UNCHANGED
    if row is not None:
        tx.execute(exclusions.update().where(e.id == row.id), {"excluded_on": day, "by": by, "at": now})
        return Verdict.UPDATED
    exclude(tx, alum.id, reason, on=day, by=by, now=now)
    return Verdict.CREATED


class Outcomes:
    """Keeps the outcome lines of some alumni. One that says what the records suggest anyway adds nothing."""

    def __init__(self, tx: Connection, alum_ids: Collection[int], *, by: str, now: datetime) -> None:
        self._tx, self._by, self._now = tx, by, now
        self._left: defaultdict[int, list[Leaver]] = defaultdict(list)
        for leaver in leavers(tx, enrollments.c.alum_id.in_(alum_ids), *exited(None)):
            self._left[leaver.alum_id].append(leaver)

    def keep(self, line: Line, alum: Known, jobs: Jobs) -> Verdict:
        """Keeps the outcome of one quarter after exit."""
        facts = line.facts
        number = facts.needed("quarter", facts.whole("quarter", least=QUARTERS[0], most=QUARTERS[-1]))
        leaver = self._leaver(alum, number, facts.day("from"))
        outcome = facts.text("outcome", 40)
        told = KnownOutcome(
            outcome,
            None,
            facts.choice("evidence", tuple(Evidence)),
            facts.text("source", 30),
            facts.day("document_verified_on"),
        )
        known = outcome_of(leaver, number)
        told = replace(told, employment_id=_job(facts.text("employment_id", 80), alum, jobs, told=told, known=known))
        if outcome is None or told == known:
            return Verdict.UNCHANGED
        return self._write(leaver, number, told)

    def _leaver(self, alum: Known, number: int, start: date | None) -> Leaver:
        """The enrollment that was left last, or the one whose quarter begins on the given day."""
        left = self._left[alum.id]
        if not left:
            raise BadFact("the alum has no exit date", "give it in an enrollment line")
        fitting = [each for each in left if start is None or _begins(each, number) == start]
        if not fitting:
            raise BadFact(f'"from" is not when quarter {number} after an exit begins', "check the exit date")
        return max(fitting, key=lambda each: (_begins(each, number), each.enrollment_id))

    def _write(self, leaver: Leaver, number: int, told: KnownOutcome) -> Verdict:
        whose = {"alum_id": leaver.alum_id, "enrollment_id": leaver.enrollment_id, "quarter": number}
        stamp = {"by": self._by, "at": self._now}
        q = quarter_outcomes.c
        new = self._tx.execute(
            quarter_outcomes.insert().returning(q.id), {**whose, **asdict(told), **stamp}
        ).scalar_one()
        mine = (q.enrollment_id == leaver.enrollment_id, q.quarter == number, q.replaced_by.is_(None), q.id != new)
        if number in leaver.settled:
            self._tx.execute(quarter_outcomes.update().where(*mine).values(replaced_by=new))
        mine_now = self._left[leaver.alum_id]
        mine_now[mine_now.index(leaver)] = replace(leaver, settled={**leaver.settled, number: told})
        return Verdict.UPDATED if number in leaver.settled else Verdict.CREATED


def _begins(leaver: Leaver, number: int) -> date:
    assert leaver.exited_on is not None
    return quarter_after_exit(leaver.exited_on, number).start


def _job(origin: str | None, alum: Known, jobs: Jobs, *, told: KnownOutcome, known: KnownOutcome) -> int | None:
    """The job that a line names. One that is not known here passes when the rest of the line is on file anyway."""
    if origin is None:
        return None
    try:
        return jobs.named(alum.id, origin).id
    except BadFact:
        if replace(known, employment_id=None) != told:
            raise
        return known.employment_id
