"""Keeping by rule: the words of old texts are taken out here and at the phone company, old papers here.

The rules are `CHECKIN_KEEP_TEXTS_DAYS` and `CHECKIN_KEEP_DOCUMENTS_DAYS`; without them both are kept for ever. A rule
does nothing on the day it appears or changes: first a flag tells staff what will go and when, so that a slip of the
keyboard costs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.bot import Bot
from bot.carriers.carrier import Carrier, CarrierUnavailable
from records.database import Database, Transaction
from records.flags import raise_unless_open
from records.keeping import carrier_copies, papers, rules, texts
from records.keeping.carrier_copies import Copy
from records.keeping.rules import Kept, Rule
from surveys.dialogue import Flag, FlagKind

log = structlog.get_logger(__name__)

#: The name of the chore.
CHORE: Final = "keeping"
#: Between the day on which a rule is first seen and the day on which it does something.
GRACE: Final = timedelta(days=1)
#: How often old texts are looked for once all are gone.
EVERY: Final = timedelta(hours=20)
#: Most that one round does, so that a long backlog leaves the machine and the carrier room for texts.
PAGES_A_ROUND: Final = 50
COPIES_A_ROUND: Final = 200
#: Copies asked about before what came of them is kept.
COPIES_AT_ONCE: Final = 20
#: So many failures one after another, and the carrier is left alone until the next round.
MOST_FAILURES: Final = 3


def keep_rules(bot: Bot, *, now: datetime) -> Counter[str]:
    """Takes out what the rule of keeping names, some at a time; counts what went and what failed.

    One worker at a time does it, several times an hour: a backlog is gone after some rounds.
    """
    counts = _by_rule(bot, _texts(bot), now)
    counts.update(_by_rule(bot, _papers(bot), now))
    stopping = bot.stopping.is_set
    counts.update(take_out_copies(bot.database, bot.carrier, now=now, most=COPIES_A_ROUND, stopping=stopping))
    if counts:
        log.info("kept by rule", **counts)
    return counts


def cutoff(days: int, *, now: datetime) -> datetime:
    """Texts from before this have been kept so many days."""
    return now - timedelta(days=days)


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A rule as it is set, what it would take out, in words, and taking some of it out."""

    kept: Kept
    days: int | None
    announce: Callable[[Transaction, datetime], str]
    take_out: Callable[[datetime, datetime], Counter[str]]


def _texts(bot: Bot) -> _Ruled:
    days = bot.settings.keep_texts_days

    def announce(tx: Transaction, before: datetime) -> str:
        found = texts.going(tx, before=before).texts
        return f"the words of older ones ({found} so far) are taken out here and at the phone company"

    return _Ruled(
        Kept.TEXTS,
        days,
        announce,
        lambda before, now: take_out_texts(bot.database, before=before, now=now, pages=PAGES_A_ROUND),
    )


def _papers(bot: Bot) -> _Ruled:
    days = bot.settings.keep_documents_days

    def announce(tx: Transaction, before: datetime) -> str:
        found = papers.going(tx, before=before)
        waiting = f"; {found.held} wait until somebody looked at them" if found.held else ""
        return f"the files of older ones ({found.papers} so far) are taken out, and what they proved stays{waiting}"

    return _Ruled(
        Kept.DOCUMENTS,
        days,
        announce,
        lambda before, now: take_out_papers(bot.database, before=before, now=now, pages=PAGES_A_ROUND),
    )


def _by_rule(bot: Bot, ruled: _Ruled, now: datetime) -> Counter[str]:
    with bot.database.read() as tx:
        rule = rules.seen(tx, ruled.kept)
    if ruled.days is None:
        return _forget(bot.database, ruled.kept, rule)
    if rule is None or rule.days != ruled.days:
        return _announce(bot, ruled, ruled.days, now)
    if now < rule.since + GRACE or (rule.done_at is not None and now < rule.done_at + EVERY):
        return Counter()
    return ruled.take_out(cutoff(ruled.days, now=now), now)


