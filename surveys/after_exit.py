"""What somebody's records say about a quarter after exit: the outcome to suggest, and on what evidence.

A record is an observation. A job without a last day is known to have lasted to the day it was told; an answer to a
question about a quarter's dates holds for that quarter, however late it came.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from unicodedata import normalize

from surveys.quarters import Quarter
from surveys.questions import WORKING


class Outcome(StrEnum):
    """Where somebody was in a quarter: the choices that staff have by default."""

    UNSUBSIDIZED_JOB = "unsubsidized_job"
    REGISTERED_APPRENTICESHIP = "registered_apprenticeship"
    MILITARY = "military"
    POSTSECONDARY = "postsecondary"
    TRAINING = "training"
    SECONDARY_SCHOOL = "secondary_school"
    NOT_WORKING = "not_working"  # neither working nor in school
    UNABLE_TO_CONTACT = "unable_to_contact"
    EXCLUDED = "excluded"


class Evidence(StrEnum):
    """How well a record is proven, weakest first."""

    SELF_REPORT = "self_report"
    CASE_NOTE_VERIFIED = "case_note_verified"
    DOCUMENT = "document"
    WAGE_RECORD = "wage_record"


_BY_SOURCE = {
    "employer_call": Evidence.CASE_NOTE_VERIFIED,
    "pay_stubs": Evidence.DOCUMENT,
    "employer_letter": Evidence.DOCUMENT,
    **{level.value: level for level in Evidence},
}
#: Sources that say how well something is proven: by what was looked at, or by the name of the level itself.
PROVING = frozenset(_BY_SOURCE)
_BY_SCHOOL = {
    "postsecondary": Outcome.POSTSECONDARY,
    "secondary": Outcome.SECONDARY_SCHOOL,
    "training": Outcome.TRAINING,
}


@dataclass(frozen=True, slots=True)
class Observation:
    """One employment record. Days said only as a month or a year stay so ("2025-08", "2025").

    `asked_from` and `asked_to` are the dates that the question was about, when a question made the record.
    """

    id: int
    status: str
    as_of: date
    source: str
    employer: str | None = None
    started_on: str | None = None
    ended_on: str | None = None
    is_current: bool = True
    subsidized: bool = False
    school_level: str | None = None
    verified_on: date | None = None
    asked_from: date | None = None
    asked_to: date | None = None
    job_title: str | None = None
    hours_per_week: Decimal | None = None
    same_employer: bool | None = None  # still with the employer on file when asked
    placed_by_program: bool | None = None

    @property
    def works(self) -> bool:
        """In a job whose pay the program does not bear."""
        return self.status in WORKING and not self.subsidized

    @property
    def evidence(self) -> Evidence:
        """How well it is proven."""
        known = evidence_from(self.source)
        return max(known, Evidence.DOCUMENT, key=strength) if self.verified_on else known


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The outcome that the records speak for, and the record it rests on. No outcome: nobody knows."""

    outcome: Outcome | None
    rests_on: Observation | None = None


def evidence_from(source: str) -> Evidence:
    """How well something is proven that comes from this source; what nobody looked into is a self-report."""
    return _BY_SOURCE.get(source, Evidence.SELF_REPORT)


_STRENGTH = {evidence: place for place, evidence in enumerate(Evidence)}


def strength(evidence: Evidence) -> int:
    """How strong a proof is: the greater, the better."""
    return _STRENGTH[evidence]


@lru_cache(maxsize=65_536)
def earliest(said: str) -> date:
    """The first day that a date as said may mean."""
    year, month, day = _parts(said)
    return date(year, month or 1, day or 1)


@lru_cache(maxsize=65_536)
def latest(said: str) -> date:
    """The last day that a date as said may mean."""
    year, month, day = _parts(said)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _parts(said: str) -> tuple[int, int | None, int | None]:
    numbers = [int(part) for part in said.split("-")]
    return numbers[0], numbers[1] if len(numbers) > 1 else None, numbers[2] if len(numbers) > 2 else None


def last_day(started_on: str | None, ended_on: str) -> date:
    """The last day that is certain of a job that ended: the first that its end may mean, but not before it began."""
    ended = earliest(ended_on)
    return max(ended, earliest(started_on)) if started_on else ended


