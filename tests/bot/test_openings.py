"""Due check-ins: begun at a good hour, one at a time, reminded twice, handed over for a call, and closed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from bot.openings import run_due
from records.planning import ToPlan, load_plans, plan_enrollments, replan_enrollments
from records.tables.people import alumni, enrollments
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from scheduler.rounds import run_round
from tests.support.doors import PHONE, TODAY, Doors, asked, at_once, rows
from tests.support.factories import a_checkin, an_alum, an_employment

NOON_TUESDAY = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def until(doors, clock, end):
    """Runs a round at every moment at which something is due, as a worker that never sleeps long would."""
    told = {}
    while True:
        with doors.bot.database.read() as tx:
            upcoming = [
                tx.scalar(sa.select(sa.func.min(checkins.c.next_at, type_=checkins.c.next_at.type))),
                tx.scalar(
                    sa.select(sa.func.min(messages.c.send_after, type_=messages.c.send_after.type)).where(
                        messages.c.status == "queued"
                    )
                ),
            ]
        moment = min((at for at in upcoming if at), default=end)
        if moment > end:
            break
        clock.now = max(clock.now, moment)
        for word, count in doors.round().items():
            told[word] = told.get(word, 0) + count
        if moment == end and not any(upcoming):
            break
    clock.now = end
    return told


def sent(database):
    """Kind and local time (Chicago) of each text that went out."""
    chicago = timedelta(hours=5)
    return [
        (row.kind, (row.sent_at - chicago).strftime("%m-%d %H:%M"))
        for row in rows(database, messages, messages.c.direction == "out", messages.c.sent_at.is_not(None))
    ]


# Beginning


def test_the_first_text_asks_about_the_employer_on_file(database, doors):
    asked(database)
    assert doors.round() == {"opened": 1, "sent": 1}
    ((_, body),) = doors.delivered()
    assert body == (
        "Bridge Works check-in: automated, not monitored, emergency 911. Up to 6 short questions. "
        "Msg&data rates may apply. STOP=end, HELP=help. Are you still working at Target? "
        "Reply 1=yes, 2=no, I work somewhere else, 3=no, not working now"
    )


@pytest.mark.parametrize(
    ("newest", "asks"),
    [
        ({"employer": "Acme"}, "Are you still working at Acme?"),
        ({"status": "unemployed", "is_current": False, "employer": None}, "Are you working now?"),
        ({"employer": "Acme", "is_current": False}, "Are you working now?"),
        ({"status": "self_employed", "employer": None}, "Are you working now?"),
    ],
    ids=["another job since", "not working", "a job that ended", "self-employed"],
)
def test_the_employer_on_file_is_the_one_of_the_newest_record(database, doors, newest, asks):
    alum_id, _ = asked(database)
    with database.begin() as tx:
        an_employment(tx, alum_id, as_of=date(2026, 2, 1), **newest)
    doors.round()
    assert asks in doors.delivered()[0][1]


def test_a_round_begins_only_what_is_due(database, doors, clock):
    asked(database)
    asked(database, phone="+13125550112", due_on=TODAY + timedelta(days=1))
    assert doors.round() == {"opened": 1, "sent": 1}
    assert doors.round() == {}
    clock.advance(days=1)
    assert doors.round() == {"learned": 1, "opened": 1, "sent": 1}


@pytest.mark.parametrize(
    ("due", "opens"),
    [
        ("2026-03-11 09:59", "03-11 10:00"),
        ("2026-03-11 18:00", "03-12 10:00"),
        ("2026-03-13 20:00", "03-14 10:00"),
        ("2026-03-14 17:00", "03-16 10:00"),
        ("2026-05-23 18:00", "05-26 10:00"),
    ],
    ids=["too early", "too late", "Friday evening", "Saturday evening", "before Memorial Day"],
)
def test_a_check_in_waits_for_the_next_sending_hour(database, doors, clock, due, opens):
    clock.now = datetime.fromisoformat(due + "-05:00").astimezone(UTC)
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        a_checkin(tx, alum_id, due_on=clock.now.date(), state="scheduled", next_at=clock.now)
    until(doors, clock, clock.now + timedelta(days=4))
    assert sent(database)[0] == ("opening", opens)


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("opted_out", "opted_out"),
        ("wrong_number", "undeliverable"),
        ("bad_number", "undeliverable"),
        ("excluded", "undeliverable"),
    ],
)
def test_an_alum_who_may_not_be_texted_when_it_is_due_is_accounted_for(database, doors, reason, state):
    asked(database, blocked_reason=reason)
    assert doors.round() == {state: 1}
    (checkin,) = rows(database, checkins)
    assert (checkin.state, checkin.why, checkin.next_at, checkin.opened_at) == (state, reason, None, None)
    assert rows(database, messages) == []


@pytest.mark.parametrize(
    ("reason", "lacks"),
    [("no_consent", {"blocked_reason": "no_consent"}), ("no_phone", {"phone": None, "blocked_reason": "no_phone"})],
)
def test_what_a_coordinator_may_still_bring_is_waited_for_until_the_window_ends(database, doors, clock, reason, lacks):
    asked(database, **lacks)
    assert doors.round() == {"waiting": 1}
    (checkin,) = rows(database, checkins)
    assert (checkin.state, checkin.next_at) == ("scheduled", clock.now + timedelta(days=1))
    clock.now = datetime.combine(checkin.closes_on + timedelta(days=2), time(17), UTC)
    assert doors.round() == {"undeliverable": 1}
    (checkin,) = rows(database, checkins)
    assert (checkin.state, checkin.why, checkin.next_at, checkin.opened_at) == ("undeliverable", reason, None, None)
    assert rows(database, messages) == []


def test_consent_that_comes_while_the_window_is_open_lets_the_checkin_go(database, doors, clock):
    asked(database, blocked_reason="no_consent")
    doors.round()
    with database.begin() as tx:
        tx.execute(alumni.update().values(blocked_reason=None))
    clock.advance(days=1)
    assert doors.round()["opened"] == 1


def test_one_checkin_that_cannot_be_understood_does_not_hold_up_the_others(database, doors, clock):
    asked(database)
    doors.round()
    with database.begin() as tx:
        tx.execute(checkins.update().values(dialogue={"questionnaire": "of another time"}))
    asked(database, phone="+13125550178", due_on=clock.now.date() + timedelta(days=2))
    clock.advance(days=2)
    counts = doors.round()
    assert (counts["put_aside"], counts["opened"]) == (1, 1)
    assert [flag.kind for flag in rows(database, flags)] == ["message"]


# One at a time, and not too often


def another(database, alum_id, *, wave, due_on, state="scheduled", **more):
    with database.begin() as tx:
        return a_checkin(tx, alum_id, wave=wave, due_on=due_on, state=state, **more)


def test_a_second_check_in_waits_until_the_first_is_over_and_21_days_have_passed(database, doors, clock):
    alum_id, _ = asked(database)
    another(database, alum_id, wave="quarter_1", due_on=TODAY + timedelta(days=7), closes_on=TODAY + timedelta(days=60))
    until(doors, clock, NOON_TUESDAY + timedelta(days=8))
    assert [row.state for row in rows(database, checkins)] == ["open", "scheduled"]
    doors.text(PHONE, "3")
    for _ in range(6):
        doors.text(PHONE, "skip")
    until(doors, clock, NOON_TUESDAY + timedelta(days=40))
    first, second = rows(database, checkins)
    assert first.state == "completed"
    assert (second.opened_at.date() - first.opened_at.date()).days == 21


def test_a_check_in_whose_turn_never_comes_is_recorded_as_expired(database, doors, clock):
    alum_id, _ = asked(database)
    another(database, alum_id, wave="quarter_1", due_on=TODAY, closes_on=TODAY + timedelta(days=15))
    until(doors, clock, NOON_TUESDAY + timedelta(days=40))
    second = rows(database, checkins)[1]
    assert (second.state, second.why, second.opened_at) == ("expired", "not_sent", None)


def test_two_workers_at_once_begin_each_check_in_once(database, doors, clock):
    for n in range(40):
        asked(database, phone=f"+131255501{n:02}")
    counts = at_once(*[lambda: run_due(doors.bot, now=clock())] * 4)
    assert sum(count["opened"] for count in counts) == 40
    kinds = [(row.alum_id, row.kind) for row in rows(database, messages)]
    assert len(kinds) == len(set(kinds)) == 40


def test_two_check_ins_of_one_alum_due_at_once_begin_one_conversation(database, doors, clock):
    alum_id, _ = asked(database)
    another(database, alum_id, wave="quarter_1", due_on=TODAY)
    at_once(*[lambda: run_round(doors.bot, now=clock())] * 3)
    assert sorted(row.state for row in rows(database, checkins)) == ["open", "scheduled"]


# Silence


def test_silence_brings_two_reminders_a_call_and_the_end(database, doors, clock):
    alum_id, _ = asked(database)
    until(doors, clock, NOON_TUESDAY + timedelta(days=30))
    assert sent(database) == [("opening", "03-10 12:00"), ("reminder", "03-12 12:00"), ("reminder", "03-16 10:00")]
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.alum_id, flag.at) == ("call", alum_id, NOON_TUESDAY + timedelta(days=8))
    (checkin,) = rows(database, checkins)
    assert (checkin.state, checkin.reminders_sent, checkin.next_at) == ("expired", 2, None)
    assert checkin.closed_at == datetime(2026, 4, 1, 5, 0, tzinfo=UTC)  # the first moment after its last day


def test_a_reminder_repeats_the_question_that_is_open(database, doors, clock):
    asked(database)
    until(doors, clock, NOON_TUESDAY + timedelta(days=3))
    assert doors.delivered()[1][1] == (
        "Bridge Works again, with one quick question: Are you still working at Target? "
        "Reply 1=yes, 2=no, I work somewhere else, 3=no, not working now"
    )


def test_nobody_is_reminded_within_a_day_of_writing(database, doors, clock):
    asked(database)
    doors.round()
    clock.advance(days=1, hours=20)
    doors.text(PHONE, "1")
    until(doors, clock, NOON_TUESDAY + timedelta(days=4))
    assert ("reminder", "03-13 10:00") in sent(database)
    assert [kind for kind, _ in sent(database)] == ["opening", "question", "reminder"]


def test_a_conversation_left_half_way_is_partial_and_keeps_what_was_said(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "3")
    until(doors, clock, NOON_TUESDAY + timedelta(days=30))
    assert rows(database, checkins)[0].state == "partial"
    assert [kind for kind, _ in sent(database)].count("reminder") == 2


def test_after_a_cry_for_help_nothing_is_asked_any_more_but_staff_call(database, doors, clock):
    asked(database)
    doors.round()
    doors.text(PHONE, "I want to kill myself")
    until(doors, clock, NOON_TUESDAY + timedelta(days=30))
    assert [kind for kind, _ in sent(database)] == ["opening", "danger"]
    assert [(row.kind, row.urgent) for row in rows(database, flags)] == [("crisis", True), ("call", False)]
    assert rows(database, checkins)[0].reminders_sent == 0


def test_a_reminder_for_a_wave_that_was_taken_out_of_the_plan_is_not_sent(database, doors, clock):
    alum_id, _ = asked(database)
    with database.begin() as tx:
        tx.execute(checkins.update().values(wave="day_30"))
    until(doors, clock, NOON_TUESDAY + timedelta(days=30))
    assert [kind for kind, _ in sent(database)] == ["opening"]
    assert (rows(database, checkins)[0].state, alum_id) == ("expired", rows(database, checkins)[0].alum_id)


def test_an_opt_out_between_two_reminders_ends_it(database, doors, clock):
    asked(database)
    until(doors, clock, NOON_TUESDAY + timedelta(days=3))
    with database.begin() as tx:
        tx.execute(alumni.update().values(blocked_reason="opted_out"))
    until(doors, clock, NOON_TUESDAY + timedelta(days=30))
    assert [kind for kind, _ in sent(database)] == ["opening", "reminder"]
    assert rows(database, checkins)[0].state == "opted_out"


# The plan: dates that change


def planned(database, clock, *, exited_on, employer=None, **more):
    """An alum planned by the default plan on the clock's day."""
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, exited_on=exited_on, **more)
        if employer:
            an_employment(tx, alum_id, employer=employer, as_of=exited_on, source="roster")
        enrollment = tx.execute(sa.select(enrollments).where(enrollments.c.alum_id == alum_id)).one()
        wanted = ToPlan(alum_id, enrollment.id, enrollment.program, exited_on, None, ("America/Chicago",))
        plan_enrollments(tx, [wanted], plans=load_plans(tx), today=clock.now.date())
        return alum_id, enrollment.id


