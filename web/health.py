"""Whether this process is alive, whether it can serve, and its metrics."""

from __future__ import annotations

import hmac

from flask import Blueprint, Response, current_app, request

from bot.bot import Bot
from bot.standing import look
from records.database import DatabaseUnavailable
from records.disk import unwritten
from records.schema import is_current
from web import counting

health = Blueprint("health", __name__)


def _line(text: str, status: int = 200) -> Response:
    return Response(text + "\n", status, mimetype="text/plain")


@health.get("/livez")
@health.get("/healthz")
def livez() -> Response:
    """Alive: no look at anything else."""
    return _line("ok")


@health.get("/readyz")
def readyz() -> Response:
    """Able to serve: the database answers, its schema is the one this version needs, and its disk takes writes.

    A write is tried only after one has failed, and until one succeeds: probing must not add to the disk's work.
    """
    bot: Bot = current_app.extensions["checkin"]
    try:
        current = is_current(bot.database)
    except DatabaseUnavailable as error:
        return _line(f"database unavailable: {error}", 503)
    if not current:
        return _line("the schema is not current: run `checkin db upgrade`", 503)
    why = unwritten(bot.database)
    return _line("ok") if why is None else _line(f"the disk is full, or takes no writes: {why}", 503)


@health.get("/metrics")
def metrics() -> Response:
    """Prometheus text: numbers only. With CHECKIN_METRICS_TOKEN set, for bearers of the token."""
    bot: Bot = current_app.extensions["checkin"]
    token = bot.settings.metrics_token
    if token and not _bears(token.get_secret_value()):
        return Response("a bearer token is needed\n", 401, {"WWW-Authenticate": "Bearer"}, mimetype="text/plain")
    shown = counting.show(look(bot, now=bot.clock()))
    return Response(shown, 200, content_type="text/plain; version=0.0.4; charset=utf-8")


def _bears(token: str) -> bool:
    kind, _, given = request.headers.get("Authorization", "").partition(" ")
    return kind.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), token.encode())
