"""Enrollments with everything that outcomes of quarters are worked out from, some hundreds at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.outcomes import employment
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.after_exit import Observation
from surveys.quarters import Quarter

CHUNK = 500


@dataclass(frozen=True, slots=True)
class Asking:
    """A check-in about a quarter: how it ended, and until when an answer is sought."""

    asks_from: date
    asks_to: date
    closes_on: date
    state: str
    opened_at: datetime | None

    @property
    def not_reached(self) -> bool:
        """Over, asked or not deliverable, and nothing heard."""
        return self.state in ("undeliverable", "opted_out") or (self.state == "expired" and self.opened_at is not None)


@dataclass(frozen=True, slots=True)
class Excluded:
    """Why and from when somebody is left out of rates."""

    reason: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Credential:
    """A diploma, license or certificate, with its day as precise as it was said."""

    kind: str
    earned_on: str | None


@dataclass(frozen=True, slots=True)
class KnownOutcome:
    """The outcome of a quarter, and how it is known. No outcome: nobody knows."""

    outcome: str | None
    employment_id: int | None = None
    evidence: str | None = None
    source: str | None = None
    document_verified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Leaver:
    """One enrollment, ended or not, with the records of its alum."""

    enrollment_id: int
    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    program: str
    enrolled_on: date | None
    exited_on: date | None
    exit_reason: str | None
    extras: Mapping[str, str]
    seen: tuple[Observation, ...]
    asked: tuple[Asking, ...]
    excluded: tuple[Excluded, ...]
    credentials: tuple[Credential, ...]
    settled: Mapping[int, KnownOutcome]  # by quarter: what staff or another system settled

    def asking(self, quarter: Quarter) -> Asking | None:
        """The check-in about a quarter."""
        dates = (quarter.start, quarter.end)
        mine = (each for each in self.asked if (each.asks_from, each.asks_to) == dates and each.state != "cancelled")
        return next(mine, None)

    def excluded_by(self, day: date) -> bool:
        """True when an exclusion applies on or before a day."""
        return any(each.on is None or each.on <= day for each in self.excluded)


def exited(since: date | None) -> tuple[sa.ColumnElement[bool], ...]:
    """The condition that an enrollment is over, since a day if one is given."""
    ended = enrollments.c.exited_on
    return (ended.is_not(None),) if since is None else (ended >= since,)


def leavers(tx: Connection, *conditions: sa.ColumnElement[bool]) -> Iterator[Leaver]:
    """The enrollments that meet the conditions, in order of their keys."""
    after = 0
    while rows := tx.execute(_chunk(conditions, after)).all():
        after = rows[-1].id
        records = _Records(tx, {row.alum_id for row in rows}, {row.id for row in rows})
        for row in rows:
            yield records.leaver(row)


def _chunk(conditions: tuple[sa.ColumnElement[bool], ...], after: int) -> sa.Select[Any]:
    names = (alumni.c.external_id, alumni.c.first_name, alumni.c.last_name)
    query = sa.select(enrollments, *names).join(alumni, alumni.c.id == enrollments.c.alum_id)
    return query.where(enrollments.c.id > after, *conditions).order_by(enrollments.c.id).limit(CHUNK)


class _Records:
    """The records of one chunk of people, by alum or by enrollment."""

    def __init__(self, tx: Connection, alum_ids: set[int], enrollment_ids: set[int]) -> None:
        self._seen = _by(tx, employment, "alum_id", alum_ids, employment.c.replaced_by.is_(None))
        self._excluded = _by(tx, exclusions, "alum_id", alum_ids)
        self._credentials = _by(tx, credentials, "alum_id", alum_ids)
        self._asked = _by(tx, checkins, "enrollment_id", enrollment_ids)
        in_force = quarter_outcomes.c.replaced_by.is_(None)
        self._settled = _by(tx, quarter_outcomes, "enrollment_id", enrollment_ids, in_force)

    def leaver(self, row: Any) -> Leaver:
        settled = self._settled[row.id]
        return Leaver(
            enrollment_id=row.id,
            alum_id=row.alum_id,
            external_id=row.external_id,
            first_name=row.first_name,
            last_name=row.last_name,
            program=row.program,
            enrolled_on=row.enrolled_on,
            exited_on=row.exited_on,
            exit_reason=row.exit_reason,
            extras=row.extras,
            seen=tuple(_observation(each) for each in self._seen[row.alum_id]),
            asked=tuple(
                Asking(each.asks_from, each.asks_to, each.closes_on, each.state, each.opened_at)
                for each in self._asked[row.id]
            ),
            excluded=tuple(Excluded(each.reason, each.excluded_on) for each in self._excluded[row.alum_id]),
            credentials=tuple(Credential(each.kind, each.earned_on) for each in self._credentials[row.alum_id]),
            settled={each.quarter: _settled(each) for each in settled},
        )


def _by(
    tx: Connection, table: sa.Table, owner: str, ids: Iterable[int], *conditions: sa.ColumnElement[bool]
) -> defaultdict[int, list[Any]]:
    found = defaultdict[int, list[Any]](list)
    for row in tx.execute(sa.select(table).where(table.c[owner].in_(ids), *conditions).order_by(table.c.id)):
        found[getattr(row, owner)].append(row)
    return found


def _observation(row: Any) -> Observation:
    return Observation(
        id=row.id,
        status=row.status,
        as_of=row.as_of,
        source=row.source,
        employer=row.employer,
        started_on=row.started_on,
        ended_on=row.ended_on,
        is_current=row.is_current,
        subsidized=bool(row.subsidized),
        school_level=row.school_level,
        verified_on=row.verified_on,
        asked_from=row.window_from,
        asked_to=row.window_to,
    )


def _settled(row: Any) -> KnownOutcome:
    return KnownOutcome(row.outcome, row.employment_id, row.evidence, row.source, row.document_verified_on)
