"""The carrier's own description of its interface, held against what we ask and against every stand-in of ours."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.carriers.carrier import Accepted, OutboundText
from bot.carriers.twilio import account_status
from bot.carriers.twilio.incoming import ask_where_texts_go
from bot.statuses import _WORDS
from tests.faults.carrier import _row
from tests.faults.truth import Text
from tests.support import carrier, standin
from tests.support.doors import ACCOUNT, OURS, PHONE, settings_for
from tests.support.openapi import Document

pytestmark = pytest.mark.standin

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
SID = "SM" + "a" * 32


@pytest.fixture(scope="module")
def texting(emulator):
    return Document(standin.OPENAPI / "twilio_api_v2010.json")


@pytest.fixture(scope="module")
def services(emulator):
    return Document(standin.OPENAPI / "twilio_messaging_v1.json")


@pytest.fixture(params=[False, True], ids=["number", "service"])
def passed(request, line, clock):
    """Everything that our client ever asks, with the answers of the independent stand-in."""
    line = line(service=request.param)
    sent = line.carrier.send(OutboundText("a" * 32, PHONE, "¿Sigue ahí? 1=sí", valid_for=3600))
    assert isinstance(sent, Accepted)
    line.emulator.text(PHONE, line.number, "1")
    since = clock() - timedelta(days=1)
    assert line.carrier.sent_to(PHONE, since=since)
    assert line.carrier.received(since=since)
    assert line.carrier.standing(sent.sid)
    line.carrier.erase(sent.sid)
    account_status(settings_for(**line.names))
    assert ask_where_texts_go(settings_for(**line.names)).addresses
    return line.wire.heard


def document_for(path, texting, services):
    return services if path.startswith("/v1/") else texting


def test_we_ask_nothing_that_the_carrier_does_not_know(passed, texting, services):
    assert len(passed) >= 6
    for one in passed:
        document = document_for(one.path, texting, services)
        assert document.against_request(one.method, one.path, one.body) == [], one.path


def test_the_independent_stand_in_answers_as_the_carrier_would(passed, texting):
    # But for the numbers of a service: it lists them in the shape of texts, which the carrier does not.
    told = [one for one in passed if not one.path.startswith("/v1/")]
    assert len(told) >= 6
    for one in told:
        assert texting.against_answer(one.method, one.path, one.status, one.answer) == [], one.path


def test_our_own_stand_in_answers_as_the_carrier_would(texting, services):
    row = carrier.listed(SID, to=PHONE, body="hi", created="Tue, 10 Mar 2026 17:00:00 +0000")
    one_page = carrier.page([row], following=f"{MESSAGES}?PageSize=50&Page=1").body.encode()
    assert texting.against_answer("POST", MESSAGES, 201, carrier.made(SID).encode()) == []
    assert texting.against_answer("GET", MESSAGES, 200, one_page) == []
    numbers = {"phone_numbers": [{"phone_number": PHONE}], "meta": {"key": "phone_numbers", "next_page_url": None}}
    path = f"/v1/Services/MG{'b' * 32}/PhoneNumbers"
    assert services.against_answer("GET", path, 200, json.dumps(numbers).encode()) == []


@pytest.mark.parametrize("inbound", [False, True], ids=["out", "in"])
def test_the_carrier_of_the_fault_harness_answers_as_the_carrier_would(texting, inbound):
    when = datetime(2026, 3, 10, 17, tzinfo=UTC)
    text = Text(sid=SID, inbound=inbound, phone=PHONE, ours=OURS, body="hi", status="sent", created=when,
                listed_from=when, asked_at=when, error_code=30003)  # fmt: skip
    assert texting.against_answer("POST", MESSAGES, 201, json.dumps(_row(text)).encode()) == []


def test_every_status_of_the_carrier_s_is_one_that_we_know(texting):
    # Two are of texts that come in, and one of channels that have parts.
    assert texting.enum("message_enum_status") - _WORDS.keys() == {"receiving", "received", "partially_delivered"}


@pytest.mark.parametrize(
    ("method", "path", "form", "found"),
    [
        ("POST", MESSAGES, b"To=%2B13125550111&Body=hi&ValidityPeriod=soon", ["ValidityPeriod is no integer"]),
        ("POST", MESSAGES, b"To=%2B13125550111&Boddy=hi", ["Boddy is not known"]),
        ("POST", MESSAGES, b"Body=hi", ["To is missing"]),
        ("POST", MESSAGES, b"To=1&MessagingServiceSid=MG1", ["MessagingServiceSid does not fit ^MG[0-9a-fA-F]{32}$"]),
        ("GET", MESSAGES + "?Since=2026-03-10", b"", ["Since is not known"]),
        ("PUT", MESSAGES, b"", [f"no such request: PUT {MESSAGES}"]),
    ],
)
def test_a_request_that_the_carrier_would_not_know_is_told_apart(texting, method, path, form, found):
    assert texting.against_request(method, path, form) == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (b'{"sid": "XX1"}', ["answer: sid does not fit ^(SM|MM)[0-9a-fA-F]{32}$"]),
        (b'{"status": "gone"}', ["answer: status has a value that is not told: gone"]),
        (b'{"date_created": "2026-03-10"}', ["answer: date_created is no date of a mail: 2026-03-10"]),
        (b'{"number": 1}', ["answer: number is not known"]),
        (b'{"error_code": "30003"}', ["answer: error_code is no integer"]),
    ],
)
def test_an_answer_that_the_carrier_would_not_give_is_told_apart(texting, answer, found):
    assert texting.against_answer("POST", MESSAGES, 201, answer) == found
