"""Texts leave: claimed and kept, sent with no transaction open, then settled."""

from __future__ import annotations

import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.bot import Bot
from bot.carriers.carrier import Accepted, NotReached, OutboundText, Outcome, Refused, Unclear
from bot.carriers.codes import PAUSE_FOR, RETRY_AFTER, Act, act_on, wait_after
from records import checkins, consent, deliveries, outbox
from records.database import Transaction
from records.flags import raise_flags, raise_unless_open
from records.outbox import Queued
from surveys.dialogue import Flag, FlagKind
from surveys.hours import NeverOpen, closes_at, is_open, next_opening

log = structlog.get_logger(__name__)

#: How long a claim holds. A worker that died while sending leaves its texts to be looked for after this.
LEASE = timedelta(minutes=2)
BATCH = 50
#: Calls to the carrier at once. Waiting is most of a call, so a few go side by side.
SIDE_BY_SIDE = 8
#: The carrier's own limits for how long it may keep trying, in seconds.
VALID_AT_LEAST, VALID_AT_MOST = 60, 36_000
#: Kinds that may go to somebody who said stop: the one confirmation, and answers about consent itself.
_ABOUT_CONSENT = frozenset({"opt_out", "opt_in", "help", "notice"})


@dataclass(frozen=True, slots=True)
class _Ready:
    """A claimed text that passed the last look, with the attempt it is sent under."""

    queued: Queued
    attempt: str
    valid_for: int | None


def drain(bot: Bot, *, now: datetime, rounds: int = 20) -> Counter[str]:
    """Sends what is due, batch after batch; counts by outcome."""
    counts: Counter[str] = Counter()
    for _ in range(rounds):
        claimed, ready = _claim(bot, now)
        if not claimed:
            break
        counts["held"] += claimed - len(ready)
        outcomes = _send_all(bot, ready)
        for item, outcome in zip(ready, outcomes, strict=True):
            counts[_settle(bot, item, outcome, now)] += 1
        if counts["paused"]:
            break
    return +counts


def _claim(bot: Bot, now: datetime) -> tuple[int, list[_Ready]]:
    """Takes a batch, puts aside what must not go now, and notes an attempt for the rest."""
    with bot.database.begin() as tx:
        claimed = outbox.claim(tx, now=now, limit=BATCH, lease=LEASE)
        ready = [item for queued in claimed if (item := _last_look(tx, bot, queued, now))]
        outbox.begin_attempts(tx, [(item.attempt, item.queued.id) for item in ready], now=now)
    return len(claimed), ready


def _last_look(tx: Transaction, bot: Bot, queued: Queued, now: datetime) -> _Ready | None:
    """Whether a text may still go at this very moment: wanted, not stale, inside sending hours."""
    if queued.kind not in _ABOUT_CONSENT and (queued.suppressed or queued.blocked_reason):
        outbox.end(tx, queued.id, status="cancelled", now=now)
        return None
    if queued.expires_at and queued.expires_at <= now:
        outbox.end(tx, queued.id, status="expired", now=now)
        return None
    if queued.any_hour:
        return _Ready(queued, uuid.uuid4().hex, _validity(queued.expires_at, now))
    zones = queued.zones or (bot.settings.timezone,)
    try:
        if not is_open(now, zones, bot.hours):
            outbox.put_back(tx, queued.id, send_after=next_opening(now, zones, bot.hours))
            return None
        closing = closes_at(now, zones, bot.hours)
    except NeverOpen:
        outbox.end(tx, queued.id, status="cancelled", now=now)
        _flag(tx, queued, "no sending hours fit all the zones this person may be in: set the time zone", now)
        return None
    until = min(closing, queued.expires_at) if queued.expires_at else closing
    return _Ready(queued, uuid.uuid4().hex, _validity(until, now))


def _validity(until: datetime | None, now: datetime) -> int | None:
    """Seconds that the carrier may keep trying, so that it cannot deliver at night."""
    if until is None:
        return None
    return max(VALID_AT_LEAST, min(int((until - now).total_seconds()), VALID_AT_MOST))


