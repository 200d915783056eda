"""One promise at a time: everything in it is kept, or nothing is."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier, Event

import pytest
import sqlalchemy as sa

from records import inbox, outbox
from records.database import BadDatabaseUrl, Database, DatabaseUnavailable, database_url
from records.inbox import Heard
from records.outbox import Outgoing
from records.tables.people import alumni
from records.tables.texts import messages
from tests.support.databases import sqlite_copy
from tests.support.doors import at_once, rows
from tests.support.factories import an_alum


def names(database):
    return sorted(row.first_name for row in rows(database, alumni))


def test_a_promise_is_kept_whole(database):
    with database.begin() as tx:
        an_alum(tx, first_name="Ana")
        an_alum(tx, first_name="Bea")
    assert names(database) == ["Ana", "Bea"]


def test_a_promise_that_is_broken_leaves_nothing(database):
    def break_it():
        with database.begin() as tx:
            an_alum(tx, first_name="Ana")
            raise LookupError("broken")

    with pytest.raises(LookupError, match="broken"):
        break_it()
    assert names(database) == []
    with database.begin() as tx:
        an_alum(tx, first_name="Bea")
    assert names(database) == ["Bea"]


def test_writers_who_come_at_once_each_keep_their_own(database):
    def write(n):
        with database.begin() as tx:
            an_alum(tx, first_name=f"A{n:03}")
            if n % 4 == 0:
                raise LookupError(n)

    def attempt(n):
        try:
            write(n)
        except LookupError:
            return False
        return True

    outcomes = at_once(*[lambda n=n: attempt(n) for n in range(24)])
    assert outcomes == [n % 4 != 0 for n in range(24)]
    assert names(database) == [f"A{n:03}" for n in range(24) if n % 4]


def test_a_statement_that_fails_takes_back_its_writer_s_part_only(database):
    barrier = Barrier(6, timeout=20)

    def write(n):
        barrier.wait()
        with database.begin() as tx:
            an_alum(tx, first_name=f"A{n}", external_id="same" if n < 3 else f"X{n}")

    with ThreadPoolExecutor(6) as pool:
        outcomes = [future.exception() for future in [pool.submit(write, n) for n in range(6)]]
    assert [type(error) for error in outcomes].count(sa.exc.IntegrityError) == 2
    assert len(names(database)) == 4


def test_nobody_is_told_kept_before_it_is(database):
    """When a block is left, another connection can read what it wrote."""

    def write(n):
        with database.begin() as tx:
            an_alum(tx, first_name=f"A{n:03}")
        with database.read() as tx:
            return tx.scalar(sa.select(sa.func.count()).where(alumni.c.first_name == f"A{n:03}"))

    assert at_once(*[lambda n=n: write(n) for n in range(16)]) == [1] * 16


def test_everything_in_one_look_is_of_one_moment(database):
    count = sa.select(sa.func.count()).select_from(alumni)
    with database.read() as look:
        assert look.scalar(count) == 0
        with database.begin() as tx:
            an_alum(tx)
        assert look.scalar(count) == 0
    with database.read() as look:
        assert look.scalar(count) == 1


def test_a_look_does_not_wait_for_a_writer_and_does_not_see_what_is_not_kept(database):
    written, looked = Event(), Event()

    def write():
        with database.begin() as tx:
            an_alum(tx, first_name="Ana")
            written.set()
            assert looked.wait(20)

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        assert written.wait(20)
        assert names(database) == []
        looked.set()
        writing.result(20)
    assert names(database) == ["Ana"]


@pytest.mark.parametrize(
    ("given", "driver"),
    [
        ("sqlite:///checkin.db", "sqlite"),
        ("sqlite+pysqlite:///checkin.db", "sqlite+pysqlite"),
        ("postgres://u:p@h/d", "postgresql+psycopg"),
        ("postgresql://u:p@h/d", "postgresql+psycopg"),
        ("postgresql+psycopg://u:p@h/d", "postgresql+psycopg"),
    ],
)
def test_every_usual_way_of_writing_an_address_is_understood(given, driver):
    assert database_url(given).drivername == driver


@pytest.mark.parametrize("given", ["", "checkin.db", "mysql://h/d", "postgresql+asyncpg://h/d", "://"])
def test_other_addresses_are_refused_in_one_line(given):
    with pytest.raises(BadDatabaseUrl) as refused:
        database_url(given)
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize("given", ["sqlite://", "sqlite:///:memory:"])
def test_what_keeps_nothing_is_refused_in_one_line(given):
    with pytest.raises(BadDatabaseUrl, match="names no file"):
        Database(given)


def test_a_password_is_not_told():
    database = Database("postgresql://somebody:hush@127.0.0.1:1/nothing")
    with pytest.raises(DatabaseUnavailable) as refused, database.begin():
        pass
    assert "hush" not in str(refused.value)
    assert len(str(refused.value).splitlines()) == 1


@pytest.mark.parametrize("how", ["begin", "read"])
def test_a_database_that_is_away_says_so_and_works_once_it_is_back(tmp_path, sqlite_template, how):
    folder = tmp_path / "later"
    database = Database(f"sqlite:///{folder / 'checkin.db'}")
    with pytest.raises(DatabaseUnavailable), getattr(database, how)():
        pass
    folder.mkdir()
    sqlite_copy(sqlite_template, folder)
    with database.begin() as tx:
        an_alum(tx, first_name="Ana")
    assert names(database) == ["Ana"]
    database.close()


def test_connections_that_the_server_cut_off_are_noticed_before_they_are_used(postgres_url):
    database = Database(postgres_url)
    barrier = Barrier(4, timeout=20)

    def hold():
        with database.begin() as tx:
            barrier.wait()
            return tx.scalar(sa.text("SELECT pg_backend_pid()"))

    used = set(at_once(*[hold] * 4))
    assert len(used) == 4
    other = Database(postgres_url)
    with other.begin() as tx:
        tx.execute(sa.text("SELECT pg_terminate_backend(pid, 5000) FROM unnest(:pids) AS pid"), {"pids": list(used)})
    for n in range(4):
        with database.begin() as tx:
            an_alum(tx, first_name=f"A{n}")
    assert names(database) == ["A0", "A1", "A2", "A3"]
    database.close()
    other.close()


def test_a_connection_cut_off_in_the_middle_of_a_promise_is_a_database_that_is_away(postgres_url):
    database, other = Database(postgres_url), Database(postgres_url)

    def promise():
        with database.begin() as tx:
            pid = tx.scalar(sa.text("SELECT pg_backend_pid()"))
            with other.begin() as killing:
                killing.execute(sa.text("SELECT pg_terminate_backend(:pid, 5000)"), {"pid": pid})
            an_alum(tx, first_name="Ana")

    for _ in range(2):
        with pytest.raises(DatabaseUnavailable):
            promise()
    with database.begin() as tx:
        an_alum(tx, first_name="Bea")
    assert names(database) == ["Bea"]
    database.close()
    other.close()


def test_a_promise_that_stands_still_is_taken_back_by_the_server(postgres_url):
    database = Database(postgres_url)
    with database.begin() as tx:
        assert tx.scalar(sa.text("SHOW idle_in_transaction_session_timeout")) == "1min"
    database.close()


def test_what_was_only_written_is_seen_by_the_next_look_in_the_same_promise(database, clock):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        outbox.queue(tx, [Outgoing(alum_id, None, "+13125550111", "hi", "question")], now=clock())
        assert tx.scalar(sa.select(sa.func.count()).select_from(messages)) == 1
        outbox.queue(tx, [Outgoing(alum_id, None, "+13125550111", "ho", "question")], now=clock())
        assert inbox.hear(
            tx, Heard("SM" + "a" * 32, "+13125550111", "", "yo"), alum_id=alum_id, checkin_id=None, now=clock()
        )
    assert [row.body for row in rows(database, messages)] == ["hi", "ho", "yo"]


def test_a_write_that_is_refused_only_at_the_end_takes_everything_back(database, clock):
    def promise():
        with database.begin() as tx:
            an_alum(tx, first_name="Ana")
            nobody = Outgoing(987654321, None, "+13125550111", "hi", "question")
            outbox.queue(tx, [nobody], now=clock())

    with pytest.raises(Exception, match=r"(?i)foreign key"):
        promise()
    assert names(database) == []
    with database.begin() as tx:
        an_alum(tx, first_name="Bea")
    assert names(database) == ["Bea"]


def test_an_instant_without_a_zone_is_refused(database):
    with pytest.raises(sa.exc.StatementError, match="time zone"), database.begin() as tx:
        an_alum(tx, now=datetime(2026, 3, 10, 12, 0))  # noqa: DTZ001


def test_instants_come_back_with_their_zone(database, clock):
    with database.begin() as tx:
        an_alum(tx, now=clock())
    assert rows(database, alumni)[0].created_at == clock()


def test_sqlite_keeps_what_it_said_it_kept_through_a_power_cut(sqlite_url):
    database = Database(sqlite_url)
    with database.read() as tx:
        settings = [
            tx.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]
    database.close()