def holds_in(seen: Observation, quarter: Quarter) -> bool:
    """True when the record certainly speaks of some day in the quarter.

    A start told only as a month counts from that month's last day, an end from its first: nothing is guessed. Of a job
    that was over when it was told, on an untold day, only the first day is certain.
    """
    if seen.started_on and earliest(seen.started_on) > quarter.end:
        return False
    if seen.ended_on and latest(seen.ended_on) < quarter.start:
        return False
    if seen.asked_from and seen.asked_to and quarter.start <= seen.asked_from and seen.asked_to <= quarter.end:
        return True
    if seen.started_on and not seen.ended_on and earliest(seen.started_on) > seen.as_of:
        return False  # a job to come may still come to nothing
    if seen.status in WORKING and not seen.is_current and not seen.ended_on:
        began = seen.started_on
        return began is not None and quarter.start <= earliest(began) and latest(began) <= quarter.end
    last = last_day(seen.started_on, seen.ended_on) if seen.ended_on else seen.as_of
    first = min(latest(seen.started_on), last) if seen.started_on else last
    return first <= quarter.end and last >= quarter.start


def suggest(
    seen: Sequence[Observation], quarter: Quarter, *, excluded: bool = False, not_reached: bool = False
) -> Suggestion:
    """The outcome of a quarter as the records have it.

    Exclusion comes before work, work before school, and a subsidized job is none of them. `not_reached` says that
    the quarter's check-in is over without an answer.
    """
    if excluded:
        return Suggestion(Outcome.EXCLUDED)
    here = [each for each in seen if holds_in(each, quarter)]
    if job := _best(here, lambda each: each.works):
        return Suggestion(Outcome.MILITARY if job.status == "military" else Outcome.UNSUBSIDIZED_JOB, job)
    if school := _best(here, lambda each: each.status == "in_school"):
        return Suggestion(_BY_SCHOOL.get(school.school_level or ""), school)
    if any(each.status in WORKING for each in here):
        return Suggestion(None)
    if idle := _best(
        here, lambda each: each.status in ("unemployed", "not_looking") and not _about_before(each, quarter)
    ):
        return Suggestion(Outcome.NOT_WORKING, idle)
    return Suggestion(Outcome.UNABLE_TO_CONTACT if not_reached else None)


def _about_before(seen: Observation, quarter: Quarter) -> bool:
    """An answer about dates that were over before the quarter began, and that came late: it belongs to those dates.

    That there was no work on the day it came leaves open whether there was any later in the quarter, which is asked.
    """
    return seen.asked_to is not None and seen.asked_to < quarter.start


def _best(seen: Sequence[Observation], fits: Callable[[Observation], bool]) -> Observation | None:
    """The best proven record that fits; among equals the last one told."""
    return max(filter(fits, seen), key=lambda each: (strength(each.evidence), each.as_of, each.id), default=None)


#: What is part of a name and tells no employer from another.
_NOISE = re.compile(
    r"(#|\bstores?\s*#?|\bno)\s*\d+|\b(the|inc|llc|ltd|corp|corporation|co|company|store|stores|supercenter)\b|[^\w\s&+]"
)
#: Left out without a gap: "McDonald's" and "McDonalds", "U.P.S." and "UPS" are one.
_WITHIN = re.compile(r"['’‘`.\u0300-\u036f]")
_AND = re.compile(r"\band\b")


@lru_cache(maxsize=65_536)
def employer_key(name: str) -> str:
    """An employer's name in a form that can be compared: "Target", "target store #214" and "TARGET, Inc." are one.

    So are "McDonald's" and "McDonalds", "Wal-Mart" and "Walmart", "Café Luna" and "CAFE LUNA". A staffing agency and
    the place it sends somebody to stay two: who the employer is, only a person can say.
    """
    plain = _AND.sub("&", _WITHIN.sub("", normalize("NFKD", name.casefold())))
    return "".join(_NOISE.sub(" ", plain).split()) or "".join(plain.split())


def employers_in(seen: Sequence[Observation], quarter: Quarter) -> frozenset[str]:
    """Who somebody worked for in a quarter, in a form that can be compared."""
    return frozenset(
        employer_key(each.employer) for each in seen if each.works and each.employer and holds_in(each, quarter)
    )
