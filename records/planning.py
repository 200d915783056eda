"""Planning the check-ins of enrollments: at import, in bulk; and again when dates or plans change."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.bulk import CHUNK, insert_rows
from records.flags import call_no_more
from records.outbox import cancel_for_checkins
from records.plans import Plans, load_plan, load_plans, save_plan, seed_default_plan
from records.steps import Step, insert_steps
from records.tables.histories import exclusions
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from surveys.forms import FORMS
from surveys.planning import CheckinState, Existing, PlannedCheckin, Replan, covers, replan
from surveys.waves import Plan, Window

__all__ = [
    "PlanCounts",
    "Planned",
    "Plans",
    "ToPlan",
    "apply_replan",
    "begins_at",
    "load_plan",
    "load_plans",
    "plan_enrollments",
    "replan_enrollments",
    "save_plan",
    "seed_default_plan",
]

#: The local hour at which a check-in is first looked at on its day; the sender keeps the sending hours besides.
BEGIN_AT = time(10)
#: Why a check-in is `expired` that was never asked: its time had gone by when the dates became known.
BEFORE_IMPORT = "before_import"
#: Why check-ins were cancelled: other dates, an exit that a later service took back, somebody who is left out.
REPLANNED, EXIT_VOIDED, EXCLUDED = "replanned", "exit_voided", "excluded"


@dataclass(frozen=True, slots=True)
class ToPlan:
    """An enrollment whose check-ins are to be planned. `zones` are those the person may be in."""

    alum_id: int
    enrollment_id: int
    program: str
    exited_on: date | None
    hired_on: date | None
    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """What planning did: check-ins to come, passed (too late to ask), moved, cancelled, and covered by an answer."""

    planned: int = 0
    passed: int = 0
    moved: int = 0
    cancelled: int = 0
    covered: int = 0

    def __add__(self, other: PlanCounts) -> PlanCounts:
        return PlanCounts(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(self)))


def begins_at(due_on: date, zones: Collection[str]) -> datetime:
    """The instant at which a check-in is due: ten o'clock on its day, in the zone where that comes last."""
    return max(datetime.combine(due_on, BEGIN_AT, ZoneInfo(zone)).astimezone(UTC) for zone in zones)


def hired_on(said: str | None) -> date | None:
    """The day of hire, when it is on file as a whole date."""
    return date.fromisoformat(said) if said is not None and len(said) == len("2024-03-18") else None


@dataclass(frozen=True, slots=True)
class Planned:
    """What planning many enrollments at once came to. Both mappings count people by wave.

    `caught_up`: the time to ask had come before the import, and they will be asked late; `passed`: too late to ask.
    """

    counts: PlanCounts = PlanCounts()
    caught_up: Mapping[str, int] = field(default_factory=dict)
    passed: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: Planned) -> Planned:
        caught_up = Counter(self.caught_up) + Counter(other.caught_up)
        return Planned(self.counts + other.counts, caught_up, Counter(self.passed) + Counter(other.passed))


def plan_enrollments(tx: Connection, wanted: Iterable[ToPlan], *, plans: Plans, today: date) -> Planned:
    """Plans the check-ins of enrollments that have none yet, in a few statements.

    Everybody with the same plan, dates and zones gets the same check-ins, so they are worked out once for all of them.
    """
    numbers: dict[tuple[object, ...], int] = {}
    steps: dict[int, list[Step]] = {}
    people: list[tuple[int, int, int]] = []
    for each in wanted:
        plan = plans.of(each.program)
        key = (plan.name, id(plan), each.exited_on, each.hired_on, each.zones)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(numbers)
            steps[number] = _steps(plan, each, today)
        people.append((number, each.alum_id, each.enrollment_id))
    insert_steps(tx, steps, people)
    return _summed(steps, Counter(number for number, _, _ in people), today)