def exit_moved(database, clock, enrollment_id, exited_on):
    with database.begin() as tx:
        tx.execute(enrollments.update().where(enrollments.c.id == enrollment_id).values(exited_on=exited_on))
        return replan_enrollments(tx, [enrollment_id], plans=load_plans(tx), now=clock.now, today=clock.now.date())


def states(database):
    return {(row.wave, row.due_on.isoformat()): row.state for row in rows(database, checkins)}


def test_a_year_of_silence_is_five_check_ins_each_closed_on_its_own(database, doors, clock):
    planned(database, clock, exited_on=date(2026, 3, 1))
    told = until(doors, clock, NOON_TUESDAY + timedelta(days=420))
    assert {row.wave: row.state for row in rows(database, checkins)} == dict.fromkeys(
        ["day_90", "quarter_1", "quarter_2", "quarter_3", "quarter_4"], "expired"
    )
    assert (told["opened"], told["reminded"], told["call_asked"], told["expired"]) == (5, 10, 5, 5)


def test_an_alum_who_arrives_late_is_asked_for_the_newest_window_that_is_still_open(database, doors, clock):
    planned(database, clock, exited_on=date(2025, 11, 20))  # day 90 was 18 February; Q1 opens on 17 March
    assert doors.round() == {"opened": 1, "sent": 1}
    assert [row.wave for row in rows(database, checkins, checkins.c.state == "open")] == ["day_90"]


