"""A restored database is older than the world: what it wanted to send may have gone, and what it would begin may have
begun. So nothing it had waiting is sent, and no check-in begins or reminds until the carrier was asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from records.backups.troubles import HeldAfterRestore
from records.database import Database
from records.flags import raise_flags
from records.inserting import insert_or_replace
from records.tables.texting import chores
from records.tables.texts import messages
from surveys.dialogue import Flag, FlagKind

#: The row that says since when check-ins are held.
CHORE = "restored"
#: The chore that reads back from the carrier's list what came in (`bot.recovering`).
READ_BACK = "read_back"
#: No worker ever finds such a row due.
NEVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Hold:
    """Check-ins are held since a backup of `taken_at` was put back at `restored_at`."""

    taken_at: datetime
    restored_at: datetime


@dataclass(frozen=True, slots=True)
class Stopped:
    """Texts of the backup that will not be sent: those that waited, and those whose sending had begun."""

    waiting: int
    sending: int


def settle(tx: Connection, *, taken_at: datetime, now: datetime) -> Stopped:
    """Brings a restored database into a state in which it can do no harm: stops what waited to go, and holds
    check-ins."""
    stopped = Stopped(_end(tx, "queued", "cancelled", now), _end(tx, "sending", "unknown", now))
    # Asking after them could end in a second text for one that was sent again before the restore.
    tx.execute(messages.update().where(messages.c.ask_at.is_not(None)), {"ask_at": None})
    _put(tx, CHORE, {"taken_at": taken_at.isoformat(), "restored_at": now.isoformat()}, next_at=NEVER)
    # Texts that came since are not here: until they are, nothing but answers goes.
    _put(tx, READ_BACK, {"until": taken_at.isoformat()}, next_at=now)
    if stopped.waiting or stopped.sending:
        raise_flags(tx, [Flag(FlagKind.CARRIER, _told(stopped, taken_at))], now=now)
    return stopped


def _end(tx: Connection, status: str, ended: str, now: datetime) -> int:
    waiting = messages.update().where(messages.c.status == status, messages.c.direction == "out")
    return tx.execute(waiting, {"status": ended, "settled_at": now, "claimed_until": None}).rowcount


def _told(stopped: Stopped, taken_at: datetime) -> str:
    return (
        f"restored from a backup of {taken_at:%Y-%m-%d %H:%M} UTC: {stopped.waiting} texts that waited then and"
        f" {stopped.sending} that were being sent are not sent again, since they may have gone out"
    )


def held(tx: Connection) -> Hold | None:
    """Whether check-ins are held after a restore, and since when."""
    notes = tx.scalar(sa.select(chores.c.notes).where(chores.c.name == CHORE, chores.c.done_at.is_(None)))
    if notes is None:
        return None
    return Hold(datetime.fromisoformat(notes["taken_at"]), datetime.fromisoformat(notes["restored_at"]))


def refuse_while_held(database: Database) -> None:
    """For whatever would text people or hear from them. Raises `HeldAfterRestore`."""
    with database.read() as tx:
        if held(tx) is not None:
            raise HeldAfterRestore


def release(tx: Connection, *, now: datetime) -> None:
    """Lets check-ins begin and remind again."""
    tx.execute(chores.update().where(chores.c.name == CHORE, chores.c.done_at.is_(None)), {"done_at": now})


def _put(tx: Connection, name: str, notes: dict[str, str], *, next_at: datetime) -> None:
    row = {"name": name, "next_at": next_at, "done_at": None, "claimed_until": None, "claimed_by": None}
    insert = insert_or_replace(tx.dialect.name, chores, "name", *row, "notes")
    tx.execute(insert, {**row, "notes": notes})
