"""`checkin soc`: codes for titles, lists taken in, jobs coded anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import xlsxwriter

from records.database import Database
from tests.support.commands import console, run
from tests.support.factories import an_alum, an_employment
from web.cli.occupations import soc


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": database_url}


def _workbook(path: Path, rows: list[list[str]]) -> None:
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    for place, row in enumerate(rows):
        sheet.write_row(place, 0, row)
    book.close()


def test_what_a_title_means_is_printed_without_a_database() -> None:
    done = run(soc, "code", "CNA", "driver", "qwertz", env={})
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert lines[0] == ["CNA", "31-1131", "Nursing Assistants", "1.00", "exact: cna"]
    assert (lines[1][0], lines[1][-1]) == ("driver", "for staff")
    assert lines[2] == ["qwertz", "-", "no occupation", "0.00", "for staff"]


def test_a_spreadsheet_of_bls_goes_in_once(env: dict[str, str], tmp_path: Path) -> None:
    header = ["2018 SOC Code", "2018 SOC Title", "2018 SOC Direct Match Title", "Illustrative Example"]
    rows = [
        ["U.S. Bureau of Labor Statistics"],
        [],
        header,
        ["27-2099", "Entertainers", "Clown", "x"],
        ["27-20", "", "Imp"],
    ]
    _workbook(tmp_path / "dmtf.xlsx", rows)
    done = run(soc, "import", "dmtf.xlsx", env=env)
    assert json.loads(done.stdout) == {
        "list": "direct", "created": 1, "unchanged": 0, "ambiguous": 0, "rejected": 1, "jobs_coded": 0,
    }  # fmt: skip
    assert done.stderr.splitlines() == [
        'checkin: dmtf.xlsx row 5: "27-20" is no SOC code; write six digits, such as 53-7051'
    ]
    again = json.loads(run(soc, "import", "dmtf.xlsx", env=env).stdout)
    assert (again["created"], again["unchanged"]) == (0, 1)


def test_jobs_kept_before_are_coded_anew(env: dict[str, str]) -> None:
    database = Database(env["DATABASE_URL"])
    with database.begin() as tx:
        alum = an_alum(tx)
        for title in ("welder", "Welders", "driver"):
            an_employment(tx, alum, job_title=title)
    database.close()
    assert json.loads(run(soc, "recode", env=env).stdout) == {"titles": 1, "jobs": 2}
    assert json.loads(run(soc, "recode", env=env).stdout) == {"titles": 0, "jobs": 0}


def test_a_file_that_is_no_list_is_one_line_and_exit_code_1(env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text("some,thing\nelse,here\n")
    done = console("soc", "import", "notes.csv", env=env, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("checkin: notes.csv has no row that names its columns: a list needs a code and a title")
