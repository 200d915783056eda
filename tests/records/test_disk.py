"""Room to write: seen before it is gone, noticed when it is, and noticed when it is back."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from records.database import Database, DatabaseUnavailable
from records.disk import disk_of, refused, takes_none, try_writing, unwritten
from records.tables.people import suppressions
from tests.support.factories import NOW
from tests.support.full_disk import a_full_disk


@pytest.fixture
def file(sqlite_url):
    database = Database(sqlite_url)
    yield database
    database.close()


def a_write(database):
    with database.begin() as tx:
        tx.execute(suppressions.insert(), {"phone": "+13125550123", "reason": "opt_out", "since": NOW})


def test_a_disk_that_takes_nothing_is_noticed_and_so_is_one_that_takes_it_again(file):
    assert unwritten(file) is None
    with a_full_disk(file):
        with pytest.raises(DatabaseUnavailable) as trouble:
            a_write(file)
        assert takes_none(trouble.value)
        assert refused(file, trouble.value)
        assert unwritten(file)
        assert not try_writing(file)
    assert unwritten(file) is None
    a_write(file)


def test_nothing_is_tried_as_long_as_nothing_failed(file):
    with a_full_disk(file):
        assert unwritten(file) is None


def test_another_trouble_is_no_full_disk(file):
    assert not refused(file, DatabaseUnavailable("database is locked"))
    assert unwritten(file) is None


@pytest.mark.parametrize(
    "said",
    [
        "database or disk is full",
        'could not extend file "base/16384/16390": No space left on device',
        "disk I/O error",
        "attempt to write a readonly database",
        "cannot execute INSERT in a read-only transaction",
    ],
)
def test_each_way_of_saying_it_is_known(said):
    assert takes_none(DatabaseUnavailable(said))


def test_the_room_beside_the_file_is_known_and_that_of_another_machine_is_not(file, database):
    assert 0 < disk_of(file).free <= disk_of(file).total
    assert (disk_of(database) is None) is not database.is_sqlite


def test_a_write_is_tried_on_either_database(database):
    assert try_writing(database)


def test_a_server_that_only_reads_takes_no_writes(postgres_url):
    database = Database(postgres_url)
    with database.begin() as tx:
        name = tx.scalar(sa.text("SELECT current_database()"))
        tx.execute(sa.text(f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'))
    database.close()
    standby = Database(postgres_url)
    assert not try_writing(standby)
    assert "read-only" in unwritten(standby)
    standby.close()


def test_a_schema_that_is_not_there_yet_is_no_full_disk(empty_database_url):
    database = Database(empty_database_url)
    try_writing(database)
    assert unwritten(database) is None
    database.close()
