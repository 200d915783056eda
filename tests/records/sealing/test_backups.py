"""A backup holds what is sealed as it is: it is restored with the data key it was made under, and not without."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from alembic import command

from records import schema
from records.backups import restoring
from records.consent.ledger import record_event
from records.database import Database
from records.sealing import stored
from records.sealing.troubles import NoDataKey
from records.sealing.wrapping import Wrapping, new_data_key
from records.tables.people import alumni, suppressions
from records.tables.texts import messages
from tests.support.backups import KEY as BACKUP_KEY
from tests.support.backups import backed_up, postgres_tools
from tests.support.doors import rows
from tests.support.factories import NOW, a_text, an_alum

PHONE, SINCE = "+13125550144", "+13125550145"
KEY, OTHER = new_data_key(), new_data_key()


def address(database):
    return database.url.render_as_string(hide_password=False)


@pytest.fixture
def place(database, request, tmp_path):
    """Opens a second, empty place of the same kind, with the data keys that it is given."""
    with ExitStack() as at_the_end:
        url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
        if not database.is_sqlite:
            url = at_the_end.enter_context(request.getfixturevalue("postgres_server").fresh(template="template0"))
        yield lambda *keys: at_the_end.enter_context(
            closing(Database(url, wrapping=Wrapping(keys[0] if keys else None, keys[1:])))
        )


@pytest.fixture
def taken(database, tmp_path):
    """A backup of a database whose keys are wrapped."""
    with closing(Database(address(database), wrapping=Wrapping(KEY))) as wrapped:
        schema.make_ready(wrapped)
        with wrapped.begin() as tx:
            a_text(tx, an_alum(tx, phone=PHONE), "about 17 an hour")
        yield backed_up(wrapped, tmp_path)


def restored(taken, into, **more):
    return restoring.restore(taken.file, BACKUP_KEY, into, now=NOW, tools=postgres_tools(), **more)


def test_with_its_data_key_a_backup_comes_back_readable(taken, place):
    into = place(KEY)
    restored(taken, into)
    assert [(row.phone, row.body) for row in rows(into, messages)] == [(PHONE, "about 17 an hour")]
    assert rows(into, alumni, alumni.c.phone == PHONE)
    assert not stored.are_bare(into)


@pytest.mark.parametrize("given", [(), (OTHER,)])
def test_without_its_data_key_a_backup_is_not_put_anywhere(taken, place, given):
    into = place(*given)
    with pytest.raises(NoDataKey, match=KEY.name):
        restored(taken, into)
    into.close()
    if into.is_sqlite:
        assert not Path(into.url.database).exists()
    else:
        with into.read_sealed() as tx:
            assert not stored.are_there(tx)


def test_a_backup_made_under_an_earlier_data_key_comes_back_under_the_present_one(taken, place):
    into = place(OTHER, KEY)
    restored(taken, into)
    assert rows(into, alumni)[0].phone == PHONE
    with closing(Database(address(into), wrapping=Wrapping(OTHER))) as after:
        assert rows(after, alumni)[0].phone == PHONE


def test_a_stop_since_the_backup_is_carried_over_from_under_other_keys(taken, place):
    into = place(KEY)
    schema.upgrade(address(into), wrapping=Wrapping(KEY))  # keys of its own, not those of the backup
    with into.begin() as tx:
        alum = an_alum(tx, phone=SINCE)
        record_event(tx, "opt_out", phone=SINCE, alum_ids=[alum], source="t", text="", now=NOW)
        record_event(tx, "opt_out", phone=PHONE, alum_ids=[], source="t", text="", now=NOW)
    assert restored(taken, into, replace=True).carried == 2
    assert {row.phone for row in rows(into, suppressions)} == {PHONE, SINCE}
    assert [(row.phone, row.blocked_reason) for row in rows(into, alumni)] == [(PHONE, "opted_out")]


def test_a_restore_that_fails_leaves_the_keys_as_they_were(taken, place, monkeypatch):
    into = place(KEY)
    schema.upgrade(address(into), wrapping=Wrapping(KEY))
    with into.begin() as tx:
        an_alum(tx, phone=SINCE)

    def cut_short(*_, **__):
        raise TypeError("the machine goes down")

    with monkeypatch.context() as broken:
        broken.setattr(restoring.holding, "settle", cut_short)
        with pytest.raises(TypeError):
            restored(taken, into, replace=True)
    assert [row.phone for row in rows(into, alumni)] == [SINCE]


def test_a_backup_from_before_anything_was_sealed_is_sealed_as_it_comes_back(database, place, tmp_path):
    with database.begin() as tx:
        a_text(tx, an_alum(tx, phone=PHONE), "gingersnap")
    with database.begin() as tx:
        settings = schema.config()
        settings.attributes["connection"] = tx
        command.downgrade(settings, "0005")
    database.close()
    into = place(KEY)
    restored(backed_up(database, tmp_path), into)
    assert [(row.phone, row.body) for row in rows(into, messages)] == [(PHONE, "gingersnap")]
    assert not stored.are_bare(into)
    if into.is_sqlite:
        into.close()
        assert b"gingersnap" not in Path(into.url.database).read_bytes()
