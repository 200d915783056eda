"""What staff decide about job titles without an occupation code: a transaction each, with a line in the audit trail."""

from __future__ import annotations

from datetime import datetime

from records import occupations_queue
from records.database import Database
from records.occupations_queue import UnknownCode
from records.waiting import AlreadySettled
from surveys.occupations import as_code

__all__ = ["AlreadySettled", "UnknownCode", "decide", "leave", "take_back"]


def decide(database: Database, title_key: str, code: str, *, by: str, now: datetime) -> int:
    """Gives a title its code, on all jobs that have it now and from now on; returns how many have it now.

    Raises `UnknownCode`, or `AlreadySettled` when no job waits with that title.
    """
    with database.begin() as tx:
        return occupations_queue.decide(tx, title_key, as_code(code) or code, by=by, now=now)


def leave(database: Database, title_key: str, *, by: str, now: datetime) -> None:
    """Leaves a title without a code, for good. Raises `AlreadySettled`."""
    with database.begin() as tx:
        occupations_queue.decide(tx, title_key, None, by=by, now=now)


def take_back(database: Database, title_key: str, *, by: str, now: datetime) -> int:
    """Undoes a decision; returns how many jobs wait again. Raises `AlreadySettled` when there is none."""
    with database.begin() as tx:
        return occupations_queue.take_back(tx, title_key, by=by, now=now)
