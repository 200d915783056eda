"""Reports as they were handed in: their figures, and where everybody stood in each. Kept as they are, for good.

What changed since is found by counting again, for the same people and as of the same day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.measuring import measured
from records.since_frozen import Why, why_changed
from records.tables.measuring import frozen_reports, frozen_verdicts
from records.tables.people import alumni
from surveys.measures import MEASURES, Measure, Part, Person, Scope, Unit, Verdict
from surveys.measures.tally import Figure

LONGEST_NAME: Final = 120
#: Rows written in one promise, so that no reply waits for a large report.
AT_ONCE: Final = 5000
_CHUNK: Final = 500
_DECIMALS: Final = frozenset({"value", "low", "high", "of_known", "mean_change"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """Where one person stands in one measure, with the dollars where it is about dollars."""

    alum_id: int
    measure: str
    part: Part
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A report as it was handed in."""

    id: int
    name: str
    scope: Scope
    figures: tuple[Figure, ...]
    #: The same as they might be handed on that day, with small groups hidden.
    shared: tuple[Figure, ...]
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


def work_out(tx: Connection, scope: Scope, keep: Callable[[Sequence[Stood]], None]) -> tuple[Figure, ...]:
    """What a report comes to now; `keep` gets where everybody stands, some people at a time, in order of their keys."""
    some: list[Stood] = []

    def told(person: Person, verdicts: Sequence[tuple[Measure, Verdict]]) -> None:
        alum_id = person.history.alum_id
        some.extend(
            Stood(alum_id=alum_id, measure=measure.id, part=verdict.part, amount=_cents(verdict.amount))
            for measure, verdict in verdicts
            if verdict.part is not Part.OUT
        )
        if len(some) >= AT_ONCE:
            keep(tuple(some))
            some.clear()

    figures = measured(tx, scope, told=told).figures
    keep(tuple(some))
    return figures


def begin(tx: Connection, name: str, scope: Scope, *, by: str, now: datetime) -> int:
    """Begins to freeze a report; it counts as frozen once it is finished. Returns its id."""
    row = {
        "name": name, "as_of": scope.as_of, "program": scope.program, "cohort": scope.cohort,
        "exited_from": scope.exited_from, "exited_to": scope.exited_to, "figures": [], "by": by[:120], "at": now,
    }  # fmt: skip
    return int(tx.execute(frozen_reports.insert().returning(frozen_reports.c.id), row).scalar_one())


def add(tx: Connection, report_id: int, stood: Sequence[Stood]) -> None:
    """Keeps where some people stand."""
    rows = [
        {"report_id": report_id, "alum_id": each.alum_id, "measure": each.measure, "part": str(each.part),
         "amount": each.amount}
        for each in stood
    ]  # fmt: skip
    if rows:
        tx.execute(frozen_verdicts.insert(), rows)


def finish(
    tx: Connection, report_id: int, figures: Iterable[Figure], shared: Iterable[Figure], *, by: str, now: datetime
) -> None:
    """Keeps the figures: from now on the report is frozen, and nothing changes or removes it.

    `shared` are the same figures as they may be handed on, in the same order.
    """
    kept = [{**_as_json(each), "shared": _as_json(hidden)} for each, hidden in zip(figures, shared, strict=True)]
    tx.execute(frozen_reports.update().where(frozen_reports.c.id == report_id).values(figures=kept))
    audit.note(tx, "froze a report", by=by, now=now, subject=f"frozen_reports {report_id}")


def frozen(tx: Connection) -> tuple[Frozen, ...]:
    """All frozen reports, the latest first."""
    rows = tx.execute(sa.select(frozen_reports).order_by(frozen_reports.c.id.desc()))
    return tuple(_frozen(row) for row in rows if row.figures)


def one(tx: Connection, report_id: int) -> Frozen | None:
    """One frozen report."""
    row = tx.execute(sa.select(frozen_reports).where(frozen_reports.c.id == report_id)).first()
    return None if row is None or not row.figures else _frozen(row)


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
    return Frozen(id=row.id, name=row.name, scope=scope, figures=figures, shared=shared, by=row.by, at=row.at)


def _as_json(figure: Figure) -> dict[str, Any]:
    """A figure with its amounts as text, so that no cent is lost."""
    plain = {each.name: getattr(figure, each.name) for each in fields(figure)}
    plain |= {name: None if plain[name] is None else str(plain[name]) for name in _DECIMALS}
    return {**plain, "unit": str(figure.unit), "evidence": dict(figure.evidence), "notes": dict(figure.notes)}


def _from_json(kept: Mapping[str, Any]) -> Figure:
    known = {each.name: kept[each.name] for each in fields(Figure) if each.name in kept}
    amounts = {name: None if known.get(name) is None else Decimal(known[name]) for name in _DECIMALS}
    return Figure(**{**known, **amounts, "unit": Unit(known["unit"])})


def _cents(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else amount.quantize(Decimal("0.01"))
