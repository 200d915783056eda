"""One person as measures look at them: the history as it stood on a day, and which part of it is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property, wraps
from typing import Any, Final, TypeVar

from surveys.after_exit import Evidence, Observation, Outcome, earliest, holds_in, latest, suggest
from surveys.history import Asking, Enrollment, History, KnownOutcome, Pay
from surveys.measures.verdict import EXCLUDED, NOT_YET, OUT, Part, Verdict
from surveys.periods import Period, periods, voided_exits
from surveys.quarters import Quarter, quarter_after_exit
from surveys.questions import WORKING
from surveys.spells import Work, work_known

#: An answer is sought this long after the dates asked about, where no check-in says otherwise.
SOUGHT_FOR: Final = timedelta(days=21)
#: TEGL 10-16, attachment 2, and the codes 01 to 05 of PIRL element 923.
_EXCLUDING: Final = frozenset(
    {"institutionalized", "medical", "deceased", "reserve", "foster_care", "01", "02", "03", "04", "05"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose outcomes are counted, and as of which day: nothing that happened later is looked at."""

    as_of: date
    program: str | None = None
    cohort: str | None = None
    exited_from: date | None = None
    exited_to: date | None = None

    def holds(self, enrollment: Enrollment) -> bool:
        """Whether an enrollment is in the program and cohort asked about."""
        in_program = self.program is None or enrollment.program == self.program
        return in_program and (self.cohort is None or enrollment.cohort == self.cohort)

    def holds_exit(self, exited_on: date | None) -> bool:
        """Whether an exit is in the dates asked about. Somebody still served is, when no dates are."""
        if exited_on is None:
            return self.exited_from is None and self.exited_to is None
        after = self.exited_from is None or exited_on >= self.exited_from
        return after and (self.exited_to is None or exited_on <= self.exited_to)


T = TypeVar("T")


class Person:
    """A history as of a day, and the enrollments and exits of it that a report is about.

    What happened later is left out; what was only told later is not. Everything that several measures ask for is worked
    out once.
    """

    def __init__(self, history: History, scope: Scope) -> None:
        self.history = history
        self.scope = scope
        self.as_of = scope.as_of
        self.facts: dict[Callable[[Person], Any], Any] = {}

    def narrowed(self, scope: Scope) -> Person:
        """The same person on the same day, in a report about fewer: this one where that is about as much of them.

        What does not depend on the report is not worked out again.
        """
        other = Person(self.history, scope)
        other.enrollments, other.times = self.enrollments, self.times
        if other.periods == self.periods and other.served == self.served:
            return self
        other.known, other.work, other.pay, other._standings = self.known, self.work, self.pay, self._standings
        return other

    @cached_property
    def known(self) -> History:
        """The history as far as it speaks of days up to the day. What was told later of such days is looked at too."""
        left_out = tuple(each for each in self.history.exclusions if each.on is None or each.on <= self.as_of)
        if len(left_out) == len(self.history.exclusions) and all(e.as_of <= self.as_of for e in self.history.seen):
            return self.history
        seen = (_up_to(self.as_of, each) for each in self.history.seen)
        return replace(self.history, seen=tuple(each for each in seen if each is not None), exclusions=left_out)

    @cached_property
    def enrollments(self) -> tuple[Enrollment, ...]:
        """All enrollments begun by the day, whichever program they are in."""
        return tuple(each for each in self.history.enrollments if (each.started_on or date.min) <= self.as_of)

    @cached_property
    def times(self) -> tuple[Period, ...]:
        """All times of participation, whatever the report is about."""
        return periods(self.enrollments)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """The times of participation that the report is about, in order."""
        return tuple(
            each
            for each in self.times
            if any(map(self.scope.holds, each.enrollments)) and self.scope.holds_exit(each.exited_on)
        )

    @cached_property
    def exits(self) -> tuple[Period, ...]:
        """Those of them that are over, the last first."""
        return tuple(
            each for each in reversed(self.periods) if each.exited_on is not None and each.exited_on <= self.as_of
        )

    @cached_property
    def served(self) -> tuple[Enrollment, ...]:
        """The enrollments that the report is about."""
        whole = [each for period in self.periods for each in period.enrollments if self.scope.holds(each)]
        if not whole and not self.periods and self.scope.holds_exit(None):
            whole = [each for each in self.enrollments if self.scope.holds(each)]
        return tuple(whole)

    @cached_property
    def served_since(self) -> date | None:
        """When services began."""
        return min((each.started_on for each in self.served if each.started_on), default=None)

    @cached_property
    def completed(self) -> frozenset[str]:
        """The services that were completed."""
        return frozenset(one for each in self.served for one in each.completed)

    @cached_property
    def excluded(self) -> bool:
        """Left out of both parts of every measure."""
        if self.known.exclusions:
            return True
        out = [each for each in self.served if each.exited_on is None or each.exited_on <= self.as_of]
        left = [each.id for each in out if (each.exit_reason or "").strip().casefold() in _EXCLUDING]
        # An exit that a later service took back has no reason: whoever is served again was let out, or well again.
        return bool(left) and bool(set(left) - voided_exits(self.enrollments).keys())

    @cached_property
    def left_out(self) -> Verdict | None:
        """The verdict of every measure on somebody whom no measure is about; None for all others."""
        if not self.served:
            return OUT
        return EXCLUDED if self.excluded else None

    @cached_property
    def work(self) -> Work:
        """What is known of their work, day by day."""
        idle = [each.exited_on for each in self.enrollments if each.exit.employed is False and each.exited_on]
        return work_known(
            self.known.seen,
            (day for day in idle if day <= self.as_of),
        )

    @cached_property
    def pay(self) -> tuple[Pay, ...]:
        """Pay told by the day."""
        return tuple(each for each in self.history.pay if each.as_of <= self.as_of)

    def age_on(self, day: date | None) -> int | None:
        """Whole years on a day; None while the birth date or the day is not known."""
        born = self.history.birth_date
        if born is None or day is None:
            return None
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    def standing(self, period: Period, number: int) -> Standing:
        """Where the person was in the n-th quarter after an exit."""
        key = (id(period), number)
        known = self._standings.get(key)
        if known is None:
            known = self._standings[key] = _standing(self, period, number)
        return known

    @cached_property
    def _standings(self) -> dict[tuple[int, int], Standing]:
        return {}


