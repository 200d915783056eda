"""Times at one employer, put together from what was told on single days, and what they say of any day.

Nothing is guessed: a job without a last day is known to have lasted to the day it was last told of, a job without a
first day from the day it was first told of. A day between the end of one job and the told beginning of the next, with
nothing else heard, was a day without work.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from surveys.after_exit import Evidence, Observation, earliest, employer_key, last_day, latest, strength
from surveys.questions import WORKING

_DAY: Final = timedelta(days=1)
#: Back at the same employer within so many days, as after a promotion, is still the same job.
SAME_JOB: Final = timedelta(days=7)
_NOT_WORKING: Final = frozenset({"unemployed", "not_looking"})


@dataclass(frozen=True, slots=True)
class Spell:
    """A time at one employer. `first` to `last` is known for certain, both days included.

    `began` is the first day as told (of a month, its last day), and `began_from` the earliest that may be meant; None
    when nobody told it. `over` says that it is known to have ended; it may have lasted to `ended_by`.
    """

    employer: str | None
    subsidized: bool
    first: date
    last: date
    began_from: date | None
    began: date | None
    over: bool
    ended_by: date | None
    told: tuple[Observation, ...]
    #: As good as the best record of it.
    proven: Evidence = field(init=False)

    def __post_init__(self) -> None:
        # Worked out once: measures ask for it many times.
        best = self.told[0].evidence if len(self.told) == 1 else max((e.evidence for e in self.told), key=strength)
        object.__setattr__(self, "proven", best)

    @property
    def hours(self) -> Decimal | None:
        """Hours a week as last told."""
        return next((each.hours_per_week for each in reversed(self.told) if each.hours_per_week), None)

    @property
    def placed(self) -> bool | None:
        """Whether the program placed the person in it; None when nobody said."""
        said = [each.placed_by_program for each in self.told if each.placed_by_program is not None]
        return any(said) if said else None

    def holds_on(self, day: date) -> bool:
        """True when the person certainly worked there on a day."""
        return self.first <= day <= self.last

    def was_over(self, day: date) -> bool:
        """True when it is known to have ended before a day."""
        return self.over and (self.ended_by or self.last) < day


@dataclass(frozen=True, slots=True)
class Idle:
    """Days on which somebody is known not to have worked."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of somebody's work, day by day. `spells` are in order of their first day."""

    spells: tuple[Spell, ...]
    idle: tuple[Idle, ...]
    #: Spells in jobs whose pay the program does not bear.
    own: tuple[Spell, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "own", tuple(each for each in self.spells if not each.subsidized))

    def on(self, day: date) -> bool | None:
        """Whether the person worked, unsubsidized, on a day; None when nobody knows."""
        if self.held_on(day):
            return True
        if any(each.first <= day <= each.last for each in self.idle):
            return False
        if any(self._may_hold(each, day) for each in self.own):
            return None
        if any(each.holds_on(day) for each in self.spells):
            return False  # with a job that the program pays for, known all the same
        return False if self._out_before(day) and self._out_after(day) else None

    def _may_hold(self, spell: Spell, day: date) -> bool:
        """Whether a job may have been held on a day outside the time that is certain of it."""
        if spell.last < day:
            return not spell.was_over(day)
        return spell.began is None and not any(day < each.first <= spell.first for each in self.idle)

    def held_on(self, day: date) -> list[Spell]:
        """The jobs, unsubsidized, that were certainly held on a day."""
        return [each for each in self.own if each.first <= day <= each.last]

    def _out_before(self, day: date) -> bool:
        """It is known that there was no work, or none any more, on some day before."""
        return any(each.last < day for each in self.idle) or any(each.was_over(day) for each in self.own)

    def _out_after(self, day: date) -> bool:
        """The next thing known after a day is no work, or a job that began only then."""
        idle = min((each.first for each in self.idle if each.first > day), default=None)
        job = min((each for each in self.own if each.first > day), key=lambda each: each.first, default=None)
        if idle is not None and (job is None or idle <= job.first):
            return True
        return job is not None and job.told[0].started_on is not None and earliest(job.told[0].started_on) > day


def work_known(seen: Iterable[Observation], idle_on: Iterable[date] = ()) -> Work:
    """What observations of one person come to. `idle_on` are further days known to have been without work."""
    by_employer: defaultdict[tuple[str | None, bool, str | None], list[Observation]] = defaultdict(list)
    idle = [Idle(day, day) for day in idle_on]
    left: list[tuple[date, str | None]] = []  # on this day, known to be at this employer only
    for each in seen:
        if each.status in WORKING:
            employer = _employer(each)
            # Where nobody named the employer, the first day as told says which job it is.
            by_employer[employer, each.subsidized, each.started_on if employer is None else None].append(each)
            if each.same_employer is False:
                left.append((each.as_of, employer))
        elif each.status in _NOT_WORKING or (each.status == "in_school" and each.asked_to is not None):
            idle.append(Idle(min(each.asked_to or each.as_of, each.as_of), each.as_of))
    idle.sort(key=lambda each: each.first)
    spells = [
        spell
        for (employer, subsidized, _), told in by_employer.items()
        for spell in _followed(employer, list(_spells(employer, subsidized, told, idle)), idle)
    ]
    closed = [_closed(each, idle, left) for each in spells]
    in_order = sorted(closed, key=lambda each: (each.first, each.last, each.over, each.employer or ""))
    return Work(tuple(in_order), tuple(idle))


def _employer(seen: Observation) -> str | None:
    if seen.employer:
        return employer_key(seen.employer)
    return None if seen.status == "employed" else seen.status


