"""What the official client makes of Twilio's lists, and of one text on them, over a real socket."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone

import pytest

from bot.carriers.carrier import Arrived, CarrierUnavailable, Standing
from bot.carriers.twilio import TwilioCarrier
from tests.support.carrier import Answer, made, page, refusal
from tests.support.clock import FixedClock
from tests.support.doors import ACCOUNT, OURS, PHONE
from tests.support.official import LIST, NOON, SERVICE, SID, row, settings, twilio


@pytest.fixture
def stand_in(stand_in):
    stand_in.tells_of_inbound = True
    return stand_in


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


@pytest.mark.parametrize(
    ("answer", "dropped"),
    [
        (Answer(200, made(SID, status="canceled")), True),
        (Answer(200, made(SID, status="sent")), False),
        (Answer(200, made(SID, status=None)), False),
        (refusal(400, 30409), False),
        (refusal(409, 30409), False),
        (refusal(404, 20404), False),
    ],
)
def test_a_text_is_dropped_where_it_has_not_left(stand_in, answer, dropped):
    stand_in.answers.append(answer)
    assert twilio(stand_in.url).cancel(SID) is dropped
    (asked,) = stand_in.asked
    assert (asked.method, asked.form) == ("POST", {"Status": "canceled"})
    assert asked.path == f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{SID}.json"


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
    stand_in.answers += [answer] * 3
    carrier = twilio(stand_in.url)
    with pytest.raises(CarrierUnavailable):
        carrier.standing(SID)
    with pytest.raises(CarrierUnavailable):
        carrier.erase(SID)
