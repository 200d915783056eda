"""The staff site of a test installation, and people signed in to it."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.serving import make_server
from werkzeug.test import TestResponse

from bot.accounts import add_user
from bot.bot import Bot
from bot.carriers.simulator import SimulatedCarrier
from bot.settings import Settings
from records.database import Database
from web.site import create_site

PASSWORD = "correct horse battery"


def a_bot(database: Database, clock: Callable[[], datetime], **overrides: str) -> Bot:
    """An installation that speaks plain HTTP; settings by environment name."""
    values = {"SECRET_KEY": "a secret of the tests", "CHECKIN_ORG_NAME": "Northside", "CHECKIN_CARRIER": "simulator"}
    settings = Settings(_env_file=None, **{**values, **overrides})  # type: ignore[arg-type,call-arg]
    return Bot(settings, database, SimulatedCarrier(clock), clock)


class Visitor:
    """Somebody at the site. Posts carry the token of the page they come from, as a browser's would."""

    def __init__(self, site: Flask) -> None:
        self.client: FlaskClient = site.test_client()

    def get(self, path: str) -> TestResponse:
        return self.client.get(path)

    def post(self, path: str, fields: dict[str, object] | None = None, *, page: str = "/alumni/") -> TestResponse:
        token = self.token(page)
        return self.client.post(path, data={"csrf_token": token, **(fields or {})})

    def token(self, page: str) -> str:
        found = re.search(r'name="csrf_token" value="([^"]+)"', self.client.get(page).text)
        assert found, f"{page} has no form"
        return found.group(1)

    def sign_in(self, email: str, password: str = PASSWORD) -> TestResponse:
        return self.post("/login", {"email": email, "password": password}, page="/login")


def a_visitor(site: Flask, bot: Bot, role: str | None = "admin") -> Visitor:
    """A visitor, signed in with a role unless it is None."""
    visitor = Visitor(site)
    if role is not None:
        email = f"{role}@example.org"
        add_user(bot.database, email, role, password=PASSWORD, now=bot.clock())
        assert visitor.sign_in(email).status_code == 302
    return visitor


@contextmanager
def served(bot: Bot) -> Iterator[str]:
    """The site on a free port of this machine; gives its address."""
    server = make_server("127.0.0.1", 0, create_site(bot), threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
