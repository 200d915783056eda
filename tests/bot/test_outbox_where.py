"""Where somebody may be, and whose number it is, are looked at when a text leaves: not when it was queued."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.outbox.claiming import CONFIRMED_WITHIN
from records import hours
from records import outbox as texts
from records.outbox import Outgoing
from records.tables.people import alumni
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from surveys.hours import Opening
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.factories import a_flag, an_alum

#: Seven in the evening in Chicago, eight in New York, on a Tuesday in March.
EVENING = datetime(2026, 3, 11, 0, 0, tzinfo=UTC)
LONG = [Opening(time(8), time(21))] * 7


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def queue(doors, alum_id, *, kind="opening", phone=PHONE, **more):
    with doors.bot.database.begin() as tx:
        texts.queue(
            tx, [Outgoing(alum_id, more.pop("checkin_id", None), phone, "hi", kind, **more)], now=doors.bot.clock()
        )


def long_hours(database, clock, **more):
    with database.begin() as tx:
        hours.set_hours(tx, LONG, on_federal_holidays=False, by="x", now=clock())


def change(database, alum_id, **values):
    with database.begin() as tx:
        tx.execute(alumni.update().where(alumni.c.id == alum_id).values(values))


def waits_until(database):
    (row,) = rows(database, messages, messages.c.status == "queued")
    return row.send_after


@pytest.mark.parametrize(
    ("where", "goes"),
    [
        ({"states": "IL"}, True), ({"states": "IL FL"}, True), ({"states": "RI"}, False), ({"states": "IL RI"}, False),
        ({"zip": "60601"}, True), ({"zip": "02903"}, False),  # from before states were kept: by ZIP code and number
        ({}, True),
    ],
)  # fmt: skip
def test_the_law_of_every_state_the_person_may_be_in_is_kept(database, doors, clock, where, goes):
    clock.now = EVENING
    long_hours(database, clock)
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, **where)
    queue(doors, alum_id)
    assert doors.drain() == ({"sent": 1} if goes else {"held": 1})
    if not goes:
        assert waits_until(database) == datetime(2026, 3, 11, 14, 0, tzinfo=UTC)  # nine in Chicago


def test_of_somebody_who_may_be_anywhere_the_hours_are_the_strictest(database, doors, clock):
    clock.now = EVENING - timedelta(hours=1, minutes=1)  # a minute before six in Chicago
    long_hours(database, clock)
    with database.begin() as tx:
        alum_id = an_alum(tx, phone="+18335550111")
    queue(doors, alum_id, phone="+18335550111")
    assert doors.drain() == {"held": 1}
    assert waits_until(database) == datetime(2026, 3, 11, 15, 0, tzinfo=UTC)  # ten, as in Kentucky


def test_a_text_that_waits_goes_by_the_states_and_zones_of_the_moment(database, doors, clock):
    clock.now = EVENING + timedelta(hours=4)
    long_hours(database, clock)
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, states="IL")
    queue(doors, alum_id)
    assert doors.drain() == {"held": 1}
    change(database, alum_id, states="CA IL", zones="America/Los_Angeles America/Chicago")
    clock.now = waits_until(database)
    assert doors.drain() == {"held": 1}
    assert waits_until(database) == datetime(2026, 3, 11, 16, 0, tzinfo=UTC)  # nine in Los Angeles
    clock.now = waits_until(database)
    assert doors.drain() == {"sent": 1}


def test_a_first_text_to_a_number_that_was_given_up_begins_anew_at_the_new_one(database, doors, clock):
    clock.now = EVENING + timedelta(hours=14)  # nine in the morning in Chicago
    alum_id, checkin_id = asked(database, phone=PHONE)
    queue(doors, alum_id, checkin_id=checkin_id)
    with database.begin() as tx:
        tx.execute(checkins.update().values(state="open", opened_at=clock(), next_at=clock() + timedelta(days=2)))
    change(database, alum_id, phone="+13125550199")
    clock.advance(hours=1)
    doors.drain()
    assert [row.status for row in rows(database, messages)] == ["cancelled"]
    doors.round()
    assert [phone for phone, _ in doors.delivered()] == ["+13125550199"]
    assert rows(database, checkins)[0].state == "open"


def test_an_answer_goes_to_the_number_that_wrote_whatever_is_on_file_by_now(database, doors):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
    queue(doors, alum_id, kind="help", any_hour=True)
    change(database, alum_id, phone="+13125550199")
    assert doors.drain() == {"sent": 1}
    assert [phone for phone, _ in doors.delivered()] == [PHONE]


@pytest.mark.parametrize("kind", ["identity", "doubtful_stop"])
def test_nothing_goes_while_it_is_open_who_holds_the_phone(database, doors, kind):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        a_flag(tx, alum_id, kind=kind)
    queue(doors, alum_id)
    assert doors.drain() == {"held": 1}
    assert doors.delivered() == []


@pytest.mark.parametrize(
    ("late", "goes"), [(timedelta(0), True), (CONFIRMED_WITHIN, True), (timedelta(minutes=6), False)]
)
def test_a_stop_is_confirmed_within_five_minutes_or_not_at_all(database, doors, clock, late, goes):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, blocked_reason="opted_out")
    queue(doors, alum_id, kind="opt_out", any_hour=True)
    clock.advance(seconds=late.total_seconds())
    doors.drain()
    assert len(doors.delivered()) == goes


def test_zones_that_never_meet_are_for_staff_and_a_long_closure_is_not(database, doors, clock):
    with database.begin() as tx:
        guam = an_alum(tx, phone=PHONE, zones="America/New_York Pacific/Guam", states="GU NY")
        here = an_alum(tx, phone="+13125550112")
        hours.black_out(tx, [date(2026, 3, 10) + timedelta(days=n) for n in range(21)], why="", by="x", now=clock())
    queue(doors, guam)
    queue(doors, here, phone="+13125550112")
    doors.drain()
    assert [row.alum_id for row in rows(database, flags)] == [guam]
    assert waits_until(database) == datetime(2026, 3, 31, 15, 0, tzinfo=UTC)