def _summed(steps: Mapping[int, Sequence[Step]], followers: Mapping[int, int], today: date) -> Planned:
    caught_up, passed = Counter[str](), Counter[str]()
    planned = 0
    for number, several in steps.items():
        for step in several:
            if step.next_at is None:
                passed[step.wave] += followers[number]
            else:
                planned += followers[number]
                # Only catching up moves a day to today when the window opened before it.
                if step.opens_on < step.due_on == today:
                    caught_up[step.wave] += followers[number]
    return Planned(PlanCounts(planned=planned, passed=passed.total()), caught_up, passed)


def _steps(plan: Plan, wanted: ToPlan, today: date) -> list[Step]:
    fresh = replan(plan, exited_on=wanted.exited_on, hired_on=wanted.hired_on, existing=(), today=today)
    due = [_step(plan, each, begins_at(each.due_on, wanted.zones)) for each in fresh.add]
    return due + [_step(plan, each, None) for each in fresh.passed]


def _step(plan: Plan, planned: PlannedCheckin, next_at: datetime | None) -> Step:
    wave = plan.wave(planned.wave_key)
    assert wave is not None
    passed = next_at is None
    return Step(
        wave=wave.key,
        questionnaire=wave.questionnaire,
        asks_from=planned.window.asks_from,
        asks_to=planned.window.asks_to,
        opens_on=planned.window.opens_on,
        due_on=planned.due_on,
        closes_on=planned.window.closes_on,
        state=CheckinState.EXPIRED if passed else CheckinState.SCHEDULED,
        why=BEFORE_IMPORT if passed else None,
        next_at=next_at,
    )


def replan_enrollments(
    tx: Connection,
    enrollment_ids: Sequence[int],
    *,
    plans: Plans,
    now: datetime,
    today: date,
    afresh: Collection[int] = (),
) -> PlanCounts:
    """Brings the check-ins of enrollments in line with their dates and the plan; answered history is not touched.

    All enrollments of a person are looked at together, since their texts keep a distance from each other: those whose
    exit does not count first, then by exit date. So the plan does not hang on the order in which they became known.
    `afresh` names enrollments of people for whom other exits count now: what had no room beside those of an exit that
    is none any more finds its day, and what was given up for that reason is taken up again while there is time.
    """
    counts = PlanCounts()
    for some, before in _one_of_each_alum(tx, enrollment_ids):
        for case in _cases(tx, some, before, afresh, today):
            plan = plans.of(case.wanted.program)
            change = replan(
                plan,
                exited_on=case.wanted.exited_on,
                hired_on=case.wanted.hired_on,
                existing=case.existing,
                today=today,
                asked_on=case.asked_on,
                afresh=case.wanted.enrollment_id in afresh,
            )
            change = _taken_up(tx, case, change)
            counts += apply_replan(tx, case.wanted, change, plan=plan, now=now, why=case.why)
    return counts


def _one_of_each_alum(tx: Connection, enrollment_ids: Sequence[int]) -> Iterator[tuple[Sequence[int], Collection[int]]]:
    """The enrollments in groups that hold each alum once, with those that were looked at before: the next one must see
    the check-ins planned for the last."""
    e = enrollments.c
    done = set[int]()
    for start in range(0, len(enrollment_ids), CHUNK):
        whose = sa.select(e.alum_id).where(e.id.in_(enrollment_ids[start : start + CHUNK]))
        chosen = sa.select(e.id, e.alum_id).where(e.alum_id.in_(whose))
        order = (e.exit_voided_by.is_(None), e.exited_on.is_not(None), e.exited_on, e.id)
        waiting = [row for row in tx.execute(chosen.order_by(*order)) if row.id not in done]
        while waiting:
            first = {row.alum_id: row.id for row in reversed(waiting)}
            yield list(first.values()), done
            done |= set(first.values())
            waiting = [row for row in waiting if first[row.alum_id] != row.id]


@dataclass(frozen=True, slots=True)
class _Case:
    wanted: ToPlan
    existing: tuple[Existing, ...]
    asked_on: tuple[date, ...]
    why: str  # what cancels check-ins, if anything does
    given_up: frozenset[int] = frozenset()  # never asked, recorded as passed, and there is time for them still


