"""Which troubles are ours to explain, and in which words. Anything else is a bug and may show itself."""

from __future__ import annotations

import errno
from collections.abc import Callable
from typing import Any, Final

from bot.settings import BadSettings
from records.backups import troubles
from records.database import BadDatabaseUrl, DatabaseUnavailable
from records.exports.writing import CannotWrite, TooManyRows
from records.histories import BadHistory
from records.keeping.erasing import AlreadyErased, ImportUnderway, TextUnderway
from records.keeping.marks import NoSeal, OtherSeal
from records.occupations_lists import BadList
from records.roster.problems import BadRoster
from records.schema import WrongSchema
from records.sealing.troubles import BadDataKey, NoDataKey, NotNow, NotOpened
from web.server import PortInUse

_WORDS: dict[type[Exception], Callable[[Any], tuple[str, ...]]] = {
    BadSettings: lambda error: error.problems,
    BadDatabaseUrl: lambda error: (str(error),),
    DatabaseUnavailable: lambda error: (f"the database is unavailable: {error}; check DATABASE_URL and that it runs",),
    WrongSchema: lambda error: (str(error),),
    BadDataKey: lambda error: (str(error),),
    NoDataKey: lambda error: (str(error),),
    NotOpened: lambda error: (str(error),),
    NotNow: lambda error: (str(error),),
    PortInUse: lambda error: (str(error),),
    BadRoster: lambda error: tuple(error.problems),
    BadList: lambda error: error.problems,
    BadHistory: lambda error: (str(error),),
    troubles.BadBackupKey: lambda error: (str(error),),
    troubles.BadBackup: lambda error: (str(error),),
    troubles.CannotBackUp: lambda error: (str(error),),
    troubles.CannotRestore: lambda error: (str(error),),
    troubles.HeldAfterRestore: lambda error: (str(error),),
    troubles.NothingHeld: lambda error: (str(error),),
    CannotWrite: lambda error: (str(error),),
    TooManyRows: lambda error: (str(error),),
    NoSeal: lambda error: (str(error),),
    OtherSeal: lambda error: (str(error),),
    AlreadyErased: lambda error: (str(error),),
    TextUnderway: lambda error: (str(error),),
    ImportUnderway: lambda error: (str(error),),
    FileNotFoundError: lambda error: (f"{error.filename}: there is no such file",),
    PermissionError: lambda error: (f"{error.filename}: not allowed to read or write it",),
}
#: How a disk says that it is full, or that this account has had its share.
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def lines_for(error: Exception) -> tuple[str, ...] | None:
    """The lines to show for a trouble, or None when it is not a known one."""
    for kind, words in _WORDS.items():
        if isinstance(error, kind):
            return words(error)
    if isinstance(error, OSError) and error.errno in _FULL:
        return (f"nothing more can be written ({error.strerror}): make room, or write elsewhere",)
    return None
