"""What one incoming text does, and that it does it once."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot import openings
from bot.inbound import MOST_SMALL_TALK, InboundText, receive
from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.doors import PHONE, TODAY, Doors, a_sid, asked, at_once, rows


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def count_all(database):
    tables = (messages, answers, employment, wages, benefits, flags, consent_events, suppressions)
    with database.read() as tx:
        return {table.name: tx.scalar(sa.select(sa.func.count()).select_from(table)) for table in tables}


def test_the_same_text_delivered_many_times_at_once_has_one_effect(database, doors):
    asked(database)
    doors.round()
    before = count_all(database)
    sid = a_sid()
    replies = at_once(*[lambda: doors.text(PHONE, "1", sid=sid).status_code] * 8)
    assert replies == [200] * 8
    after = count_all(database)
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {
        "messages": 2,  # the text, and the next question
        "answers": 1,
        "employment": 1,
    }


def test_different_texts_of_one_person_at_once_are_taken_one_after_the_other(database, doors):
    _, checkin_id = asked(database)
    doors.round()
    doors.text(PHONE, "1")
    replies = at_once(*[lambda: doors.text(PHONE, "skip").status_code] * 3)
    assert replies == [200] * 3
    (checkin,) = rows(database, checkins, checkins.c.id == checkin_id)
    assert sorted(checkin.dialogue["settled"]) == ["employer_benefits", "hours", "same_employer", "wage"]
    questions = [row.question for row in rows(database, messages, messages.c.direction == "out")]
    assert questions == ["same_employer", "wage", "hours", "employer_benefits", "public_benefits"]


# Consent, before everything else


def test_a_stranger_who_says_stop_is_confirmed_once_and_suppressed(database, doors):
    for _ in range(3):
        doors.text("+13125550177", "STOP")
    doors.drain()
    (confirmed,) = doors.delivered()
    assert confirmed[0] == "+13125550177"
    assert [(row.phone, row.reason) for row in rows(database, suppressions)] == [("+13125550177", "opted_out")]
    assert rows(database, flags) == []


@pytest.mark.parametrize(("kind", "body"), [("STOP", "STOP"), ("HELP", "HELP"), ("START", "START")])
def test_what_the_carrier_has_answered_itself_is_not_answered_again(database, doors, kind, body):
    asked(database)
    doors.text(PHONE, body, OptOutType=kind)
    doors.drain()
    assert doors.delivered() == []


def test_stop_takes_back_what_is_waiting_and_blocks_everybody_on_the_number(database, doors, clock):
    first, checkin_id = asked(database)
    second, _ = asked(database, employer=None)
    doors.round()
    doors.delivered()
    clock.advance(days=2)
    openings.run_due(doors.bot, now=clock())  # a reminder waits in the outbox
    doors.text(PHONE, "STOP")
    doors.round()
    assert [body for _, body in doors.delivered()] == [
        "Bridge Works: you are unsubscribed and will get no more texts. Reply START to rejoin."
    ]
    assert {row.id: row.blocked_reason for row in rows(database, alumni)} == {first: "opted_out", second: "opted_out"}
    assert rows(database, checkins, checkins.c.id == checkin_id)[0].state == "opted_out"


def test_help_is_answered_even_after_stop_and_start_lifts_it(database, doors):
    asked(database)
    for body in ("STOP", "HELP", "are you there", "1", "START"):
        doors.text(PHONE, body)
    doors.drain()
    said = [body.split(".")[0] for _, body in doors.delivered()]
    assert said == [
        "Bridge Works: you are unsubscribed and will get no more texts",
        "Bridge Works check-ins",
        "Bridge Works alumni check-ins: about 5 short surveys a year",
    ]
    assert rows(database, alumni)[0].blocked_reason is None
    assert [row.event for row in rows(database, consent_events)] == ["opt_out", "resubscribed"]


def test_a_wrong_number_stays_wrong_whatever_comes_after(database, doors):
    asked(database)
    for body in ("wrong number", "STOP", "START", "UNSTOP"):
        doors.text(PHONE, body)
    doors.drain()
    assert [body for _, body in doors.delivered()] == ["Sorry, we will not text this number again."]
    assert rows(database, alumni)[0].blocked_reason == "wrong_number"
    assert rows(database, suppressions)[0].reason == "wrong_number"


def test_an_answer_never_changes_consent(database, doors):
    asked(database)
    doors.text(PHONE, "STOP")
    for body in ("yes", "YES", "1", "sí"):
        doors.text(PHONE, body)
    assert rows(database, alumni)[0].blocked_reason == "opted_out"
    assert [row.event for row in rows(database, consent_events)] == ["opt_out"]


# Whose text it is


def test_a_stranger_gets_no_answer_and_staff_see_one_flag(database, doors):
    doors.text("+13125550177", "who needs a welder")
    doors.drain()
    assert doors.delivered() == []
    assert [(row.kind, row.alum_id) for row in rows(database, flags)] == [("unknown_sender", None)]


def test_of_two_alumni_on_one_number_the_one_asked_last_is_the_one_who_answers(database, doors, clock):
    first, _ = asked(database)
    second, _ = asked(database)
    doors.round()
    assert [row.state for row in rows(database, checkins)] == ["open", "scheduled"]
    doors.text(PHONE, "not working")  # no yes to who it is, and yet an answer
    assert {row.alum_id for row in rows(database, answers)} == {first}
    assert [row.why for row in rows(database, flags)] == ["several alumni share this number: check who answered"]
    for _ in range(5):
        doors.text(PHONE, "skip")
    clock.advance(days=1)
    doors.round()
    assert [row.state for row in rows(database, checkins)] == ["completed", "open"]
    doors.text(PHONE, "not working")
    assert {row.alum_id for row in rows(database, answers)} == {first, second}


def test_somebody_who_stays_silent_does_not_keep_the_other_alum_on_the_number_from_being_asked(database, doors, clock):
    asked(database)
    asked(database)
    for _ in range(9):
        doors.round()
        clock.advance(days=1)
    doors.round()
    assert [row.state for row in rows(database, checkins)] == ["open", "open"]


def test_a_text_to_a_cancelled_check_in_is_for_staff(database, doors):
    _, checkin_id = asked(database)
    doors.round()
    with database.begin() as tx:
        tx.execute(checkins.update().values(state="cancelled", next_at=None))
    doors.text(PHONE, "3")
    assert rows(database, answers) == []
    assert [row.kind for row in rows(database, flags)] == ["message"]
    assert rows(database, checkins, checkins.c.id == checkin_id)[0].state == "cancelled"


def test_a_picture_without_words_is_shown_to_staff(database, doors):
    asked(database)
    doors.round()
    doors.text(PHONE, "", NumMedia="1", MediaUrl0="https://api.twilio.com/x")
    assert [row.why for row in rows(database, flags)] == ["sent a picture or file"]


@pytest.mark.parametrize("phone", ["whatsapp:+13125550111", "72727", "messenger:1234567"])
def test_a_sender_need_not_be_a_phone_number(database, doors, phone):
    assert doors.text(phone, "hello").status_code == 200
    assert rows(database, messages)[0].phone == phone


# Where answers land


def test_an_answer_is_kept_with_the_text_it_came_from(database, doors):
    alum_id, checkin_id = asked(database)
    doors.round()
    doors.text(PHONE, "3")
    (text,) = rows(database, messages, messages.c.direction == "in")
    (answer,) = rows(database, answers)
    (work,) = rows(database, employment, employment.c.source == "self_report")
    assert (text.alum_id, text.checkin_id) == (alum_id, checkin_id)
    assert (answer.message_id, answer.checkin_id, answer.raw_text) == (text.id, checkin_id, "3")
    assert (work.message_id, work.as_of, work.window_to, work.status) == (text.id, TODAY, TODAY, "unemployed")


def test_the_day_is_the_alum_s_own(database, doors, clock):
    asked(database, zones="Pacific/Honolulu", due_on=date(2026, 3, 9))
    clock.advance(hours=4)
    doors.round()
    clock.advance(hours=11)  # the 11th in UTC, still the 10th in Honolulu
    doors.text(PHONE, "3")
    assert [row.as_of for row in rows(database, employment, employment.c.source == "self_report")] == [
        date(2026, 3, 10)
    ]


@pytest.mark.parametrize(("body", "said", "flagged"), [("yes", [], ["message"]), ("STOP", ["opt_out"], [])])
def test_a_text_that_our_own_mistake_makes_unreadable_is_kept_and_shown_to_staff(database, doors, body, said, flagged):
    """Here a conversation on file that this version cannot read, as after going back to an older one."""
    asked(database)
    doors.round()
    with database.begin() as tx:
        tx.execute(checkins.update().values(dialogue={"questionnaire": "of another time"}))
    assert doors.text(PHONE, body).status_code == 200
    heard = rows(database, messages, messages.c.direction == "in")
    assert [text.body for text in heard] == [body]
    assert [flag.kind for flag in rows(database, flags)] == flagged
    assert [text.kind for text in rows(database, messages, messages.c.in_reply_to.is_not(None))] == said


def test_a_late_answer_lands_on_the_check_in_that_asked(database, doors, clock):
    _, checkin_id = asked(database)
    doors.round()
    for _ in range(23):
        clock.advance(days=1)
        doors.round()
    assert rows(database, checkins)[0].state == "expired"
    doors.text(PHONE, "3")
    (checkin,) = rows(database, checkins)
    assert (checkin.state, checkin.answered_at) == ("partial", clock())
    assert rows(database, answers)[0].checkin_id == checkin_id


ODD = [
    *(
        "\x00",
        " ",
        "{}",
        "{employer} %s %(x)s",
        "\ufffd\ufffe",
        "9" * 1600,
        "$999999999999999999.99 an hour",
        "0",
        "-1",
    ),
    *(
        "1e400",
        "I work at " + "A" * 1500,
        "نعم",
        "は" * 700,
        "'; DROP TABLE alumni;--",
        "99999 hours a week",
        "👍" * 800,
    ),
]


@pytest.mark.parametrize("body", ODD, ids=range(len(ODD)))
def test_nothing_that_an_alum_writes_is_an_error(database, doors, body):
    asked(database)
    doors.round()
    for _ in range(7):
        assert doors.text(PHONE, body).status_code == 200
    doors.drain()


# Read back from the carrier's list, late


def taken_in(doors, body, *, sent_ago, now, phone=PHONE, sid=None):
    """A text that no webhook brought, read back from the carrier's list."""
    text = InboundText(sid or a_sid(), phone, "+13125550100", body, carrier_at=now - sent_ago, recovered=True)
    return receive(doors.bot, text, now=now)


