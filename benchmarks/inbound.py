"""Texts taken in per second: ours (signature, dialogue, records, commit) beside signature + one INSERT + COMMIT.

Both run on the same server, database kind and machine, in turn. Run: `python -m benchmarks.inbound`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from benchmarks.doors import main
from benchmarks.knocks import text_from
from benchmarks.people import seed
from benchmarks.servers import floor_table, settings
from bot.building import build_bot
from bot.openings import run_due
from records.database import Database
from records.tables.outcomes import employment
from records.tables.texts import messages

#: One conversation: still there, pay, hours, benefits at work, public benefits.
REPLIES = ("yes still there", "16.50 an hour", "about 32", "health insurance and pto", "snap and medicaid")


def prepare(url: str, alumni: int) -> tuple[list[bytes], Callable[[], None]]:
    """Alumni who have all just been asked their first question; what they answer, as far apart as real answers."""
    now = datetime(2026, 4, 7, 17, tzinfo=UTC)
    bot = build_bot(settings(url), sends=False, clock=lambda: now)
    phones = seed(bot.database, alumni, due=now - timedelta(hours=1))
    counts = run_due(bot, now=now, rounds=10_000)
    if counts["opened"] != alumni:
        raise RuntimeError(f"expected {alumni} openings, got {dict(counts)}")
    with bot.database.begin() as tx:
        floor_table.create(tx)
    bot.database.close()
    requests = [text_from(phone, reply) for reply in REPLIES for phone in phones]
    return requests, lambda: _check(url, len(requests))


def _check(url: str, texts: int) -> None:
    """Figures count only if the work was done."""
    database = Database(url)
    with database.read() as tx:
        heard = tx.execute(sa.select(sa.func.count()).where(messages.c.direction == "in")).scalar_one()
        kept = tx.execute(sa.select(sa.func.count()).select_from(employment)).scalar_one()
    database.close()
    if heard != texts or kept < texts / len(REPLIES) * 0.9:
        raise RuntimeError(f"of {texts} texts {heard} were kept, with {kept} employment records")


if __name__ == "__main__":
    main("inbound", __doc__, prepare, floor="floor", size=400, target=1.0)
