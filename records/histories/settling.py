"""Credential, exclusion and outcome lines."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import messages
from records.exports.leavers import Leaver, leavers
from records.exports.quarters import QUARTERS, outcome_of
from records.histories.jobs import Jobs
from records.histories.lines import Line
from records.histories.people import Known
from records.histories.problems import BadFact
from records.histories.told import IMPORTED
from records.histories.verdicts import Verdict
from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.after_exit import Evidence
from surveys.quarters import quarter_after_exit

CREDENTIALS: Final = (
    "high_school_diploma", "high_school_equivalency", "associate", "bachelor", "graduate", "licensure", "certificate",
    "certification", "other",
)  # fmt: skip
EXCLUSIONS: Final = ("institutionalized", "medical", "deceased", "reserve", "foster_care")


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
    reason = line.facts.needed("reason", line.facts.choice("reason", EXCLUSIONS))
    day = line.facts.day("on")
    e = exclusions.c
    row = tx.execute(sa.select(e.id, e.excluded_on).where(e.alum_id == alum.id, e.reason == reason)).first()
    if row is not None and row.excluded_on == day:
        return Verdict.UNCHANGED
    if row is not None:
        tx.execute(exclusions.update().where(e.id == row.id), {"excluded_on": day, "by": by, "at": now})
        return Verdict.UPDATED
    tx.execute(exclusions.insert(), {"alum_id": alum.id, "reason": reason, "excluded_on": day, "by": by, "at": now})
    _stop_texts(tx, alum, now)
    return Verdict.CREATED


def _stop_texts(tx: Connection, alum: Known, now: datetime) -> None:
    """The dead and the jailed are not texted. An opt-out stays what it is."""
    mine = alumni.c.id == alum.id
    other_reason = sa.func.coalesce(alumni.c.blocked_reason, "") != "opted_out"
    tx.execute(alumni.update().where(mine, other_reason), {"blocked_reason": "excluded", "updated_at": now})
    waiting = sa.and_(checkins.c.alum_id == alum.id, checkins.c.state.in_(("scheduled", "open")))
    ids = list(tx.scalars(sa.select(checkins.c.id).where(waiting)))
    ended = {"state": "cancelled", "why": "excluded", "next_at": None, "closed_at": now}
    tx.execute(checkins.update().where(checkins.c.id.in_(ids)).values(ended))
    messages.cancel_for_checkins(tx, ids, now=now)


class Outcomes:
    """Keeps outcome lines. One that says what the records suggest anyway adds nothing."""

    def __init__(self, tx: Connection, *, by: str, now: datetime) -> None:
        self._tx, self._by, self._now = tx, by, now
        self._leaver: tuple[int, Leaver] | None = None

    def keep(self, line: Line, alum: Known, jobs: Jobs) -> Verdict:
        """Keeps the outcome of one quarter after exit."""
        facts = line.facts
        number = facts.needed("quarter", facts.whole("quarter", least=QUARTERS[0], most=QUARTERS[-1]))
        start = facts.day("from")
        proof = {
            "evidence": facts.choice("evidence", tuple(Evidence)),
            "source": facts.text("source", 30),
            "document_verified_on": facts.day("document_verified_on"),
        }
        outcome = facts.text("outcome", 40)
        enrollment_id = self._enrollment(alum, number, start)
        if outcome is None:
            return Verdict.UNCHANGED
        known = outcome_of(self._of(enrollment_id), number)
        told = (outcome, *proof.values())
        is_known = (known.outcome, known.evidence, known.source, known.document_verified_on) == told
        job_id = None
        if origin := facts.text("employment_id", 80):
            try:
                job_id = jobs.named(alum.id, origin).id
            except BadFact:
                if not is_known:
                    raise
                job_id = known.employment_id
        if is_known and known.employment_id == job_id:
            return Verdict.UNCHANGED
        values = {"alum_id": alum.id, "enrollment_id": enrollment_id, "quarter": number, "outcome": outcome}
        return self._write({**values, "employment_id": job_id, **proof, "by": self._by, "at": self._now})

    def _enrollment(self, alum: Known, number: int, start: date | None) -> int:
        """The enrollment that was left, by the quarter's first day where it is given."""
        e = enrollments.c
        query = sa.select(e.id, e.exited_on).where(e.alum_id == alum.id, e.exited_on.is_not(None))
        left = self._tx.execute(query.order_by(e.exited_on.desc(), e.id.desc())).all()
        if not left:
            raise BadFact("the alum has no exit date", "give it in an enrollment line")
        fitting = [row.id for row in left if start is None or quarter_after_exit(row.exited_on, number).start == start]
        if not fitting:
            raise BadFact(f'"from" is not when quarter {number} after an exit begins', "check the exit date")
        return int(fitting[0])

    def _of(self, enrollment_id: int) -> Leaver:
        """The enrollment's records; lines about one alum mostly follow each other."""
        if self._leaver is None or self._leaver[0] != enrollment_id:
            self._leaver = (enrollment_id, next(leavers(self._tx, enrollments.c.id == enrollment_id)))
        return self._leaver[1]

    def _write(self, values: dict[str, Any]) -> Verdict:
        q = quarter_outcomes.c
        new = self._tx.execute(quarter_outcomes.insert().returning(q.id), values).scalar_one()
        mine = (q.enrollment_id == values["enrollment_id"], q.quarter == values["quarter"])
        earlier = quarter_outcomes.update().where(*mine, q.replaced_by.is_(None), q.id != new).values(replaced_by=new)
        self._leaver = None
        return Verdict.UPDATED if self._tx.execute(earlier).rowcount else Verdict.CREATED
