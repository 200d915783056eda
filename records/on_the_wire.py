"""Writers on PostgreSQL, whose writes travel together.

Every statement that waits for its answer costs a trip to the server and back, and a text makes about eight. What only
writes needs no answer of its own: it is put aside, and goes with the next statement that does, or with the commit. The
server still takes everything in order, inside the one transaction, and nobody is told "kept" before its commit.
"""

from __future__ import annotations

import select
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

#: Where a connection keeps what is put aside; there only while a promise is being made.
_ASIDE = "checkin_aside"
#: Seconds. A connection that lay idle longer is asked whether it still lives, as the pool does.
TRUSTED_FOR = 60.0


class OnTheWire:
    """Gives each writer a connection; a few stay at hand, since looking one up costs more than a statement."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._at_hand: deque[tuple[Connection, float]] = deque()
        self._most = engine.pool.size() // 2 if isinstance(engine.pool, sa.QueuePool) else 0
        sa.event.listen(engine, "before_cursor_execute", _send_first)

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One promise: when the block is left, the server has it; or it raised, and nothing of it is there."""
        connection = self._take()
        try:
            transaction = connection.begin()
            connection.info[_ASIDE] = []
            yield connection
            _send_with_commit(connection)
            transaction.commit()
        except BaseException:
            _take_back(connection)
            raise
        if len(self._at_hand) < self._most:
            self._at_hand.append((connection, time.monotonic()))
        else:
            connection.close()

    def _take(self) -> Connection:
        while self._at_hand:
            try:
                connection, since = self._at_hand.pop()
            except IndexError:  # another thread was faster
                break
            if time.monotonic() - since < TRUSTED_FOR and _is_quiet(connection):
                return connection
            # It may have been cut off in the meantime: the pool finds out, and makes another.
            connection.close()
        return self._engine.connect()

    def close(self) -> None:
        """Gives the connections at hand back."""
        while self._at_hand:
            self._at_hand.pop()[0].close()


def put_aside(tx: Connection, sql: str, rows: Sequence[Any]) -> bool:
    """Leaves a statement that gives no rows for later; False when it must be run at once."""
    aside: list[tuple[str, Sequence[Any]]] | None = tx.info.get(_ASIDE)
    if aside is None:
        return False
    aside.append((sql, rows))
    return True


def ask(tx: Connection, cursor: Any, sql: str, values: Any) -> None:
    """Runs a statement that gives rows, with what was put aside before it, in one trip."""
    aside = tx.info.get(_ASIDE)
    driver: Any = tx.connection.driver_connection
    if not aside and not _is_idle(driver):
        cursor.execute(sql, values)
        return
    with driver.pipeline():
        _send(driver, aside or [])
        cursor.execute(sql, values)


def _send_first(connection: Connection, *_: Any) -> None:
    aside = connection.info.get(_ASIDE)
    if aside:
        driver: Any = connection.connection.driver_connection
        with driver.pipeline():
            _send(driver, aside)


def _send(driver: Any, aside: list[tuple[str, Sequence[Any]]]) -> None:
    for sql, rows in aside:
        for values in rows:
            driver.cursor().execute(sql, values)
    aside.clear()


def _send_with_commit(connection: Connection) -> None:
    """What is still put aside, and the commit, in one trip; SQLAlchemy's own then finds nothing left to keep."""
    aside = connection.info.pop(_ASIDE)
    driver: Any = connection.connection.driver_connection
    if aside:
        with driver.pipeline():
            _send(driver, aside)
            # As a statement: the driver's own commit would wait for its answer, and the way out for another.
            driver.cursor().execute("COMMIT", prepare=False)


def _take_back(connection: Connection) -> None:
    try:
        connection.rollback()
        connection.info.pop(_ASIDE, None)
        connection.close()
    except Exception as error:
        # It is cut off: the server takes back what it had.
        connection.invalidate(error)
        connection.close()


def _is_idle(driver: Any) -> bool:
    # 0 is libpq's PQTRANS_IDLE: the first statement brings a BEGIN, and the two go together.
    return bool(driver.pgconn.transaction_status == 0)


def _is_quiet(connection: Connection) -> bool:
    """True when the server said nothing: a connection that was cut off has its end to read."""
    driver: Any = connection.connection.driver_connection
    if driver.closed:
        return False
    ready, _, _ = select.select([driver.pgconn.socket], [], [], 0)
    return not ready
