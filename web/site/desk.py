"""What a page may ask for while it answers one visit: the installation, the time, and who is asking."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import abort, current_app
from flask_security import current_user

from bot.accounts import LONGEST_EMAIL, Role
from bot.bot import Bot
from records.consent.person import Held, look

EXTENSION = "checkin"
#: Pages that somebody else adds to the navigation: a list of (endpoint, name).
MORE_PAGES = "checkin.pages"


def the_bot() -> Bot:
    """The installation this site belongs to."""
    bot: Bot = current_app.extensions[EXTENSION]
    return bot


def zone() -> ZoneInfo:
    """The program's own time zone, in which the site shows every time."""
    return ZoneInfo(the_bot().settings.timezone)


def now() -> datetime:
    """The time of this visit, from the installation's clock."""
    return the_bot().clock()


def today() -> date:
    """The date of this visit where the program is."""
    return now().astimezone(zone()).date()


def my_email() -> str:
    """Who is signed in, as it stands in the audit trail and beside what they enter: as much of it as has room there."""
    return str(current_user.email)[:LONGEST_EMAIL]


def my_role() -> Role:
    """What the person signed in may do; a login with several roles has the highest."""
    held = [Role(role.name) for role in current_user.roles if role.name in set(Role)]
    return max(held, key=list(Role).index, default=Role.VIEWER)


def somebody(alum_id: int) -> Held:
    """One person on file with their numbers; the page is not there for somebody unknown or erased."""
    with the_bot().database.read() as tx:
        found = look(tx, alum_id)
    if found is None or found.erased_at is not None:
        abort(404)
    return found
