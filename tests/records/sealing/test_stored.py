"""The keys of a database: made with it, wrapped by the operator's, and never lost from sight while one is replaced."""

from __future__ import annotations

from contextlib import closing

import pytest
import sqlalchemy as sa

from records import schema
from records.backups.counting import revision
from records.database import Database
from records.sealing import stored
from records.sealing.ciphers import Purpose
from records.sealing.troubles import NoDataKey
from records.sealing.wrapping import Wrapping, new_data_key
from records.tables.people import alumni
from records.tables.sealing import data_keys
from tests.support.doors import rows
from tests.support.factories import an_alum

PHONE = "+13125550144"
FIRST, SECOND = new_data_key(), new_data_key()


def opened(url, *keys):
    """The database as a process with these data keys has it: the one that wraps, then the one before."""
    return closing(Database(url, wrapping=Wrapping(keys[0] if keys else None, keys[1:])))


def phones(database):
    return [row.phone for row in rows(database, alumni)]


@pytest.fixture
def filled(database, database_url):
    with database.begin() as tx:
        an_alum(tx, phone=PHONE)
    database.close()
    return database_url


def test_a_new_database_has_a_key_of_each_kind_and_no_two_have_the_same(database, sqlite_template, tmp_path):
    found = rows(database, data_keys)
    assert [(row.generation, row.purpose, row.wrapped_by) for row in found] == [
        (1, "numbers", None),
        (2, "texts", None),
    ]
    schema.upgrade(f"sqlite:///{tmp_path / 'other.db'}")
    with closing(Database(f"sqlite:///{tmp_path / 'other.db'}")) as other:
        assert {row.material for row in rows(other, data_keys)}.isdisjoint(row.material for row in found)


def test_a_database_made_with_a_data_key_never_holds_a_bare_one(empty_database_url):
    schema.upgrade(empty_database_url, wrapping=Wrapping(FIRST))
    with opened(empty_database_url, FIRST) as database:
        assert {row.wrapped_by for row in rows(database, data_keys)} == {FIRST.name}
        assert stored.are_bare(database) is False


def test_starting_with_a_data_key_wraps_what_lay_open_and_touches_nothing_else(filled):
    with opened(filled) as before, opened(filled, FIRST) as after:
        assert phones(before) == [PHONE]
        sealed = _sealed(before)
        schema.make_ready(after)
        assert (stored.are_bare(after), phones(after), _sealed(after)) == (False, [PHONE], sealed)
        # Whoever had it open goes on.
        before.keyring.doubt()
        assert phones(before) == [PHONE]


def _sealed(database):
    with database.read_sealed() as tx:
        return list(tx.scalars(sa.select(sa.column("phone")).select_from(sa.table("alumni"))))


@pytest.mark.parametrize("given", [(), (SECOND,)])
def test_without_the_right_key_nothing_is_read_or_written(filled, given):
    with opened(filled, FIRST) as database:
        schema.make_ready(database)
    with opened(filled, *given) as locked:
        for way in (locked.read, locked.begin):
            with pytest.raises(NoDataKey, match="CHECKIN_DATA_KEY") as told, way():
                pytest.fail("it was let in")
            assert FIRST.name in str(told.value)
            assert "\n" not in str(told.value)
        with locked.read_sealed() as tx:
            assert revision(tx) == schema.newest()


def test_the_data_key_is_replaced_while_the_old_one_is_still_given(filled):
    with opened(filled, FIRST) as database:
        schema.make_ready(database)
    with opened(filled, SECOND, FIRST) as between:
        schema.make_ready(between)
        assert phones(between) == [PHONE]
        assert {row.wrapped_by for row in rows(between, data_keys)} == {SECOND.name}
    with opened(filled, SECOND) as after:
        assert phones(after) == [PHONE]
    with opened(filled, FIRST) as old, pytest.raises(NoDataKey), old.read():
        pytest.fail("it was let in")


def test_a_replacement_cut_short_is_taken_up_again(filled):
    with opened(filled, FIRST) as database:
        schema.make_ready(database)
    with opened(filled, SECOND, FIRST) as cut:
        with pytest.raises(TypeError), cut.begin() as tx:  # and then the machine goes down
            raise TypeError(stored.wrap_anew(tx, cut.wrapping))
        assert {row.wrapped_by for row in rows(cut, data_keys)} == {FIRST.name}
        schema.make_ready(cut)
        assert {row.wrapped_by for row in rows(cut, data_keys)} == {SECOND.name}


def test_one_key_cannot_be_passed_off_as_another(filled):
    with opened(filled, FIRST) as database:
        schema.make_ready(database)
        numbers = data_keys.update().where(data_keys.c.purpose == "numbers")
        with database.begin() as tx:
            texts = sa.select(data_keys.c.material).where(data_keys.c.purpose == "texts").scalar_subquery()
            tx.execute(numbers.values(material=texts))
    with opened(filled, FIRST) as changed, pytest.raises(NoDataKey, match="was changed"), changed.read():
        pytest.fail("it was let in")


def upgraded_and_cut_short(database):
    with database.begin() as tx:
        schema.upgrade_within(tx)
        raise TypeError(an_alum(tx, phone=PHONE))


def test_keys_made_in_a_promise_that_failed_are_forgotten(empty_database_url):
    with opened(empty_database_url) as database:
        with pytest.raises(TypeError):
            upgraded_and_cut_short(database)
        schema.upgrade(empty_database_url)
        with database.begin() as tx:
            an_alum(tx, phone=PHONE)
        with opened(empty_database_url) as other:
            assert phones(other) == [PHONE]


def test_two_databases_open_at_once_have_each_their_own_keys(sqlite_url, postgres_url):
    with opened(sqlite_url) as one, opened(postgres_url) as other:
        for database in (one, other, one):
            with database.begin() as tx:
                an_alum(tx, phone=PHONE)
        assert (phones(one), phones(other)) == ([PHONE] * 2, [PHONE])
        assert {key.purpose for key in one.keyring.holds().values()} == set(Purpose)