def _spells(employer: str | None, subsidized: bool, told: list[Observation], idle: Sequence[Idle]) -> Iterable[Spell]:
    current: Spell | None = None
    for each in sorted(told, key=_place):
        single = _single(employer, subsidized, each)
        if single is None:
            continue
        known = employer is not None or single.began is not None
        if current is not None and known and _goes_on(current, single, idle):
            current = _joined(current, single)
            continue
        if current is not None:
            yield current
        current = single
    if current is not None:
        yield current


def _place(seen: Observation) -> tuple[object, ...]:
    """By the day it was told. Of the same day, by what is said: which line came first in a file tells nothing."""
    said = (seen.ended_on or "", seen.started_on or "", strength(seen.evidence), seen.hours_per_week or Decimal(0))
    return (seen.as_of, *said, seen.job_title or "", seen.id)


def _followed(employer: str | None, spells: list[Spell], idle: Sequence[Idle]) -> list[Spell]:
    """Times at one employer with hardly a day between them, made one: a promotion keeps the job."""
    if employer is None or len(spells) == 1:
        return spells
    found: list[Spell] = []
    for each in sorted(spells, key=lambda each: (each.first, each.last)):
        if found and _follows(found[-1], each, idle):
            found[-1] = _in_a_row(found[-1], each)
        else:
            found.append(each)
    return found


def _follows(one: Spell, other: Spell, idle: Sequence[Idle]) -> bool:
    if other.first <= one.last:
        return True
    if any(one.last < each.first <= other.first for each in idle):
        return False
    return other.first - one.last <= SAME_JOB or _promoted(one, other)


def _promoted(one: Spell, other: Spell) -> bool:
    """Nobody told an end of the first, and the other is another position."""
    titles = [{each.job_title.casefold() for each in spell.told if each.job_title} for spell in (one, other)]
    return not one.over and all(titles) and titles[0].isdisjoint(titles[1])


def _in_a_row(one: Spell, other: Spell) -> Spell:
    end = max(one, other, key=lambda each: (each.last, not each.over))
    told = sorted((*one.told, *other.told), key=_place)
    start = one if one.began is not None else other
    return replace(
        one, last=end.last, began_from=start.began_from, began=start.began, over=end.over, ended_by=end.ended_by,
        told=tuple(told),
    )  # fmt: skip


def _single(employer: str | None, subsidized: bool, seen: Observation) -> Spell | None:
    """What one observation says by itself; None when it is certain of no day."""
    if seen.ended_on:
        last, ended_by = last_day(seen.started_on, seen.ended_on), latest(seen.ended_on)
    elif seen.is_current:
        last, ended_by = seen.as_of, None
    elif seen.started_on and earliest(seen.started_on) == latest(seen.started_on):
        last, ended_by = earliest(seen.started_on), seen.as_of  # left since, on an untold day
    else:
        return None
    began_from: date | None = None
    began: date | None = None
    if seen.started_on:
        if earliest(seen.started_on) > (ended_by or last):
            return None  # still to come when it was told
        began_from, began = earliest(seen.started_on), latest(seen.started_on)
        first = min(began, last)
    else:
        first = min(seen.asked_to, last) if seen.asked_to and seen.is_current else last
    return Spell(employer, subsidized, first, last, began_from, began, ended_by is not None, ended_by, (seen,))


def _goes_on(current: Spell, later: Spell, idle: Sequence[Idle]) -> bool:
    """Whether a later observation speaks of the same time at the employer, not of a second one."""
    start = later.told[0].started_on
    if start is not None:
        # One that was over before this one began is another time there, told afterwards.
        earlier = later.over and current.began is not None and (later.ended_by or later.last) < current.first
        return earliest(start) <= current.last and not earlier
    if current.over:
        return later.last <= (current.ended_by or current.last)
    return not any(current.last < each.first <= later.first for each in idle)


def _joined(current: Spell, later: Spell) -> Spell:
    last, over, ended_by = _end_by_both(current, later)
    first = min(current.first, later.first, last)
    start = min(current, later, key=_vagueness)
    return replace(
        current, first=first, last=last, began_from=start.began_from, began=start.began, over=over, ended_by=ended_by,
        told=(*current.told, *later.told),
    )  # fmt: skip


def _vagueness(spell: Spell) -> timedelta:
    """How little is known of its first day: a day told is better than a month, and that than nothing."""
    return spell.began - spell.began_from if spell.began and spell.began_from else timedelta.max


def _end_by_both(current: Spell, later: Spell) -> tuple[date, bool, date | None]:
    """The last certain day, whether it was over then, and the last day it may have lasted to.

    What was told last decides, except that a weaker proof takes no days away from a stronger one.
    """
    if not later.over:
        still_over = current.over and later.last <= current.last
        return max(current.last, later.last), still_over, current.ended_by if still_over else None
    (end,) = later.told
    if end.ended_on is None:
        return max(current.last, later.last), True, later.ended_by
    stronger = [each for each in current.told if strength(each.evidence) > strength(end.evidence)]
    proven = max((_last_known(each) for each in stronger), default=later.last)
    if proven > later.last:
        return proven, current.over, current.ended_by
    # An end told as a month takes no day of that month away.
    return max(later.last, min(current.last, later.ended_by or later.last)), True, later.ended_by


def _last_known(seen: Observation) -> date:
    return last_day(seen.started_on, seen.ended_on) if seen.ended_on else seen.as_of


def _closed(spell: Spell, idle: Sequence[Idle], left: Sequence[tuple[date, str | None]]) -> Spell:
    """A job nobody told the end of is over once the person says to be out of work, or to be elsewhere instead."""
    if spell.over:
        return spell
    days = [each.first for each in idle if each.first > spell.last]
    days += [day for day, employer in left if day > spell.last and employer != spell.employer]
    return replace(spell, over=True, ended_by=min(days) - _DAY) if days else spell