def test_an_alum_who_arrives_after_all_windows_is_recorded_and_not_texted(database, doors, clock):
    planned(database, clock, exited_on=date(2024, 1, 15))
    assert doors.round() == {}
    assert {row.state for row in rows(database, checkins)} == {"expired"}
    assert {row.why for row in rows(database, checkins)} == {"before_import"}


def test_an_exit_corrected_while_nothing_was_asked_moves_everything(database, doors, clock):
    _, enrollment_id = planned(database, clock, exited_on=date(2026, 3, 1))
    counts = exit_moved(database, clock, enrollment_id, date(2026, 4, 2))
    assert counts.moved == 5
    assert set(states(database)) == {
        ("day_90", "2026-07-01"),
        ("quarter_1", "2026-09-16"),
        ("quarter_2", "2026-12-17"),
        ("quarter_3", "2027-03-17"),
        ("quarter_4", "2027-06-16"),
    }
    until(doors, clock, datetime(2026, 6, 30, 17, 0, tzinfo=UTC))
    assert rows(database, messages) == []
    until(doors, clock, datetime(2026, 7, 1, 17, 0, tzinfo=UTC))
    assert len(rows(database, messages)) == 1


def test_an_exit_voided_while_a_check_in_is_open_ends_it_without_another_text(database, doors, clock):
    _, enrollment_id = planned(database, clock, exited_on=date(2025, 12, 10))
    assert doors.round() == {"opened": 1, "sent": 1}
    exit_moved(database, clock, enrollment_id, None)
    until(doors, clock, NOON_TUESDAY + timedelta(days=400))
    assert {row.state for row in rows(database, checkins)} == {"cancelled"}
    assert [kind for kind, _ in sent(database)] == ["opening"]


