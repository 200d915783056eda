"""`checkin export` and `checkin report`: data on stdout, notices on stderr, one line for what goes wrong."""

from __future__ import annotations

import csv
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from python_calamine import CalamineWorkbook

from records.database import Database
from records.tables.journal import audit
from tests.support.commands import console, run
from tests.support.factories import a_checkin, a_text, an_alum, an_employment
from web.cli.exporting import export, report


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


@pytest.mark.usefixtures("two_alumni")
def test_the_report_is_one_json_object_of_measures(env: dict[str, str]) -> None:
    done = run(report, "--as-of", "2026-03-10", "--by", "program", "--people", env=env)
    told = json.loads(done.stdout)
    assert (told["as_of"], told["filters"], list(told["by"])) == ("2026-03-10", {}, ["Culinary", "Welding"])
    measures = {each["id"]: each for each in told["measures"]}
    fields = ["id", "value", "numerator", "denominator", "unknown", "excluded", "low", "high", "suppressed", "people"]
    assert all(list(each) == fields for each in told["measures"])
    response, retained = measures["response_day_90"], measures["retained_day_90"]
    assert (response["value"], response["numerator"], response["denominator"]) == ("0.5000", 1, 2)
    assert (retained["value"], retained["low"], retained["high"]) == ("0.5000", "0.5000", "1.0000")
    assert measures["response_quarter_4"]["value"] is None
    people = {"numerator": ["p1"], "denominator": ["p1", "p2"], "unknown": ["p2"], "excluded": []}
    assert retained["people"] == people
    assert measures["response_rr1"]["people"]["numerator"] == ["p1"]
    welding = {each["id"]: each for each in told["by"]["Welding"]}
    assert welding["retained_day_90"]["value"] == "1.0000"


@pytest.mark.usefixtures("two_alumni")
def test_the_people_behind_a_measure_are_as_many_as_it_says(env: dict[str, str]) -> None:
    told = json.loads(run(report, "--as-of", "2026-03-10", "--people", env=env).stdout)
    for each in told["measures"]:
        if each["id"].endswith("day_90"):
            assert len(each["people"]["numerator"]) == each["numerator"], each["id"]
            assert len(each["people"]["denominator"]) == each["denominator"], each["id"]
            assert len(each["people"]["unknown"]) == each["unknown"], each["id"]


@pytest.mark.usefixtures("two_alumni")
def test_the_report_counts_only_whom_it_is_asked_for(env: dict[str, str]) -> None:
    options = ("--program", "Welding", "--from", "2025-11-01", "--to", "2025-11-30", "--as-of", "2026-03-10")
    told = json.loads(run(report, *options, env=env).stdout)
    assert told["filters"] == {"program": "Welding", "from": "2025-11-01", "to": "2025-11-30"}
    assert told["measures"][0]["denominator"] == 1
    none = json.loads(run(report, "--from", "2025-12-01", "--as-of", "2026-03-10", env=env).stdout)
    assert {each["denominator"] for each in none["measures"]} == {0}
    assert run(report, "--by", "shoe_size", env=env).exit_code == 2


def test_the_report_of_a_day_knows_nothing_due_after_it(env: dict[str, str], database: Database) -> None:
    with database.begin() as tx:
        a_checkin(tx, an_alum(tx), due_on=date(2026, 2, 13))
    told = json.loads(run(report, "--as-of", "2026-02-12", env=env).stdout)
    assert told["measures"][0]["denominator"] == 0


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
    assert noted[0].detail == {"since": "2026-01-01", "history": False}
