"""What is in the way, said calmly on every page; and the page there is when the records cannot be reached at all."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, current_app
from flask.typing import ResponseReturnValue
from flask_security import current_user

from bot.bot import Bot
from bot.standing import look
from bot.troubles import SHOWN, Trouble
from records import disk
from records.database import DatabaseUnavailable
from web.site import desk

#: How long one look serves every page of this process.
FRESH = timedelta(seconds=15)


class Notices:
    """What is in the way, looked up at most every few seconds; while one visit looks, others take the last look."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._looking = threading.Lock()
        self._at: datetime | None = None
        self._found: tuple[Trouble, ...] = ()

    def now(self) -> tuple[Trouble, ...]:
        """What staff should know, worst first."""
        now = self._bot.clock()
        if (self._at is None or abs(now - self._at) >= FRESH) and self._looking.acquire(blocking=False):
            try:
                self._found = tuple(trouble for trouble in look(self._bot, now=now).troubles if trouble.kind in SHOWN)
                self._at = now
            finally:
                self._looking.release()
        return self._found


def put_up(site: Flask, bot: Bot) -> None:
    """Gives every page its notices, and the site its answer when the database is away or the disk is full."""
    notices = Notices(bot)

    @site.context_processor
    def _notices() -> dict[str, Any]:
        return {"troubles": notices.now() if current_user.is_authenticated else ()}

    site.register_error_handler(DatabaseUnavailable, _away)


def _away(error: DatabaseUnavailable) -> ResponseReturnValue:
    bot = desk.the_bot()
    full = disk.refused(bot.database, error)
    # A page of its own, without the usual frame: that asks the database who is signed in.
    page = current_app.jinja_env.get_template("away.html")
    return page.render(org_name=bot.settings.org_name, full=full), 503, {"Retry-After": "30"}
