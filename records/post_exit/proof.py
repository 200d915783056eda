"""How well an outcome is proven: by the source that was used, and for pay stubs by how many are on file."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.documents import documents, proofs
from surveys.after_exit import Evidence, evidence_from, strength
from surveys.quarters import Quarter

#: One stub proves one payday. TEGL 26-16 asks for two at least.
ENOUGH_STUBS: Final = 2
STUBS: Final = "pay_stubs"
#: Sources that are papers, which somebody looked at on a day.
PAPERS: Final = frozenset({STUBS, "employer_letter"})


def evidence_of(source: str, *, stubs: int, before: Evidence | None) -> Evidence:
    """How well something is proven that staff verified by a source, a default one.

    With fewer than two stubs it stays as proven as it was; what an alum told stays what an alum told.
    """
    if source == STUBS and stubs < ENOUGH_STUBS:
        return before or Evidence.SELF_REPORT
    return evidence_from(source)


def is_weaker(new: Evidence | None, old: Evidence | None) -> bool:
    """True when what was proven well would be proven less well."""
    return old is not None and (new is None or strength(new) < strength(old))


def stubs_on_file(
    tx: Connection,
    alum_id: int,
    quarter: Quarter,
    *,
    jobs: Collection[int] = (),
    outcomes: Collection[int] = (),
) -> int:
    """How many verified pay stubs prove a quarter: tied to its outcome, or of the job and for pay in those dates.

    `jobs` are the records of the job, `outcomes` everything that was settled of the quarter. A stub that tells neither
    its job nor its dates proves nothing until somebody ties it to the outcome.
    """
    d = documents.c
    tied = sa.select(proofs.c.document_id).where(proofs.c.outcome_id.in_(outcomes))
    in_dates = sa.and_(d.covers_from <= quarter.end, d.covers_to >= quarter.start)
    of_the_job = sa.and_(d.employment_id.in_(jobs), in_dates)
    good = (d.alum_id == alum_id, d.kind == "pay_stub", d.verified_on.is_not(None), d.removed_at.is_(None))
    count = sa.select(sa.func.count()).select_from(documents).where(*good, sa.or_(d.id.in_(tied), of_the_job))
    return int(tx.scalar(count) or 0)
