"""What came while nobody listened is read back from the carrier, once, before anything is sent."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from bot import openings, recovering
from bot.bot import Stopped
from bot.carriers.carrier import Arrived, CarrierUnavailable
from bot.carriers.simulator import SimulatedCarrier
from records import chores
from records.tables.people import consent_events, suppressions
from records.tables.texts import flags, messages
from tests.support.doors import OURS, PHONE, Doors, a_sid, asked, at_once, rows

OTHER = "+13125550112"


class Listing(SimulatedCarrier):
    """The simulated carrier with a list of what came in; `trouble` keeps it from listing."""

    def __init__(self, clock):
        super().__init__(clock)
        self.clock, self.texts, self.asked_since, self.trouble = clock, [], [], None

    def came(self, body, *, phone=PHONE, ago=timedelta(0), sid=None, media=0):
        text = Arrived(sid or a_sid(), phone, OURS, body, media, self.clock() - ago)
        self.texts.append(text)
        return text

    def received(self, *, since):
        self.asked_since.append(since)
        if self.trouble:
            raise self.trouble
        return tuple(sorted((t for t in self.texts if t.at >= since), key=lambda text: text.at))


@pytest.fixture
def doors(database, clock):
    """An installation with a carrier that is not the simulator, as far as it knows."""
    return Doors(database, clock, Listing(clock), CHECKIN_CARRIER="twilio")


def read_back(doors):
    return dict(recovering.read_back(doors.bot, now=doors.bot.clock()))


def chore(doors):
    """The chore as a worker does it."""
    from bot.chores import run_due

    return dict(run_due(doors.bot, now=doors.bot.clock()))


def heard(database):
    return rows(database, messages, messages.c.direction == "in")


def caught_up(doors):
    with doors.bot.database.read() as tx:
        return recovering.caught_up(tx, doors.bot, now=doors.bot.clock())


def test_texts_that_no_webhook_brought_are_taken_in_oldest_first(database, doors, clock):
    asked(database)
    doors.carrier.came("second", ago=timedelta(minutes=5))
    doors.carrier.came("first", ago=timedelta(hours=3))
    doors.carrier.came("a stranger", phone=OTHER, ago=timedelta(minutes=1), media=1)
    chore(doors)
    assert [(m.body, m.recovered, m.carrier_at) for m in heard(database)] == [
        ("first", True, clock() - timedelta(hours=3)),
        ("second", True, clock() - timedelta(minutes=5)),
        ("a stranger", True, clock() - timedelta(minutes=1)),
    ]
    assert read_back(doors) == {}


def test_a_text_that_its_webhook_brought_is_not_taken_in_again(database, doors):
    text = doors.carrier.came("Yes still there")
    doors.text(PHONE, text.body, sid=text.sid)
    assert read_back(doors) == {}
    assert [m.recovered for m in heard(database)] == [False]


def test_a_text_that_comes_both_ways_at_once_has_one_effect(database, doors):
    asked(database)
    texts = [doors.carrier.came("STOP", sid=a_sid(), phone=phone) for phone in (PHONE, OTHER) for _ in range(3)]
    webhooks = [lambda t=t: doors.text(t.phone, t.body, sid=t.sid).status_code for t in texts]
    results = at_once(*webhooks, *[lambda: read_back(doors)] * 3)
    assert results[:6] == [200] * 6
    assert sorted(m.sid for m in heard(database)) == sorted(t.sid for t in texts)
    replies = rows(database, messages, messages.c.direction == "out", messages.c.kind == "opt_out")
    assert len(replies) == len({reply.in_reply_to for reply in replies}) <= len(texts)


def test_a_stop_among_them_is_in_force_at_once(database, doors):
    asked(database)
    doors.carrier.came("STOP", ago=timedelta(hours=20))
    read_back(doors)
    assert [(s.phone, s.reason) for s in rows(database, suppressions)] == [(PHONE, "opted_out")]


def test_a_start_from_before_a_stop_lifts_nothing_however_late_it_is_read_back(database, doors):
    asked(database)
    doors.text(PHONE, "no more texts please")
    doors.carrier.came("START", ago=timedelta(hours=3))
    read_back(doors)
    assert [row.reason for row in rows(database, suppressions)] == ["opted_out"]
    assert [row.event for row in rows(database, consent_events)] == ["opt_out"]
    assert any("START" in row.why for row in rows(database, flags))


def test_a_stop_and_the_start_after_it_are_read_back_in_their_order(database, doors, clock):
    asked(database)
    doors.carrier.came("STOP", ago=timedelta(hours=3))
    doors.carrier.came("START", ago=timedelta(hours=2))
    read_back(doors)
    assert rows(database, suppressions) == []
    events = [(row.event, clock() - row.at) for row in rows(database, consent_events)]
    assert events == [("opt_out", timedelta(hours=3)), ("resubscribed", timedelta(hours=2))]


def test_the_first_reading_goes_a_day_back_and_each_next_overlaps_the_last_by_a_day(doors, clock):
    begun = clock()
    chore(doors)
    clock.advance(hours=1)
    chore(doors)
    assert doors.carrier.asked_since == [begun - timedelta(days=1)] * 2
    clock.advance(days=4)
    chore(doors)
    assert doors.carrier.asked_since[-1] == begun + timedelta(hours=1) - timedelta(days=1)


def test_nothing_is_asked_for_that_is_older_than_a_month(doors, clock):
    chore(doors)
    clock.advance(days=90)
    chore(doors)
    assert doors.carrier.asked_since[-1] == clock() - timedelta(days=30)


def test_a_mark_from_a_clock_that_was_ahead_hides_nothing(doors, clock):
    now = clock()
    clock.advance(days=20)
    chore(doors)
    clock.now = now
    read_back(doors)
    assert doors.carrier.asked_since[-1] == now - timedelta(days=1)


def test_a_reading_that_fails_moves_nothing_on(database, doors, clock):
    chore(doors)
    read = doors.carrier.asked_since[-1]
    clock.advance(days=2)
    doors.carrier.trouble = CarrierUnavailable("HTTP 503")
    for _ in range(3):
        assert chore(doors) == {"read_back_failed": 1}
        clock.advance(minutes=1)
    doors.carrier.trouble = None
    doors.carrier.came("while it was away", ago=timedelta(days=1, hours=20))
    assert chore(doors) == {"recovered": 1}
    assert doors.carrier.asked_since[-1] == read + timedelta(days=1) - timedelta(days=1)


def test_a_text_that_cannot_be_taken_in_holds_up_no_other_and_is_tried_again(database, doors, clock, monkeypatch):
    taken_in = recovering.receive
    poison = doors.carrier.came("poison", ago=timedelta(hours=2))
    doors.carrier.came("STOP", phone=OTHER, ago=timedelta(hours=1))

    def failing(bot, text, *, now):
        if text.sid == poison.sid:
            raise KeyError("poison from +13125550111")
        return taken_in(bot, text, now=now)

    monkeypatch.setattr(recovering, "receive", failing)
    with capture_logs() as lines:
        assert chore(doors) == {"recovered": 1, "not_recovered": 1}
    assert not re.search(r"55501|poison", str(lines))
    assert [m.phone for m in heard(database)] == [OTHER]
    assert caught_up(doors).whole
    clock.advance(days=3)
    assert chore(doors) == {"not_recovered": 1}
    told = [flag.why for flag in rows(database, flags) if poison.sid in flag.why]
    assert len(told) == 1
    monkeypatch.setattr(recovering, "receive", taken_in)
    clock.advance(hours=1)
    assert chore(doors) == {"recovered": 1}


@pytest.mark.parametrize(
    ("phone", "body"),
    [
        ("whatsapp:+13125550111", "hello"),
        ("+13125550111", ""),
        ("12345", "your code is 4"),
        ("+13125550111", "n\x00ul and \U0001f600 " + "x" * 1600),
    ],
    ids=["another channel", "a picture without words", "a short code", "long, with NUL"],
)
def test_whatever_a_phone_can_send_is_taken_in(database, doors, phone, body):
    doors.carrier.came(body, phone=phone, media=1)
    assert read_back(doors) == {"recovered": 1}
    assert heard(database)[0].phone == phone


@pytest.mark.parametrize(("sid", "phone"), [("XX1", PHONE), ("SM" + "1" * 32, "no one at all"), ("SM" + "1" * 32, "")])
def test_what_is_no_text_is_passed_over(database, doors, sid, phone):
    doors.carrier.texts.append(Arrived(sid, phone, OURS, "hi", 0, doors.bot.clock()))
    assert read_back(doors) == {}
    assert heard(database) == []


def test_a_reading_that_is_told_to_stop_leaves_the_rest_for_next_time(database, doors, clock):
    doors.carrier.came("one", ago=timedelta(hours=2))
    chore(doors)
    clock.advance(hours=1)
    doors.carrier.came("two")
    doors.bot.stopping.set()
    with pytest.raises(Stopped):
        read_back(doors)
    doors.bot.stopping.clear()
    assert chore(doors) == {"recovered": 1}


# Caught up


def test_nothing_but_answers_goes_out_before_the_first_reading(doors, clock):
    now = clock()
    assert not caught_up(doors).lets_go(reply=False, queued_at=now)
    assert caught_up(doors).lets_go(reply=True, queued_at=now)
    chore(doors)
    assert caught_up(doors).lets_go(reply=False, queued_at=now)


def test_a_reading_lasts_for_an_hour(doors, clock):
    chore(doors)
    clock.advance(hours=1)
    assert caught_up(doors).whole
    clock.advance(seconds=1)
    assert not caught_up(doors).whole


def test_a_process_that_begins_asks_for_a_reading_and_answers_from_before_wait_for_it(doors, clock):
    chore(doors)
    before = clock()
    clock.advance(minutes=3)
    recovering.ask_for(doors.bot, now=clock())
    waiting = caught_up(doors)
    assert not waiting.lets_go(reply=False, queued_at=clock())
    assert not waiting.lets_go(reply=True, queued_at=before)
    assert waiting.lets_go(reply=True, queued_at=clock())
    assert chore(doors) == {}
    assert caught_up(doors).lets_go(reply=True, queued_at=before)


def test_a_simulated_carrier_has_nothing_to_read_back(database, clock):
    assert caught_up(Doors(database, clock)).whole


def test_no_check_in_goes_to_somebody_who_said_stop_while_we_were_away(database, doors, clock):
    asked(database)
    asked(database, phone=OTHER)
    chore(doors)
    clock.advance(minutes=40)
    doors.carrier.came("STOP", ago=timedelta(minutes=20))
    recovering.ask_for(doors.bot, now=clock())
    openings.run_due(doors.bot, now=clock())
    assert doors.drain() == {}
    doors.text("+13125550113", "HELP")
    assert doors.drain() == {"sent": 1}
    chore(doors)
    clock.advance(minutes=1)
    doors.drain()
    assert sorted(to for to, _ in doors.delivered()) == [PHONE, OTHER, "+13125550113"]
    (to_phone,) = rows(database, messages, messages.c.phone == PHONE, messages.c.status == "sent")
    assert to_phone.kind == "opt_out"


def test_an_answer_from_before_we_went_away_waits_for_the_reading(database, doors, clock):
    chore(doors)
    doors.text(PHONE, "HELP")
    clock.advance(minutes=2)
    recovering.ask_for(doors.bot, now=clock())
    assert doors.drain() == {"held": 1}
    doors.carrier.came("STOP", ago=timedelta(minutes=1))
    chore(doors)
    clock.advance(minutes=1)
    doors.drain()
    kinds = [row.kind for row in rows(database, messages, messages.c.status == "sent")]
    assert kinds == ["opt_out"]


def test_what_was_read_back_is_not_answered_before_all_of_it_is_read(database, doors, clock):
    """Whoever wrote twice while we were away has the last word."""
    asked(database)
    doors.round()
    doors.delivered()
    doors.carrier.came("1", ago=timedelta(minutes=4))
    assert read_back(doors) == {"recovered": 1}
    assert doors.drain() == {}
    doors.carrier.came("STOP", ago=timedelta(minutes=3))
    read_back(doors)
    clock.advance(minutes=1)
    doors.drain()
    assert [row.kind for row in rows(database, messages, messages.c.status == "sent")] == ["opening", "opt_out"]


def test_staff_are_told_once_when_the_list_cannot_be_read_for_a_while(database, doors, clock):
    def told():
        return [(flag.urgent, flag.why) for flag in rows(database, flags)]

    chore(doors)
    doors.carrier.trouble = CarrierUnavailable("HTTP 503")
    recovering.ask_for(doors.bot, now=clock())
    chore(doors)
    assert told() == []
    for _ in range(20):
        clock.advance(minutes=1)
        chore(doors)
    assert told() == [(True, recovering.NOT_READ)]


def test_staff_are_told_when_a_reading_is_long_past(database, doors, clock):
    chore(doors)
    doors.carrier.trouble = CarrierUnavailable("HTTP 503")
    clock.advance(minutes=30)
    chore(doors)
    assert rows(database, flags) == []
    clock.advance(minutes=31)
    chore(doors)
    assert [flag.why for flag in rows(database, flags)] == [recovering.NOT_READ]


def test_how_the_reading_stands_can_be_looked_up(doors, clock):
    chore(doors)
    with doors.bot.database.read() as tx:
        assert chores.standing(tx, recovering.CHORE).done_at == clock()