def _cases(
    tx: Connection, enrollment_ids: Sequence[int], before: Collection[int], afresh: Collection[int], today: date
) -> list[_Case]:
    columns = (enrollments.c.id, enrollments.c.alum_id, enrollments.c.program, enrollments.c.exited_on,
               enrollments.c.exit_voided_by, enrollments.c.exit_job_started_on, alumni.c.zones)  # fmt: skip
    left_out = sa.exists().where(exclusions.c.alum_id == alumni.c.id).label("left_out")
    chosen = sa.select(*columns, left_out).join(alumni, alumni.c.id == enrollments.c.alum_id).order_by(enrollments.c.id)
    people = tx.execute(chosen.where(enrollments.c.id.in_(enrollment_ids))).all()
    held = defaultdict[int, list[Any]](list)
    theirs = sa.select(checkins).where(checkins.c.alum_id.in_({row.alum_id for row in people})).order_by(checkins.c.id)
    for row in tx.execute(theirs):
        held[row.alum_id].append(row)
    cases = []
    for row in people:
        zones = tuple(row.zones.split())
        mine = [checkin for checkin in held[row.alum_id] if checkin.enrollment_id == row.id]
        others = [checkin for checkin in held[row.alum_id] if checkin.enrollment_id != row.id]
        why = EXCLUDED if row.left_out else EXIT_VOIDED if row.exit_voided_by else REPLANNED
        exited_on = row.exited_on if why == REPLANNED else None  # nobody is asked about an exit that does not count
        wanted = ToPlan(row.alum_id, row.id, row.program, exited_on, hired_on(row.exit_job_started_on), zones)
        given_up = frozenset(each.id for each in mine if row.id in afresh and exited_on and _has_time(each, today))
        existing = tuple(_existing(each, zones, waits=each.id in given_up) for each in mine)
        cases.append(_Case(wanted, existing, _asked_on(others, zones, before), why, given_up))
    return cases


def _has_time(row: Any, today: date) -> bool:
    return row.why == BEFORE_IMPORT and row.opened_at is None and row.closes_on >= today


def _taken_up(tx: Connection, case: _Case, change: Replan) -> Replan:
    """The change without what stays given up; what is taken up again waits for its day from here on."""
    if not case.given_up:
        return change
    again = {each.id: each.due_on for each in change.keep if each.id in case.given_up}
    again |= {each.existing.id: each.to.due_on for each in change.move if each.existing.id in case.given_up}
    for number, due_on in again.items():
        waits = {"state": CheckinState.SCHEDULED.value, "why": None, "closed_at": None}
        next_at = begins_at(due_on, case.wanted.zones)
        tx.execute(checkins.update().where(checkins.c.id == number).values(**waits, next_at=next_at))
    left = {each.wave_key for each in change.cancel if each.id in case.given_up}
    return replace(
        change,
        cancel=tuple(each for each in change.cancel if each.id not in case.given_up),
        passed=tuple(each for each in change.passed if each.wave_key not in left),
    )


def _existing(row: Any, zones: Sequence[str], *, waits: bool) -> Existing:
    state = CheckinState.SCHEDULED if waits else CheckinState(row.state)
    return Existing(row.wave, state, row.due_on, _local_day(row.opened_at, zones), _window(row), row.id)


def _window(row: Any) -> Window:
    return Window(row.asks_from, row.asks_to, row.opens_on, row.closes_on)


def _asked_on(others: Iterable[Any], zones: Sequence[str], before: Collection[int]) -> tuple[date, ...]:
    """The days on which the person was texted for other enrollments, or will be for those planned before this one."""
    opened = [day for row in others if (day := _local_day(row.opened_at, zones))]
    planned = (row for row in others if row.enrollment_id in before and row.state == CheckinState.SCHEDULED)
    return (*opened, *(row.due_on for row in planned))


