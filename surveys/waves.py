"""Which check-ins a program holds, and when each may be asked. A plan is data that coordinators can change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from surveys.quarters import quarter_after_exit

KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
LONGEST_OFFSET: Final = 3650
MOST_QUARTERS: Final = 40
SHORTEST_QUARTER: Final = 90
LONGEST_STAY: Final = 366


class Anchor(StrEnum):
    """The date in an alum's life from which a wave is counted."""

    EXIT = "exit"
    HIRE = "hire"


class CatchUp(StrEnum):
    """What becomes of check-ins that were already past due when an alum was imported."""

    NEWEST_OPEN = "newest_open"
    ALL_OPEN = "all_open"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Window:
    """The dates a check-in asks about, and the dates on which it may be asked. Every date is inclusive.

    `asks_from`..`asks_to` is the time that the answers must describe; `opens_on` is the first day it may be asked
    and `closes_on` the last day on which an answer is sought.
    """

    asks_from: date
    asks_to: date
    opens_on: date
    closes_on: date

    def asks_same_dates(self, other: Window) -> bool:
        """Whether an answer to one is an answer to the other."""
        return (self.asks_from, self.asks_to) == (other.asks_from, other.asks_to)

    def is_open_on(self, day: date) -> bool:
        """Whether an answer is sought on this day."""
        return self.opens_on <= day <= self.closes_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """One check-in that everybody gets, such as "90 days after exit" or "first quarter after exit".

    Give either `offset_days` (that many days after the anchor; open for `open_days` more) or `quarter` (the n-th
    calendar quarter after the anchor's; opens `opens_before_end_days` before the quarter's last day and closes
    `closes_after_end_days` after it). `reminder_days` count from the day it was asked. `position` decides which wave
    keeps its date when two fall too near to each other: the lower one does.
    """

    key: str
    name: str
    anchor: Anchor = Anchor.EXIT
    offset_days: int | None = None
    quarter: int | None = None
    opens_before_end_days: int = 14
    open_days: int = 21
    closes_after_end_days: int = 21
    reminder_days: tuple[int, ...] = (2, 5)
    questionnaire: str
    position: int


@dataclass(frozen=True, slots=True)
class PlanProblem:
    """One thing wrong with a plan: in which wave (None: in the plan itself) and field, what was found, the mend."""

    wave: str | None
    field: str
    found: object
    mend: str

    def __str__(self) -> str:
        where = f'wave "{self.wave}"' if self.wave is not None else "plan"
        return f"{where}, {self.field}: found {self.found!r}; {self.mend}"