def test_a_text_that_was_missed_is_understood_by_the_day_it_was_sent(database, doors, clock):
    asked(database, due_on=TODAY)
    doors.round()
    clock.advance(days=2)
    receipt = taken_in(doors, "yes", sent_ago=timedelta(days=1), now=clock())
    assert (receipt.answers, receipt.queued) == (1, 0)
    (job,) = rows(database, employment, employment.c.source == "self_report")
    assert job.as_of == TODAY + timedelta(days=1)
    (text,) = rows(database, messages, messages.c.direction == "in")
    assert (text.recovered, text.carrier_at, text.at) == (True, clock() - timedelta(days=1), clock())


@pytest.mark.parametrize(
    ("minutes", "answered", "any_hour"), [(1, 1, True), (5, 1, True), (6, 1, False), (60, 1, False), (61, 0, None)]
)
def test_nothing_is_answered_hours_late_and_a_delayed_answer_keeps_to_the_hours(
    database, doors, clock, minutes, answered, any_hour
):
    asked(database)
    doors.round()
    receipt = taken_in(doors, "yes", sent_ago=timedelta(minutes=minutes), now=clock())
    assert receipt.queued == answered
    replies = rows(database, messages, messages.c.in_reply_to.is_not(None))
    assert [row.any_hour for row in replies] == ([any_hour] if answered else [])


