"""Replies that nobody could read for certain: accept, correct or set aside, one after the other; and mending others."""

from __future__ import annotations

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import reviews
from bot.accounts import Role
from bot.entered import FIELDS, BadEntry
from bot.reviews import AlreadySettled
from records import figures, waiting
from records.waiting import ToReview
from surveys.questions import Question
from surveys.replies.reading import Value
from web.site import desk, eyes, viewings
from web.site.access import Sight, needs, sees
from web.site.viewings import Page

page = Blueprint("review", __name__, url_prefix="/review")

SHOWN = 100
#: Fields that hold several values.
LISTS = frozenset({"employer_benefits", "public_benefits", "benefits_cut"})
#: Inputs of the page itself.
_OWN = frozenset({"csrf_token", "on_record"})


@page.get("/")
def queue() -> ResponseReturnValue:
    """All replies that wait, oldest first."""
    with desk.the_bot().database.read() as tx:
        found = waiting.to_review(tx, limit=SHOWN + 1)
    if sees(Sight.WORDS):
        viewings.note(Page.REPLIES, *(each.alum_id for each in found[:SHOWN]))
    return render_template("review_queue.html", found=eyes.of_replies(found[:SHOWN]), more=len(found) > SHOWN)


@page.get("/<int:answer_id>")
def one(answer_id: int) -> ResponseReturnValue:
    """One reply: the question, the words, what was made of them, and why that is doubtful."""
    found = _found(answer_id)
    if found is None:
        flash("That reply was reviewed already.")
        return redirect(url_for("review.queue"))
    return _shown(found, found.value, {})


@page.post("/<int:answer_id>/accept")
@needs(Role.STAFF)
def accept(answer_id: int) -> ResponseReturnValue:
    """Records what was read, as it was read."""
    try:
        reviews.accept(desk.the_bot().database, answer_id, by=desk.my_email(), now=desk.now())
    except AlreadySettled:
        return _next("Somebody reviewed that reply already; nothing was changed.")
    except BadEntry as error:
        return _again(answer_id, {}, error)
    return _next("Recorded.")


@page.post("/<int:answer_id>/correct")
@needs(Role.STAFF)
def correct(answer_id: int) -> ResponseReturnValue:
    """Records what a person read in the reply."""
    entered = _entered()
    try:
        settled = reviews.correct(desk.the_bot().database, answer_id, entered, by=desk.my_email(), now=desk.now())
    except AlreadySettled:
        return _next("Somebody reviewed that reply already; nothing was changed.")
    except BadEntry as error:
        return _again(answer_id, entered, error)
    if request.form.get("on_record"):
        flash("Corrected and recorded.")
        return redirect(url_for("alumni.one", alum_id=settled.alum_id))
    return _next("Corrected and recorded.")


@page.post("/<int:answer_id>/set-aside")
@needs(Role.STAFF)
def set_aside(answer_id: int) -> ResponseReturnValue:
    """Closes a reply without recording anything."""
    try:
        reviews.set_aside(desk.the_bot().database, answer_id, by=desk.my_email(), now=desk.now())
    except AlreadySettled:
        return _next("Somebody reviewed that reply already; nothing was changed.")
    return _next("Set aside; nothing was recorded.")


def _entered() -> dict[str, Value]:
    form = request.form
    return {name: tuple(form.getlist(name)) if name in LISTS else form[name] for name in form if name not in _OWN}


def _found(answer_id: int) -> ToReview | None:
    with desk.the_bot().database.read() as tx:
        return waiting.one_to_review(tx, answer_id) or waiting.one_on_record(tx, answer_id)


def _next(message: str) -> ResponseReturnValue:
    """On to the reply that waits longest, or back to the list when none is left."""
    flash(message)
    with desk.the_bot().database.read() as tx:
        left = waiting.to_review(tx, limit=1)
    return redirect(url_for("review.one", answer_id=left[0].id) if left else url_for("review.queue"))


def _again(answer_id: int, entered: dict[str, Value], error: BadEntry) -> ResponseReturnValue:
    found = _found(answer_id)
    if found is None:
        abort(404)
    return _shown(found, entered, dict(error.problems)), 422


def _shown(found: ToReview, values: object, problems: dict[str, str]) -> str:
    with desk.the_bot().database.read() as tx:
        names = figures.wave_names(tx)
        left = waiting.count_to_review(tx)
    viewings.note(Page.REPLY, found.alum_id)
    (found,) = eyes.of_replies((found,))
    own = FIELDS.get(Question(found.question), ()) if found.question in set(Question) else ()
    fields = (*own, *(name for name in found.value if name not in own))
    return render_template(
        "review.html",
        one=found,
        values=values,
        fields=fields,
        lists=LISTS,
        problems=problems,
        names=names,
        left=left,
        spans=[(e["start"], e["end"]) for e in found.evidence],
        may_review=desk.my_role().includes(Role.STAFF),
    )