class BadPlan(ValueError):
    """The plan cannot be followed as written; `problems` says all that has to be mended, one line each."""

    def __init__(self, problems: tuple[PlanProblem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Plan:
    """All the check-ins of a program, and how much room there is between two of them.

    Waves are kept in order of `position`. Raises BadPlan, with every problem at once, if it cannot be followed.
    """

    name: str
    waves: tuple[Wave, ...]
    min_gap_days: int = 21
    catch_up: CatchUp = CatchUp.NEWEST_OPEN

    def __post_init__(self) -> None:
        if problems := tuple(_problems(self)):
            raise BadPlan(problems)
        object.__setattr__(self, "waves", tuple(sorted(self.waves, key=lambda wave: wave.position)))

    def wave(self, key: str) -> Wave | None:
        """The wave of that key, or None when this plan has no such wave (any more)."""
        return next((wave for wave in self.waves if wave.key == key), None)


def window(wave: Wave, anchor_date: date) -> Window:
    """The dates a wave asks about and may be asked on, for somebody who exited (or was hired) on a date.

    A quarter wave asks about that whole quarter; a day wave asks about the time from the day after the anchor to the
    day itself. Source of the quarters: TEGL 10-16.
    """
    if wave.quarter is not None:
        quarter = quarter_after_exit(anchor_date, wave.quarter)
        opens_on = quarter.end - timedelta(days=wave.opens_before_end_days)
        return Window(quarter.start, quarter.end, opens_on, quarter.end + timedelta(days=wave.closes_after_end_days))
    day = anchor_date + timedelta(days=wave.offset_days or 0)
    return Window(anchor_date + timedelta(days=1), day, day, day + timedelta(days=wave.open_days))


def _problems(plan: Plan) -> Iterator[PlanProblem]:
    if not plan.name.strip():
        yield PlanProblem(None, "name", plan.name, "give the plan a name")
    if not plan.waves:
        yield PlanProblem(None, "waves", (), "give the plan at least one wave")
    if not _whole(plan.min_gap_days, 0, LONGEST_STAY):
        yield PlanProblem(None, "min_gap_days", plan.min_gap_days, f"use a whole number from 0 to {LONGEST_STAY}")
    if not _one_of(CatchUp, plan.catch_up):
        yield PlanProblem(None, "catch_up", plan.catch_up, "use newest_open, all_open or none")
    for field, values in (("key", [w.key for w in plan.waves]), ("position", [w.position for w in plan.waves])):
        for value, times in Counter[str | int](values).items():
            if times > 1:
                waves = " and ".join(w.key for w in plan.waves if getattr(w, field) == value)
                yield PlanProblem(waves, field, value, "give each wave its own")
    for wave in plan.waves:
        yield from _wave_problems(wave)


def _wave_problems(wave: Wave) -> Iterator[PlanProblem]:
    if not KEY.fullmatch(wave.key):
        yield PlanProblem(wave.key, "key", wave.key, "use small letters, digits and _, such as day_90")
    for field, text in (("name", wave.name), ("questionnaire", wave.questionnaire)):
        if not text.strip():
            yield PlanProblem(wave.key, field, text, "fill it in")
    if not _one_of(Anchor, wave.anchor):
        yield PlanProblem(wave.key, "anchor", wave.anchor, "use exit or hire")
    if (wave.offset_days is None) == (wave.quarter is None):
        found = (wave.offset_days, wave.quarter)
        yield PlanProblem(wave.key, "offset_days, quarter", found, "give one of the two and leave the other empty")
    yield from _number_problems(wave)
    days = wave.reminder_days
    rising = all(earlier < later for earlier, later in pairwise(days))
    if not all(_whole(day, 1, LONGEST_STAY) for day in days) or not rising:
        yield PlanProblem(wave.key, "reminder_days", days, "use whole days after the first text, rising, such as 2, 5")


def _number_problems(wave: Wave) -> Iterator[PlanProblem]:
    # A quarter has at least 90 days: opening earlier than that before its end would ask about days before it began.
    limits = (
        ("offset_days", wave.offset_days, 1, LONGEST_OFFSET),
        ("quarter", wave.quarter, 1, MOST_QUARTERS),
        ("opens_before_end_days", wave.opens_before_end_days, 0, SHORTEST_QUARTER - 1),
        ("open_days", wave.open_days, 0, LONGEST_STAY),
        ("closes_after_end_days", wave.closes_after_end_days, 0, LONGEST_STAY),
        ("position", wave.position, 0, 10_000),
    )
    for field, value, least, most in limits:
        optional = field in ("offset_days", "quarter")
        if not (optional and value is None) and not _whole(value, least, most):
            yield PlanProblem(wave.key, field, value, f"use a whole number from {least} to {most}")


# These two look at what is really there: a plan read from a form or a file may hold anything, whatever its types say.
def _one_of(kind: type[StrEnum], value: object) -> bool:
    return isinstance(value, kind)


def _whole(value: object, least: int, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


DEFAULT_PLAN: Final = Plan(
    name="Day 90 and four quarters after exit",
    waves=(
        Wave(key="day_90", name="90 days after exit", offset_days=90, questionnaire="day_90", position=0),
        Wave(key="quarter_1", name="First quarter after exit", quarter=1, questionnaire="quarter", position=1),
        Wave(key="quarter_2", name="Second quarter after exit", quarter=2, questionnaire="quarter", position=2),
        Wave(key="quarter_3", name="Third quarter after exit", quarter=3, questionnaire="quarter", position=3),
        Wave(key="quarter_4", name="Fourth quarter after exit", quarter=4, questionnaire="quarter", position=4),
    ),
)
