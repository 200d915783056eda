"""A database from before anything was sealed: every row is sealed, nothing readable stays behind, and the way back."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command

from records import schema
from records.database import Database
from records.sealing import stored
from records.sealing.wrapping import Wrapping, new_data_key
from records.tables.outcomes import answers, employment
from records.tables.people import alumni, consent_events, enrollments, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.doors import rows

KEY = new_data_key()
PHONE, SHORT, WHATSAPP = "+13125550144", "55501", "whatsapp:+13125550145"
AT = "'2026-03-10 17:00:00+00:00'"
MANY = 600  # more than one batch
OLD_ROWS = (
    f"INSERT INTO alumni (external_id, phone, zones, created_at, updated_at) VALUES ('A1', '{PHONE}', 'x', {AT}, {AT})",
    f"INSERT INTO alumni (external_id, zones, created_at, updated_at) VALUES ('A2', 'x', {AT}, {AT})",
    "INSERT INTO enrollments (alum_id, extras, created_at, updated_at)"
    f" VALUES (1, '{{\"note\": \"marzipan\"}}', {AT}, {AT}), (2, '{{}}', {AT}, {AT})",
    f"INSERT INTO suppressions (phone, reason, since) VALUES ('{PHONE}', 'opted_out', {AT}),"
    f" ('{SHORT}', 'wrong_number', {AT})",
    "INSERT INTO consent_events (alum_id, phone, event, text, at)"
    f" VALUES (1, '{PHONE}', 'opt_out', 'no more marzipan', {AT})",
    "INSERT INTO messages (alum_id, direction, phone, body, status, at)"
    f" VALUES (1, 'in', '{PHONE}', 'i make marzipan', 'received', {AT}),"
    f" (NULL, 'in', '{WHATSAPP}', '', 'received', {AT})",
    "INSERT INTO flags (alum_id, kind, why, resolution, at)"
    f" VALUES (1, 'message', 'said marzipan', NULL, {AT}), (1, 'message', '', 'called about marzipan', {AT})",
    "INSERT INTO answers (alum_id, question, raw_text, value, evidence, reader, why, at)"
    f" VALUES (1, 'work', 'i make marzipan', '{{\"employer\": \"marzipan ltd\"}}', '[]', '1', 'two marzipans', {AT})",
    "INSERT INTO checkins (alum_id, enrollment_id, wave, questionnaire, asks_from, asks_to, opens_on, due_on,"
    " closes_on, state, dialogue) VALUES (1, 1, 'w', 'q', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01',"
    " '2026-01-01',"
    " 'open', '{\"last\": \"marzipan\"}'), (1, 1, 'w', 'q', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01',"
    " '2026-01-01', 'open', 'null')",
    "INSERT INTO employment (alum_id, as_of, source, at, status, is_current, needs_why)"
    f" VALUES (1, '2026-01-01', 'staff', {AT}, 'employed', true, 'marzipan')",
)  # fmt: skip


@pytest.fixture
def old_url(empty_database_url):
    """A database of the revision before, with a row of everything."""
    with closing(Database(empty_database_url)) as database, database.begin() as tx:
        settings = schema.config()
        settings.attributes["connection"] = tx
        command.upgrade(settings, "0005")
        for statement in OLD_ROWS:
            tx.exec_driver_sql(statement.replace("%", "%%"))
        many = sa.table("messages", *(sa.column(name) for name in ("direction", "phone", "body", "status", "at")))
        row = {"direction": "in", "phone": PHONE, "status": "received", "at": sa.text(AT)}
        tx.execute(sa.insert(many).values([{**row, "body": f"marzipan {n}"} for n in range(MANY)]))
    return empty_database_url


def plain_values(database):
    """Every value of the columns that are sealed, as the database has it."""
    found = []
    with database.read_sealed() as tx:
        for table in (
            alumni,
            consent_events,
            suppressions,
            messages,
            flags,
            answers,
            checkins,
            employment,
            enrollments,
        ):
            names = [column.name for column in table.columns if hasattr(column.type, "equal_alike")]
            query = sa.select(*(sa.column(name) for name in names)).select_from(sa.table(table.name))
            found += [json.dumps(value) for row in tx.execute(query) for value in row]
    return found


def test_every_row_of_an_older_database_is_sealed_and_reads_as_before(old_url):
    schema.upgrade(old_url, wrapping=Wrapping(KEY))
    with closing(Database(old_url, wrapping=Wrapping(KEY))) as database:
        assert not stored.are_bare(database)
        assert not [value for value in plain_values(database) if "marzipan" in value or "5550144" in value]
        assert [row.phone for row in rows(database, alumni)] == [PHONE, None]
        assert [row.extras for row in rows(database, enrollments)] == [{"note": "marzipan"}, {}]
        assert {row.phone for row in rows(database, suppressions)} == {PHONE, SHORT}
        assert [(row.phone, row.text) for row in rows(database, consent_events)] == [(PHONE, "no more marzipan")]
        assert [(row.phone, row.body) for row in rows(database, messages)][:2] == [
            (PHONE, "i make marzipan"),
            (WHATSAPP, ""),
        ]
        assert len(rows(database, messages, messages.c.phone == PHONE)) == MANY + 1
        assert {(row.why, row.resolution) for row in rows(database, flags)} == {
            ("said marzipan", None), ("", "called about marzipan"),
        }  # fmt: skip
        (answer,) = rows(database, answers)
        assert (answer.raw_text, answer.value) == ("i make marzipan", {"employer": "marzipan ltd"})
        assert answer.why == "two marzipans"
        assert [row.dialogue for row in rows(database, checkins)] == [{"last": "marzipan"}, None]
        assert rows(database, employment)[0].needs_why == "marzipan"


def test_nothing_of_what_an_older_file_held_is_left_in_it(old_url):
    schema.upgrade(old_url)
    if old_url.startswith("sqlite"):
        files = Path(old_url.removeprefix("sqlite:///")).parent.iterdir()
        held = b"".join(file.read_bytes() for file in files)
        assert b"marzipan" not in held
        assert b"5550144" not in held


def test_a_migration_that_was_cut_short_did_not_happen_and_can_be_run_again(old_url, monkeypatch):
    def cut_short(*_, **__):
        raise TypeError("the machine goes down")

    with closing(Database(old_url)) as database:
        before = plain_values(database)
        with monkeypatch.context() as broken:
            broken.setattr(stored, "wrap_anew", cut_short)
            with pytest.raises(TypeError):
                schema.upgrade(old_url)
        assert schema.is_current(database) is False
        assert plain_values(database) == before
    schema.upgrade(old_url)
    with closing(Database(old_url)) as database:
        assert rows(database, alumni)[0].phone == PHONE


def test_the_migration_can_be_taken_back(old_url):
    with closing(Database(old_url)) as database:
        before = sorted(value for value in plain_values(database) if value not in ('"null"', "null"))
    schema.upgrade(old_url, wrapping=Wrapping(KEY))
    with closing(Database(old_url, wrapping=Wrapping(KEY))) as database:
        with database.begin() as tx:
            settings = schema.config()
            settings.attributes["connection"] = tx
            command.downgrade(settings, "0005")
        assert sorted(value for value in plain_values(database) if value not in ('"null"', "null")) == before
    schema.upgrade(old_url)
    with closing(Database(old_url)) as database:
        assert rows(database, alumni)[0].phone == PHONE
