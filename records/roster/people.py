"""Who a row is about, and which of their enrollments: what is on file, found for many rows at once."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.roster.agreements import Said, ToEnter, not_theirs, on_file, opted_out, speaks
from records.roster.measuring import MEASURE_FIELDS
from records.roster.measuring import on_file as on_file_for_measures
from records.roster.rows import AlumRow
from records.tables.people import alumni, enrollments, suppressions

#: Ids that we gave to people whose program gave them none.
OWN_PREFIX = "new-"
_NO_MEASURES: dict[str, Any] = dict.fromkeys(MEASURE_FIELDS)


@dataclass(slots=True)
class Enrollment:
    """One enrollment while rows are being applied to it. `id` is None until it is written."""

    id: int | None
    values: dict[str, Any]
    before: dict[str, Any] | None = None  # as it was on file; None for a new one
    said: AlumRow | None = None  # the first row of this file that spoke of it


@dataclass(slots=True)
class Person:
    """One alum while rows are being applied. `id` is None until written."""

    id: int | None
    values: dict[str, Any]
    before: dict[str, Any] | None = None
    enrollments: list[Enrollment] = field(default_factory=list)
    said: AlumRow | None = None
    opted_in: AlumRow | None = None  # the row whose consent goes into the ledger
    agreements: Mapping[str, Said] | None = None  # the last word of each other consent, by column
    to_enter: Sequence[ToEnter] = ()  # what else goes into the ledger
    not_theirs: frozenset[str] = frozenset()  # numbers that turned out to be somebody else's
    opted_out: bool = False  # by the ledger, where a weightier reason hides it


def name_key(first: str | None, last: str | None) -> str:
    """A full name in the form that finds it again: small letters, no accents."""
    name = f"{first or ''} {last or ''}".strip()
    if not name.isascii():
        name = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return name.casefold()


class OnFile:
    """The people that some rows may be about, by id and by name, including those the rows themselves bring.

    Whoever was born after `of_age` is a minor.
    """

    def __init__(self, tx: Connection, rows: Sequence[AlumRow], *, look_at_names: bool, of_age: date) -> None:
        ids = {row.external_id for row in rows if row.external_id}
        names = {name_key(row.first_name, row.last_name) for row in rows if look_at_names or not row.external_id} - {""}
        self._by_id: dict[str, Person] = {}
        self._by_name: dict[str, list[Person]] = defaultdict(list)
        people = _load(tx, alumni.c.external_id, ids) | _load(tx, alumni.c.name_key, names)
        _load_enrollments(tx, people, measures=any(map(_tells_measures, rows)))
        for person in people.values():
            self.add(person)
        self.of_age = of_age
        if any(map(speaks, rows)) or any(map(self._is_young, rows)) or any(map(self._is_minor, people.values())):
            for alum_id, said in on_file(tx, people).items():
                people[alum_id].agreements = said
        unreached = [p.id for p in people.values() if p.values["blocked_reason"] == "wrong_number" and p.id]
        for alum_id, numbers in not_theirs(tx, unreached).items():
            people[alum_id].not_theirs = numbers
        for alum_id in opted_out(tx, unreached):
            people[alum_id].opted_out = True
        phones = {row.phone for row in rows if row.phone} | {p.values["phone"] for p in people.values()}
        self.suppressed = _suppressed(tx, phones - {None})

    def _is_young(self, row: AlumRow) -> bool:
        return row.birth_date is not None and row.birth_date > self.of_age

    def _is_minor(self, person: Person) -> bool:
        born = person.values["birth_date"]
        return born is not None and born > self.of_age

    def add(self, person: Person) -> None:
        """Makes somebody known to the rows that follow."""
        self._by_id[person.values["external_id"]] = person
        self._by_name[person.values["name_key"]].append(person)

    def everybody(self) -> Iterable[Person]:
        """All who were on file."""
        return self._by_id.values()

    def rename(self, person: Person, external_id: str) -> None:
        """Gives somebody another id."""
        del self._by_id[person.values["external_id"]]
        person.values["external_id"] = external_id
        self._by_id[external_id] = person

    def find(self, row: AlumRow) -> list[Person]:
        """Whom a row is about: nobody known, one person, or several that fit equally well.

        By external id; without one, by name and phone; without a phone on either side, by name and enrollment day.
        Somebody whose id we made up ourselves is also found by name and phone, and takes the program's id.
        """
        if row.external_id:
            if person := self._by_id.get(row.external_id):
                return [person]
            ours = [p for p in self._named(row) if p.values["external_id"].startswith(OWN_PREFIX)]
            return [p for p in ours if _has_had(p, row.phone)]
        named = self._named(row)
        if same := [p for p in named if _has_had(p, row.phone)]:
            return same
        no_phone = [p for p in named if row.phone is None or p.values["phone"] is None]
        return [p for p in no_phone if row.enrolled_on and _enrolled(p, row)]

    def blocked_before(self, row: AlumRow) -> str | None:
        """Why a newcomer without an id of their own gets no texts: somebody on file of the same name, who began the
        same program on the same day, opted out or is left out. That is most likely them with another number."""
        likely = [p for p in self._named(row) if not row.external_id or p.values["external_id"].startswith(OWN_PREFIX)]
        same = [p for p in likely if row.enrolled_on and any(_began(each, row) for each in p.enrollments)]
        reasons = {"opted_out" if person.opted_out else person.values["blocked_reason"] for person in same}
        return next((reason for reason in ("excluded", "opted_out") if reason in reasons), None)

    def _named(self, row: AlumRow) -> list[Person]:
        return self._by_name.get(name_key(row.first_name, row.last_name), [])


def _has_had(person: Person, phone: str | None) -> bool:
    """Whether a number is somebody's, or was until it turned out to be wrong: the program's list may still have it."""
    return phone is not None and (person.values["phone"] == phone or phone in person.not_theirs)


def _enrolled(person: Person, row: AlumRow) -> bool:
    return any(each.values["enrolled_on"] == row.enrolled_on for each in person.enrollments)


def _began(enrollment: Enrollment, row: AlumRow) -> bool:
    return _same_program(enrollment, row) and enrollment.values["enrolled_on"] == row.enrolled_on


def _load(tx: Connection, column: sa.Column[str], wanted: Iterable[str]) -> dict[int, Person]:
    listed = list(wanted)
    if not listed:
        return {}
    found = tx.execute(sa.select(alumni).where(column.in_(listed))).mappings()
    return {row["id"]: Person(row["id"], dict(row), dict(row)) for row in found}


def _tells_measures(row: AlumRow) -> bool:
    return any(getattr(row, name) is not None for name in MEASURE_FIELDS) or row.exited_on is not None


def _load_enrollments(tx: Connection, people: dict[int, Person], *, measures: bool) -> None:
    if not people:
        return
    chosen = sa.select(enrollments).where(enrollments.c.alum_id.in_(list(people))).order_by(enrollments.c.id)
    rows = {row["id"]: {**_NO_MEASURES, **row} for row in tx.execute(chosen).mappings()}
    for number, told in on_file_for_measures(tx, people, rows).items() if measures else ():
        rows[number].update(told)
    for row in rows.values():
        people[row["alum_id"]].enrollments.append(Enrollment(row["id"], dict(row), dict(row)))


def _suppressed(tx: Connection, phones: Iterable[str | None]) -> dict[str, str]:
    listed = list(phones)
    if not listed:
        return {}
    found = tx.execute(sa.select(suppressions.c.phone, suppressions.c.reason).where(suppressions.c.phone.in_(listed)))
    return {row.phone: row.reason for row in found}


def enrollment_of(person: Person, row: AlumRow) -> Enrollment | None:
    """Which enrollment a row speaks of; None when it tells of one that is not on file.

    Another program, or a time that does not meet the enrollment's own (entered after its exit, or left before its
    beginning), is another enrollment. Where several fit, the one with the same first day, else the latest.
    """
    same = [each for each in person.enrollments if _same_program(each, row)]
    for each in same:
        if row.enrolled_on is not None and each.values["enrolled_on"] == row.enrolled_on:
            return each
    fitting = [each for each in same if not _apart(each, row)]
    return max(fitting, key=_when, default=None)


def _same_program(enrollment: Enrollment, row: AlumRow) -> bool:
    known = enrollment.values["program"]
    return not known or row.program is None or known.casefold() == row.program.casefold()


def _apart(enrollment: Enrollment, row: AlumRow) -> bool:
    began, ended = enrollment.values["enrolled_on"], enrollment.values["exited_on"]
    later = row.enrolled_on is not None and ended is not None and row.enrolled_on > ended
    earlier = row.exited_on is not None and began is not None and row.exited_on < began
    return later or earlier


def _when(enrollment: Enrollment) -> tuple[str, int]:
    began = enrollment.values["enrolled_on"] or enrollment.values["exited_on"]
    return (began.isoformat() if began else "", enrollment.id or 2**62)
