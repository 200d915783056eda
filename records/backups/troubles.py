"""What can be wrong with a key, a backup, or the place it comes from or goes to. Each is one line with the mend."""

from __future__ import annotations


class BadBackupKey(ValueError):
    """The backup key is missing, mistyped, or the public half where the private one is needed."""


class BadBackup(ValueError):
    """The file is no backup, was made for another key, or is not as it was written."""


class CannotBackUp(RuntimeError):
    """The backup could not be made; nothing is left of it."""


class CannotRestore(RuntimeError):
    """The backup could not be put back; what was there before is there still."""


class NothingHeld(RuntimeError):
    """No backup was restored here, or all is taken up again already."""

    def __init__(self) -> None:
        super().__init__("nothing is held: no backup was restored into this database since check-ins last went")


class HeldAfterRestore(RuntimeError):
    """The database was restored, and what was texted since the backup is not known yet: nothing may run on it."""

    def __init__(self) -> None:
        super().__init__("the database was restored from a backup: run `checkin restore --finish` first")
