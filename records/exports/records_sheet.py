"""The sheet "Records" of the tracker workbook: beside each line of the tracker, what the measures say of its person.

It stands line for line beside the tracker, so that one formula can look at both. A person of several enrollments has
several lines and is counted on one of them: the verdicts stand there, and the others are left blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.tracker import Tracked
from records.figures.counts import Part as CheckinPart
from records.figures.marks import Marks, rows
from records.tables.plan import checkins
from surveys.history import Enrollment
from surveys.measures import BY_ID, Measure, Part, Person, Scope, Verdict

#: The measures that have a column, and so a line on the dashboard.
MEASURES: Final = tuple(
    BY_ID[name]
    for name in (
        "wioa_employment_q2", "wioa_employment_q4", "wioa_median_earnings_q2", "wioa_credential", "wioa_same_employer",
        "youth_education_employment_q2", "youth_education_employment_q4", "retention_90_any", "retention_90_same",
        "retention_90_continuous", "wage_gain_entry", "wage_gain_exit", "benefits_reduced", "social_capital_gain",
        "aspiration_gain",
    )
)  # fmt: skip
#: Those whose verdict comes with an amount, in dollars or points: it has a column of its own.
WITH_AMOUNT: Final = (
    "wioa_median_earnings_q2", "wage_gain_entry", "wage_gain_exit", "social_capital_gain", "aspiration_gain",
)  # fmt: skip
#: How a part of a measure is written.
WORDS: Final = {
    Part.YES: "yes",
    Part.NO: "no",
    Part.UNKNOWN: "unknown",
    Part.EXCLUDED: "left out",
    Part.NOT_YET: "not yet",
    Part.OUT: None,
}
#: The parts of response that have a column each: how many check-ins of the enrollment are in it.
CHECKINS: Final = {
    "Check-ins due": CheckinPart.DUE,
    "Check-ins answered": CheckinPart.ANSWERED,
    "Check-ins over": CheckinPart.CLOSED,
    "Check-ins complete": CheckinPart.COMPLETE,
    "Check-ins complete or partial": CheckinPart.RESPONDED,
}
#: Columns of the tracker that stand here too, so that the dashboard can tell whether the lines are still the same.
NAMES: Final = ("Last Name", "First Name")
HEADERS: Final = (
    "Person", "Counted here", "First line in this program", "Date of exit", "Hourly wage, as a number", *CHECKINS,
    *(each.id for each in MEASURES), *(f"{name}, amount" for name in WITH_AMOUNT), "benefits_reduced, apart",
    *NAMES,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside one line of the tracker. `hourly` is left to a formula over the tracker's own cell."""

    person: str
    counted: bool
    first_in_program: bool
    exited_on: date | None
    checkins: Mapping[str, int]
    verdicts: Mapping[str, Verdict]


def beside(each: Tracked, scope_person: Person, told: Mapping[int, Mapping[str, int]]) -> Iterator[Beside]:
    """The lines beside those of one person. `told` has the check-ins by enrollment."""
    counted = _counted_on(each, scope_person)
    programs: set[str] = set()
    for enrollment, _ in each.lines:
        first = scope_person.served != () and enrollment.program not in programs and enrollment in scope_person.served
        if first:
            programs.add(enrollment.program)
        here = enrollment is counted
        yield Beside(
            person=each.history.external_id,
            counted=here,
            first_in_program=first,
            exited_on=enrollment.exited_on,
            checkins=told.get(enrollment.id, {}),
            verdicts={one.id: one.judge(scope_person) for one in MEASURES} if here else {},
        )


def _counted_on(each: Tracked, person: Person) -> Enrollment | None:
    """The line on which somebody is counted: the newest enrollment that has begun."""
    begun = [one for one, _ in each.lines if one in person.served]
    return max(begun, key=lambda one: (one.started_on or date.min, one.id), default=None)


def checkins_of(tx: Connection, enrollment_ids: Sequence[int], scope: Scope) -> dict[int, dict[str, int]]:
    """How many check-ins of each enrollment are in each part, by the conditions of all other response figures."""
    marks = Marks(scope)
    counts = [
        sa.func.sum(sa.case((marks.of(part), 1), else_=0)).label(f"n{place}")
        for place, part in enumerate(CHECKINS.values())
    ]
    mine = checkins.c.enrollment_id.in_(enrollment_ids)
    query = rows(scope, checkins.c.enrollment_id, *counts).where(mine).group_by(checkins.c.enrollment_id)
    return {
        row.enrollment_id: {name: int(getattr(row, f"n{place}")) for place, name in enumerate(CHECKINS)}
        for row in tx.execute(query)
    }


def amount_of(measure: Measure, verdict: Verdict) -> Decimal | None:
    """The amount that counts in a figure: of somebody of whom the measure is known."""
    known = measure.id in WITH_AMOUNT and verdict.part in (Part.YES, Part.NO)
    return verdict.amount if known else None
