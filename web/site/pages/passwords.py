"""Choosing a password by a one-time link."""

from __future__ import annotations

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from bot import accounts
from bot.accounts import BadAccount
from records.accounts import find_by_link
from web.site import desk

page = Blueprint("passwords", __name__)


@page.get("/set-password/<token>")
def choose(token: str) -> ResponseReturnValue:
    """The page that a one-time link opens."""
    with desk.the_bot().database.read() as tx:
        account = find_by_link(tx, accounts.digest(token), now=desk.now())
    if account is None:
        return render_template("set_password.html", problem=None, dead=True), 410
    return render_template("set_password.html", account=account, problem=None, dead=False)


@page.post("/set-password/<token>")
def save(token: str) -> ResponseReturnValue:
    """Keeps the chosen password and goes on to the login page."""
    password = request.form.get("password", "")
    if password != request.form.get("again", ""):
        return render_template("set_password.html", problem="The two passwords differ: type it again.", dead=False), 422
    try:
        accounts.choose_password(desk.the_bot().database, token, password, now=desk.now())
    except BadAccount as error:
        message = str(error)
        return render_template("set_password.html", problem=message[0].upper() + message[1:] + ".", dead=False), 422
    return redirect(url_for("security.login", welcome="1"))
