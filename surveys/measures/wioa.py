"""WIOA-style measures: the quarters after exit. Source: TEGL 10-16, Change 3; 20 CFR 677.155."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from surveys.after_exit import Observation, earliest, employers_in, latest
from surveys.measures.earnings import earned_in
from surveys.measures.measure import Family, Measure, Unit
from surveys.measures.person import Person, Standing, latest_due
from surveys.measures.verdict import EXCLUDED, NO, NOT_YET, OUT, UNKNOWN, Part, Verdict
from surveys.periods import Period

#: A credential counts when earned within a year of exit.
A_YEAR: Final = timedelta(days=365)
_DIPLOMAS: Final = frozenset({"high_school_diploma", "high_school_equivalency"})
_BEYOND_SCHOOL: Final = frozenset({"postsecondary", "training"})
_POSTSECONDARY: Final = frozenset({"associate", "bachelor", "graduate", "licensure", "certificate", "certification"})

_DUE = "In the base once the quarter is over and an answer is in, or the time to answer (21 days) has passed."
_ONCE = "A person with several exits in the dates asked about counts once, by the last one that is due."


def _judged(person: Person, standing: Standing, *, yes: bool, known: bool) -> Verdict:
    if standing.outcome.means == "excluded":
        return EXCLUDED
    if not known:
        return UNKNOWN if standing.over else NOT_YET
    if person.as_of < standing.quarter.end:
        return NOT_YET
    return Verdict(Part.YES if yes else Part.NO, standing.evidence)


def employed(number: int, person: Person) -> Verdict:
    """Worked, unsubsidized, at any time in the n-th quarter after exit."""

    def judge(period: Period) -> Verdict:
        standing = person.standing(period, number)
        return _judged(person, standing, yes=standing.employed is True, known=standing.employed is not None)

    return latest_due(person, judge)


def youth_placed(number: int, person: Person) -> Verdict:
    """A Title I youth who worked, or was in education or training, in the n-th quarter after exit."""

    def judge(period: Period) -> Verdict:
        if not any(each.youth for each in period.enrollments):
            return OUT
        standing = person.standing(period, number)
        placed = standing.employed is True or standing.studying
        return _judged(person, standing, yes=placed, known=standing.employed is not None)

    return latest_due(person, judge)


def median_earnings(person: Person) -> Verdict:
    """Earnings in the second quarter after exit of those employed in it."""

    def judge(period: Period) -> Verdict:
        standing = person.standing(period, 2)
        if standing.employed is not True:
            verdict = _judged(person, standing, yes=False, known=standing.employed is not None)
            return verdict if verdict.part in (Part.EXCLUDED, Part.NOT_YET) else OUT
        if person.as_of < standing.quarter.end:
            return NOT_YET
        earned = earned_in(person, standing.quarter)
        return Verdict(Part.YES, standing.evidence, earned) if earned else UNKNOWN

    return latest_due(person, judge)


def same_employer(person: Person) -> Verdict:
    """Worked for the same employer in the second and the fourth quarter after exit."""

    def judge(period: Period) -> Verdict:
        second, fourth = person.standing(period, 2), person.standing(period, 4)
        if "excluded" in (second.outcome.means, fourth.outcome.means):
            return EXCLUDED
        if second.employed is not True:
            return OUT if second.over or second.employed is False else NOT_YET
        seen = person.known.seen
        then, later = employers_in(seen, second.quarter), employers_in(seen, fourth.quarter)
        # What staff settled about the fourth quarter stands, though records may say otherwise. Without a name for the
        # employer of each quarter nobody can say whether it was one.
        known = fourth.employed is False or (fourth.employed is True and bool(then) and bool(later))
        return _judged(person, fourth, yes=bool(then & later) and fourth.employed is True, known=known)

    return latest_due(person, judge)


def credential(person: Person) -> Verdict:
    """Earned a recognized credential during the program or within a year of exit."""

    def judge(period: Period) -> Verdict:
        if not any(_in_training(each.completed, each.school_level) for each in period.enrollments):
            return OUT
        assert period.exited_on is not None
        last = period.exited_on + A_YEAR
        until = min(last, person.as_of)
        earned = {each.kind: each for each in person.history.credentials if _in_time(each.earned_on, period, until)}
        if _POSTSECONDARY & earned.keys():
            return Verdict(Part.YES)
        went_on = _went_on(person, period, last) if _DIPLOMAS & earned.keys() else False
        if went_on:
            return Verdict(Part.YES)
        if person.as_of <= last:
            return NOT_YET
        return UNKNOWN if went_on is None else NO

    return latest_due(person, judge)


def _in_training(completed: frozenset[str], school_level: str | None) -> bool:
    """In education or training; on-the-job training by itself is neither."""
    if completed & {"classroom", "k12"} or school_level:
        return True
    return "training" in completed and "ojt" not in completed


def _in_time(earned_on: str | None, period: Period, last: date) -> bool:
    if earned_on is None:
        return False
    began = period.started_on
    return earliest(earned_on) <= last and (began is None or latest(earned_on) >= began)


def _went_on(person: Person, period: Period, last: date) -> bool | None:
    """Employed, or in education or training beyond school, within a year of exit: only then a diploma counts.

    None: in a school that nobody told the level of.
    """
    assert period.exited_on is not None
    after = period.exited_on
    if any(each.first <= last and each.last > after for each in person.work.own):
        return True
    if any(person.standing(period, number).employed for number in (1, 2, 3)):  # the fourth may go beyond the year
        return True
    levels = {
        each.school_level for each in person.known.seen if each.status == "in_school" and _studied(each, after, last)
    }
    return True if levels & _BEYOND_SCHOOL else None if None in levels else False


def _studied(seen: Observation, after: date, last: date) -> bool:
    """In school after one day, and by another; a place accepted for a later day is none yet."""
    ended = min(latest(seen.ended_on), seen.as_of) if seen.ended_on else seen.as_of
    began = earliest(seen.started_on) if seen.started_on else ended
    return began <= min(last, seen.as_of) and ended > after


def _quarterly(
    prefix: str, title: str, of: str, judge: Callable[[int, Person], Verdict], family: Family
) -> list[Measure]:
    return [
        Measure(
            id=f"{prefix}_q{number}",
            title=f"{title}, quarter {number} after exit",
            family=family,
            counts=(judge.__doc__ or "").replace("n-th", "second" if number == 2 else "fourth"),
            of=of,
            source="TEGL 10-16, Change 3",
            judge=partial(judge, number),
            conventions=(_DUE, _ONCE),
        )
        for number in (2, 4)
    ]


MEASURES: Final = (
    *_quarterly("wioa_employment", "Employment", "Everybody who exited, less exclusions", employed, Family.WIOA),
    Measure(
        id="wioa_median_earnings_q2",
        title="Median earnings, quarter 2 after exit",
        family=Family.WIOA,
        counts="Earnings in the second quarter after exit, from all jobs; the median of those that are known.",
        of="Those employed in the second quarter after exit; earnings of $0 and unknown earnings are left out",
        source="TEGL 10-16, Change 3",
        judge=median_earnings,
        unit=Unit.DOLLARS,
        conventions=(
            "Estimated from pay and hours: 13 weeks to a quarter, by days worked in it; 40 hours are never assumed.",
            "Earnings told for that very quarter stand as told; a job first heard of within it has an unknown number"
            " of days.",
            _ONCE,
        ),
    ),
    Measure(
        id="wioa_credential",
        title="Credential within a year of exit",
        family=Family.WIOA,
        counts=credential.__doc__ or "",
        of="Those who exited and were in education or training; on-the-job training by itself is not counted",
        source="TEGL 10-16, Change 3",
        judge=credential,
        conventions=(
            "To the 365th day after exit. One earned counts at once; having none counts once the year is over.",
            _ONCE,
        ),
    ),
    Measure(
        id="wioa_same_employer",
        title="Same employer, quarters 2 and 4 after exit",
        family=Family.WIOA,
        counts=same_employer.__doc__ or "",
        of="Those employed in the second quarter after exit",
        source="89 FR 13814",
        judge=same_employer,
        conventions=("Employers are compared by name, without Inc., store numbers and the like.", _ONCE),
    ),
    *_quarterly(
        "youth_education_employment",
        "Youth in work, education or training",
        "Title I youth who exited, less exclusions",
        youth_placed,
        Family.YOUTH,
    ),
)
