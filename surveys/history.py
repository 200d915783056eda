"""One person's history as it is on file: enrollments, jobs, pay, benefits, credentials. Measures look at nothing else.

Everything here is an observation with its own date, so a history can be looked at as it stood on any day. What is
only looked at now and then is a named tuple, with its fields in the order in which they are read: a report makes
millions of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from surveys.after_exit import Observation


class Score(StrEnum):
    """A short form or question whose answer is kept as one score."""

    NET_WORTH = "net_worth"  # dollars, may be negative
    FOOD_SECURITY = "food_security"  # affirmative answers to the six-item form, 0 to 6, 30-day wording
    HUNGER_VITAL_SIGN = "hunger_vital_sign"  # affirmative answers to the two-item screener, 0 to 2: never for change
    PRIMARY_CARE = "primary_care"  # choice: first_visit, already_patient, referral, none
    HOUSING = "housing"  # choice: own_place, family_friends, program, shelter_outside
    SOCIAL_CAPITAL = "social_capital"  # mean of the items, 1 to 5
    ASPIRATION = "aspiration"  # mean of the items, 1 to 5


class Moment(StrEnum):
    """Where in somebody's time with the program a score belongs."""

    ENTRY = "entry"
    EXIT = "exit"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """How things stood at entry or at exit. None: not asked. `public_benefits` empty: asked, and there were none."""

    employed: bool | None = None
    wage: Decimal | None = None
    wage_unit: str | None = None
    hours_per_week: Decimal | None = None
    public_benefits: tuple[str, ...] | None = None
    net_worth: Decimal | None = None
    food_security_raw: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrollment:
    """One time in a program. `completed` holds training, placement, classroom, ojt, k12, housing as far as completed.

    An exit that a later service took back (within 90 days) is in `exited_on` all the same: `surveys.periods` says
    which exits count.
    """

    id: int
    program: str = ""
    cohort: str = ""
    started_on: date | None = None
    exited_on: date | None = None
    exit_reason: str | None = None
    completed: frozenset[str] = frozenset()
    youth: bool | None = None
    school_level: str | None = None  # at entry: secondary, postsecondary
    barriers: tuple[str, ...] | None = None
    entry: Baseline = field(default_factory=Baseline)
    exit: Baseline = field(default_factory=Baseline)
    exit_employer: str | None = None
    exit_job_started_on: str | None = None  # as precise as it was said


class Pay(NamedTuple):
    """Pay as told on a day. `hourly` only where the unit is the hour or the weekly hours are known."""

    id: int
    as_of: date
    amount: Decimal
    unit: str
    hourly: Decimal | None = None
    basis: str | None = None  # gross, net; None when not said
    employer: str | None = None
    employment_id: int | None = None
    source: str = "self_report"


class BenefitTold(NamedTuple):
    """One benefit as told on a day. `benefit` "any" with status none says that there was none of that kind."""

    as_of: date
    kind: str  # employer, public
    benefit: str
    status: str  # receiving, none, cut_off (lost by a rule or a sanction, not because it was no longer needed)
    checkin_id: int | None = None


class CredentialEarned(NamedTuple):
    """A diploma, license or certificate, with its day as precise as it was said."""

    kind: str
    earned_on: str | None
    source: str = "self_report"


class Exclusion(NamedTuple):
    """Why and from when somebody is left out of both parts of every rate. No day: from the start."""

    reason: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreTold:
    """What a short form came to on a day."""

    kind: Score
    as_of: date
    moment: Moment = Moment.AFTER
    value: Decimal | None = None
    choice: str | None = None


class Asking(NamedTuple):
    """A check-in about some dates: how it ended, and until when an answer is sought."""

    enrollment_id: int
    asks_from: date
    asks_to: date
    closes_on: date
    state: str
    opened: bool = False
    heard: bool = False  # a text came back, though maybe none that anybody could read

    @property
    def not_reached(self) -> bool:
        """Over, asked or not deliverable, and nothing heard."""
        unheard = self.state == "expired" and self.opened and not self.heard
        return unheard or self.state in ("undeliverable", "opted_out")


@dataclass(frozen=True, slots=True)
class KnownOutcome:
    """The outcome of a quarter, and how it is known. No outcome: nobody knows."""

    outcome: str | None
    employment_id: int | None = None
    evidence: str | None = None
    source: str | None = None
    document_verified_on: date | None = None
    counts_as: str | None = None  # the default outcome that a program's own outcome is taken for

    @property
    def means(self) -> str | None:
        """The outcome as measures take it."""
        return self.counts_as or self.outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Everything measures may know of one person. `settled` is keyed by enrollment and quarter after its exit.

    `seen`, `pay`, `benefits` and the rest hold what is in force: what was replaced by a correction is not here.
    """

    alum_id: int
    external_id: str
    birth_date: date | None = None
    gender: str | None = None
    race_ethnicity: str | None = None
    language: str = "en"
    economically_disadvantaged: bool | None = None
    enrollments: tuple[Enrollment, ...] = ()
    seen: tuple[Observation, ...] = ()
    pay: tuple[Pay, ...] = ()
    benefits: tuple[BenefitTold, ...] = ()
    credentials: tuple[CredentialEarned, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    scores: tuple[ScoreTold, ...] = ()
    asked: tuple[Asking, ...] = ()
    settled: Mapping[tuple[int, int], KnownOutcome] = field(default_factory=dict)
