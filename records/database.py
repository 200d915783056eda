"""One way to the database: `begin` for a promise, `read` for a look."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import URL, Connection, Engine, make_url

from records.on_the_wire import OnTheWire
from records.sealing import stored
from records.sealing.keyring import OpenKey, keyring_of
from records.sealing.wrapping import Wrapping
from records.together import Together

#: What runs inside `begin` and `read`; the rooms to the left pass it on without knowing SQL.
Transaction = Connection

#: Seconds a writer waits for another process's transaction on the same SQLite file.
SQLITE_PATIENCE = 20
#: Seconds to wait for a connection to PostgreSQL: less than the carrier waits for a webhook.
POSTGRES_PATIENCE = 5
#: Seconds that a promise on PostgreSQL may stand still between two statements, before the server takes it back.
LONGEST_PAUSE = 60


#: PostgreSQL would otherwise show each statement another moment: figures that follow from several would not agree.
_ONE_MOMENT: Final = {"isolation_level": "REPEATABLE READ"}


class BadDatabaseUrl(ValueError):
    """`DATABASE_URL` does not name a database that checkin can use."""


class DatabaseUnavailable(RuntimeError):
    """The database cannot be reached or does not answer."""


def database_url(text: str) -> URL:
    """The address to connect to. `postgres://` and `postgresql://` both mean PostgreSQL through psycopg."""
    try:
        url = make_url(text)
    except sa.exc.ArgumentError:
        raise BadDatabaseUrl("DATABASE_URL is not a database address: use sqlite:///FILE or postgresql://...") from None
    match url.drivername:
        case "postgres" | "postgresql" | "postgresql+psycopg":
            return url.set(drivername="postgresql+psycopg")
        case "sqlite" | "sqlite+pysqlite":
            return url
        case other:
            raise BadDatabaseUrl(f"DATABASE_URL names {other}: use sqlite:///FILE or postgresql://...")


class Database:
    """The database, on SQLite or PostgreSQL.

    On SQLite the writers of one process queue on a lock of ours and share commits (`records.together`): waiting in
    SQLite's own sleep-and-retry makes the slowest replies twenty times slower. On PostgreSQL, which shares commits
    itself, what a promise only writes travels together with its commit (`records.on_the_wire`).

    Numbers and words are sealed with keys that lie in the database (`records.sealing`), and `wrapping` has the data
    keys which unwrap those. They are looked up by the first promise or look, and now and then again. Raises
    `NoDataKey` there when the right one was not given.
    """

    def __init__(self, url: str, *, pool_size: int = 16, wrapping: Wrapping | None = None) -> None:
        self.url = database_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database in (None, "", ":memory:"):
            raise BadDatabaseUrl("DATABASE_URL names no file, and memory keeps nothing: use sqlite:///FILE")
        self.engine = _engine(self.url, pool_size)
        self._reader = self.engine.execution_options(checkin_reads=True, **({} if self.is_sqlite else _ONE_MOMENT))
        self._writers = Together(self.engine) if self.is_sqlite else OnTheWire(self.engine)
        self.wrapping = wrapping or Wrapping()
        self.keyring = keyring_of(self.engine.dialect)
        self.keyring.wrapping, self.keyring.ask = self.wrapping, self._ask_for_keys
        # The key of the numbers changes only while nobody is connected: whoever connects anew looks at it first.
        sa.event.listen(self.engine, "connect", lambda *_: self.keyring.doubt())

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One promise: everything inside is kept together at the end, or nothing is."""
        try:
            with reachable(), self._writers.begin() as tx:
                if not self.keyring.is_fresh:
                    look_up_keys(tx)
                yield tx
        except BaseException:
            if self.keyring.made_here:  # what was made in this promise is not there after all
                self.keyring.forget()
            raise
        self.keyring.made_here = False

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent look that holds up no writer: everything in it is of one moment."""
        with reachable(), self._reader.begin() as tx:
            if not self.keyring.is_fresh:
                look_up_keys(tx)
            yield tx

    @contextmanager
    def begin_sealed(self) -> Iterator[Connection]:
        """A promise that needs no key, so that it works without one: nothing sealed can be read or written in it."""
        with reachable(), self._writers.begin() as tx:
            yield tx

    @contextmanager
    def read_sealed(self) -> Iterator[Connection]:
        """A look at what needs no key, so that it works without one: what is sealed cannot be read in it."""
        with reachable(), self._reader.begin() as tx:
            yield tx

    def _ask_for_keys(self) -> tuple[OpenKey, ...]:
        """The keys as they are now, on a connection of its own: whoever asks is in the middle of a promise."""
        engine = _engine(self.url, 1)
        try:
            with engine.execution_options(checkin_reads=True).begin() as tx:
                held = tuple(self.keyring.holds().values())
                return stored.opened(stored.stored(tx), self.wrapping, held)
        finally:
            engine.dispose()

    def close(self) -> None:
        """Gives all connections back, and the keys: what is opened next may be another database."""
        self._writers.close()
        self.engine.dispose()
        self.keyring.forget()


def look_up_keys(tx: Connection, *, made_here: bool = False) -> None:
    """Takes the keys that the database has now. `made_here`: they may be of this promise, and gone if it fails."""
    keyring = keyring_of(tx.dialect)
    if not stored.are_there(tx):  # an older schema, or none yet
        keyring.forget()
        return
    keyring.take(stored.opened(stored.stored(tx), keyring.wrapping, tuple(keyring.holds().values())))
    keyring.made_here = made_here


@contextmanager
def reachable() -> Iterator[None]:
    """Says `DatabaseUnavailable` when the database cannot be reached in here."""
    try:
        yield
    except Exception as error:
        if not _is_trouble(error):
            raise
        raise DatabaseUnavailable(_reason(error)) from error


def _is_trouble(error: Exception) -> bool:
    # By name: the drivers' own errors, which a ready statement raises as they are, need no import of either driver.
    kinds = {kind.__name__ for kind in type(error).__mro__}
    return isinstance(error, sa.exc.TimeoutError) or not kinds.isdisjoint({"OperationalError", "InterfaceError"})


def _reason(error: Exception) -> str:
    """The driver's own first line: it holds no values, unlike the statement that SQLAlchemy appends."""
    cause = getattr(error, "orig", None) or error
    return (str(cause).strip().splitlines() or ["no answer"])[0]


def _engine(url: URL, pool_size: int) -> Engine:
    if url.get_backend_name() != "sqlite":
        engine = sa.create_engine(
            url,
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_pre_ping=True,
            hide_parameters=True,
            # A machine that is gone answers nothing at all: without these a caller would wait for minutes.
            connect_args={"connect_timeout": POSTGRES_PATIENCE, "keepalives_idle": 30, "keepalives_interval": 10},
        )
        sa.event.listen(engine, "connect", _prepare_postgres)
        return engine
    engine = sa.create_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        hide_parameters=True,
        connect_args={"timeout": SQLITE_PATIENCE, "check_same_thread": False},
    )
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_postgres(connection: Any, _record: Any) -> None:
    # A machine that freezes in the middle of a promise must not hold the others' work up for ever.
    connection.execute(f"SET idle_in_transaction_session_timeout = '{LONGEST_PAUSE}s'")
    connection.commit()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions are ours to begin, not the driver's
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    # A webhook answers 200 only for what survives a power cut.
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that turns into a writer can fail half-way; a writer says so at the start.
    reads = connection.get_execution_options().get("checkin_reads")
    driver: Any = connection.connection.driver_connection
    driver.execute("BEGIN" if reads else "BEGIN IMMEDIATE")
