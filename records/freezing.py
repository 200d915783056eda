"""Freezing a report: where everybody stands is written some people at a time, and nothing counts until all is there.

A report that is being frozen holds its name until `claimed_until`. Cut off, it gives the name back then, and what is
left of it is cleared away; finished, it is closed, and the database keeps it from change (`records.frozen_kept`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.inserting import insert_unless_there
from records.measuring import measured
from records.tables.measuring import frozen_reports, frozen_verdicts
from surveys.measures import BY_ID, Measure, Part, Person, Scope, Verdict
from surveys.measures.tally import Figure

LONGEST_NAME: Final = 120
#: Rows written, or cleared away, in one promise, so that no reply waits for a large report.
AT_ONCE: Final = 5000
#: Freezing takes no longer; after that nothing more of it is taken.
LONGEST: Final = timedelta(hours=1)
#: Amounts of a figure, which are kept as text so that no cent is lost.
DECIMALS: Final = frozenset({"value", "low", "high", "of_known", "mean_change"})
#: What is kept of the definition that a figure followed.
DEFINED: Final = ("title", "family", "counts", "of", "source", "conventions")


class NameTaken(ValueError):
    """A report of that name is frozen, or being frozen by somebody (`under_way`)."""

    def __init__(self, *, by: str, under_way: bool) -> None:
        super().__init__("a report of that name is there already")
        self.by, self.under_way = by, under_way


class TookTooLong(RuntimeError):
    """Freezing took longer than an hour, or was given up: nothing of it counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """Where one person stands in one measure, with the dollars where it is about dollars."""

    alum_id: int
    measure: str
    part: Part
    amount: Decimal | None = None


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
    """Begins to freeze a report; it counts as frozen once it is finished. Returns its id. Raises `NameTaken`."""
    key = name.casefold()
    r = frozen_reports.c
    tx.execute(frozen_reports.update().where(r.name_key == key, _cut_off(now)).values(name_key=None))
    row = {
        "name": name, "as_of": scope.as_of, "program": scope.program, "cohort": scope.cohort,
        "exited_from": scope.exited_from, "exited_to": scope.exited_to, "figures": [], "by": by[:120], "at": now,
        "name_key": key, "claimed_until": now + LONGEST,
    }  # fmt: skip
    holder = sa.select(r.by, r.claimed_until).where(r.name_key == key)
    held = tx.execute(holder).first()
    if held is None:
        insert = insert_unless_there(tx.dialect.name, frozen_reports, "name_key").returning(r.id)
        report_id: int | None = tx.execute(insert, row).scalar()
        if report_id is not None:
            return report_id
        held = tx.execute(holder).one()  # somebody else was faster
    raise NameTaken(by=held.by, under_way=held.claimed_until is not None)


def add(tx: Connection, report_id: int, stood: Sequence[Stood]) -> None:
    """Keeps where some people stand. Raises `TookTooLong`."""
    _hold(tx, report_id)
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
    """Keeps the figures: from now on the report is frozen, and nothing changes or removes it. Raises `TookTooLong`.

    `shared` are the same figures as they may be handed on, in the same order.
    """
    _hold(tx, report_id)
    kept = [
        {**_as_json(each), "shared": _as_json(hidden), "defined": _defined(BY_ID[each.id])}
        for each, hidden in zip(figures, shared, strict=True)
    ]
    closed = {"figures": kept, "claimed_until": None}
    tx.execute(frozen_reports.update().where(frozen_reports.c.id == report_id).values(closed))
    audit.note(tx, "froze a report", by=by, now=now, subject=f"frozen_reports {report_id}")


def give_up(tx: Connection, report_id: int) -> None:
    """Gives the name back of a report that could not be frozen; what was written of it is cleared away later."""
    r = frozen_reports.c
    mine = (r.id == report_id, r.claimed_until.is_not(None))
    tx.execute(frozen_reports.update().where(*mine).values(name_key=None, claimed_until=r.at))


def clear(tx: Connection, *, now: datetime) -> int:
    """Clears away some rows of what is left of reports that were cut off, and says how many; none: nothing is left."""
    r, v = frozen_reports.c, frozen_verdicts.c
    report_id: int | None = tx.scalar(sa.select(r.id).where(_cut_off(now)).order_by(r.id).limit(1).with_for_update())
    if report_id is None:
        return 0
    # Whoever is still at it finds that it was given up.
    tx.execute(frozen_reports.update().where(r.id == report_id).values(name_key=None))
    mine = v.report_id == report_id
    last = tx.scalar(sa.select(v.alum_id).where(mine).order_by(v.alum_id).offset(AT_ONCE).limit(1))
    if last is not None:
        return tx.execute(frozen_verdicts.delete().where(mine, v.alum_id <= last)).rowcount
    cleared = tx.execute(frozen_verdicts.delete().where(mine)).rowcount
    return cleared + tx.execute(frozen_reports.delete().where(r.id == report_id)).rowcount


def _cut_off(now: datetime) -> sa.ColumnElement[bool]:
    # One that is claimed for longer than anybody may was written while the clock was wrong.
    until = frozen_reports.c.claimed_until
    return sa.and_(until.is_not(None), sa.or_(until <= now, until > now + 2 * LONGEST))


def _hold(tx: Connection, report_id: int) -> None:
    """Keeps others from clearing away a report that is being frozen, until the promise is kept."""
    r = frozen_reports.c
    mine = (r.id == report_id, r.claimed_until.is_not(None), r.name_key.is_not(None))
    if tx.scalar(sa.select(r.id).where(*mine).with_for_update()) is None:
        raise TookTooLong("freezing the report took too long, so it was given up")


def _as_json(figure: Figure) -> dict[str, Any]:
    plain = {each.name: getattr(figure, each.name) for each in fields(figure)}
    plain |= {name: None if plain[name] is None else str(plain[name]) for name in DECIMALS}
    return {**plain, "unit": str(figure.unit), "evidence": dict(figure.evidence), "notes": dict(figure.notes)}


def _defined(measure: Measure) -> dict[str, Any]:
    kept = {name: getattr(measure, name) for name in DEFINED}
    return {**kept, "family": str(measure.family), "conventions": list(measure.conventions)}


def _cents(amount: Decimal | None) -> Decimal | None:
    return None if amount is None else amount.quantize(Decimal("0.01"))
