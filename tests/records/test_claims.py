"""Claims: whoever claims, however many at once, a text is one worker's, and a number gets one text at a time."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from itertools import count

import sqlalchemy as sa
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from records import claims, deliveries, outbox
from records.outbox import Outgoing
from records.tables.texts import messages
from tests.support.doors import a_sid, at_once, rows
from tests.support.factories import NOW

LEASE = timedelta(minutes=2)
PHONES = ("+13125550120", "+13125550121", "+13125550122")


def claim(database, *, now=NOW, limit=9, **more):
    with database.begin() as tx:
        return claims.claim(tx, now=now, limit=limit, lease=LEASE, **more)


def queue(database, phone, body, *, now=NOW, **more):
    with database.begin() as tx:
        outbox.queue(tx, [Outgoing(None, None, phone, body, "question", **more)], now=now)


def test_a_number_s_texts_are_claimed_one_after_the_other(database):
    for body in ("one", "two", "three"):
        queue(database, PHONES[0], body)
    for body in ("one", "two", "three"):
        (text,) = claim(database)
        assert text.body == body
        assert claim(database) == ()
        with database.begin() as tx:
            claims.end(tx, text, status="cancelled", now=NOW)


def test_a_text_that_is_not_due_holds_up_no_other(database):
    queue(database, PHONES[0], "tomorrow", send_after=NOW + timedelta(days=1))
    queue(database, PHONES[0], "today", send_after=NOW)
    assert [text.body for text in claim(database)] == ["today"]


def test_replies_alone_may_be_claimed(database):
    queue(database, PHONES[0], "question")
    queue(database, PHONES[1], "reply", any_hour=True)
    assert [text.body for text in claim(database, replies_only=True)] == ["reply"]


def test_claims_made_at_once_never_give_two_texts_to_one_number(database):
    for n in range(10):
        for phone in PHONES:
            queue(database, phone, str(n))
    claimed = [text for taken in at_once(*[lambda: claim(database)] * 6) for text in taken]
    assert sorted(text.phone for text in claimed) == sorted(PHONES)
    assert {text.body for text in claimed} == {"0"}


def test_whoever_lost_its_claim_changes_nothing(database):
    queue(database, PHONES[0], "one")
    (text,) = claim(database)
    with database.begin() as tx:
        (_,) = deliveries.take_unsettled(tx, now=NOW + LEASE, limit=9, until=NOW + timedelta(minutes=9)) or (None,)
    with database.begin() as tx:
        claims.begin_attempts(tx, [("a" * 32, text.id)], now=NOW)
        (_,) = deliveries.take_unsettled(tx, now=NOW + LEASE, limit=9, until=NOW + timedelta(minutes=9))
        assert not claims.put_back(tx, text)
        assert not claims.end(tx, text, status="failed", now=NOW)
    assert rows(database, messages)[0].status == "sending"


def test_a_retry_is_queued_once_and_taken_back_while_it_waits(database):
    queue(database, PHONES[0], "one", expires_at=NOW + timedelta(days=2))
    first = rows(database, messages)[0]

    def again():
        with database.begin() as tx:
            return outbox.retry(tx, first.id, send_after=NOW + timedelta(hours=1), any_hour=False, now=NOW)

    assert sorted(at_once(*[again] * 4)) == [False, False, False, True]
    _, second = rows(database, messages)
    assert (second.retry_of, second.retries, second.body, second.segments) == (first.id, 1, "one", 1)
    assert (second.expires_at, second.send_after) == (first.expires_at, NOW + timedelta(hours=1))
    with database.begin() as tx:
        assert outbox.cancel_retry(tx, first.id, now=NOW) == "cancelled"
        assert outbox.cancel_retry(tx, first.id, now=NOW) is None
        assert outbox.cancel_retry(tx, second.id, now=NOW) is None
    assert rows(database, messages)[1].status == "cancelled"


def test_a_claim_reads_the_queue_by_its_indexes(database):
    """What waits is found among all that ever went without reading it all."""
    values = {"now": NOW, "most": 9, "until": NOW + LEASE}
    with database.begin() as tx:
        said = claims._TAKE._statement.compile(dialect=tx.dialect)
        given = said.construct_params(values)
        if database.is_sqlite:
            given = tuple(str(given[name]) for name in said.positiontup)
        if not database.is_sqlite:
            tx.execute(sa.text("SET LOCAL enable_seqscan = off"))
            tx.execute(sa.text("SET LOCAL enable_bitmapscan = off"))
        explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
        plan = "\n".join(str(row) for row in tx.exec_driver_sql(explain + str(said), given))
    assert plan.count("ix_messages_queued") == 2
    assert plan.count("ix_messages_underway") == 2
    assert "SCAN messages" not in plan
    assert "Seq Scan" not in plan


def test_whatever_workers_do_in_whatever_order_no_text_goes_twice(database):
    """Workers queue, claim, die, wake up late and put back at random: no text is ever called twice, or two to a number
    at once."""
    workers = partial(_Workers, database)
    run_state_machine_as_test(
        workers, settings=hypothesis_settings(max_examples=15, stateful_step_count=25, deadline=None)
    )


class _Workers(RuleBasedStateMachine):
    def __init__(self, database):
        super().__init__()
        self.database = database

    @initialize()
    def empty(self):
        with self.database.begin() as tx:
            tx.execute(sa.text("DELETE FROM attempts"))
            tx.execute(messages.delete())
        self.now = NOW
        self.numbers = count()
        self.claimed = []  # (text, when) that a worker believes it holds
        self.called = []  # ids that a carrier was asked to send

    @rule(phone=st.sampled_from(PHONES), any_hour=st.booleans())
    def queue(self, phone, any_hour):
        queue(self.database, phone, str(next(self.numbers)), now=self.now, any_hour=any_hour)

    @rule(limit=st.integers(1, 4))
    def claim(self, limit):
        taken = claim(self.database, now=self.now, limit=limit)
        with self.database.begin() as tx:
            claims.begin_attempts(
                tx, [(f"{text.id:016}{next(self.numbers):016}", text.id) for text in taken], now=self.now
            )
        self.claimed += [(text, self.now) for text in taken]

    @rule(minutes=st.sampled_from([0.1, 1, 3, 8]))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)

    @precondition(lambda self: self.claimed)
    @rule(data=st.data())
    def put_back(self, data):
        text, _ = self.claimed.pop(data.draw(st.integers(0, len(self.claimed) - 1)))
        with self.database.begin() as tx:
            claims.put_back(tx, text)

    @precondition(lambda self: self.claimed)
    @rule(data=st.data())
    def call_and_settle(self, data):
        """Only a claim that still holds may call; the answer is always kept."""
        text, at = self.claimed.pop(data.draw(st.integers(0, len(self.claimed) - 1)))
        if self.now - at >= LEASE:
            return
        self.called.append(text.id)
        with self.database.begin() as tx:
            deliveries.sent(tx, text.id, sid=a_sid(), ours="us", now=self.now)

    @rule()
    def look_for_the_lost(self):
        """The carrier's list is asked: what was called is there, and what was not is given up."""
        with self.database.begin() as tx:
            lost = deliveries.take_unsettled(tx, now=self.now, limit=9, until=self.now + timedelta(minutes=5))
            for text in lost:
                assert text.message_id not in self.called
                deliveries.give_up(tx, text, now=self.now)

    @invariant()
    def nothing_is_called_twice(self):
        assert len(self.called) == len(set(self.called))

    @invariant()
    def one_text_to_a_number_at_a_time(self):
        under_way = [row.phone for row in rows(self.database, messages, messages.c.status == "sending")]
        assert len(under_way) == len(set(under_way))
