"""Numbers that phone companies took back are confirmed anew before anything else is asked there."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.carriers.carrier import CarrierUnavailable
from bot.deactivations import CHORE, read_lists
from records import chores, consent, deactivated
from records.tables.people import alumni, consent_events
from tests.support.carrier import Answer, refusal
from tests.support.doors import PHONE, rows
from tests.support.factories import an_alum
from tests.support.official import twilio

OTHER = "+13125550112"
DAY = date(2026, 3, 9)
LONG_AGO = datetime(2025, 12, 1, tzinfo=UTC)


def ask(calling):
    return dict(read_lists(calling.bot, now=calling.bot.clock()))


def link(stand_in, address=None):
    return Answer(307, json.dumps({"redirect_to": address or f"{stand_in.url}/lists/some-key"}))


def a_list(*numbers):
    return Answer(200, "\n".join(numbers), "text/plain")


@pytest.fixture(autouse=True)
def _telling(stand_in):
    stand_in.tells_of_deactivated = True


@pytest.fixture
def known(database, calling):
    """A chore that has been here before, and an alum of long standing."""
    with database.begin() as tx:
        an_alum(tx, phone=PHONE, confirmed_at=LONG_AGO)
        chores.know(tx, {CHORE: calling.bot.clock()})
    assert ask(calling) == {}
    return calling


# The lists


@pytest.mark.parametrize("written", ["+13125550111", "13125550111", "3125550111", '"+13125550111",'])
def test_a_list_is_fetched_without_our_secrets_and_read_for_our_numbers(stand_in, written):
    stand_in.answers += [link(stand_in), a_list("+12125550100", written, "", "no number", "+442071234567")]
    assert twilio(stand_in.url).deactivated(DAY, frozenset({PHONE, OTHER})) == {PHONE}
    asked, fetched = stand_in.asked
    assert (asked.path, asked.query) == ("/v1/Deactivations", {"Date": "2026-03-09"})
    assert asked.authorization.startswith("Basic ")
    assert (fetched.path, fetched.authorization) == ("/lists/some-key", "")


@pytest.mark.parametrize("answer", [refusal(404, 20404), refusal(400, 30113)])
def test_a_day_without_a_list_has_no_numbers(stand_in, answer):
    stand_in.answers.append(answer)
    assert twilio(stand_in.url).deactivated(DAY, frozenset({PHONE})) == frozenset()


@pytest.mark.parametrize(
    "answers",
    [
        [refusal(500, 20500)],
        [refusal(401, 20003)],
        [Answer(200, "{}")],
        [Answer(200, json.dumps({"redirect_to": "file:///etc/passwd"}))],
        [Answer(200, json.dumps({"redirect_to": "http://127.0.0.1:9/elsewhere"}))],
        [None, Answer(403, "expired")],
        [None, Answer(307, "", headers=(("Location", "http://127.0.0.1:9/"),))],
        [None, Answer(None)],
    ],
)
def test_a_list_that_cannot_be_had_is_no_list(stand_in, answers):
    stand_in.answers += [answer or link(stand_in) for answer in answers]
    with pytest.raises(CarrierUnavailable) as raised:
        twilio(stand_in.url).deactivated(DAY, frozenset({PHONE}))
    assert "55501" not in str(raised.value)


# What follows


def test_the_lists_are_read_once_a_week_a_day_each(database, known, stand_in, clock):
    clock.advance(days=6)
    assert ask(known) == {}
    assert stand_in.asked == []
    clock.advance(days=1)
    stand_in.answers += [each for _ in range(7) for each in (link(stand_in), a_list("+12125550100"))]
    assert ask(known) == {}
    days = [asked.query["Date"] for asked in stand_in.asked if asked.path.endswith("Deactivations")]
    assert days == [f"2026-03-{day:02}" for day in range(9, 16)]
    assert ask(known) == {}
    assert len(stand_in.asked) == 14


def test_whose_number_was_taken_back_is_asked_for_before_anything_else(database, known, stand_in, clock):
    clock.advance(days=7)
    stand_in.answers += [link(stand_in), a_list(PHONE, OTHER)] + [refusal(404, 20404)] * 6
    assert ask(known) == {"numbers_in_doubt": 1}
    (alum,) = rows(database, alumni)
    assert (alum.confirmed_at, alum.blocked_reason, alum.phone) == (None, None, PHONE)
    (event,) = rows(database, consent_events)
    assert (event.event, event.method, event.text, event.alum_id) == ("deactivated", "carrier", "2026-03-09", alum.id)


def test_whoever_wrote_since_has_the_number(database, known, stand_in, clock):
    with database.begin() as tx:
        tx.execute(alumni.update().values(confirmed_at=datetime(2026, 3, 10, 1, tzinfo=UTC)))
    clock.advance(days=7)
    stand_in.answers += [link(stand_in), a_list(PHONE)] + [refusal(404, 20404)] * 6
    assert ask(known) == {"numbers_confirmed": 1}
    assert rows(database, alumni)[0].confirmed_at is not None
    assert rows(database, consent_events) == []


def test_a_carrier_that_breaks_off_is_asked_for_the_rest(database, known, stand_in, clock):
    clock.advance(days=7)
    stand_in.answers += [link(stand_in), a_list(PHONE), refusal(500, 20500)]
    with pytest.raises(CarrierUnavailable):
        ask(known)
    stand_in.asked.clear()
    with database.read() as tx:
        assert chores.notes(tx, CHORE) == {"until": "2026-03-09"}
    clock.advance(days=1)
    stand_in.answers += [refusal(404, 20404)] * 7
    ask(known)
    assert [asked.query["Date"] for asked in stand_in.asked] == [f"2026-03-{day}" for day in range(10, 17)]
    assert len(rows(database, consent_events)) == 1


def test_after_a_long_silence_a_month_is_read_at_most(known, stand_in, clock):
    clock.advance(days=200)
    stand_in.answers += [refusal(404, 20404)] * 60
    ask(known)
    assert len(stand_in.asked) == 29


def test_a_number_taken_back_is_no_opt_out_and_takes_no_consent_away(database, clock):
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE, confirmed_at=LONG_AGO)
        consent.record_event(tx, "opt_in", phone=PHONE, alum_ids=(alum,), source="roster", text="", now=clock())
        assert deactivated.doubt(tx, PHONE, day=DAY, now=clock() + timedelta(days=1)) == 1
        assert consent.is_suppressed(tx, PHONE) is None
        assert consent.settle(tx, alum, now=clock() + timedelta(days=2)) is None
