"""When each alum is due for each check-in: planned at import, planned again when dates change, caught up when late."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from surveys.forms import FORMS
from surveys.waves import Anchor, CatchUp, Plan, Wave, Window, window

STEP_WITHOUT_REMINDERS = 3


class CheckinState(StrEnum):
    """What has become of one check-in."""

    SCHEDULED = "scheduled"
    OPEN = "open"
    COMPLETED = "completed"
    PARTIAL = "partial"
    EXPIRED = "expired"
    UNDELIVERABLE = "undeliverable"
    OPTED_OUT = "opted_out"
    CANCELLED = "cancelled"
    COVERED = "covered"

    @property
    def is_live(self) -> bool:
        """Whether something may still be sent for it."""
        return self in (CheckinState.SCHEDULED, CheckinState.OPEN)


@dataclass(frozen=True, slots=True)
class PlannedCheckin:
    """One check-in to come: its wave, the dates it asks about, and the day it is due to be texted."""

    wave_key: str
    window: Window
    due_on: date


class NotPlanned(StrEnum):
    """Why a wave of the plan is not planned for somebody."""

    NO_EXIT_DATE = "no_exit_date"
    NO_HIRE_DATE = "no_hire_date"
    NO_ROOM = "no_room"


@dataclass(frozen=True, slots=True)
class Omitted:
    """A wave that somebody will not be asked, and why. `window` is None when there is no date to count from."""

    wave_key: str
    why: NotPlanned
    window: Window | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """All the check-ins planned for somebody, by due date, and the waves that were left out."""

    checkins: tuple[PlannedCheckin, ...]
    omitted: tuple[Omitted, ...]


@dataclass(frozen=True, slots=True)
class Existing:
    """A check-in somebody already has: `opened_on` is the day of its first text, `id` the caller's own."""

    wave_key: str
    state: CheckinState
    due_on: date
    opened_on: date | None
    window: Window
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """A check-in that changes its dates: a scheduled one its window or due date, an open one only when it closes."""

    existing: Existing
    to: PlannedCheckin


@dataclass(frozen=True, slots=True)
class Replan:
    """What to do with each check-in somebody has, and what to plan besides.

    Every existing check-in is in exactly one of `keep`, `move` and `cancel`. `passed` are planned ones whose time went
    by or that found no room: to be recorded as expired, so that they stay in the denominator.
    """

    keep: tuple[Existing, ...] = ()
    add: tuple[PlannedCheckin, ...] = ()
    move: tuple[Move, ...] = ()
    cancel: tuple[Existing, ...] = ()
    passed: tuple[PlannedCheckin, ...] = ()


class CaughtUp(NamedTuple):
    """Check-ins that will be asked, by due date, and those that are too late to ask (to be recorded as expired)."""

    due: tuple[PlannedCheckin, ...]
    passed: tuple[PlannedCheckin, ...]


def schedule(plan: Plan, *, exited_on: date | None, hired_on: date | None = None) -> Schedule:
    """Every check-in that somebody with these dates should get, and the waves that cannot be planned.

    Each wave is due on the first day of its window that is `min_gap_days` or more away from those placed before it;
    waves are placed by `position`. So a later wave moves later (an exit on 31 March: day 90 stays on 29 June, the first
    quarter moves from 16 June to 20 July), never past its window: what finds no room is omitted. Waves counted from a
    hire need a hire date. Without an exit date nothing is planned: people still in the program are not alumni.
    """
    windows, undated = _windows(plan, exited_on, hired_on)
    placed, crowded = _place(windows, taken=(), gap=plan.min_gap_days)
    no_room = tuple(Omitted(missed.wave_key, NotPlanned.NO_ROOM, missed.window) for missed in crowded)
    return Schedule(placed, (*undated, *no_room))


def planned(plan: Plan, *, exited_on: date | None, hired_on: date | None = None) -> tuple[PlannedCheckin, ...]:
    """Every check-in that somebody with these dates should get, by due date. See `schedule` for the rule."""
    return schedule(plan, exited_on=exited_on, hired_on=hired_on).checkins


