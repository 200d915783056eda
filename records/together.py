"""Writers on one SQLite file, one after the other, who share the wait for the disk.

A commit waits for the disk far longer than its statements take. While it waits, other writers queue; so whoever is done
and sees others waiting lets the next one write into the same transaction, and the last of them commits for all.
Nobody is told "kept" before that commit, and a writer that fails takes back its own part only.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.engine import Connection, Engine

#: Nobody waits for more than this many others, or this long in seconds, before the commit comes.
MOST_TOGETHER = 32
LONGEST = 0.01


class _Shared:
    """One transaction with the writers that share it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._transaction = connection.begin()
        #: The sqlite3 connection underneath: a savepoint through it costs a twentieth.
        self.driver: Any = connection.connection.driver_connection
        self.writers = 0
        self.begun = time.monotonic()
        self.done = threading.Event()
        self.trouble: BaseException | None = None

    def is_full(self) -> bool:
        return self.writers >= MOST_TOGETHER or time.monotonic() - self.begun > LONGEST

    def finish(self) -> None:
        """Commits for everybody, or leaves word of what went wrong."""
        try:
            if self.trouble is None:
                self._transaction.commit()
        except BaseException as error:
            self.trouble = error
        finally:
            self.done.set()


class Together:
    """Gives writers of one process their turns, and one commit to those who come at once."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turn = threading.Lock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._shared: _Shared | None = None
        self._connection: Connection | None = None

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One promise: when the block is left, it is on the disk; or it raised, and nothing of it is."""
        self._count(1)
        with self._turn:
            self._count(-1)
            shared = self._shared or self._open()
            self._shared = shared
            try:
                with _part(shared):
                    yield shared.connection
            finally:
                shared.writers += 1
                if not self._waiting or shared.trouble is not None or shared.is_full():
                    self._shared = None
                    shared.finish()
                    if shared.trouble is not None:
                        self._drop()
        shared.done.wait()
        if shared.trouble is not None:
            raise shared.trouble

    def _open(self) -> _Shared:
        """A new transaction, on the one connection that all writers use in turn."""
        if self._connection is None:
            self._connection = self._engine.connect()
        try:
            return _Shared(self._connection)
        except BaseException:
            self._drop()
            raise

    def _drop(self) -> None:
        # A transaction that failed may still be open: the connection must not be used again with it.
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def close(self) -> None:
        """Gives the writers' connection back."""
        with self._turn:
            self._drop()

    def _count(self, change: int) -> None:
        with self._counting:
            self._waiting += change


@contextmanager
def _part(shared: _Shared) -> Iterator[None]:
    """One writer's part, which can be taken back without the others'."""
    shared.driver.execute("SAVEPOINT part")
    try:
        yield
    except BaseException as error:
        if not shared.driver.in_transaction:
            # The disk is full or failing: SQLite has taken back everything, the others' parts too.
            shared.trouble = error
        else:
            shared.driver.execute("ROLLBACK TO part")
            shared.driver.execute("RELEASE part")
        raise
    shared.driver.execute("RELEASE part")
