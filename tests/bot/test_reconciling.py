"""Texts whose sending was cut short: looked for, adopted or given to staff, and never sent twice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carriers.twilio import TwilioCarrier
from bot.reconciling import settle_unknown
from records import inbox
from records.tables.texts import attempts, flags, messages
from tests.support.carrier import Answer, carrier_stand_in, listed, page
from tests.support.doors import PHONE, Doors, a_sid, asked, at_once, rows, settings_for


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        yield running


@pytest.fixture
def doors(database, clock, stand_in):
    """Doors with one opening whose sending was cut off before the carrier's answer came."""
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    doors = Doors(database, clock, TwilioCarrier(settings, clock))
    asked(database)
    stand_in.answers.append(Answer(None))
    assert doors.round() == {"opened": 1, "unknown": 1}
    return doors


def seen(database, clock, sid=None, **more):
    """The carrier's list with our text in it."""
    body = rows(database, messages)[0].body
    at = (clock() - timedelta(minutes=3)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return page([listed(sid or a_sid(), **{"to": PHONE, "body": body, "created": at, **more})])


def sends(stand_in):
    return [asked for asked in stand_in.asked if asked.method == "POST"]


def test_nothing_is_looked_for_while_its_claim_holds(doors, stand_in, clock):
    clock.advance(seconds=59)
    assert doors.round() == {}
    assert len(stand_in.asked) == 1


def test_a_text_that_the_carrier_lists_is_adopted(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    sid = a_sid()
    stand_in.answers.append(seen(database, clock, sid))
    assert doors.round() == {"adopted": 1}
    (text,) = rows(database, messages)
    assert (text.status, text.sid) == ("sent", sid)
    assert rows(database, attempts)[0].outcome == "adopted"
    doors.status(sid, "delivered")
    assert rows(database, messages)[0].status == "delivered"
    assert len(sends(stand_in)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"body": "another text"},
        {"to": "+13125550199"},
        {"direction": "inbound"},
        {"created": "Mon, 09 Mar 2026 17:00:00 +0000"},
    ],
    ids=["another body", "another number", "from them", "too old"],
)
def test_a_text_that_is_not_the_one_is_not_adopted(database, doors, stand_in, clock, other):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, **other))
    assert doors.round() == {"looked": 1}


def test_a_carrier_id_that_another_text_has_is_not_adopted(database, doors, stand_in, clock):
    with database.begin() as tx:
        taken = a_sid()
        inbox.hear(
            tx,
            inbox.Heard(taken, PHONE, "+13125550100", "hi"),
            alum_id=None,
            checkin_id=None,
            now=clock(),
        )
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, taken))
    assert doors.round() == {"looked": 1}


def absent_twice(doors, stand_in, clock):
    """Two looks, minutes apart, at a list that does not have the text; what the second came to."""
    clock.advance(minutes=3)
    stand_in.answers.append(page([]))
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=4)
    assert doors.round() == {}
    clock.advance(minutes=1)
    stand_in.answers.append(page([]))
    return doors.round()


def test_what_the_carrier_does_not_list_after_two_looks_goes_once_more_and_then_to_staff(
    database, doors, stand_in, clock
):
    stand_in_answers = [page([]), page([]), Answer(None)]
    clock.advance(minutes=3)
    stand_in.answers.append(stand_in_answers[0])
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=5)
    stand_in.answers.extend(stand_in_answers[1:])
    assert doors.round() == {"sent_again": 1, "unknown": 1}
    first, second = rows(database, messages)
    assert (first.status, second.status, second.retry_of, second.retries) == ("unknown", "sending", first.id, 1)
    assert (second.body, second.kind, second.checkin_id) == (first.body, first.kind, first.checkin_id)
    assert rows(database, flags) == []
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.message_id) == ("carrier", second.id)
    for _ in range(3):
        clock.advance(minutes=30)
        assert doors.round() == {}
    assert len(sends(stand_in)) == 2


@pytest.mark.parametrize("kind", ["reminder", "thanks", "opt_out", "opt_in", "help", "notice", "staff"])
def test_a_text_that_asks_nothing_is_not_sent_again_on_a_guess(database, doors, stand_in, clock, kind):
    with database.begin() as tx:
        tx.execute(messages.update().values(kind=kind))
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    assert [row.status for row in rows(database, messages)] == ["unknown"]
    assert [row.kind for row in rows(database, flags)] == ["carrier"]
    assert len(sends(stand_in)) == 1


def test_a_look_that_the_carrier_did_not_answer_does_not_count(database, doors, stand_in, clock):
    for _ in range(4):
        clock.advance(minutes=5)
        stand_in.answers.append(Answer(503, ""))
        assert doors.round() == {"not_asked": 1}
    clock.advance(minutes=5)
    stand_in.answers.append(page([]))
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=5)
    stand_in.answers.append(seen(database, clock))
    assert doors.round() == {"adopted": 1}


def test_a_report_that_comes_after_staff_were_told_still_settles_it(database, doors, stand_in, clock):
    with database.begin() as tx:
        tx.execute(messages.update().values(kind="reminder"))
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    doors.status(a_sid(), "delivered", attempt=rows(database, attempts)[0].id)
    assert rows(database, messages)[0].status == "delivered"


def test_workers_look_for_a_text_one_at_a_time(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock))
    counts = at_once(*[lambda: settle_unknown(doors.bot, now=clock())] * 4)
    assert sum(count["adopted"] for count in counts) == 1
    assert sum(sum(count.values()) for count in counts) == 1
    assert len(stand_in.asked) == 2
