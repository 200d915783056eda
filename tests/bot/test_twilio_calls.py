"""What the official client makes of headers, odd answers and broken lines, and which address it calls."""

from __future__ import annotations

import gzip
import json
import logging
import re
import socket
from contextlib import contextmanager
from datetime import timedelta
from threading import Thread

import pytest

from bot.carriers.carrier import CarrierUnavailable, NotReached, Refused, Unclear
from bot.carriers.twilio import AccountRefused, account_status, line
from tests.support.carrier import Answer, made, page, refusal
from tests.support.clock import FixedClock
from tests.support.doors import ACCOUNT
from tests.support.official import NOON, SID, TEXT, row, settings, twilio


@pytest.fixture
def stand_in(stand_in):
    stand_in.tells_of_inbound = True
    return stand_in


# Headers


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("30", timedelta(seconds=30)),
        ("0", timedelta(0)),
        ("Tue, 10 Mar 2026 17:02:00 GMT", timedelta(minutes=2)),
        ("Tue, 10 Mar 2026 16:02:00 GMT", timedelta(0)),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_being_asked_to_slow_down_tells_for_how_long(stand_in, header, wait):
    headers = () if header is None else (("Retry-After", header),)
    body = json.dumps({"code": 20429, "message": "Too Many Requests", "status": 429})
    stand_in.answers.append(Answer(429, body, headers=headers))
    assert twilio(stand_in.url).send(TEXT) == Refused(429, "too many requests", wait)


@pytest.mark.parametrize("off", [timedelta(0), timedelta(minutes=7), -timedelta(hours=3)])
def test_how_far_our_clock_is_ahead_is_known_from_any_answer(stand_in, off):
    clock = FixedClock(NOON + off)
    carrier = twilio(stand_in.url, clock)
    assert carrier.ahead is None
    stand_in.answers.append(Answer(500, "", headers=(("Date", "Tue, 10 Mar 2026 17:00:00 GMT"),)))
    carrier.send(TEXT)
    assert abs(carrier.ahead - off) <= timedelta(seconds=1)


@pytest.mark.parametrize("date", ["", "yesterday", None])
def test_an_answer_without_a_date_tells_nothing_about_the_clocks(stand_in, date):
    carrier = twilio(stand_in.url)
    stand_in.answers.append(Answer(201, made(SID), headers=() if date is None else (("Date", date),)))
    carrier.send(TEXT)
    assert carrier.ahead is None


def test_a_slow_answer_tells_nothing_about_the_clocks(stand_in):
    times = iter([NOON, NOON + timedelta(seconds=11)])
    stand_in.answers.append(Answer(201, made(SID), headers=(("Date", "Tue, 10 Mar 2026 17:00:00 GMT"),)))
    carrier = twilio(stand_in.url, lambda: next(times))
    carrier.send(TEXT)
    assert carrier.ahead is None


# The client's traps


def test_no_call_waits_for_ever():
    """The client's own default is no timeout at all."""
    assert twilio("http://127.0.0.1:1")._line.timeout == (line.CONNECT, line.READ)


def read_request(connection):
    """Reads one form to its end."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(re.search(rb"Content-Length: (\d+)", head)[1])
    while len(body) < length:
        body += connection.recv(65536)


@contextmanager
def server(answer):
    """A server that reads one request and lets `answer` do what it likes with the connection."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(20)

        def serve():
            connection, _ = listening.accept()
            with connection:
                connection.settimeout(20)
                read_request(connection)
                answer(connection)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        thread.join(timeout=20)


def test_an_answer_that_does_not_come_leaves_the_outcome_unknown(monkeypatch):
    monkeypatch.setattr(line, "READ", 0.05)
    with server(lambda connection: connection.recv(65536)) as url:
        carrier = twilio(url)
        assert carrier.send(TEXT) == Unclear("ReadTimeout")
        carrier._line.session.close()


def test_an_answer_that_comes_a_byte_at_a_time_is_given_up(monkeypatch):
    monkeypatch.setattr(line, "WHOLE", 0.05)

    def drip(connection):
        connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 100000\r\n\r\n")
        try:
            while True:
                connection.sendall(b" ")
        except OSError:
            pass

    with server(drip) as url:
        assert twilio(url).send(TEXT) == Unclear("ReadTimeout")


@pytest.mark.parametrize(
    "wire",
    [
        pytest.param(b"HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{", id="cut in the body"),
        pytest.param(b'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"sid', id="cut in a chunk"),
        pytest.param(b"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", id="no gzip"),
    ],
)
def test_an_answer_that_is_cut_or_spoilt_leaves_the_outcome_unknown(wire):
    with server(lambda connection: connection.sendall(wire)) as url:
        assert isinstance(twilio(url).send(TEXT), Unclear)