def test_a_stop_that_was_missed_counts_at_once_and_is_not_confirmed_hours_late(database, doors, clock):
    asked(database)
    doors.round()
    assert taken_in(doors, "stop texting me", sent_ago=timedelta(hours=9), now=clock()).queued == 0
    assert rows(database, suppressions)[0].reason == "opted_out"
    assert rows(database, checkins)[0].state == "opted_out"


def test_a_text_both_delivered_and_read_back_has_one_effect(database, doors, clock):
    asked(database)
    doors.round()
    sid = a_sid()
    at_once(
        lambda: doors.text(PHONE, "yes", sid=sid),
        lambda: taken_in(doors, "yes", sent_ago=timedelta(minutes=1), now=clock(), sid=sid),
    )
    assert len(rows(database, answers)) == 1
    assert len(rows(database, messages, messages.c.direction == "in")) == 1


def test_the_parts_of_one_long_reply_land_in_whatever_order_they_come(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "and i still get snap")
    clock.advance(minutes=2)
    doors.text(PHONE, "yes still at target, 17.50 an hour, about 30 hours a week")
    assert [row.amount for row in rows(database, wages)] == [Decimal("17.50")]
    assert {row.status for row in rows(database, employment, employment.c.source == "self_report")} == {"employed"}
    assert len(rows(database, messages, messages.c.direction == "in")) == 2
    told = {row.raw_text for row in rows(database, answers)} | {
        row.body for row in rows(database, messages, messages.c.direction == "in")
    }
    assert "and i still get snap" in told


def test_a_part_that_comes_after_the_end_still_lands(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "no longer working, laid off, no job now")
    clock.advance(days=1)
    before = len(rows(database, messages, messages.c.direction == "in"))
    assert doors.text(PHONE, "also i get medicaid").status_code == 200
    assert len(rows(database, messages, messages.c.direction == "in")) == before + 1


# Machines at the other end


@pytest.mark.parametrize("known", [True, False])
def test_a_machine_that_answers_every_text_of_ours_is_not_answered_for_ever(database, doors, known):
    if known:
        asked(database)
        doors.round()
    for _ in range(30):
        assert doors.text(PHONE, "HELP").status_code == 200
    replies = rows(database, messages, messages.c.in_reply_to.is_not(None))
    assert len(replies) == MOST_SMALL_TALK
    (flag,) = (flag for flag in rows(database, flags) if flag.why.startswith("many texts"))
    assert flag.kind == "message"


def test_after_a_while_a_person_is_answered_again(database, doors, clock):
    for _ in range(12):
        doors.text(PHONE, "HELP")
    clock.advance(minutes=16)
    doors.text(PHONE, "HELP")
    assert len(rows(database, messages, messages.c.in_reply_to.is_not(None))) == MOST_SMALL_TALK + 1


def test_a_stop_is_heard_and_confirmed_however_much_was_said_before(database, doors):
    for _ in range(12):
        doors.text(PHONE, "HELP")
    doors.text(PHONE, "STOP")
    assert [row.kind for row in rows(database, messages, messages.c.direction == "out")][-1] == "opt_out"
