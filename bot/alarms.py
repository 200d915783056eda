"""The alarm: every process looks once a minute whether anything stands in the way, and tells staff and the outside.

Whatever is found is told once: as an urgent flag, a line in the log, and an alert to `CHECKIN_ALERT_URL`, again after
an hour while it lasts, and once more when it is over. All processes go by the same rows, so that one of them tells.
Flags that cannot wait are told by the workers within seconds (`bot.alerts`); a process of the web alone does it here,
so that a person in danger is heard of when no worker runs.
Where there is no database to go by, each process tells for itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog

from bot import alerts, outside
from bot.bot import Bot
from bot.standing import Standing, look
from bot.troubles import NO_ROUND_FOR, WORDS, Kind, Trouble
from records import alarms, disk
from records.alarms import AGAIN, Noted
from records.database import DatabaseUnavailable, Transaction
from records.flags import raise_unless_open
from records.heartbeats import LATELY
from surveys.dialogue import Flag, FlagKind

log = structlog.get_logger(__name__)

#: Seconds between two looks.
EVERY = 60
#: What staff get a flag for. The others have flags of their own, or cannot be written down.
FLAGGED = frozenset({Kind.NO_ROUND, Kind.CARRIER_AWAY, Kind.QUEUE_OLD, Kind.DISK_LOW})
#: What each process tells for itself: there is nowhere to write it.
ALONE = frozenset({Kind.DATABASE_GONE, Kind.DISK_FULL})


def watch(bot: Bot, *, pings: bool = False) -> Callable[[], None]:
    """Looks once a minute in the background until the function it returns is called.

    `pings` in a process that runs rounds: `CHECKIN_HEARTBEAT_URL` is called while rounds run.
    """
    watcher, stop = Watcher(bot, pings=pings), threading.Event()

    def run() -> None:
        while not stop.wait(EVERY):
            try:
                watcher.tell_of_people(now=bot.clock())
                watcher.look(now=bot.clock())
            except Exception:
                log.exception("the watch stumbled")

    thread = threading.Thread(target=run, name="watch", daemon=True)
    thread.start()

    def finish() -> None:
        stop.set()
        thread.join(timeout=2 * outside.PATIENCE)

    return finish


class Watcher:
    """One process's watch. `look` is one look; it remembers what it could not write down."""

    def __init__(self, bot: Bot, *, pings: bool = False) -> None:
        self._bot = bot
        self._pings = pings
        self._first: datetime | None = None
        self._alone: dict[Kind, tuple[datetime, datetime]] = {}  # since when, and when told

    def look(self, *, now: datetime) -> tuple[Trouble, ...]:
        """Looks once, tells what is new or lasts, and gives what is in the way."""
        self._first = self._first or now
        disk.try_writing(self._bot.database)
        standing = look(self._bot, now=now)
        found = tuple(trouble for trouble in standing.troubles if self._counts(trouble, now))
        self._tell_alone({t.kind: t for t in found if t.kind in ALONE}, standing, now)
        if standing.pulse is not None and not any(trouble.kind in ALONE for trouble in found):
            self._tell({trouble.kind: trouble for trouble in found}, now)
            last = standing.pulse.last_round
            if self._pings and last is not None and abs(now - last) <= LATELY:
                outside.ping(self._bot.settings)
        return found

    def tell_of_people(self, *, now: datetime) -> None:
        """Tells of flags that cannot wait and that no worker told of."""
        try:
            alerts.tell_due(self._bot, now=now)
        except DatabaseUnavailable as error:
            log.error("nobody could be told of flags that cannot wait", why=str(error))

    def _counts(self, trouble: Trouble, now: datetime) -> bool:
        """Whoever has just started gives the others time to start too."""
        return trouble.kind is not Kind.NO_ROUND or (now - (self._first or now)) >= NO_ROUND_FOR - timedelta(minutes=1)

    def _looked(self) -> frozenset[Kind]:
        """What this process can see at all: only one that asks the carrier knows how the clocks differ."""
        unseen = {Kind.CLOCK} if self._bot.carrier.ahead is None else set()
        return frozenset(Kind) - ALONE - unseen

    def _tell(self, found: Mapping[Kind, Trouble], now: datetime) -> None:
        try:
            with self._bot.database.begin() as tx:
                sinces = {str(kind): trouble.since or now for kind, trouble in found.items()}
                noted = alarms.note(tx, sinces, looked={str(kind) for kind in self._looked()}, now=now)
                _flag(tx, noted, now)
        except DatabaseUnavailable as error:
            disk.refused(self._bot.database, error)
            log.error("the alarms could not be written down", why=str(error))
            return
        for kind in sorted(noted.tell):
            what = "trouble.raised" if kind in noted.begun else "trouble.lasts"
            _say(self._bot, what, found[Kind(kind)], found[Kind(kind)].since, now)
        for kind, since in noted.over.items():
            _say_over(self._bot, Kind(kind), since, now, outside_too=kind in noted.tell_over)

    def _tell_alone(self, found: Mapping[Kind, Trouble], standing: Standing, now: datetime) -> None:
        for kind, trouble in found.items():
            known = self._alone.get(kind)
            since, told = known or (now, now)
            if known is None or now - told >= AGAIN:
                _say(self._bot, "trouble.lasts" if known else "trouble.raised", trouble, since, now)
                told = now
            self._alone[kind] = (since, told)
        for kind in [kind for kind in self._alone if kind not in found and _can_tell(kind, standing)]:
            _say_over(self._bot, kind, self._alone.pop(kind)[0], now, outside_too=True)


def _can_tell(kind: Kind, standing: Standing) -> bool:
    """Whether a look that did not find a trouble means that it is over: a full disk is not seen without a database."""
    return standing.up or kind is Kind.DATABASE_GONE


def _flag(tx: Transaction, noted: Noted, now: datetime) -> None:
    for kind in FLAGGED:
        if kind in noted.begun:
            raise_unless_open(tx, Flag(FlagKind.SYSTEM, _why(kind), urgent=True), now=now)
        elif kind in noted.over:
            alarms.settle(tx, str(FlagKind.SYSTEM), _why(kind), note="It passed by itself.", now=now)


def _why(kind: Kind) -> str:
    return f"{WORDS[kind].what}: {WORDS[kind].mend}"


def _say(bot: Bot, what: str, trouble: Trouble, since: datetime | None, now: datetime) -> None:
    stamp = since.isoformat() if since else None
    log.error("trouble", kind=str(trouble.kind), since=stamp)
    told = {"kind": str(trouble.kind), "line": trouble.line, "mend": trouble.mend, "since": stamp}
    outside.alert(bot.settings, what, told, now=now)


def _say_over(bot: Bot, kind: Kind, since: datetime, now: datetime, *, outside_too: bool) -> None:
    log.warning("trouble is over", kind=str(kind), since=since.isoformat())
    if outside_too:
        told = {"kind": str(kind), "line": f"It is over: {WORDS[kind].what}.", "mend": None, "since": since.isoformat()}
        outside.alert(bot.settings, "trouble.cleared", told, now=now)
