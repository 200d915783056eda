"""Texts leave once, at a good hour, and every way the carrier can answer has its consequence."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot import outbox
from bot.carriers.simulator import SimulatedCarrier
from bot.carriers.twilio import TwilioCarrier
from records import claims, consent
from records import outbox as texts
from records.outbox import Outgoing
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import attempts, flags, messages
from surveys.dialogue import ConsentEvent
from tests.support.carrier import Answer, carrier_stand_in, refusal
from tests.support.doors import PHONE, Doors, asked, at_once, rows, settings_for
from tests.support.factories import an_alum

FRIDAY_EVENING = datetime(2026, 3, 13, 22, 59, 30, tzinfo=UTC)  # 17:59:30 in Chicago


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        yield running


@pytest.fixture
def calling(database, clock, stand_in):
    """Doors whose texts really leave by the official client, to the stand-in."""
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    return Doors(database, clock, TwilioCarrier(settings, clock))


def queue(doors, *, phone=PHONE, kind="question", **more):
    """A text in the outbox, to an alum of its own."""
    with doors.bot.database.begin() as tx:
        alum_id = more.pop("alum_id", None) or an_alum(tx, phone=phone)
        texts.queue(
            tx,
            [Outgoing(alum_id, more.pop("checkin_id", None), phone, more.pop("body", "hi"), kind, **more)],
            now=doors.bot.clock(),
        )
    return alum_id


def only(database, table=messages):
    (row,) = rows(database, table)
    return row


# When


def test_a_reply_goes_at_any_hour_and_everything_else_waits_for_sending_hours(database, doors, clock):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # 23:00 in Chicago
    queue(doors, body="first text")
    queue(doors, body="reply", any_hour=True)
    assert doors.drain() == {"sent": 1, "held": 1}
    assert [body for _, body in doors.delivered()] == ["reply"]
    assert rows(database, messages)[0].send_after == datetime(2026, 3, 11, 15, 0, tzinfo=UTC)
    clock.now = datetime(2026, 3, 11, 15, 0, tzinfo=UTC)
    assert doors.drain() == {"sent": 1}


def test_the_hours_are_looked_at_again_at_the_moment_of_sending(database, doors, clock):
    clock.now = FRIDAY_EVENING
    queue(doors)
    clock.advance(minutes=1)
    assert doors.drain() == {"held": 1}
    assert only(database).send_after == datetime(2026, 3, 14, 15, 0, tzinfo=UTC)  # Saturday at ten


def test_it_must_be_open_in_every_zone_the_alum_may_be_in(database, doors, clock):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, zones="America/New_York Pacific/Honolulu")
    queue(doors, alum_id=alum_id)
    assert doors.drain() == {"held": 1}
    assert only(database).send_after == datetime(2026, 3, 10, 20, 0, tzinfo=UTC)  # ten in Honolulu


def test_zones_that_are_never_awake_together_are_for_staff(database, doors):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, zones="America/New_York Pacific/Guam")
    queue(doors, alum_id=alum_id)
    assert doors.drain() == {"held": 1}
    assert (only(database).status, only(database, flags).kind) == ("cancelled", "carrier")


def test_a_stale_text_never_goes_out(database, doors, clock):
    queue(doors, expires_at=clock() + timedelta(hours=1))
    clock.advance(hours=1)
    assert doors.drain() == {"held": 1}
    assert (only(database).status, doors.delivered()) == ("expired", [])


def test_the_carrier_may_try_no_longer_than_the_hours_and_the_text_last(calling, stand_in, clock):
    clock.now = datetime(2026, 3, 13, 22, 0, tzinfo=UTC)  # an hour before they close
    queue(calling, body="hours")
    queue(calling, body="expiry", phone="+13125550112", expires_at=clock() + timedelta(minutes=10))
    queue(calling, body="reply", phone="+13125550113", any_hour=True)
    queue(calling, body="too late", phone="+13125550114", expires_at=clock() + timedelta(seconds=119))
    calling.drain()
    # A minute less than there is: so late may our call come.
    assert {asked.form["Body"]: asked.form["ValidityPeriod"] for asked in stand_in.asked} == {
        "hours": "3540",
        "expiry": "540",
        "reply": "3540",
    }


@pytest.mark.parametrize(
    ("before_six", "validity"), [(121, ["61"]), (120, ["60"]), (119, []), (60, []), (1, []), (0, [])]
)
def test_what_could_only_arrive_after_hours_waits_for_the_next_opening(
    database, calling, stand_in, clock, before_six, validity
):
    clock.now = datetime(2026, 3, 13, 23, 0, tzinfo=UTC) - timedelta(seconds=before_six)
    queue(calling)
    calling.drain()
    assert [asked.form["ValidityPeriod"] for asked in stand_in.asked] == validity
    if not validity:
        assert only(database).send_after == datetime(2026, 3, 14, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "validity"), [(0, 19 * 60), (15, 4 * 60)])
def test_an_answer_at_night_arrives_within_minutes_or_waits_for_the_day(
    database, calling, stand_in, clock, minutes, validity
):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # 23:00 in Chicago
    queue(calling, any_hour=True)
    clock.advance(minutes=minutes)
    calling.drain()
    assert [asked.form["ValidityPeriod"] for asked in stand_in.asked] == [str(validity)]


def test_where_to_call_is_told_at_any_hour_for_as_long_as_it_makes_sense(database, calling, stand_in, clock):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # 23:00 in Chicago
    queue(calling, kind="danger", any_hour=True, expires_at=clock.now + timedelta(hours=2))
    clock.advance(minutes=70)
    calling.drain()
    assert len(stand_in.asked) == 1
    queue(calling, kind="danger", any_hour=True, expires_at=clock.now + timedelta(minutes=30))
    clock.advance(minutes=40)
    calling.drain()
    assert len(stand_in.asked) == 1


# To whom


@pytest.mark.parametrize("event", [ConsentEvent.OPT_OUT, ConsentEvent.WRONG_NUMBER, "bad_number"])
def test_nothing_goes_to_a_number_that_was_closed_after_the_text_was_queued(database, doors, clock, event):
    alum_id = queue(doors)
    with database.begin() as tx:
        consent.record_event(tx, event, phone=PHONE, alum_ids=(alum_id,), source="test", text="", now=clock())
    assert doors.drain() == {"held": 1}
    assert (only(database).status, doors.delivered()) == ("cancelled", [])


def test_a_number_closed_for_nobody_in_particular_is_closed_for_everybody(database, doors, clock):
    with database.begin() as tx:
        consent.record_event(tx, "opt_out", phone=PHONE, alum_ids=(), source="test", text="STOP", now=clock())
    queue(doors)
    assert doors.drain() == {"held": 1}


@pytest.mark.parametrize("reason", ["no_consent", "excluded"])
def test_nothing_goes_to_an_alum_who_may_not_be_texted(database, doors, reason):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, blocked_reason=reason)
    queue(doors, alum_id=alum_id)
    assert doors.drain() == {"held": 1}
    assert only(database).status == "cancelled"


# Once


def test_workers_who_share_an_outbox_send_each_text_once(database, clock):
    carrier = SimulatedCarrier(clock)
    workers = [Doors(database, clock, carrier) for _ in range(4)]
    for n in range(120):
        queue(workers[0], phone=f"+1312555{100 + n % 100:04}", body=f"text {n}")
    counts = at_once(*[worker.drain for worker in workers])
    assert sum(count.get("sent", 0) for count in counts) == 120
    bodies = [text.body for _, text in carrier.deliveries()]
    assert sorted(bodies) == sorted(f"text {n}" for n in range(120))
    assert len(rows(database, attempts)) == 120


def test_texts_to_one_number_go_in_their_order(calling, stand_in):
    for n in range(12):
        queue(calling, body=str(n), any_hour=True)
        queue(calling, body=str(n), any_hour=True, phone="+13125550112")
    calling.drain()
    assert [asked.form["Body"] for asked in stand_in.asked if asked.form["To"] == PHONE] == [str(n) for n in range(12)]


def test_a_sent_text_is_settled_with_its_id_and_its_attempt(database, calling, stand_in, clock):
    queue(calling)
    assert calling.drain() == {"sent": 1}
    text, attempt = only(database), only(database, attempts)
    assert (text.status, text.sent_at, text.claimed_until) == ("sent", clock(), None)
    assert text.sid.startswith("SM")
    assert (attempt.outcome, attempt.message_id) == ("accepted", text.id)
    assert stand_in.asked[0].form["StatusCallback"].endswith("/" + attempt.id)
    assert calling.drain() == {}


# What the carrier says


def test_a_connection_that_was_never_made_is_tried_again_later(database, clock):
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL="http://127.0.0.1:9")
    doors = Doors(database, clock, TwilioCarrier(settings, clock))
    queue(doors)
    assert doors.drain() == {"retried": 1}
    assert doors.drain() == {}
    clock.advance(minutes=2)
    assert doors.drain() == {"retried": 1}
    assert [row.outcome for row in rows(database, attempts)] == ["refused", "refused"]


def test_a_send_of_unknown_outcome_is_left_alone(database, calling, stand_in, clock):
    stand_in.answers.append(Answer(503, "<html/>", "text/html"))
    queue(calling)
    assert calling.drain() == {"unknown": 1}
    clock.advance(hours=1)
    assert calling.drain() == {}
    assert (only(database).status, only(database, attempts).outcome) == ("sending", "unknown")
    assert len(stand_in.asked) == 1


@pytest.mark.parametrize("answer", [refusal(429, 20429), refusal(400, 21611), Answer(429, "slow down", "text/plain")])
def test_a_busy_carrier_is_asked_again_later(database, calling, stand_in, clock, answer):
    stand_in.answers.append(answer)
    queue(calling)
    assert calling.drain() == {"retried": 1}
    assert calling.drain() == {}
    clock.advance(hours=2)
    assert calling.drain() == {"sent": 1}
    assert rows(database, flags) == []


@pytest.mark.parametrize("code", [20003, 21408, 21606, 30034])
def test_trouble_with_the_account_pauses_everything_and_is_told_once(database, calling, stand_in, clock, code):
    for n in range(3):
        queue(calling, phone=f"+1312555012{n}")
    queue(calling, phone="+13125550130", send_after=clock() + timedelta(minutes=1))
    stand_in.answers.extend([refusal(401, code)] * 3)
    assert calling.drain() == {"paused": 3}
    clock.advance(minutes=10)
    assert calling.drain() == {}  # the fourth waits too
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.urgent, str(code) in flag.why) == ("carrier", True, True)
    stand_in.answers.append(refusal(401, code))
    clock.advance(minutes=25)
    assert calling.drain() == {"paused": 1}  # one tries whether it has been mended
    assert len(rows(database, flags)) == 1
    clock.advance(minutes=31)
    assert calling.drain() == {"sent": 4}


def opened(database, doors, answer, stand_in):
    alum_id, checkin_id = asked(database)
    stand_in.answers.append(answer)
    counts = doors.round()
    assert counts["opened"] == 1
    return alum_id, checkin_id, counts


@pytest.mark.parametrize("code", [21211, 21614, 30006])
def test_a_number_that_takes_no_texts_is_closed_and_staff_find_a_new_one(database, calling, stand_in, code):
    alum_id, _, counts = opened(database, calling, refusal(400, code), stand_in)
    assert counts["failed"] == 1
    assert (only(database).status, only(database).error_code) == ("failed", code)
    assert only(database, checkins).state == "undeliverable"
    assert only(database, alumni).blocked_reason == "bad_number"
    assert (only(database, flags).kind, only(database, flags).alum_id) == ("wrong_number", alum_id)


@pytest.mark.parametrize("code", [21610, 30640])
def test_a_stop_that_only_the_carrier_heard_counts(database, calling, stand_in, code):
    _, _, counts = opened(database, calling, refusal(400, code), stand_in)
    assert counts["failed"] == 1
    assert only(database, checkins).state == "opted_out"
    assert only(database, alumni).blocked_reason == "opted_out"
    assert only(database, suppressions).reason == "opted_out"
    assert [row.event for row in rows(database, consent_events)] == ["carrier_opt_out"]
    assert rows(database, flags) == []


@pytest.mark.parametrize("code", [30007, 30450, 21602, 45678])
def test_what_nobody_can_mend_by_sending_again_is_for_staff(database, calling, stand_in, clock, code):
    _, _, counts = opened(database, calling, refusal(400, code), stand_in)
    assert counts["failed"] == 1
    assert only(database, checkins).state == "open"
    assert (only(database, flags).kind, str(code) in only(database, flags).why) == ("carrier", True)
    clock.advance(hours=1)
    assert calling.drain() == {}


def test_a_confirmation_that_the_carrier_refuses_has_been_given_by_the_carrier(database, calling, stand_in):
    asked(database)
    calling.text(PHONE, "STOP")
    stand_in.answers.append(refusal(400, 21610))
    assert calling.drain() == {"failed": 1}
    assert only(database, alumni).blocked_reason == "opted_out"
    assert rows(database, flags) == []


def test_a_worker_that_dies_while_sending_leaves_its_texts_to_be_looked_for(database, doors, clock):
    queue(doors)
    with database.begin() as tx:
        claimed = claims.claim(tx, now=clock(), limit=10, lease=outbox.LEASE)
        claims.begin_attempts(tx, [("a" * 32, claimed[0].id)], now=clock())
    clock.advance(days=1)
    assert doors.drain() == {}
    assert only(database).status == "sending"


def test_an_opening_on_friday_evening_waits_for_saturday_morning(database, doors, clock):
    asked(database, due_on=date(2026, 3, 13))
    clock.now = FRIDAY_EVENING + timedelta(minutes=1)
    assert doors.round() == {"waiting": 1}
    clock.now = datetime(2026, 3, 14, 15, 0, tzinfo=UTC)
    assert doors.round() == {"opened": 1, "sent": 1}
