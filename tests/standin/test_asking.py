"""What our client asks of a carrier that we did not write: its lists, one text, its noes, its account."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carriers.carrier import Accepted, CarrierUnavailable, OutboundText, Refused, Standing
from bot.carriers.choose import carrier_for
from bot.carriers.codes import Act, rule_for
from bot.carriers.twilio import AccountRefused, account_status
from bot.carriers.twilio.incoming import ask_where_texts_go
from tests.support.doors import PHONE, settings_for
from tests.support.standin import API_KEY, API_SECRET

pytestmark = pytest.mark.standin

NEIGHBOUR = "+13125550112"
AN_HOUR = timedelta(hours=1)


def send(line, to, body):
    sent = line.carrier.send(OutboundText("a" * 32, to, body, valid_for=3600))
    assert isinstance(sent, Accepted), sent
    return sent.sid


def pages(line):
    return [passed.path for passed in line.wire.heard if passed.method == "GET" and "Messages.json" in passed.path]


def test_our_texts_to_a_number_are_found_over_pages_whose_filter_got_lost(line, clock):
    line = line()
    sent = []
    for n in range(45):
        sent.append(send(line, PHONE, f"text {n}"))
        send(line, NEIGHBOUR, f"text {n}")
        line.emulator.text(PHONE, line.number, f"reply {n}")
    seen = line.carrier.sent_to(PHONE, since=clock() - AN_HOUR)
    assert len(pages(line)) > 2
    assert "To=" in pages(line)[0]
    assert "To=" not in pages(line)[1]
    assert sorted(sighting.sid for sighting in seen) == sorted(sent)
    assert {sighting.to for sighting in seen} == {PHONE}
    assert {sighting.body for sighting in seen} == {f"text {n}" for n in range(45)}
    assert not line.carrier.sent_to(PHONE, since=clock() + AN_HOUR)


def test_texts_of_another_number_on_the_account_are_not_ours(line, clock):
    ours, other = line(), line()
    send(other, PHONE, "another program's")
    mine = send(ours, PHONE, "ours")
    assert [sighting.sid for sighting in ours.carrier.sent_to(PHONE, since=clock() - AN_HOUR)] == [mine]


@pytest.mark.parametrize("service", [False, True], ids=["number", "service"])
def test_what_came_in_is_listed_once_each_and_oldest_first(line, clock, service):
    ours, other = line(service=service), line()
    came = []
    for n in range(45):
        came.append((ours.emulator.text(PHONE, ours.number, f"reply {n}"), f"reply {n}"))
        other.emulator.text(PHONE, other.number, f"reply {n}")
        send(ours, PHONE, f"text {n}")
    arrived = ours.carrier.received(since=clock() - AN_HOUR)
    assert len(pages(ours)) > 2
    assert [(text.sid, text.body) for text in arrived] == came
    assert {(text.phone, text.ours, text.media) for text in arrived} == {(PHONE, ours.number, 0)}
    assert not ours.carrier.received(since=clock() + AN_HOUR)


def test_one_text_is_asked_after_and_a_strange_one_is_not_known(line):
    line = line()
    sid = send(line, PHONE, "hello")
    assert line.carrier.standing(sid) == Standing("queued", None)
    for status in ("sent", "delivered"):
        line.emulator.moves(sid, status)
        assert line.carrier.standing(sid) == Standing(status, None)
    assert line.carrier.standing("SM" + "9" * 32) is None


def test_the_words_of_a_text_are_taken_out_and_the_text_stays(line):
    line = line()
    sids = [send(line, PHONE, "hello"), line.emulator.text(PHONE, line.number, "hi")]
    for sid in sids:
        line.carrier.erase(sid)
        line.carrier.erase(sid)
    held = [row for row in line.emulator.listed() if row["sid"] in sids]
    assert [row["body"] for row in held] == ["", ""]
    line.carrier.erase("SM" + "9" * 32)


@pytest.mark.parametrize(
    ("names", "code"),
    [
        pytest.param({"TWILIO_FROM_NUMBER": "+13125550199"}, 21606, id="a number that is not ours"),
        pytest.param({"TWILIO_AUTH_TOKEN": "wrong"}, 20003, id="a wrong token"),
        pytest.param({"TWILIO_API_KEY": API_KEY, "TWILIO_API_SECRET": "wrong"}, 20003, id="a wrong key"),
        pytest.param({"TWILIO_MESSAGING_SERVICE_SID": "MG" + "9" * 32}, 20404, id="a service that is not there"),
    ],
)
def test_a_no_to_our_set_up_stops_all_texts_and_nothing_went(line, names, code):
    line = line(**names)
    phone = "+13125550113"
    refused = line.carrier.send(OutboundText("a" * 32, phone, "hello"))
    assert isinstance(refused, Refused)
    assert refused.code == code
    assert rule_for(refused.code).act is Act.PAUSE
    assert not line.emulator.listed(To=phone)


def test_lists_that_are_refused_are_no_empty_lists(line, clock):
    line = line(TWILIO_AUTH_TOKEN="wrong")
    for ask in (
        lambda: line.carrier.sent_to(PHONE, since=clock()),
        lambda: line.carrier.received(since=clock()),
        lambda: line.carrier.standing("SM" + "9" * 32),
        lambda: line.carrier.erase("SM" + "9" * 32),
    ):
        with pytest.raises(CarrierUnavailable):
            ask()


def test_a_key_is_enough_to_text_with_and_the_account_is_looked_at_with_the_token(line):
    line = line(TWILIO_API_KEY=API_KEY, TWILIO_API_SECRET=API_SECRET)
    settings = settings_for(**line.names)
    assert isinstance(carrier_for(settings, line.wire.clock).send(OutboundText("a" * 32, PHONE, "hello")), Accepted)
    assert account_status(settings) == "active"
    with pytest.raises(AccountRefused, match="TWILIO_AUTH_TOKEN"):
        account_status(settings_for(**{**line.names, "TWILIO_AUTH_TOKEN": "wrong"}))


@pytest.mark.parametrize("service", [False, True], ids=["number", "service"])
def test_it_says_where_it_brings_the_texts_that_come_in(line, service):
    line = line(service=service)
    told = ask_where_texts_go(settings_for(**line.names), clock=line.wire.clock)
    assert told.addresses == (line.names["PUBLIC_URL"] + "/webhooks/twilio/messages",)
    assert told.ahead is not None
    assert abs(told.ahead) <= timedelta(seconds=1)
