"""Texts that no webhook brought: read back from the carrier's own list, and taken in as if they had just come."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.bot import Bot, Stopped
from bot.carriers.carrier import Arrived, CarrierUnavailable
from bot.inbound import InboundText, receive
from records import chores, deliveries
from records.chores import Standing
from records.database import DatabaseUnavailable, Transaction
from records.flags import raise_unless_open
from surveys.dialogue import Flag, FlagKind

log = structlog.get_logger(__name__)

#: The chore's name; its notes hold up to when the list was read whole.
CHORE = "read_back"
#: The carrier finds texts by the day, and its clock is not ours: each reading overlaps the last by this much.
OVERLAP = timedelta(days=1)
#: What is older is read by staff at the carrier's console, if it matters still.
FURTHEST_BACK = timedelta(days=30)
#: Nothing but answers goes out when the last reading is older than this.
FRESH = timedelta(hours=1)
#: Staff are told when texts wait this long for a reading.
TELL_AFTER = timedelta(minutes=15)
AT_ONCE = 500
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
_SENDER = re.compile(r"[!-~]{1,64}")
NOT_READ = (
    "texts that came while we were away could not be read back from the carrier: check-ins wait until they are. "
    "Run `checkin doctor`"
)


def read_back(bot: Bot, *, now: datetime) -> Counter[str]:
    """Takes in every text on the carrier's list that we do not know yet, oldest first; counts them.

    Raises `CarrierUnavailable`, and then tells staff once it has gone on for a while. A text that cannot be taken in
    holds up no other: staff are told, and the list is read from there again next time. Told to stop, it raises
    `Stopped`, and the rest is left for the next reading.
    """
    with bot.database.read() as tx:
        since = _since(chores.notes(tx, CHORE).get("until"), now)
    try:
        listed = bot.carrier.received(since=since)
    except CarrierUnavailable:
        _tell_staff(bot, now)
        raise
    counts: Counter[str] = Counter()
    until = now
    for arrived in _unknown(bot, listed):
        if bot.stopping.is_set():
            raise Stopped
        if _take(bot, arrived, now):
            counts["recovered"] += 1
        else:
            counts["not_recovered"] += 1
            until = min(until, arrived.at)
    with bot.database.begin() as tx:
        chores.note(tx, CHORE, {"until": until.isoformat()})
    return counts


def _since(until: str | None, now: datetime) -> datetime:
    """From when on the list is read: where the last whole reading ended, less the overlap."""
    read_until = min(datetime.fromisoformat(until), now) if until else now
    return max(read_until - OVERLAP, now - FURTHEST_BACK)


def _unknown(bot: Bot, listed: Sequence[Arrived]) -> Iterator[Arrived]:
    for start in range(0, len(listed), AT_ONCE):
        some = [a for a in listed[start : start + AT_ONCE] if _SID.fullmatch(a.sid) and _SENDER.fullmatch(a.phone)]
        with bot.database.read() as tx:
            known = deliveries.known_sids(tx, [arrived.sid for arrived in some])
        yield from (arrived for arrived in some if arrived.sid not in known)


def _take(bot: Bot, arrived: Arrived, now: datetime) -> bool:
    """Takes in one text; False when that failed."""
    text = InboundText(
        sid=arrived.sid,
        phone=arrived.phone,
        ours=arrived.ours if _SENDER.fullmatch(arrived.ours) else "",
        body=arrived.body,
        media=arrived.media,
        carrier_at=arrived.at,
        recovered=True,
    )
    try:
        receipt = receive(bot, text, now=now)
    except DatabaseUnavailable:
        raise
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        at = f"{place.name}:{place.lineno}"
        log.error("a text could not be taken in", sid=arrived.sid, error=type(error).__name__, at=at)
        flag = Flag(FlagKind.MESSAGE, f"a text that came could not be taken in: look for {arrived.sid} at the carrier")
        with bot.database.begin() as tx:
            raise_unless_open(tx, flag, now=now)
        return False
    if not receipt.repeated:
        log.info("a text was read back", message=receipt.message_id)
    return True


def _tell_staff(bot: Bot, now: datetime) -> None:
    with bot.database.begin() as tx:
        standing = chores.standing(tx, CHORE)
        if _is_overdue(standing, now):
            raise_unless_open(tx, Flag(FlagKind.CARRIER, NOT_READ, urgent=True), now=now)


def _is_overdue(standing: Standing, now: datetime) -> bool:
    if standing.wanted_at is not None:
        return now - standing.wanted_at >= TELL_AFTER
    return standing.done_at is None or now - standing.done_at > FRESH


def ask_for(bot: Bot, *, now: datetime) -> None:
    """Asks for a reading at once: for a process that has just begun, and does not know for how long nobody listened."""
    with bot.database.begin() as tx:
        chores.want(tx, CHORE, now=now)


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """Whether the texts of others' absence are in, so that no stop among them is missed."""

    whole: bool
    wanted_at: datetime | None = None

    def lets_go(self, *, reply: bool, queued_at: datetime) -> bool:
        """True when a text may go: anything once the list is read; until then only answers to what came since."""
        return self.whole or (reply and (self.wanted_at is None or queued_at >= self.wanted_at))


def caught_up(tx: Transaction, bot: Bot, *, now: datetime) -> CaughtUp:
    """Whether the carrier's list has been read lately. A simulated carrier has nothing to read back."""
    if bot.settings.carrier == "simulator":
        return CaughtUp(True)
    standing = chores.standing(tx, CHORE)
    fresh = standing.done_at is not None and abs(now - standing.done_at) <= FRESH
    return CaughtUp(fresh and standing.wanted_at is None, standing.wanted_at)
