"""While something hard about somebody waits for staff nothing else goes to their phone, whatever was under way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import openings
from bot.consent import Desk
from bot.reviews import resolve
from records.consent import record_event
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.doors import PHONE, TODAY, Doors, asked, rows
from tests.support.factories import NOW

HARD = [
    ("I want to die", "988"),
    ("he beats me", "staff member will contact you"),
    ("mi esposo me pega", "le va a contactar"),
]


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def _queued(database):
    return [row.kind for row in rows(database, messages, messages.c.status == "queued")]


@pytest.mark.parametrize(("text", "said"), HARD)
def test_a_reminder_on_its_way_when_somebody_cries_for_help_never_goes(doors, database, clock, text, said):
    asked(database)
    doors.round()
    clock.now += timedelta(days=3)
    assert openings.run_due(doors.bot, now=clock())["reminded"] == 1
    doors.delivered()
    doors.text(PHONE, text)
    doors.drain()
    [(_, body)] = doors.delivered()
    assert said in body
    assert not _queued(database)


def test_a_first_text_on_its_way_is_taken_back_too(doors, database, clock):
    asked(database)
    assert openings.run_due(doors.bot, now=clock())["opened"] == 1
    doors.text(PHONE, "i cant go on, want to die")
    doors.drain()
    assert [body for _, body in doors.delivered() if "988" not in body] == []


def test_a_question_on_its_way_waits_until_staff_have_settled_where_help_is_needed(doors, database, clock):
    asked(database)
    doors.round()
    clock.now += timedelta(days=3)
    openings.run_due(doors.bot, now=clock())
    doors.delivered()
    doors.text(PHONE, "got evicted yesterday, we have nowhere to sleep")
    doors.drain()
    assert [body for _, body in doors.delivered() if "211" not in body] == []
    clock.now += timedelta(hours=3)
    doors.drain()
    assert doors.delivered() == []
    [flag] = rows(database, flags)
    resolve(database, flag.id, note="called", by="kim@example.org", now=clock())
    clock.now += timedelta(hours=1)
    doors.drain()
    assert len(doors.delivered()) == 1


def test_what_names_their_work_never_goes_once_somebody_else_answered(doors, database, clock):
    asked(database)
    doors.round()
    clock.now += timedelta(days=3)
    openings.run_due(doors.bot, now=clock())
    doors.delivered()
    doors.text(PHONE, "this is her sister, she is at work")
    [flag] = rows(database, flags)
    resolve(database, flag.id, note="called", by="kim@example.org", now=clock())
    clock.now += timedelta(hours=2)
    doors.drain()
    assert [body for _, body in doors.delivered() if "Target" in body] == []


def test_on_a_shared_number_nobody_else_is_asked_anything_while_a_cry_for_help_is_open(doors, database, clock):
    asked(database, first_name="Maria")
    _, other = asked(database, first_name="Jose", due_on=TODAY + timedelta(days=9))
    doors.round()
    doors.text(PHONE, "he hits me")
    doors.drain()
    doors.delivered()
    clock.now += timedelta(days=10)
    doors.round()
    assert doors.delivered() == []
    assert rows(database, checkins, checkins.c.id == other)[0].state == "scheduled"
    doors.text(PHONE, "Yes")
    doors.drain()
    assert doors.delivered() == []


def _agreed(database, alum_id):
    with database.begin() as tx:
        record_event(tx, "opt_in", phone=PHONE, alum_ids=(alum_id,), source="roster", text="", now=NOW)


def test_start_on_a_shared_number_agrees_for_nobody_else(doors, database):
    maria, _ = asked(database, first_name="Maria")
    jose, _ = asked(database, first_name="Jose", blocked_reason="no_consent", due_on=TODAY + timedelta(days=9))
    _agreed(database, maria)
    doors.text(PHONE, "STOP")
    doors.text(PHONE, "START")
    assert {row.id: row.blocked_reason for row in rows(database, alumni)} == {maria: None, jose: "opted_out"}
    assert [(row.alum_id, row.event) for row in rows(database, consent_events)][-1:] == [(maria, "resubscribed")]


def test_start_on_a_shared_number_takes_back_nothing_that_somebody_told_staff(doors, database, clock):
    maria, _ = asked(database, first_name="Maria")
    jose, _ = asked(database, first_name="Jose", due_on=TODAY + timedelta(days=9))
    _agreed(database, maria)
    _agreed(database, jose)
    Desk(database, by="kim@example.org", now=clock(), zone="America/Chicago").opt_out(jose)
    doors.text(PHONE, "START")
    assert {row.id: row.blocked_reason for row in rows(database, alumni)} == {maria: None, jose: "opted_out"}


def test_start_on_a_shared_number_where_nobody_agreed_is_for_staff(doors, database):
    for name in ("Maria", "Jose"):
        asked(database, first_name=name, blocked_reason="no_consent")
    doors.text(PHONE, "START")
    assert {row.blocked_reason for row in rows(database, alumni)} == {"no_consent"}
    assert rows(database, consent_events) == []
    assert ["START" in row.why for row in rows(database, flags)] == [True]
