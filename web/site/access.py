"""Who may open which page: everything is behind the login unless it is named here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_security import current_user

from bot.accounts import Role
from web.site import desk

P = ParamSpec("P")
R = TypeVar("R")

#: Pages for people who are not signed in. `static` holds no data.
OPEN = frozenset({"static", "security.login", "security.logout", "passwords.choose", "passwords.save"})

LET_IN = "checkin.open"


def let_in(site: Flask, *endpoints: str) -> None:
    """Opens pages to everybody, such as the demo's phones. Never for a page that shows what is on file."""
    site.extensions[LET_IN].update(endpoints)


def guard(site: Flask) -> None:
    """Puts every page behind the login, the ones added later too."""
    site.extensions[LET_IN] = set[str]()

    @site.before_request
    def _signed_in() -> ResponseReturnValue | None:
        if request.endpoint in OPEN or request.endpoint in site.extensions[LET_IN] or current_user.is_authenticated:
            return None
        if request.method != "GET":
            abort(401)
        wanted = request.full_path.rstrip("?")
        return redirect(url_for("security.login", next=wanted if wanted != "/" else None))


def needs(role: Role) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keeps a page for people whose role includes the one named; others are told so (403)."""

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            if not desk.my_role().includes(role):
                abort(403)
            return view(*args, **kwargs)

        return guarded

    return decorate
