"""How an installation stands right now: one look, for whoever shows or tells it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot import alerts as alerting
from bot.bot import Bot
from bot.troubles import Kind, Trouble, database_gone, troubles
from records import alarms, disk
from records.database import DatabaseUnavailable
from records.disk import Disk
from records.pulse import Pulse, pulse
from records.schema import is_current


@dataclass(frozen=True, slots=True)
class Standing:
    """One look. No pulse when the database does not answer, or has another version's schema."""

    at: datetime
    up: bool  # the database answers
    schema_current: bool = False
    pulse: Pulse | None = None
    disk: Disk | None = None
    troubles: tuple[Trouble, ...] = ()


def look(bot: Bot, *, now: datetime) -> Standing:
    """How the work stands, and what is in its way. Never raises for a database that is away."""
    room = disk.disk_of(bot.database)
    try:
        current = is_current(bot.database)
        if not current:
            return Standing(now, up=True, disk=room)
        with bot.database.read() as tx:
            seen, since = _of_ours(bot, pulse(tx, now=now)), alarms.on_since(tx)
    except DatabaseUnavailable:
        return Standing(now, up=False, disk=room, troubles=(database_gone(),))
    in_the_way = troubles(seen, disk=room, unwritten=disk.unwritten(bot.database), ahead=bot.carrier.ahead)
    if bot.settings.carrier == "simulator":  # it has no list, and nothing is missed
        in_the_way = tuple(t for t in in_the_way if t.kind is not Kind.READ_BACK_LATE)
    dated = tuple(replace(t, since=t.since or since.get(str(t.kind))) for t in in_the_way)
    return Standing(now, True, current, seen, room, dated)


def _of_ours(bot: Bot, seen: Pulse) -> Pulse:
    """Without the ways of alerts that are not set up any more."""
    ways = alerting.ways(bot.settings)
    return replace(seen, failing=tuple(way for way in seen.failing if way.channel in ways))
