"""Survey plans on file: everybody's, and those of single programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.tables.plan import plans, waves
from surveys.waves import DEFAULT_PLAN, Anchor, CatchUp, Plan, Wave


@dataclass(frozen=True, slots=True)
class Plans:
    """All plans on file: the one that is everybody's, and those of single programs (by name, without case)."""

    default: Plan = DEFAULT_PLAN
    by_program: Mapping[str, Plan] = field(default_factory=dict)

    def of(self, program: str | None) -> Plan:
        """The plan that a program's alumni follow."""
        return self.by_program.get((program or "").casefold(), self.default)


def load_plans(tx: Connection) -> Plans:
    """The plans on file; where none is, everybody follows the default."""
    kept: dict[int, list[Wave]] = defaultdict(list)
    for row in tx.execute(sa.select(waves).order_by(waves.c.position)):
        kept[row.plan_id].append(_wave(row))
    default = DEFAULT_PLAN
    by_program: dict[str, Plan] = {}
    for row in tx.execute(sa.select(plans).order_by(plans.c.id)):
        plan = Plan(row.name, tuple(kept[row.id]), row.min_gap_days, CatchUp(row.catch_up))
        if row.program is None:
            default = plan
        else:
            by_program[row.program.casefold()] = plan
    return Plans(default, by_program)


def load_plan(tx: Connection, program: str | None = None) -> Plan:
    """The plan that a program's alumni follow: its own, or everybody's."""
    return load_plans(tx).of(program)


def seed_default_plan(tx: Connection) -> None:
    """Puts everybody's plan on file, for coordinators to change, unless there is one already."""
    if tx.scalar(sa.select(plans.c.id).where(plans.c.program.is_(None))) is None:
        save_plan(tx, DEFAULT_PLAN)


def save_plan(tx: Connection, plan: Plan, *, program: str | None = None) -> int:
    """Keeps a plan, in place of the program's earlier one, and gives its id.

    Check-ins already planned stay as they are until `replan_enrollments` is asked for them.
    """
    mine = plans.c.program.is_(None) if program is None else plans.c.program == program
    values = {"name": plan.name, "program": program, "min_gap_days": plan.min_gap_days, "catch_up": plan.catch_up.value}
    plan_id = tx.scalar(sa.select(plans.c.id).where(mine))
    if plan_id is None:
        plan_id = tx.scalar(plans.insert().values(values).returning(plans.c.id))
    else:
        tx.execute(plans.update().where(plans.c.id == plan_id).values(values))
        tx.execute(waves.delete().where(waves.c.plan_id == plan_id))
    tx.execute(waves.insert(), [_wave_values(plan_id, wave) for wave in plan.waves])
    assert plan_id is not None
    return int(plan_id)


def _wave(row: sa.Row[tuple[object, ...]]) -> Wave:
    found = row._mapping
    return Wave(
        key=found["key"],
        name=found["name"],
        anchor=Anchor(found["anchor"]),
        offset_days=found["offset_days"],
        quarter=found["quarter"],
        opens_before_end_days=found["opens_before_end_days"],
        open_days=found["open_days"],
        closes_after_end_days=found["closes_after_end_days"],
        reminder_days=tuple(found["reminder_days"]),
        questionnaire=found["questionnaire"],
        position=found["position"],
    )


def _wave_values(plan_id: int, wave: Wave) -> dict[str, object]:
    return {
        "plan_id": plan_id,
        "key": wave.key,
        "name": wave.name,
        "anchor": wave.anchor.value,
        "offset_days": wave.offset_days,
        "quarter": wave.quarter,
        "opens_before_end_days": wave.opens_before_end_days,
        "open_days": wave.open_days,
        "closes_after_end_days": wave.closes_after_end_days,
        "reminder_days": list(wave.reminder_days),
        "questionnaire": wave.questionnaire,
        "position": wave.position,
    }
