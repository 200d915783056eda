"""What figures may be split by, and the groups that one person is in."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from surveys.history import History
from surveys.measures import Person, Scope

#: In the order in which they are offered. Figures of outcomes and of responses are split by the same ones.
AXES: Final = ("program", "cohort", "age", "gender", "race_ethnicity", "language", "barrier")
#: By the age on the day services began: the last year of each band.
_BANDS: Final = ((17, "under 18"), (24, "18-24"), (34, "25-34"), (44, "35-44"), (54, "45-54"))
_OLDEST: Final = "55 and over"
#: Stands for "not stated" on every axis.
NOT_STATED: Final = ""
DISADVANTAGED: Final = "economically_disadvantaged"


class UnknownGroup(ValueError):
    """The figures cannot be grouped by that field; the message names those that can."""


def check(by: str) -> None:
    """Raises `UnknownGroup` for anything that figures cannot be grouped by."""
    if by not in AXES:
        raise UnknownGroup(f"figures cannot be grouped by {by!r}: use {', '.join(AXES)}")


def band(age: int | None) -> str:
    """The age band somebody is in; "" while the age is not known."""
    if age is None:
        return NOT_STATED
    return next((name for last, name in _BANDS if age <= last), _OLDEST)


def groups_of(person: Person, by: str) -> tuple[str, ...]:
    """The groups that a person is in on one axis: one, except for programs, cohorts and barriers.

    Nobody who is outside of the report is in any group. "" is "not stated". Raises `UnknownGroup`.
    """
    check(by)
    if not person.served:
        return ()
    history = person.history
    match by:
        case "program":
            return tuple(sorted({each.program for each in person.served}))
        case "cohort":
            return tuple(sorted({each.cohort for each in person.served}))
        case "age":
            return (band(person.age_on(person.served_since)),)
        case "barrier":
            return _barriers(person)
        case _:
            return (getattr(history, by) or NOT_STATED,)


def _barriers(person: Person) -> tuple[str, ...]:
    stated = {one for each in person.served for one in each.barriers or ()}
    if person.history.economically_disadvantaged:
        stated.add(DISADVANTAGED)
    return tuple(sorted(stated)) or (NOT_STATED,)


def narrowed(scope: Scope, by: str, group: str) -> Scope:
    """The scope in which a person is judged for a group: `--by program` says of a program what `--program` says."""
    match by:
        case "program":
            return replace(scope, program=group)
        case "cohort":
            return replace(scope, cohort=group)
        case _:
            return scope


def is_alone(history: History, by: str) -> bool:
    """True when narrowing the scope to the person's own group changes nothing."""
    if by not in ("program", "cohort"):
        return True
    return len({getattr(each, by) for each in history.enrollments}) == 1
