"""A text that the carrier took and never spoke of again is asked for, twice, and then left."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.asking_after import ask_after
from records.tables.people import alumni
from records.tables.texts import attempts, messages
from tests.support.carrier import Answer
from tests.support.doors import a_sid, asked, at_once, rows


@pytest.fixture
def doors(database, calling, stand_in):
    """Doors with one opening that the carrier took."""
    asked(database)
    calling.round()
    stand_in.asked.clear()
    return calling


def standing(status, code=None):
    return Answer(200, json.dumps({"sid": "SM", "status": status, "error_code": code}))


def ask(doors):
    return dict(ask_after(doors.bot, now=doors.bot.clock()))


def only(database):
    (text,) = rows(database, messages)
    return text


def test_nothing_is_asked_before_four_hours_are_over(doors, stand_in, clock):
    clock.advance(hours=3, minutes=59)
    assert ask(doors) == {}
    assert stand_in.asked == []


def test_what_the_carrier_says_counts_like_a_report(database, doors, stand_in, clock):
    clock.advance(hours=4)
    stand_in.answers.append(standing("delivered"))
    assert ask(doors) == {"learned": 1}
    assert (only(database).status, only(database).ask_at) == ("delivered", None)
    assert stand_in.asked[0].path.endswith(f"/Messages/{only(database).sid}.json")
    clock.advance(days=2)
    assert ask(doors) == {}


def test_a_failure_learned_by_asking_has_its_consequence(database, doors, stand_in, clock):
    clock.advance(hours=4)
    stand_in.answers.append(standing("undelivered", 30005))
    assert ask(doors) == {"learned": 1}
    assert rows(database, alumni)[0].blocked_reason == "bad_number"


def test_a_text_that_stays_sent_is_asked_for_once_more_a_day_later_and_then_left(database, doors, stand_in, clock):
    for wait, counts in ((4, {"learned": 1}), (23, {}), (1, {"no_news": 1}), (24, {}), (240, {})):
        clock.advance(hours=wait)
        stand_in.answers.clear()
        stand_in.answers.append(standing("sent"))
        assert ask(doors) == counts
    assert (only(database).status, only(database).ask_at) == ("sent", None)


def test_a_text_that_was_reported_on_is_not_asked_for(database, doors, stand_in, clock):
    doors.status(only(database).sid, "delivered")
    clock.advance(days=2)
    assert ask(doors) == {}
    assert stand_in.asked == []


def test_an_id_that_the_carrier_does_not_know_changes_nothing(database, doors, stand_in, clock):
    clock.advance(hours=4)
    stand_in.answers.append(Answer(404, json.dumps({"code": 20404, "message": "no", "status": 404})))
    assert ask(doors) == {"not_known": 1}
    assert only(database).status == "sent"


def test_a_carrier_that_cannot_be_asked_is_asked_again_soon(database, doors, stand_in, clock):
    clock.advance(hours=4)
    stand_in.answers.append(Answer(500, "<html/>", "text/html"))
    assert ask(doors) == {"not_asked": 1}
    assert only(database).ask_at == clock() + timedelta(minutes=15)
    clock.advance(minutes=15)
    stand_in.answers.append(standing("delivered"))
    assert ask(doors) == {"learned": 1}


def test_workers_ask_for_a_text_one_at_a_time(doors, stand_in, clock):
    clock.advance(hours=4)
    stand_in.answers.append(standing("sent"))
    counts = at_once(*[lambda: ask_after(doors.bot, now=clock())] * 4)
    assert sum(sum(count.values()) for count in counts) == 1
    assert len(stand_in.asked) == 1


def test_a_text_that_only_a_report_told_us_of_is_asked_for_and_then_left_too(database, doors, stand_in, clock):
    """The call never came back; the report gave the text its id."""
    with database.begin() as tx:
        tx.execute(
            messages.update().values(sid=None, sent_at=None, status="sending", ask_at=None, claimed_until=clock())
        )
    doors.status(a_sid(), "sending", attempt=rows(database, attempts)[0].id)
    for wait, counts in ((4, {"no_news": 1}), (24, {"no_news": 1}), (240, {})):
        clock.advance(hours=wait)
        stand_in.answers.append(standing("queued"))
        assert ask(doors) == counts
