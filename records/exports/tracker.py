"""The sample data tracker, filled in: one line for each enrollment, under the tracker's own column names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, money, several_of
from records.measuring import histories
from records.tables.people import alumni, enrollments
from surveys.after_exit import Observation
from surveys.history import Enrollment, History
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
                yield Tracked(history, lines, _hourly(history) if _job(history) else None)


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
    job = _job(history)
    insured = _insured(history)
    certified, certified_on = _earned(history, CERTIFICATIONS)
    graduated, graduated_on = _earned(history, DEGREES)
    return (
        *names,
        enrollment.started_on.isoformat() if enrollment.started_on else None,
        enrollment.program,
        said.get("Attendance Rate"),
        said.get("Employed with us?"),
        job.started_on if job else said.get("Date of Employment"),
        money(_hourly(history)) if job else said.get("Hourly wage"),
        said.get("Enrolled in Benefits?") if insured is None else "Yes" if insured else "No",
        said.get("Promotions Earned"),
        certified or said.get("Certifications Earned"),
        certified_on or said.get("Date of Certification"),
        graduated or said.get("Degrees Completed"),
        graduated_on or said.get("Date of Degree"),
        said.get("GPA"),
        said.get("Legal Barriers Expunged"),
    )


def _job(history: History) -> Observation | None:
    """The job that the newest record speaks of, if that record says there is one."""
    newest = max(history.seen, key=lambda each: (each.as_of, not _over(each), each.id), default=None)
    return newest if newest and newest.is_current and newest.status in WORKING else None


def _over(seen: Observation) -> bool:
    """A job that is over, told beside what they do now."""
    return seen.status in WORKING and not seen.is_current


def _hourly(history: History) -> Decimal | None:
    newest = max(history.pay, key=lambda each: (each.as_of, each.id), default=None)
    return newest.hourly if newest else None


def _insured(history: History) -> bool | None:
    """Whether the person has any benefit through the job, by the newest telling; None when nobody said."""
    told = [each for each in history.benefits if each.kind == "employer"]
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
