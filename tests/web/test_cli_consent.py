"""`checkin opt-out`: by id or by number, and no number in any shell's history."""

from __future__ import annotations

from pathlib import Path

import pytest

from records.database import Database
from records.tables.people import alumni, consent_events, suppressions
from tests.support.commands import run
from tests.support.doors import PHONE, rows
from tests.support.factories import an_alum
from web.cli.consent import opt_out


@pytest.fixture
def database(sqlite_url: str) -> Database:
    database = Database(sqlite_url)
    with database.begin() as tx:
        an_alum(tx, external_id="QX-9917", phone=PHONE)
        an_alum(tx, external_id="QX-9918", phone=PHONE)
    return database


@pytest.fixture
def env(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {"DATABASE_URL": sqlite_url, "SECRET_KEY": "of these tests"}


def test_by_id(env: dict[str, str], database: Database) -> None:
    done = run(opt_out, "QX-9917", "--note", "wrote an e-mail", env=env)
    assert (done.exit_code, done.stdout) == (0, "Opted out: 1 alum.\n")
    assert [row.blocked_reason for row in rows(database, alumni)] == ["opted_out"] * 2
    (entry,) = rows(database, consent_events)
    assert (entry.event, entry.text, entry.by) == ("staff_opt_out", "wrote an e-mail", "command line")


def test_by_number(env: dict[str, str], database: Database) -> None:
    done = run(opt_out, "--number-stdin", env=env, input="(312) 555-0111\n")
    assert (done.exit_code, done.stdout) == (0, "Opted out: 2 alumni.\n")
    assert [row.reason for row in rows(database, suppressions)] == ["opted_out"]


def test_a_number_that_nobody_has_is_closed_too(env: dict[str, str], database: Database) -> None:
    done = run(opt_out, "--number-stdin", env=env, input="217-555-0166\n")
    assert (done.exit_code, done.stdout) == (0, "Nobody on file has that number; no text will go to it.\n")
    assert [row.phone for row in rows(database, suppressions)] == ["+12175550166"]
    assert [row.blocked_reason for row in rows(database, alumni)] == [None, None]


@pytest.mark.parametrize(
    ("args", "typed", "told"),
    [
        (("nobody",), "", "no alum has the id"),
        ((), "", "give either EXTERNAL_ID or --number-stdin"),
        (("QX-9917", "--number-stdin"), "", "give either EXTERNAL_ID or --number-stdin"),
        (("--number-stdin",), "555-0111", "that is no number that can be texted: write ten digits"),
        (("--number-stdin",), "", "that is no number that can be texted: write ten digits"),
    ],
)
def test_what_is_wrong_is_said_in_a_line_without_the_number(
    env: dict[str, str], database: Database, args: tuple[str, ...], typed: str, told: str
) -> None:
    done = run(opt_out, *args, env=env, input=typed)
    assert done.exit_code != 0
    assert told in done.stderr
    assert "0111" not in done.stderr
    assert rows(database, consent_events) == []
