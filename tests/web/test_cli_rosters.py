"""`checkin import`: counts on stdout, what is wrong with rows on stderr and in the report."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.support.commands import console, run
from web.cli.exporting import export
from web.cli.rosters import import_roster

ROSTER = """external_id,first_name,last_name,phone,consent,exited_on,shoe size
p1,Ana,Reyes,(312) 555-0123,yes,9/15/2026,40
p2,Bo,Li,12,yes,9/15/2026,41
"""


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "roster.csv").write_text(ROSTER)
    return {"DATABASE_URL": database_url}


def counts(stdout: str) -> list[int]:
    told = json.loads(stdout)
    return [told[name] for name in ("created", "updated", "unchanged", "rejected")]


def test_rows_go_in_once_and_rejected_ones_are_named(env: dict[str, str]) -> None:
    done = run(import_roster, "roster.csv", env=env)
    assert done.exit_code == 0
    assert counts(done.stdout) == [1, 0, 0, 1]
    assert json.loads(done.stdout)["check_ins"]["planned"] == 5
    assert 'row 3, column "phone"' in done.stderr
    assert 'column "shoe size" was not imported' in done.stderr
    assert counts(run(import_roster, "roster.csv", env=env).stdout) == [0, 0, 1, 1]


def test_a_dry_run_keeps_nothing_and_says_the_same(env: dict[str, str]) -> None:
    done = run(import_roster, "roster.csv", "--dry-run", env=env)
    assert counts(done.stdout) == [1, 0, 0, 1]
    assert json.loads(done.stdout)["dry_run"] is True
    assert run(export, "alumni", env=env).stdout == ""


def test_the_report_keeps_rejected_rows_with_the_mend(env: dict[str, str], tmp_path: Path) -> None:
    run(import_roster, "roster.csv", "--report", "rejected.csv", env=env)
    with (tmp_path / "rejected.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["external_id"], row["row"], row["column"]) == ("p2", "3", "phone")
    assert row["problem"]
    assert row["mend"]


def test_a_file_that_is_no_roster_is_one_line_and_exit_code_1(env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "poem.csv").write_text("roses,violets\nred,blue\n")
    for name in ("poem.csv", "none.csv"):
        done = console("import", name, env=env, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(b"checkin: " + name.encode())
        assert done.stderr.count(b"\n") == 1
