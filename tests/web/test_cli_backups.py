"""`checkin backup`, `checkin restore` and the key, as an operator meets them."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click
import pytest

from records.backups import taking
from records.backups.troubles import BadBackupKey, CannotBackUp, CannotRestore, HeldAfterRestore, NothingHeld
from records.database import Database
from records.tables.people import alumni
from records.tables.texting import chores
from tests.support.backups import KEY, backed_up, empty_beside, postgres_tools
from tests.support.commands import console, run
from tests.support.doors import asked, rows
from tests.support.factories import NOW, a_text, an_alum
from web.cli.backups import backup, backup_key, restore
from web.cli.serving import serve, web, worker
from web.cli.working import tick


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "private.key").write_text(KEY.written())
    tools = {"CHECKIN_PG_BIN": postgres_tools() or ""} if database_url.startswith("postgresql") else {}
    return {
        "DATABASE_URL": database_url,
        "CHECKIN_CARRIER": "simulator",
        "CHECKIN_BACKUP_KEY": str(KEY.public),
        **tools,
    }


@pytest.fixture
def elsewhere(database: Database, request: pytest.FixtureRequest, tmp_path: Path):
    with empty_beside(database, request, tmp_path) as opened:
        yield opened


def told(command: click.Command, *args: str, env: Mapping[str, str], **more: Any) -> dict[str, Any]:
    done = run(command, *args, env=env, **more)
    assert done.exit_code == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def url_of(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def test_from_a_new_key_to_check_ins_that_go_again(database: Database, elsewhere: Database, env, tmp_path: Path):
    asked(database, first_name="Xiomara")
    key = run(backup_key, "new", "new.key", env=env)
    assert stat.S_IMODE((tmp_path / "new.key").stat().st_mode) == 0o600
    assert run(backup_key, "public", "new.key", env=env).stdout == key.stdout
    assert "checkin-private-" not in key.output

    sealing = env | {"CHECKIN_BACKUP_KEY": key.stdout.strip()}
    saved = told(backup, "all.backup", env=sealing)
    assert (saved["rows"]["alumni"], saved["rows"]["checkins"], saved["opened_again"]) == (1, 1, False)
    assert saved["bytes"] == (tmp_path / "all.backup").stat().st_size
    (remembered,) = rows(database, chores, chores.c.name == "backup")
    assert remembered.notes["sha256"] == saved["sha256"]

    tried = told(restore, "all.backup", "--check", "--key", "new.key", env=sealing)
    assert (tried["checked"], tried["rows"]) == (True, saved["rows"])

    there = url_of(elsewhere)
    back = told(restore, "all.backup", "--key", "new.key", "--into", there, env=sealing)
    assert (back["rows"], back["aside"]) == (saved["rows"], None)
    assert [row.first_name for row in rows(elsewhere, alumni)] == ["Xiomara"]

    moved = sealing | {"DATABASE_URL": there}
    for starting in (tick, serve, web, worker):
        with pytest.raises(HeldAfterRestore, match="checkin restore --finish"):
            run(starting, env=moved | {"SECRET_KEY": "s" * 32})
    assert told(restore, "--finish", env=moved) == {"not_sent": 1}
    assert run(tick, env=moved).exit_code == 0
    with pytest.raises(NothingHeld):
        run(restore, "--finish", env=moved)


def test_nothing_that_is_printed_tells_of_anybody(database: Database, elsewhere: Database, env):
    with database.begin() as tx:
        alum = an_alum(tx, first_name="Xiomara", last_name="Quispe", phone="+13125550177")
        a_text(tx, alum, "mi sueldo es secreto")
    calls = [
        run(backup, "all.backup", env=env),
        run(restore, "all.backup", "--check", "--key", "private.key", env=env),
        run(restore, "all.backup", "--key", "private.key", "--into", url_of(elsewhere), env=env),
    ]
    printed = "".join(call.output for call in calls) + Path("all.backup").read_bytes().decode("latin-1")
    assert [call.exit_code for call in calls] == [0, 0, 0]
    for word in ("Xiomara", "Quispe", "5550177", "secreto", "checkin-private"):
        assert word not in printed


def test_old_backups_of_ours_go_and_are_named_before(database: Database, env, tmp_path: Path):
    folder = tmp_path / "backups"
    folder.mkdir()
    names = [f"checkin-2026030{day}T040000Z.backup" for day in range(1, 5)]
    for name in (*names, "keep-me.backup"):
        (folder / name).touch()
    would = told(backup, "--out", "backups", "--keep", "3", "--dry-run", env=env)
    assert would["deletes"] == [f"backups/{name}" for name in names[:2]]
    assert len(list(folder.iterdir())) == 5
    done = told(backup, "--out", "backups", "--keep", "3", env=env)
    assert done["deleted"] == would["deletes"]
    assert sorted(file.name for file in folder.iterdir()) == sorted(
        [*names[2:], "keep-me.backup", Path(done["file"]).name]
    )


def test_replacing_asks_for_the_words(database: Database, elsewhere: Database, env):
    with database.begin() as tx:
        an_alum(tx, first_name="Ana")
    run(backup, "all.backup", env=env)
    there = url_of(elsewhere)
    told(restore, "all.backup", "--key", "private.key", "--into", there, env=env)
    again = ("all.backup", "--key", "private.key", "--into", there)
    with pytest.raises(CannotRestore, match="--replace"):
        run(restore, *again, env=env)
    for typed in ("", "yes\n", "replace\n"):
        refused = run(restore, *again, "--replace", env=env, input=typed)
        assert (refused.exit_code, "nothing was changed" in refused.stderr) == (1, True)
    elsewhere.close()
    done = run(restore, *again, "--replace", env=env, input="replace everything\n")
    assert done.exit_code == 0, done.stderr
    assert "before" in json.loads(done.stdout.splitlines()[-1])["aside"]


def test_with_the_private_key_a_backup_is_opened_again(database: Database, env):
    own = env | {"CHECKIN_BACKUP_KEY": "", "CHECKIN_BACKUP_KEY_FILE": "private.key"}
    assert told(backup, "all.backup", env=own)["opened_again"] is True
    assert told(restore, "all.backup", "--check", env=own)["checked"] is True


@pytest.mark.parametrize(
    ("settings", "args", "complaint"),
    [
        ({"CHECKIN_BACKUP_KEY": ""}, ["a.backup"], "CHECKIN_BACKUP_KEY is missing"),
        ({"CHECKIN_BACKUP_KEY": "hush"}, ["a.backup"], "CHECKIN_BACKUP_KEY holds no backup key"),
        ({"CHECKIN_BACKUP_KEY": "", "CHECKIN_BACKUP_KEY_FILE": "none.key"}, ["a.backup"], "none.key cannot be read"),
        ({"DATABASE_URL": "sqlite:///none.db"}, ["a.backup"], "none.db does not exist"),
        ({"DATABASE_URL": "sqlite:///private.key"}, ["a.backup"], "private.key is no sound database"),
        ({}, ["nowhere/a.backup"], "nowhere/a.backup.partial cannot be written"),
        ({}, ["checkin.db"], "checkin.db is there already"),
    ],
)
def test_a_backup_that_cannot_be_made_says_why_in_one_line(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings, args, complaint
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "private.key").write_text(KEY.written())
    env = {"DATABASE_URL": sqlite_url, "CHECKIN_BACKUP_KEY": str(KEY.public), **settings}
    with pytest.raises((BadBackupKey, CannotBackUp, CannotRestore)) as error:
        run(backup, *args, env=env)
    assert complaint in str(error.value)
    assert len(str(error.value).splitlines()) == 1
    assert "hush" not in str(error.value)
    assert {file.name for file in tmp_path.iterdir()} == {"checkin.db", "private.key"}


@pytest.mark.parametrize(
    "args",
    [["a.backup", "--out", "."], ["a.backup", "--keep", "3"], ["--keep", "0", "--out", "."], ["--out", "nowhere"]],
)
def test_what_does_not_go_together_is_bad_usage(sqlite_url: str, args):
    assert run(backup, *args, env={"DATABASE_URL": sqlite_url}).exit_code == 2


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["a.backup", "--finish"],
        ["a.backup", "--check", "--replace"],
        ["--finish", "--into", "sqlite:///x.db"],
        ["a.backup", "--without-carrier"],
    ],
)
def test_a_restore_needs_a_file_or_finish(sqlite_url: str, args):
    assert run(restore, *args, env={"DATABASE_URL": sqlite_url}).exit_code == 2


def test_old_or_missing_tools_are_named_with_the_mend(postgres_url: str, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    env = {"DATABASE_URL": postgres_url, "CHECKIN_BACKUP_KEY": str(KEY.public), "CHECKIN_PG_BIN": str(tmp_path)}
    with pytest.raises(CannotBackUp, match=r"pg_dump is not in .*CHECKIN_PG_BIN"):
        run(backup, "a.backup", env=env)
    old = tmp_path / "pg_dump"
    old.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
    old.chmod(0o755)
    with pytest.raises(CannotBackUp, match=r"of PostgreSQL 9 and the server of \d+: install the client programs"):
        run(backup, "a.backup", env=env)
    old.write_text("#!/bin/sh\nexit 3\n")
    with pytest.raises(CannotBackUp, match="does not run"):
        run(backup, "a.backup", env=env)


def test_a_password_is_on_no_command_line(postgres_url: str, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    spy = tmp_path / "pg_dump"
    spy.write_text(
        '#!/bin/sh\n[ "$1" = --version ] && { echo "pg_dump (PostgreSQL) 99.1"; exit; }\n'
        f'echo "$@" > {tmp_path}/line; echo "$PGPASSWORD" > {tmp_path}/password\n'
        "echo 'pg_dump: error: enough' >&2; exit 1\n"
    )
    spy.chmod(0o755)
    with_password = Database(postgres_url).url.set(password="hush hush").render_as_string(hide_password=False)
    env = {"DATABASE_URL": with_password, "CHECKIN_BACKUP_KEY": str(KEY.public), "CHECKIN_PG_BIN": str(tmp_path)}
    with pytest.raises(CannotBackUp, match=r"^pg_dump stopped: enough$"):
        run(backup, "a.backup", env=env)
    assert "hush" not in (tmp_path / "line").read_text()
    assert (tmp_path / "password").read_text() == "hush hush\n"
    assert not list(tmp_path.glob("a.backup*"))


def limited(*args: str, env: Mapping[str, str], cwd: Path, bytes_each: int) -> subprocess.CompletedProcess[str]:
    """The console script where no file may grow beyond so many bytes, as on a disk that is full."""
    limit = f"resource.setrlimit(resource.RLIMIT_FSIZE, ({bytes_each}, {bytes_each}))"
    run_it = f"import resource; from web.cli import main; import web.cli.backups; {limit}; main()"
    return subprocess.run(
        [sys.executable, "-B", "-c", run_it, *args],
        env=dict(env), cwd=cwd, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def fill(database: Database) -> None:
    with database.begin() as tx:
        for n in range(30):
            a_text(tx, an_alum(tx), "".join(chr(33 + (n * k * k) % 90) for k in range(3000)))


def test_a_disk_that_is_full_leaves_no_half_backup(database: Database, env, tmp_path: Path):
    fill(database)
    database.close()
    before = {file.name for file in tmp_path.iterdir()}
    bytes_each = 150_000 if database.is_sqlite else 4_000
    done = limited("backup", "all.backup", env=_alone(env), cwd=tmp_path, bytes_each=bytes_each)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1), done.stderr
    assert ("could not be copied" if database.is_sqlite else "File too large") in done.stderr
    assert {file.name for file in tmp_path.iterdir()} == before


def test_a_disk_that_is_full_leaves_no_half_restore(sqlite_url: str, tmp_path: Path):
    database = Database(sqlite_url)
    fill(database)
    backed_up(database, tmp_path)
    database.close()
    (tmp_path / "private.key").write_text(KEY.written())
    env = _alone({"DATABASE_URL": "sqlite:///new.db"})
    before = {file.name for file in tmp_path.iterdir()}
    done = limited("restore", "all.backup", "--key", "private.key", env=env, cwd=tmp_path, bytes_each=100_000)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1), done.stderr
    assert "cannot be written" in done.stderr
    assert {file.name for file in tmp_path.iterdir()} == before


def _alone(env: Mapping[str, str]) -> dict[str, str]:
    return {**{name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}, **env}


def test_a_backup_that_cannot_be_opened_is_one_line_and_no_traceback(tmp_path: Path):
    (tmp_path / "private.key").write_text(KEY.written())
    (tmp_path / "bad.backup").write_bytes(b"hello")
    done = console("restore", "bad.backup", "--key", "private.key", env={}, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, b"checkin: bad.backup is not a backup made by checkin\n")


def test_names_in_order_are_backups_in_order():
    assert taking.name_for(NOW) == "checkin-20260310T170000Z.backup"
