"""The sample data tracker, filled in: one line for each enrollment, under the tracker's own column names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import takewhile
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, money, several_of
from records.measuring import histories
from records.tables.people import alumni, enrollments
from surveys.after_exit import Observation, earliest, employer_key
from surveys.history import Enrollment, History, Pay
from surveys.questions import WORKING

_CHUNK: Final = 500
DEGREES = {
    "high_school_diploma": "High school diploma",
    "high_school_equivalency": "High school equivalency",
    "associate": "Associate degree",
    "bachelor": "Bachelor's degree",
    "graduate": "Graduate degree",
}
CERTIFICATIONS = {
    "licensure": "License",
    "certificate": "Certificate",
    "certification": "Certification",
    "other": "Other credential",
}
#: The tracker's columns, each under the name of its group, as in the sample.
GROUPS: Final = {
    "Basic": ("Last Name", "First Name", "Date of Enrollment", "Programs Enrolled", "Attendance Rate"),
    "Employment": (
        "Employed with us?", "Date of Employment", "Hourly wage", "Enrolled in Benefits?", "Promotions Earned",
    ),
    "Certifications and Degrees": (
        "Certifications Earned", "Date of Certification", "Degrees Completed", "Date of Degree", "GPA",
    ),
    "Legal Barriers": ("Legal Barriers Expunged",),
}  # fmt: skip
FIELDS: Final = tuple(field for several in GROUPS.values() for field in several)


@dataclass(frozen=True, slots=True)
class Tracked:
    """One person of the tracker, with their enrollments and a line for each, in the same order.

    `hourly` when the lines' hourly wage is a record, and so a number; else it stands as it was imported.
    """

    history: History
    lines: tuple[tuple[Enrollment, Values], ...]
    hourly: Decimal | None


def tracked(tx: Connection, asked: Asked) -> Iterator[Tracked]:
    """Everybody with an enrollment that is asked for, in order of their keys."""
    for several in several_of(histories(tx, program=asked.program), _CHUNK):
        ids = [each.alum_id for each in several]
        names, extras = _names(tx, ids), _extras(tx, ids)
        for history in several:
            lines = tuple(
                (each, _line(history, each, names[history.alum_id], extras[each.id]))
                for each in history.enrollments
                if _wanted(each, asked)
            )
            if lines:
                yield Tracked(history, lines, _hourly(history, _held(history)))


def _wanted(enrollment: Enrollment, asked: Asked) -> bool:
    if asked.program is not None and enrollment.program != asked.program:
        return False
    return asked.since is None or (enrollment.started_on is not None and enrollment.started_on >= asked.since)


def _names(tx: Connection, alum_ids: list[int]) -> dict[int, tuple[str, str]]:
    a = alumni.c
    query = sa.select(a.id, a.last_name, a.first_name).where(a.id.in_(alum_ids))
    return {row.id: (row.last_name, row.first_name) for row in tx.execute(query)}


def _extras(tx: Connection, alum_ids: list[int]) -> defaultdict[int, Mapping[str, str]]:
    """What was imported under the tracker's own columns, by enrollment."""
    e = enrollments.c
    query = sa.select(e.id, e.extras).where(e.alum_id.in_(alum_ids))
    return defaultdict(dict, {row.id: row.extras for row in tx.execute(query)})


def _line(history: History, enrollment: Enrollment, names: tuple[str, str], said: Mapping[str, str]) -> Values:
    held = _held(history)
    insured = _insured(history, held)
    certified, certified_on = _earned(history, CERTIFICATIONS)
    graduated, graduated_on = _earned(history, DEGREES)
    return (
        *names,
        enrollment.started_on.isoformat() if enrollment.started_on else None,
        enrollment.program,
        said.get("Attendance Rate"),
        said.get("Employed with us?"),
        next((each.started_on for each in held if each.started_on), None) if held else said.get("Date of Employment"),
        money(_hourly(history, held)) if held else said.get("Hourly wage"),
        said.get("Enrolled in Benefits?") if insured is None else "Yes" if insured else "No",
        said.get("Promotions Earned"),
        certified or said.get("Certifications Earned"),
        certified_on or said.get("Date of Certification"),
        graduated or said.get("Degrees Completed"),
        graduated_on or said.get("Date of Degree"),
        said.get("GPA"),
        said.get("Legal Barriers Expunged"),
    )


def _held(history: History) -> tuple[Observation, ...]:
    """The records of the job held by the newest telling, the newest first; none when that says there is no job.

    As far back as nothing else was told between them: pay and start of a job before this one are not of this one.
    """
    newest_first = sorted(history.seen, key=lambda each: (each.as_of, not _over(each), each.id), reverse=True)
    held = list(takewhile(lambda each: _works_at(each) == _works_at(newest_first[0]), newest_first))
    return tuple(held) if held and held[0].is_current and held[0].status in WORKING else ()


def _works_at(seen: Observation) -> tuple[str, str | None, bool]:
    return seen.status, employer_key(seen.employer) if seen.employer else None, _over(seen)


def _since(held: Sequence[Observation]) -> date:
    """From when on the job is known to have been held."""
    return min(earliest(each.started_on) if each.started_on else each.as_of for each in held)


def _over(seen: Observation) -> bool:
    """A job that is over, told beside what they do now."""
    return seen.status in WORKING and not seen.is_current


def _hourly(history: History, held: Sequence[Observation]) -> Decimal | None:
    """The newest pay of the job held."""
    if not held:
        return None
    mine, since, place = {each.id for each in held}, _since(held), _works_at(held[0])[1]
    told = [each for each in history.pay if each.employment_id in mine or (each.as_of >= since and _fits(each, place))]
    newest = max(told, key=lambda each: (each.as_of, each.id), default=None)
    return newest.hourly if newest else None


def _fits(pay: Pay, place: str | None) -> bool:
    """Pay of an employer, or told of none in particular."""
    if pay.employer is None:
        return pay.employment_id is None
    return employer_key(pay.employer) == place


def _insured(history: History, held: Sequence[Observation]) -> bool | None:
    """Whether the job gives any benefit, by the newest telling since it was held; None when nobody said."""
    since = _since(held) if held else max((each.as_of for each in history.seen), default=date.min)
    told = [each for each in history.benefits if each.kind == "employer" and each.as_of >= since]
    newest = max((each.as_of for each in told), default=None)
    return any(each.status == "receiving" for each in told if each.as_of == newest) if told else None


def _earned(history: History, names: dict[str, str]) -> tuple[str | None, str | None]:
    """Credentials of some kinds in order, and their days in the same order."""
    mine = sorted((each.earned_on or "", names[each.kind]) for each in history.credentials if each.kind in names)
    days = "; ".join(day for day, _ in mine if day)
    return "; ".join(name for _, name in mine) or None, days or None


def _tracker(tx: Connection, asked: Asked) -> Iterator[Values]:
    for each in tracked(tx, asked):
        for _, line in each.lines:
            yield line


def _book(tx: Connection, asked: Asked, path: Path) -> int:
    from records.exports.workbook import write_tracker

    return write_tracker(tx, asked, path)


TRACKER = Export(
    name="tracker",
    about="The sample data tracker, filled in from the records; as a spreadsheet with its dashboard",
    fields=FIELDS,
    rows=_tracker,
    by_program=True,
    book=_book,
)
