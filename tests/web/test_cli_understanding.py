"""`checkin understand`: a line in, a line out, and bad lines named without stopping the rest."""

from __future__ import annotations

import json
from pathlib import Path

from tests.support.commands import console, run
from web.cli.understanding import understand

STATUS = {"id": "a", "asked": "status", "text": "yes", "lang": None, "context": {"today": "2026-03-10"}}


def test_each_line_gives_one_line_with_the_promised_fields() -> None:
    lines = [STATUS, {**STATUS, "id": 2, "asked": "wage", "text": "17.50 an hour"}]
    done = run(understand, env={}, input="\n".join(json.dumps(line) for line in lines))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert [list(line) for line in told] == [["id", "intent", "fields", "needs_review"]] * 2
    assert [line["id"] for line in told] == ["a", 2]
    assert told[0]["fields"] == {"employment_status": "employed"}


def test_a_bad_line_is_named_and_the_others_go_on() -> None:
    bad = ["nope", "[1]", '{"id": 4}', '{"text": "hi", "context": {"today": "soon"}}', '{"n": ' + "1" * 5000 + "}"]
    lines = [json.dumps(STATUS), *bad, "", json.dumps(STATUS)]
    done = run(understand, env={}, input="\n".join(lines))
    assert done.exit_code == 1
    assert done.stdout.count("\n") == 2
    named = done.stderr.splitlines()
    assert [line.split(":")[1] for line in named] == [f" stdin line {n}" for n in (2, 3, 4, 5, 6)]


def test_bytes_that_are_no_text_are_named() -> None:
    done = run(understand, env={}, input=b"\xff\xfe\n" + json.dumps(STATUS).encode())
    assert (done.exit_code, done.stdout.count("\n")) == (1, 1)
    assert "line 1: not UTF-8" in done.stderr


def test_explain_says_on_stderr_where_each_value_came_from() -> None:
    done = run(understand, "--explain", env={}, input=json.dumps(STATUS))
    assert json.loads(done.stdout)["intent"] == "answer"
    assert "employment_status = employed" in done.stderr
    assert "'yes'" in done.stderr


def test_it_needs_no_database_and_no_settings(tmp_path: Path) -> None:
    env = {"DATABASE_URL": "nonsense", "TWILIO_ACCOUNT_SID": "nonsense"}
    done = console("understand", env=env, cwd=tmp_path, input=json.dumps(STATUS).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["id"] == "a"
    assert list(tmp_path.iterdir()) == []
