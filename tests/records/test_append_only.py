"""The database refuses to change or drop what the consent ledger says, whoever asks it to."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from records.consent import ledger_of, record_event
from records.database import Database
from records.keeping.erasing import Erasure, erase
from records.keeping.marks import Seal
from records.tables.people import consent_events
from tests.support.doors import PHONE, rows
from tests.support.factories import NOW, an_alum

ATTACKS = [
    "DELETE FROM consent_events",
    "DELETE FROM consent_events WHERE event = 'opt_out'",
    "UPDATE consent_events SET event = 'opt_in'",
    "UPDATE consent_events SET alum_id = NULL",
    "UPDATE consent_events SET scope = 'research'",
    "UPDATE consent_events SET method = 'paper'",
    "UPDATE consent_events SET given_by = 'guardian'",
    "UPDATE consent_events SET wording = 'I agree to everything'",
    "UPDATE consent_events SET wording_version = 'v9'",
    "UPDATE consent_events SET language = 'es'",
    "UPDATE consent_events SET at = '2020-01-01 00:00:00+00'",
    "UPDATE consent_events SET id = id + 1000",
    "UPDATE consent_events SET phone = '+13125550199'",
    "UPDATE consent_events SET text = 'yes, gladly'",
    "UPDATE consent_events SET source = 'paper form'",
    "UPDATE consent_events SET \"by\" = 'somebody@example.org'",
    "INSERT INTO consent_events (id, phone, event, at) SELECT id, phone, 'opt_in', at FROM consent_events",
]


@pytest.fixture
def alum(database: Database) -> int:
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE)
        told = {"wording": "Reply START to rejoin.", "wording_version": "opted_out en s1", "language": "en"}
        record_event(tx, "opt_out", phone=PHONE, alum_ids=(alum,), source="text", text="stop", now=NOW, by="x", **told)
    return alum


def attack(database: Database, statement: str) -> None:
    with database.begin() as tx:
        tx.exec_driver_sql(statement)


@pytest.mark.parametrize("statement", ATTACKS)
def test_plain_sql_cannot_change_what_was_said(database: Database, alum: int, statement: str) -> None:
    before = rows(database, consent_events)
    with pytest.raises(sa.exc.DBAPIError):
        attack(database, statement)
    assert rows(database, consent_events) == before


def test_nor_can_a_row_be_put_in_the_place_of_another(database: Database, alum: int) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL has no INSERT OR REPLACE")
    before = rows(database, consent_events)
    for instead in ("INSERT OR REPLACE INTO", "REPLACE INTO"):
        with pytest.raises(sa.exc.DBAPIError, match="only ever added to"):
            attack(database, f"{instead} consent_events (id, phone, event, at) SELECT id, phone, 'opt_in', at"
                             " FROM consent_events")  # fmt: skip
    assert rows(database, consent_events) == before


def test_nor_can_the_table_be_emptied_at_a_stroke(database: Database, alum: int) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(sa.exc.DBAPIError, match="only ever added to"):
        attack(database, "TRUNCATE consent_events CASCADE")


def test_erasing_a_person_empties_the_number_and_the_words_and_nothing_else(database: Database, alum: int) -> None:
    (before,) = rows(database, consent_events)
    with database.begin() as tx:
        erase(tx, Seal.of("a secret of the tests"), Erasure(alum, "x", NOW, date(2026, 3, 10), "America/Chicago"))
    (after,) = rows(database, consent_events)
    changed = {name for name in before._fields if getattr(before, name) != getattr(after, name)}
    assert changed == {"phone", "text"}
    assert (after.phone, after.text) == ("", "")


def test_what_was_emptied_cannot_be_filled_again(database: Database, alum: int) -> None:
    attack(database, "UPDATE consent_events SET text = '', source = '', \"by\" = NULL")
    with pytest.raises(sa.exc.DBAPIError):
        attack(database, "UPDATE consent_events SET source = 'text'")
    with database.read() as tx:
        assert [(entry.text, entry.source, entry.by) for entry in ledger_of(tx, alum)] == [("", "", None)]


def test_new_entries_go_on_being_added(database: Database, alum: int) -> None:
    with database.begin() as tx:
        record_event(tx, "resubscribed", phone=PHONE, alum_ids=(alum,), source="text", text="START", now=NOW)
        assert [entry.event for entry in ledger_of(tx, alum)] == ["resubscribed", "opt_out"]
