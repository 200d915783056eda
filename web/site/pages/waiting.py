"""What waits for a person: danger first, then questions, calls and numbers that need a look."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import alerts, reviews
from bot.accounts import Role
from bot.reviews import AlreadySettled
from records import figures, waiting
from web.site import desk, eyes, viewings
from web.site.access import Sight, needs, sees
from web.site.viewings import Page

page = Blueprint("waiting", __name__, url_prefix="/waiting")

SHOWN = 100
#: What to do about each kind, in a line.
ADVICE = {
    "crisis": "Follow your crisis protocol now; do not wait for a text back.",
    "doubtful_stop": "They may want no more texts. Nothing goes out until they write again. If in doubt, opt them out.",
    "identity": "Find out by another way whose number it is now. Nothing goes out to it until this is settled.",
    "question": "They asked something that only a person can answer. Call or write to them.",
    "call": "Texts did not get an answer. A call often does.",
    "wrong_number": "Ask for the right number, and for consent to text it; enter both under Consent.",
    "message": "A text that answers no open question. Read it and decide.",
    "system": "It is about this site, not a person. Tell whoever runs it; it settles by itself once it has passed.",
    "unknown_sender": "It may be somebody's new phone: look under Alumni, and enter it under Consent.",
}
#: Where to do it on the consent page of the person, and what the link says.
LEADS = {
    "doubtful_stop": ("stop", "Opt them out"),
    "identity": ("number", "Enter another number"),
    "wrong_number": ("number", "Enter another number"),
}
#: Urgent flags that are not about people: nobody is called about them by name.
OF_THE_SITE = ("system", "carrier")


@page.get("/")
def show() -> ResponseReturnValue:
    """Everything that nobody has settled yet."""
    bot = desk.the_bot()
    with bot.database.read() as tx:
        found = waiting.open_flags(tx, limit=SHOWN + 1)
        names = figures.wave_names(tx)
    shown = eyes.of_flags(found[:SHOWN])
    if sees(Sight.WORDS):
        viewings.note(Page.WAITING, *(each.alum_id for each in shown))
    return render_template(
        "waiting.html",
        found=shown,
        more=len(found) > SHOWN,
        names=names,
        advice=ADVICE,
        leads=LEADS,
        of_the_site=OF_THE_SITE,
        protocol=bot.settings.crisis_protocol,
        told_outside=bool(alerts.ways(bot.settings)),
        may_settle=desk.my_role().includes(Role.STAFF),
    )


@page.post("/<int:flag_id>/take-on")
@needs(Role.STAFF)
def take_on(flag_id: int) -> ResponseReturnValue:
    """Says that the person signed in sees to it, so that nobody else is called."""
    here = redirect(url_for("waiting.show", _anchor=f"flag-{flag_id}"))
    instead_of = request.form.get("instead_of", "")
    try:
        taken = alerts.take_on(desk.the_bot(), flag_id, by=desk.my_email(), now=desk.now(), instead_of=instead_of)
    except alerts.SomebodyIsOnIt as found:
        flash(f"{found.who} is on it already; nothing was changed. Ask them, or take it over below.")
        return here
    if not taken:
        flash("Somebody settled that already; nothing was changed.")
    else:
        others = f" So are {len(taken) - 1} more about the same person." if len(taken) > 1 else ""
        flash(f"It is yours now.{others} Settle it when it is done; if it is not, staff are told again.")
    return here


@page.post("/<int:flag_id>/resolve")
@needs(Role.STAFF)
def resolve(flag_id: int) -> ResponseReturnValue:
    """Settles one, with a note of what was done."""
    note = request.form.get("note", "").strip()
    if not note:
        flash("Nothing was changed: write what was done, then settle it.")
        return redirect(url_for("waiting.show", _anchor=f"flag-{flag_id}"))
    try:
        reviews.resolve(desk.the_bot().database, flag_id, note=note, by=desk.my_email(), now=desk.now())
        flash("Settled.")
    except AlreadySettled:
        flash("Somebody settled that already; nothing was changed.")
    return redirect(url_for("waiting.show"))
