"""Rows that would bring back somebody who was erased on request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from records.keeping.marks import By, Erased, Trait
from records.roster.applying import Contradiction
from records.roster.people import name_key
from records.roster.rows import AlumRow

_LEFT_OUT = "leave the row out of the file"
_SOMEBODY_ELSE = "leave the row out; if somebody else has the number now, bring them in without it"


def brought_back(erased: Erased, rows: Sequence[AlumRow]) -> Iterator[Contradiction]:
    """The rows about somebody who was erased: by id, by number, or by name and day where a row has no id."""
    traits = {row.row: tuple(_traits(row)) for row in rows}
    found = erased.among(trait for several in traits.values() for trait in several)
    for row in rows if found else ():
        known = next((trait for trait in traits[row.row] if trait in found), None)
        if known is not None:
            yield _refused(row, known, found[known])


def _traits(row: AlumRow) -> Iterator[Trait]:
    if row.external_id:
        yield Trait(By.EXTERNAL_ID, row.external_id)
    if row.phone:
        yield Trait(By.PHONE, row.phone)
    name = name_key(row.first_name, row.last_name)
    if name and row.enrolled_on and not row.external_id:
        yield Trait.name(name, row.enrolled_on)


def _refused(row: AlumRow, known: Trait, day: date) -> Contradiction:
    on = f"erased on request on {day.isoformat()}"
    match known.by:
        case By.EXTERNAL_ID:
            return Contradiction(row.row, "external_id", f"somebody with this id was {on}", _LEFT_OUT)
        case By.PHONE:
            return Contradiction(row.row, "phone", f"somebody with this number was {on}", _SOMEBODY_ELSE)
        case By.NAME:
            problem = f"somebody of this name, enrolled on this day, was {on}"
            return Contradiction(row.row, "external_id", problem, _LEFT_OUT)