def catch_up(plan: Plan, planned: Sequence[PlannedCheckin], *, today: date, asked_on: Sequence[date] = ()) -> CaughtUp:
    """Which check-ins are still worth asking when an alum arrives after some of their due dates.

    Check-ins due today or later all stay. Of the earlier ones the plan's `catch_up` chooses among those whose window is
    still open: the newest (the usual rule), all, or none; a chosen one becomes due today. A later check-in gives way to
    it by moving later within its own window; where it cannot, the oldest chosen one is given up instead.
    `asked_on` are days on which the alum was or will be texted anyway, for the gap.
    """
    coming = [checkin for checkin in planned if checkin.due_on >= today]
    chosen = _worth_catching_up(plan, planned, today)
    due = _spaced(coming, today, asked_on, plan.min_gap_days)
    for given_up in range(len(chosen)):
        wanted = chosen[given_up:] + coming
        fitted = _spaced(wanted, today, asked_on, plan.min_gap_days)
        if len(fitted) == len(wanted):
            due = fitted
            break
    kept = {checkin.wave_key for checkin in due}
    return CaughtUp(_by_date(due), _by_date(checkin for checkin in planned if checkin.wave_key not in kept))


def replan(
    plan: Plan,
    *,
    exited_on: date | None,
    hired_on: date | None,
    existing: Sequence[Existing],
    today: date,
    asked_on: Sequence[date] = (),
    afresh: bool = False,
) -> Replan:
    """What becomes of somebody's check-ins when the exit date, the hire date or the plan itself changes.

    - A voided exit (None) cancels what is scheduled or open; what was asked before stays as history.
    - What has been asked, covered or recorded as passed is never changed, and its wave is not asked again while it
      still serves: a quarter wave as long as it asks about the same dates; a day wave also when its first text went out
      on a day on which the new window is open, since it asked about that very time. A wave whose dates changed is asked
      anew, because the answer must describe the new dates; the old answer stays as history.
    - An open check-in that still serves goes on (it moves if its closing day changes), else it is cancelled. One whose
      wave was taken out of the plan goes on to its end.
    - A scheduled check-in whose window is unchanged keeps its day unless another is now too near. The others move to
      their new window, or are cancelled when nothing is left to move to.
    - One cancelled before its first text does not count as asked: a restored exit plans it again.
    - New dates that lie in the past follow `catch_up`; everything keeps the plan's gap from all texts that went out,
      also from `asked_on`, the days of texts for other enrollments.
    - `afresh`: no scheduled check-in keeps its day for having it; all find the days they would have found at once.

    Doing it again after applying the result changes nothing. Whether an added quarter is already covered by an answer
    to a day wave is for the caller to ask of `covers`.
    """
    if exited_on is None:
        live = tuple(checkin for checkin in existing if checkin.state.is_live)
        return Replan(keep=tuple(checkin for checkin in existing if not checkin.state.is_live), cancel=live)
    windows = dict(_windows(plan, exited_on, hired_on)[0])
    settled = {e.wave_key for e in existing if e.wave_key in windows and _serves(plan, e, windows[e.wave_key])}
    texted = [*asked_on, *(checkin.opened_on for checkin in existing if checkin.opened_on)]
    waiting = _first_scheduled(existing, without=settled)
    steady = {} if afresh else _steady(waiting, windows, texted, plan.min_gap_days)
    fixed = [*texted, *(checkin.due_on for checkin in steady.values())]
    fresh = [(key, span) for key, span in windows.items() if key not in settled and key not in steady]
    placed, crowded = _place(fresh, taken=fixed, gap=plan.min_gap_days)
    caught = catch_up(plan, placed, today=today, asked_on=fixed)
    targets = {checkin.wave_key: checkin for checkin in (*steady.values(), *caught.due)}
    return _sorted_out(plan, existing, waiting, windows, targets, passed=_by_date((*caught.passed, *crowded)))


