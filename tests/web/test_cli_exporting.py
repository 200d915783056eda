"""`checkin export` and `checkin report`: data on stdout, notices on stderr, one line for what goes wrong."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from python_calamine import CalamineWorkbook

from records.database import Database
from records.tables.journal import audit
from tests.support.commands import console, run
from tests.support.factories import a_checkin, a_text, an_alum, an_employment
from web.cli.exporting import export
from web.cli.reporting import report


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": database_url}


@pytest.fixture
def two_alumni(database: Database) -> None:
    """One who answered and works, one who was silent."""
    with database.begin() as tx:
        for name, state in (("p1", "completed"), ("p2", "expired")):
            alum = an_alum(tx, external_id=name, program="Welding" if name == "p1" else "Culinary")
            held = a_checkin(tx, alum, state=state)
            if name == "p1":
                an_employment(tx, alum, checkin_id=held, hours_per_week=Decimal("37.5"))
                a_text(tx, alum, "=sí, 37.5 hours\nthanks", checkin_id=held)


@pytest.mark.usefixtures("two_alumni")
def test_json_lines_go_to_stdout_unless_told_otherwise(env: dict[str, str]) -> None:
    done = run(export, "employment", env=env)
    assert (done.exit_code, done.stderr) == (0, "")
    (row,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert (row["external_id"], row["hours_per_week"], row["is_current"]) == ("p1", "37.5", True)


@pytest.mark.usefixtures("two_alumni")
def test_csv_is_readable_and_harmless(env: dict[str, str], tmp_path: Path) -> None:
    done = run(export, "messages", "--format", "csv", "--out", "out.csv", env=env)
    assert (done.exit_code, done.stdout) == (0, "")
    assert "messages: 1 written to out.csv" in done.stderr
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["body"] == "'=sí, 37.5 hours\nthanks"
    assert row["phone"].startswith("+1")


@pytest.mark.usefixtures("two_alumni")
def test_the_files_ending_tells_the_format(env: dict[str, str], tmp_path: Path) -> None:
    assert run(export, "alumni", "--out", "out.xlsx", env=env).exit_code == 0
    header, *rows = CalamineWorkbook.from_path(str(tmp_path / "out.xlsx")).get_sheet_by_name("alumni").to_python()
    assert header[:2] == ["external_id", "first_name"]
    assert [row[0] for row in rows] == ["p1", "p2"]


def test_a_spreadsheet_needs_a_file(env: dict[str, str]) -> None:
    done = run(export, "alumni", "--format", "xlsx", env=env)
    assert done.exit_code == 2
    assert "--out" in done.stderr


@pytest.mark.usefixtures("two_alumni")
def test_since_is_a_day(env: dict[str, str]) -> None:
    assert run(export, "checkins", "--since", "2026-02-13", env=env).stdout.count("\n") == 2
    assert run(export, "checkins", "--since", "2026-02-14", env=env).stdout == ""
    assert run(export, "checkins", "--since", "13/2/2026", env=env).exit_code == 2


def test_what_is_not_exported_is_bad_usage(env: dict[str, str]) -> None:
    done = run(export, "passwords", env=env)
    assert done.exit_code == 2
    assert "alumni" in done.stderr


@pytest.mark.usefixtures("two_alumni")
def test_a_file_that_cannot_be_written_is_one_line_and_an_older_one_survives(
    env: dict[str, str], tmp_path: Path
) -> None:
    done = console("export", "alumni", "--out", "none/out.xlsx", env=env, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().count("\n") == 1
    assert "choose another place" in done.stderr.decode()
    (tmp_path / "old.csv").write_text("precious")
    broken = {**env, "DATABASE_URL": f"sqlite:///{tmp_path}/none/checkin.db"}
    done = console("export", "alumni", "--out", "old.csv", env=broken, cwd=tmp_path)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert (tmp_path / "old.csv").read_text() == "precious"


def test_a_pipe_is_written_to_and_not_replaced(env: dict[str, str], tmp_path: Path, database: Database) -> None:
    with database.begin() as tx:
        an_alum(tx, external_id="p1")
    done = console("export", "alumni", "--out", "/dev/stdout", env=env, cwd=tmp_path)
    assert json.loads(done.stdout)["external_id"] == "p1"
    assert Path("/dev/stdout").is_symlink()


FULL = [
    ("export", "dictionary", "--out", "/dev/full"),
    ("export", "dictionary", "--format", "xlsx", "--out", "/dev/full"),
    ("export", "dictionary", "--format", "csv"),
    ("report",),
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("command", FULL, ids=" ".join)
def test_a_full_disk_is_one_line(sqlite_url: str, tmp_path: Path, command: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w") as full:
        done = console(*command, env={"DATABASE_URL": sqlite_url}, cwd=tmp_path, stdout=full)
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("checkin: ")
    assert "No space left on device" in line


@pytest.mark.usefixtures("two_alumni")
def test_whoever_takes_records_out_is_in_the_audit_trail(
    env: dict[str, str], database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "maria")
    for command, arguments in ((export, ("alumni", "--since", "2026-01-01")), (report, ("--people",)), (report, ())):
        assert run(command, *arguments, env=env).exit_code == 0
    with database.read() as tx:
        noted = tx.execute(sa.select(audit).order_by(audit.c.id)).all()
    assert [(row.did, row.by, row.subject, row.alum_id) for row in noted] == [
        ("exported", "command line (maria)", "export alumni", None),
        ("exported", "command line (maria)", "report --people", None),
    ]
    assert noted[0].detail == {"since": "2026-01-01", "program": None, "history": False}


@pytest.mark.usefixtures("two_alumni")
def test_the_tracker_as_a_spreadsheet_comes_with_its_dashboard_and_for_one_program(
    env: dict[str, str], tmp_path: Path
) -> None:
    done = run(export, "tracker", "--program", "Culinary", "--out", "t.xlsx", env=env)
    assert "tracker: 1 written to t.xlsx" in done.stderr
    assert CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).sheet_names == ["tracker", "Dashboard", "Records"]
    done = run(export, "alumni", "--program", "Culinary", env=env)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "tracker, pirl, pirl-checks" in done.stderr
