"""Writing what rows changed: whole chunks of new people, and the differences for known ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from operator import itemgetter
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import insert_rows, take_ids
from records.consent.entry import WITHDRAWN, GivenBy, Scope
from records.roster.agreements import KINDS, ToEnter
from records.roster.applying import ALUM_FIELDS, ENROLLMENT_FIELDS, LIST_FIELDS
from records.roster.consent import method_of, wording_of
from records.roster.people import Enrollment, Person
from records.tables.journal import audit
from records.tables.people import alumni, consent_events, enrollments

_ALUM_KEPT = ("external_id", *ALUM_FIELDS, "name_key", "zones", "states", "blocked_reason", "confirmed_at")
_ENROLLMENT_KEPT = (*ENROLLMENT_FIELDS, *LIST_FIELDS, "extras")
_alum_kept, _enrollment_kept = itemgetter(*_ALUM_KEPT), itemgetter(*_ENROLLMENT_KEPT)
_STAMPS = ("created_at", "updated_at")
_CONSENT = (
    "alum_id", "phone", "event", "scope", "method", "given_by", "wording", "wording_version", "source", "text",
    "language", "by", "at",
)  # fmt: skip

#: Scope and giver of each column's consent, and of the person's own to texts, as the ledger has them.
_KINDS: dict[str | None, tuple[str, str]] = {None: (Scope.TEXTS.value, GivenBy.SELF.value)}
_KINDS |= {column: (scope.value, given_by.value) for column, (scope, given_by) in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Stamp:
    """When, by whom and in which import something was written."""

    at: datetime
    by: str
    import_id: int


def write_alumni(tx: Connection, people: Sequence[Person], stamp: Stamp) -> None:
    """Writes new alumni, giving them their keys, and what changed about known ones."""
    new = [person for person in people if person.before is None]
    for person, number in zip(new, take_ids(tx, alumni, len(new)), strict=True):
        person.id = number
    end = (stamp.at, stamp.at, stamp.import_id)
    rows = ((p.id, *_alum_kept(p.values), *end) for p in new)
    insert_rows(tx, alumni, ("id", *_ALUM_KEPT, *_STAMPS, "import_id"), rows)
    changed = [(p.id, p.id, p.before, p.values) for p in people if p.before is not None]
    _update(tx, alumni, _ALUM_KEPT, changed, stamp)


def write_enrollments(tx: Connection, people: Iterable[Person], stamp: Stamp) -> None:
    """Writes new enrollments, giving them their keys, and what changed about known ones."""
    both: list[tuple[int | None, Enrollment]] = [(p.id, each) for p in people for each in p.enrollments]
    new = [(alum_id, each) for alum_id, each in both if each.before is None]
    for (_, each), number in zip(new, take_ids(tx, enrollments, len(new)), strict=True):
        each.id = number
    columns = ("id", "alum_id", *_ENROLLMENT_KEPT, *_STAMPS)
    end: tuple[Any, ...] = (stamp.at, stamp.at)
    rows = ((each.id, alum_id, *_enrollment_kept(each.values), *end) for alum_id, each in new)
    insert_rows(tx, enrollments, columns, rows)
    changed = [(each.id, alum_id, each.before, each.values) for alum_id, each in both if each.before is not None]
    _update(tx, enrollments, _ENROLLMENT_KEPT, changed, stamp)


def _update(
    tx: Connection,
    table: sa.Table,
    names: Sequence[str],
    known: Iterable[tuple[int | None, int | None, dict[str, Any], dict[str, Any]]],
    stamp: Stamp,
) -> None:
    """Writes the rows (key, alum, before, now) that differ, and says in the audit trail which fields did."""
    changes, trail = [], []
    for number, alum_id, before, now in known:
        different = [name for name in names if now[name] != before[name]]
        if different:
            changes.append({"key": number, "updated_at": stamp.at, **{name: now[name] for name in names}})
            detail = {"import": stamp.import_id, "fields": different}
            trail.append((stamp.at, stamp.by, "imported", alum_id, f"{table.name} {number}", detail))
    if changes:
        settable: dict[str, Any] = {name: sa.bindparam(name) for name in (*names, "updated_at")}
        tx.execute(table.update().where(table.c.id == sa.bindparam("key")).values(settable), changes)
        insert_rows(tx, audit, ("at", "by", "did", "alum_id", "subject", "detail"), trail)


def write_consents(tx: Connection, people: Iterable[Person], stamp: Stamp, zone: ZoneInfo) -> None:
    """Enters into the consent ledger what the roster says of consent and was not on file."""
    rows = []
    for person in people:
        if person.opted_in is not None:
            rows.append(_consent(person, ToEnter("opt_in", person.opted_in), stamp, zone))
            person.opted_in = None
        rows += [_consent(person, each, stamp, zone) for each in person.to_enter]
        person.to_enter = ()
    insert_rows(tx, consent_events, _CONSENT, rows)


def _consent(person: Person, entry: ToEnter, stamp: Stamp, zone: ZoneInfo) -> tuple[Any, ...]:
    row, known = entry.row, person.values
    scope, given_by = _KINDS[entry.column]
    at = stamp.at if entry.event == WITHDRAWN else _noon(row.consent_on, zone, stamp.at)
    if entry.before is not None and entry.before.at is not None and at <= entry.before.at:
        at = stamp.at  # said anew, whatever day the form bears: the last word stands
    wording, version = wording_of(row.consent_wording)
    source, method = _source(row.consent_source)
    return (
        person.id, known["phone"] or "", entry.event, scope, method, given_by, wording, version, source, "",
        row.consent_language or known["language"], stamp.by, at,
    )  # fmt: skip


@lru_cache(maxsize=1024)
def _source(told: str | None) -> tuple[str, str]:
    """Where the consent is from, and how it was given."""
    return told or "roster", method_of(told).value


def _noon(day: date | None, zone: ZoneInfo, now: datetime) -> datetime:
    """A day as an instant: its noon, which is the same day in every zone of the country; never later than now."""
    return now if day is None else min(datetime.combine(day, time(12), zone), now)
