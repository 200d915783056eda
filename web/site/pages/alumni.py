"""The list of alumni, and one alum's page."""

from __future__ import annotations

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from records import audit, figures, people
from records.people import Standing, Wanted
from records.stories import story
from web.site import desk, eyes, timeline, viewings
from web.site.access import Sight, sees
from web.site.typed import key
from web.site.viewings import Page

page = Blueprint("alumni", __name__, url_prefix="/alumni")

#: How many of those who looked at a record are shown on it.
LOOKED = 20

STANDINGS = {
    Standing.ALL: "Everybody",
    Standing.CAN_TEXT: "Can be texted",
    Standing.CANNOT_TEXT: "Cannot be texted",
    Standing.IN_CONVERSATION: "In conversation now",
}


# A search comes as a POST, so that no name ends up in an address, a log or a browser's history.
@page.route("/", methods=["GET", "POST"])
def show() -> ResponseReturnValue:
    """The list: search by name or id, filters, fifty to a page."""
    asked = request.form if request.method == "POST" else request.args
    search = request.form.get("search", "").strip()[:120]
    program = None if asked.get("program") in (None, "*") else asked.get("program")
    standing = asked.get("standing", "")
    wanted = Wanted(
        search=search,
        program=program,
        standing=Standing(standing) if standing in set(Standing) else Standing.ALL,
    )
    with desk.the_bot().database.read() as tx:
        empty = people.is_empty(tx)
        found = people.list_alumni(tx, wanted, page=asked.get("page", 1, type=key))
        programs = people.programs(tx)
        names = figures.wave_names(tx)
    return render_template(
        "alumni.html", found=found, wanted=wanted, programs=programs, names=names, standings=STANDINGS, empty=empty
    )


@page.get("/<int:alum_id>")
def one(alum_id: int) -> ResponseReturnValue:
    """Everything on file about one alum."""
    with desk.the_bot().database.read() as tx:
        found = story(tx, alum_id)
        names = figures.wave_names(tx)
        looked = audit.viewings(tx, alum_id, limit=LOOKED + 1) if sees(Sight.VIEWINGS) else ()
    if found is None:
        abort(404)
    viewings.note(Page.ALUM, alum_id)
    shown = eyes.of_story(found)
    return render_template(
        "alum.html",
        story=shown,
        names=names,
        moments=timeline.moments(shown, names),
        benefit_name=timeline.benefit_name,
        viewings=looked[:LOOKED],
        viewings_more=len(looked) > LOOKED,
    )
