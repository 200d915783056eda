"""Scores of short forms, and the papers that people brought: what is known of them, never a paper's content."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.exports.export import Asked, Export, Values, selected
from records.tables.documents import documents
from records.tables.measuring import scores
from records.tables.people import alumni


def _scores(tx: Connection, asked: Asked) -> Iterator[Values]:
    s = scores.c
    query = (
        sa.select(s.id, alumni.c.external_id, s.kind, s.moment, s.as_of)
        .add_columns(s.value, s.choice, s["items"], s.source, s.checkin_id)
        .join_from(scores, alumni, alumni.c.id == s.alum_id)
        .order_by(s.id)
    )
    if asked.since is not None:
        query = query.where(s.as_of >= asked.since)
    query = query.add_columns(s.replaced_by) if asked.history else query.where(s.replaced_by.is_(None))
    return selected(tx, query, plainly={})


def _documents(tx: Connection, asked: Asked) -> Iterator[Values]:
    d = documents.c
    query = (
        sa.select(d.id, alumni.c.external_id, d.kind, d.name, d.media_type, d.size, d.digest, d.covers_from)
        .add_columns(d.covers_to, d.employment_id, d.verified_on, d.verified_by, d.at, d.removed_at)
        .join_from(documents, alumni, alumni.c.id == d.alum_id)
        .order_by(d.id)
    )
    if since := asked.since_instant():
        query = query.where(d.at >= since)
    return selected(tx, query, plainly={})


SCORES = Export(
    name="scores",
    about="What short forms came to: net worth, food security, social capital and the like",
    fields=(
        "id", "external_id", "kind", "moment", "as_of", "value", "choice", "items", "source", "checkin_id",
    ),
    rows=_scores,
    history=True,
)  # fmt: skip
DOCUMENTS = Export(
    name="documents",
    about="Papers that people brought: what is known of them, never their content",
    fields=(
        "id", "external_id", "kind", "name", "media_type", "size", "digest", "covers_from", "covers_to",
        "employment_id", "verified_on", "verified_by", "at", "removed_at",
    ),
    rows=_documents,
)  # fmt: skip
