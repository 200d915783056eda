"""The lists that staff choose from, and the rules of reporting: coordinators keep them."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.reporting import BadChoice, BadRule, Coordinator, List
from records.post_exit import choices as lists
from records.post_exit import rules as reporting
from surveys.after_exit import Evidence
from web.site import desk
from web.site.access import needs

page = Blueprint("choices", __name__, url_prefix="/lists")

NAMES = {
    List.OUTCOME: "Outcome",
    List.SOURCE: "Source used to verify",
    List.EXIT_REASON: "Exit reason",
    List.SCHOOL_STATUS: "School status",
}
#: Rules that were set, the latest first.
LATELY = 20


@page.get("/")
@needs(Role.COORDINATOR)
def show() -> ResponseReturnValue:
    """The four lists and the rules."""
    return _shown()


@page.post("/add")
@needs(Role.COORDINATOR)
def add() -> ResponseReturnValue:
    """Adds a line of the program's own."""
    label, counts_as = request.form.get("label", ""), request.form.get("counts_as", "")
    return _done("Added.", lambda me, of: me.add_choice(of, label, counts_as))


@page.post("/reword")
@needs(Role.COORDINATOR)
def reword() -> ResponseReturnValue:
    """Words a line anew."""
    label = request.form.get("label", "")
    return _done("Reworded.", lambda me, of: me.reword_choice(of, _code(), label))


@page.post("/offer")
@needs(Role.COORDINATOR)
def offer() -> ResponseReturnValue:
    """Offers a line to staff, or no longer."""
    offered = request.form.get("offered") == "yes"
    said = "Offered again." if offered else "No longer offered; what is recorded with it stays."
    return _done(said, lambda me, of: me.offer_choice(of, _code(), offered=offered))


@page.post("/remove")
@needs(Role.COORDINATOR)
def remove() -> ResponseReturnValue:
    """Takes a line out that nothing uses."""
    return _done("Taken out.", lambda me, of: me.remove_choice(of, _code()))


@page.post("/rules")
@needs(Role.COORDINATOR)
def set_rules() -> ResponseReturnValue:
    """Sets from which evidence on outcomes are confirmed, and which figures are too small to show."""
    form = request.form
    try:
        _me().set_rules(confirm_from=form.get("confirm_from", ""), smallest_cell=form.get("smallest_cell", "").strip())
    except BadRule as error:
        return _shown(problem=str(error), at="rules"), 422
    flash("Set. The rule works from now on; what was confirmed stays.")
    return redirect(url_for("choices.show", _anchor="rules"))


def _code() -> str:
    return request.form.get("code", "")


def _done(said: str, deed: Callable[[Coordinator, List], object]) -> ResponseReturnValue:
    # What a line is called stands in no address.
    name = request.form.get("list", "")
    if name not in set(List):
        abort(404)
    try:
        deed(_me(), List(name))
    except BadChoice as error:
        return _shown(problem=str(error), at=name), 422
    flash(said)
    return redirect(url_for("choices.show", _anchor=name))


def _me() -> Coordinator:
    return Coordinator(desk.the_bot().database, desk.my_email(), desk.now(), desk.today())


def _shown(*, problem: str = "", at: str = "") -> str:
    with desk.the_bot().database.read() as tx:
        lines = {of: lists.choices(tx, of) for of in List}
        used = {of: {each.code for each in lines[of] if lists.in_use(tx, of, each.code)} for of in List}
        rules, changes = reporting.rules(tx), reporting.changes(tx)[:LATELY]
    return render_template(
        "choices.html",
        lines=lines,
        used=used,
        names=NAMES,
        defaults=lists.DEFAULTS,
        rules=rules,
        changes=changes,
        levels=tuple(Evidence),
        off=reporting.OFF,
        bounds=(reporting.SMALLEST, reporting.LARGEST),
        problem=problem,
        at=at,
        typed=request.form,
    )
