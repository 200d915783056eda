"""What waits for a person: danger first, then questions, calls and numbers that need a look."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import reviews
from bot.accounts import Role
from bot.reviews import AlreadySettled
from records import figures, waiting
from web.site import desk
from web.site.access import needs

page = Blueprint("waiting", __name__, url_prefix="/waiting")

SHOWN = 100
#: What to do about each kind, in a line.
ADVICE = {
    "crisis": "Somebody may be in danger. Follow your crisis protocol now; do not wait for a text back.",
    "doubtful_stop": "They may want no more texts. Nothing goes out until they write again. If in doubt, opt them out.",
    "question": "They asked something that only a person can answer. Call or write to them.",
    "call": "Texts did not get an answer. A call often does.",
    "wrong_number": "Ask for the right number and correct it in the roster.",
    "message": "A text that answers no open question. Read it and decide.",
    "system": "It is about this site, not a person. Tell whoever runs it; it settles by itself once it has passed.",
    "unknown_sender": "It may be somebody's new phone: look for them under Alumni, and correct the roster.",
}


@page.get("/")
def show() -> ResponseReturnValue:
    """Everything that nobody has settled yet."""
    with desk.the_bot().database.read() as tx:
        found = waiting.open_flags(tx, limit=SHOWN + 1)
        names = figures.wave_names(tx)
    return render_template(
        "waiting.html",
        found=found[:SHOWN],
        more=len(found) > SHOWN,
        names=names,
        advice=ADVICE,
        may_settle=desk.my_role().includes(Role.STAFF),
    )


@page.post("/<int:flag_id>/resolve")
@needs(Role.STAFF)
def resolve(flag_id: int) -> ResponseReturnValue:
    """Settles one, with a note of what was done."""
    note = request.form.get("note", "")
    try:
        reviews.resolve(desk.the_bot().database, flag_id, note=note, by=desk.my_email(), now=desk.now())
        flash("Settled.")
    except AlreadySettled:
        flash("Somebody settled that already; nothing was changed.")
    return redirect(url_for("waiting.show"))
