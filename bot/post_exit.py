"""Outcomes of quarters after exit as staff and the program's rule settle them: each decision is one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.bot import Bot, Stopped
from records import post_exit, turns
from records.database import Database, Transaction
from records.post_exit import BadOutcome, Decision, Found, Kept, Learned, SettledMeanwhile, by_rule
from records.post_exit.choices import List, meaning
from records.post_exit.jobs import source_of_record
from records.post_exit.otherwise import EMPLOYED
from records.post_exit.rules import rules
from records.turns import Turn

__all__ = ["BadOutcome", "Decision", "Kept", "Learned", "Seen", "SettledMeanwhile", "settle", "upgrade"]

#: The name of the chore.
CHORE: Final = "confirming"
#: People whose quarters are confirmed in one transaction, so that no reply waits for it.
AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The quarter as it was on the page that staff decided on: what was settled then, None for nothing."""

    enrollment_id: int
    number: int
    settled_id: int | None


def settle(
    database: Database,
    seen: Seen,
    decision: Decision,
    *,
    learned: Learned | None = None,
    by: str,
    now: datetime,
    today: date,
) -> Kept:
    """Keeps what staff decided, with a job that they learned of otherwise. Raises `BadOutcome`, `SettledMeanwhile`."""
    with database.begin() as tx:
        found = _held(tx, seen, today)
        if learned is not None:
            source = source_of_record(meaning(tx, List.SOURCE, decision.source) if decision.source else None)
            job = post_exit.learned(tx, found, learned, source=source, by=by, now=now, today=today)
            decision = replace(decision, employment_id=job)
        elif meaning(tx, List.OUTCOME, decision.outcome) not in EMPLOYED:
            decision = replace(decision, employment_id=None)  # forms offer the job on file whatever is chosen
        return post_exit.settle(tx, found, decision, by=by, now=now, today=today)


def upgrade(
    database: Database,
    seen: Seen,
    *,
    source: str,
    verified_on: date | None,
    note: str,
    by: str,
    now: datetime,
    today: date,
) -> Kept:
    """Raises the evidence of what is settled, and nothing else. Raises `BadOutcome`, `SettledMeanwhile`."""
    with database.begin() as tx:
        found = _held(tx, seen, today)
        return post_exit.upgrade(
            tx, found, source=source, verified_on=verified_on, note=note, by=by, now=now, today=today
        )


def _held(tx: Transaction, seen: Seen, today: date) -> Found:
    turns.rely(tx, Turn.LISTS)  # the line that was chosen stays in its list until it is used
    found = post_exit.hold(tx, seen.enrollment_id, seen.number, today=today)
    settled = found.quarter.settled
    if (settled.id if settled else None) != seen.settled_id:
        raise SettledMeanwhile("somebody settled this quarter meanwhile; nothing was changed")
    return found


def confirm_by_rule(bot: Bot, *, now: datetime) -> Mapping[str, int]:
    """Confirms what the program's rule confirms, some people at a time; counts the quarters. Off: nothing."""
    today = now.astimezone(ZoneInfo(bot.settings.timezone)).date()
    confirmed, after = 0, 0
    with bot.database.read() as tx:
        level = rules(tx).confirm_from
    while level is not None:
        if bot.stopping.is_set():
            raise Stopped
        with bot.database.read() as tx:
            ids = by_rule.next_to_look_at(tx, level, today=today, after=after, limit=AT_ONCE)
        if not ids:
            break
        with bot.database.begin() as tx:
            # Somebody may have set another rule since the last look.
            level = rules(tx).confirm_from
            if level is not None:
                confirmed += by_rule.confirm(tx, ids, level, now=now, today=today)
        after = ids[-1]
    return {"outcomes_confirmed": confirmed} if confirmed else {}
