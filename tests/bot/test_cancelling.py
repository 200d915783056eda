"""Texts that the carrier has when somebody says stop: it is asked to drop them, before anything else is sent."""

from __future__ import annotations

import json
from datetime import timedelta
from uuid import uuid4

import pytest

from bot.carriers.twilio import TwilioCarrier
from bot.consent import Desk
from bot.erasing import erase_person
from records import cancellations, outbox
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.plan import checkins
from records.tables.texts import messages
from tests.support.carrier import Answer, made, refusal
from tests.support.doors import PHONE, Doors, asked, at_once, rows, settings_for

OTHER = "+13125550112"


@pytest.fixture
def doors(database, calling, stand_in):
    """Doors with one opening that the carrier took and has not spoken of."""
    asked(database)
    stand_in.answers.append(Answer(201, made("SM" + "e" * 32)))
    calling.round()
    stand_in.asked.clear()
    return calling


def text(doors, words="STOP", phone=PHONE):
    """A text from a phone, with an id that the stand-in does not give to ours."""
    return doors.text(phone, words, sid="SM" + uuid4().hex)


def opening(database):
    return rows(database, messages, messages.c.kind == "opening")[0]


def dropped(sid):
    return Answer(200, made(sid, status="canceled"))


def wishes(stand_in):
    """The texts that the carrier was asked to drop, in order."""
    return [asked.path.split("/")[-1].removesuffix(".json") for asked in stand_in.asked if "Status" in asked.form]


@pytest.mark.parametrize("words", ["STOP", "please take me off this list", "PARAR", "ya no me manden mensajes"])
def test_a_stop_asks_the_carrier_to_drop_what_it_holds_before_anything_is_sent(database, doors, stand_in, words):
    sid = opening(database).sid
    text(doors, words)
    assert opening(database).cancel_at == doors.bot.clock()
    stand_in.answers.append(dropped(sid))
    assert doors.drain() == {"dropped_by_carrier": 1, "sent": 1}
    wish, confirmation = stand_in.asked
    assert (wish.method, wish.form) == ("POST", {"Status": "canceled"})
    assert wish.path.endswith(f"/Messages/{sid}.json")
    assert confirmation.form["To"] == PHONE
    gone = opening(database)
    assert (gone.status, gone.cancel_at, gone.ask_at) == ("cancelled", None, None)
    assert doors.drain() == {}
    # The carrier's own report on what it dropped, and any that was on its way, change nothing any more.
    doors.status(sid, "canceled")
    doors.status(sid, "delivered")
    assert opening(database).status == "cancelled"


@pytest.mark.parametrize("answer", [refusal(400, 30409), refusal(409, 30409), refusal(404, 20404)])
def test_what_has_left_has_left(database, doors, stand_in, answer):
    text(doors)
    stand_in.answers.append(answer)
    assert doors.drain() == {"too_late_to_drop": 1, "sent": 1}
    assert (opening(database).status, opening(database).cancel_at) == ("sent", None)
    assert doors.drain() == {}
    doors.status(opening(database).sid, "delivered")
    assert opening(database).status == "delivered"


def test_a_carrier_that_only_says_how_the_text_stands_has_not_dropped_it(database, doors, stand_in):
    text(doors)
    stand_in.answers.append(Answer(200, made(opening(database).sid, status="sent")))
    assert doors.drain()["too_late_to_drop"] == 1
    assert opening(database).status == "sent"


@pytest.mark.parametrize("trouble", [refusal(500, 20500), refusal(429, 20429), refusal(401, 20003), Answer(None)])
def test_a_carrier_in_trouble_is_asked_again_and_holds_up_nothing_else(database, doors, stand_in, clock, trouble):
    text(doors)
    stand_in.answers += [trouble, dropped("SM1")]
    stand_in.answers[1] = Answer(201, made("SM" + "c" * 32))
    assert doors.drain() == {"not_asked_back": 1, "sent": 1}
    clock.advance(seconds=59)
    assert doors.drain() == {}
    clock.advance(seconds=1)
    stand_in.answers.append(dropped(opening(database).sid))
    assert doors.drain() == {"dropped_by_carrier": 1}
    assert opening(database).status == "cancelled"


def test_a_carrier_that_stays_in_trouble_is_not_asked_for_ever(database, doors, stand_in, clock):
    text(doors)
    clock.advance(hours=10)
    assert "not_asked_back" not in doors.drain()
    assert wishes(stand_in) == []
    assert (opening(database).status, opening(database).cancel_at) == ("sent", None)


@pytest.mark.parametrize(
    ("reported", "wanted_back"),
    [("queued", True), ("sending", True), ("sent", False), ("delivered", False), ("undelivered", False)],
)
def test_what_the_carrier_reported_as_gone_is_not_asked_back(database, doors, stand_in, reported, wanted_back):
    sid = opening(database).sid
    doors.status(sid, reported, code=30003 if reported == "undelivered" else None)
    text(doors)
    doors.drain()
    assert wishes(stand_in) == ([sid] if wanted_back else [])


def test_a_report_that_comes_before_the_worker_does_spares_the_question(database, doors, stand_in):
    text(doors)
    doors.status(opening(database).sid, "delivered")
    assert doors.drain() == {"sent": 1}
    assert wishes(stand_in) == []
    assert (opening(database).status, opening(database).cancel_at) == ("delivered", None)


