"""What was told since an outcome was settled and does not agree with it: for staff to look at, never rewritten here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.outcomes import employment
from surveys.after_exit import Observation, Outcome, employer_key, latest, suggest
from surveys.history import History, KnownOutcome
from surveys.quarters import Quarter
from surveys.questions import WORKING

#: Outcomes that a job makes.
EMPLOYED: Final = frozenset({Outcome.UNSUBSIDIZED_JOB, Outcome.REGISTERED_APPRENTICESHIP, Outcome.MILITARY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An employment record as staff choose from them: what it says, where it is from, and when it was kept."""

    id: int
    status: str
    employer: str | None
    job_title: str | None
    started_on: str | None
    ended_on: str | None
    is_current: bool
    hours_per_week: Decimal | None
    subsidized: bool
    source: str
    as_of: date
    window_from: date | None
    window_to: date | None
    message_id: int | None
    by: str | None
    at: datetime
    replaced_by: int | None

    @property
    def works(self) -> bool:
        """In a job whose pay the program does not bear."""
        return self.status in WORKING and not self.subsidized


@dataclass(frozen=True, slots=True)
class Otherwise:
    """What a later record says of a quarter that is settled. No outcome: the job behind it was taken back, or over."""

    outcome: str | None
    record: Recorded


def recorded_of(tx: Connection, alum_ids: Collection[int]) -> dict[int, dict[int, Recorded]]:
    """Every employment record of these alumni by its id, replaced ones too."""
    e = employment.c
    columns = [e[name] for name in Recorded.__slots__]
    found = defaultdict[int, dict[int, Recorded]](dict)
    query = sa.select(e.alum_id, *columns).where(e.alum_id.in_(alum_ids)).order_by(e.id)
    for row in tx.execute(query):
        values = {name: getattr(row, name) for name in Recorded.__slots__}
        found[row.alum_id][row.id] = Recorded(**{**values, "subsidized": bool(row.subsidized)})
    return dict(found)


def told_otherwise(
    history: History, quarter: Quarter, known: KnownOutcome, settled_at: datetime, recorded: Mapping[int, Recorded]
) -> Otherwise | None:
    """What came in since an outcome was settled and does not agree with it.

    Somebody who worked for a part of a quarter was employed in it: that they do not work now is no disagreement, only
    an answer about the quarter's own dates is.
    """
    worked = known.means in EMPLOYED
    since = [each for each in history.seen if recorded[each.id].at > settled_at]
    if worked:
        gone = _taken_back(known.employment_id, recorded, settled_at)
        if gone := gone or left_before(since, quarter, recorded.get(known.employment_id or 0), recorded):
            return Otherwise(None, gone)
        since = [each for each in since if _asked_about(each, quarter)]
    said = suggest(since, quarter)
    if said.rests_on is None or said.outcome is None or _agree(known, said.outcome):
        return None
    return Otherwise(said.outcome, recorded[said.rests_on.id])


def _agree(known: KnownOutcome, outcome: Outcome) -> bool:
    return known.means == outcome or (known.means in EMPLOYED and outcome in EMPLOYED)


def _asked_about(seen: Observation, quarter: Quarter) -> bool:
    if seen.asked_from is None or seen.asked_to is None:
        return False
    return quarter.start <= seen.asked_from and seen.asked_to <= quarter.end


def left_before(
    since: Sequence[Observation], quarter: Quarter, job: Recorded | None, recorded: Mapping[int, Recorded]
) -> Recorded | None:
    """What told since that the very job was over before the quarter began: it can be no work in it."""
    if job is None or not job.employer:
        return None
    same = (e for e in since if e.employer and employer_key(e.employer) == employer_key(job.employer or ""))
    over = next((e for e in same if e.ended_on and latest(e.ended_on) < quarter.start), None)
    return recorded[over.id] if over is not None else None


def _taken_back(record_id: int | None, recorded: Mapping[int, Recorded], settled_at: datetime) -> Recorded | None:
    """The record that took the place of the one it rested on, when it is no job any more; or that one, taken out."""
    first = record = recorded.get(record_id or 0)
    while record is not None and record.replaced_by is not None:
        heir = recorded.get(record.replaced_by)
        if heir is None or heir is record:
            return record
        record = heir
    if record is None or record is first or record.at <= settled_at:
        return None
    return None if record.works else record
