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
