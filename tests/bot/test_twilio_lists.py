"""What the official client makes of Twilio's lists, headers and odd answers, over a real socket."""

from __future__ import annotations

import gzip
import json
import logging
import re
import socket
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from threading import Thread

import pytest

from bot.carriers.carrier import Arrived, CarrierUnavailable, NotReached, OutboundText, Refused, Standing, Unclear
from bot.carriers.twilio import AccountRefused, TwilioCarrier, account_status, line
from tests.support.carrier import Answer, carrier_stand_in, made, page, refusal
from tests.support.clock import FixedClock
from tests.support.doors import ACCOUNT, OURS, settings_for

PHONE = "+13125550111"
SERVICE = "MG" + "b" * 32
SID = "SM" + "a" * 32
NOON = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
LIST = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
TEXT = OutboundText("f" * 32, PHONE, "Hola")


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        running.tells_of_inbound = True
        yield running


def settings(url, **more):
    return settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=url, **more)


def twilio(url, clock=None, **more):
    return TwilioCarrier(settings(url, **more), clock or FixedClock(NOON))


def row(sid, /, *, at=NOON, **more):
    """One text to us as Twilio lists it."""
    stamp = at.astimezone(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return {
        "sid": sid,
        "from": PHONE,
        "to": OURS,
        "body": "hi",
        "direction": "inbound",
        "status": "received",
        "num_media": "0",
        "date_sent": stamp,
        "date_created": stamp,
    } | more


# Reading back


def test_what_came_in_is_listed_over_all_pages_oldest_first_and_every_row_is_checked(stand_in):
    early, late = NOON - timedelta(hours=3), NOON - timedelta(hours=1)
    stand_in.answers.append(
        page([row("SM3", at=late), row("SM9", direction="outbound-api")], following=f"{LIST}?Page=1&PageToken=PA1")
    )
    # The second page has lost every filter.
    stand_in.answers.append(
        page(
            [
                row("SM1", at=early, body="first", num_media="2"),
                row("SM2", to="+13125550199"),
                row("SM4", at=NOON - timedelta(days=3)),
                row("SM3", at=late),
                row("SM5", status="receiving"),
            ]
        )
    )
    since = NOON - timedelta(days=1)
    assert twilio(stand_in.url).received(since=since) == (
        Arrived("SM1", PHONE, OURS, "first", 2, early),
        Arrived("SM3", PHONE, OURS, "hi", 0, late),
    )
    first, second = stand_in.asked
    assert first.query == {"To": OURS, "DateSent>": "2026-03-09", "PageSize": "1000"}
    assert (second.path, second.query) == (LIST, {"Page": "1", "PageToken": "PA1"})


def test_days_are_asked_for_in_utc_wherever_the_program_is(stand_in):
    """The client writes a time as UTC without turning it into UTC first."""
    evening = datetime(2026, 3, 9, 20, 0, tzinfo=timezone(timedelta(hours=-6)))  # already the 10th in UTC
    stand_in.answers.append(page([]))
    twilio(stand_in.url).received(since=evening)
    assert stand_in.asked[0].query["DateSent>"] == "2026-03-10"


@pytest.mark.parametrize(
    ("odd", "arrived"),
    [
        ({"from": "whatsapp:+13125550111"}, ("whatsapp:+13125550111", "hi", 0)),
        ({"body": None, "num_media": "3"}, (PHONE, "", 3)),
        ({"num_media": None}, (PHONE, "hi", 0)),
        ({"num_media": "several"}, (PHONE, "hi", 0)),
        ({"date_sent": None}, (PHONE, "hi", 0)),
        ({"from": "88202"}, ("88202", "hi", 0)),
    ],
    ids=["another channel", "a picture", "no count", "no number", "not sent on", "a short code"],
)
def test_an_odd_row_is_read_as_far_as_it_goes(stand_in, odd, arrived):
    stand_in.answers.append(page([row("SM1", **odd)]))
    (found,) = twilio(stand_in.url).received(since=NOON - timedelta(days=1))
    assert ((found.phone, found.body, found.media), found.at) == (arrived, NOON)


@pytest.mark.parametrize("odd", [{"from": None}, {"sid": None}, {"date_sent": None, "date_created": None}])
def test_a_row_that_says_too_little_hides_no_other(stand_in, odd):
    stand_in.answers.append(page([row("SM1", **odd), row("SM2")]))
    assert [a.sid for a in twilio(stand_in.url).received(since=NOON - timedelta(days=1))] == ["SM2"]


def numbers(*found, key="phone_numbers"):
    field = "phone_number" if key == "phone_numbers" else "short_code"
    rows = [{"sid": f"PN{n}", field: number} for n, number in enumerate(found)]
    return Answer(200, json.dumps({key: rows, "meta": {"key": key, "next_page_url": None}}))


def test_a_messaging_service_is_read_number_by_number_and_its_numbers_are_remembered(stand_in):
    clock = FixedClock(NOON)
    other = "+13125550102"
    stand_in.answers += [numbers(OURS, other), numbers("70707", key="short_codes")]
    stand_in.answers += [page([row("SM2")]), page([row("SM1", to=other, at=NOON - timedelta(minutes=1))]), page([])]
    carrier = twilio(stand_in.url, clock, TWILIO_MESSAGING_SERVICE_SID=SERVICE, TWILIO_FROM_NUMBER=OURS)
    assert [(a.sid, a.ours) for a in carrier.received(since=NOON - timedelta(days=1))] == [
        ("SM1", other),
        ("SM2", OURS),
    ]
    assert stand_in.asked[0].path == f"/v1/Services/{SERVICE}/PhoneNumbers"
    assert [asked.query.get("To") for asked in stand_in.asked[2:]] == [OURS, other, "70707"]

    stand_in.answers += [page([])] * 3
    carrier.received(since=NOON)
    clock.advance(hours=2)
    stand_in.answers += [numbers(other), refusal(404, 20404), page([]), page([])]
    carrier.received(since=NOON)
    assert [asked.query.get("To") for asked in stand_in.asked[5:]] == [OURS, other, "70707", None, None, other, OURS]


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([refusal(403, 20003)], id="not allowed to look"),
        pytest.param([numbers(), numbers(key="short_codes")], id="no number at all"),
        pytest.param([numbers(OURS), refusal(500, 20500)], id="half of them"),
    ],
)
def test_without_its_numbers_a_messaging_service_cannot_be_read(stand_in, answers):
    stand_in.answers += answers
    alone = settings(stand_in.url, TWILIO_MESSAGING_SERVICE_SID=SERVICE).model_copy(update={"from_number": None})
    carrier = TwilioCarrier(alone, FixedClock(NOON))
    with pytest.raises(CarrierUnavailable):
        carrier.received(since=NOON)


