"""What is done by the clock beside the check-ins: each chore by one worker at a time, whichever comes first."""

from __future__ import annotations

import traceback
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot import (
    ageing,
    alerts,
    asking_after,
    deactivations,
    documents,
    handing_out,
    keeping,
    post_exit,
    recovering,
    reporting,
)
from bot.bot import Bot, Stopped
from bot.carriers.carrier import CarrierUnavailable
from records import chores
from records.backups import holding
from records.chores import Claimed
from records.database import DatabaseUnavailable

log = structlog.get_logger(__name__)

#: How long a claim holds. A chore that takes longer may be begun again elsewhere: each can bear that.
LEASE = timedelta(minutes=10)


class Work(Protocol):
    """What a chore does; counts by what was done. It may be cut off and done again; told to, it raises `Stopped`."""

    def __call__(self, bot: Bot, *, now: datetime) -> Mapping[str, int]: ...


@dataclass(frozen=True, slots=True)
class Chore:
    """A piece of work that comes back so often; after a failure sooner."""

    name: str
    work: Work
    every: timedelta
    again: timedelta = timedelta(minutes=1)


#: To add a chore, add a line.
CHORES: tuple[Chore, ...] = (
    Chore(recovering.CHORE, recovering.read_back, every=timedelta(minutes=15)),
    Chore(keeping.CHORE, keeping.keep_rules, every=timedelta(minutes=10)),
    Chore(deactivations.CHORE, deactivations.read_lists, every=timedelta(days=1), again=timedelta(hours=1)),
    Chore(asking_after.CHORE, asking_after.ask_after, every=timedelta(minutes=5)),
    Chore(ageing.CHORE, ageing.come_of_age, every=timedelta(hours=1)),
    Chore(documents.CHORE, documents.follow_up, every=timedelta(days=1)),
    Chore(handing_out.CHORE, handing_out.hand_out, every=timedelta(minutes=5)),
    Chore(alerts.CHORE, alerts.check_ways, every=timedelta(minutes=5)),
    Chore(post_exit.CHORE, post_exit.confirm_by_rule, every=timedelta(hours=6), again=timedelta(minutes=10)),
    Chore(reporting.CHORE, reporting.clear_cut_off, every=timedelta(hours=1), again=timedelta(minutes=10)),
)


def run_due(bot: Bot, *, now: datetime, by: str = "", known: Sequence[Chore] = CHORES) -> Counter[str]:
    """Does the chores that are due and that nobody else is at; counts by what was done."""
    by_name = {chore.name: chore for chore in known}
    counts: Counter[str] = Counter()
    for _ in known:
        if bot.stopping.is_set():
            break
        claimed = _claim(bot, by_name, by, now)
        if claimed is None:
            break
        counts.update(_do(bot, by_name[claimed.name], claimed, now))
    return +counts


def _claim(bot: Bot, by_name: Mapping[str, Chore], by: str, now: datetime) -> Claimed | None:
    # Most looks find nothing: they are made without writing.
    with bot.database.read() as tx:
        # What came since a backup is read back only after what went out since: replies belong to what was asked.
        if holding.held(tx) is not None:
            return None
        missing = chores.unknown(tx, by_name)
        if not missing and not chores.is_due(tx, by_name, now=now):
            return None
    with bot.database.begin() as tx:
        if missing:
            chores.know(tx, dict.fromkeys(missing, now))
        return chores.claim(tx, by_name, claim=f"{by[:60]}/{uuid.uuid4().hex[:8]}", now=now, lease=LEASE)


def _do(bot: Bot, chore: Chore, claimed: Claimed, now: datetime) -> Mapping[str, int]:
    """One chore: one that fails is tried again soon, and holds up no other."""
    counts: Mapping[str, int] = {}
    done = False
    try:
        counts = chore.work(bot, now=now)
        done = True
    except DatabaseUnavailable:
        raise
    except Stopped:
        log.info("a chore was left for later", chore=chore.name)
    except CarrierUnavailable as error:
        log.warning("a chore could not ask the carrier", chore=chore.name, why=str(error))
    except Exception as error:
        # Not the message of the error: it may quote a text or a number.
        place = traceback.extract_tb(error.__traceback__)[-1]
        log.error("a chore failed", chore=chore.name, error=type(error).__name__, at=f"{place.name}:{place.lineno}")
    next_at = now + (chore.every if done else chore.again)
    with bot.database.begin() as tx:
        chores.finish(tx, claimed, next_at=next_at, done_at=now if done else None)
    return counts if done else {**counts, f"{chore.name}_failed": 1}
