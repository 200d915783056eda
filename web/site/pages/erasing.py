"""Erasing one person on request: what goes and what stays, and then the deed, confirmed by typing the id."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.accounts import Role
from bot.erasing import AlreadyErased, ImportUnderway, TextUnderway, erase_person
from records.keeping.person import Footprint, footprint
from web import footprints
from web.site import desk, viewings
from web.site.access import needs
from web.site.viewings import Page

page = Blueprint("erasing", __name__, url_prefix="/alumni")


@page.get("/<int:alum_id>/erase")
@needs(Role.COORDINATOR)
def show(alum_id: int) -> ResponseReturnValue:
    """What would go and what would stay. Nothing is changed yet."""
    found = _found(alum_id)
    viewings.note(Page.ERASING, alum_id)
    return _shown(found)


@page.post("/<int:alum_id>/erase")
@needs(Role.COORDINATOR)
def erase(alum_id: int) -> ResponseReturnValue:
    """Erases the person whose id was typed."""
    found = _found(alum_id)
    typed = request.form.get("external_id", "").strip()
    if typed != found.external_id:
        return _shown(found, typed, "this is not the id above: type it as it stands there"), 422
    bot = desk.the_bot()
    try:
        pseudonym = erase_person(bot.database, bot.settings, alum_id, by=desk.my_email(), now=desk.now())
    except AlreadyErased:
        flash("Somebody erased this person already; nothing was changed.")
    except (TextUnderway, ImportUnderway) as error:
        return _shown(found, typed, str(error)), 409
    else:
        flash(f"Erased. What stays is kept as {pseudonym}.")
    return redirect(url_for("alumni.one", alum_id=alum_id))


def _found(alum_id: int) -> Footprint:
    with desk.the_bot().database.read() as tx:
        found = footprint(tx, alum_id)
    if found is None or found.erased_at is not None:
        abort(404)
    return found


def _shown(found: Footprint, typed: str = "", problem: str = "") -> str:
    return render_template(
        "erasing.html",
        who=found,
        goes=footprints.what_goes(found),
        stays=footprints.what_stays(found),
        warnings=footprints.warnings(found),
        typed=typed,
        problem=problem,
    )
