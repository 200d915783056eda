"""The demo's command and its phone pages, without a browser."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.settings import Settings
from bot.simulation import keeping
from records.people import Standing, Wanted, list_alumni
from tests.support.site import Visitor
from web.cli.demo import demo, demonstration
from web.phones.pages import phones
from web.phones.staging import LOGIN, begins_at, prepare, settings_of, stage

TODAY = date(2026, 3, 10)


@pytest.fixture(scope="module")
def gone_by(tmp_path_factory):
    """A small demo whose year has gone by, stopped there."""
    file = tmp_path_factory.mktemp("gone_by") / "checkin-demo.db"
    kept = keeping.begin(file, alumni=12, today=TODAY)
    settings = settings_of(file, kept)
    prepare(settings, kept)
    staged = stage(settings, kept)
    staged.world.catch_up(begins_at(kept) + timedelta(days=365), told=lambda _now: None, stopped=lambda: False)
    staged.world.note_time()
    staged.world.bot.database.close()
    return file


@pytest.fixture
def shown(gone_by, tmp_path):
    """A copy of that demo, started again with its pages; its clock stands still."""
    file = Path(shutil.copy(gone_by, tmp_path))
    shutil.copy(keeping.notes_of(gone_by), tmp_path)
    kept, showing = keeping.find(file), []
    staged = stage(settings_of(file, kept), kept, pages=lambda _: phones(showing[0]))
    showing.append(demonstration(file, staged, kept))
    yield file, staged, kept
    staged.world.bot.database.close()


@pytest.fixture
def visitor(shown):
    """Somebody signed in with the login that the demo prints."""
    _, staged, kept = shown
    visitor = Visitor(staged.app.site())
    assert visitor.sign_in(LOGIN, kept.password).status_code == 302
    return visitor


def a_guest(staged) -> int:
    """The id of an alum who was just asked and leaves the answer to the visitor."""
    silent = {alum.external_id for alum in staged.people if alum.temper.silent_from}
    with staged.world.bot.database.read() as tx:
        talking = list_alumni(tx, Wanted(standing=Standing.IN_CONVERSATION)).alumni
    return next(row.id for row in talking if row.external_id in silent)


def test_the_phones_are_behind_the_login_like_everything_else(shown):
    _, staged, _ = shown
    stranger = staged.app.site().test_client()
    for path in ("/phones/", "/phones/1", "/phones/1/now"):
        assert "/login" in stranger.get(path).headers["Location"]


def test_the_login_page_tells_the_login_on_this_machine_only(shown):
    _, staged, kept = shown
    client = staged.app.site().test_client()
    assert kept.password in client.get("/login").text
    assert kept.password not in client.get("/login", environ_base={"REMOTE_ADDR": "192.0.2.7"}).text


def test_every_page_says_that_it_is_a_demo_and_leads_to_the_phones(visitor):
    page = visitor.get("/").text
    assert "made-up people" in page
    assert 'href="/phones/"' in page


def test_a_visitor_texts_as_an_alum_and_the_answer_and_the_records_are_there_at_once(shown, visitor):
    file, staged, kept = shown
    path = f"/phones/{a_guest(staged)}"
    assert "Reply 1=yes, 2=no" in visitor.get(path).text  # first of all whether this is the alum
    visitor.post(path, {"body": "yes it's me"}, page=path)
    assert "Thanks. Are you still working at" in visitor.get(path).text
    sent = visitor.post(path, {"body": "yes still there"}, page=path)
    assert (sent.status_code, sent.headers["Location"]) == (303, f"{path}#reply")
    page = visitor.get(path).text
    assert "How much are you paid" in page
    assert "Same employer as on file: <b>Yes</b>" in page
    visitor.post(path, {"body": "17.50 an hour"}, page=path)
    fresh = visitor.get(f"{path}/now").text
    assert "<b>$17.50</b> an hour" in fresh
    assert "<html" not in fresh
    assert len(keeping.find(file).played) == 1
    assert kept.played == ()


def test_a_phone_in_the_visitors_hands_is_not_answered_by_its_owner_any_more(shown, visitor):
    _, staged, kept = shown
    with staged.world.bot.database.read() as tx:
        talking = {row.external_id: row.id for row in list_alumni(tx, Wanted(standing=Standing.ALL)).alumni}
    alum = next(a for a in staged.people if a.consent and a.phone and not a.landline and a.external_id in talking)
    path = f"/phones/{talking[alum.external_id]}"
    visitor.post(path, {"body": "this is the visitor"}, page=path)
    before = visitor.get(f"{path}/now").text.count('class="text theirs"')
    staged.world.catch_up(begins_at(kept) + timedelta(days=365 + 150), told=lambda _now: None, stopped=lambda: False)
    assert visitor.get(f"{path}/now").text.count('class="text theirs"') == before
    assert visitor.get(f"{path}/now").text.count('class="text ours"') > 0


def test_stop_shows_at_once(shown, visitor):
    _, staged, _ = shown
    path = f"/phones/{a_guest(staged)}"
    visitor.post(path, {"body": "STOP"}, page=path)
    page = visitor.get(path).text
    assert "you are unsubscribed" in page
    assert "No texts go out: opted out of texts." in page


@pytest.mark.parametrize(("body", "told"), [("  ", "Write something first"), ("x" * 1601, "Keep it under 1600")])
def test_a_text_that_no_phone_would_send_is_not_sent(shown, visitor, body, told):
    _, staged, _ = shown
    path = f"/phones/{a_guest(staged)}"
    before = visitor.get(f"{path}/now").text
    visitor.post(path, {"body": body}, page=path)
    assert told in visitor.get(path).text
    assert visitor.get(f"{path}/now").text == before


def test_nobody_is_at_an_unknown_number(visitor):
    assert visitor.get("/phones/9999").status_code == 404
    assert visitor.post("/phones/9999", {"body": "hello"}, page="/alumni/").status_code == 404


def test_nothing_of_the_environment_reaches_the_demo(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    Path(".env").write_text("CHECKIN_ORG_NAME=Somebody real\nTWILIO_FROM_NUMBER=+13125550111\n")
    for name, value in {
        "TWILIO_AUTH_TOKEN": "a real one",
        "TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "DATABASE_URL": "postgresql://records.example.org/real",
        "CHECKIN_CARRIER": "twilio",
        "PUBLIC_URL": "https://checkin.example.org",
        "CHECKIN_TIMEZONE": "nowhere",
        "CHECKIN_LOG_FORMAT": "runes",
    }.items():
        monkeypatch.setenv(name, value)
    kept = keeping.begin(tmp_path / "d.db", alumni=10, today=TODAY)
    settings = settings_of(tmp_path / "d.db", kept)
    given = {field.alias for field in Settings.model_fields.values()}
    assert {Settings.model_fields[name].alias for name in settings.model_fields_set} == given
    assert settings.signing_tokens() == (kept.secret_key,)
    assert (settings.carrier, settings.org_name, settings.sender, settings.public_url) == (
        "simulator", "Lakeside Works", "", None
    )  # fmt: skip


def test_another_number_of_alumni_needs_a_fresh_start(tmp_path):
    file = tmp_path / "d.db"
    keeping.begin(file, alumni=10, today=TODAY)
    file.touch()
    result = CliRunner().invoke(demo, ["--file", str(file), "--alumni", "20", "--port", "0"])
    assert result.exit_code == 2
    assert "has 10 alumni: add --fresh" in result.output


def test_a_file_of_another_program_is_left_alone(tmp_path):
    file = tmp_path / "mine.db"
    file.write_text("mine")
    result = CliRunner().invoke(demo, ["--file", str(file), "--port", "0"])
    assert result.exit_code == 1
    assert "--fresh to replace it" in result.output
    assert file.read_text() == "mine"


def the_command(folder, *arguments):
    return subprocess.Popen(
        [sys.executable, "-c", "from web.cli import main; main()", "demo", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_port_in_use_is_one_clear_line(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = the_command(tmp_path, "--port", port)
        _, told = command.communicate(timeout=60)
    assert command.returncode == 1
    assert told == f"checkin: port {port} on 127.0.0.1 is used by another program: choose another with --port\n"
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_half_way_loses_nothing(tmp_path):
    command = the_command(tmp_path, "--alumni", "40", "--port", "0")
    said = [command.stderr.readline(), command.stderr.readline()]
    command.send_signal(signal.SIGINT)
    rest = command.stderr.read()
    assert command.wait(timeout=60) == 0, rest
    command.stderr.close()
    assert "texts" in said[1]
    assert "Stopped half-way" in rest
    file = tmp_path / "checkin-demo.db"
    kept = keeping.find(file)
    staged = stage(settings_of(file, kept), kept)
    begun, at = begins_at(kept), staged.world.clock()
    staged.world.bot.database.close()
    assert begun <= at < begun + timedelta(days=360)
    assert stat.S_IMODE(keeping.notes_of(file).stat().st_mode) == 0o600
