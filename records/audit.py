"""The audit trail: who changed what by hand. Only ever added to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.engine import Connection

from records.tables.journal import audit


def note(
    tx: Connection,
    did: str,
    *,
    by: str,
    now: datetime,
    subject: str,
    alum_id: int | None = None,
    detail: Mapping[str, object] | None = None,
) -> None:
    """Adds a line to the trail. `subject` names the row ("answers 12"); `detail` holds plain values."""
    row = {"at": now, "by": by, "did": did, "subject": subject, "alum_id": alum_id, "detail": dict(detail or {})}
    tx.execute(audit.insert(), row)
