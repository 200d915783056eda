"""What is asked of a decision about a quarter before it is kept: every problem at once, each with its mend."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from records.post_exit import proof
from records.post_exit.exits import Found
from records.post_exit.jobs import may_hold_in, tells_of
from records.post_exit.otherwise import EMPLOYED, Recorded
from surveys.after_exit import Outcome

#: As long as a note may be.
LONGEST_NOTE: Final = 1000
#: Nothing proves that nobody was reached, and an exclusion has its own record.
NO_SOURCE_NEEDED: Final = frozenset({Outcome.UNABLE_TO_CONTACT, Outcome.EXCLUDED})


class BadOutcome(ValueError):
    """An outcome cannot be settled like that; `problems` names each field and the mend."""

    def __init__(self, **problems: str) -> None:
        super().__init__("; ".join(f"{name}: {mend}" for name, mend in problems.items()))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What staff say of a quarter: the outcome and its proof. Codes are those of the program's lists."""

    outcome: str
    employment_id: int | None = None
    source: str | None = None
    verified_on: date | None = None
    note: str = ""


def same_as_known(found: Found, decision: Decision) -> bool:
    """Whether the outcome and the job are those that are settled or suggested already."""
    known = found.quarter.known
    return (known.outcome, known.employment_id) == (decision.outcome, decision.employment_id)


def check(
    found: Found,
    decision: Decision,
    *,
    outcome: str | None,
    source: str | None,
    jobs: dict[int, Recorded],
    today: date,
) -> None:
    """Raises `BadOutcome`. `outcome` and `source` are the defaults that the codes of the decision count as."""
    problems: dict[str, str] = {}
    if not found.quarter.over:
        end = found.quarter.quarter.end
        problems["outcome"] = f"this quarter is over only on {end:%b} {end.day}, {end.year}: settle it after that"
    elif outcome is None:
        problems["outcome"] = "choose an outcome"
    if decision.source and source is None:
        problems["source"] = "choose a source of the list"
    if outcome is not None:
        problems |= _job_problem(found, decision, outcome, jobs) or _source_problem(found, decision, outcome, jobs)
    if len(decision.note) > LONGEST_NOTE:
        problems["note"] = f"use at most {LONGEST_NOTE} characters"
    problems |= day_problem(found, source, decision.verified_on, today)
    if problems:
        raise BadOutcome(**problems)


def day_problem(found: Found, source: str | None, verified_on: date | None, today: date) -> dict[str, str]:
    """What is wrong with the day on which a document was verified."""
    if verified_on is None:
        return {"verified_on": "enter the day on which the paper was looked at"} if source in proof.PAPERS else {}
    if verified_on > today:
        return {"verified_on": "that day is still to come"}
    if verified_on < found.exit.exited_on:
        return {"verified_on": "that day is before the exit"}
    if source is None or source == "self_report":
        return {"source": "choose what was verified on that day: what an alum told has no document"}
    return {}


def _source_problem(found: Found, decision: Decision, outcome: str, jobs: dict[int, Recorded]) -> dict[str, str]:
    if decision.source or outcome in NO_SOURCE_NEEDED or same_as_known(found, decision):
        return {}
    job = jobs.get(decision.employment_id or 0)
    if job is not None and tells_of(job, found.quarter.quarter):
        return {}
    return {"source": "choose the source used to verify"}


def _job_problem(found: Found, decision: Decision, outcome: str, jobs: dict[int, Recorded]) -> dict[str, str]:
    chosen = decision.employment_id
    if chosen is None:
        needs = outcome in EMPLOYED and outcome != Outcome.MILITARY
        return {"employment_id": "choose the job, or enter the one you learned of"} if needs else {}
    job, mend = jobs.get(chosen), ""
    if outcome not in EMPLOYED:
        mend = "a job goes only with work as the outcome: choose none"
    elif job is None:
        mend = "choose one of this alum's jobs"
    elif job.subsidized:
        mend = "that job is subsidized, which is not employment after exit"
    elif not job.works:
        mend = "that record is not of a job"
    elif not may_hold_in(job, found.quarter.quarter):
        mend = "that job was over before these dates, or began after them"
    return {"employment_id": mend} if mend else {}
