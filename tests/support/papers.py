"""Files as people bring them: the smallest whole one of each kind, each with words of its own."""

from __future__ import annotations

import hashlib
import zlib
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables import measuring
from records.tables.documents import documents, proofs
from records.tables.histories import quarter_outcomes
from records.tables.people import consent_events


def a_pdf(words: str = "pay stub") -> bytes:
    """A PDF that every reader opens."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% "
        + words.encode()
        + b"\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n"
    )


def a_png(words: str = "pay stub") -> bytes:
    """A picture of one dot."""
    head = b"\0\0\0\x01\0\0\0\x01\x08\0\0\0\0"
    chunks = (
        (b"IHDR", head),
        (b"tEXt", b"Comment\0" + words.encode()),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + kind + body + zlib.crc32(kind + body).to_bytes(4) for kind, body in chunks
    )


def a_jpeg(words: str = "pay stub", *, behind: bytes = b"") -> bytes:
    """A photograph as far as its segments go; `behind` is what a phone puts after its end."""
    said = words.encode()
    comment = b"\xff\xfe" + (len(said) + 2).to_bytes(2) + said
    return b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0" + comment + b"\xff\xda\0\2picture\xff\xd9" + behind


def a_heic(words: str = "pay stub") -> bytes:
    """A photograph of an iPhone as far as its boxes go."""
    boxes = ((b"ftyp", b"heic\0\0\0\0mif1heic"), (b"meta", b"\0\0\0\0"), (b"mdat", words.encode()))
    return b"".join((8 + len(body)).to_bytes(4) + kind + body for kind, body in boxes)


def a_webp(words: str = "pay stub") -> bytes:
    """A picture from the web as far as its frame goes."""
    body = b"WEBPVP8 " + len(words).to_bytes(4, "little") + words.encode()
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def a_settled_quarter(
    tx: Connection,
    alum_id: int,
    enrollment_id: int,
    quarter: int,
    starts_on: date,
    job: int,
    now: object,
    **more: object,
) -> int:
    """An outcome that staff settled on what the alum told."""
    values = {
        "alum_id": alum_id,
        "enrollment_id": enrollment_id,
        "quarter": quarter,
        "starts_on": starts_on,
        "outcome": "unsubsidized_job",
        "employment_id": job,
        "evidence": "self_report",
        "source": "self_report",
        "how": "staff",
        "at": now,
        **more,
    }
    return int(tx.execute(quarter_outcomes.insert().values(values).returning(quarter_outcomes.c.id)).scalar_one())


def outcomes_of(tx: Connection, alum_id: int) -> list[sa.Row[tuple[object, ...]]]:
    """Everything that was settled of somebody, in order."""
    mine = quarter_outcomes.c.alum_id == alum_id
    return list(tx.execute(sa.select(quarter_outcomes).where(mine).order_by(quarter_outcomes.c.id)))


def what_funders_ask(tx: Connection, alum_id: int, enrollment_id: int, job: int, now: datetime) -> None:
    """A row in each table of papers, stories, scores, lists, rules, frozen reports and exports by the clock."""
    outcome = a_settled_quarter(tx, alum_id, enrollment_id, 1, date(2025, 10, 1), job, now, note=f"note {alum_id}")
    content = a_pdf(f"stub {alum_id}")
    paper = tx.execute(
        documents.insert()
        .values(
            alum_id=alum_id,
            employment_id=job,
            kind="pay_stub",
            name=f"stub {alum_id}.pdf",
            media_type="application/pdf",
            size=len(content),
            digest=hashlib.sha256(content).hexdigest(),
            content=content,
            by="pat@example.org",
            at=now,
        )
        .returning(documents.c.id)
    ).scalar_one()
    tx.execute(proofs.insert().values(document_id=paper, outcome_id=outcome))
    agreed = {"phone": "", "event": "opt_in", "scope": "sharing", "method": "paper", "at": now}
    entry = tx.execute(consent_events.insert().values(alum_id=alum_id, **agreed).returning(consent_events.c.id))
    stamp = {"by": "pat@example.org", "at": now}
    told = {"told_on": now.date(), "title": f"title {alum_id}", "words": f"story {alum_id}", "shown_as": "Ana"}
    tx.execute(
        measuring.success_stories.insert().values(alum_id=alum_id, consent_id=entry.scalar_one(), **told, **stamp)
    )
    score = {"kind": "food_security", "moment": "entry", "as_of": now.date(), "value": 5, "source": "self_report"}
    tx.execute(measuring.scores.insert().values(alum_id=alum_id, items={"ate_less": "yes"}, **score, **stamp))
    line = {"list": "outcome", "code": f"ours_{alum_id}", "label": "Ours", "counts_as": "training", "position": 1}
    tx.execute(measuring.choices.insert().values(**line, **stamp))
    tx.execute(measuring.reporting_rules.insert().values(name="smallest_cell", value="10", **stamp))
    begun = {"name": "Q1", "as_of": now.date(), "figures": [], "claimed_until": now}
    reports = measuring.frozen_reports
    report = tx.execute(reports.insert().values(**begun, **stamp).returning(reports.c.id)).scalar_one()
    verdict = {"measure": "wioa_employment_q2", "part": "yes"}
    tx.execute(measuring.frozen_verdicts.insert().values(report_id=report, alum_id=alum_id, **verdict))
    closed = {"figures": [{"id": "wioa_employment_q2"}], "claimed_until": None}
    tx.execute(reports.update().where(reports.c.id == report).values(closed))
    tx.execute(measuring.scheduled_exports.insert().values(what="tracker", form="xlsx", every="week", **stamp))
