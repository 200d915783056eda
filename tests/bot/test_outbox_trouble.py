"""A carrier in trouble is left alone, and what staff must decide about waits for them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot import outbox
from bot.carriers.carrier import NotReached
from bot.outbox import claiming
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.texting import senders as senders_table
from records.tables.texts import flags, messages
from tests.support.carrier import Answer, refusal
from tests.support.doors import PHONE, Doors, rows
from tests.support.factories import an_alum
from tests.support.outbox import Remembers, queue, queue_each, statuses


@pytest.fixture
def carrier(clock):
    return Remembers(clock)


@pytest.fixture
def doors(database, clock, carrier):
    return Doors(database, clock, carrier)


# A carrier in trouble


def test_too_many_requests_pause_everything_and_cost_no_text_its_place(database, calling, stand_in, clock):
    queue(calling, "first")
    stand_in.answers.append(refusal(429, 20429))
    assert calling.drain(chance=lambda: 1.0) == {"retried": 1}
    queue_each(calling, 5)
    assert calling.drain() == {}
    assert rows(database, messages)[0].send_after == clock()
    clock.advance(seconds=2)
    assert calling.drain() == {"sent": 6}
    assert [asked.form["Body"] for asked in stand_in.asked][:2] == ["first", "first"]
    (sender,) = rows(database, senders_table)
    assert (sender.failures, sender.paused_until) == (0, None)


def test_the_carrier_s_own_word_for_how_long_to_wait_is_kept(calling, stand_in, clock):
    queue(calling, "hi")
    stand_in.answers.append(Answer(429, "", headers=(("Retry-After", "90"),)))
    assert calling.drain() == {"retried": 1}
    clock.advance(seconds=89)
    assert calling.drain() == {}
    clock.advance(seconds=1)
    assert calling.drain() == {"sent": 1}


def test_a_failing_carrier_is_left_alone_longer_each_time(database, calling, stand_in, clock):
    queue(calling, "hi", any_hour=True)
    stand_in.answers.extend([refusal(429, 20429)] * 6)
    waits = []
    for _ in range(6):
        assert calling.drain(chance=lambda: 1.0) == {"retried": 1}
        (sender,) = rows(database, senders_table)
        waits.append((sender.paused_until - clock()).total_seconds())
        clock.now = sender.paused_until
    assert waits == [2, 4, 8, 16, 32, 64]


def test_many_calls_that_fail_at_once_are_one_fault(database, doors, carrier, clock):
    queue_each(doors, 10)
    carrier.answers = [NotReached("down")] * 10
    assert doors.drain() == {"retried": 10}
    assert rows(database, senders_table)[0].failures == 1


def test_answers_that_make_no_sense_stop_the_flow_before_everything_is_in_doubt(database, calling, stand_in, clock):
    """A carrier that answers 500 to everything: after the first few, one text at a time finds out."""
    queue_each(calling, 60)
    stand_in.answers.extend([Answer(500, "<html/>", "text/html")] * 60)
    calling.drain()
    assert len(stand_in.asked) <= outbox.SIDE_BY_SIDE
    before = len(stand_in.asked)
    clock.advance(seconds=2)
    assert calling.drain() == {"unknown": 1}
    assert len(stand_in.asked) == before + 1


def test_after_a_day_without_the_carrier_the_backlog_goes_in_order_inside_hours_and_what_is_stale_does_not(
    database, doors, carrier, clock
):
    queue_each(doors, 500)
    with database.begin() as tx:
        stale = messages.c.id % 5 == 0
        tx.execute(messages.update().where(stale).values(expires_at=clock() + timedelta(hours=20)))
    carrier.answers = [NotReached("gone")] * 10_000
    for _ in range(24 * 2):
        doors.round()
        clock.advance(minutes=30)
    tried = len(carrier.calls)
    assert tried < 60  # nobody hammers at a carrier that is gone, and nobody is texted at night
    carrier.answers = []
    carrier.calls.clear()
    clock.now = datetime(2026, 3, 12, 2, 0, tzinfo=UTC)  # it is back at nine in the evening
    doors.round()
    assert carrier.calls == []
    clock.now = datetime(2026, 3, 12, 15, 30, tzinfo=UTC)
    while doors.round():
        pass
    sent = [row for row in rows(database, messages) if row.status == "sent"]
    assert (len(sent), statuses(database).count("expired")) == (400, 100)
    # Side by side, so neighbours may change places; but the old do not wait for the new.
    order = [int(body) for body in carrier.bodies]
    assert all(later > earlier - 5 * outbox.SIDE_BY_SIDE for earlier, later in pairwise(order))


def test_a_text_that_cannot_be_settled_costs_the_others_nothing(database, doors, carrier, clock):
    """One call's end cannot be written down; the others' are, and the trouble is not hidden."""

    def no_chance():
        raise LookupError("the database went away")

    queue_each(doors, 12)
    carrier.answers = [NotReached("down")]
    with pytest.raises(LookupError):
        doors.drain(chance=no_chance)
    assert sorted(statuses(database)) == ["sending"] + ["sent"] * 11
    clock.advance(minutes=3)
    assert doors.round() == {"looked": 1}


# Held for staff


def test_texts_wait_while_staff_have_to_decide_whether_they_are_wanted(database, calling, stand_in, clock):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        put_in(tx, [Outgoing(alum_id, None, PHONE, "one", "opening")], now=clock())
    stand_in.answers.append(refusal(400, 30004))
    assert calling.drain() == {"failed": 1}
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.urgent, flag.alum_id) == ("doubtful_stop", True, alum_id)
    with database.begin() as tx:
        put_in(tx, [Outgoing(alum_id, None, PHONE, "two", "reminder")], now=clock())
        put_in(tx, [Outgoing(alum_id, None, PHONE, "answer", "question", any_hour=True)], now=clock())
    assert calling.drain() == {"sent": 1, "held": 1}  # they wrote to us: that may be answered
    clock.advance(hours=1)
    assert calling.drain() == {"held": 1}
    with database.begin() as tx:
        tx.execute(flags.update().values(resolved_at=clock()))
    clock.advance(hours=1)
    assert calling.drain() == {"sent": 1}


def test_too_many_texts_taken_for_spam_stop_first_texts_for_a_day_and_are_told_once(database, doors, clock):
    queue_each(doors, 30)
    doors.drain()
    sids = [row.sid for row in rows(database, messages)]
    for sid in sids[:5]:
        doors.status(sid, "undelivered", code=30007)
    urgent = [row for row in rows(database, flags) if row.urgent]
    assert len(urgent) == 1
    assert len(rows(database, flags)) == 6
    queue(doors, "opening", kind="opening", phone="+13125550190")
    queue(doors, "reminder", kind="reminder", phone="+13125550191")
    queue(doors, "question", phone="+13125550192")
    assert doors.drain() == {"sent": 1, "held": 2}
    clock.advance(hours=24)
    assert doors.drain() == {"sent": 2}


def test_a_few_texts_taken_for_spam_among_many_stop_nothing(database, doors):
    queue_each(doors, 120)
    doors.drain()
    for row in rows(database, messages)[:2]:
        doors.status(row.sid, "undelivered", code=30007)
    assert not [row for row in rows(database, flags) if row.urgent]
    queue(doors, "opening", kind="opening", phone="+13125550190")
    assert doors.drain() == {"sent": 1}


def test_a_text_put_aside_by_a_worker_that_died_before_it_could_say_so_is_not_stuck(database, doors, clock):
    """The claim is kept, the worker dies before staff are told: the text is looked for like any other."""
    queue(doors, "hi", expires_at=clock() + timedelta(minutes=1))
    with database.begin() as tx:
        tx.execute(messages.update().values(retry_of=None))
    queue(doors, "again", phone="+13125550120", expires_at=clock() + timedelta(minutes=1))
    with database.begin() as tx:
        tx.execute(messages.update().where(messages.c.id == 2).values(retry_of=1))
    clock.advance(minutes=2)
    real = claiming._tell
    try:
        claiming._tell = lambda *_: None
        claiming.claim(doors.bot, at_most=9)
    finally:
        claiming._tell = real
    assert statuses(database) == ["expired", "sending"]
    for _ in range(2):
        clock.advance(minutes=6)
        doors.round()
    assert statuses(database) == ["expired", "unknown"]
    assert len(rows(database, flags)) == 1
