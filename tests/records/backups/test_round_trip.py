"""What was saved comes back whole, on both databases, whoever was writing meanwhile; and comes back in a safe state."""

from __future__ import annotations

import json
import sqlite3
import stat
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
import sqlalchemy as sa
from alembic import command

from records import consent, schema
from records.backups import postgresql, restoring, sqlite, taking
from records.backups.sealing import seal, unseal
from records.backups.troubles import BadBackup, CannotBackUp, CannotRestore
from records.database import Database
from records.tables import metadata
from records.tables.measuring import frozen_verdicts
from records.tables.people import alumni, consent_events, enrollments, suppressions
from records.tables.texting import chores
from records.tables.texts import messages
from tests.support.backups import KEY, backed_up, empty_beside, postgres_tools
from tests.support.doors import rows
from tests.support.factories import NOW, a_checkin, a_flag, a_text, a_wage, an_alum, an_answer, an_employment
from tests.support.papers import what_funders_ask

LATER = NOW + timedelta(days=1)
PEOPLE = 8


@pytest.fixture
def elsewhere(database, request, tmp_path):
    with empty_beside(database, request, tmp_path) as opened:
        yield opened


def restored(taken, into, **more):
    return restoring.restore(taken.file, KEY, into, now=LATER, tools=postgres_tools(), **more)


def fill(database):
    with database.begin() as tx:
        for n in range(PEOPLE):
            alum = an_alum(tx, first_name=f"Ana {n}", last_name="Núñez 🙂")
            checkin = a_checkin(tx, alum)
            text = a_text(tx, alum, "about 17 an hour", checkin_id=checkin)
            an_answer(tx, alum, checkin_id=checkin, message_id=text, value={"wage_amount": "17.00"})
            a_wage(tx, alum, message_id=text)
            a_flag(tx, alum)
            enrollment = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))
            what_funders_ask(tx, alum, enrollment, an_employment(tx, alum), NOW)


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
    assert (done.label.rows["alumni"], done.label.rows["wages"], done.aside) == (PEOPLE, PEOPLE, None)
    assert schema.is_current(elsewhere)
    with elsewhere.begin() as tx:
        assert an_alum(tx) > PEOPLE  # the keys go on where they were
    for kept in (frozen_verdicts, consent_events):  # and so do their guards
        with pytest.raises(sa.exc.DBAPIError, match=r"never changed again|only ever added to"), elsewhere.begin() as tx:
            tx.execute(kept.delete())


def test_a_backup_is_of_one_moment_while_others_write(database, elsewhere, tmp_path):
    """Each writer's promise is in it whole or not at all, and nobody had to wait for the backup to end."""
    fill(database)
    stop, wrote = Event(), Event()

    def write():
        n = 0
        while not stop.is_set():
            with database.begin() as tx:
                alum = an_alum(tx)
                a_checkin(tx, alum)
                a_text(tx, alum, "x" * 2000)
            n += 1
            if n == 5:
                wrote.set()
        return n

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        assert wrote.wait(20)
        taken = backed_up(database, tmp_path)
        stop.set()
        written = writing.result(20)
    done = restored(taken, elsewhere)
    told = done.label.rows
    assert told["alumni"] - PEOPLE == told["checkins"] - PEOPLE == told["messages"] - PEOPLE
    assert 5 <= told["alumni"] - PEOPLE <= written
    assert len(rows(elsewhere, messages)) == told["messages"]


def test_a_database_that_holds_somebody_is_left_alone(database, elsewhere, tmp_path):
    fill(database)
    taken = backed_up(database, tmp_path)
    schema.upgrade(elsewhere.url.render_as_string(hide_password=False))
    with elsewhere.begin() as tx:
        an_alum(tx, first_name="Somebody")
    before = contents(elsewhere)
    with pytest.raises(CannotRestore, match="--replace"):
        restored(taken, elsewhere)
    assert contents(elsewhere) == before


def test_with_replace_what_was_there_is_kept_aside(database, elsewhere, tmp_path):
    fill(database)
    taken = backed_up(database, tmp_path)
    schema.upgrade(elsewhere.url.render_as_string(hide_password=False))
    with elsewhere.begin() as tx:
        an_alum(tx, first_name="Somebody")
    done = restored(taken, elsewhere, replace=True)
    assert len(rows(elsewhere, alumni)) == PEOPLE
    assert names_aside(elsewhere, done.aside) == ["Somebody"]