def test_the_texts_of_others_and_the_last_words_stay(database, doors, stand_in, clock):
    asked(database, phone=OTHER, first_name="Bo")
    with database.begin() as tx:
        put_in(tx, [Outgoing(None, None, PHONE, "goodbye", "opt_out", any_hour=True)], now=clock())
    doors.round()
    mine = opening(database).sid
    text(doors)
    doors.drain()
    assert wishes(stand_in) == [mine]


def test_a_text_that_is_being_handed_over_is_asked_back_once_the_carrier_has_it(database, doors, stand_in, clock):
    """The stop is kept while our call to the carrier is under way."""
    asked(database, phone=OTHER, first_name="Bo")

    def stop_first(asked):
        if asked.form.get("To") == OTHER and "Body" in asked.form:
            stand_in.before = lambda _asked: None
            assert text(doors, phone=OTHER).status_code == 200

    stand_in.before = stop_first
    doors.round()
    second = rows(database, messages, messages.c.phone == OTHER, messages.c.kind == "opening")[0]
    assert (second.status, second.cancel_at) == ("sent", clock())
    doors.drain()
    assert wishes(stand_in) == [second.sid]


def test_a_text_that_waits_for_its_slot_when_the_stop_comes_never_leaves(database, clock, stand_in):
    slow = {"CHECKIN_CARRIER": "twilio", "TWILIO_API_URL": stand_in.url, "CHECKIN_SEND_RATE": "4"}
    doors = Doors(database, clock, TwilioCarrier(settings_for(**slow), clock), **slow)
    with database.begin() as tx:
        for phone in (PHONE, OTHER):
            put_in(tx, [Outgoing(None, None, phone, "hi", "question", any_hour=True)], now=clock())

    def rest(seconds):
        if seconds:
            with database.begin() as tx:
                outbox.cancel_queued(tx, phone=OTHER, now=clock())
        return False

    assert doors.drain(rest=rest) == {"sent": 1, "put back": 1}
    assert [row.status for row in rows(database, messages)] == ["sent", "cancelled"]
    assert [asked.form["To"] for asked in stand_in.asked] == [PHONE]
    assert doors.drain() == {}


def test_a_text_asked_back_is_not_sent_once_more_when_it_fails(database, doors, clock):
    text(doors)
    doors.status(opening(database).sid, "undelivered", code=30003)
    assert rows(database, messages, messages.c.retry_of.is_not(None)) == []


def test_a_question_of_a_check_in_that_ended_is_not_asked_once_more(database, doors, clock):
    with database.begin() as tx:
        outbox.cancel_for_checkins(tx, [opening(database).checkin_id], now=clock())
        tx.execute(messages.update().values(cancel_at=None))
    with database.begin() as tx:
        tx.execute(checkins.update().values(state="cancelled"))
    doors.status(opening(database).sid, "undelivered", code=30003)
    assert rows(database, messages, messages.c.retry_of.is_not(None)) == []


def test_a_check_in_that_ends_takes_back_what_the_carrier_holds(database, doors, stand_in, clock):
    with database.begin() as tx:
        outbox.cancel_for_checkins(tx, [opening(database).checkin_id], now=clock())
    stand_in.answers.append(dropped(opening(database).sid))
    assert doors.drain() == {"dropped_by_carrier": 1}


@pytest.mark.parametrize("words", ["wrong number", "numero equivocado"])
def test_a_wrong_number_takes_back_what_the_carrier_holds(database, doors, stand_in, words):
    sid = opening(database).sid
    text(doors, words)
    doors.drain()
    assert wishes(stand_in) == [sid]


@pytest.mark.parametrize("deed", ["opt_out", "no_longer"])
def test_what_staff_enter_takes_back_what_the_carrier_holds(database, doors, stand_in, clock, deed):
    """They called, and a member of staff enters it: no text came from their phone."""
    held = opening(database)
    getattr(Desk(database, "ana@example.org", clock(), "America/Chicago"), deed)(held.alum_id)
    stand_in.answers.append(dropped(held.sid))
    assert doors.drain() == {"dropped_by_carrier": 1}
    assert opening(database).status == "cancelled"


def test_erasing_a_person_takes_back_what_the_carrier_holds(database, doors, stand_in, clock):
    theirs = opening(database)
    erase_person(database, doors.bot.settings, theirs.alum_id, by="ana@example.org", now=clock())
    stand_in.answers.append(dropped(theirs.sid))
    assert doors.drain() == {"dropped_by_carrier": 1}
    assert opening(database).status == "cancelled"


def test_workers_ask_for_a_text_one_at_a_time(doors, stand_in):
    text(doors)
    doors.bot.stopping.clear()
    at_once(*[doors.drain] * 4)
    assert len(wishes(stand_in)) == 1


def test_a_text_of_another_kind_of_end_is_forgotten(database, doors, clock):
    """Whatever left a wish behind on a text that cannot be dropped any more."""
    with database.begin() as tx:
        tx.execute(messages.update().values(cancel_at=clock(), status="delivered"))
        assert cancellations.is_due(tx, now=clock())
        assert cancellations.take(tx, now=clock(), limit=9, again=clock() + timedelta(minutes=1)) == ()
        assert not cancellations.is_due(tx, now=clock())


def test_no_number_and_no_word_is_told_of_a_carrier_in_trouble(doors, stand_in, capsys):
    text(doors)
    stand_in.answers.append(Answer(400, json.dumps({"code": 20001, "message": f"no such thing as {PHONE}"})))
    stand_in.answers.append(Answer(None))
    doors.drain()
    assert "55501" not in capsys.readouterr().out
