"""Whose a number is: what texts show about it, and what becomes of it when it is not the alum's."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reviews import resolve
from bot.rosters import import_roster
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.clock import A_TUESDAY
from tests.support.doors import PHONE, Doors, asked, rows
from tests.support.factories import a_flag

LONG_AGO = A_TUESDAY - timedelta(days=181)


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def confirmed_at(database):
    return [row.confirmed_at for row in rows(database, alumni)]


def the_last(doors):
    return doors.delivered()[-1][1]


@pytest.mark.parametrize(
    ("heard", "begins"),
    [
        (None, "Is this Ana?"),
        (LONG_AGO, "Is this Ana?"),
        (LONG_AGO + timedelta(days=2), "Are you still working at Target?"),
    ],
)
def test_a_number_unknown_or_long_silent_is_asked_first_who_is_there(database, doors, heard, begins):
    asked(database, confirmed_at=heard)
    doors.round()
    assert begins in the_last(doors)


def test_the_first_text_to_somebody_unknown_says_nothing_about_them(database, doors):
    asked(database, confirmed_at=None)
    doors.round()
    body = the_last(doors)
    assert "Target" not in body
    assert body.endswith("Is this Ana? Reply 1=yes, 2=no")


@pytest.mark.parametrize("text", ["yes", "this is Ana", "yes still at Target making 17.50", "not working"])
def test_whoever_says_who_they_are_or_tells_of_their_work_is_known_from_then_on(database, doors, clock, text):
    asked(database, confirmed_at=None)
    doors.round()
    doors.text(PHONE, text)
    assert confirmed_at(database) == [clock()]


@pytest.mark.parametrize("text", ["ok", "who is this?", "HELP", "later", "this is her mother", "I was evicted", "STOP"])
def test_other_texts_show_nothing_about_who_is_there(database, doors, text):
    asked(database, confirmed_at=None)
    doors.round()
    doors.text(PHONE, text)
    assert confirmed_at(database) == [None]


def test_each_later_day_on_which_they_write_counts_anew(database, doors, clock):
    asked(database, confirmed_at=A_TUESDAY - timedelta(days=30))
    doors.round()
    doors.text(PHONE, "1")
    first = clock()
    clock.advance(minutes=5)
    doors.text(PHONE, "17 an hour")
    assert confirmed_at(database) == [first]  # once a day is enough
    clock.advance(days=1)
    doors.text(PHONE, "40 hours")
    assert confirmed_at(database) == [clock()]


def test_once_somebody_else_answered_the_number_is_in_doubt_again(database, doors):
    asked(database)
    doors.round()
    doors.text(PHONE, "this is her mother, she is out")
    assert confirmed_at(database) == [None]
    assert [(row.kind, row.urgent) for row in rows(database, flags)] == [("identity", False)]


def test_while_it_is_open_who_has_the_phone_nothing_goes_out(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "1")
    doors.text(PHONE, "this is her mother, she is out")
    doors.drain()
    doors.delivered()
    for _ in range(6):
        clock.advance(days=1)
        doors.round()
    assert doors.delivered() == []


@pytest.mark.parametrize(("kind", "urgent"), [("crisis", True), ("question", True), ("identity", False)])
def test_no_check_in_begins_while_something_hard_about_the_person_waits_for_staff(database, doors, clock, kind, urgent):
    alum_id, _ = asked(database)
    with database.begin() as tx:
        flag_id = a_flag(tx, alum_id, kind=kind, urgent=urgent)
    for _ in range(3):
        doors.round()
        clock.advance(days=1)
    assert doors.delivered() == []
    resolve(database, flag_id, note="called", by="kim", now=clock())
    doors.round()
    assert len(doors.delivered()) == 1


def test_reminders_that_had_to_wait_for_staff_come_one_a_day(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "I got evicted")
    doors.drain()
    doors.delivered()
    for _ in range(6):  # to Monday, past the days of both reminders
        clock.advance(days=1)
        doors.round()
    assert doors.delivered() == []
    (flag,) = rows(database, flags)
    resolve(database, flag.id, note="called", by="kim", now=clock())
    for _ in range(2):
        clock.advance(days=1)
        doors.round()
        doors.round()
        assert [body for _, body in doors.delivered()] == [
            "Bridge Works again, with one quick question: Are you still working at Target? "
            "Reply 1=yes, 2=no, I work somewhere else, 3=no, not working now"
        ]


def test_a_wrong_number_is_taken_off_the_person_and_kept_among_the_suppressed(database, doors, clock):
    asked(database, confirmed_at=None)
    doors.round()
    doors.text(PHONE, "wrong number")
    (alum,) = rows(database, alumni)
    assert (alum.phone, alum.blocked_reason) == (None, "wrong_number")
    assert [(row.phone, row.reason) for row in rows(database, suppressions)] == [(PHONE, "wrong_number")]
    assert [(row.phone, row.event) for row in rows(database, consent_events)][-1] == (PHONE, "wrong_number")
    assert [row.state for row in rows(database, checkins)] == ["undeliverable"]
    (flag,) = rows(database, flags)
    assert "find the new one" in flag.why
    doors.drain()
    doors.delivered()
    clock.advance(days=200)
    doors.round()
    assert doors.delivered() == []


HEADS = ("external_id,first_name,last_name,phone,exited_on,consent", "first_name,last_name,phone,exited_on,consent")


@pytest.mark.parametrize("head", HEADS)
def test_a_list_that_still_has_a_wrong_number_neither_brings_it_back_nor_makes_the_person_twice(
    database, doors, clock, tmp_path, head
):
    sheet = tmp_path / "alumni.csv"
    row = "Ana,Reyes,312-555-0111,2025-12-10,yes"
    sheet.write_text(f"{head}\n{'A1,' + row if 'external_id' in head else row}\n")

    def brought_in():
        return import_roster(database, sheet, now=clock(), by="kim", default_zone="America/Chicago").counts()

    assert brought_in()["created"] == 1
    doors.round()
    doors.text(PHONE, "wrong number")
    assert brought_in() == {"created": 0, "updated": 0, "unchanged": 1, "rejected": 0}
    assert [(row.phone, row.blocked_reason) for row in rows(database, alumni)] == [(None, "wrong_number")]


def test_somebody_who_has_died_is_texted_at_no_number(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "Ana passed away in January")
    (alum,) = rows(database, alumni)
    assert alum.blocked_reason == "excluded"
    assert [row.reason for row in rows(database, suppressions)] == ["wrong_number"]
    doors.drain()
    assert the_last(doors) == "We are very sorry for your loss. We will not text again."


def test_the_words_for_a_hard_moment_are_said_twice_a_day_and_staff_told_each_time(database, doors, clock):
    asked(database)
    doors.round()
    for _ in range(4):
        clock.advance(minutes=20)
        doors.text(PHONE, "I want to die")
    said = [row.body for row in rows(database, messages, messages.c.kind == "danger")]
    assert len(said) == 2
    assert [(row.kind, row.urgent) for row in rows(database, flags)] == [("crisis", True)] * 4
    doors.text(PHONE, "my boyfriend hits me")  # another moment has words of its own
    assert len(rows(database, messages, messages.c.kind == "danger")) == 3
