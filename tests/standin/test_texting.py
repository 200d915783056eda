"""Texts of ours, taken and reported on by a carrier that we did not write, and its texts taken in by us."""

from __future__ import annotations

from decimal import Decimal

import pytest

from records.tables.outcomes import benefits, employment, wages
from records.tables.people import alumni
from records.tables.plan import checkins
from records.tables.texts import attempts, messages
from tests.support.doors import PHONE, asked, rows

pytestmark = pytest.mark.standin


def ours(house):
    return rows(house.database, messages, messages.c.direction == "out")


def talk(house):
    """What the stand-in holds between our number and the alum's phone, oldest first."""
    return [row for row in house.emulator.listed() if {row["to"], row["from"]} == {PHONE, house.number}]


def test_a_whole_check_in_goes_back_and_forth(house, database_url):
    house = house(database_url)
    asked(house.database, employer="Jewel Osco", language="es")
    house.worker.round()
    for reply in ("1", "me pagan 640 por semana", "40 horas", "seguro médico y vacaciones", "no recibo nada"):
        house.emulator.text(PHONE, house.number, reply)
        house.worker.round()
    held = talk(house)
    assert [row["direction"] for row in held] == ["outbound-api", "inbound"] * 5 + ["outbound-api"]
    assert {row["num_media"] for row in held} == {"0"}
    kept = {(row.sid, row.body, row.direction) for row in rows(house.database, messages)}
    assert kept == {(row["sid"], row["body"], "in" if row["direction"] == "inbound" else "out") for row in held}
    assert [row.state for row in rows(house.database, checkins)] == ["completed"]
    assert [row.hours_per_week for row in rows(house.database, employment, employment.c.replaced_by.is_(None))][
        -1
    ] == 40
    (wage,) = rows(house.database, wages, wages.c.replaced_by.is_(None))
    assert (wage.amount, wage.unit, wage.hourly) == (Decimal(640), "week", Decimal(16))
    assert {row.benefit for row in rows(house.database, benefits)} >= {"health", "paid_leave"}
    assert {passed.status for passed in house.front.heard} == {200, 204}


def test_a_stop_ends_it(house, sqlite_url):
    house = house(sqlite_url)
    alum_id, _ = asked(house.database)
    house.worker.round()
    house.emulator.text(PHONE, house.number, "STOP")
    house.worker.round()
    before = len(talk(house))
    house.worker.round()
    assert len(talk(house)) == before
    assert [row.blocked_reason for row in rows(house.database, alumni, alumni.c.id == alum_id)] == ["opted_out"]
    assert [row.state for row in rows(house.database, checkins)] == ["opted_out"]


def test_a_callback_that_comes_before_the_answer_names_the_text_and_no_transaction_is_open(house, database_url):
    house = house(database_url)
    asked(house.database)
    house.worker.round()
    (text,) = ours(house)
    (attempt,) = rows(house.database, attempts)
    (called,) = house.front.heard
    (posted,) = [passed for passed in house.wire.heard if passed.method == "POST"]
    # Answered by our doors while the call was still under way: a lock held by the worker across its call would have
    # kept it waiting until the stand-in gave up.
    assert (called.path, called.status) == (f"/webhooks/twilio/status/{attempt.id}", 204)
    assert dict(called.fields)["MessageStatus"] == "queued"
    assert posted.status == 201
    assert called.turn < posted.turn
    assert (text.sid, text.ours) == (talk(house)[0]["sid"], house.number)
    assert attempt.outcome == "accepted"


def test_statuses_go_up_and_never_down(house, sqlite_url):
    house = house(sqlite_url)
    asked(house.database)
    house.worker.round()
    (text,) = ours(house)
    seen = []
    for status in ("sending", "sent", "delivered", "sent", "queued"):
        house.emulator.moves(text.sid, status)
        seen.append(ours(house)[0].status)
    assert seen[1:] == ["sent", "delivered", "delivered", "delivered"]
    assert {passed.status for passed in house.front.heard} == {204}


def test_an_answer_lost_on_the_way_back_is_settled_by_the_callback_and_sent_once(house, sqlite_url, clock):
    house = house(sqlite_url)
    asked(house.database)
    house.wire.lose = 1
    house.worker.round()
    (text,) = ours(house)
    assert text.sid == talk(house)[0]["sid"]
    for _ in range(3):
        clock.advance(minutes=10)
        house.worker.round()
    assert len(talk(house)) == len(ours(house)) == 1


def test_an_answer_lost_with_no_callback_is_found_in_the_list_and_adopted(house, sqlite_url, clock):
    house = house(sqlite_url)
    asked(house.database)
    house.wire.lose, house.front.shut = 1, True
    house.worker.round()
    (text,) = ours(house)
    assert text.sid is None
    for _ in range(3):
        clock.advance(minutes=10)
        house.worker.round()
    (text,) = ours(house)
    assert [row["sid"] for row in talk(house)] == [text.sid]
    assert text.status in ("accepted", "sent")
    assert [row.outcome for row in rows(house.database, attempts)] == ["adopted"]


def test_a_messaging_service_sends_from_its_number_and_hears_through_its_own_door(house, sqlite_url):
    house = house(sqlite_url, service=True)
    asked(house.database, employer="Target")
    house.worker.round()
    house.emulator.text(PHONE, house.number, "1")
    house.worker.round()
    held = talk(house)
    assert [row["direction"] for row in held] == ["outbound-api", "inbound", "outbound-api"]
    assert {row["messaging_service_sid"] for row in held} == {house.names["TWILIO_MESSAGING_SERVICE_SID"]}
    assert {row["from"] for row in held if row["direction"] == "outbound-api"} == {house.number}


def test_what_came_while_we_were_away_is_read_back_in_order_and_a_stop_among_it_holds(house, sqlite_url, clock):
    house = house(sqlite_url)
    alum_id, _ = asked(house.database)
    house.front.shut = True
    missed = [house.emulator.text(PHONE, house.number, body) for body in ("who is this", "ok", "STOP")]
    house.worker.round()
    came = rows(house.database, messages, messages.c.direction == "in")
    assert [row.sid for row in came] == missed
    assert all(row.recovered for row in came)
    assert [row.blocked_reason for row in rows(house.database, alumni, alumni.c.id == alum_id)] == ["opted_out"]
    clock.advance(minutes=1)
    house.worker.round()
    (said,) = [row["body"] for row in talk(house) if row["direction"] != "inbound"]
    assert "you are unsubscribed" in said
    # The carrier tries again once we are back: the same texts, and nothing new.
    house.front.shut = False
    late = [passed for passed in house.front.heard if passed.path.endswith("/messages")]
    assert [house.front.again(passed) for passed in late] == [200] * 3
    house.worker.round()
    assert [row.sid for row in rows(house.database, messages, messages.c.direction == "in")] == missed
