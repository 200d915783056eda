"""Settings: read from the environment and a file, and refused with one line each."""

from __future__ import annotations

import pytest

from bot.settings import BadSettings, Need, Settings, load
from tests.support.doors import settings_for

AC = "AC" + "0" * 32
WHOLE = {
    "TWILIO_ACCOUNT_SID": AC,
    "TWILIO_AUTH_TOKEN": "secret token",
    "TWILIO_FROM_NUMBER": "+13125550100",
    "PUBLIC_URL": "https://checkin.example.org",
    "SECRET_KEY": "secret key",
}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """No `.env` of the developer's reaches these tests."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(need, **changes):
    given = {name: value for name, value in (WHOLE | changes).items() if value is not None}
    with pytest.raises(BadSettings) as refused:
        load(need, overrides=given)
    return refused.value.problems


def test_only_a_few_settings_are_needed_to_look_at_records():
    settings = load()
    assert settings.database_url == "sqlite:///checkin.db"
    assert settings.timezone == "America/Chicago"
    assert settings.api_url == "https://api.twilio.com"


def test_everything_for_texts():
    settings = load(Need.TEXTS, overrides=WHOLE)
    assert (settings.sender, settings.signing_tokens()) == ("+13125550100", ("secret token",))


@pytest.mark.parametrize(
    ("name", "need"),
    [
        ("TWILIO_ACCOUNT_SID", Need.TEXTS),
        ("TWILIO_AUTH_TOKEN", Need.SITE),
        ("TWILIO_FROM_NUMBER", Need.TEXTS),
        ("PUBLIC_URL", Need.SITE),
        ("SECRET_KEY", Need.SITE),
    ],
)
def test_a_missing_setting_is_named_with_its_mend(name, need):
    (line,) = problems(need, **{name: None})
    assert name in line.split(" is missing: ")[0]
    assert len(line.splitlines()) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "mysql://localhost/x"),
        ("DATABASE_URL", "not a url"),
        ("PUBLIC_URL", "checkin.example.org"),
        ("PUBLIC_URL", "ftp://checkin.example.org"),
        ("PUBLIC_URL", "https://checkin.example.org/?x=1"),
        ("PUBLIC_URL", "https://checkin.example.org/#rc=3"),
        ("TWILIO_API_URL", "localhost:8080"),
        ("CHECKIN_CARRIER", "pigeon"),
        ("CHECKIN_TIMEZONE", "Chicago"),
        ("CHECKIN_TIMEZONE", "../etc/passwd"),
        ("CHECKIN_LOG_FORMAT", "xml"),
        ("TWILIO_ACCOUNT_SID", "AC123"),
        ("TWILIO_MESSAGING_SERVICE_SID", "MG123"),
        ("TWILIO_FROM_NUMBER", "312-555-0100"),
        ("CHECKIN_ORG_NAME", "An Organisation Whose Name Is Much Too Long To Open A Text"),
        ("CHECKIN_ORG_NAME", "橋"),
        ("CHECKIN_ORG_NAME", "   "),
        ("CHECKIN_ORG_PHONE", "call us at 312-555-0101 please"),
    ],
)
def test_a_malformed_setting_is_named_in_one_line(name, value):
    (line,) = problems(Need.TEXTS, **{name: value})
    assert line.startswith(f"{name}: ")
    assert len(line.splitlines()) == 1


def test_all_problems_are_told_at_once():
    assert len(problems(Need.SITE, TWILIO_ACCOUNT_SID=None, TWILIO_AUTH_TOKEN=None, SECRET_KEY=None)) == 3
    assert len(problems(Need.SITE, CHECKIN_TIMEZONE="Mars", PUBLIC_URL="x")) == 2


@pytest.mark.parametrize("half", ["TWILIO_API_KEY", "TWILIO_API_SECRET"])
def test_an_api_key_goes_with_its_secret(half):
    (line,) = problems(Need.TEXTS, **{half: "SK" + "0" * 32})
    assert "TWILIO_API_KEY and TWILIO_API_SECRET go together" in line


def test_no_secret_is_told_in_a_problem_nor_shown():
    secret = "do not tell"
    lines = problems(Need.TEXTS, TWILIO_AUTH_TOKEN=secret, SECRET_KEY=secret, CHECKIN_TIMEZONE="Mars")
    assert secret not in "".join(lines)
    assert secret not in repr(load(Need.TEXTS, overrides=WHOLE | {"TWILIO_AUTH_TOKEN": secret, "SECRET_KEY": secret}))


def test_the_environment_goes_before_the_file_and_an_empty_value_is_none(elsewhere, monkeypatch):
    (elsewhere / ".env").write_text(
        "CHECKIN_ORG_NAME=From the file\nCHECKIN_ORG_PHONE=312-555-0102\nUNKNOWN=1\n", "utf-8"
    )
    monkeypatch.setenv("CHECKIN_ORG_NAME", "From outside")
    monkeypatch.setenv("TWILIO_MESSAGING_SERVICE_SID", "")
    settings = load()
    assert (settings.org_name, settings.org_phone) == ("From outside", "312-555-0102")
    assert settings.messaging_service_sid is None


def test_the_simulator_needs_no_account():
    settings = load(Need.SITE, overrides={"CHECKIN_CARRIER": "simulator", "SECRET_KEY": "s"})
    assert settings.signing_tokens() == ("s",)


@pytest.mark.parametrize(
    ("more", "tokens"),
    [({}, ("12345",)), ({"TWILIO_AUTH_TOKEN_SECONDARY": "next"}, ("12345", "next"))],
)
def test_two_tokens_sign_while_one_is_being_replaced(more, tokens):
    assert settings_for(**more).signing_tokens() == tokens


@pytest.mark.parametrize(
    ("given", "kept"),
    [("https://a.example.org/", "https://a.example.org"), ("http://127.0.0.1:8000", "http://127.0.0.1:8000")],
)
def test_an_address_is_kept_without_its_last_slash(given, kept):
    assert settings_for(PUBLIC_URL=given).public_url == kept


MAIL = {
    "CHECKIN_SMTP_URL": "smtp://u:do-not-tell@mail.example.org",
    "CHECKIN_ALERT_FROM": "checkin@example.org",
    "CHECKIN_ALERT_EMAILS": "ana@example.org, bo@example.org",
}


def test_alerts_by_e_mail_need_a_server_a_sender_and_somebody_to_tell():
    settings = load(overrides=MAIL)
    assert "do-not-tell" not in repr(settings)
    assert settings.staff_time.zone == "America/Chicago"
    for name in MAIL:
        (line,) = problems(Need.RECORDS, **{n: v for n, v in MAIL.items() if n != name})
        assert f"{name} missing" in line
    (line,) = problems(Need.RECORDS, CHECKIN_ONCALL_EMAILS="night@example.org")
    assert "CHECKIN_SMTP_URL" in line


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"CHECKIN_SMTP_URL": "mail.do-not-tell.org"}, "use smtp://"),
        ({"CHECKIN_ALERT_FROM": "ana@example.org, bo@example.org"}, "the one address"),
        ({"CHECKIN_ALERT_EMAILS": "ana"}, "'ana' is not an e-mail address"),
        ({"CHECKIN_STAFF_HOURS": "nine to five"}, "Mon-Fri 9:00-17:00"),
    ],
)
def test_a_setting_of_alerts_that_makes_no_sense_is_named_with_the_mend(more, said):
    (line,) = problems(Need.RECORDS, **(MAIL | more))
    assert line.startswith(next(iter(more)))
    assert said in line
    assert "do-not-tell" not in line


def test_settings_do_not_change():
    with pytest.raises(ValueError, match="frozen"):
        load().org_name = "Another"  # type: ignore[misc]
    assert isinstance(load(), Settings)
