"""Whose lines they are: alumni by their external ids."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.people import alumni


@dataclass(frozen=True, slots=True)
class Known:
    """An alum on file."""

    id: int
    zones: tuple[str, ...]


def known(tx: Connection, external_ids: Iterable[str]) -> dict[str, Known]:
    """The alumni on file with these external ids."""
    columns = (alumni.c.external_id, alumni.c.id, alumni.c.zones)
    found = tx.execute(sa.select(*columns).where(alumni.c.external_id.in_(set(external_ids))))
    return {row.external_id: Known(row.id, tuple(row.zones.split())) for row in found}
