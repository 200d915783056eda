"""The enrollments of one alum with what was known at entry and at exit, as staff see and mend them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records import audit
from records.exits import settle_exits
from records.planning import PlanCounts, load_plans, replan_enrollments
from records.roster.baseline import FIELDS as EXIT_FIELDS
from records.roster.baseline import Exit, keep_baselines
from records.scoring import Scored, keep_scores, withdraw_scores
from records.tables.histories import entry_facts
from records.tables.measuring import scores
from records.tables.people import alumni, enrollments
from surveys.history import Moment, Score

SOURCE: Final = "staff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one enrollment. None: not known, or nobody asked; an empty list: asked, and there was none."""

    cohort: str = ""
    enrolled_on: date | None = None
    exited_on: date | None = None
    exit_reason: str | None = None
    school_status_at_exit: str | None = None
    completed: tuple[str, ...] = ()
    youth: bool | None = None
    school_level: str | None = None
    barriers: tuple[str, ...] | None = None
    entry_employed: bool | None = None
    entry_wage: Decimal | None = None
    entry_wage_unit: str | None = None
    entry_hours_per_week: Decimal | None = None
    entry_public_benefits: tuple[str, ...] | None = None
    entry_net_worth: Decimal | None = None
    entry_food_security: Decimal | None = None
    entry_social_capital: Decimal | None = None
    entry_aspiration: Decimal | None = None
    entry_housing: str | None = None
    entry_primary_care: str | None = None
    exit_employed: bool | None = None
    exit_employer: str | None = None
    exit_job_title: str | None = None
    exit_job_started_on: str | None = None
    exit_wage: Decimal | None = None
    exit_wage_unit: str | None = None
    exit_hours_per_week: Decimal | None = None
    exit_public_benefits: tuple[str, ...] | None = None
    exit_net_worth: Decimal | None = None
    exit_food_security: Decimal | None = None
    exit_social_capital: Decimal | None = None
    exit_aspiration: Decimal | None = None
    exit_housing: str | None = None
    exit_primary_care: str | None = None


@dataclass(frozen=True, slots=True)
class Enrolled:
    """One enrollment. `voided_by` is the one that took its exit back."""

    id: int
    alum_id: int
    program: str
    voided_by: int | None
    facts: Facts

    @property
    def mark(self) -> str:
        """Another one as soon as anything of it is another."""
        return hashlib.sha256(repr(self.facts).encode()).hexdigest()[:16]


#: Facts that are scores: the moment and the kind of each.
_SCORES: Final = {
    f"{moment}_{kind}": (moment, kind)
    for moment in (Moment.ENTRY, Moment.EXIT)
    for kind in (
        Score.NET_WORTH, Score.FOOD_SECURITY, Score.SOCIAL_CAPITAL, Score.ASPIRATION, Score.HOUSING, Score.PRIMARY_CARE,
    )
}  # fmt: skip
#: Facts that are columns of `entry_facts`. Net worth and food security at entry may be scores instead.
_ENTRY: Final = {
    "school_level": "school_level",
    "entry_hours_per_week": "hours_per_week",
    "entry_net_worth": "net_worth",
    "entry_food_security": "food_security_raw",
}
_LISTS: Final = ("completed", "barriers", "entry_public_benefits", "exit_public_benefits")
_NAMES: Final = tuple(each.name for each in fields(Facts))
_COLUMNS: Final = tuple(name for name in _NAMES if name not in _SCORES and name not in _ENTRY)


def enrolled(tx: Connection, alum_id: int) -> tuple[Enrolled, ...]:
    """The enrollments of somebody, the last begun first."""
    e = enrollments.c
    query = sa.select(enrollments, *(entry_facts.c[column].label(f"at_{name}") for name, column in _ENTRY.items()))
    order = (sa.func.coalesce(e.enrolled_on, e.exited_on).desc(), e.id.desc())
    rows = tx.execute(query.outerjoin(entry_facts).where(e.alum_id == alum_id).order_by(*order)).mappings().all()
    told = _scores(tx, alum_id, rows)
    return tuple(_enrolled(row, told.get(row["id"], {})) for row in rows)


def _scores(tx: Connection, alum_id: int, rows: Sequence[Mapping[Any, Any]]) -> dict[int, dict[str, Any]]:
    """Scores at entry and exit, by enrollment: those told for it, or on its first or last day."""
    c = scores.c
    moments = (Moment.ENTRY.value, Moment.EXIT.value)
    query = sa.select(scores).where(c.alum_id == alum_id, c.moment.in_(moments), c.replaced_by.is_(None))
    found: dict[int, dict[str, Any]] = {}
    for score in tx.execute(query.order_by(c.as_of, c.id)):
        edge = "enrolled_on" if score.moment == Moment.ENTRY else "exited_on"
        owner = score.enrollment_id or next((row["id"] for row in rows if row[edge] == score.as_of), None)
        name = f"{score.moment}_{score.kind}"
        if owner is not None and name in _SCORES:
            found.setdefault(owner, {})[name] = score.choice if score.value is None else score.value
    return found


