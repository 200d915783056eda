"""What a measure is: its name, what it counts, of whom, by which rule, and the function that decides for one person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from surveys.measures.person import Person
from surveys.measures.verdict import Verdict


class Unit(StrEnum):
    """What the value of a measure is."""

    SHARE = "share"  # numerator over denominator, 0 to 1
    PEOPLE = "people"  # how many people, each once
    DOLLARS = "dollars"  # a median


class Family(StrEnum):
    """Under which heading a measure stands."""

    WIOA = "WIOA-style outcomes after exit"
    YOUTH = "Youth outcomes after exit"
    RETENTION = "Retained employment"
    EARNING = "Earning power"
    BENEFITS = "Public benefits"
    SIF = "Social Innovation Fund"
    FORMS = "Short forms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure. `counts` and `of` define numerator and denominator in a coordinator's words.

    `source` names who defined it; `conventions` are our own decisions where no source decides, printed with the figure.
    `judge` looks at one person and is pure: the same history and day give the same verdict.
    """

    id: str
    title: str
    family: Family
    counts: str
    of: str
    source: str
    judge: Callable[[Person], Verdict]
    unit: Unit = Unit.SHARE
    conventions: tuple[str, ...] = ()