def _send_all(bot: Bot, ready: list[_Ready]) -> list[Outcome]:
    """Sends a batch: different numbers side by side, one number's texts in their order."""
    by_number: dict[str, list[_Ready]] = {}
    for item in ready:
        by_number.setdefault(item.queued.phone, []).append(item)
    if len(by_number) < 2:
        sent = [_send_in_order(bot, items) for items in by_number.values()]
    else:
        with ThreadPoolExecutor(max_workers=SIDE_BY_SIDE) as pool:
            sent = list(pool.map(lambda items: _send_in_order(bot, items), by_number.values()))
    outcomes = {attempt: outcome for one_number in sent for attempt, outcome in one_number}
    return [outcomes[item.attempt] for item in ready]


def _send_in_order(bot: Bot, items: list[_Ready]) -> list[tuple[str, Outcome]]:
    texts = (OutboundText(item.attempt, item.queued.phone, item.queued.body, item.valid_for) for item in items)
    return [(text.attempt, bot.carrier.send(text)) for text in texts]


def _settle(bot: Bot, item: _Ready, outcome: Outcome, now: datetime) -> str:
    """Writes down how one send ended; a word for the counts."""
    queued = item.queued
    with bot.database.begin() as tx:
        match outcome:
            case Accepted(sid):
                deliveries.sent(tx, queued.id, sid=sid, ours=bot.carrier.sender, now=now)
                outbox.finish_attempt(tx, item.attempt, outcome="accepted", now=now)
                return "sent"
            case NotReached(why):
                outbox.put_back(tx, queued.id, send_after=now + RETRY_AFTER)
                outbox.finish_attempt(tx, item.attempt, outcome="refused", now=now)
                log.warning("carrier not reached", message=queued.id, why=why)
                return "retried"
            case Refused(code):
                outbox.finish_attempt(tx, item.attempt, outcome="refused", now=now)
                return refused(tx, queued, code, now)
            case Unclear(why):
                # Left in `sending`: once the lease runs out it is looked for at the carrier, never sent on a guess.
                outbox.finish_attempt(tx, item.attempt, outcome="unknown", now=now)
                log.warning("send of unknown outcome", message=queued.id, why=why)
                return "unknown"


def refused(tx: Transaction, queued: Queued, code: int, now: datetime) -> str:
    """Acts on the carrier's no, by the table of codes."""
    match act_on(code):
        case Act.PAUSE:
            outbox.put_back(tx, queued.id, send_after=now + PAUSE_FOR)
            outbox.hold_back(tx, until=now + PAUSE_FOR)
            why = f"the carrier refuses all texts (code {code}): run `checkin doctor`"
            raise_unless_open(tx, Flag(FlagKind.CARRIER, why, urgent=True), now=now)
            return "paused"
        case Act.RETRY:
            outbox.put_back(tx, queued.id, send_after=now + wait_after(code))
            return "retried"
        case act:
            outbox.end(tx, queued.id, status="failed", now=now, error_code=code)
            undeliverable(tx, queued.alum_id, queued.checkin_id, queued.phone, code, act, now)
            return "failed"


def undeliverable(
    tx: Transaction, alum_id: int | None, checkin_id: int | None, phone: str, code: int, act: Act, now: datetime
) -> None:
    """What a text that did not arrive means for the number, the check-in and staff."""
    alum_ids = (alum_id,) if alum_id else ()
    match act:
        case Act.BAD_NUMBER:
            consent.record_event(
                tx, "bad_number", phone=phone, alum_ids=alum_ids, source="carrier", text=str(code), now=now
            )
            checkins.close_open_of(tx, alum_ids, state="undeliverable", now=now, why="bad_number")
            why = f"texts do not arrive at this number (code {code}): find a new one"
            raise_flags(tx, [Flag(FlagKind.WRONG_NUMBER, why)], now=now, alum_id=alum_id, checkin_id=checkin_id)
        case Act.OPTED_OUT:
            consent.record_event(
                tx, "carrier_opt_out", phone=phone, alum_ids=alum_ids, source="carrier", text=str(code), now=now
            )
            outbox.cancel_queued(tx, phone=phone, now=now)
            checkins.close_open_of(tx, alum_ids, state="opted_out", now=now, why="carrier_opt_out")
        case _:
            why = f"a text was not delivered (code {code})"
            raise_flags(tx, [Flag(FlagKind.CARRIER, why)], now=now, alum_id=alum_id, checkin_id=checkin_id)


def _flag(tx: Transaction, queued: Queued, why: str, now: datetime) -> None:
    raise_flags(tx, [Flag(FlagKind.CARRIER, why)], now=now, alum_id=queued.alum_id, checkin_id=queued.checkin_id)
