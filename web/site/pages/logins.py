"""Who may sign in: adding colleagues, and letting back in who lost a password. For admins."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import accounts
from bot.accounts import BadAccount, Role
from records.accounts import ROLE_MEANINGS, everyone
from web.site import desk
from web.site.access import needs

page = Blueprint("logins", __name__, url_prefix="/staff")


@page.get("/")
@needs(Role.ADMIN)
def show() -> ResponseReturnValue:
    """All logins."""
    return _shown()


@page.post("/")
@needs(Role.ADMIN)
def add() -> ResponseReturnValue:
    """Adds a login and shows its one-time link, once."""
    email, role = request.form.get("email", ""), request.form.get("role", "")
    try:
        added = accounts.add_user(desk.the_bot().database, email, role, now=desk.now(), by=desk.my_email())
    except BadAccount as error:
        return _shown(problem=str(error), entered=email), 422
    return _shown(link=added.link_path, whose=added.email)


@page.post("/link")
@needs(Role.ADMIN)
def link() -> ResponseReturnValue:
    """A new one-time link for somebody who lost the password; shown once."""
    email = request.form.get("email", "")
    try:
        path = accounts.new_link(desk.the_bot().database, email, now=desk.now(), by=desk.my_email())
    except BadAccount as error:
        return _shown(problem=str(error)), 422
    return _shown(link=path, whose=email)


@page.post("/<int:user_id>/active")
@needs(Role.ADMIN)
def active(user_id: int) -> ResponseReturnValue:
    """Keeps a login out, or lets it in again."""
    wanted = request.form.get("active") == "yes"
    try:
        accounts.set_active(desk.the_bot().database, user_id, wanted, by=desk.my_email(), now=desk.now())
    except BadAccount as error:
        return _shown(problem=str(error)), 422
    # Without the address: until it is shown, a message lies in the visitor's cookie, where anybody can read it.
    flash(f"That login {'can sign in again' if wanted else 'can no longer sign in'}.")
    return redirect(url_for("logins.show"))


def _shown(*, link: str | None = None, whose: str = "", problem: str = "", entered: str = "") -> str:
    with desk.the_bot().database.read() as tx:
        found = everyone(tx)
    base = desk.the_bot().settings.public_url or request.url_root.rstrip("/")
    return render_template(
        "logins.html",
        found=found,
        roles=ROLE_MEANINGS,
        link=f"{base}{link}" if link else None,
        days=accounts.LINK_LIFE.days,
        whose=whose,
        problem=problem,
        entered=entered,
    )
