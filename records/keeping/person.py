"""What is on file about one person, as somebody needs to see it who is about to take that person out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.documents import documents
from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.measuring import scores, success_stories
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import flags, messages


@dataclass(frozen=True, slots=True)
class Footprint:
    """How much there is about one alum. `planned` check-ins have not begun, `open` ones are under way.

    `texts_at_carrier` have a copy at the phone company; `sharing` counts other alumni on the same number.
    """

    alum_id: int
    external_id: str
    name: str
    erased_at: datetime | None
    texts: int
    texts_at_carrier: int
    answers: int
    flags: int
    consent_events: int
    checkins: int
    planned: int
    open: int
    jobs: int
    wages: int
    benefits: int
    credentials: int
    exclusions: int
    outcomes: int
    sharing: int
    papers: int = 0
    stories: int = 0
    scores: int = 0


def footprint(tx: Connection, alum_id: int) -> Footprint | None:
    """What is on file about an alum; None when there is no such alum."""
    a = alumni.c
    row = tx.execute(
        sa.select(a.external_id, a.first_name, a.last_name, a.phone, a.erased_at).where(a.id == alum_id)
    ).first()
    if row is None:
        return None
    m = messages.c
    return Footprint(
        alum_id=alum_id,
        external_id=row.external_id,
        name=f"{row.first_name} {row.last_name}".strip(),
        erased_at=row.erased_at,
        texts=_count(tx, messages, alum_id),
        texts_at_carrier=_count(tx, messages, alum_id, m.sid.is_not(None), m.carrier_erased_at.is_(None)),
        answers=_count(tx, answers, alum_id),
        flags=_count(tx, flags, alum_id),
        consent_events=_count(tx, consent_events, alum_id),
        checkins=_count(tx, checkins, alum_id, checkins.c.opened_at.is_not(None)),
        planned=_count(tx, checkins, alum_id, checkins.c.state == "scheduled"),
        open=_count(tx, checkins, alum_id, checkins.c.state == "open"),
        jobs=_count(tx, employment, alum_id),
        wages=_count(tx, wages, alum_id),
        benefits=_count(tx, benefits, alum_id),
        credentials=_count(tx, credentials, alum_id),
        exclusions=_count(tx, exclusions, alum_id),
        outcomes=_count(tx, quarter_outcomes, alum_id),
        papers=_count(tx, documents, alum_id),
        stories=_count(tx, success_stories, alum_id),
        scores=_count(tx, scores, alum_id),
        sharing=len(others_on(tx, row.phone, alum_id)) if row.phone else 0,
    )


def find(tx: Connection, external_id: str) -> int | None:
    """The alum with the program's own id."""
    return tx.scalar(sa.select(alumni.c.id).where(alumni.c.external_id == external_id))


def others_on(tx: Connection, phone: str, alum_id: int) -> tuple[int, ...]:
    """The other alumni on file with a number."""
    query = sa.select(alumni.c.id).where(alumni.c.phone == phone, alumni.c.id != alum_id).order_by(alumni.c.id)
    return tuple(tx.scalars(query))


def _count(tx: Connection, table: sa.Table, alum_id: int, *conditions: sa.ColumnElement[bool]) -> int:
    return tx.scalar(sa.select(sa.func.count()).select_from(table).where(table.c.alum_id == alum_id, *conditions)) or 0
