"""Reports as they were handed in: their figures, and where everybody stood in each. Kept as they are, for good.

What changed since is found by counting again, for the same people and as of the same day.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.freezing import DECIMALS, DEFINED, Stood, work_out
from records.since_frozen import Why, why_changed
from records.tables.measuring import frozen_reports, frozen_verdicts
from records.tables.people import alumni
from surveys.measures import BY_ID, MEASURES, Measure, Part, Scope, Unit
from surveys.measures.tally import Figure

_CHUNK: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Defined:
    """What a figure counts, of whom and by which rule, as it was declared when the report was frozen."""

    id: str
    title: str
    family: str
    counts: str = ""
    of: str = ""
    source: str = ""
    conventions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A report as it was handed in."""

    id: int
    name: str
    scope: Scope
    figures: tuple[Figure, ...]
    #: The same as they might be handed on that day, with small groups hidden.
    shared: tuple[Figure, ...]
    #: The definition of each figure, by its id.
    defined: Mapping[str, Defined]
    #: Whether the definitions are those of that day. Reports frozen by the first versions did not keep them.
    defined_then: bool
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One person who stands elsewhere in a measure than when it was frozen, and what was recorded since."""

    alum_id: int
    external_id: str
    first_name: str
    last_name: str
    was: Part
    now: Part
    was_amount: Decimal | None
    now_amount: Decimal | None
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure as it was frozen and as it comes out now. None: it was not, or is no more, a measure."""

    id: str
    measure: Measure | None
    then: Figure | None
    now: Figure | None
    moved: tuple[Moved, ...]

    @property
    def changed(self) -> bool:
        """Another figure, or the same one of other people."""
        return self.then != self.now or bool(self.moved)


#: What is still being frozen, or was cut off, is no report.
_FINISHED: Final = sa.select(frozen_reports).where(frozen_reports.c.claimed_until.is_(None))


def frozen(tx: Connection) -> tuple[Frozen, ...]:
    """All frozen reports, the latest first."""
    r = frozen_reports.c
    return tuple(_frozen(row) for row in tx.execute(_FINISHED.order_by(r.id.desc())))


def one(tx: Connection, report_id: int) -> Frozen | None:
    """One frozen report."""
    row = tx.execute(_FINISHED.where(frozen_reports.c.id == report_id)).first()
    return None if row is None else _frozen(row)


def changes_since(tx: Connection, report: Frozen) -> tuple[Compared, ...]:
    """Each measure then and now, for the same people and as of the same day, and who stands elsewhere."""
    comparing = _Comparing(tx, report)
    figures = work_out(tx, report.scope, comparing.meet)
    moved = comparing.to_the_end()
    people = _people(tx, {alum_id for each in moved.values() for alum_id in each})
    whys = why_changed(tx, people, since=report.at)
    then = {each.id: each for each in report.figures}
    now = {each.id: each for each in figures}
    known: Mapping[str, Measure] = {each.id: each for each in MEASURES}
    return tuple(
        Compared(
            each,
            known.get(each),
            then.get(each),
            now.get(each),
            _in_order(
                _one_moved(people[alum_id], was, is_now, whys.get(alum_id, ()))
                for alum_id, (was, is_now) in moved.get(each, {}).items()
            ),
        )
        for each in (*now, *(id_ for id_ in then if id_ not in now))
    )


def _in_order(moved: Iterator[Moved]) -> tuple[Moved, ...]:
    return tuple(sorted(moved, key=lambda each: (each.last_name, each.first_name, each.external_id)))


class _Comparing:
    """Who stood, or stands, elsewhere, by measure: both in order of people, so that few are held at a time."""

    def __init__(self, tx: Connection, report: Frozen) -> None:
        self._tx, self._id = tx, report.id
        self._measures = {each.id for each in report.figures}
        self._after = 0
        self._moved: dict[str, dict[int, tuple[Stood | None, Stood | None]]] = {}

    def meet(self, now: Sequence[Stood]) -> None:
        """Compares these people, and everybody before them who is in no part any more."""
        if now:
            self._compare(self._then(now[-1].alum_id), now)
            self._after = now[-1].alum_id

    def to_the_end(self) -> dict[str, dict[int, tuple[Stood | None, Stood | None]]]:
        """Everybody who moved, once all were met."""
        self._compare(self._then(None), ())
        return self._moved

    def _then(self, last: int | None) -> dict[tuple[int, str], Stood]:
        v = frozen_verdicts.c
        query = sa.select(v.alum_id, v.measure, v.part, v.amount).where(
            v.report_id == self._id, v.alum_id > self._after
        )
        rows = self._tx.execute(query if last is None else query.where(v.alum_id <= last))
        return {
            (row.alum_id, row.measure): Stood(
                alum_id=row.alum_id, measure=row.measure, part=Part(row.part), amount=row.amount
            )
            for row in rows
        }

    def _compare(self, was: dict[tuple[int, str], Stood], now: Sequence[Stood]) -> None:
        for each in now:
            before = was.pop((each.alum_id, each.measure), None)
            if before != each and each.measure in self._measures:
                self._moved.setdefault(each.measure, {})[each.alum_id] = (before, each)
        for (alum_id, measure), before in was.items():
            self._moved.setdefault(measure, {})[alum_id] = (before, None)


def _one_moved(row: Any, was: Stood | None, now: Stood | None, why: tuple[Why, ...]) -> Moved:
    return Moved(
        alum_id=row.id,
        external_id=row.external_id,
        first_name=row.first_name,
        last_name=row.last_name,
        was=was.part if was else Part.OUT,
        now=now.part if now else Part.OUT,
        was_amount=was.amount if was else None,
        now_amount=now.amount if now else None,
        why=why,
    )


def _people(tx: Connection, alum_ids: set[int]) -> dict[int, Any]:
    a, ids = alumni.c, sorted(alum_ids)
    found = {}
    for start in range(0, len(ids), _CHUNK):
        query = sa.select(a.id, a.external_id, a.first_name, a.last_name).where(a.id.in_(ids[start : start + _CHUNK]))
        found.update({row.id: row for row in tx.execute(query)})
    return found


def _frozen(row: Any) -> Frozen:
    scope = Scope(
        as_of=row.as_of, program=row.program, cohort=row.cohort, exited_from=row.exited_from, exited_to=row.exited_to
    )
    figures = tuple(_from_json(each) for each in row.figures)
    shared = tuple(_from_json(each["shared"]) for each in row.figures)
    return Frozen(
        id=row.id,
        name=row.name,
        scope=scope,
        figures=figures,
        shared=shared,
        defined={each["id"]: _defined(each) for each in row.figures},
        defined_then=all("defined" in each for each in row.figures),
        by=row.by,
        at=row.at,
    )


def _defined(kept: Mapping[str, Any]) -> Defined:
    told = kept.get("defined")
    if told is None:
        measure = BY_ID.get(kept["id"])
        if measure is None:
            return Defined(id=kept["id"], title=kept["id"], family="No longer measured")
        told = {name: getattr(measure, name) for name in DEFINED}
    return Defined(id=kept["id"], **{**told, "family": str(told["family"]), "conventions": tuple(told["conventions"])})


def _from_json(kept: Mapping[str, Any]) -> Figure:
    known = {each.name: kept[each.name] for each in fields(Figure) if each.name in kept}
    amounts = {name: None if known.get(name) is None else Decimal(known[name]) for name in DECIMALS}
    return Figure(**{**known, **amounts, "unit": Unit(known["unit"])})