def once(fact: Callable[[Person], T]) -> Callable[[Person], T]:
    """A fact about a person that several measures ask for: it is worked out once."""

    @wraps(fact)
    def known(person: Person) -> T:
        facts = person.facts
        if fact not in facts:
            facts[fact] = fact(person)
        found: T = facts[fact]
        return found

    return known


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody was in one quarter after exit. `employed` None: nobody knows."""

    quarter: Quarter
    employed: bool | None
    studying: bool
    outcome: KnownOutcome
    over: bool  # the time to answer about it has passed

    @property
    def evidence(self) -> Evidence | None:
        """How well it is proven."""
        return Evidence(self.outcome.evidence) if self.outcome.evidence else None


_EMPLOYED: Final = frozenset({Outcome.UNSUBSIDIZED_JOB, Outcome.REGISTERED_APPRENTICESHIP, Outcome.MILITARY})
_STUDYING: Final = frozenset({Outcome.POSTSECONDARY, Outcome.TRAINING, Outcome.SECONDARY_SCHOOL})


def outcome_of(history: History, enrollments: Iterable[Enrollment], exited_on: date, number: int) -> KnownOutcome:
    """The outcome of the n-th quarter after an exit: as somebody settled it, or else as the records suggest.

    `enrollments` are those of the time of participation: one of them may have been settled before the exit moved.
    """
    quarter = quarter_after_exit(exited_on, number)
    for each in enrollments:
        settled = history.settled.get((each.id, number))
        if settled and each.exited_on and quarter_after_exit(each.exited_on, number) == quarter:
            return settled
    asking = asking_about(history, quarter)
    suggested = suggest(
        history.seen,
        quarter,
        excluded=any(each.on is None or each.on <= quarter.end for each in history.exclusions),
        not_reached=asking is not None and asking.not_reached,
    )
    record = suggested.rests_on
    if record is None:
        return KnownOutcome(suggested.outcome)
    job_id = record.id if record.works else None
    return KnownOutcome(suggested.outcome, job_id, record.evidence, record.source, record.verified_on)


def asking_about(history: History, quarter: Quarter) -> Asking | None:
    """The check-in about a quarter."""
    for each in history.asked:
        if each.asks_from == quarter.start and each.asks_to == quarter.end and each.state != "cancelled":
            return each
    return None


def _standing(person: Person, period: Period, number: int) -> Standing:
    assert period.exited_on is not None
    quarter = quarter_after_exit(period.exited_on, number)
    history = person.known
    outcome = outcome_of(history, period.enrollments, period.exited_on, number)
    asking = asking_about(history, quarter)
    over = person.as_of > (asking.closes_on if asking else quarter.end + SOUGHT_FOR)
    means = outcome.means
    # In a school that nobody told the level of: no outcome of the list, and yet known to study and not to work.
    somewhere = means is None and any(each.status == "in_school" and holds_in(each, quarter) for each in history.seen)
    employed = False if somewhere else _employed(history, quarter, means)
    return Standing(quarter, employed, somewhere or means in _STUDYING, outcome, over)


def _employed(history: History, quarter: Quarter, means: str | None) -> bool | None:
    if means in _EMPLOYED:
        return True
    if means in _STUDYING or means == Outcome.NOT_WORKING:
        return False
    subsidized = means is None and any(_paid_by_the_program(each, quarter) for each in history.seen)
    return False if subsidized else None


def _up_to(day: date, seen: Observation) -> Observation | None:
    """What an observation says of the time up to a day; None when it says nothing of it."""
    if seen.as_of <= day or (seen.asked_to is not None and seen.asked_to <= day):
        return seen
    if seen.started_on is None or latest(seen.started_on) > day:
        return None  # to come still, as far as is known
    if seen.ended_on is not None and earliest(seen.ended_on) <= day:
        return seen
    # A job whose end was told later was still held then; one that was over on an untold day may have been over before.
    return replace(seen, as_of=day, ended_on=None, is_current=seen.is_current or seen.ended_on is not None)


def _paid_by_the_program(seen: Observation, quarter: Quarter) -> bool:
    """Worked in the quarter, and only in a subsidized job as nothing else was found: not employment here."""
    return seen.subsidized and seen.status in WORKING and holds_in(seen, quarter)


def latest_due(person: Person, judge: Callable[[Period], Verdict]) -> Verdict:
    """The verdict on the last exit that the measure is due for: nobody is counted twice, whatever number of exits.

    Somebody excluded is so for every exit; somebody still served has none.
    """
    if person.left_out is not None:
        return person.left_out
    found = OUT if person.exits else NOT_YET
    for period in person.exits:
        verdict = judge(period)
        if verdict.part not in (Part.NOT_YET, Part.OUT):
            return _of(verdict, period)
        if found is OUT:
            found = verdict
    return found


def _of(verdict: Verdict, period: Period) -> Verdict:
    return Verdict(verdict.part, verdict.evidence, verdict.amount, verdict.note, period.last.id)


def add_months(day: date, months: int) -> date:
    """The same day some months later; the month's last day where it has no such day."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    first_of_next = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (first_of_next - timedelta(days=1)).day))
