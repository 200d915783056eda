"""Times of participation: which exits count, and which a later service took back.

An exit is deleted when a new service begins within 90 days of the last one, and somebody enrolled twice at a time has
exited when the last of the services ends. Source: TEGL 10-16, exit; 20 CFR 677.150(c).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from surveys.history import Enrollment

#: Days without a service after which the last service was the exit.
WITHOUT_SERVICE: Final = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Period:
    """One time of participation: enrollments that overlap or follow each other within 90 days, by their start.

    `exited_on` is None while somebody is still served. The exit belongs to `last`.
    """

    enrollments: tuple[Enrollment, ...]
    #: The enrollment that ends last; one that has not ended, ends last of all.
    last: Enrollment = field(init=False)
    #: The first day of service, as far as it is known.
    started_on: date | None = field(init=False)
    #: The last day of service; None while one goes on.
    exited_on: date | None = field(init=False)

    def __post_init__(self) -> None:
        # Worked out once: every measure asks for them.
        mine = self.enrollments
        last = mine[0] if len(mine) == 1 else max(mine, key=_ending)
        began = [each.started_on for each in mine if each.started_on]
        object.__setattr__(self, "last", last)
        object.__setattr__(self, "started_on", min(began) if began else None)
        object.__setattr__(self, "exited_on", last.exited_on)


def periods(enrollments: Iterable[Enrollment]) -> tuple[Period, ...]:
    """The times of participation of one person, in order. Enrollments without any date are left out."""
    dated = sorted(
        (each for each in enrollments if _begin(each)), key=lambda each: (_begin(each), each.program, each.id)
    )
    found: list[list[Enrollment]] = []
    until = date.min
    for each in dated:
        begin = _begin(each)
        assert begin is not None
        if found and (until == date.max or begin - until <= WITHOUT_SERVICE):
            found[-1].append(each)
        else:
            found.append([each])
            until = date.min
        until = max(until, each.exited_on or date.max)
    return tuple(Period(tuple(several)) for several in found)


def voided_exits(enrollments: Sequence[Enrollment]) -> dict[int, int]:
    """Exits that are none, by enrollment, and the enrollment that took each back."""
    taken_back = {}
    for period in periods(enrollments):
        last = period.last
        for each in period.enrollments:
            if each is not last and each.exited_on is not None:
                taken_back[each.id] = last.id
    return taken_back


def _ending(enrollment: Enrollment) -> tuple[date, date, str, int]:
    """Which of several ends last. Of those that end on one day, the one begun later."""
    ended, began = enrollment.exited_on or date.max, enrollment.started_on or date.min
    return ended, began, enrollment.program, enrollment.id


def _begin(enrollment: Enrollment) -> date | None:
    return enrollment.started_on or enrollment.exited_on