def test_an_exit_voided_before_the_first_text_left_takes_the_text_back(database, doors, clock):
    _, enrollment_id = planned(database, clock, exited_on=date(2025, 12, 10))
    run_due(doors.bot, now=clock())
    exit_moved(database, clock, enrollment_id, None)
    doors.drain()
    assert doors.delivered() == []


def test_an_exit_corrected_while_open_goes_on_if_the_check_in_still_serves(database, doors, clock):
    _, enrollment_id = planned(database, clock, exited_on=date(2025, 12, 10))
    doors.round()
    exit_moved(database, clock, enrollment_id, date(2025, 12, 5))
    (open_one,) = rows(database, checkins, checkins.c.state == "open")
    assert (open_one.wave, open_one.closes_on) == ("day_90", date(2026, 3, 26))
    doors.text(PHONE, "2")
    assert rows(database, checkins, checkins.c.id == open_one.id)[0].answered_at == clock()


def test_a_day_90_answer_inside_the_first_quarter_covers_it(database, doors, clock):
    planned(database, clock, exited_on=date(2025, 12, 10), employer="Target")
    doors.round()
    doors.text(PHONE, "3")
    covered = {row.wave: (row.state, row.covered_by) for row in rows(database, checkins)}
    assert covered["quarter_1"] == ("covered", rows(database, checkins, checkins.c.wave == "day_90")[0].id)
    assert covered["quarter_2"][0] == "scheduled"


def test_the_first_quarter_is_the_second_chance_when_nobody_answered_day_90(database, doors, clock):
    planned(database, clock, exited_on=date(2025, 12, 10), employer="Target")
    until(doors, clock, NOON_TUESDAY + timedelta(days=45))
    assert {row.wave: row.state for row in rows(database, checkins)}["quarter_1"] in ("open", "expired")
    assert [kind for kind, _ in sent(database)].count("opening") == 2
