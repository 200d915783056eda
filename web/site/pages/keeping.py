"""How long texts and papers are kept, and what goes next: shown before it is done."""

from __future__ import annotations

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from bot import keeping
from bot.accounts import Role
from records.keeping import carrier_copies, papers, rules, texts
from records.keeping.rules import Kept
from web.site import desk
from web.site.access import needs

page = Blueprint("keeping", __name__, url_prefix="/keeping")


@page.get("/")
@needs(Role.ADMIN)
def show() -> ResponseReturnValue:
    """The rules, since when each stands, and what it would take out now."""
    bot, now = desk.the_bot(), desk.now()
    days = bot.settings.keep_texts_days
    before = None if days is None else keeping.cutoff(days, now=now)
    with bot.database.read() as tx:
        rule = rules.seen(tx)
        found = None if before is None else texts.going(tx, before=before)
        waiting = carrier_copies.count_waiting(tx)
        of_papers = bot.settings.keep_documents_days
        old = None if of_papers is None else keeping.cutoff(of_papers, now=now)
        filed = None if old is None else papers.going(tx, before=old)
        paper_rule = rules.seen(tx, Kept.DOCUMENTS)
    stands = rule is not None and rule.days == days
    paper_stands = paper_rule is not None and paper_rule.days == of_papers
    return render_template(
        "keeping.html",
        paper_days=of_papers,
        papers_before=old,
        papers=filed,
        papers_begin=paper_rule.since + keeping.GRACE if paper_rule is not None and paper_stands else None,
        days=days,
        before=before,
        found=found,
        waiting=waiting,
        begins=rule.since + keeping.GRACE if rule is not None and stands else None,
        done_at=rule.done_at if rule is not None and stands else None,
    )
