"""Erasing a person on request: who they were goes, what became of them stays."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.settings import BadSettings, Settings
from records import audit
from records.database import Database
from records.keeping import erasing, marks
from records.keeping.erasing import AlreadyErased, Erasure, ImportUnderway, TextUnderway
from records.keeping.marks import Seal

__all__ = ["AlreadyErased", "ImportUnderway", "TextUnderway", "drop_lost_marks", "erase_person", "seal_of"]


def seal_of(settings: Settings) -> Seal | None:
    """The secret by which somebody erased is known again; None without a SECRET_KEY."""
    if settings.secret_key is None:
        return None
    before = () if settings.secret_key_before is None else (settings.secret_key_before.get_secret_value(),)
    return Seal.of(settings.secret_key.get_secret_value(), *before)


def erase_person(database: Database, settings: Settings, alum_id: int, *, by: str, now: datetime) -> str:
    """Takes a person out of the records, all at once or not at all, and returns the pseudonym of what stays.

    The carrier's copies of their texts follow in the next rounds (`bot.keeping`). Raises `AlreadyErased`,
    `TextUnderway`, `ImportUnderway`, or `BadSettings` without a SECRET_KEY.
    """
    seal = _needed(settings)
    today = now.astimezone(ZoneInfo(settings.timezone)).date()
    with database.begin() as tx:
        return erasing.erase(tx, seal, Erasure(alum_id, by, now, today, settings.timezone))


def drop_lost_marks(database: Database, settings: Settings, *, by: str, now: datetime) -> int:
    """Drops the marks of people who were erased under a SECRET_KEY that is lost, and returns how many there were.

    From then on an import may bring those people back: their files want a look first.
    """
    with database.begin() as tx:
        dropped = marks.drop_lost(tx, _needed(settings))
        if dropped:
            audit.note(tx, "dropped lost marks", by=by, now=now, subject="erasures", detail={"marks": dropped})
    return dropped


def _needed(settings: Settings) -> Seal:
    seal = seal_of(settings)
    if seal is None:
        raise BadSettings(("SECRET_KEY is missing: with it somebody erased is known again, so as not to come back",))
    return seal
