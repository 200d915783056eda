"""What can be wrong with the keys of a database; each message says the mend."""

from __future__ import annotations


class NoDataKey(RuntimeError):
    """The keys in the database are wrapped, and the key that unwraps them was not given, or another one was."""


class BadDataKey(ValueError):
    """What was given as a data key is none, or is mistyped."""


class NotOpened(RuntimeError):
    """A value in the database cannot be opened: it was changed, or its key is not there."""


class NotNow(RuntimeError):
    """The numbers cannot be sealed anew while others have the database open."""
