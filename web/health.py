"""Whether this process is alive, whether it can serve, and its metrics."""

from __future__ import annotations

from flask import Blueprint, Response, current_app

from bot.bot import Bot
from records.database import DatabaseUnavailable
from records.pulse import pulse
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
    """Able to serve: the database answers and its schema is the one this version needs."""
    bot: Bot = current_app.extensions["checkin"]
    try:
        current = is_current(bot.database)
    except DatabaseUnavailable as error:
        return _line(f"database unavailable: {error}", 503)
    return _line("ok") if current else _line("the schema is not current: run `checkin db upgrade`", 503)


@health.get("/metrics")
def metrics() -> Response:
    """Prometheus text."""
    bot: Bot = current_app.extensions["checkin"]
    with bot.database.read() as tx:
        now = pulse(tx, now=bot.clock())
    shown = counting.show(
        queued=now.queued, oldest=now.oldest, due=now.due, review=now.review, since_round=now.since_round
    )
    return Response(shown, 200, content_type="text/plain; version=0.0.4; charset=utf-8")
