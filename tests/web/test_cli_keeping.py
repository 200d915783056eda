"""`checkin keep` and `checkin erase-person`: shown first, done only when asked for."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.documents import Papers, Upload
from records.database import Database
from records.tables.documents import documents
from records.tables.people import alumni
from records.tables.texts import messages
from tests.support.commands import console, run
from tests.support.factories import a_flag, a_text, an_alum
from tests.support.papers import a_pdf
from web.cli.keeping import erase_person, keep
from web.cli.rosters import import_roster


@pytest.fixture
def env(database: Database, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    now = datetime.now(UTC)
    with database.begin() as tx:
        alum = an_alum(tx, external_id="QX-9917", first_name="Ana", phone="+13125550144")
        for days in (400, 200, 10):
            a_text(tx, alum, "some words", at=now - timedelta(days=days))
        a_flag(tx, alum, message_id=a_text(tx, alum, "held words", at=now - timedelta(days=300)))
    return {"DATABASE_URL": database_url, "SECRET_KEY": "of these tests", "CHECKIN_CARRIER": "simulator"}


def bodies(database: Database) -> list[str]:
    with database.read() as tx:
        return list(tx.scalars(sa.select(messages.c.body).order_by(messages.c.id)))


def test_what_would_go_is_shown_and_nothing_is_changed(env: dict[str, str], database: Database) -> None:
    done = run(keep, env={**env, "CHECKIN_KEEP_TEXTS_DAYS": "90"})
    assert done.exit_code == 0
    oldest = (datetime.now(UTC) - timedelta(days=400)).date()
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Texts are kept 90 days")
    assert lines[1] == f"To go now: 2, the oldest of {oldest}; copies at the phone company: 2."
    assert lines[2].split() == [f"{oldest:%Y-%m}", "1"]
    assert lines[4].startswith("Held back: 1")
    assert bodies(database) == ["some words"] * 3 + ["held words"]


def test_it_is_done_when_asked_for(env: dict[str, str], database: Database) -> None:
    done = run(keep, "--apply", "--json", env={**env, "CHECKIN_KEEP_TEXTS_DAYS": "90"})
    told = json.loads(done.stdout)
    assert (told["texts"], told["held"], told["texts_erased"], told["copies_erased"]) == (2, 1, 2, 2)
    assert bodies(database) == ["", "", "some words", "held words"]
    again = json.loads(run(keep, "--apply", "--json", "--days", "90", env=env).stdout)
    assert (again["texts"], again["waiting_at_carrier"]) == (0, 0)


def test_another_number_of_days_can_be_tried(env: dict[str, str]) -> None:
    assert json.loads(run(keep, "--json", "--days", "365", env=env).stdout)["texts"] == 1
    assert "30" in run(keep, "--days", "29", env=env).stderr


def test_papers_have_a_rule_of_their_own(env: dict[str, str], database: Database) -> None:
    now = datetime.now(UTC)
    for words, kind, days in (("old", "other", 100), ("unseen", "pay_stub", 100), ("fresh", "other", 10)):
        at = now - timedelta(days=days)
        desk = Papers(database, by="pat@example.org", now=at, today=at.date(), most_mb=1)
        desk.add(
            1,
            Upload(
                name=f"{words}.pdf",
                content=a_pdf(words),
                kind=kind,
                employment_id=None,
                covers_from=None,
                covers_to=None,
            ),
        )
    ruled = {**env, "CHECKIN_KEEP_DOCUMENTS_DAYS": "90"}
    shown = run(keep, env=ruled).stdout.splitlines()
    assert shown[0].startswith("Papers are kept 90 days: the files of papers from before")
    assert shown[1:] == [f"To go now: 1, the oldest of {(now - timedelta(days=100)).date()}.",
                         "Held back: 1, since nobody has looked at them yet."]  # fmt: skip
    told = json.loads(run(keep, "--json", "--days", "365", env=ruled).stdout)
    assert (told["texts"], told["papers"]["papers"], told["papers"]["held"]) == (1, 1, 1)
    assert run(keep, "--apply", env=ruled).stdout.splitlines()[-1] == "Done: the files of 1 papers."
    with database.read() as tx:
        names = tx.scalars(sa.select(documents.c.name).order_by(documents.c.id)).all()
    assert names == ["", "unseen.pdf", "fresh.pdf"]
    assert bodies(database) == ["some words"] * 3 + ["held words"]


def test_without_a_rule_it_says_how_to_set_one(env: dict[str, str]) -> None:
    done = run(keep, env=env)
    assert done.exit_code == 2
    assert "CHECKIN_KEEP_TEXTS_DAYS" in done.stderr


def test_a_rule_that_is_too_short_is_one_clear_line(env: dict[str, str], tmp_path: Path) -> None:
    done = console("keep", env={**env, "CHECKIN_KEEP_TEXTS_DAYS": "7"}, cwd=tmp_path)
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("checkin: CHECKIN_KEEP_TEXTS_DAYS: give whole days, 30 or more")


def test_a_person_is_shown_before_they_are_erased(env: dict[str, str], database: Database) -> None:
    done = run(erase_person, "QX-9917", env=env)
    assert done.exit_code == 0
    assert "4 texts" in done.stdout
    assert done.stdout.index("Goes:") < done.stdout.index("Stays") < done.stdout.index("Know that:")
    assert "Backups" in done.stdout
    assert done.stderr.strip() == "nothing was changed: add --yes to do it"
    assert bodies(database)[0] == "some words"


def test_a_person_is_erased_and_no_file_brings_them_back(
    env: dict[str, str], database: Database, tmp_path: Path
) -> None:
    done = run(erase_person, "QX-9917", "--yes", env=env)
    assert done.stdout.splitlines()[-1].startswith("Erased. What stays is kept as erased-")
    with database.read() as tx:
        row = tx.execute(sa.select(alumni)).one()
    assert (row.first_name, row.phone, row.external_id[:7]) == ("", None, "erased-")
    (tmp_path / "roster.csv").write_text("external_id,first_name,last_name,phone\nQX-9917,Ana,Reyes,312-555-0144\n")
    again = run(import_roster, "roster.csv", env=env)
    assert json.loads(again.stdout)["rejected"] == 1
    assert "was erased on request on" in again.stderr
    other = console("import", "roster.csv", env={**env, "SECRET_KEY": "changed"}, cwd=tmp_path)
    assert other.returncode == 1
    assert other.stderr.decode().startswith("checkin: somebody was erased on request under an earlier SECRET_KEY")
    before = {**env, "SECRET_KEY": "changed", "SECRET_KEY_BEFORE": env["SECRET_KEY"]}
    assert json.loads(run(import_roster, "roster.csv", env=before).stdout)["rejected"] == 1


def test_marks_of_a_lost_secret_can_be_dropped_and_imports_go_on(env: dict[str, str], tmp_path: Path) -> None:
    run(erase_person, "QX-9917", "--yes", env=env)
    (tmp_path / "roster.csv").write_text("external_id,first_name,last_name,phone\nB1,Bo,Li,312-555-0149\n")
    assert run(keep, "--drop-lost-marks", env=env).stdout.startswith("0 marks dropped")
    changed = {**env, "SECRET_KEY": "changed"}
    done = run(keep, "--drop-lost-marks", env=changed)
    assert done.stdout.startswith("3 marks dropped")
    assert json.loads(run(import_roster, "roster.csv", env=changed).stdout)["created"] == 1


def test_an_unknown_id_and_a_missing_secret_are_one_line(env: dict[str, str], tmp_path: Path) -> None:
    done = console("erase-person", "nobody", "--yes", env=env, cwd=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    without = {name: value for name, value in env.items() if name != "SECRET_KEY"}
    done = console("erase-person", "QX-9917", "--yes", env=without, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("checkin: SECRET_KEY is missing")
