"""Retained employment: three numbers for each of 30, 60, 90, 180 and 365 days, since no source defines one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from surveys.after_exit import Evidence, strength
from surveys.measures.measure import Family, Measure
from surveys.measures.person import SOUGHT_FOR, Person, latest_due
from surveys.measures.verdict import NO, NOT_YET, OUT, UNKNOWN, Part, Verdict
from surveys.periods import Period
from surveys.spells import Spell

DAYS: Final = (30, 60, 90, 180, 365)
#: A break of so many days between two jobs is no break.
NO_BREAK: Final = timedelta(days=7)
_DAY: Final = timedelta(days=1)


def any_job(days: int, person: Person) -> Verdict:
    """Worked in any unsubsidized job on that day after exit."""

    def judge(period: Period) -> Verdict:
        assert period.exited_on is not None
        day = period.exited_on + timedelta(days=days)
        if day > person.as_of:
            return NOT_YET
        held = person.work.held_on(day)
        return _verdict(person, day, True if held else person.work.on(day), held)

    return latest_due(person, judge)


def same_job(days: int, person: Person) -> Verdict:
    """Still worked for the same employer that many days after being hired."""

    def judge(period: Period) -> Verdict:
        assert period.exited_on is not None
        after = period.exited_on
        job = min((each for each in person.work.own if each.last >= after), key=lambda each: each.first, default=None)
        if job is None:
            return OUT
        if job.began is None:
            return UNKNOWN
        day = job.began + timedelta(days=days)
        if day > person.as_of:
            return NOT_YET
        return _verdict(person, day, held_after(job, lambda began: began + timedelta(days=days)), [job])

    return latest_due(person, judge)


def continuous(days: int, person: Person) -> Verdict:
    """Worked to that day after exit, from the first job on without a break of more than a week, for any employer."""

    def judge(period: Period) -> Verdict:
        assert period.exited_on is not None
        exited, day = period.exited_on, period.exited_on + timedelta(days=days)
        if day > person.as_of:
            return NOT_YET
        spells = [each for each in person.work.own if each.last > exited and each.first <= day]
        first = max(exited + _DAY, spells[0].first if spells else day)
        gaps = list(_gaps(spells, first, day))
        if not gaps:
            return _verdict(person, day, True, spells)
        known = any(person.work.on(each) is False for gap in gaps for each in gap)
        return _verdict(person, day, False if known else None, spells)

    return latest_due(person, judge)


def held_on(job: Spell, day: date) -> bool | None:
    """Whether a job was still held on a day; None when nobody knows."""
    if job.last >= day:
        return True
    return False if job.was_over(day) else None


def held_after(job: Spell, later: Callable[[date], date]) -> bool | None:
    """Whether a job was still held some time after it began; None when nobody knows, not even by the month it began."""
    assert job.began is not None
    held = held_on(job, later(job.began))
    surely_not = held is False and held_on(job, later(job.began_from or job.began)) is False
    return None if held is False and not surely_not else held


def _gaps(spells: list[Spell], first: date, last: date) -> list[tuple[date, ...]]:
    """Of stretches of more than a week without any of these jobs (in order): the first, a middle and the last day."""
    found, free = [], first
    for spell in spells:
        if spell.first - free > NO_BREAK:
            found.append(_days(free, spell.first - _DAY))
        free = max(free, spell.last + _DAY)
    # The last day itself has to be worked: what comes after it is not known to have been a short break.
    if free <= last:
        found.append(_days(free, last))
    return found


def _days(first: date, last: date) -> tuple[date, ...]:
    return first, first + (last - first) // 2, last


def _verdict(person: Person, day: date, held: bool | None, by: list[Spell]) -> Verdict:
    if held is None:
        return UNKNOWN if person.as_of > day + SOUGHT_FOR else NOT_YET
    if not held:
        return NO
    return Verdict(Part.YES, _evidence(by))


def _evidence(by: list[Spell]) -> Evidence | None:
    """As good as the best record of the weakest job."""
    if len(by) == 1:
        return by[0].proven
    return min((each.proven for each in by), key=strength, default=None)


_ALL: Final = "Everybody who exited and whose day has come, less exclusions"
_SOUGHT: Final = (
    "Silence stays out for 21 days after the day, the time to answer; then it counts in the base as unknown."
)
_KNOWN: Final = "A job without a last day is known to have lasted to the day it was last told of."
_KINDS: Final[tuple[tuple[str, str, Callable[[int, Person], Verdict], str, tuple[str, ...]], ...]] = (
    ("any", "any job, {} days after exit", any_job, _ALL, (_SOUGHT, _KNOWN)),
    (
        "same",
        "same employer, {} days after hire",
        same_job,
        "Those with a job at exit or later; the first of them is the one followed",
        (_SOUGHT, _KNOWN, "A job whose first day nobody told counts as unknown."),
    ),
    (
        "continuous",
        "without a break, to {} days after exit",
        continuous,
        _ALL,
        (_SOUGHT, _KNOWN, "Seven days between jobs are no break; the time before the first job is none."),
    ),
)

MEASURES: Final = tuple(
    Measure(
        id=f"retention_{days}_{kind}",
        title="Retained: " + title.format(days),
        family=Family.RETENTION,
        counts=judge.__doc__ or "",
        of=of,
        source="Field practice (30/60/90/180/365 days); no source defines it",
        judge=partial(judge, days),
        conventions=conventions,
    )
    for days in DAYS
    for kind, title, judge, of, conventions in _KINDS
)
