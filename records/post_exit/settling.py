"""Settling the outcome of a quarter after exit, and raising its evidence later. Nothing is overwritten.

Each decision is a new row; the one before names it, and the audit trail says who decided.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import documents
from records.post_exit import choices, proof, trail
from records.post_exit.checking import (
    LONGEST_NOTE,
    NO_SOURCE_NEEDED,
    BadOutcome,
    Decision,
    check,
    day_problem,
    same_as_known,
)
from records.post_exit.choices import List
from records.post_exit.exits import Exit, Found, exits_of
from records.post_exit.jobs import held_then, jobs_of, source_of_record, tells_of
from records.post_exit.otherwise import Recorded
from records.tables.histories import quarter_outcomes
from records.tables.people import alumni, enrollments
from surveys.after_exit import Evidence, evidence_from
from surveys.papers import STUBS_NEEDED, Proof


class How(StrEnum):
    """Who settled an outcome."""

    STAFF = "staff"
    RULE = "rule"
    IMPORT = "import"


class SettledMeanwhile(RuntimeError):
    """Somebody settled the quarter after the page was loaded; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was kept. `stubs` is how many pay stubs prove it, where they are fewer than two; else None."""

    outcome_id: int
    evidence: Evidence | None
    stubs: int | None = None


def hold(tx: Connection, enrollment_id: int, number: int, *, today: date) -> Found:
    """The quarter, so that nobody else settles it meanwhile. Raises `BadOutcome` when there is none."""
    alum_id = tx.scalar(sa.select(enrollments.c.alum_id).where(enrollments.c.id == enrollment_id))
    held = sa.select(alumni.c.id, alumni.c.erased_at).where(alumni.c.id == alum_id).with_for_update()
    person = tx.execute(held).first()
    if alum_id is None or person is None:
        raise BadOutcome(quarter="there is no such exit any more")
    if person.erased_at is not None:
        raise BadOutcome(quarter="the alum was erased on request: what is settled stays as it is")
    return find(exits_of(tx, alum_id, today=today), enrollment_id, number)


def find(exits: tuple[Exit, ...], enrollment_id: int, number: int) -> Found:
    """One quarter of these exits. Raises `BadOutcome` for an exit that does not count, and another number."""
    for each in exits:
        for quarter in each.quarters:
            if each.enrollment_id == enrollment_id and quarter.number == number:
                return Found(each, quarter)
    raise BadOutcome(quarter="this exit does not count, or has no such quarter: look at the alum's page")


def settle(
    tx: Connection, found: Found, decision: Decision, *, how: How = How.STAFF, by: str, now: datetime, today: date
) -> Kept:
    """Keeps what was decided of a quarter that is over. Raises `BadOutcome` with every problem at once.

    What is proven well is not replaced by what is proven less well unless a note says why.
    """
    outcome = choices.meaning(tx, List.OUTCOME, decision.outcome)
    source = choices.meaning(tx, List.SOURCE, decision.source) if decision.source else None
    jobs = jobs_of(tx, found)
    check(found, decision, outcome=outcome, source=source, jobs=jobs, today=today)
    job = jobs.get(decision.employment_id or 0)
    papers = _papers(tx, found, decision.employment_id)
    stubs = papers.periods if source == proof.STUBS else None
    proven = _proven(found, decision, outcome, source, papers.periods, job)
    before = found.quarter.settled
    if (
        before
        and before.evidence
        and not decision.note
        and proof.is_weaker(proven["evidence"], Evidence(before.evidence))
    ):
        raise BadOutcome(
            note="what is settled is proven better than this: write a note on why, or choose another source"
        )
    job_id = None if job is None else job.id
    if job is not None and decision.source and not tells_of(job, found.quarter.quarter):
        job_id = held_then(tx, found, job, source=source_of_record(source), by=by, now=now)
    row = {"outcome": decision.outcome, "employment_id": job_id, "note": decision.note, **proven}
    did = "settled an outcome" if how is How.STAFF else "confirmed an outcome by rule"
    new = _write(tx, found, row, did, how=how, by=by, now=now)
    if source in proof.PAPERS and _too_few(stubs) is None:
        documents.link(tx, new, papers.papers)
    return Kept(outcome_id=new, evidence=proven["evidence"], stubs=_too_few(stubs))


def upgrade(
    tx: Connection, found: Found, *, source: str, verified_on: date | None, note: str = "", by: str, now: datetime,
    today: date,
) -> Kept:  # fmt: skip
    """Raises the evidence of what is settled: outcome and job stay as they are. Raises `BadOutcome`.

    With fewer than two verified pay stubs on file nothing is written, and `Kept.stubs` says how many there are.
    """
    before = found.quarter.settled
    if before is None:
        raise BadOutcome(outcome="nothing is settled yet: confirm the outcome first")
    meant = choices.meaning(tx, List.SOURCE, source)
    if meant is None:
        raise BadOutcome(source="choose the source used to verify")
    if problems := day_problem(found, meant, verified_on, today):
        raise BadOutcome(**problems)
    old = Evidence(before.evidence) if before.evidence else None
    papers = _papers(tx, found, before.employment_id)
    stubs = papers.periods if meant == proof.STUBS else None
    if _too_few(stubs) is not None:
        return Kept(outcome_id=before.id, evidence=old, stubs=stubs)
    new = proof.evidence_of(meant, stubs=papers.periods, before=old)
    if old is not None and not proof.is_weaker(old, new):
        raise BadOutcome(source="it is proven as well as that already: choose a better source, or settle it anew")
    row = {
        "outcome": before.outcome, "employment_id": before.employment_id, "evidence": new, "source": source,
        "document_verified_on": verified_on, "note": note[:LONGEST_NOTE],
    }  # fmt: skip
    written = _write(tx, found, row, "raised the evidence of an outcome", how=How.STAFF, by=by, now=now)
    if meant in proof.PAPERS:
        documents.link(tx, written, papers.papers)
    return Kept(outcome_id=written, evidence=new)


def _too_few(stubs: int | None) -> int | None:
    return stubs if stubs is not None and stubs < STUBS_NEEDED else None


def _papers(tx: Connection, found: Found, job_id: int | None) -> Proof:
    return documents.proven(tx, found.exit.alum_id, job_id, found.quarter.quarter)


def _proven(
    found: Found, decision: Decision, outcome: str | None, source: str | None, stubs: int, job: Recorded | None
) -> dict[str, Any]:
    """Evidence, source and day of verification: as decided, or else as the record has them."""
    known = found.quarter.known
    same = same_as_known(found, decision)
    if source is not None:
        before = Evidence(known.evidence) if same and known.evidence else None
        evidence: Evidence | None = proof.evidence_of(source, stubs=stubs, before=before)
        return _as_proven(evidence, decision.source, decision.verified_on)
    if outcome in NO_SOURCE_NEEDED:
        return _as_proven(None, None, None)
    if same:
        stands = Evidence(known.evidence) if known.evidence else Evidence.SELF_REPORT
        return _as_proven(stands, known.source, known.document_verified_on)
    return _as_proven(evidence_from(job.source) if job else None, job.source if job else None, None)


def _as_proven(evidence: Evidence | None, source: str | None, verified_on: date | None) -> dict[str, Any]:
    return {"evidence": evidence, "source": source, "document_verified_on": verified_on}


def _write(tx: Connection, found: Found, row: dict[str, Any], did: str, *, how: How, by: str, now: datetime) -> int:
    q, quarter = quarter_outcomes.c, found.quarter
    whose = {
        "alum_id": found.exit.alum_id,
        "enrollment_id": found.exit.enrollment_id,
        "quarter": quarter.number,
        "starts_on": quarter.quarter.start,
    }
    values = {**whose, **row, "how": str(how), "by": by[:120], "at": now}
    new = int(tx.execute(quarter_outcomes.insert().returning(q.id), values).scalar_one())
    in_force = (q.id.in_(found.settled_ids), q.replaced_by.is_(None))
    tx.execute(quarter_outcomes.update().where(*in_force).values(replaced_by=new))
    trail.note(tx, did, new, values, by=by, now=now)
    return new
