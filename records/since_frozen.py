"""Why somebody stands elsewhere than in a report handed in earlier: what was recorded of them since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.histories import credentials, exclusions, quarter_outcomes
from records.tables.measuring import scores
from records.tables.outcomes import benefits, employment, wages
from records.tables.people import enrollments

_CHUNK: Final = 500
#: As many reasons as are shown of one person, the latest first.
MOST: Final = 5
#: Records that a correction replaces, and what each is called.
_CORRECTED: Final[Mapping[str, sa.Table]] = {
    "employment": employment,
    "pay": wages,
    "benefits": benefits,
    "score of a form": scores,
}
_ADDED: Final[Mapping[str, sa.Table]] = {"credential": credentials, "exclusion": exclusions}


@dataclass(frozen=True, slots=True)
class Why:
    """One thing recorded since: what it was, when, and by whom; nobody for what an alum told by text."""

    at: datetime
    what: str
    by: str | None


def why_changed(tx: Connection, alum_ids: Collection[int], *, since: datetime) -> dict[int, tuple[Why, ...]]:
    """What was recorded of these people since then, the latest first. Nothing: the reason is not on file."""
    found = defaultdict[int, list[Why]](list)
    ids = sorted(alum_ids)
    for start in range(0, len(ids), _CHUNK):
        for alum_id, why in _recorded(tx, ids[start : start + _CHUNK], since):
            found[alum_id].append(why)
    return {
        alum_id: tuple(sorted(set(whys), key=lambda why: (why.at, why.what), reverse=True)[:MOST])
        for alum_id, whys in found.items()
    }


def _recorded(tx: Connection, ids: list[int], since: datetime) -> Iterator[tuple[int, Why]]:
    q = quarter_outcomes
    for row in _rows(tx, q, ids, since, q.c.quarter, q.c.how):
        how = {"rule": "confirmed by rule", "import": "imported"}.get(row.how, "settled by staff")
        yield row.alum_id, Why(row.at, f"outcome of quarter {row.quarter} after exit {how}", row.by)
    for name, table in _CORRECTED.items():
        instead = set(tx.scalars(sa.select(table.c.replaced_by).where(table.c.alum_id.in_(ids))))
        for row in _rows(tx, table, ids, since, table.c.id):
            did = "corrected" if row.id in instead else "recorded"
            yield row.alum_id, Why(row.at, f"{name} {did}", row.by)
    for name, table in _ADDED.items():
        for row in _rows(tx, table, ids, since):
            yield row.alum_id, Why(row.at, f"{name} recorded", row.by)
    e = enrollments.c
    changed = sa.select(e.alum_id, e.created_at, e.updated_at).where(e.alum_id.in_(ids), e.updated_at > since)
    for row in tx.execute(changed):
        did = "added" if row.created_at > since else "changed"
        yield row.alum_id, Why(row.updated_at, f"enrollment {did}", None)


def _rows(
    tx: Connection, table: sa.Table, ids: list[int], since: datetime, *columns: sa.ColumnElement[Any]
) -> Iterator[Any]:
    t = table.c
    query = sa.select(t.alum_id, t.at, t.by, *columns).where(t.alum_id.in_(ids), t.at > since)
    yield from tx.execute(query)
