"""The database refuses to change a frozen report, whoever asks it to; what was cut off counts for nothing and goes."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa
from alembic import command

from bot.reporting import BadReport, Coordinator, clear_cut_off
from records import freezing, frozen, schema
from records.database import Database
from records.keeping.erasing import Erasure, erase
from records.keeping.marks import Seal
from records.tables.measuring import frozen_reports, frozen_verdicts
from surveys.measures import Part, Scope
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.factories import an_alum
from tests.support.site import a_bot

NOW, AS_OF = datetime(2025, 8, 1, 15, tzinfo=UTC), date(2025, 8, 1)
HOUR = timedelta(hours=1)
CORA = "cora@example.org"
BOTH = (frozen_reports, frozen_verdicts)

ATTACKS = [
    *(f"DELETE FROM {table}" for table in ("frozen_verdicts", "frozen_reports")),
    "UPDATE frozen_reports SET name = 'Another'",
    "UPDATE frozen_reports SET as_of = '2020-01-01'",
    "UPDATE frozen_reports SET figures = '[]'",
    "UPDATE frozen_reports SET \"by\" = 'somebody@example.org'",
    "UPDATE frozen_reports SET at = '2020-01-01 00:00:00+00'",
    "UPDATE frozen_reports SET claimed_until = '2030-01-01 00:00:00+00'",
    "UPDATE frozen_reports SET name_key = NULL",
    "UPDATE frozen_reports SET id = id + 100",
    "UPDATE frozen_verdicts SET part = 'yes'",
    "UPDATE frozen_verdicts SET amount = 1000000",
    "UPDATE frozen_verdicts SET alum_id = 3",
    "UPDATE frozen_verdicts SET report_id = 2",
    # Report 2 is being frozen: what is in it cannot be pushed into another.
    "UPDATE frozen_verdicts SET report_id = 1 WHERE report_id = 2",
    "INSERT INTO frozen_verdicts (report_id, alum_id, measure, part) VALUES (1, 1, 'invented', 'yes')",
]
ON_SQLITE = [
    "INSERT OR REPLACE INTO frozen_reports (id, name, as_of, figures, \"by\", at)"
    " SELECT id, 'Another', as_of, '[]', \"by\", at FROM frozen_reports WHERE id = 1",
    "REPLACE INTO frozen_reports (name, as_of, figures, \"by\", at, name_key)"
    " SELECT name, as_of, '[]', \"by\", at, name_key FROM frozen_reports WHERE id = 1",
    "UPDATE OR REPLACE frozen_reports SET name_key = 'to the county' WHERE id = 2",
    "UPDATE OR REPLACE frozen_reports SET id = 1 WHERE id = 2",
    "INSERT OR REPLACE INTO frozen_verdicts SELECT report_id, alum_id, measure, 'yes', amount FROM frozen_verdicts",
]  # fmt: skip
ON_POSTGRESQL = ["TRUNCATE frozen_verdicts", "TRUNCATE frozen_reports CASCADE"]


def coordinator(database, now=NOW, by=CORA):
    return Coordinator(database, by, now, now.date())


def begun(database, name="Half", now=NOW, alumni=()):
    """A report whose freezing was cut off, as a killed process leaves it."""
    with database.begin() as tx:
        report_id = freezing.begin(tx, name, Scope(as_of=AS_OF), by=CORA, now=now)
        freezing.add(tx, report_id, [freezing.Stood(alum_id=each, measure="m", part=Part.NO) for each in alumni])
    return report_id


@pytest.fixture
def alumni(database):
    with database.begin() as tx:
        return tuple(an_alum(tx, exited_on=date(2024, 11, 15), now=NOW - HOUR) for _ in range(3))


def test_plain_sql_cannot_change_what_was_frozen(database, alumni):
    assert coordinator(database).freeze("To the county", Scope(as_of=AS_OF)) == 1
    assert begun(database, alumni=alumni) == 2
    before = [rows(database, table) for table in BOTH]
    for statement in (*ATTACKS, *(ON_SQLITE if database.is_sqlite else ON_POSTGRESQL)):
        with pytest.raises(sa.exc.DBAPIError, match="never changed again"), database.begin() as tx:
            tx.exec_driver_sql(statement)
        assert [rows(database, table) for table in BOTH] == before, statement


def test_erasing_somebody_leaves_a_frozen_report_as_it_was_and_nobody_in_it(database, alumni):
    coordinator(database).freeze("To the county", Scope(as_of=AS_OF))
    before = [rows(database, table) for table in BOTH]
    with database.begin() as tx:
        erase(tx, Seal.of("a secret of the tests"), Erasure(alumni[0], CORA, NOW + HOUR, AS_OF, "America/Chicago"))
    assert [rows(database, table) for table in BOTH] == before
    with database.read() as tx:
        (report,) = frozen.frozen(tx)
        assert not any(each.changed for each in frozen.changes_since(tx, report))


def test_what_is_left_of_one_cut_off_is_cleared_away_when_its_time_is_over(database, alumni, monkeypatch):
    monkeypatch.setattr(freezing, "AT_ONCE", 1)
    coordinator(database).freeze("To the county", Scope(as_of=AS_OF))
    whole = [rows(database, table) for table in BOTH]
    begun(database, alumni=alumni)
    begun(database, "A clock ahead", NOW + timedelta(days=9), alumni)
    bot = a_bot(database, FixedClock())
    assert clear_cut_off(bot, now=NOW + HOUR / 2) == {"cut_off_rows_cleared": 4}
    assert [row.name for row in rows(database, frozen_reports)] == ["To the county", "Half"]
    assert clear_cut_off(bot, now=NOW + HOUR) == {"cut_off_rows_cleared": 4}
    assert [rows(database, table) for table in BOTH] == whole
    assert clear_cut_off(bot, now=NOW + HOUR) == {}


def test_whoever_is_still_at_it_after_that_adds_nothing_to_it(database, alumni):
    first, second = begun(database, "First", alumni=alumni[:1]), begun(database, "Second")
    stood = freezing.Stood(alum_id=alumni[1], measure="m", part=Part.NO)
    with database.begin() as tx:
        freezing.give_up(tx, first)
        freezing.clear(tx, now=NOW)
    for report_id in (first, 99):
        with pytest.raises(freezing.TookTooLong), database.begin() as tx:
            freezing.add(tx, report_id, [stood])
        with pytest.raises(freezing.TookTooLong), database.begin() as tx:
            freezing.finish(tx, report_id, (), (), by=CORA, now=NOW)
    assert [(row.id, row.name) for row in rows(database, frozen_reports)] == [(second, "Second")]


def test_a_name_is_held_while_it_is_being_frozen_and_free_again_an_hour_after_it_was_cut_off(database, alumni):
    begun(database, "To the county", alumni=alumni)
    with pytest.raises(BadReport, match=f"{CORA} is freezing a report of that name: wait"):
        coordinator(database, by="dan@example.org").freeze("To the County", Scope(as_of=AS_OF))
    with database.read() as tx:
        assert frozen.frozen(tx) == ()
        assert frozen.one(tx, 1) is None
    later = coordinator(database, NOW + HOUR)
    assert later.freeze("To the County", Scope(as_of=AS_OF)) == 2
    with pytest.raises(BadReport, match="a frozen report has that name"):
        later.freeze("to the county", Scope(as_of=AS_OF))
    clear_cut_off(a_bot(database, FixedClock()), now=NOW + HOUR)
    assert {row.report_id for row in rows(database, frozen_verdicts)} == {2}


def test_reports_of_an_older_database_are_closed_and_what_was_cut_off_there_goes(empty_database_url):
    reports = sa.table("frozen_reports", *map(sa.column, ("name", "as_of", "by", "at")), sa.column("figures", sa.JSON))
    verdicts = sa.table("frozen_verdicts", *map(sa.column, ("report_id", "alum_id", "measure", "part")))
    with closing(Database(empty_database_url)) as database, database.begin() as tx:
        settings = schema.config()
        settings.attributes["connection"] = tx
        command.upgrade(settings, "0007")
        people = sa.table("alumni", *map(sa.column, ("external_id", "zones", "created_at", "updated_at")))
        tx.execute(people.insert().values(external_id="A1", zones="", created_at=NOW, updated_at=NOW))
        for name, figures in (("Q1", [1]), ("q1", [2]), ("Half", []), ("Q2", [3])):
            tx.execute(reports.insert().values(name=name, as_of=AS_OF, figures=figures, by=CORA, at=NOW))
        for number in (1, 2, 3, 4):
            tx.execute(verdicts.insert().values(report_id=number, alum_id=1, measure="m", part="yes"))
    schema.upgrade(empty_database_url)
    with closing(Database(empty_database_url)) as database:
        kept = [(row.name, row.name_key, row.claimed_until) for row in rows(database, frozen_reports)]
        assert kept == [("Q1", "q1", None), ("q1", None, None), ("Half", None, NOW), ("Q2", "q2", None)]
        with pytest.raises(sa.exc.DBAPIError, match="never changed again"), database.begin() as tx:
            tx.execute(frozen_verdicts.update().values(part="no"))
        clear_cut_off(a_bot(database, FixedClock()), now=NOW)
        assert [row.report_id for row in rows(database, frozen_verdicts)] == [1, 2, 4]
        assert [row.name for row in rows(database, frozen_reports)] == ["Q1", "q1", "Q2"]
