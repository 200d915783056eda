"""`checkin import-records`: counts on stdout, rejected lines on stderr."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.commands import console, run
from web.cli.exporting import export
from web.cli.histories import import_records

LINES = (
    '{"type": "enrollment", "external_id": "p1", "program": "Welding", "exited_on": "2024-11-15"}',
    '{"type": "employment", "external_id": "p1", "as_of": "2025-07-10", "employer": "Acme"}',
    "nope",
)


@pytest.fixture
def env(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "history.jsonl").write_text("\n".join(LINES))
    return {"DATABASE_URL": database_url}


def test_counts_go_to_stdout_and_rejected_lines_to_stderr(env: dict[str, str]) -> None:
    done = run(import_records, "history.jsonl", env=env)
    assert done.exit_code == 0
    assert json.loads(done.stdout) == {"created": 2, "updated": 0, "unchanged": 0, "rejected": 1}
    assert done.stderr.startswith("checkin: history.jsonl line 3: not JSON")
    again = run(import_records, "history.jsonl", env=env)
    assert json.loads(again.stdout) == {"created": 0, "updated": 0, "unchanged": 2, "rejected": 1}


def test_what_export_writes_is_taken_back(env: dict[str, str], tmp_path: Path) -> None:
    run(import_records, "history.jsonl", env=env)
    (tmp_path / "back.jsonl").write_text(run(export, "employment", env=env).stdout)
    done = run(import_records, "back.jsonl", env=env)
    assert json.loads(done.stdout) == {"created": 0, "updated": 0, "unchanged": 1, "rejected": 0}


def test_a_missing_file_is_one_line_and_exit_code_1(env: dict[str, str], tmp_path: Path) -> None:
    done = console("import-records", "none.jsonl", env=env, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().splitlines() == [
        "checkin: none.jsonl cannot be read (No such file or directory): give a file of JSON lines"
    ]
