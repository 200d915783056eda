"""Papers that alumni brought: pay stubs, letters. What is asked for most often is everything but their content."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.inserting import insert_unless_there
from records.keeping.words import overwrite
from records.tables.documents import documents, proofs
from records.tables.outcomes import employment
from records.tables.people import alumni
from surveys.after_exit import employer_key
from surveys.papers import Paper, PaperKind, Proof, proof
from surveys.quarters import Quarter


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper as it stands on file. `size` in bytes, `digest` the SHA-256 of the content.

    `emptied_at`: the rule of keeping took the content out, and what it proved stays proven. `removed_at`: staff took
    it out, and it proves nothing.
    """

    id: int
    alum_id: int
    employment_id: int | None
    kind: PaperKind
    name: str
    media_type: str
    size: int
    digest: str
    covers_from: date | None
    covers_to: date | None
    verified_on: date | None
    verified_by: str | None
    by: str
    at: datetime
    emptied_at: datetime | None
    removed_at: datetime | None
    removed_by: str | None
    why_removed: str | None

    @property
    def can_be_opened(self) -> bool:
        """The content is there."""
        return self.removed_at is None and self.emptied_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """A paper to be put on file."""

    alum_id: int
    employment_id: int | None
    kind: PaperKind
    name: str
    media_type: str
    content: bytes
    digest: str
    covers_from: date | None
    covers_to: date | None


@dataclass(frozen=True, slots=True)
class Job:
    """An employment record in force, for choosing the job that a paper is about."""

    id: int
    employer: str | None
    job_title: str | None
    started_on: str | None
    as_of: date


_COLUMNS: Final = tuple(documents.c[name] for name in Document.__slots__)
_WORKING: Final = ("employed", "self_employed", "military")


def hold(tx: Connection, alum_id: int) -> bool:
    """Holds one alum for this transaction, so that two deeds wait for each other; False: not on file, or erased."""
    mine = sa.select(alumni.c.erased_at).where(alumni.c.id == alum_id).with_for_update(key_share=True)
    row = tx.execute(mine).first()
    return row is not None and row.erased_at is None


def of_alum(tx: Connection, alum_id: int) -> tuple[Document, ...]:
    """One alum's papers, the newest dates first; those that were taken out last."""
    d = documents.c
    order = (d.removed_at.is_not(None), sa.func.coalesce(d.covers_to, d.covers_from).desc(), d.id.desc())
    return tuple(
        _document(row) for row in tx.execute(sa.select(*_COLUMNS).where(d.alum_id == alum_id).order_by(*order))
    )


def one(tx: Connection, alum_id: int, document_id: int) -> Document | None:
    """One paper of one alum."""
    d = documents.c
    row = tx.execute(sa.select(*_COLUMNS).where(d.alum_id == alum_id, d.id == document_id)).first()
    return None if row is None else _document(row)


def content_of(tx: Connection, document_id: int) -> bytes | None:
    """The file itself; None once it is gone."""
    found: bytes | None = tx.scalar(sa.select(documents.c.content).where(documents.c.id == document_id))
    return found


def same(tx: Connection, alum_id: int, digest: str) -> Document | None:
    """The alum's own paper with the same content."""
    row = tx.execute(sa.select(*_COLUMNS).where(documents.c.alum_id == alum_id, documents.c.digest == digest)).first()
    return None if row is None else _document(row)


def on_file_for_others(tx: Connection, document: Document) -> tuple[int, ...]:
    """Other alumni of whom the very same file is on file."""
    d = documents.c
    others = (d.digest == document.digest, d.alum_id != document.alum_id, d.removed_at.is_(None))
    return tuple(tx.scalars(sa.select(d.alum_id).where(*others).order_by(d.alum_id)))


def count(tx: Connection, alum_id: int) -> int:
    """How many papers of an alum are on file, without those taken out."""
    mine = (documents.c.alum_id == alum_id, documents.c.removed_at.is_(None))
    return tx.scalar(sa.select(sa.func.count()).select_from(documents).where(*mine)) or 0


def keep(tx: Connection, brought: Brought, *, by: str, now: datetime) -> int:
    """Puts a paper on file; one that was taken out before comes back, to be looked at anew."""
    values = {name: getattr(brought, name) for name in Brought.__slots__}
    fresh = dict.fromkeys(
        ("verified_on", "verified_by", "emptied_at", "removed_at", "removed_by", "why_removed"), sa.null()
    )
    values |= {"kind": str(brought.kind), "size": len(brought.content), "by": by[:120], "at": now, **fresh}
    before = same(tx, brought.alum_id, brought.digest)
    if before is not None:
        tx.execute(documents.update().where(documents.c.id == before.id).values(values))
        return before.id
    return int(tx.execute(documents.insert().values(values).returning(documents.c.id)).scalar_one())


