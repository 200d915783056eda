"""The data keys of an installation, from its settings."""

from __future__ import annotations

from pathlib import Path

from bot.settings import Settings
from records.sealing.troubles import BadDataKey
from records.sealing.wrapping import DataKey, Wrapping, read_data_key

#: What is told of an installation that has no data key: it works, and is less safe than it could be.
BARE_KEYS = (
    "numbers and texts are sealed, but the keys to them lie open in the database: make a data key with"
    " `checkin keys new`, set CHECKIN_DATA_KEY to it, and keep a copy away from the database and its backups"
)


def wrapping_of(settings: Settings) -> Wrapping:
    """What unwraps the keys in the database: CHECKIN_DATA_KEY or its file, and the one before while it is replaced.

    Raises `BadDataKey`.
    """
    before = settings.data_key_before
    earlier = (read_data_key(before.get_secret_value(), where="CHECKIN_DATA_KEY_BEFORE"),) if before else ()
    return Wrapping(_key(settings), earlier)


def _key(settings: Settings) -> DataKey | None:
    if settings.data_key is not None:
        return read_data_key(settings.data_key.get_secret_value(), where="CHECKIN_DATA_KEY")
    if settings.data_key_file is not None:
        return read_data_key(_text(settings.data_key_file), where=str(settings.data_key_file))
    return None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii")
    except UnicodeDecodeError:
        raise BadDataKey(f"{file} holds no data key: it is not plain text") from None
    except OSError as error:
        raise BadDataKey(f"{file} cannot be read ({error.strerror}): check CHECKIN_DATA_KEY_FILE") from None