BROKEN = [
    pytest.param(refusal(500, 20500), id="500"),
    pytest.param(Answer(503, "<html/>", "text/html"), id="503, HTML"),
    pytest.param(refusal(429, 20429), id="429"),
    pytest.param(refusal(401, 20003), id="401"),
    pytest.param(Answer(200, "{"), id="no JSON"),
    pytest.param(Answer(200, ""), id="nothing"),
    pytest.param(Answer(200, "null"), id="null"),
    pytest.param(Answer(200, "[]"), id="a list"),
    pytest.param(Answer(200, "{}"), id="no rows"),
    pytest.param(Answer(200, json.dumps({"messages": [None]})), id="no row"),
    pytest.param(Answer(201, made(SID)), id="201"),
    pytest.param(Answer(None), id="closed"),
]


@pytest.mark.parametrize("answer", BROKEN)
@pytest.mark.parametrize("before", [(), (page([row("SM1")], following=f"{LIST}?Page=1"),)], ids=["page 1", "page 2"])
def test_a_list_that_breaks_off_is_no_list(stand_in, before, answer):
    stand_in.answers += [*before, answer]
    with pytest.raises(CarrierUnavailable) as raised:
        twilio(stand_in.url).received(since=NOON - timedelta(days=1))
    # The client's own words hold the address it called, phone number included.
    assert "55501" not in str(raised.value)
    assert raised.value.__suppress_context__