def covers(answered_on: date, quarter_window: Window) -> bool:
    """Whether an answer to the 90-day check-in, given on that day, already answers for a quarter.

    It does when the day lies in the quarter's own dates, so nobody is asked the same thing twice in one quarter.
    """
    return quarter_window.asks_from <= answered_on <= quarter_window.asks_to


def next_reminder(
    wave: Wave, *, opened_at: datetime, reminders_sent: int, closes_on: date | None = None
) -> datetime | None:
    """When an alum who has not replied is reminded next, or None when no reminder is left.

    Counted in whole days from the first text; no reminder goes out after the window's last day. `opened_at` must carry
    its zone (else ValueError), and the answer is in that zone. Sending hours are for the sender to keep.
    """
    if reminders_sent >= len(wave.reminder_days):
        return None
    reminder = _aware(opened_at) + timedelta(days=wave.reminder_days[reminders_sent])
    return None if closes_on is not None and reminder.date() > closes_on else reminder


def call_due(wave: Wave, *, opened_at: datetime, closes_on: date) -> datetime:
    """When staff are asked to call an alum who has not replied.

    One more step after the last reminder (reminders after 2 and 5 days: a call after 8), but no later than the window's
    last day, so that the call can still be an answer. With a single reminder the step is that reminder's own wait, with
    none it is three days. `opened_at` must carry its zone (else ValueError), and the answer is in that zone.
    """
    days = (0, *wave.reminder_days)
    step = days[-1] - days[-2] if wave.reminder_days else STEP_WITHOUT_REMINDERS
    left = max((closes_on - _aware(opened_at).date()).days, 0)
    return opened_at + timedelta(days=min(days[-1] + step, left))


def _windows(
    plan: Plan, exited_on: date | None, hired_on: date | None
) -> tuple[list[tuple[str, Window]], list[Omitted]]:
    dated: list[tuple[str, Window]] = []
    undated: list[Omitted] = []
    for wave in plan.waves:
        anchor_date = exited_on if wave.anchor is Anchor.EXIT else hired_on
        if exited_on is None:
            undated.append(Omitted(wave.key, NotPlanned.NO_EXIT_DATE))
        elif anchor_date is None:
            undated.append(Omitted(wave.key, NotPlanned.NO_HIRE_DATE))
        else:
            dated.append((wave.key, window(wave, anchor_date)))
    return dated, undated


def _place(
    windows: Iterable[tuple[str, Window]], taken: Iterable[date], gap: int
) -> tuple[tuple[PlannedCheckin, ...], tuple[PlannedCheckin, ...]]:
    """Those that found a day, by date, and those that did not (due on the day they would have opened)."""
    days = list(taken)
    placed: list[PlannedCheckin] = []
    crowded: list[PlannedCheckin] = []
    for key, span in windows:
        day = _first_free_day(span, span.opens_on, days, gap)
        if day is None:
            crowded.append(PlannedCheckin(key, span, span.opens_on))
        else:
            days.append(day)
            placed.append(PlannedCheckin(key, span, day))
    return _by_date(placed), tuple(crowded)


def _first_free_day(span: Window, not_before: date, taken: Sequence[date], gap: int) -> date | None:
    # The first free day is the first day allowed at all, or exactly one gap after something else.
    start = max(span.opens_on, not_before)
    candidates = [start, *sorted(after for day in taken if (after := day + timedelta(days=gap)) > start)]
    return next((day for day in candidates if day <= span.closes_on and _is_free(day, taken, gap)), None)


def _is_free(day: date, taken: Iterable[date], gap: int) -> bool:
    return all(abs((day - other).days) >= gap for other in taken)


def _by_date(checkins: Iterable[PlannedCheckin]) -> tuple[PlannedCheckin, ...]:
    return tuple(sorted(checkins, key=lambda checkin: checkin.due_on))


