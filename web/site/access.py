"""Who may open which page and see what on it: everything is behind the login unless it is named here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import wraps
from typing import Final, ParamSpec, TypeVar
from urllib.parse import urlencode

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
#: The filters of our own pages. Of an address that somebody was sent to the login from, nothing else is kept.
FILTERS = frozenset(
    {
        *("program", "cohort", "wave", "page", "days", "standing"),
        *("which", "quarter", "after"),  # outcomes
        *("as_of", "from", "to", "family", "part", "by", "weigh"),  # measures, response, the packet
    }
)


class Sight(StrEnum):
    """What of a person's record is not for everybody who signs in."""

    PHONES = "phones"  # phone numbers in full; lists and everybody else get the last two digits
    WORDS = "words"  # texts, replies, reasons and notes: what was written by the person or about them
    VIEWINGS = "viewings"  # who looked at the record
    REASONS = "reasons"  # why somebody is left out of follow-up: who is ill, jailed, dead


_STAFF: Final = frozenset({Sight.PHONES, Sight.WORDS})
#: What each role sees. A role that needs less than its place on the ladder gives gets its own line here.
SIGHTS: Final[Mapping[Role, frozenset[Sight]]] = {
    Role.VIEWER: frozenset(),
    Role.STAFF: _STAFF,
    Role.COORDINATOR: _STAFF | {Sight.VIEWINGS, Sight.REASONS},
    Role.ADMIN: frozenset(Sight),
}


def sees(sight: Sight) -> bool:
    """Whether whoever is signed in may see this of a person's record."""
    return sight in SIGHTS[desk.my_role()]


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
        return redirect(url_for("security.login", next=_wanted()))


def _wanted() -> str | None:
    """The address to go on to after the login. Something typed into it by hand may name somebody, and is dropped."""
    kept = [(name, value) for name, value in request.args.items(multi=True) if name in FILTERS]
    wanted = request.path + (f"?{urlencode(kept)}" if kept else "")
    return None if wanted == "/" else wanted


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
