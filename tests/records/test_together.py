"""Writers who come at once share a commit, and nobody is told "kept" before it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from records.database import Database, DatabaseUnavailable

table = sa.Table("kept", sa.MetaData(), sa.Column("n", sa.Integer, primary_key=True))
LATE_CHECK = (
    "CREATE TABLE child (n INTEGER PRIMARY KEY, parent INTEGER REFERENCES kept (n) DEFERRABLE INITIALLY DEFERRED)"
)


@pytest.fixture
def sqlite(tmp_path: Path) -> Database:
    database = Database(f"sqlite:///{tmp_path}/t.db")
    with database.begin() as tx:
        table.create(tx)
        tx.exec_driver_sql(LATE_CHECK)
    return database


def kept(database: Database) -> list[int]:
    with database.read() as tx:
        return list(tx.execute(sa.select(table.c.n).order_by(table.c.n)).scalars())


def all_at_once(works: list[Callable[[], None]]) -> list[BaseException | None]:
    """Runs each in its own thread, held back until all are ready; gives what each raised."""
    barrier = threading.Barrier(len(works))
    raised: list[BaseException | None] = [None] * len(works)

    def run(place: int, work: Callable[[], None]) -> None:
        barrier.wait(timeout=20)
        try:
            work()
        except Exception as error:
            raised[place] = error

    threads = [threading.Thread(target=run, args=item) for item in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return raised


def writer(database: Database, n: int, *, fails: bool = False) -> Callable[[], None]:
    def work() -> None:
        with database.begin() as tx:
            tx.execute(table.insert(), {"n": n})
            if fails:
                raise RuntimeError(f"{n} changed its mind")
        # Told "kept": another connection must see it now.
        assert n in kept(database)

    return work


def test_everything_written_at_once_is_kept(sqlite: Database) -> None:
    assert all_at_once([writer(sqlite, n) for n in range(40)]) == [None] * 40
    assert kept(sqlite) == list(range(40))


def test_a_writer_that_fails_takes_back_only_its_own_part(sqlite: Database) -> None:
    raised = all_at_once([writer(sqlite, n, fails=n % 3 == 0) for n in range(30)])
    assert [isinstance(error, RuntimeError) for error in raised] == [n % 3 == 0 for n in range(30)]
    assert kept(sqlite) == [n for n in range(30) if n % 3]


def test_a_refused_row_hurts_nobody_else(sqlite: Database) -> None:
    with sqlite.begin() as tx:
        tx.execute(table.insert(), {"n": 5})
    raised = all_at_once([writer(sqlite, n) for n in range(10)])
    assert [type(error) for error in raised if error] == [sa.exc.IntegrityError]
    assert kept(sqlite) == list(range(10))


def test_when_the_commit_fails_nobody_is_told_that_it_was_kept(sqlite: Database) -> None:
    """A reference that is checked only at the commit makes the commit itself fail, for all who share it."""
    waits, goes = threading.Event(), threading.Event()
    told: list[str] = []

    def first() -> None:
        with sqlite.begin() as tx:
            tx.execute(table.insert(), {"n": 1})
            waits.set()
            goes.wait(timeout=20)
        told.append("first was kept")

    def second() -> None:
        waits.wait(timeout=20)
        threading.Timer(0.2, goes.set).start()
        with sqlite.begin() as tx:
            tx.exec_driver_sql("INSERT INTO child VALUES (1, 99)")
        told.append("second was kept")

    raised = all_at_once([first, second])
    shared = told == []
    if shared:  # both came into one transaction, so both must hear of it
        assert all(isinstance(error, sa.exc.IntegrityError | DatabaseUnavailable) for error in raised)
        assert kept(sqlite) == []
    else:  # the machine was too slow for them to meet: each stands alone
        assert told == ["first was kept"]
        assert kept(sqlite) == [1]
    with sqlite.begin() as tx:
        tx.execute(table.insert(), {"n": 2})
    assert 2 in kept(sqlite)


def test_two_databases_on_one_file_wait_for_each_other(sqlite: Database, tmp_path: Path) -> None:
    other = Database(f"sqlite:///{tmp_path}/t.db")
    raised = all_at_once([writer(sqlite if n % 2 else other, n) for n in range(20)])
    assert raised == [None] * 20
    assert kept(sqlite) == list(range(20))