def test_whoever_said_stop_since_the_backup_has_said_stop(database, elsewhere, tmp_path):
    with database.begin() as tx:
        first, second = (an_alum(tx, phone=f"+1312555010{n}") for n in (1, 2))
        consent.record_event(tx, "wrong_number", phone="+13125550102", alum_ids=[second], source="t", text="", now=NOW)
    taken = backed_up(database, tmp_path)
    restored(taken, elsewhere)
    with elsewhere.begin() as tx:
        for phone, holders in (("+13125550101", [first]), ("+13125550102", [second]), ("+13125550103", [])):
            consent.record_event(tx, "opt_out", phone=phone, alum_ids=holders, source="t", text="", now=LATER)
    elsewhere.close()
    done = restoring.restore(
        taken.file, KEY, elsewhere, now=LATER + timedelta(days=1), replace=True, tools=postgres_tools()
    )
    assert done.carried == 2
    assert {(row.phone, row.reason) for row in rows(elsewhere, suppressions)} == {
        ("+13125550101", "opted_out"),
        ("+13125550102", "wrong_number"),
        ("+13125550103", "opted_out"),
    }
    assert [row.blocked_reason for row in rows(elsewhere, alumni)] == ["opted_out", "wrong_number"]


def test_a_damaged_file_is_kept_aside_and_a_log_left_behind_is_not_taken_for_news(sqlite_url, tmp_path):
    with closing(Database(sqlite_url)) as database:
        fill(database)
        taken = backed_up(database, tmp_path)
        with database.begin() as tx:
            an_alum(tx, first_name="Since")
        log = (tmp_path / "checkin.db-wal").read_bytes()  # what a machine that went down leaves
    assert log
    target = tmp_path / "checkin.db"
    target.write_bytes(b"SQLite format 3\0" + b"rubbish" * 1000)
    target.with_name("checkin.db-wal").write_bytes(log)
    with closing(Database(sqlite_url)) as damaged:
        with pytest.raises(CannotRestore, match="cannot be read"):
            restored(taken, damaged)
        done = restored(taken, damaged, replace=True)
        assert done.carried is None
        assert Path(done.aside).read_bytes()[16:23] == b"rubbish"
        assert [row.first_name for row in rows(damaged, alumni, alumni.c.first_name == "Since")] == []
        assert len(rows(damaged, alumni)) == PEOPLE
    sqlite.check(target, name="it")
    target.unlink()
    target.with_name("checkin.db-wal").write_bytes(log)  # deleted by hand, and the log forgotten
    with closing(Database(sqlite_url)) as gone:
        restoring.restore(taken.file, KEY, gone, now=LATER + timedelta(days=1))
        assert len(rows(gone, alumni)) == PEOPLE


def names_aside(database, aside):
    if database.is_sqlite:
        assert Path(aside).name == f"elsewhere.db.before-restore-{LATER:%Y%m%dT%H%M%SZ}"
        with closing(Database(f"sqlite:///{aside}")) as older:
            return [row.first_name for row in rows(older, alumni)]
    with database.read() as tx:
        return list(tx.scalars(sa.text(f'SELECT first_name FROM "{aside.removeprefix("schema ")}".alumni')))


def test_a_database_in_use_is_not_replaced(database, elsewhere, tmp_path):
    fill(database)
    taken = backed_up(database, tmp_path)
    url = elsewhere.url.render_as_string(hide_password=False)
    schema.upgrade(url)
    with closing(Database(url)) as at_work:
        with at_work.begin() as tx:
            an_alum(tx, first_name="Somebody")
        with pytest.raises(CannotRestore, match=r"in use|others are connected"):
            restored(taken, elsewhere, replace=True)
        assert [row.first_name for row in rows(at_work, alumni)] == ["Somebody"]


def test_an_empty_schema_makes_room(database, elsewhere, tmp_path):
    fill(database)
    schema.upgrade(elsewhere.url.render_as_string(hide_password=False))
    done = restored(backed_up(database, tmp_path), elsewhere)
    assert (len(rows(elsewhere, alumni)), done.aside) == (PEOPLE, None)
    assert not list(tmp_path.glob("*before-restore*"))


def at_revision(database, revision):
    """Takes the schema back to an earlier one, as an older version of checkin left it."""
    settings = schema.config()
    with database.begin() as tx:
        settings.attributes["connection"] = tx
        command.downgrade(settings, revision)


def test_a_backup_of_an_older_schema_is_brought_up_to_date(database, elsewhere, tmp_path):
    with database.begin() as tx:
        an_alum(tx, first_name="Ana")
    at_revision(database, "0003")
    taken = backed_up(database, tmp_path)
    assert taken.label.revision == "0003"
    assert "chores" not in taken.label.rows
    restored(taken, elsewhere)
    assert schema.is_current(elsewhere)
    assert [row.first_name for row in rows(elsewhere, alumni)] == ["Ana"]


def relabelled(taken, **changes):
    """The same backup under a label that tells something else, which the public half is enough to make."""
    other = taken.file.with_name("relabelled.backup")
    with taken.file.open("rb") as sealed, other.open("wb") as out:
        label, pieces = unseal(sealed, KEY, name="all.backup")
        seal(out, replace(label, **changes), pieces, KEY.public)
    return replace(taken, file=other)


def test_a_backup_of_a_newer_version_is_refused(database, elsewhere, tmp_path):
    taken = backed_up(database, tmp_path)
    with pytest.raises(CannotRestore, match="newer"):
        restored(relabelled(taken, revision="9999"), elsewhere)


