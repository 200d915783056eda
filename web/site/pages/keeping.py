"""How long texts are kept, and what goes next: shown before it is done."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from bot import keeping
from bot.accounts import Role
from records.keeping import carrier_copies, rules, texts
from web.site import desk
from web.site.access import needs

page = Blueprint("keeping", __name__, url_prefix="/keeping")


@page.get("/")
@needs(Role.ADMIN)
def show() -> ResponseReturnValue:
    """The rule, since when it stands, and what it would take out now."""
    bot, now = desk.the_bot(), desk.now()
    days = bot.settings.keep_texts_days
    before = None if days is None else keeping.cutoff(days, now=now)
    with bot.database.read() as tx:
        rule = rules.seen(tx)
        found = None if before is None else texts.going(tx, before=before)
        waiting = carrier_copies.count_waiting(tx)
    stands = rule is not None and rule.days == days
    return render_template(
        "keeping.html",
        days=days,
        before=before,
        found=found,
        waiting=waiting,
        begins=rule.since + keeping.GRACE if rule is not None and stands else None,
        done_at=rule.done_at if rule is not None and stands else None,
    )