def describe(
    tx: Connection, document_id: int, *, employment_id: int | None, covers_from: date | None, covers_to: date | None
) -> None:
    """Says which job a paper is about and which dates it covers."""
    told = {"employment_id": employment_id, "covers_from": covers_from, "covers_to": covers_to}
    tx.execute(documents.update().where(documents.c.id == document_id).values(told))


def note_verified(tx: Connection, document_id: int, *, on: date | None, by: str | None) -> None:
    """Notes that staff looked at a paper and the dates agree; with None, that they no longer say so."""
    who = None if by is None else by[:120]
    tx.execute(documents.update().where(documents.c.id == document_id).values(verified_on=on, verified_by=who))


def take_out(tx: Connection, document_id: int, *, by: str, why: str, now: datetime) -> None:
    """Takes the content out for good; that there was a paper, how large, and about which dates stays."""
    overwrite(tx)
    gone = {"content": None, "name": "", "removed_at": now, "removed_by": by[:120], "why_removed": why}
    tx.execute(documents.update().where(documents.c.id == document_id).values(gone))


def jobs(tx: Connection, alum_id: int) -> tuple[Job, ...]:
    """The jobs on a person's list, the latest told first; of one employer only the latest record."""
    e = employment.c
    query = sa.select(*(e[name] for name in Job.__slots__)).where(
        e.alum_id == alum_id, e.status.in_(_WORKING), e.replaced_by.is_(None)
    )
    told = [Job(**row._mapping) for row in tx.execute(query.order_by(e.as_of.desc(), e.id.desc()))]
    latest: dict[str, Job] = {}
    for job in told:
        latest.setdefault(employer_key(job.employer) if job.employer else f"#{job.id}", job)
    return tuple(latest.values())


def same_job(tx: Connection, alum_id: int) -> Mapping[int, str]:
    """For each employment record of an alum a word that is the same for all records of one job.

    It is the employer, as measures compare them; a record that was corrected is the job that the correction names.
    """
    e = employment.c
    rows = {row.id: row for row in tx.execute(sa.select(e.id, e.employer, e.replaced_by).where(e.alum_id == alum_id))}
    found = {}
    for key in rows:
        last = key
        while (after := rows[last].replaced_by) in rows:
            last = after
        employer = rows[last].employer
        found[key] = employer_key(employer) if employer else f"#{last}"
    return found


def proven(tx: Connection, alum_id: int, employment_id: int | None, quarter: Quarter) -> Proof:
    """What papers there are about somebody's job in a quarter, and whether they make documented evidence.

    Only papers that staff looked at count, and only those about this job; without a job there is nothing to prove.
    """
    if employment_id is None:
        return Proof()
    job_of = same_job(tx, alum_id)
    mine = job_of.get(employment_id)
    papers = [
        Paper(
            id=each.id,
            kind=each.kind,
            covers_from=each.covers_from,
            covers_to=each.covers_to,
            verified_on=each.verified_on,
        )
        for each in of_alum(tx, alum_id)
        if each.removed_at is None and each.employment_id is not None and job_of.get(each.employment_id) == mine
    ]
    return proof(papers, quarter)


def link(tx: Connection, outcome_id: int, document_ids: Collection[int]) -> None:
    """Says which papers an outcome of a quarter rests on; what is said already stays as it is."""
    if document_ids:
        add = insert_unless_there(tx.dialect.name, proofs, "document_id", "outcome_id")
        tx.execute(add, [{"outcome_id": outcome_id, "document_id": each} for each in sorted(document_ids)])


def linked(tx: Connection, outcome_ids: Collection[int]) -> Mapping[int, tuple[int, ...]]:
    """The papers that each of these outcomes rests on."""
    p = proofs.c
    found: dict[int, tuple[int, ...]] = {}
    query = sa.select(p.outcome_id, p.document_id).where(p.outcome_id.in_(outcome_ids)).order_by(p.document_id)
    for row in tx.execute(query):
        found[row.outcome_id] = (*found.get(row.outcome_id, ()), row.document_id)
    return found


def _document(row: sa.Row[tuple[object, ...]]) -> Document:
    told = dict(row._mapping)
    return Document(**{**told, "kind": PaperKind(told["kind"])})
