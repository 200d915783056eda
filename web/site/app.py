"""Putting the staff site together."""

from __future__ import annotations

from typing import Any

import structlog
from flask import Flask, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError, CSRFProtect
from werkzeug.exceptions import HTTPException

from bot import logs
from bot.bot import Bot
from bot.settings import BadSettings
from web.site import access, desk, formats, logins, notice, typed, uploads
from web.site.pages import BLUEPRINTS

log = structlog.get_logger(__name__)

#: Nothing on a page may come from elsewhere or be written into it; `data:` is for the icons of the stylesheet.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

WRONG = {
    401: ("Please sign in", "You were signed out. Sign in and try again."),
    403: (
        "Not for your role",
        "Your login does not open or change this. If you need it, ask an admin for another role.",
    ),
    404: ("Not found", "There is no such page. It may have been an old link."),
    405: ("Not found", "There is no such page. It may have been an old link."),
    413: (
        "That is too large",
        "Nothing was kept. If it was a paper, save it smaller or take a new picture of it, then try again.",
    ),
    429: ("Too many tries", "There were too many wrong passwords. Wait a minute, then try again."),
}


class Site(Flask):
    """The site as Flask knows it, but for what it logs: no address (a one-time link is one) and no values."""

    def log_exception(self, exc_info: Any) -> None:
        """One line for a page that failed, with its name and where in the code it went wrong."""
        log.error("a page failed", page=request.endpoint, method=request.method, exc_info=exc_info)


def create_site(bot: Bot) -> Flask:
    """The staff site of one installation: every page, behind the login. Raises `BadSettings` without a SECRET_KEY."""
    site = Site("web.site")
    https = (bot.settings.public_url or "").startswith("https://")
    if not bot.settings.secret_key or not bot.settings.secret_key.get_secret_value():
        raise BadSettings(("SECRET_KEY is missing: set it to a long random text, e.g. from `openssl rand -hex 32`",))
    site.config.update(
        SECRET_KEY=bot.settings.secret_key.get_secret_value(),
        SESSION_COOKIE_NAME="checkin",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=https,
        REMEMBER_COOKIE_HTTPONLY=True,
        REMEMBER_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SECURE=https,
        # A page left open over lunch still works: the token lives as long as the session.
        WTF_CSRF_TIME_LIMIT=None,
        MAX_CONTENT_LENGTH=1_000_000,
    )
    site.extensions[desk.EXTENSION] = bot
    uploads.make_room(site)  # before anything reads the form
    CSRFProtect(site)
    access.guard(site)
    typed.mind(site)
    logins.open_door(site, bot.database)
    formats.teach(site)
    notice.put_up(site, bot)
    for page in BLUEPRINTS:
        site.register_blueprint(page)
    site.after_request(_careful)
    _friendly_errors(site)
    return site


def _careful(response: Response) -> Response:
    headers = response.headers
    headers.setdefault("Content-Security-Policy", POLICY)  # a file that is handed out has a stricter one
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "same-origin"
    headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if (desk.the_bot().settings.public_url or "").startswith("https://"):
        headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.endpoint != "static":
        # Pages hold people: nothing of them may stay behind on a shared computer.
        headers["Cache-Control"] = "no-store"
    return response


def _friendly_errors(site: Flask) -> None:
    def csrf(_error: CSRFError) -> ResponseReturnValue:
        return _sorry("That page was too old", "Go back, load the page again and repeat what you did.", 400)

    def http(error: HTTPException) -> ResponseReturnValue:
        code = error.code or 500
        if code < 400:
            return error.get_response()
        title, mend = WRONG.get(code, ("That did not work", "Go back and try again."))
        if code == 500:
            mend += f" If it stays, tell whoever runs this site: the log has it as request {logs.request_id()}."
        return _sorry(title, mend, code)

    site.register_error_handler(CSRFError, csrf)
    site.register_error_handler(HTTPException, http)


def _sorry(title: str, mend: str, code: int) -> ResponseReturnValue:
    return render_template("sorry.html", title=title, mend=mend), code
