"""Erasing a person on request: who they were goes, what became of them stays."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.settings import BadSettings, Settings
from records.database import Database
from records.keeping import erasing
from records.keeping.erasing import AlreadyErased, Erasure, TextUnderway
from records.keeping.marks import Seal

__all__ = ["AlreadyErased", "TextUnderway", "erase_person", "seal_of"]


def seal_of(settings: Settings) -> Seal | None:
    """The secret by which somebody erased is known again; None without a SECRET_KEY."""
    if settings.secret_key is None:
        return None
    before = () if settings.secret_key_before is None else (settings.secret_key_before.get_secret_value(),)
    return Seal.of(settings.secret_key.get_secret_value(), *before)


def erase_person(database: Database, settings: Settings, alum_id: int, *, by: str, now: datetime) -> str:
    """Takes a person out of the records, all at once or not at all, and returns the pseudonym of what stays.

    The carrier's copies of their texts follow in the next rounds (`bot.keeping`). Raises `AlreadyErased`,
    `TextUnderway`, or `BadSettings` without a SECRET_KEY.
    """
    seal = seal_of(settings)
    if seal is None:
        raise BadSettings(("SECRET_KEY is missing: with it somebody erased is known again, so as not to come back",))
    today = now.astimezone(ZoneInfo(settings.timezone)).date()
    with database.begin() as tx:
        return erasing.erase(tx, seal, Erasure(alum_id, by, now, today, settings.timezone))
