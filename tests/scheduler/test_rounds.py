"""One round does all that is due, in one go and once."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from records.tables.plan import checkins
from records.tables.texts import messages
from scheduler.rounds import run_round
from tests.support.doors import PHONE, TODAY, Doors, asked, at_once, rows
from tests.support.factories import a_checkin


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def phones(count):
    return [f"+1{area}55501{n:02}" for area in (312, 773, 217, 309, 618) for n in range(100)][:count]


def test_a_round_with_nothing_to_do_says_nothing(doors):
    assert doors.round() == {}


def test_a_round_opens_and_sends_and_a_second_one_finds_nothing_left(database, doors):
    for phone in phones(3):
        asked(database, phone=phone)
    assert doors.round() == {"opened": 3, "sent": 3}
    assert doors.round() == {}


def test_a_round_takes_more_than_one_batch(database, doors):
    for phone in phones(230):
        asked(database, phone=phone)
    assert doors.round() == {"opened": 230, "sent": 230}


def test_everything_due_of_one_alum_is_looked_at_in_one_round(database, doors):
    alum_id, _ = asked(database)
    with database.begin() as tx:
        a_checkin(tx, alum_id, wave="quarter_1", due_on=TODAY, state="scheduled")
    assert doors.round() == {"opened": 1, "sent": 1, "waiting": 1}
    assert doors.round() == {}


def test_rounds_of_several_workers_share_the_work(database, doors, clock):
    for phone in phones(60):
        asked(database, phone=phone)
    counts = at_once(*[lambda: run_round(doors.bot, now=clock())] * 4)
    assert sum(count.get("opened", 0) for count in counts) == 60
    doors.round()
    assert sorted(to for to, _ in doors.delivered()) == sorted(phones(60))
    assert {row.status for row in rows(database, messages)} == {"sent"}


def test_a_round_after_a_long_stop_closes_what_is_over_and_sends_nothing_stale(database, doors, clock):
    asked(database)
    asked(database, phone="+13125550112", due_on=TODAY + timedelta(days=1))
    doors.round()
    doors.delivered()
    clock.advance(days=60)
    assert doors.round() == {"expired": 2, "learned": 1}
    assert doors.delivered() == []
    assert {row.why for row in rows(database, checkins)} == {"window_over", "not_sent"}


def test_a_text_left_in_the_outbox_during_a_long_stop_is_too_old_to_send(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "1")
    clock.advance(hours=13)
    assert doors.drain() == {"held": 1}
    assert rows(database, messages)[-1].status == "expired"


def test_the_work_of_a_round_is_found_by_an_index(database):
    """What is due is found among all that is planned without reading it all."""
    due = sa.select(checkins.c.id).where(checkins.c.next_at.is_not(None), checkins.c.next_at <= sa.text("'2026-03-10'"))
    with database.begin() as tx:
        if database.is_sqlite:
            plan = [row.detail for row in tx.execute(sa.text(f"EXPLAIN QUERY PLAN {due}"))]
        else:
            tx.execute(sa.text("SET LOCAL enable_seqscan = off"))
            plan = [row[0] for row in tx.execute(sa.text(f"EXPLAIN {due}"))]
    assert any("ix_checkins_due" in line for line in plan)


def test_a_reply_that_comes_during_a_round_is_not_lost(database, doors, clock):
    for phone in phones(20):
        asked(database, phone=phone)
    doors.round()
    clock.advance(days=2)
    calls = [lambda: run_round(doors.bot, now=clock())]
    calls += [lambda phone=phone: doors.text(phone, "3").status_code for phone in phones(6)]
    assert at_once(*calls)[1:] == [200] * 6
    heard = rows(database, checkins, checkins.c.answered_at.is_not(None))
    assert len(heard) == 6
    assert {row.dialogue["known"]["employment_status"] for row in heard} == {"unemployed"}
