"""Optional forms: adding one to the schedule, taking it out, and the validated translations that it is asked in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.schedules import change_schedule
from bot.translating import BadTranslation, enter_translation, take_back_translation
from records import wordings
from records.planning import PlanCounts
from records.plans import load_plan
from records.wordings import ChangedMeanwhile
from surveys.forms import FORMS, Form
from surveys.optional import with_form, without_form
from surveys.questions import Question
from surveys.waves import BadPlan, Plan
from surveys.wording import ITEMS_IN, Organisation, item, languages
from surveys.wording.required import Problem
from web.site import desk
from web.site.access import needs
from web.site.pages import schedule

page = Blueprint("optional_forms", __name__)


@page.post("/schedule/forms")
@needs(Role.COORDINATOR)
def add() -> ResponseReturnValue:
    """Puts a form on the schedule, so many days after the exit."""
    program, form = request.form.get("program") or None, FORMS.get(request.form.get("form", ""))
    days = request.form.get("offset_days", "").strip()
    if form is None:
        abort(404)
    name = request.form.get("name", "").strip()[:120] or form.name
    plan = _plan(program)
    try:
        changed = with_form(plan, form, name=name, offset_days=schedule.whole(days))
    except BadPlan as error:
        return schedule.shown_with_form(plan, program, request.form, str(error.problems[0].mend)), 422
    counts = _change(changed, program)
    none = f" For {counts.passed} there is no day left, or none free." if counts.passed else ""
    flash(f"{name} is on the schedule. Check-ins added: {counts.planned}.{none}")
    return redirect(url_for("schedule.show", program=program))


@page.post("/schedule/forms/<key>/remove")
@needs(Role.COORDINATOR)
def remove(key: str) -> ResponseReturnValue:
    """Takes a form out of the schedule; what was asked stays on file."""
    program = request.form.get("program") or None
    try:
        changed = without_form(_plan(program), key)
    except KeyError:
        flash("That form is not on this schedule any more.")
        return redirect(url_for("schedule.show", program=program))
    counts = _change(changed, program)
    flash(f"Taken out. Check-ins cancelled that had not begun: {counts.cancelled}. What was answered stays.")
    return redirect(url_for("schedule.show", program=program))


def _plan(program: str | None) -> Plan:
    with desk.the_bot().database.read() as tx:
        return load_plan(tx, program)


def _change(plan: Plan, program: str | None) -> PlanCounts:
    return change_schedule(
        desk.the_bot().database, plan, program=program, by=desk.my_email(), now=desk.now(), today=desk.today()
    )


@dataclass(frozen=True, slots=True)
class ItemShown:
    """One item with its English words, what is entered for it, the newest version, and what is wrong with it."""

    item: Question
    english: str
    body: str
    newest: int
    problems: tuple[Problem, ...] = ()


@page.get("/texts/forms")
@needs(Role.COORDINATOR)
def forms() -> ResponseReturnValue:
    """Every form with its items in English, and in which other languages it may be asked."""
    organisation = desk.the_bot().organisation
    english = {
        form.key: [item(each, organisation, language=ITEMS_IN) for each in form.items] for form in FORMS.values()
    }
    asked = {
        (form.key, language): form.is_asked_in(language, organisation)
        for form in FORMS.values()
        for language in languages()
    }
    return render_template("forms.html", forms=FORMS, english=english, asked=asked, languages=_translated())


@page.get("/texts/forms/<key>/<language>")
@needs(Role.COORDINATOR)
def translation(key: str, language: str) -> ResponseReturnValue:
    """A form's translation into one language, to be entered or changed."""
    return _shown(_form(key, language), language, {}, {})


@page.post("/texts/forms/<key>/<language>")
@needs(Role.COORDINATOR)
def save(key: str, language: str) -> ResponseReturnValue:
    """Keeps a translation whose every item may be sent; otherwise says what is wrong and keeps nothing."""
    form = _form(key, language)
    entered = {str(each): request.form.get(str(each), "") for each in form.items}
    validated = request.form.get("validated", "") if request.form.get("is_validated") else ""
    try:
        enter_translation(
            desk.the_bot().database,
            form,
            language,
            {each: entered[str(each)] for each in form.items},
            validated=validated,
            organisation=desk.the_bot().organisation,
            after=_after(form),
            by=desk.my_email(),
            now=desk.now(),
        )
    except BadTranslation as error:
        return _shown(form, language, entered, error.problems), 422
    except ChangedMeanwhile:
        return _shown(form, language, entered, {}, late=True), 409
    _look_again()
    flash(f"Saved. {form.name} is asked in this language from now on.")
    return redirect(url_for("optional_forms.forms"))


@page.post("/texts/forms/<key>/<language>/remove")
@needs(Role.COORDINATOR)
def take_back(key: str, language: str) -> ResponseReturnValue:
    """Stops asking a form in a language."""
    form = _form(key, language)
    try:
        take_back_translation(
            desk.the_bot().database, form, language, after=_after(form), by=desk.my_email(), now=desk.now()
        )
    except ChangedMeanwhile:
        return _shown(form, language, {}, {}, late=True), 409
    _look_again()
    flash(f"{form.name} is not asked in this language any more.")
    return redirect(url_for("optional_forms.forms"))


def _shown(
    form: Form,
    language: str,
    entered: Mapping[str, str],
    problems: Mapping[str, tuple[Problem, ...]],
    *,
    late: bool = False,
) -> str:
    organisation = desk.the_bot().organisation
    with desk.the_bot().database.read() as tx:
        kept = [each for each in wordings.history(tx) if each.language == language]
    items = []
    for each in form.items:
        newest = next((version for version in kept if version.name == str(each)), None)
        body = entered.get(str(each), newest.body if newest else "")
        english = item(each, organisation, language=ITEMS_IN)
        items.append(ItemShown(each, english, body, newest.number if newest else 0, problems.get(str(each), ())))
    return render_template(
        "form_translation.html",
        form=form,
        language=language,
        items=items,
        noted=request.form.get("validated", ""),
        note_problems=problems.get("validated", ()),
        problems=problems,
        in_use=_in_use(form, language, organisation),
        late=late,
    )


def _in_use(form: Form, language: str, organisation: Organisation) -> bool:
    return form.is_asked_in(language, organisation)


def _translated() -> tuple[str, ...]:
    """The languages that want a translation."""
    return tuple(language for language in languages() if language != ITEMS_IN)


def _form(key: str, language: str) -> Form:
    form = FORMS.get(key)
    if form is None or language not in _translated():
        abort(404)
    return form


def _after(form: Form) -> dict[Question, int]:
    """The newest version of each item that whoever sends the form had before them."""
    seen = {each: request.form.get(f"after.{each}", "") for each in form.items}
    return {
        each: int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1 for each, text in seen.items()
    }


def _look_again() -> None:
    bot = desk.the_bot()
    bot.wordings.look_again(bot.database, now=desk.now())
