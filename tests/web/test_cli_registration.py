"""`checkin doctor` looks at what alumni and carriers see; `--registration` prints what to paste."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from threading import Thread

import pytest
from flask import Flask
from werkzeug.serving import make_server

from bot.diagnosis import diagnose
from bot.rewording import change_wording
from bot.settings import Settings
from records.database import Database
from surveys.wording import Organisation
from tests.support.clock import FixedClock
from tests.support.commands import console, run
from tests.web.test_cli_doctor import serving
from web.cli.diagnosing import doctor

WHOLE = {
    "SECRET_KEY": "s" * 32,
    "CHECKIN_CARRIER": "simulator",
    "CHECKIN_ORG_NAME": "Bridge Works",
    "CHECKIN_ORG_PHONE": "312-555-0101",
    "CHECKIN_ORG_EMAIL": "hello@example.org",
    "CHECKIN_ORG_WEBSITE": "https://www.example.org",
    "CHECKIN_ORG_ADDRESS": "12 Lake Street",
    "PUBLIC_URL": "https://checkin.example.org",
}


@pytest.fixture
def database(sqlite_url: str):
    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
def env(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.chdir(tmp_path)
    return {**WHOLE, "DATABASE_URL": sqlite_url}


def test_the_kit_is_printed_section_by_section(env: dict[str, str]) -> None:
    done = run(doctor, "--registration", env=env)
    assert done.exit_code == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    for name in ("Description (", "MessageFlow (", "MessageSamples", "UsAppToPersonUsecase", "HasEmbeddedLinks"):
        assert any(line.startswith(name) for line in lines), name
    for words in (
        "  STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE, OPTOUT, PARAR, ALTO, BAJA",
        "  https://checkin.example.org/privacy",
        "  https://checkin.example.org/terms",
        "  https://checkin.example.org/opt-in",
        "  LOW_VOLUME",
        "  true",
        "  1. Bridge Works check-ins",
        "  es: Bridge Works: ya no recibira mas mensajes. Responda START para volver.",
    ):
        assert any(line.startswith(words) for line in lines), words
    assert "Leave YES out" in done.stdout
    assert "missing" not in done.stdout


@pytest.mark.parametrize("asked", [("--format", "json"), ("--json",)])
def test_the_same_as_one_object(env: dict[str, str], asked: tuple[str, ...]) -> None:
    done = run(doctor, "--registration", *asked, env=env)
    told = json.loads(done.stdout)
    assert (done.exit_code, told["ok"], told["problems"]) == (0, True, [])
    assert told["campaign"]["UsAppToPersonUsecase"] == "LOW_VOLUME"
    assert len(told["campaign"]["MessageSamples"]) == 5
    assert told["campaign"]["PrivacyPolicyUrl"] == "https://checkin.example.org/privacy"
    assert told["toll_free"]["OptInImageUrls"] == ["https://checkin.example.org/opt-in"]
    assert told["advanced_opt_out"]["OptOutReply"]["en"].startswith("Bridge Works: you are unsubscribed")


def test_what_would_be_refused_is_on_stderr_and_the_exit_code_says_so(env: dict[str, str]) -> None:
    bare = {name: env[name] for name in ("DATABASE_URL", "SECRET_KEY", "CHECKIN_CARRIER")}
    done = run(doctor, "--registration", env=bare)
    assert done.exit_code == 1
    assert done.stdout.startswith("A2P 10DLC CAMPAIGN")
    problems = done.stderr.splitlines()
    assert len(problems) == 3
    for line, words in zip(problems, ("PUBLIC_URL is missing", "Our program", "phone number"), strict=True):
        assert line.startswith("PROBLEM  ")
        assert words in line
    told = json.loads(run(doctor, "--registration", "--json", env=bare).stdout)
    assert (told["ok"], len(told["problems"])) == (False, 3)


def test_bad_settings_are_one_line_each_and_no_traceback(tmp_path: Path) -> None:
    done = console("doctor", "--registration", env={"CHECKIN_ORG_EMAIL": "nowhere"}, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().startswith("checkin: CHECKIN_ORG_EMAIL: use an address such as")
    assert b"Traceback" not in done.stderr


def findings(env: dict[str, str], monkeypatch: pytest.MonkeyPatch, clock: FixedClock) -> dict[str, tuple[object, str]]:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    return {each.check: (each.ok, f"{each.found}; {each.mend}") for each in diagnose(now=clock())}


def test_doctor_looks_at_name_contact_texts_and_words(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> None:
    env = {**env, "PUBLIC_URL": "http://127.0.0.1:1", "TWILIO_MESSAGING_SERVICE_SID": "MG" + "0" * 32}
    told = findings(env, monkeypatch, clock)
    assert [told[name][0] for name in ("organization", "contact", "consent texts")] == [True, True, True]
    assert told["opt-out words"][0] is None
    assert "Advanced Opt-Out" in told["opt-out words"][1]
    changed = {"CHECKIN_ORG_NAME": "Our program", "CHECKIN_ORG_PHONE": "", "CHECKIN_ORG_EMAIL": ""}
    told = findings({**env, **changed}, monkeypatch, clock)
    assert (told["organization"][0], told["contact"][0]) == (None, None)
    assert "CHECKIN_ORG_NAME" in told["organization"][1]
    assert "CHECKIN_ORG_PHONE" in told["contact"][1]
    told = findings({**env, "CHECKIN_ORG_NAME": "Prison Alumni"}, monkeypatch, clock)
    assert told["organization"][0] is False


def test_doctor_finds_a_text_that_another_name_has_spoiled(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, clock: FixedClock, database: Database
) -> None:
    body = "{org}. {org}. {org}. {org}. {org}. {contact} Msg&data rates may apply. STOP to end." + " Thanks." * 14
    organisation = Organisation("Bridge", "312-555-0101")
    change_wording(database, "help", "en", body, organisation=organisation, after=0, by="a@example.org", now=clock())
    assert findings({**env, "PUBLIC_URL": ""}, monkeypatch, clock)["consent texts"][0] is True
    told = findings({**env, "CHECKIN_ORG_NAME": "W" * 40, "PUBLIC_URL": ""}, monkeypatch, clock)
    assert told["consent texts"][0] is False
    assert "text help en: it has 385 characters (and 1 more); shorten it to 320" in told["consent texts"][1]


def test_doctor_opens_the_public_pages(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, clock: FixedClock, database: Database
) -> None:
    with serving(database, env) as address:
        told = findings({**env, "PUBLIC_URL": address}, monkeypatch, clock)
    assert told["public pages"][0] is True
    assert told["https"][0] is None
    assert "not encrypted" in told["https"][1]


def test_doctor_says_when_a_proxy_keeps_the_public_pages_to_itself(
    env: dict[str, str], monkeypatch: pytest.MonkeyPatch, clock: FixedClock
) -> None:
    bare = Flask("bare")
    bare.add_url_rule("/livez", view_func=lambda: "ok")
    with listening(bare) as address:
        told = findings({**env, "PUBLIC_URL": address}, monkeypatch, clock)
    assert told["public pages"][0] is False
    assert "/opt-in answers with HTTP 404; check that the proxy passes" in told["public pages"][1]


@contextmanager
def listening(app: Flask) -> Iterator[str]:
    server = make_server("127.0.0.1", 0, app)
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("name", "value", "fine"),
    [
        ("CHECKIN_ORG_EMAIL", "hello@example.org", True),
        ("CHECKIN_ORG_EMAIL", "", True),
        ("CHECKIN_ORG_EMAIL", "hello", False),
        ("CHECKIN_ORG_EMAIL", "{org}@example.org", False),
        ("CHECKIN_ORG_EMAIL", "a" * 60 + "@example.org", False),
        ("CHECKIN_ORG_PHONE", "12", False),
        ("CHECKIN_ORG_PHONE", "call us", False),
        ("CHECKIN_ORG_PHONE", "1-312-555-0123 x4", True),
        ("CHECKIN_ORG_WEBSITE", "https://www.example.org", True),
        ("CHECKIN_ORG_WEBSITE", "www.example.org", False),
        ("CHECKIN_ORG_WEBSITE", "javascript:alert(1)", False),
        ("CHECKIN_ORG_ADDRESS", "x" * 201, False),
    ],
)
def test_what_is_set_about_the_organization_is_checked(name: str, value: str, fine: bool) -> None:
    expected = nullcontext() if fine else pytest.raises(ValueError, match=name)
    with expected:
        Settings(_env_file=None, **{name: value})  # type: ignore[arg-type,call-arg]
