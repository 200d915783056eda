"""The database: whether it answers, keeps what it says it keeps, has room, and how the work in it stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot.data_keys import BARE_KEYS, wrapping_of
from bot.diagnosis.alerting import unseen
from bot.diagnosis.finding import Finding
from bot.settings import Settings
from bot.troubles import NO_ROUND_FOR, WORDS, Kind, Trouble, troubles
from records import disk, schema
from records.database import Database, DatabaseUnavailable, Transaction
from records.durability import lax_settings
from records.pulse import Pulse, pulse
from records.sealing import stored
from records.sealing.troubles import BadDataKey, NoDataKey

#: A backup a day is usual; one may fail.
BACKUP_OLDER_THAN = timedelta(days=2)
#: What each kind of trouble is a finding of.
CHECKS = {
    Kind.DISK_LOW: "disk",
    Kind.PAUSED: "sending",
    Kind.CARRIER_AWAY: "sending",
    Kind.QUEUE_OLD: "sending",
    Kind.UNSETTLED: "unsettled texts",
    Kind.READ_BACK_LATE: "read-back",
}


def storage(settings: Settings, *, now: datetime) -> Iterator[Finding]:
    """The database and the work that it holds."""
    try:
        wrapping = wrapping_of(settings)
    except BadDataKey as error:
        yield _trouble_with_keys(error)
        return
    with closing(Database(settings.database_url, pool_size=1, wrapping=wrapping)) as database:
        name = _name_of(database)
        if database.is_sqlite and not _exists(database):
            yield Finding("database", False, f"{name} does not exist", "run `checkin db upgrade`, which creates it")
            return
        try:
            current = schema.is_current(database)
        except NoDataKey as error:
            yield _trouble_with_keys(error)
            return
        except DatabaseUnavailable as error:
            yield Finding("database", False, f"{name} does not answer: {error}", _mend_of(error))
            return
        yield Finding("database", True, f"{name} answers")
        if not current:
            yield Finding("schema", False, "not the one this version needs", "run `checkin db upgrade`")
            return
        yield Finding("schema", True, "current")
        yield _sealing(database)
        with database.read() as tx:
            yield _durability(tx)
            seen = pulse(tx, now=now)
        room = disk.disk_of(database)
        found = {CHECKS[trouble.kind]: trouble for trouble in troubles(seen, disk=room) if trouble.kind in CHECKS}
        yield _disk(room, found.get("disk"))
        yield _worker(seen)
        yield from _machines(database, seen)
        yield from _work(seen, found)
        yield from unseen(seen)
        yield _backup(seen)


def _mend_of(error: DatabaseUnavailable) -> str:
    if disk.takes_none(error):
        return WORDS[Kind.DISK_FULL].mend
    return "check DATABASE_URL, and that the database runs and lets this machine in"


def _name_of(database: Database) -> str:
    """The database without its password."""
    return f"SQLite file {database.url.database}" if database.is_sqlite else f"PostgreSQL at {database.url.host}"


def _exists(database: Database) -> bool:
    path = database.url.database
    return path in (None, "", ":memory:") or Path(path or "").exists()


def _trouble_with_keys(error: BadDataKey | NoDataKey) -> Finding:
    what, _, mend = str(error).partition(": ")
    return Finding("sealing", False, what, mend)


def _sealing(database: Database) -> Finding:
    if stored.are_bare(database):
        what, _, mend = BARE_KEYS.partition(": ")
        return Finding("sealing", None, what, mend)
    return Finding("sealing", True, "numbers and texts are sealed, and so are the keys to them")


def _durability(tx: Transaction) -> Finding:
    lax = lax_settings(tx)
    if not lax:
        return Finding("durability", True, "what is kept survives a power cut")
    named = ", ".join(f"{name} is {value}" for name, value in lax.items())
    mend = "keep the file on a local disk (no network share)" if "journal_mode" in lax else "turn it on in PostgreSQL"
    return Finding("durability", False, f"a power cut may lose what was kept: {named}", mend)


def _disk(room: disk.Disk | None, low: Trouble | None) -> Finding:
    if room is None:
        return Finding("disk", None, "the database's disk is not on this machine: watch it there")
    if low:
        return Finding("disk", False, low.line, low.mend)
    return Finding("disk", True, f"{room.free // 1024**2:,} MB are free beside the records")


def _worker(seen: Pulse) -> Finding:
    mend = "start `checkin worker` (or `checkin serve`): without one no text goes out"
    if seen.last_round is None:
        return Finding("worker", False, "no worker has ever run", mend)
    minutes = int((seen.at - seen.last_round) / timedelta(minutes=1))
    if seen.at - seen.last_round > NO_ROUND_FOR:
        return Finding("worker", False, f"the last sign of life is {minutes} minutes old", mend)
    return Finding("worker", True, "a worker is running")


def _machines(database: Database, seen: Pulse) -> Iterator[Finding]:
    """Several workers may write one SQLite file, but each waits for the others."""
    if database.is_sqlite and seen.workers > 1:
        mend = "run one `checkin serve`, or move to PostgreSQL: then any number may run"
        yield Finding("machines", False, f"{seen.workers} workers share one SQLite file", mend)


def _work(seen: Pulse, found: dict[str, Trouble]) -> Iterator[Finding]:
    """How the work stands: what is in the way, or in figures that nothing is."""
    doubtful = f"{seen.unsettled.count:,}" if seen.unsettled.count else "none"
    well = {
        "sending": f"{seen.texts:,} texts wait, none for too long" if seen.texts else "no text waits",
        "unsettled texts": f"{doubtful} that may or may not have gone out",
        "read-back": "the carrier's list is read back as it should be" if seen.read_back else "",
    }
    for check in well:
        trouble = found.get(check)
        if trouble:
            since = f" (since {trouble.since:%Y-%m-%d %H:%M} UTC)" if trouble.since else ""
            yield Finding(check, False, trouble.line + since, trouble.mend)
        elif check == "read-back" and not seen.read_back:
            yield Finding(check, None, "the carrier's list has not been read back yet")
        else:
            yield Finding(check, True, well[check])


def _backup(seen: Pulse) -> Finding:
    mend = "run `checkin backup` every day, and try `checkin restore` somewhere else"
    if seen.backup is None:
        return Finding("backup", None, "none has been made yet", mend)
    hours = int((seen.at - seen.backup) / timedelta(hours=1))
    if seen.at - seen.backup > BACKUP_OLDER_THAN:
        return Finding("backup", False, f"the last is {hours // 24} days old", mend)
    return Finding("backup", True, f"the last is {hours} hours old")