def test_another_kind_of_database_is_refused(sqlite_url, postgres_url, tmp_path):
    with closing(Database(sqlite_url)) as one, closing(Database(postgres_url)) as other:
        with pytest.raises(CannotRestore, match="on SQLite"):
            restored(backed_up(one, tmp_path), other)
        with pytest.raises(CannotRestore, match="on PostgreSQL"):
            restored(backed_up(other, tmp_path, name="other.backup"), one)


def test_a_restore_that_fails_leaves_everything_as_it_was(database, elsewhere, tmp_path):
    """Here the rows are not those that the label tells of: found out as late as anything can be."""
    fill(database)
    honest = backed_up(database, tmp_path)
    taken = relabelled(honest, rows={**honest.label.rows, "wages": PEOPLE + 1})
    schema.upgrade(elsewhere.url.render_as_string(hide_password=False))
    with elsewhere.begin() as tx:
        an_alum(tx, first_name="Somebody")
    before, files = contents(elsewhere), sorted(tmp_path.iterdir())
    with pytest.raises(BadBackup, match="wages"):
        restored(taken, elsewhere, replace=True)
    elsewhere.close()
    assert contents(elsewhere) == before
    assert schema.is_current(elsewhere)
    assert {file for file in tmp_path.iterdir() if "wal" not in file.name and "shm" not in file.name} <= set(files)
    with elsewhere.read() as tx:
        assert not [name for name in sa.inspect(tx).get_schema_names() if name.startswith("before_restore")]


def test_a_restore_that_was_cut_off_is_not_taken_for_a_whole_database(postgres_url, postgres_server, tmp_path):
    """The rows are in, and then the machine goes down: nothing starts on it, and the restore can be run again."""
    with closing(Database(postgres_url)) as database:
        fill(database)
        taken = backed_up(database, tmp_path)
    with postgres_server.fresh(template="template0") as url, closing(Database(url)) as half:
        with taken.file.open("rb") as sealed, tempfile.TemporaryFile() as dumped:
            dumped.writelines(unseal(sealed, KEY, name="all.backup")[1])
            dumped.flush()
            postgresql.load(half, dumped, postgresql.tool("pg_restore", postgres_tools()))
        assert len(rows(half, alumni)) == PEOPLE
        assert not schema.is_current(half)
        restored(taken, half, replace=True)
        assert schema.is_current(half)
        assert len(rows(half, alumni)) == PEOPLE


def test_a_damaged_sqlite_file_is_found_before_it_takes_anybodys_place(sqlite_url, tmp_path):
    with closing(Database(sqlite_url)) as database:
        with database.begin() as tx:
            alum = an_alum(tx)
        taken = backed_up(database, tmp_path)
        with closing(sqlite3.connect(sqlite.path_of(database), isolation_level=None)) as raw:
            # A row that names nobody, as a failing disk could leave it.
            raw.execute("UPDATE enrollments SET alum_id = ?", [alum + 1])
        dangling = backed_up(database, tmp_path, name="dangling.backup")
    for file, sound in ((taken, True), (dangling, False)):
        with closing(Database(f"sqlite:///{tmp_path / file.file.stem}.db")) as into:
            if sound:
                restored(file, into)
                continue
            with pytest.raises(BadBackup, match="enrollments"):
                restored(file, into)
            assert not sqlite.path_of(into).exists()


def test_the_last_backup_is_remembered(database, tmp_path):
    taken = backed_up(database, tmp_path)
    for now in (NOW, LATER):
        with database.begin() as tx:
            taking.note(tx, taken, now=now)
    (row,) = rows(database, chores, chores.c.name == "backup")
    assert (row.done_at, row.notes) == (LATER, {"bytes": taken.bytes, "sha256": taken.sha256})


def test_a_backup_is_for_its_owner_only_and_takes_no_name_twice(database, tmp_path):
    taken = backed_up(database, tmp_path)
    assert stat.S_IMODE(taken.file.stat().st_mode) == 0o600
    was = taken.file.read_bytes()
    with pytest.raises(CannotBackUp, match="is there already"):
        backed_up(database, tmp_path)
    assert taken.file.read_bytes() == was
    assert not list(tmp_path.glob("*.partial"))


def test_an_empty_database_is_no_backup(empty_database_url, tmp_path):
    with closing(Database(empty_database_url)) as database, pytest.raises(CannotBackUp, match=r"exist|no schema"):
        backed_up(database, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_only_backups_with_names_of_ours_are_ever_too_old(tmp_path):
    ours = [taking.name_for(NOW + timedelta(days=n)) for n in range(4)]
    others = ["checkin.db", "my-checkin-20260310T170000Z.backup", "checkin-20260310T170000Z.backup.old", "all.backup"]
    for name in (*ours, *others):
        (tmp_path / name).touch()
    assert [file.name for file in taking.oldest(tmp_path, keep=3)] == ours[:1]
    assert taking.oldest(tmp_path, keep=9) == ()
