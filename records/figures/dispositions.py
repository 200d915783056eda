"""What became of the check-ins of each wave, by AAPOR's names, and whose they are.

The database counts how many have the same facts; `surveys.response` says what such facts are called. The response
rates that follow are the ones the report gives: a test holds both to the same numbers.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.figures.counts import Scope
from records.figures.marks import Marks, about_work, covered_by_a_complete_one, leaves_both_parts, rows
from records.figures.queries import BEHIND, Behind, wave_names
from records.tables.plan import checkins
from records.tables.texts import messages
from surveys.optional import is_form_wave
from surveys.response import Disposition, Dispositions, Ended, disposition_of

#: Texts that did not arrive, and texts that never left us.
_LOST: Final = ("undelivered", "failed")
_NEVER_LEFT: Final = ("cancelled", "expired")
_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class WaveDispositions:
    """What became of the check-ins of one wave, with the wave's name as coordinators call it."""

    wave: str
    name: str
    ended: Dispositions

    @property
    def asks_about_work(self) -> bool:
        """Whether it is a follow-up, and not an optional form."""
        return not is_form_wave(self.wave)


def dispositions(tx: Connection, scope: Scope) -> tuple[WaveDispositions, ...]:
    """What became of every check-in of a scope, wave by wave in the order of the schedule; one look at the database."""
    facts = _facts(scope)
    found: dict[str, Counter[Disposition]] = defaultdict(Counter)
    query = rows(scope, checkins.c.wave, *facts, sa.func.count().label("many")).group_by(checkins.c.wave, *facts)
    for row in tx.execute(query):
        found[row.wave][disposition_of(_ended(row))] += row.many
    names = wave_names(tx)
    return tuple(
        WaveDispositions(key, names.get(key, key), Dispositions(found[key]))
        for key in [*names, *sorted(set(found) - set(names))]
    )


def in_all(waves: Iterable[WaveDispositions]) -> Dispositions:
    """All follow-up check-ins together. Optional forms are no follow-ups: what became of them stands by itself."""
    return sum((each.ended for each in waves if each.asks_about_work), Dispositions())


def behind_disposition(
    tx: Connection, scope: Scope, disposition: Disposition, *, wave: str | None = None
) -> tuple[Behind, ...]:
    """The check-ins that ended in one way, by name of the alum; as many as the figure says.

    Without a wave, those of all follow-ups.
    """
    query = rows(scope, checkins.c.id, *_facts(scope))
    query = query.where(about_work() if wave is None else checkins.c.wave == wave)
    ids = [row.id for row in tx.execute(query) if disposition_of(_ended(row)) is disposition]
    found = [each for start in range(0, len(ids), _CHUNK) for each in _people(tx, scope, ids[start : start + _CHUNK])]
    return tuple(sorted(found, key=lambda each: (each.last_name, each.first_name, each.due_on, each.checkin_id)))


def _facts(scope: Scope) -> tuple[sa.ColumnElement[Any], ...]:
    """The facts that decide, each a column of its own: as many rows come back as there are different cases."""
    c = checkins.c
    silent = sa.and_(c.state == "expired", c.opened_at.is_not(None), c.heard_at.is_(None))
    return (
        c.state,
        c.why,
        _flag(Marks(scope).come).label("due"),
        _flag(c.opened_at.is_not(None)).label("opened"),
        _flag(c.answered_at.is_not(None)).label("answered"),
        _flag(c.heard_at.is_not(None)).label("heard"),
        _flag(leaves_both_parts(scope)).label("excluded"),
        _flag(sa.and_(silent, _out(messages.c.status.in_(_LOST)), sa.not_(_out(_may_have_arrived())))).label(
            "undelivered"
        ),
        _flag(covered_by_a_complete_one()).label("served_whole"),
    )


def _flag(condition: sa.ColumnElement[bool]) -> sa.Case[int]:
    return sa.case((condition, 1), else_=0)


def _out(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    m = messages.c
    return sa.exists().where(m.checkin_id == checkins.c.id, m.direction == "out", condition)


def _may_have_arrived() -> sa.ColumnElement[bool]:
    return messages.c.status.not_in((*_LOST, *_NEVER_LEFT))


def _ended(row: sa.Row[Any]) -> Ended:
    return Ended(
        state=row.state,
        why=row.why,
        due=bool(row.due),
        opened=bool(row.opened),
        answered=bool(row.answered),
        heard=bool(row.heard),
        excluded=bool(row.excluded),
        undelivered=bool(row.undelivered),
        served_whole=bool(row.served_whole),
    )


def _people(tx: Connection, scope: Scope, ids: list[int]) -> Iterable[Behind]:
    query = rows(scope, *BEHIND).where(checkins.c.id.in_(ids))
    return [Behind(**row._mapping) for row in tx.execute(query)]
