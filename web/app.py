"""The web as one WSGI application: light doors for the carrier, and the staff site, loaded when first asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any

import structlog
from flask import Flask, Response

from bot import logs
from bot.bot import Bot
from records.database import DatabaseUnavailable
from web.health import health
from web.public import public
from web.public.pages import PATHS
from web.webhooks import PLACE, doors, take

log = structlog.get_logger(__name__)
Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

#: Everything else is the staff site's.
DOORS = ("/webhooks/", "/livez", "/healthz", "/readyz", "/metrics", *PATHS)


def create_doors(bot: Bot) -> Flask:
    """The webhooks, the health pages and the public ones: quick to start, with no login and nothing personal."""
    app = Flask("checkin.doors", static_folder=None)
    app.extensions["checkin"] = bot
    app.register_blueprint(doors)
    app.register_blueprint(health)
    app.register_blueprint(public)
    app.register_error_handler(DatabaseUnavailable, _unavailable)
    return app


def _unavailable(error: DatabaseUnavailable) -> Response:
    """The carrier tries again, or we read the text back from its list later."""
    log.error("database unavailable", why=str(error))
    return Response("the database is unavailable, try again\n", 503, {"Retry-After": "5"}, mimetype="text/plain")


def create_app(bot: Bot, *, more: Callable[[Flask], None] | None = None) -> Wsgi:
    """The whole web. `more` may add pages to the staff site (the demo adds its phones)."""
    return _Dispatcher(with_short_way(bot, create_doors(bot)), lambda: _site(bot, more))


def with_short_way(bot: Bot, app: Wsgi) -> Wsgi:
    """The same doors, with the carrier's forms handed over directly: Flask sees only what is no form for them."""

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("REQUEST_METHOD") == "POST" and environ.get("PATH_INFO", "").startswith(PLACE):
            taken = take(bot, environ)
            if taken is not None:
                return taken.send(start_response)
        return app(environ, start_response)

    return answer


def _site(bot: Bot, more: Callable[[Flask], None] | None) -> Flask:
    from web.site import create_site

    site = create_site(bot)
    if more:
        more(site)
    return site


class _Dispatcher:
    """Sends each request to the doors or to the site; the site is built on its first request."""

    def __init__(self, doors_app: Wsgi, build_site: Callable[[], Wsgi]) -> None:
        self._doors = doors_app
        self._build_site = build_site
        self._site: Wsgi | None = None
        self._lock = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        logs.new_request()
        path = environ.get("PATH_INFO", "")
        app = self._doors if path.startswith(DOORS) else self.site()
        return app(environ, start_response)

    def site(self) -> Wsgi:
        """The staff site, built once."""
        if self._site is None:
            with self._lock:
                if self._site is None:
                    self._site = self._build_site()
        return self._site
