"""The survey schedule: which check-ins everybody gets, when, and in which hours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.schedules import change_schedule
from records import people
from records.following import own_schedules
from records.plans import load_plan
from surveys.forms import FORMS
from surveys.optional import is_optional
from surveys.waves import BadPlan, CatchUp, Plan, Wave
from surveys.wording import languages
from web.site import desk
from web.site.access import needs
from web.site.pages import hours

page = Blueprint("schedule", __name__, url_prefix="/schedule")

#: What can be changed, with the words on the form. Which of them apply depends on the kind of wave.
DAY_FIELDS = {"offset_days": "Days after exit", "open_days": "Stays open, days"}
QUARTER_FIELDS = {
    "opens_before_end_days": "Opens, days before the quarter ends",
    "closes_after_end_days": "Closes, days after the quarter ends",
}


@page.get("/")
def show() -> ResponseReturnValue:
    """Everybody's schedule, or a program's own."""
    program = request.args.get("program") or None
    with desk.the_bot().database.read() as tx:
        plan = load_plan(tx, program)
    return _shown(plan, program, {}, {})


@page.post("/")
@needs(Role.COORDINATOR)
def save() -> ResponseReturnValue:
    """Keeps the schedule and moves the check-ins that have not begun."""
    program = request.form.get("program") or None
    with desk.the_bot().database.read() as tx:
        plan = load_plan(tx, program)
    try:
        changed = _changed(plan, request.form)
    except BadPlan as error:
        problems = {f"{p.wave or 'plan'}.{p.field}": p.mend for p in error.problems}
        return _shown(plan, program, problems, request.form), 422
    counts = change_schedule(
        desk.the_bot().database, changed, program=program, by=desk.my_email(), now=desk.now(), today=desk.today()
    )
    flash(
        f"Schedule saved. Check-ins added: {counts.planned}, moved: {counts.moved}, cancelled: {counts.cancelled}. "
        "What was asked already stays as it was."
    )
    return redirect(url_for("schedule.show", program=program))


def _changed(plan: Plan, form: Mapping[str, str]) -> Plan:
    waves = tuple(_wave(wave, form) for wave in plan.waves)
    catch_up = form.get("plan.catch_up", "")
    return Plan(
        name=plan.name,
        waves=waves,
        min_gap_days=whole(form.get("plan.min_gap_days", "")),
        catch_up=CatchUp(catch_up) if catch_up in set(CatchUp) else plan.catch_up,
    )


def _wave(wave: Wave, form: Mapping[str, str]) -> Wave:
    fields = DAY_FIELDS if wave.quarter is None else QUARTER_FIELDS
    changes: dict[str, Any] = {name: whole(form.get(f"{wave.key}.{name}", "")) for name in fields}
    reminders = re.split(r"[\s,;]+", form.get(f"{wave.key}.reminder_days", "").strip())
    changes["reminder_days"] = tuple(whole(day) for day in reminders if day)
    changes["name"] = form.get(f"{wave.key}.name", "").strip()[:120]
    return replace(wave, **changes)


def whole(text: str) -> Any:
    """A whole number; anything else goes on as it is, and the schedule says what is wrong with it."""
    return int(text) if re.fullmatch(r"\d{1,6}", text.strip()) else text


def shown_with_form(plan: Plan, program: str | None, entered: Mapping[str, str], problem: str) -> str:
    """The page with an optional form that could not be added, and why."""
    return _shown(plan, program, {}, {}, adding=entered, adding_problem=problem)


def shown_again(hours_section: Mapping[str, Any]) -> str:
    """The page with a form about hours that came back."""
    with desk.the_bot().database.read() as tx:
        plan = load_plan(tx)
    return _shown(plan, None, {}, {}, hours_section)


def _unasked(plan: Plan) -> dict[str, list[str]]:
    """The languages in which a form of the plan is not asked, by its key: nobody has entered a translation."""
    organisation = desk.the_bot().organisation
    forms = {wave.questionnaire: FORMS[wave.questionnaire] for wave in plan.waves if is_optional(wave)}
    return {
        key: [each for each in languages() if not form.is_asked_in(each, organisation)] for key, form in forms.items()
    }


def _shown(
    plan: Plan,
    program: str | None,
    problems: Mapping[str, str],
    entered: Mapping[str, str],
    hours_section: Mapping[str, Any] | None = None,
    *,
    adding: Mapping[str, str] | None = None,
    adding_problem: str = "",
) -> str:
    with desk.the_bot().database.read() as tx:
        programs = [each for each in people.programs(tx) if each]
        own = own_schedules(tx)
    return render_template(
        "schedule.html",
        plan=plan,
        program=program,
        programs=programs,
        own=own,
        has_own=program in own,
        problems=problems,
        entered=entered,
        day_fields=DAY_FIELDS,
        quarter_fields=QUARTER_FIELDS,
        catch_ups=list(CatchUp),
        forms=FORMS,
        optional=[wave for wave in plan.waves if is_optional(wave)],
        unasked=_unasked(plan),
        adding=adding or {},
        adding_problem=adding_problem,
        may_edit=desk.my_role().includes(Role.COORDINATOR),
        **(hours_section or hours.section()),
    )
