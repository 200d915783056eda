"""`checkin keys`, and how every command meets a database that is sealed with a key it was not given."""

from __future__ import annotations

import json
import re

import click
import pytest

from records import schema
from records.database import Database
from records.sealing.troubles import BadDataKey, NoDataKey, NotNow
from records.sealing.wrapping import Wrapping, new_data_key, read_data_key
from records.tables.people import alumni
from records.tables.texts import messages
from tests.support.backups import KEY as BACKUP_KEY
from tests.support.commands import console, run
from tests.support.doors import rows
from tests.support.factories import a_text, an_alum
from web.cli.accounts import user
from web.cli.backups import backup
from web.cli.diagnosing import doctor
from web.cli.exporting import export
from web.cli.keeping import keep
from web.cli.keys import keys
from web.cli.reporting import report
from web.cli.rosters import import_roster
from web.cli.serving import serve, web, worker
from web.cli.working import tick

PHONE = "+13125550144"
KEY, OTHER = new_data_key(), new_data_key()


@pytest.fixture
def env(database_url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with_records = Database(database_url)
    with with_records.begin() as tx:
        a_text(tx, an_alum(tx, phone=PHONE), "hello")
    with_records.close()
    return {"DATABASE_URL": database_url, "CHECKIN_CARRIER": "simulator", "SECRET_KEY": "s" * 32}


def wrapped(env, key=KEY):
    database = Database(env["DATABASE_URL"], wrapping=Wrapping(key))
    schema.make_ready(database)
    database.close()
    return env | {"CHECKIN_DATA_KEY": key.written()}


def shown(env):
    done = run(keys, "show", "--json", env=env)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


def sealing(env):
    found = json.loads(run(doctor, "--json", env=env).stdout)["checks"]
    return {each["check"]: each for each in found}["sealing"]


def test_a_new_key_is_all_that_is_printed_and_works():
    done = run(keys, "new", env={})
    assert read_data_key(done.stdout, where="the output").written() == done.stdout.strip()
    assert "away from the database and its backups" in done.stderr
    assert run(keys, "new", env={}).stdout != done.stdout


def test_show_says_what_wraps_the_keys_and_never_a_key(env):
    assert [(key["purpose"], key["wrapped_by"]) for key in shown(env)] == [("numbers", None), ("texts", None)]
    given = wrapped(env)
    for each in (env, given, env | {"CHECKIN_DATA_KEY": OTHER.written()}):  # to look, no key is needed
        assert {key["wrapped_by"] for key in shown(each)} == {KEY.name}
        assert [key["values"] for key in shown(each)] == [2, 1]
    told = run(keys, "show", env=given).stdout
    assert f"key 1 for numbers: seals; wrapped by the data key {KEY.name}; 2 values are under it" in told
    assert not re.search(r"[A-Za-z0-9+/]{30,}", told)
    assert KEY.written() not in told


def test_a_key_for_texts_is_changed_and_a_second_run_finishes_it(env):
    done = run(keys, "rotate", "--no-wait", env=wrapped(env))
    assert json.loads(done.stdout) == {"purpose": "texts", "key": 3, "rows": 1, "finished": False}
    assert "again in a minute" in done.stderr
    assert [(key["key"], key["newest"], key["values"]) for key in shown(env)] == [
        (1, True, 2), (2, False, 0), (3, True, 1),
    ]  # fmt: skip
    assert "being replaced" in run(keys, "show", env=env).stdout
    again = json.loads(run(keys, "rotate", "--no-wait", env=wrapped(env)).stdout)
    assert (again["key"], again["rows"]) == (3, 0)


def test_a_key_for_numbers_is_changed_unless_somebody_is_there(env):
    given = wrapped(env)
    at_work = Database(env["DATABASE_URL"], wrapping=Wrapping(KEY))
    assert rows(at_work, alumni)
    with pytest.raises(NotNow, match="others have the database open: stop `checkin serve`"):
        run(keys, "rotate", "--numbers", env=given)
    at_work.close()
    done = run(keys, "rotate", "--numbers", env=given)
    assert json.loads(done.stdout) == {"purpose": "numbers", "rows": 2, "finished": True}
    opened = Database(env["DATABASE_URL"], wrapping=Wrapping(KEY))
    assert len(rows(opened, alumni, alumni.c.phone == PHONE)) == 1
    assert rows(opened, messages)[0].body == "hello"
    opened.close()


def test_without_a_data_key_everything_works_and_the_mend_is_told(env):
    done = run(keys, "rotate", "--no-wait", env=env)
    assert done.exit_code == 0
    assert "checkin keys new" in done.stderr
    found = sealing(env)
    assert (found["ok"], "lie open" in found["found"]) == (None, True)
    assert "`checkin keys new`" in found["mend"]


def test_doctor_says_how_the_keys_stand(env):
    given = wrapped(env)
    assert sealing(given)["ok"] is True
    for wrong in (env, env | {"CHECKIN_DATA_KEY": OTHER.written()}, env | {"CHECKIN_DATA_KEY": "hunter2"}):
        found = sealing(wrong)
        assert found["ok"] is False
        assert "CHECKIN_DATA_KEY" in found["found"] + found["mend"]
        assert "hunter2" not in str(found)


@pytest.mark.parametrize(
    ("command", "args"),
    [
        (serve, ()), (web, ()), (worker, ()), (tick, ()), (export, ("messages",)), (report, ()),
        (import_roster, ("x.csv",)), (keep, ()), (keys, ("rotate",)),
        (user, ("add", "a@example.org", "--role", "viewer")),
    ],
    ids=lambda given: given.name if isinstance(given, click.Command) else "",
)  # fmt: skip
def test_without_the_right_key_no_command_begins(command, args, sqlite_url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.csv").write_text("external_id\n")
    env = {
        "DATABASE_URL": sqlite_url, "CHECKIN_CARRIER": "simulator", "SECRET_KEY": "s" * 32,
    }  # fmt: skip
    wrapped(env)
    with pytest.raises(NoDataKey, match="CHECKIN_DATA_KEY is missing"):
        run(command, *args, env=env)
    with pytest.raises(NoDataKey, match=f"CHECKIN_DATA_KEY is the data key {OTHER.name}"):
        run(command, *args, env=env | {"CHECKIN_DATA_KEY": OTHER.written()})


def test_a_backup_needs_no_data_key(sqlite_url, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    env = {"DATABASE_URL": sqlite_url, "CHECKIN_BACKUP_KEY": str(BACKUP_KEY.public)}
    wrapped(env)
    assert json.loads(run(backup, "x.backup", env=env).stdout)["rows"]["data_keys"] == 2
    assert (tmp_path / "x.backup").exists()


def test_a_missing_key_is_one_line_that_says_the_mend(sqlite_url, tmp_path):
    env = {"DATABASE_URL": sqlite_url, "CHECKIN_CARRIER": "simulator"}
    wrapped(env)
    done = console("report", env=env, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == (
        "checkin: the database is sealed and CHECKIN_DATA_KEY is missing: set it (or CHECKIN_DATA_KEY_FILE) to the"
        f" data key {KEY.name}\n"
    )


def test_the_key_may_lie_in_a_file(sqlite_url, tmp_path):
    env = {"DATABASE_URL": sqlite_url, "CHECKIN_CARRIER": "simulator"}
    wrapped(env)
    file = tmp_path / "data.key"
    file.write_text(f"# the data key\n{KEY.written()}\n")
    assert run(report, env=env | {"CHECKIN_DATA_KEY_FILE": str(file)}).exit_code == 0
    for wrong, why in ((tmp_path / "gone.key", "cannot be read"), (tmp_path, "cannot be read")):
        with pytest.raises(BadDataKey, match=why):
            run(report, env=env | {"CHECKIN_DATA_KEY_FILE": str(wrong)})
