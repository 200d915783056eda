"""The carriers: the simulator, and the official client talking to a stand-in over a real socket."""

from __future__ import annotations

import base64
import socket
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest

from bot.carriers.carrier import Accepted, CarrierUnavailable, NotReached, OutboundText, Refused, Unclear
from bot.carriers.choose import carrier_for
from bot.carriers.simulator import SimulatedCarrier
from bot.carriers.twilio import TwilioCarrier
from bot.carriers.unreachable import NoCarrier
from tests.support.carrier import Answer, carrier_stand_in, listed, made, page, refusal
from tests.support.clock import FixedClock
from tests.support.doors import ACCOUNT, OURS, PUBLIC, TOKEN, settings_for

PHONE = "+13125550111"
TEXT = OutboundText("f" * 32, PHONE, "Sigue en Cafe Ñandú? 1=si", valid_for=3600)
SID = "SM" + "a" * 32
NOON = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
STAMP = "Tue, 10 Mar 2026 17:00:00 +0000"


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        yield running


def twilio(url, **more):
    return TwilioCarrier(settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=url, **more), FixedClock())


# Sending


def test_a_text_is_sent_with_what_the_carrier_needs(stand_in):
    stand_in.answers.append(Answer(201, made(SID)))
    assert twilio(stand_in.url).send(TEXT) == Accepted(SID, "queued")
    (asked,) = stand_in.asked
    assert (asked.method, asked.path) == ("POST", f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json")
    assert asked.form == {
        "To": PHONE,
        "From": OURS,
        "Body": TEXT.body,
        "StatusCallback": f"{PUBLIC}/webhooks/twilio/status/{'f' * 32}",
        "ValidityPeriod": "3600",
    }
    assert base64.b64decode(asked.authorization.removeprefix("Basic ")).decode() == f"{ACCOUNT}:{TOKEN}"


def test_a_messaging_service_goes_before_a_number(stand_in):
    service = "MG" + "b" * 32
    carrier = twilio(stand_in.url, TWILIO_MESSAGING_SERVICE_SID=service)
    carrier.send(TEXT)
    assert stand_in.asked[0].form["MessagingServiceSid"] == service
    assert "From" not in stand_in.asked[0].form
    assert carrier.sender == service


def test_an_api_key_is_used_for_calls_instead_of_the_token(stand_in):
    twilio(stand_in.url, TWILIO_API_KEY="SK" + "c" * 32, TWILIO_API_SECRET="hush").send(TEXT)
    asked = stand_in.asked[0]
    assert base64.b64decode(asked.authorization.removeprefix("Basic ")).decode() == f"SK{'c' * 32}:hush"
    assert f"/Accounts/{ACCOUNT}/" in asked.path


def test_a_stand_in_may_live_under_a_path(stand_in):
    twilio(stand_in.url + "/twilio/").send(TEXT)
    assert stand_in.asked[0].path == f"/twilio/2010-04-01/Accounts/{ACCOUNT}/Messages.json"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        pytest.param(Answer(201, ""), Unclear, id="201, empty"),
        pytest.param(Answer(201, "{"), Unclear, id="201, no JSON"),
        pytest.param(Answer(201, "{}"), Unclear, id="201, no id"),
        pytest.param(Answer(201, "[]"), Unclear, id="201, a list"),
        pytest.param(Answer(201, "null"), Unclear, id="201, null"),
        pytest.param(Answer(200, made(SID)), Accepted, id="200"),
        pytest.param(refusal(400, 21211), Refused, id="400"),
        pytest.param(refusal(401, 20003), Refused, id="401"),
        pytest.param(refusal(404, 20404), Refused, id="404"),
        pytest.param(refusal(429, 20429), Refused, id="429"),
        pytest.param(Answer(429, "<html>slow down</html>", "text/html"), Refused, id="429, HTML"),
        pytest.param(refusal(500, 20500), Unclear, id="500"),
        pytest.param(refusal(503, 20503), Unclear, id="503"),
        pytest.param(Answer(503, "<html>gone fishing</html>", "text/html"), Unclear, id="503, HTML"),
        pytest.param(Answer(502, ""), Unclear, id="502, empty"),
        pytest.param(Answer(400, "<html>a proxy</html>", "text/html"), Refused, id="400, HTML"),
        pytest.param(Answer(302, ""), Unclear, id="a redirect"),
        pytest.param(Answer(None), Unclear, id="closed before a word"),
    ],
)
def test_every_way_a_call_can_end_is_an_outcome_and_none_is_tried_again(stand_in, answer, kind):
    stand_in.answers.append(answer)
    assert isinstance(twilio(stand_in.url).send(TEXT), kind)
    assert len(stand_in.asked) == 1


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (refusal(400, 21610), 21610),
        (refusal(429, 20429), 429),
        (Answer(429, "slow down", "text/plain"), 429),
        (Answer(403, "<html>blocked</html>", "text/html"), 403),
    ],
)
def test_a_refusal_carries_the_code(stand_in, answer, code):
    stand_in.answers.append(answer)
    outcome = twilio(stand_in.url).send(TEXT)
    assert isinstance(outcome, Refused)
    assert outcome.code == code


