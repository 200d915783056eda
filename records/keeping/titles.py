"""Decisions about job titles that only one person's jobs had: they would keep that person's words."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.occupations_queue import subject_of
from records.tables.journal import audit
from records.tables.occupations import soc_decisions
from records.tables.outcomes import employment
from surveys.occupations import title_key


def forget_unused(tx: Connection, titles: Iterable[str]) -> None:
    """Takes back what was decided about titles that no job on file has any more, and what the audit trail says of it.

    Codes that came of it stay with their jobs.
    """
    for title in titles:
        same = sa.func.lower(employment.c.job_title) == title.lower()
        if tx.scalar(sa.select(employment.c.id).where(same).limit(1)) is None:
            key = title_key(title)
            tx.execute(soc_decisions.delete().where(soc_decisions.c.title_key == key))
            mine = audit.c.subject == subject_of(key)
            tx.execute(audit.update().where(mine).values(subject="soc_decisions", detail={}))
