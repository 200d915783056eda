"""What was saved comes back whole, on both databases, whoever was writing meanwhile; and comes back in a safe state."""

from __future__ import annotations

import json
from contextlib import ExitStack, closing
from datetime import timedelta

import pytest
import sqlalchemy as sa

from records import schema
from records.backups import restoring
from records.database import Database
from records.tables import metadata
from tests.support.backups import KEY, backed_up, postgres_tools
from tests.support.factories import NOW, a_checkin, a_flag, a_text, a_wage, an_alum, an_answer

LATER = NOW + timedelta(days=1)


@pytest.fixture
def elsewhere(database, request, tmp_path):
    """An empty database of the same kind."""
    with ExitStack() as at_the_end:
        url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
        if not database.is_sqlite:
            url = at_the_end.enter_context(request.getfixturevalue("postgres_server").fresh(template="template0"))
        yield at_the_end.enter_context(closing(Database(url)))


def restored(taken, into, **more):
    return restoring.restore(taken.file, KEY, into, now=LATER, tools=postgres_tools(), **more)


def fill(database):
    with database.begin() as tx:
        for n in range(40):
            alum = an_alum(tx, first_name=f"Ana {n}", last_name="Núñez 🙂")
            checkin = a_checkin(tx, alum)
            text = a_text(tx, alum, "about 17 an hour", checkin_id=checkin)
            an_answer(tx, alum, checkin_id=checkin, message_id=text, value={"wage_amount": "17.00"})
            a_wage(tx, alum, message_id=text)
            a_flag(tx, alum)


def contents(database, *leaving_out):
    """Every row of every table, in the tables' own words."""
    with database.read() as tx:
        return {
            table.name: sorted(json.dumps(list(row), default=str) for row in tx.execute(sa.select(table)))
            for table in metadata.sorted_tables
            if table.name not in leaving_out
        }


def test_everything_comes_back_as_it_was(database, elsewhere, tmp_path):
    fill(database)
    taken = backed_up(database, tmp_path)
    done = restored(taken, elsewhere)
    assert contents(elsewhere, "chores") == contents(database, "chores")
    assert (done.label.rows["alumni"], done.label.rows["wages"], done.aside) == (40, 40, None)
    assert schema.is_current(elsewhere)
    with elsewhere.begin() as tx:
        assert an_alum(tx) > 40  # the keys go on where they were
