"""What the audit trail says of an outcome that was settled, or put on other evidence: the answer in codes, no words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.engine import Connection

from records import audit


def note(tx: Connection, did: str, outcome_id: int, kept: Mapping[str, Any], *, by: str, now: datetime) -> None:
    """Notes who did what to the outcome of a quarter; `kept` are the values of its row."""
    detail = {
        "enrollment": kept["enrollment_id"], "quarter": kept["quarter"], "outcome": kept["outcome"],
        "evidence": str(kept["evidence"]) if kept["evidence"] else None, "how": str(kept["how"]),
    }  # fmt: skip
    subject, alum_id = f"quarter_outcomes {outcome_id}", kept["alum_id"]
    audit.note(tx, did, by=by[:120], now=now, subject=subject, alum_id=alum_id, detail=detail)
