"""What is in the way and what waits, calmly on every page; and the page there is when the records cannot be reached."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, current_app
from flask.typing import ResponseReturnValue
from flask_security import current_user

from bot.alerts.words import what
from bot.bot import Bot
from bot.standing import look
from bot.troubles import SHOWN, Trouble
from records import disk, glance
from records.database import DatabaseUnavailable
from records.glance import GLANCE, Glance
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


@dataclass(frozen=True, slots=True)
class Waits:
    """What waits for staff, in words for the head of every page."""

    seen: Glance

    @property
    def urgent(self) -> int:
        """Urgent flags that nobody is on."""
        return self.seen.urgent

    @property
    def flag_id(self) -> int | None:
        """The gravest of them."""
        return self.seen.flag_id

    @property
    def since(self) -> datetime | None:
        """Since when it waits."""
        return self.seen.since

    @property
    def what(self) -> str:
        """What the gravest of them is."""
        return what(self.seen.kind or "")

    @property
    def more(self) -> str:
        """How many wait behind it."""
        behind = self.urgent - 1 if self.urgent < GLANCE else self.urgent  # a count that stopped is "or more" anyhow
        return f" {_many(behind)} more {'waits' if behind == 1 else 'wait'}." if behind else ""

    def of(self, endpoint: str) -> str:
        """The number beside a page's name in the navigation; nothing for none."""
        counts = {"waiting.show": self.seen.flags, "review.queue": self.seen.to_review}
        return _many(counts[endpoint]) if counts.get(endpoint) else ""


def _many(count: int) -> str:
    return f"{GLANCE - 1}+" if count >= GLANCE else str(count)


def _waits(bot: Bot) -> Waits:
    # Asked anew for each page: whoever has just taken something on must not be called again.
    with bot.database.read() as tx:
        return Waits(glance.at_a_glance(tx))


def put_up(site: Flask, bot: Bot) -> None:
    """Gives every page its notices, and the site its answer when the database is away or the disk is full."""
    notices = Notices(bot)

    @site.context_processor
    def _notices() -> dict[str, Any]:
        if not current_user.is_authenticated:
            return {"troubles": (), "waits": None}
        return {"troubles": notices.now(), "waits": _waits(bot)}

    site.register_error_handler(DatabaseUnavailable, _away)


def _away(error: DatabaseUnavailable) -> ResponseReturnValue:
    bot = desk.the_bot()
    full = disk.refused(bot.database, error)
    # A page of its own, without the usual frame: that asks the database who is signed in.
    page = current_app.jinja_env.get_template("away.html")
    return page.render(org_name=bot.settings.org_name, full=full), 503, {"Retry-After": "30"}
