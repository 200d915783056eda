"""What papers make of the outcomes of quarters: evidence rises when they prove one, and falls when they no longer do.

The answer itself never changes: each rise or fall is a row of its own, and the earlier one names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.documents import link, linked, proven
from records.post_exit import trail
from records.post_exit.exits import Exit, QuarterAfter, Settled, exits_of, settled_of
from records.tables.documents import documents
from records.tables.histories import quarter_outcomes
from surveys.after_exit import Evidence, Outcome
from surveys.papers import Proof

#: Outcomes that a paper about a job can prove.
_BY_A_JOB: Final = frozenset({Outcome.UNSUBSIDIZED_JOB, Outcome.REGISTERED_APPRENTICESHIP, Outcome.MILITARY})
_RANK: Final[Mapping[str | None, int]] = {None: -1, **{each: rank for rank, each in enumerate(Evidence)}}
RISEN: Final = "papers prove it"
FALLEN: Final = "a paper that proved it no longer counts"
_DID: Final = {RISEN: "raised the evidence of an outcome", FALLEN: "lowered the evidence of an outcome"}


@dataclass(frozen=True, slots=True)
class Change:
    """The evidence of one quarter after an exit, before and after."""

    number: int
    starts_on: date
    before: str | None
    after: str


@dataclass(frozen=True, slots=True)
class Standing:
    """One quarter after an exit, what papers prove of it, and on what evidence it stands now."""

    number: int
    starts_on: date
    ends_on: date
    employment_id: int | None
    evidence: str | None
    proof: Proof


def standings(tx: Connection, alum_id: int, *, today: date) -> tuple[Standing, ...]:
    """What the papers of one alum prove: a line for each quarter after exit in which they had a job."""
    return tuple(
        Standing(
            quarter.number,
            quarter.quarter.start,
            quarter.quarter.end,
            quarter.known.employment_id,
            quarter.known.evidence,
            proven(tx, alum_id, quarter.known.employment_id, quarter.quarter),
        )
        for _, quarter in _in_jobs(exits_of(tx, alum_id, today=today))
    )


def settle(
    tx: Connection, alum_id: int, *, by: str, now: datetime, today: date, how: str = "staff"
) -> tuple[Change, ...]:
    """Brings the evidence of one alum's outcomes in line with the papers on file, and says what changed.

    A quarter that is over and that only the records speak for is settled as they have it, once papers prove it. A wage
    record is stronger than any paper and stays.
    """
    exits = exits_of(tx, alum_id, today=today)
    settling = _Settling(tx, alum_id, by, now, how)
    return tuple(change for left, quarter in _in_jobs(exits) if (change := settling.one(left, quarter)))


class _Settling:
    """One alum's quarters, brought in line with the papers at one moment."""

    def __init__(self, tx: Connection, alum_id: int, by: str, now: datetime, how: str) -> None:
        self._tx, self._by, self._now, self._how = tx, by, now, how
        self._earlier = settled_of(tx, (alum_id,))[alum_id]

    def one(self, left: Exit, quarter: QuarterAfter) -> Change | None:
        found = proven(self._tx, left.alum_id, quarter.known.employment_id, quarter.quarter)
        if found.is_documented:
            return self._proven(left, quarter, found)
        rested = _rested_on_papers(self._tx, quarter, self._earlier)
        before = _as_before(rested, quarter) if rested else None
        if before is None or before["evidence"] == quarter.known.evidence:
            return None
        self._write(left, quarter, before, FALLEN)
        return _change(quarter, before)

    def _proven(self, left: Exit, quarter: QuarterAfter, found: Proof) -> Change | None:
        if _RANK.get(quarter.known.evidence, 0) >= _RANK[Evidence.DOCUMENT]:
            if quarter.settled is not None:
                link(self._tx, quarter.settled.id, found.papers)
            return None
        if quarter.settled is None and not quarter.over:
            return None
        told = {"evidence": Evidence.DOCUMENT, "source": found.by, "document_verified_on": found.verified_on}
        link(self._tx, self._write(left, quarter, told, RISEN), found.papers)
        return _change(quarter, told)

    def _write(self, left: Exit, quarter: QuarterAfter, told: Mapping[str, object], note: str) -> int:
        """Adds a row with the same answer on other evidence."""
        settled = quarter.settled
        values = {
            "alum_id": left.alum_id,
            "enrollment_id": left.enrollment_id if settled is None else settled.enrollment_id,
            "quarter": quarter.number,
            "starts_on": quarter.quarter.start,
            "outcome": quarter.known.outcome,
            "employment_id": quarter.known.employment_id,
            "how": self._how,
            "note": note,
            "by": self._by[:120],
            "at": self._now,
            **told,
        }
        q = quarter_outcomes.c
        row = int(self._tx.execute(quarter_outcomes.insert().values(values).returning(q.id)).scalar_one())
        if settled is not None:
            self._tx.execute(quarter_outcomes.update().where(q.id == settled.id).values(replaced_by=row))
        did = "settled an outcome by papers" if settled is None else _DID[note]
        trail.note(self._tx, did, row, values, by=self._by, now=self._now)
        return row


def _change(quarter: QuarterAfter, told: Mapping[str, object]) -> Change:
    return Change(quarter.number, quarter.quarter.start, quarter.known.evidence, str(told["evidence"]))


def to_look_at(tx: Connection, *, since: date) -> tuple[int, ...]:
    """Alumni with a verified paper about a day since then: their quarters may have ended or been settled meanwhile."""
    d = documents.c
    query = sa.select(d.alum_id).where(d.verified_on.is_not(None), d.removed_at.is_(None), d.covers_to >= since)
    return tuple(tx.scalars(query.distinct().order_by(d.alum_id)))


def _in_jobs(exits: Sequence[Exit]) -> Iterator[tuple[Exit, QuarterAfter]]:
    for left in exits:
        for quarter in left.quarters:
            if quarter.known.employment_id is not None and quarter.known.means in _BY_A_JOB:
                yield left, quarter


def _rested_on_papers(tx: Connection, quarter: QuarterAfter, history: Sequence[Settled]) -> tuple[Settled, ...]:
    """The rows that led to what is settled now, the latest first, if its evidence rests on papers of ours."""
    if quarter.settled is None or quarter.settled.evidence != Evidence.DOCUMENT:
        return ()
    chain = _before(quarter.settled, history)
    papers = linked(tx, [row.id for row in chain])
    return chain if any(row.id in papers for row in chain if row.evidence == Evidence.DOCUMENT) else ()


def _before(settled: Settled, history: Sequence[Settled]) -> tuple[Settled, ...]:
    """A row and those that it took the place of, one after another."""
    chain = [settled]
    while earlier := next((each for each in history if each.replaced_by == chain[-1].id), None):
        chain.append(earlier)
    return tuple(chain)


def _as_before(chain: Sequence[Settled], quarter: QuarterAfter) -> dict[str, Any]:
    """The evidence as it stood without the papers: as settled earlier, or else as the records themselves have it."""
    for row in chain:
        if row.evidence != Evidence.DOCUMENT:
            return {"evidence": row.evidence, "source": row.source, "document_verified_on": row.document_verified_on}
    suggested = quarter.suggested
    if suggested.employment_id == quarter.known.employment_id and suggested.evidence is not None:
        day = suggested.document_verified_on
        return {"evidence": suggested.evidence, "source": suggested.source, "document_verified_on": day}
    return {"evidence": Evidence.SELF_REPORT, "source": "self_report", "document_verified_on": None}
