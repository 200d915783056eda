"""Enrollment lines: alumni not yet on file, their enrollments, what was known at entry, and planned check-ins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows, take_ids
from records.consent import mark_minors
from records.exits import settle_exits
from records.histories import entering
from records.histories.entering import Told
from records.histories.lines import Line
from records.histories.people import known
from records.histories.problems import BadFact
from records.histories.verdicts import Verdict, Verdicts
from records.keeping.marks import By, Erased, Trait
from records.planning import Plans, ToPlan, plan_enrollments, replan_enrollments
from records.scoring import Change, Scored, keep_scores
from records.tables.histories import entry_facts
from records.tables.people import alumni, enrollments
from surveys.history import Moment, Score

#: The source of a line that names none.
IMPORTED: Final = "imported"
_ALUM = ("birth_date", "economically_disadvantaged", "gender", "race_ethnicity", "language")
_ENROLLMENT = (
    "program", "cohort", "enrolled_on", "exited_on", "exit_reason", "completed", "youth", "barriers",
    "entry_employed", "entry_wage", "entry_wage_unit", "entry_public_benefits",
    "exit_employed", "exit_wage", "exit_wage_unit", "exit_hours_per_week", "exit_public_benefits",
)  # fmt: skip
#: What decides whether an exit counts.
_SETTLING = frozenset({"enrolled_on", "exited_on", "exit_reason"})
_ENTRY = ("hours_per_week", "net_worth", "food_security_raw", "school_level")


@dataclass(slots=True)
class _Enrollment:
    """An enrollment as it is known by now. `told`: a line of this file spoke of it."""

    alum_id: int
    values: dict[str, Any]
    entry: dict[str, Any]
    id: int | None = None
    changed: set[str] = field(default_factory=set)
    entry_changed: bool = False
    told: bool = False


@dataclass(slots=True)
class _Alum:
    """An alum as known by now. `before` is None for somebody new."""

    id: int
    external_id: str
    values: dict[str, Any]
    zones: tuple[str, ...]
    is_new: bool
    changed: bool = False
    enrollments: list[_Enrollment] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """When and by whom a file is taken in, and what that time and place make of days and zones.

    `told` gathers the enrollments that lines of the file spoke of.
    """

    now: datetime
    today: date
    by: str
    zone: str
    plans: Plans
    erased: Erased
    told: set[int] = field(default_factory=set)


def keep_enrollments(tx: Connection, lines: Sequence[Line], entry: Entry, verdicts: Verdicts) -> None:
    """Keeps enrollment lines. Somebody not on file is created without a phone, and so is not texted.

    Lines about somebody who was erased on request are rejected.
    """
    erased = entry.erased.among(Trait(By.EXTERNAL_ID, line.external_id) for line in lines)

    def read(line: Line) -> Told:
        if day := erased.get(Trait(By.EXTERNAL_ID, line.external_id)):
            problem = f"somebody with this external_id was erased on request on {day.isoformat()}"
            raise BadFact(problem, "leave the line out of the file")
        return entering.read(line)

    told = [found for line in lines if (found := verdicts.reading(line, read)) is not None]
    people = _people(tx, told, entry)
    applied = [(each, people[each.line.external_id]) for each in told]
    done = [(alum, *_apply(alum, each), each) for each, alum in applied]
    _write(tx, list(people.values()), entry)
    entry.told.update(enrollment.id for _, enrollment, _, _ in done if enrollment.id is not None)
    scored = _keep_exit_scores(tx, [(enrollment, each) for _, enrollment, _, each in done], entry)
    for number, (_, _, verdict, _) in enumerate(done):
        verdicts.add(Verdict.UPDATED if verdict is Verdict.UNCHANGED and number in scored else verdict)


def _people(tx: Connection, told: Sequence[Told], entry: Entry) -> dict[str, _Alum]:
    """Everybody the lines speak of, with their enrollments; newcomers get their keys here."""
    wanted = dict.fromkeys(each.line.external_id for each in told)
    on_file = known(tx, wanted)
    ids = [person.id for person in on_file.values()]
    values = {row.id: row for row in tx.execute(sa.select(alumni).where(alumni.c.id.in_(ids)))}
    held = _enrollments(tx, ids, entry.told)
    people = {}
    for external_id, person in on_file.items():
        facts = {name: getattr(values[person.id], name) for name in _ALUM}
        people[external_id] = _Alum(person.id, external_id, facts, person.zones, False, False, held[person.id])
    new = [external_id for external_id in wanted if external_id not in on_file]
    for external_id, alum_id in zip(new, take_ids(tx, alumni, len(new)), strict=True):
        facts = {**dict.fromkeys(_ALUM), "language": "en"}
        people[external_id] = _Alum(alum_id, external_id, facts, (entry.zone,), True)
    return people


def _enrollments(tx: Connection, alum_ids: Sequence[int], told: Set[int]) -> defaultdict[int, list[_Enrollment]]:
    held = defaultdict[int, list[_Enrollment]](list)
    entered = sa.select(enrollments, *(entry_facts.c[name] for name in _ENTRY)).outerjoin(entry_facts)
    for row in tx.execute(entered.where(enrollments.c.alum_id.in_(alum_ids)).order_by(enrollments.c.id)):
        values = {name: getattr(row, name) for name in _ENROLLMENT}
        held[row.alum_id].append(
            _Enrollment(row.alum_id, values, {name: getattr(row, name) for name in _ENTRY}, row.id, told=row.id in told)
        )
    return held


def _apply(alum: _Alum, told: Told) -> tuple[_Enrollment, Verdict]:
    enrollment = _which(alum, told)
    created = alum.is_new and not alum.enrollments
    if enrollment is None:
        none: dict[str, Any] = dict.fromkeys(_ENROLLMENT)
        values = {**none, "program": told.program, "cohort": "", "completed": []}
        enrollment = _Enrollment(alum.id, values, dict.fromkeys(_ENTRY))
        alum.enrollments.append(enrollment)
        created = True
    enrollment.told = True
    alum_changed = bool(_fill(alum.values, told.alum))
    alum.changed |= alum_changed
    changed = _fill(enrollment.values, told.enrollment)
    enrollment.changed |= changed
    entry_changed = bool(_fill(enrollment.entry, told.entry))
    enrollment.entry_changed |= entry_changed
    if created:
        return enrollment, Verdict.CREATED
    return enrollment, Verdict.UPDATED if changed or alum_changed or entry_changed else Verdict.UNCHANGED


def _which(alum: _Alum, told: Told) -> _Enrollment | None:
    """The enrollment that a line speaks of; another program, or a time apart from it, is another enrollment.

    Another first day than on file is a correction, but two lines of one file with two first days are two enrollments:
    else the one that came last would stand, and lines may come in any order.
    """
    same = [each for each in alum.enrollments if each.values["program"].casefold() == told.program.casefold()]
    began = told.enrollment.get("enrolled_on")
    for each in same:
        if began is not None and each.values["enrolled_on"] == began:
            return each
    fitting = [each for each in same if not _apart(each.values, told.enrollment)]
    if began is not None:
        fitting = [each for each in fitting if not each.told or each.values["enrolled_on"] is None]
    return max(fitting, key=lambda each: _likeness(each.values, told.enrollment), default=None)


def _likeness(on_file: Mapping[str, Any], told: Mapping[str, Any]) -> tuple[bool, int, date]:
    """How well the dates of a line fit an enrollment on file: by the last day, then by the first."""
    began, first = told.get("enrolled_on"), on_file["enrolled_on"]
    away = abs((began - first).days) if began is not None and first is not None else 0
    return on_file["exited_on"] == told.get("exited_on"), -away, first or date.min


def _apart(on_file: Mapping[str, Any], told: Mapping[str, Any]) -> bool:
    began, ended = told.get("enrolled_on"), told.get("exited_on")
    later = began is not None and on_file["exited_on"] is not None and began > on_file["exited_on"]
    earlier = ended is not None and on_file["enrolled_on"] is not None and ended < on_file["enrolled_on"]
    return later or earlier


def _fill(values: dict[str, Any], said: Mapping[str, Any]) -> set[str]:
    """Puts what a line says over what was known, and tells what is different now."""
    changed = {name: value for name, value in said.items() if not _same(values[name], value)}
    values.update(changed)
    return set(changed)


def _same(known: Any, said: Any) -> bool:
    """Lists say the same in any order."""
    return sorted(known) == sorted(said) if isinstance(known, list) and isinstance(said, list) else bool(known == said)


def _write(tx: Connection, people: Sequence[_Alum], entry: Entry) -> None:
    _write_alumni(tx, people, entry.now)
    to_plan, to_replan, to_settle = [], [], dict[int, None]()
    new = [each for alum in people for each in alum.enrollments if each.id is None]
    for each, number in zip(new, take_ids(tx, enrollments, len(new)), strict=True):
        each.id = number
    stamps = (entry.now, entry.now)
    rows = ((each.id, each.alum_id, *(each.values[name] for name in _ENROLLMENT), *stamps) for each in new)
    insert_rows(tx, enrollments, ("id", "alum_id", *_ENROLLMENT, "created_at", "updated_at"), rows)
    fresh = {each.id for each in new}
    for alum in people:
        for each in alum.enrollments:
            assert each.id is not None
            if each.id in fresh and len(alum.enrollments) == 1:
                to_plan.append(_to_plan(alum, each))
            elif each.id in fresh or {"enrolled_on", "exited_on"} & each.changed:
                to_replan.append(each.id)
            if (each.id in fresh and len(alum.enrollments) > 1) or (_SETTLING & each.changed):
                to_settle[alum.id] = None
            if each.id not in fresh and each.changed:
                changes = {name: each.values[name] for name in each.changed}
                tx.execute(
                    enrollments.update().where(enrollments.c.id == each.id), {**changes, "updated_at": entry.now}
                )
            _write_entry(tx, each, entry.now)
    plan_enrollments(tx, to_plan, plans=entry.plans, today=entry.today)
    afresh = settle_exits(tx, to_settle, by=entry.by, now=entry.now)
    replan_enrollments(
        tx, [*to_replan, *afresh], plans=entry.plans, now=entry.now, today=entry.today, afresh=set(afresh)
    )


def _keep_exit_scores(tx: Connection, told: Sequence[tuple[_Enrollment, Told]], entry: Entry) -> set[int]:
    """Keeps what lines say of net worth and food security at exit; gives the places of those that changed anything."""
    wanted, places = [], []
    for place, (enrollment, each) in enumerate(told):
        exited_on = enrollment.values["exited_on"]
        for name, value in each.at_exit.items() if exited_on else ():
            kind = Score.NET_WORTH if name == "net_worth" else Score.FOOD_SECURITY
            wanted.append(
                Scored(
                    alum_id=enrollment.alum_id, kind=kind, moment=Moment.EXIT, as_of=exited_on, value=value,
                    source=IMPORTED, enrollment_id=enrollment.id,
                )
            )  # fmt: skip
            places.append(place)
    kept = keep_scores(tx, wanted, by=entry.by, now=entry.now)
    return {place for place, change in zip(places, kept, strict=True) if change is not Change.UNCHANGED}


def _to_plan(alum: _Alum, each: _Enrollment) -> ToPlan:
    assert each.id is not None
    # A line tells of no job at exit, and so of no day of hire.
    return ToPlan(alum.id, each.id, each.values["program"], each.values["exited_on"], None, alum.zones)


def _write_alumni(tx: Connection, people: Sequence[_Alum], now: datetime) -> None:
    columns = ("id", "external_id", "zones", "blocked_reason", *_ALUM, "created_at", "updated_at")
    rows = (
        (each.id, each.external_id, " ".join(each.zones), "no_phone", *(each.values[name] for name in _ALUM), now, now)
        for each in people
        if each.is_new
    )
    insert_rows(tx, alumni, columns, rows)
    for each in people:
        if each.changed and not each.is_new:
            tx.execute(alumni.update().where(alumni.c.id == each.id), {**each.values, "updated_at": now})
    born = [each.id for each in people if each.changed and not each.is_new and each.values["birth_date"]]
    if born:
        mark_minors(tx, now=now, alum_ids=born)


def _write_entry(tx: Connection, each: _Enrollment, now: datetime) -> None:
    if not each.entry_changed:
        return
    mine = entry_facts.c.enrollment_id == each.id
    if tx.execute(entry_facts.update().where(mine), {**each.entry, "updated_at": now}).rowcount == 0:
        tx.execute(entry_facts.insert(), {"enrollment_id": each.id, **each.entry, "updated_at": now})