def _enrolled(row: Mapping[Any, Any], told: Mapping[str, Any]) -> Enrolled:
    values = {name: row[name] for name in _COLUMNS}
    for name in _LISTS:
        values[name] = None if values[name] is None else tuple(values[name])
    values["completed"] = values["completed"] or ()
    values |= {name: row[f"at_{name}"] for name in _ENTRY if row[f"at_{name}"] is not None}
    if values.get("entry_food_security") is not None:
        values["entry_food_security"] = Decimal(values["entry_food_security"])
    values = {**told, **values}
    return Enrolled(row["id"], row["alum_id"], row["program"], row["exit_voided_by"], Facts(**values))


def one(tx: Connection, enrollment_id: int) -> Enrolled | None:
    """One enrollment, with its alum held until the end of the promise; None for somebody erased, or nobody."""
    e = enrollments.c
    owner = sa.select(e.alum_id).where(e.id == enrollment_id).scalar_subquery()
    held = sa.select(alumni.c.id).where(alumni.c.id == owner, alumni.c.erased_at.is_(None)).with_for_update()
    alum_id = tx.scalar(held)
    if alum_id is None:
        return None
    return next(each for each in enrolled(tx, alum_id) if each.id == enrollment_id)


def change(
    tx: Connection, before: Enrolled, after: Facts, *, by: str, now: datetime, today: date
) -> tuple[tuple[str, ...], PlanCounts]:
    """Keeps what staff entered; gives the names of what is different now, and what became of the check-ins.

    What was told at exit makes records of its own, as a roster's does; which exits count is worked out anew.
    """
    changed = tuple(name for name in _NAMES if getattr(before.facts, name) != getattr(after, name))
    if not changed:
        return (), PlanCounts()
    columns = {name: _plain(getattr(after, name)) for name in changed if name in _COLUMNS}
    if columns:
        tx.execute(enrollments.update().where(enrollments.c.id == before.id), {**columns, "updated_at": now})
    _keep_entry(tx, before, after, changed, now)
    _keep_scores(tx, before, after, changed, by=by, now=now, today=today)
    if set(EXIT_FIELDS) & set(changed):
        exit_ = Exit(before.alum_id, _values(after), _values(before.facts))
        keep_baselines(tx, [exit_], by=by, at=now)
    detail = {"fields": list(changed)}
    audit.note(
        tx, "changed the enrollment", by=by, now=now, alum_id=before.alum_id, subject=f"enrollments {before.id}",
        detail=detail,
    )  # fmt: skip
    afresh = set(settle_exits(tx, (before.alum_id,), by=by, now=now))
    ids = sorted(afresh | {before.id})
    return changed, replan_enrollments(tx, ids, plans=load_plans(tx), now=now, today=today, afresh=afresh)


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _values(facts: Facts) -> dict[str, Any]:
    return {name: _plain(getattr(facts, name)) for name in EXIT_FIELDS}


def _keep_entry(tx: Connection, before: Enrolled, after: Facts, changed: Sequence[str], now: datetime) -> None:
    if not set(changed) & _ENTRY.keys():
        return
    values = {column: getattr(after, name) for name, column in _ENTRY.items()} | {"updated_at": now}
    if after.entry_food_security is not None:
        values["food_security_raw"] = int(after.entry_food_security)
    mine = entry_facts.update().where(entry_facts.c.enrollment_id == before.id)
    if tx.execute(mine, values).rowcount == 0:
        tx.execute(entry_facts.insert(), {"enrollment_id": before.id, **values})


def _keep_scores(
    tx: Connection, before: Enrolled, after: Facts, changed: Sequence[str], *, by: str, now: datetime, today: date
) -> None:
    edges = {Moment.ENTRY: after.enrolled_on or today, Moment.EXIT: after.exited_on or today}
    moved = {moment for moment, name in ((Moment.ENTRY, "enrolled_on"), (Moment.EXIT, "exited_on")) if name in changed}
    told, gone = [], []
    for name, (moment, kind) in _SCORES.items():
        value = getattr(after, name)
        if name in changed and (value is None or name in _ENTRY):
            gone.append((moment, kind))
        if value is None or name in _ENTRY or not (name in changed or moment in moved):
            continue
        worth = {"choice": value} if isinstance(value, str) else {"value": value}
        told.append(
            Scored(
                alum_id=before.alum_id, kind=kind, moment=moment, as_of=edges[moment], source=SOURCE,
                enrollment_id=before.id, **worth,
            )
        )  # fmt: skip
    for moment, kind in gone:
        day = before.facts.enrolled_on if moment is Moment.ENTRY else before.facts.exited_on
        withdraw_scores(tx, before.alum_id, kind, moment, enrollment_id=before.id, as_of=day)
    keep_scores(tx, told, by=by, now=now)
