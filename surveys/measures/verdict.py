"""Where one person stands in one measure."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from surveys.after_exit import Evidence


class Part(StrEnum):
    """The part of a measure that a person is in. Everybody of a cohort is in exactly one.

    The denominator is `YES`, `NO` and `UNKNOWN`; the others are in neither part of a rate.
    """

    YES = "yes"  # the numerator
    NO = "no"  # known, and not
    UNKNOWN = "unknown"  # due, and nobody knows
    EXCLUDED = "excluded"  # died, institutionalised, ...: leaves both parts
    NOT_YET = "not_yet"  # not due, or the time to answer is not over
    OUT = "out"  # the measure is not about this person


class Verdict(NamedTuple):
    """One person in one measure: the part, how well it is proven, dollars where the measure is about dollars.

    `note` names what a figure keeps apart, such as benefits lost by cut-off; `enrollment_id` is the one it is about.
    """

    part: Part
    evidence: Evidence | None = None
    amount: Decimal | None = None
    note: str = ""
    enrollment_id: int | None = None


EXCLUDED = Verdict(Part.EXCLUDED)
NOT_YET = Verdict(Part.NOT_YET)
OUT = Verdict(Part.OUT)
UNKNOWN = Verdict(Part.UNKNOWN)
NO = Verdict(Part.NO)
YES = Verdict(Part.YES)