@pytest.mark.parametrize("kind", ["chunked", "gzip", "no length"])
def test_an_answer_may_come_in_any_wrapping(kind):
    body = made(SID).encode()
    if kind == "chunked":
        wire = b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
    elif kind == "gzip":
        packed = gzip.compress(body)
        wire = b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s" % (len(packed), packed)
    else:
        wire = b"Connection: close\r\n\r\n" + body
    with server(lambda connection: connection.sendall(b"HTTP/1.1 201 Created\r\n" + wire)) as url:
        assert twilio(url).send(TEXT).sid == SID


def test_one_connection_serves_call_after_call():
    """Read in our own way, an answer must still give its connection back."""

    def answer_three(connection):
        reply = made(SID).encode()
        wire = b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n%s" % (len(reply), reply)
        connection.sendall(wire)
        for _ in range(2):
            read_request(connection)
            connection.sendall(wire)

    with server(answer_three) as url:
        carrier = twilio(url)
        assert [carrier.send(TEXT).sid for _ in range(3)] == [SID] * 3
        carrier._line.session.close()


def test_a_name_that_nobody_knows_is_known_to_have_sent_nothing(monkeypatch):
    def nobody(*_):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    assert isinstance(twilio("http://carrier.invalid").send(TEXT), NotReached)


def test_a_refusal_in_the_newer_form_is_a_refusal(stand_in):
    """The client raises another error for it, which is none of the kind that it raises for all others."""
    problem = {"type": "https://example.org/problem", "title": "no", "status": 400, "code": 21211}
    stand_in.answers.append(Answer(400, json.dumps(problem)))
    assert twilio(stand_in.url).send(TEXT) == Refused(21211, "HTTP 400")


@pytest.mark.parametrize("code", ["odd", None, 0, [1]])
def test_a_refusal_with_an_odd_code_is_known_by_its_status(stand_in, code):
    stand_in.answers.append(Answer(400, json.dumps({"code": code, "message": "no", "status": 400})))
    assert twilio(stand_in.url).send(TEXT) == Refused(400, "HTTP 400")


def test_a_redirect_is_not_followed_with_our_secrets(stand_in):
    stand_in.answers.append(Answer(307, "", headers=(("Location", stand_in.url + "/elsewhere"),)))
    assert isinstance(twilio(stand_in.url).send(TEXT), Unclear)
    assert len(stand_in.asked) == 1


def test_no_number_gets_into_the_log(stand_in, caplog):
    caplog.set_level(logging.DEBUG)
    stand_in.answers += [page([row("SM1")]), refusal(400, 21211), Answer(None)]
    carrier = twilio(stand_in.url)
    carrier.received(since=NOON - timedelta(days=1))
    carrier.send(TEXT)
    carrier.send(TEXT)
    assert "55501" not in caplog.text


# Addresses


@pytest.mark.parametrize(
    ("base", "asked", "called"),
    [
        ("https://api.twilio.com", "https://api.twilio.com/a?b=1", "https://api.twilio.com/a?b=1"),
        ("https://api.twilio.com", "https://messaging.twilio.com/v1", "https://messaging.twilio.com/v1"),
        ("https://api.dublin.ie1.twilio.com", "https://messaging.twilio.com/v1", "https://messaging.dublin.ie1.twilio.com/v1"),
        ("http://127.0.0.1:9/x", "https://messaging.twilio.com/v1", "http://127.0.0.1:9/x/v1"),
    ],
)  # fmt: skip
def test_each_product_has_its_host_at_twilio_and_one_for_all_at_a_stand_in(base, asked, called):
    assert line._moved(line.urlsplit(asked), line.urlsplit(base)) == called


def test_the_account_is_looked_up_by_the_token_and_the_key_on_what_it_is_for(stand_in):
    stand_in.answers += [Answer(200, json.dumps({"sid": ACCOUNT, "status": "active"})), refusal(401, 20003)]
    key = {"TWILIO_API_KEY": "SK" + "c" * 32, "TWILIO_API_SECRET": "hush"}
    with pytest.raises(AccountRefused, match="TWILIO_API_KEY and TWILIO_API_SECRET were refused"):
        account_status(settings(stand_in.url, **key))
    stand_in.answers.append(refusal(429, 20429))
    with pytest.raises(CarrierUnavailable, match="HTTP 429"):
        account_status(settings(stand_in.url))