def test_a_refused_connection_is_known_to_have_sent_nothing():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert isinstance(twilio(f"http://127.0.0.1:{port}").send(TEXT), NotReached)


@pytest.mark.parametrize(
    "wire",
    [
        pytest.param(b"", id="reset before a word"),
        pytest.param(b"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{", id="cut in the body"),
        pytest.param(b"HTTP/1.1 201 Cre", id="cut in the head"),
        pytest.param(b"SMTP ready\r\n\r\n", id="not HTTP at all"),
    ],
)
def test_a_connection_cut_after_the_text_went_out_leaves_its_outcome_unknown(wire):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        thread = Thread(target=_answer_and_cut, args=(server, wire), daemon=True)
        thread.start()
        outcome = twilio(f"http://127.0.0.1:{server.getsockname()[1]}").send(TEXT)
        thread.join(timeout=20)
    assert isinstance(outcome, Unclear)


def _answer_and_cut(server, wire):
    connection, _ = server.accept()
    with connection:
        connection.settimeout(20)
        received = b""
        while b"Sigue" not in received:
            received += connection.recv(65536)
        connection.sendall(wire)
        # Closing with a reset, as a dying carrier would.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


# Looking for a text


def test_the_carrier_s_list_is_read_over_all_its_pages_and_every_row_is_checked(stand_in):
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    stand_in.answers.append(
        page(
            [
                listed("SM1", to=PHONE, body="one", created=STAMP),
                listed("SM2", to="+13125550199", body="lost filter", created=STAMP),
                listed("SM3", to=PHONE, body="from them", created=STAMP, direction="inbound"),
            ],
            following=following,
        )
    )
    stand_in.answers.append(
        page(
            [
                listed("SM4", to=PHONE, body="two", created=STAMP, direction="outbound-reply"),
                listed("SM5", to=PHONE, body="old", created="Mon, 09 Mar 2026 17:00:00 +0000"),
            ]
        )
    )
    seen = twilio(stand_in.url).sent_to(PHONE, since=NOON - timedelta(minutes=1))
    assert [(s.sid, s.body, s.created_at) for s in seen] == [("SM1", "one", NOON), ("SM4", "two", NOON)]
    assert stand_in.asked[0].query["To"] == PHONE
    assert stand_in.asked[1].query == {"Page": "1"}


@pytest.mark.parametrize(
    "answer",
    [refusal(500, 20500), Answer(503, "<html/>", "text/html"), Answer(200, "{"), Answer(None), refusal(401, 20003)],
    ids=["500", "503", "no JSON", "closed", "401"],
)
def test_a_carrier_that_cannot_list_is_unavailable(stand_in, answer):
    stand_in.answers.append(answer)
    with pytest.raises(CarrierUnavailable):
        twilio(stand_in.url).sent_to(PHONE, since=NOON)


def test_a_list_cut_off_on_its_second_page_is_no_list(stand_in):
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1"
    stand_in.answers.extend([page([], following=following), Answer(500, "")])
    with pytest.raises(CarrierUnavailable):
        twilio(stand_in.url).sent_to(PHONE, since=NOON)


# The others


def test_the_simulator_remembers_what_it_took(clock):
    carrier = SimulatedCarrier(clock, refuse=lambda number: 21610 if number.endswith("0199") else None)
    accepted = carrier.send(TEXT)
    assert isinstance(accepted, Accepted)
    assert carrier.send(OutboundText("e" * 32, "+13125550199", "hi")) == Refused(21610, "simulated")
    assert [s.sid for s in carrier.sent_to(PHONE, since=clock())] == [accepted.sid]
    assert carrier.sent_to(PHONE, since=clock() + timedelta(seconds=1)) == ()
    assert carrier.deliveries() == ((accepted.sid, TEXT),)
    assert carrier.deliveries() == ()


def test_the_settings_name_the_carrier(clock, stand_in):
    assert isinstance(carrier_for(settings_for(), clock), SimulatedCarrier)
    real = carrier_for(settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url), clock)
    assert isinstance(real, TwilioCarrier)


def test_a_process_that_does_not_send_says_so():
    carrier = NoCarrier(OURS)
    assert isinstance(carrier.send(TEXT), NotReached)
    with pytest.raises(CarrierUnavailable):
        carrier.sent_to(PHONE, since=NOON)
    assert carrier.sender == OURS
