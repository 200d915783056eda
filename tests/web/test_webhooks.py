"""The carrier's doors, knocked at over WSGI with really signed forms."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from bot.carriers.signatures import is_signed, sign
from records.columns import metadata
from records.database import Database
from records.tables.texts import attempts, messages
from tests.support.doors import ACCOUNT, PUBLIC, TOKEN, Doors, a_sid, inbound
from tests.support.factories import NOW, a_text, an_alum
from web.app import create_doors, with_short_way

PHONE = "+13125550111"
MESSAGES = "/webhooks/twilio/messages"
ADDRESS = PUBLIC + MESSAGES


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def everything(database):
    with database.read() as tx:
        return {
            table.name: tx.scalar(sa.select(sa.func.count()).select_from(table)) for table in metadata.tables.values()
        }


def texts(database):
    with database.read() as tx:
        return tx.execute(sa.select(messages).order_by(messages.c.id)).all()


# What gets in


def test_a_signed_text_is_answered_with_empty_twiml_and_kept(database, doors):
    reply = doors.text(PHONE, "hello")
    assert (reply.status_code, reply.mimetype) == (200, "text/xml")
    assert reply.text == '<?xml version="1.0" encoding="UTF-8"?><Response/>'
    (kept,) = texts(database)
    assert (kept.direction, kept.phone, kept.body, kept.status) == ("in", PHONE, "hello", "received")


@pytest.mark.parametrize(
    "body",
    [
        "",
        " edge spaces \n",
        "sí, 17.50 la hora — ¡gracias! 👍🏽",
        "a&b=c;d+e%20f",
        "line one\nline two",
        "x" * 1600,
        "\u202ertl \u200b zero width \ufeff",
    ],
)
def test_a_body_is_kept_exactly_as_it_was_written(database, doors, body):
    assert doors.text(PHONE, body).status_code == 200
    assert texts(database)[0].body == body


def test_a_null_character_is_left_out_since_no_database_takes_it(database, doors):
    assert doors.text(PHONE, "17\x00.50").status_code == 200
    assert texts(database)[0].body == "17.50"


def test_fields_that_nobody_announced_are_signed_over_and_ignored(database, doors):
    more = {"NewParameter": "", "MediaUrl0": "https://api.twilio.com/x", "MessagingServiceSid": "", "Ünïcode": "ñ"}
    assert doors.text(PHONE, "hi", **more).status_code == 200


def test_two_values_of_one_field_are_signed_over_once_each(doors):
    fields = [*inbound(PHONE, "hi").items(), ("Extra", "b"), ("Extra", "a"), ("Extra", "b")]
    assert doors.post(MESSAGES, fields).status_code == 200


@pytest.mark.parametrize(
    "public", ["https://checkin.example.org", "https://checkin.example.org/", "https://Example.org:8443"]
)
def test_behind_a_proxy_the_configured_address_is_the_one_that_is_signed(database, clock, public):
    doors = Doors(database, clock, PUBLIC_URL=public)
    address = public.rstrip("/") + MESSAGES
    seen = {"base_url": "http://10.0.0.7:8000"}
    form = inbound(PHONE, "hi")
    signature = RequestValidator(TOKEN).compute_signature(address, form)
    reply = doors.client.post(MESSAGES, data=form, headers={"X-Twilio-Signature": signature}, **seen)
    assert reply.status_code == 200


def test_what_a_proxy_says_about_the_address_is_not_believed(doors):
    form = inbound(PHONE, "hi")
    signature = sign(TOKEN, "https://evil.example.org" + MESSAGES, list(form.items()))
    headers = {"X-Twilio-Signature": signature, "X-Forwarded-Host": "evil.example.org", "X-Forwarded-Proto": "https"}
    assert doors.client.post(MESSAGES, data=form, headers=headers).status_code == 403


def test_the_signature_may_name_the_standard_port(doors):
    address = "https://checkin.example.org:443" + MESSAGES
    assert doors.post(MESSAGES, inbound(PHONE, "hi"), address=address).status_code == 200


@pytest.mark.parametrize("path", [MESSAGES + "?a=b%2Fc&d=%7Ee", MESSAGES + "?q=", "/webhooks/twilio/%6Dessages"])
def test_percent_escapes_are_signed_as_they_were_sent(doors, path):
    assert doors.post(path, inbound(PHONE, "hi")).status_code == 200


@pytest.mark.parametrize("path", [MESSAGES + "?a=b%2Fc&d=%7Ee", MESSAGES])
def test_a_server_that_keeps_no_raw_address_can_check_signatures_too(doors, path):
    form = inbound(PHONE, "hi")
    environ = {"RAW_URI": "", "REQUEST_URI": ""}
    assert doors.post(path, form, environ_overrides=environ).status_code == 200


def test_during_a_rotation_both_tokens_sign(database, clock):
    doors = Doors(database, clock, TWILIO_AUTH_TOKEN_SECONDARY="the next one")
    assert doors.post(MESSAGES, inbound(PHONE, "hi"), token="the next one").status_code == 200
    assert doors.post(MESSAGES, inbound(PHONE, "hi")).status_code == 200
    assert doors.post(MESSAGES, inbound(PHONE, "hi"), token="the one before").status_code == 403


# What does not get in


@dataclass
class Forged:
    """A knock that must be refused."""

    name: str
    status: int
    knock: object


def _without(form, *names):
    return {name: value for name, value in form.items() if name not in names}


FORM = inbound(PHONE, "hi", sid="SM" + "a" * 32)
REFUSED = [
    Forged("unsigned", 403, lambda d: d.post(MESSAGES, FORM, signature="")),
    Forged("another token", 403, lambda d: d.post(MESSAGES, FORM, token="guess")),
    Forged("another address", 403, lambda d: d.post(MESSAGES, FORM, address="https://other.example.org" + MESSAGES)),
    Forged("another path", 403, lambda d: d.post(MESSAGES, FORM, address=PUBLIC + "/webhooks/twilio/status")),
    Forged("http for https", 403, lambda d: d.post(MESSAGES, FORM, address="http://checkin.example.org" + MESSAGES)),
    Forged("no base64", 403, lambda d: d.post(MESSAGES, FORM, signature="ñ\x01!")),
    Forged("a changed body", 403, lambda d: d.post(MESSAGES, FORM | {"Body": "no"}, signature=_signed(FORM))),
    Forged("a blank dropped", 403, lambda d: d.post(MESSAGES, _without(FORM, "ToCity"), signature=_signed(FORM))),
    Forged("a field added", 403, lambda d: d.post(MESSAGES, FORM | {"X": ""}, signature=_signed(FORM))),
    Forged("another account", 403, lambda d: d.post(MESSAGES, FORM | {"AccountSid": "AC" + "1" * 32})),
    Forged("a blank account", 403, lambda d: d.post(MESSAGES, FORM | {"AccountSid": ""})),
    Forged("too large", 413, lambda d: d.post(MESSAGES, FORM | {"Body": "x" * 70_000})),
    Forged("no id", 400, lambda d: d.post(MESSAGES, _without(FORM, "MessageSid", "SmsSid"))),
    Forged("an id of another shape", 400, lambda d: d.post(MESSAGES, FORM | {"MessageSid": "SM" + "g" * 32})),
    Forged("an id too long", 400, lambda d: d.post(MESSAGES, FORM | {"MessageSid": "SM" + "a" * 33})),
    Forged("no sender", 400, lambda d: d.post(MESSAGES, _without(FORM, "From"))),
    Forged("a blank sender", 400, lambda d: d.post(MESSAGES, FORM | {"From": ""})),
    Forged("a sender no database takes", 400, lambda d: d.post(MESSAGES, FORM | {"From": "+1312\x005550111"})),
    Forged("a sender too long", 400, lambda d: d.post(MESSAGES, FORM | {"From": "+1" + "3" * 80})),
    Forged("nothing at all", 411, lambda d: d.client.post(MESSAGES)),
    Forged("JSON", 403, lambda d: d.client.post(MESSAGES, json={"Body": "hi"}, headers={"X-Twilio-Signature": "x"})),
    Forged("by GET", 405, lambda d: d.client.get(MESSAGES)),
    Forged("bytes that are no text", 403, lambda d: _raw(d, b"Body=%FF%FE&From=\xff\xfe")),
    Forged("an endless body", 411, lambda d: _raw(d, b"Body=hi", **{"Transfer-Encoding": "chunked"})),
    Forged("an unsigned status", 403, lambda d: d.post("/webhooks/twilio/status", FORM, signature="")),
    Forged("a status without an id", 400, lambda d: d.post("/webhooks/twilio/status", {"MessageStatus": "sent"})),
]


def _signed(form):
    return sign(TOKEN, ADDRESS, list(form.items()))


def _raw(doors, body, **headers):
    headers["X-Twilio-Signature"] = "x"
    return doors.client.post(MESSAGES, input_stream=BytesIO(body), content_length=len(body), headers=headers)


@pytest.mark.parametrize("forged", REFUSED, ids=lambda forged: forged.name)
def test_nothing_is_stored_of_what_is_refused(database, doors, forged):
    before = everything(database)
    reply = forged.knock(doors)
    assert reply.status_code == forged.status
    assert everything(database) == before
    assert "Traceback" not in reply.text


# Signatures


def test_the_published_example_has_the_published_signature():
    address = "https://mycompany.com/myapp.php?foo=1&bar=2"
    fields = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
    ]
    assert sign("12345", address, fields) == "RSOYDt4T1cUTdK1PDd93/VVr8B8="
    assert is_signed("RSOYDt4T1cUTdK1PDd93/VVr8B8=", ["12345"], address, fields)


_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_fields = st.lists(st.tuples(st.sampled_from(["Body", "From", "body", "Ünï", "", "A b"]) | _text, _text), max_size=8)
_hosts = st.sampled_from(
    ["example.org", "Example.ORG", "127.0.0.1", "example.org:443", "example.org:8443", "Ex.org:80"]
)
_addresses = st.builds(
    lambda scheme, host, path: f"{scheme}://{host}{path}",
    st.sampled_from(["http", "https"]),
    _hosts,
    st.sampled_from(["", "/", "/webhooks/twilio/messages", "/a%2Fb/~c?d=e%20f&g=", "/p?x=1&x=2"]),
)


@given(_addresses, _fields, st.sampled_from(["right", "other port", "other field", "junk", "empty"]))
def test_our_verdict_is_that_of_the_official_validator(address, fields, case):
    official = RequestValidator(TOKEN)
    signed_address = {"other port": _with_other_port(address)}.get(case, address)
    signed_fields = MultiDict([*fields, ("Another", "1")] if case == "other field" else fields)
    signature = {"junk": "bm90IGEgc2lnbmF0dXJl", "empty": ""}.get(
        case, official.compute_signature(signed_address, signed_fields)
    )
    assert is_signed(signature, [TOKEN], address, fields) == official.validate(address, MultiDict(fields), signature)
    if case == "right":
        assert sign(TOKEN, address, fields) == signature


def _with_other_port(address):
    scheme, rest = address.split("://")
    host, slash, path = rest.partition("/")
    standard = ":443" if scheme == "https" else ":80"
    changed = host.split(":")[0] if ":" in host else host + standard
    return f"{scheme}://{changed}{slash}{path}"


# Once only, and nothing lost


def test_a_repeated_webhook_changes_nothing(database, doors):
    sid = a_sid()
    assert doors.text(PHONE, "hello", sid=sid).status_code == 200
    before = everything(database)
    assert doors.text(PHONE, "hello", sid=sid).status_code == 200
    assert everything(database) == before


def test_while_the_database_is_away_the_carrier_is_told_to_come_again_and_nothing_is_lost(database, clock, tmp_path):
    doors = Doors(Database(_nowhere(database, tmp_path)), clock)
    sid = a_sid()
    away = doors.text(PHONE, "STOP", sid=sid)
    assert (away.status_code, away.headers["Retry-After"]) == (503, "5")
    assert "Traceback" not in away.text
    back = Doors(database, clock)
    assert back.text(PHONE, "STOP", sid=sid).status_code == 200
    assert [(row.direction, row.kind) for row in texts(database)] == [("in", ""), ("out", "opt_out")]


def test_the_database_may_go_and_come_back_while_the_doors_stand_open(database, doors):
    assert doors.text(PHONE, "one").status_code == 200
    connect = SimpleNamespace(allowed=False)

    @sa.event.listens_for(database.engine, "do_connect")
    def _refuse(dialect, _record, args, kwargs):
        if not connect.allowed:
            raise dialect.loaded_dbapi.OperationalError("connection refused")

    database.close()
    assert doors.text(PHONE, "two").status_code == 503
    connect.allowed = True
    assert doors.text(PHONE, "three").status_code == 200
    assert [row.body for row in texts(database)] == ["one", "three"]


def _nowhere(database, tmp_path):
    if database.is_sqlite:
        return f"sqlite:///{tmp_path / 'gone' / 'checkin.db'}"
    return "postgresql://nobody@127.0.0.1:1/nothing"


# Reports on our own texts


def an_attempt(database, *, status="sending", sid=None, attempt="f" * 32):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        message_id = a_text(tx, alum_id, "hi", direction="out", status=status, sid=sid, kind="opening")
        tx.execute(attempts.insert(), {"id": attempt, "message_id": message_id, "started_at": NOW})
    return message_id


def test_a_report_finds_its_text_by_the_attempt_in_its_address(database, doors):
    an_attempt(database)
    sid = a_sid()
    assert doors.status(sid, "delivered", attempt="f" * 32).status_code == 204
    (text,) = texts(database)
    assert (text.sid, text.status) == (sid, "delivered")


@pytest.mark.parametrize("status", ["sending", "receiving", "", "newly-invented"])
def test_a_report_that_says_nothing_new_is_taken_without_a_word(database, doors, status):
    an_attempt(database, status="delivered", sid="SM" + "b" * 32)
    assert doors.status("SM" + "b" * 32, status).status_code == 204
    assert texts(database)[0].status == "delivered"


def test_a_report_on_a_text_of_nobody_is_taken_without_a_word(database, doors):
    before = everything(database)
    assert doors.status(a_sid(), "delivered", attempt="0" * 32).status_code == 204
    assert doors.status(a_sid(), "failed", code=30005).status_code == 204
    assert everything(database) == before


def test_the_account_is_checked_on_reports_too(doors):
    fields = {"MessageSid": a_sid(), "MessageStatus": "sent", "AccountSid": ACCOUNT[:-1] + "9"}
    assert doors.post("/webhooks/twilio/status", fields).status_code == 403


# By Flask's routes or the short way past them: the same doors


KNOCKS = [
    *((forged.name, forged.knock) for forged in REFUSED),
    ("a text", lambda d: d.text(PHONE, "hello", sid="SM" + "c" * 32)),
    ("a report", lambda d: d.status("SM" + "c" * 32, "delivered")),
    ("a report on an attempt", lambda d: d.status("SM" + "c" * 32, "delivered", attempt="d" * 32)),
    ("no door", lambda d: d.post("/webhooks/twilio/nowhere", FORM)),
    ("a door below a door", lambda d: d.post(MESSAGES + "/more", FORM)),
    ("a look", lambda d: d.client.get(MESSAGES)),
]


@pytest.mark.parametrize("knock", [knock for _, knock in KNOCKS], ids=[name for name, _ in KNOCKS])
def test_the_short_way_past_flask_answers_as_its_routes_do(sqlite_url, clock, knock):
    answers = []
    for short in (True, False):
        doors = Doors(Database(sqlite_url), clock)
        app = create_doors(doors.bot)
        doors.client = Client(with_short_way(doors.bot, app) if short else app)
        reply = knock(doors)
        answers.append((reply.status_code, reply.data, reply.headers.get("Content-Type", "")))
        doors.bot.database.close()
    assert answers[0] == answers[1]


def test_a_mistake_of_ours_is_an_answer_too_and_tells_nothing(doors, monkeypatch, capsys):
    def fail(*_args, **_more):
        raise LookupError(PHONE)

    monkeypatch.setattr(doors.bot.database, "begin", fail)
    reply = doors.text(PHONE, "hello")
    assert (reply.status_code, PHONE in reply.text) == (500, False)
    assert PHONE not in "".join(capsys.readouterr())