def test_a_list_that_goes_round_in_circles_is_given_up(stand_in, monkeypatch):
    monkeypatch.setattr("bot.carriers.twilio.texts.MOST_PAGES", 3)
    stand_in.answers += [page([row("SM1")], following=f"{LIST}?Page=1")] * 4
    with pytest.raises(CarrierUnavailable):
        twilio(stand_in.url).received(since=NOON - timedelta(days=1))
    assert len(stand_in.asked) == 4


def test_texts_of_another_program_on_the_account_are_not_taken_for_ours(stand_in):
    stamp = {"date_created": "Tue, 10 Mar 2026 17:00:00 +0000", "to": PHONE, "direction": "outbound-api", "body": "x"}
    rows = [
        row("SM1", **stamp, **{"from": OURS}),
        row("SM2", **stamp, **{"from": "+13125550177"}),
        row("SM3", **stamp, **{"from": OURS, "messaging_service_sid": SERVICE}),
        row("SM4", **stamp, **{"from": OURS, "messaging_service_sid": "MG" + "c" * 32}),
    ]
    stand_in.answers += [page(rows), page(rows)]
    assert [s.sid for s in twilio(stand_in.url).sent_to(PHONE, since=NOON)] == ["SM1", "SM3", "SM4"]
    by_service = twilio(stand_in.url, TWILIO_MESSAGING_SERVICE_SID=SERVICE)
    assert [s.sid for s in by_service.sent_to(PHONE, since=NOON)] == ["SM1", "SM2", "SM3"]


# One text


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        (Answer(200, made(SID, status="delivered")), Standing("delivered", None)),
        (Answer(200, made(SID, status="undelivered", error_code=30003)), Standing("undelivered", 30003)),
        (Answer(200, made(SID, status="sent", error_code="odd")), Standing("sent", None)),
        (refusal(404, 20404), None),
    ],
)
def test_what_became_of_a_text_can_be_asked(stand_in, answer, standing):
    stand_in.answers.append(answer)
    assert twilio(stand_in.url).standing(SID) == standing
    asked = stand_in.asked[0]
    assert (asked.method, asked.path) == ("GET", f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}.json")


def test_a_text_is_erased_by_emptying_it(stand_in):
    stand_in.answers.append(Answer(200, made(SID, body="", num_media="0")))
    twilio(stand_in.url).erase(SID)
    (asked,) = stand_in.asked
    assert (asked.method, asked.form) == ("POST", {"Body": ""})
    assert asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}.json"


def test_its_pictures_are_erased_with_it(stand_in):
    media = Answer(200, json.dumps({"media_list": [{"sid": "ME1"}, {"sid": "ME2"}], "next_page_uri": None}))
    stand_in.answers += [Answer(200, made(SID, body="", num_media="2")), media, Answer(204, ""), Answer(204, "")]
    twilio(stand_in.url).erase(SID)
    assert [(asked.method, asked.path.rpartition("/")[2]) for asked in stand_in.asked[1:]] == [
        ("GET", "Media.json"),
        ("DELETE", "ME1.json"),
        ("DELETE", "ME2.json"),
    ]


def test_a_text_the_carrier_does_not_know_is_erased_already(stand_in):
    stand_in.answers.append(refusal(404, 20404))
    twilio(stand_in.url).erase(SID)
    assert len(stand_in.asked) == 1


@pytest.mark.parametrize("answer", [a for a in BROKEN if a.id not in ("201", "no rows", "no row")])
def test_a_carrier_that_cannot_be_asked_says_so(stand_in, answer):
    stand_in.answers += [answer, answer]
    carrier = twilio(stand_in.url)
    with pytest.raises(CarrierUnavailable):
        carrier.standing(SID)
    with pytest.raises(CarrierUnavailable):
        carrier.erase(SID)


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
