"""The hours of texts, on the schedule page: seen by everybody, changed by coordinators."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from flask import Blueprint, flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from bot import hours
from bot.accounts import Role
from surveys.hours import WEEKDAYS, Opening, SendingHours
from web.site import desk, states
from web.site.access import needs

page = Blueprint("hours", __name__, url_prefix="/schedule/hours")


@page.post("/")
@needs(Role.COORDINATOR)
def save() -> ResponseReturnValue:
    """Keeps the week as it was entered, or says which day makes no sense."""
    week, problems = _week(request.form)
    if problems:
        return _again(problems, request.form)
    bot = desk.the_bot()
    on_holidays = "on_federal_holidays" in request.form
    hours.change_hours(bot.database, week, on_federal_holidays=on_holidays, by=desk.my_email(), now=desk.now())
    flash("Hours saved. Texts that wait go by them from now on.")
    return redirect(url_for("schedule.show", _anchor="hours"))


@page.post("/days")
@needs(Role.COORDINATOR)
def add() -> ResponseReturnValue:
    """Takes days out of the hours."""
    first, last = _date(request.form.get("first", "")), _date(request.form.get("last", ""))
    if first is None:
        return _again({"first": "give the first day without texts"}, request.form)
    try:
        added = hours.add_days(
            desk.the_bot().database,
            first,
            last or first,
            why=request.form.get("why", "").strip(),
            by=desk.my_email(),
            now=desk.now(),
            today=desk.today(),
        )
    except hours.BadDays as error:
        return _again({"first": str(error)}, request.form)
    flash(f"Days without texts added: {added}." if added else "No texts went out on these days already.")
    return redirect(url_for("schedule.show", _anchor="days"))


@page.post("/days/remove")
@needs(Role.COORDINATOR)
def remove() -> ResponseReturnValue:
    """Lets a day be one for texts again."""
    day = _date(request.form.get("day", ""))
    if day and hours.take_back_day(desk.the_bot().database, day, by=desk.my_email(), now=desk.now()):
        flash("Texts may go out on that day again.")
    return redirect(url_for("schedule.show", _anchor="days"))


def section(problems: Mapping[str, str] | None = None, entered: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What the schedule page shows of the hours; `problems` and `entered` when a form comes back."""
    bot = desk.the_bot()
    shown = hours.shown(bot.database, bot.hours, today=desk.today())
    cut = states.in_words(shown.cut)
    return {
        "hours": shown,
        "days": list(zip(WEEKDAYS, shown.in_force.hours.week, strict=True)),
        "cut_here": [(states.NAMES[state], left, shown.there[state]) for state, left in cut if shown.there[state]],
        "cut_elsewhere": [states.NAMES[state] for state, _ in cut if not shown.there[state]],
        "clock": states.clock,
        "hour_problems": problems or {},
        "hours_entered": entered or {},
    }


def _again(problems: Mapping[str, str], entered: Mapping[str, str]) -> ResponseReturnValue:
    from web.site.pages.schedule import shown_again

    return shown_again(section(problems, entered)), 422


def _week(form: Mapping[str, str]) -> tuple[list[Opening | None], dict[str, str]]:
    """The seven days, and what is wrong with which field."""
    week: list[Opening | None] = []
    problems: dict[str, str] = {}
    for number, name in enumerate(WEEKDAYS):
        opens, closes = (form.get(f"{end}.{number}", "").strip() for end in ("opens", "closes"))
        try:
            week.append(Opening(time.fromisoformat(opens), time.fromisoformat(closes)) if opens or closes else None)
        except ValueError:
            week.append(None)
            problems[f"opens.{number}"] = f"{name}: give a time to begin and a later one to end, or neither"
    if not problems and not any(week):
        problems["opens.0"] = "give hours for one day at least"
    SendingHours(tuple(week))
    return week, problems


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None