def _worth_catching_up(plan: Plan, planned: Iterable[PlannedCheckin], today: date) -> list[PlannedCheckin]:
    still_open = _by_date(late for late in planned if late.due_on < today <= late.window.closes_on)
    match plan.catch_up:
        case CatchUp.NEWEST_OPEN:
            forms = {wave.key for wave in plan.waves if wave.questionnaire in FORMS}
            of_work = [late for late in still_open if late.wave_key not in forms]
            return list((of_work or still_open)[-1:])
        case CatchUp.ALL_OPEN:
            return list(still_open)
        case CatchUp.NONE:
            return []


def _spaced(wanted: Iterable[PlannedCheckin], today: date, taken: Sequence[date], gap: int) -> list[PlannedCheckin]:
    days = list(taken)
    fitted: list[PlannedCheckin] = []
    for checkin in wanted:
        day = _first_free_day(checkin.window, max(checkin.due_on, today), days, gap)
        if day is not None:
            days.append(day)
            fitted.append(PlannedCheckin(checkin.wave_key, checkin.window, day))
    return fitted


def _serves(plan: Plan, checkin: Existing, span: Window) -> bool:
    never_asked = checkin.state is CheckinState.CANCELLED and checkin.opened_on is None
    if checkin.state is CheckinState.SCHEDULED or never_asked:
        return False
    if checkin.window.asks_same_dates(span):
        return True
    wave = plan.wave(checkin.wave_key)
    is_day_wave = wave is not None and wave.quarter is None
    return is_day_wave and checkin.opened_on is not None and span.is_open_on(checkin.opened_on)


def _first_scheduled(existing: Iterable[Existing], without: set[str]) -> dict[str, Existing]:
    first: dict[str, Existing] = {}
    for checkin in existing:
        if checkin.state is CheckinState.SCHEDULED and checkin.wave_key not in without:
            first.setdefault(checkin.wave_key, checkin)
    return first


def _steady(
    waiting: dict[str, Existing], windows: dict[str, Window], texted: Sequence[date], gap: int
) -> dict[str, PlannedCheckin]:
    days = list(texted)
    steady: dict[str, PlannedCheckin] = {}
    for key, checkin in sorted(waiting.items(), key=lambda item: item[1].due_on):
        if windows.get(key) == checkin.window and _is_free(checkin.due_on, days, gap):
            days.append(checkin.due_on)
            steady[key] = PlannedCheckin(key, checkin.window, checkin.due_on)
    return steady


def _sorted_out(
    plan: Plan,
    existing: Iterable[Existing],
    waiting: dict[str, Existing],
    windows: dict[str, Window],
    targets: dict[str, PlannedCheckin],
    *,
    passed: tuple[PlannedCheckin, ...],
) -> Replan:
    keep: list[Existing] = []
    move: list[Move] = []
    cancel: list[Existing] = []
    for checkin in existing:
        if not checkin.state.is_live:
            keep.append(checkin)
            continue
        to = _new_dates(plan, checkin, waiting, windows, targets)
        if to is None:
            cancel.append(checkin)
        elif (to.window, to.due_on) == (checkin.window, checkin.due_on):
            keep.append(checkin)
        else:
            move.append(Move(checkin, to))
    add = _by_date(target for key, target in targets.items() if key not in waiting)
    return Replan(tuple(keep), add, tuple(move), tuple(cancel), passed)


def _new_dates(
    plan: Plan,
    checkin: Existing,
    waiting: dict[str, Existing],
    windows: dict[str, Window],
    targets: dict[str, PlannedCheckin],
) -> PlannedCheckin | None:
    """The dates a live check-in should have from now on, or None when it should end."""
    key = checkin.wave_key
    if checkin.state is CheckinState.SCHEDULED:
        return targets.get(key) if waiting.get(key) is checkin else None
    if plan.wave(key) is None:
        return PlannedCheckin(key, checkin.window, checkin.due_on)
    if key in windows and _serves(plan, checkin, windows[key]):
        return PlannedCheckin(key, windows[key], checkin.due_on)
    return None


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} has no time zone; give an aware datetime, such as one in UTC")
    return at
