"""Reports as they were handed in: freezing one, and what changed since. Names are behind each change."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.reporting import BadReport, Coordinator
from records import frozen, people
from records.measuring.sharing import for_sharing
from surveys.measures import Scope
from surveys.measures.tally import Figure
from web.site import desk, figures_said, viewings
from web.site.access import needs
from web.site.scoping import Chosen
from web.site.viewings import Page

page = Blueprint("frozen", __name__, url_prefix="/frozen")

#: People shown behind one change.
SHOWN = 100


@page.get("/")
@needs(Role.COORDINATOR)
def show() -> ResponseReturnValue:
    """The frozen reports, the latest first, and the form to freeze another."""
    return _shown({})


@page.post("/")
@needs(Role.COORDINATOR)
def freeze() -> ResponseReturnValue:
    """Freezes the report as it is now."""
    form, problems = request.form, dict[str, str]()
    days = {name: _day(form.get(name, ""), name, problems) for name in ("as_of", "exited_from", "exited_to")}
    scope = Scope(
        as_of=days["as_of"] or desk.today(),
        program=_narrowed("program"),
        cohort=_narrowed("cohort"),
        exited_from=days["exited_from"],
        exited_to=days["exited_to"],
    )
    if problems:
        return _shown(problems), 422
    me = Coordinator(desk.the_bot().database, desk.my_email(), desk.now(), desk.today())
    try:
        report_id = me.freeze(form.get("name", ""), scope)
    except BadReport as error:
        return _shown(error.problems), 422
    flash("Frozen. What is recorded from now on is listed as a change.")
    return redirect(url_for("frozen.one", report_id=report_id))


@page.get("/<int:report_id>")
@needs(Role.COORDINATOR)
def one(report_id: int) -> ResponseReturnValue:
    """One report: each figure as it was frozen beside the same one now, and who stands elsewhere."""
    with desk.the_bot().database.read() as tx:
        report = frozen.one(tx, report_id)
        if report is None:
            abort(404)
        compared = frozen.changes_since(tx, report)
    shown = {each.alum_id for one in compared for each in one.moved[:SHOWN]}
    viewings.note(Page.FROZEN, *shown)
    return render_template(
        "frozen.html",
        report=report,
        changed=[each for each in compared if each.changed],
        same=[each for each in compared if not each.changed],
        value=figures_said.value,
        parts={part: name for part, (name, _) in figures_said.PARTS.items()},
        most=SHOWN,
    )


@page.get("/<int:report_id>/packet")
@needs(Role.COORDINATOR)
def packet(report_id: int) -> ResponseReturnValue:
    """One report as a packet to print: its figures as they might be handed on that day, and what changed since."""
    with desk.the_bot().database.read() as tx:
        report = frozen.one(tx, report_id)
        if report is None:
            abort(404)
        now = {each.id: each for each in for_sharing(tx, report.scope).figures}
    figure = {each.id: each for each in report.shared}
    families: dict[str, list[Figure]] = {}
    for each in report.shared:
        families.setdefault(report.defined[each.id].family, []).append(each)
    return render_template(
        "frozen_packet.html",
        report=report,
        asked=Chosen(report.scope),
        families=families,
        headline=[figure[each] for each in figures_said.HEADLINE if each in figure],
        changed=[(each, now.get(each.id)) for each in report.shared if each != now.get(each.id)],
        value=figures_said.value,
    )


def _narrowed(name: str) -> str | None:
    value = request.form.get(name)
    return None if value in (None, "*") else value


def _day(typed: str, name: str, problems: dict[str, str]) -> date | None:
    if not typed.strip():
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        problems[name] = "write the day like 2025-09-30"
        return None


def _shown(problems: dict[str, str]) -> str:
    with desk.the_bot().database.read() as tx:
        reports, programs, cohorts = frozen.frozen(tx), people.programs(tx), people.cohorts(tx)
    return render_template(
        "frozen_reports.html",
        reports=reports,
        programs=programs,
        cohorts=cohorts,
        problems=problems,
        typed=request.form,
        today=desk.today(),
    )
