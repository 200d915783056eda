"""The phones of the demo: pick an alum, see their phone, text in their place, and watch the records change."""

from __future__ import annotations

from collections.abc import Callable

from flask import Blueprint, Flask, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot.simulation.people import SimulatedAlum
from bot.simulation.world import World
from records import figures, people
from records.people import Standing, Wanted
from records.stories import Story, story
from web.phones.demonstration import Demonstration
from web.site import desk
from web.site.timeline import benefit_name

#: As much as a phone sends as one text.
LONGEST = 1600
#: Statuses of our texts that a phone shows.
ARRIVED = frozenset({"sent", "delivered"})


def phones(demo: Demonstration) -> Callable[[Flask], None]:
    """What adds the phones, and a line about the demo on every page, to the staff site."""

    def add(site: Flask) -> None:
        site.register_blueprint(_blueprint(demo))
        site.extensions.setdefault(desk.MORE_PAGES, []).append(("phones.show", "Phones"))

        @site.context_processor
        def _about_the_demo() -> dict[str, object]:
            at_home = request.remote_addr in ("127.0.0.1", "::1")
            return {"demo": demo, "demo_login": demo.login if at_home else None}

    return add


def _blueprint(demo: Demonstration) -> Blueprint:
    page = Blueprint("phones", __name__, url_prefix="/phones", template_folder="templates", static_folder="static")
    owners = {alum.external_id: alum for alum in demo.people}

    @page.get("/")
    def show() -> ResponseReturnValue:
        """Whose phone to take: first those who leave it to the visitor, then whoever is in conversation."""
        with desk.the_bot().database.read() as tx:
            talking = people.list_alumni(tx, Wanted(standing=Standing.IN_CONVERSATION)).alumni
            everybody = people.list_alumni(tx, Wanted(), page=request.args.get("page", 1, type=int))
            names = figures.wave_names(tx)
        guests = {alum.external_id for alum in demo.people if alum.temper.silent_from}
        return render_template(
            "demo/phones.html",
            guests=[row for row in talking if row.external_id in guests],
            talking=[row for row in talking if row.external_id not in guests],
            everybody=everybody,
            names=names,
        )

    @page.get("/<int:alum_id>")
    def one(alum_id: int) -> ResponseReturnValue:
        """One phone, with the records beside it."""
        return render_template("demo/phone.html", **_seen(alum_id, owners, demo.world))

    @page.get("/<int:alum_id>/now")
    def now(alum_id: int) -> ResponseReturnValue:
        """The part of the page that changes, for the script that keeps it fresh."""
        return render_template("demo/thread.html", **_seen(alum_id, owners, demo.world))

    @page.post("/<int:alum_id>")
    def text(alum_id: int) -> ResponseReturnValue:
        """Texts in the alum's place; the bot's answer is there when the page comes back."""
        body = request.form.get("body", "").strip()
        owner = owners.get(_story(alum_id).person.external_id)
        if owner is None or owner.phone is None:
            abort(404)
        if not body or len(body) > LONGEST:
            flash("Write something first." if not body else f"Keep it under {LONGEST} characters.")
        else:
            demo.texted(owner, body)
        return redirect(url_for("phones.one", alum_id=alum_id) + "#reply", 303)

    return page


def _story(alum_id: int) -> Story:
    with desk.the_bot().database.read() as tx:
        found = story(tx, alum_id)
    if found is None:
        abort(404)
    return found


def _seen(alum_id: int, owners: dict[str, SimulatedAlum], world: World) -> dict[str, object]:
    """What the page shows of one alum."""
    found = _story(alum_id)
    asked = [each for each in found.checkins if each.opened_at]
    checkin = max(asked, key=lambda each: (each.opened_at, each.id), default=None)
    with desk.the_bot().database.read() as tx:
        names = figures.wave_names(tx)
    return {
        "story": found,
        "texts": [t for t in found.texts if t.direction == "in" or t.status in ARRIVED],
        "checkin": checkin,
        "answers": [a for a in reversed(found.answers) if checkin and a.checkin_id == checkin.id],
        "flags": [flag for flag in found.flags if not flag.resolved_at],
        "names": names,
        "held": found.person.external_id in world.played(),
        "has_phone": found.person.external_id in owners and found.person.phone is not None,
        "benefit_name": benefit_name,
    }