def _local_day(instant: datetime | None, zones: Sequence[str]) -> date | None:
    return None if instant is None else instant.astimezone(ZoneInfo(zones[0])).date()


def apply_replan(
    tx: Connection, wanted: ToPlan, change: Replan, *, plan: Plan, now: datetime, why: str = REPLANNED
) -> PlanCounts:
    """Writes what `surveys.planning.replan` decided for one enrollment. `why` is what cancels check-ins."""
    gone = [old.id for old in change.cancel if old.id is not None]
    if gone:
        closing = {"state": CheckinState.CANCELLED.value, "why": why, "next_at": None, "closed_at": now}
        tx.execute(checkins.update().where(checkins.c.id.in_(gone)).values(closing))
        cancel_for_checkins(tx, gone, now=now)
        call_no_more(tx, gone, now=now)
    for move in change.move:
        tx.execute(
            checkins.update().where(checkins.c.id == move.existing.id).values(_moved(move.existing, move.to, wanted))
        )
    steps = [_step(plan, each, begins_at(each.due_on, wanted.zones)) for each in change.add]
    steps += [_step(plan, each, None) for each in change.passed]
    insert_rows(tx, checkins, ("alum_id", "enrollment_id", *Step.columns()),
                [(wanted.alum_id, wanted.enrollment_id, *step.values()) for step in steps])  # fmt: skip
    covered = _cover(tx, wanted, change, plan, now) if change.add or change.move else 0
    return PlanCounts(len(change.add) - covered, len(change.passed), len(change.move), len(change.cancel), covered)


def _moved(old: Existing, to: PlannedCheckin, wanted: ToPlan) -> dict[str, object]:
    values: dict[str, object] = {
        "asks_from": to.window.asks_from,
        "asks_to": to.window.asks_to,
        "opens_on": to.window.opens_on,
        "due_on": to.due_on,
        "closes_on": to.window.closes_on,
    }
    if old.state is CheckinState.SCHEDULED:
        values["next_at"] = begins_at(to.due_on, wanted.zones)
    return values


def _cover(tx: Connection, wanted: ToPlan, change: Replan, plan: Plan, now: datetime) -> int:
    """Quarters that an answer already serves are not asked again: one to a day wave given in the quarter, or one that
    was given about the same dates after another exit, which does not count any more."""
    c = checkins.c
    answered = tx.execute(
        sa.select(c.id, c.enrollment_id, c.wave, c.asks_from, c.asks_to, c.opens_on, c.closes_on, c.answered_at)
        .where(c.alum_id == wanted.alum_id, c.answered_at.is_not(None), c.questionnaire.not_in(sorted(FORMS)))
        .order_by(c.answered_at)
    ).all()
    forms = {wave.key for wave in plan.waves if wave.questionnaire in FORMS}
    day_waves = {wave.key for wave in plan.waves if wave.quarter is None}
    covered = 0
    for planned in (*change.add, *(move.to for move in change.move)):
        for row in answered if planned.wave_key not in forms else ():
            if row.enrollment_id != wanted.enrollment_id and planned.window.asks_same_dates(_window(row)):
                serves = True
            elif row.wave in day_waves and planned.wave_key not in day_waves:
                day = _local_day(row.answered_at, wanted.zones)
                serves = day is not None and covers(day, planned.window)
            else:
                serves = False
            if serves:
                covered += _cover_one(tx, wanted, planned, row.id, now)
                break
    return covered


def _cover_one(tx: Connection, wanted: ToPlan, planned: PlannedCheckin, by: int, now: datetime) -> int:
    waiting = (
        (checkins.c.enrollment_id == wanted.enrollment_id)
        & (checkins.c.wave == planned.wave_key)
        & (checkins.c.state == CheckinState.SCHEDULED.value)
    )
    closing = {"state": CheckinState.COVERED.value, "covered_by": by, "next_at": None, "closed_at": now}
    return tx.execute(checkins.update().where(waiting).values(closing)).rowcount