def _forget(database: Database, kept: Kept, rule: Rule | None) -> Counter[str]:
    if rule is not None:
        with database.begin() as tx:
            rules.forget(tx, kept)
    return Counter()


def _announce(bot: Bot, ruled: _Ruled, days: int, now: datetime) -> Counter[str]:
    """Tells staff of a new rule before it does anything."""
    with bot.database.read() as tx:
        what = ruled.announce(tx, cutoff(days, now=now))
    day = (now + GRACE).astimezone(ZoneInfo(bot.settings.timezone)).date()
    named = "texts" if ruled.kept is Kept.TEXTS else "papers"
    why = f"{named} are now kept {days} days: from {day:%b} {day.day}, {day.year} on, {what}; see Keeping, under Staff"
    with bot.database.begin() as tx:
        rules.note(tx, days, now=now, kept=ruled.kept)
        raise_unless_open(tx, Flag(FlagKind.KEEPING, why), now=now)
    return Counter(keeping_announced=1)


def take_out_papers(database: Database, *, before: datetime, now: datetime, pages: int | None = None) -> Counter[str]:
    """Takes out the files of papers from before then; a few to a transaction."""
    counts: Counter[str] = Counter()
    for _ in range(pages) if pages is not None else iter(int, 1):
        with database.begin() as tx:
            gone = papers.take_out(tx, before=before, now=now)
            if not gone:
                rules.note_done(tx, now=now, kept=Kept.DOCUMENTS)
                break
        counts["papers_erased"] += gone
    return counts


def take_out_texts(database: Database, *, before: datetime, now: datetime, pages: int | None = None) -> Counter[str]:
    """Takes out the words of texts from before then, here; a page to a transaction, so that no reply waits for it."""
    counts: Counter[str] = Counter()
    after = 0
    for _ in range(pages) if pages is not None else iter(int, 1):
        with database.read() as tx:
            ids = texts.next_to_go(tx, before=before, after=after)
        if not ids:
            with database.begin() as tx:
                rules.note_done(tx, now=now)
            break
        with database.begin() as tx:
            counts["texts_erased"] += texts.take_out(tx, ids, before=before, now=now)
        after = ids[-1]
    return counts


def take_out_copies(
    database: Database,
    carrier: Carrier,
    *,
    now: datetime,
    most: int | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Counter[str]:
    """Has the carrier take out its copies of texts whose words are gone here; what fails is tried again later."""
    counts: Counter[str] = Counter()
    while most is None or counts.total() < most:
        with database.read() as tx:
            copies = carrier_copies.due(tx, now=now, limit=COPIES_AT_ONCE)
        gone, failed, stopped = _asked(carrier, copies, stopping)
        if gone or failed:
            with database.begin() as tx:
                carrier_copies.gone(tx, gone, now=now)
                carrier_copies.later(tx, failed, now=now)
        counts.update(copies_erased=len(gone), copies_failed=len(failed))
        if stopped or len(copies) < COPIES_AT_ONCE:
            break
    return +counts


def _asked(
    carrier: Carrier, copies: tuple[Copy, ...], stopping: Callable[[], bool]
) -> tuple[list[Copy], list[Copy], bool]:
    """The copies that are gone, those that could not be taken out, and whether to leave it for now."""
    gone: list[Copy] = []
    failed: list[Copy] = []
    in_a_row = 0
    for each in copies:
        if stopping():
            return gone, failed, True
        try:
            carrier.erase(each.sid)
        except CarrierUnavailable as error:
            log.warning("a copy could not be taken out", message=each.message_id, error=type(error).__name__)
            failed.append(each)
            in_a_row += 1
            if in_a_row == MOST_FAILURES:
                return gone, failed, True
        else:
            gone.append(each)
            in_a_row = 0
    return gone, failed, False
