"""Check-ins that are planned, before they go."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from records import figures, people, waiting
from web.site import desk
from web.site.typed import key

page = Blueprint("upcoming", __name__, url_prefix="/upcoming")

SPANS = (7, 14, 30, 90)
SHOWN = 200


@page.get("/")
def show() -> ResponseReturnValue:
    """Planned check-ins by day; those that cannot go out say why."""
    days = request.args.get("days", 30, type=key)
    days = days if days in SPANS else 30
    number = max(request.args.get("page", 1, type=key), 1)
    with desk.the_bot().database.read() as tx:
        empty = people.is_empty(tx)
        names = figures.wave_names(tx)
        found = waiting.upcoming(
            tx, until=desk.today() + timedelta(days=days), limit=SHOWN + 1, offset=(number - 1) * SHOWN
        )
    by_day = [(on, list(rows)) for on, rows in groupby(found[:SHOWN], key=lambda row: row.due_on)]
    return render_template(
        "upcoming.html",
        by_day=by_day,
        names=names,
        days=days,
        spans=SPANS,
        number=number,
        more=len(found) > SHOWN,
        today=desk.today(),
        empty=empty,
    )
