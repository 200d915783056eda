"""Job titles that nobody could code for certain: one decision codes all jobs of that title."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import occupations
from bot.accounts import Role
from bot.occupations import AlreadySettled, UnknownCode
from records.occupations import known_names
from records.occupations_queue import count_uncoded, decided, uncoded
from surveys.occupations import as_code
from web.site import desk
from web.site.access import needs

page = Blueprint("titles", __name__, url_prefix="/titles")

SHOWN = 25
#: Decisions that can be taken back here.
LATELY = 20
#: What the form sends for "another code" and "leave without a code".
OTHER, NONE = "other", "none"


@page.get("/")
def show() -> ResponseReturnValue:
    """The titles without a code, those of most alumni first."""
    return _shown()


@page.post("/")
@needs(Role.STAFF)
def decide() -> ResponseReturnValue:
    """Gives a title the code that was chosen or typed, or leaves it without one."""
    key, choice, typed = (request.form.get(name, "").strip() for name in ("key", "choice", "code"))
    problem = _problem(choice, typed)
    if problem:
        return _shown(key, choice, typed, problem), 422
    database, by, now = desk.the_bot().database, desk.my_email(), desk.now()
    try:
        if choice == NONE:
            occupations.leave(database, key, by=by, now=now)
            flash("Left without a code. The title will not be asked about again.")
        else:
            code = (as_code(typed) or typed) if choice in ("", OTHER) else choice
            jobs = occupations.decide(database, key, code, by=by, now=now)
            flash(f"Coded: {jobs} {'job has' if jobs == 1 else 'jobs have'} {code} now, and new ones will.")
    except AlreadySettled:
        flash("Somebody decided that title already; nothing was changed.")
    except UnknownCode as error:
        return _shown(key, choice, typed, str(error)), 422
    return redirect(url_for("titles.show"))


@page.post("/take-back")
@needs(Role.STAFF)
def take_back() -> ResponseReturnValue:
    """Undoes a decision."""
    key = request.form.get("key", "")
    try:
        jobs = occupations.take_back(desk.the_bot().database, key, by=desk.my_email(), now=desk.now())
        flash(f"Taken back. {jobs} {'job waits' if jobs == 1 else 'jobs wait'} for a code again.")
    except AlreadySettled:
        flash("Somebody took that back already; nothing was changed.")
    return redirect(url_for("titles.show"))


def _problem(choice: str, typed: str) -> str:
    if not choice and not typed:
        return "choose an occupation, type a code, or leave the title without one"
    if choice == OTHER and not typed:
        return "type the code, such as 53-7051"
    if typed and choice not in ("", OTHER):
        return "a code was typed and something else chosen: keep one of the two"
    return ""


def _shown(key: str = "", choice: str = "", typed: str = "", problem: str = "") -> str:
    with desk.the_bot().database.read() as tx:
        return render_template(
            "titles.html",
            found=uncoded(tx, limit=SHOWN),
            count=count_uncoded(tx),
            names=known_names(tx),
            decided=decided(tx, limit=LATELY),
            wrong={"key": key, "choice": choice, "typed": typed, "problem": problem},
            may_decide=desk.my_role().includes(Role.STAFF),
        )
