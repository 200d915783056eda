"""What the carrier reports on a text of ours: upwards only, once, and with its consequences."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from bot.carriers.carrier import NotReached
from bot.carriers.simulator import SimulatedCarrier
from bot.carriers.twilio import TwilioCarrier
from bot.outbox import claiming
from bot.outbox.failing import TWICE
from bot.outbox.settling import settle
from bot.reconciling import settle_unknown
from bot.statuses import StatusReport, report
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import attempts, flags, messages
from tests.support.carrier import Answer, carrier_stand_in, page
from tests.support.doors import PHONE, Doors, a_sid, asked, at_once, rows, settings_for
from tests.support.factories import a_text, an_alum


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def opened(database, doors):
    """An alum whose opening has been sent; the text's carrier id and attempt."""
    asked(database)
    assert doors.round() == {"opened": 1, "sent": 1}
    return rows(database, messages)[0].sid, rows(database, attempts)[0].id


def status_of(database):
    return rows(database, messages)[0].status


@pytest.mark.parametrize(
    ("reported", "kept"),
    [
        ("accepted", "sent"),
        ("queued", "sent"),
        ("sending", "sent"),
        ("sent", "sent"),
        ("delivered", "delivered"),
        ("read", "delivered"),
        ("undelivered", "undelivered"),
        ("failed", "failed"),
        ("canceled", "cancelled"),
    ],
)
def test_the_carrier_s_words_are_kept_as_ours(database, doors, reported, kept):
    sid, attempt = opened(database, doors)
    assert doors.status(sid, reported, attempt=attempt).status_code == 204
    assert status_of(database) == kept


def test_reports_in_any_order_and_twice_come_to_the_same(database, doors, clock):
    orders = list(permutations(["queued", "sending", "sent", "delivered"]))
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        sids = [a_sid() for _ in orders]
        for sid in sids:
            a_text(tx, alum_id, "hi", direction="out", status="sent", sid=sid, kind="opening")
    for sid, order in zip(sids, orders, strict=True):
        for status in (*order, *order):
            report(doors.bot, StatusReport(sid, status), now=clock())
    assert {row.status for row in rows(database, messages)} == {"delivered"}


@pytest.mark.parametrize("last", ["delivered", "undelivered", "failed"])
def test_the_last_word_stands_whatever_comes_after(database, doors, last):
    sid, _ = opened(database, doors)
    for status in (last, "delivered", "failed", "sent", "queued"):
        doors.status(sid, status)
    assert status_of(database) == last


def test_a_report_may_overtake_the_answer_to_the_call(database, clock):
    """The carrier calls back before our own call has returned: the answer then lowers nothing."""
    carrier = _CallsBackFirst(clock)
    doors = Doors(database, clock, carrier)
    carrier.doors = doors
    opened(database, doors)
    text = rows(database, messages)[0]
    assert (text.status, text.sid) == ("delivered", carrier.sid)


class _CallsBackFirst:
    """A carrier that reports a text as delivered while it is still being asked to send it."""

    sender = "+13125550100"
    ahead = None

    def __init__(self, clock):
        self.inner = SimulatedCarrier(clock)
        self.doors = None
        self.sid = None

    def send(self, text):
        outcome = self.inner.send(text)
        self.sid = outcome.sid
        assert self.doors.status(self.sid, "delivered", attempt=text.attempt).status_code == 204
        return outcome

    def sent_to(self, to, *, since):
        return self.inner.sent_to(to, since=since)

    def received(self, *, since):
        return ()


def test_a_report_settles_a_send_of_unknown_outcome(database, clock):
    with carrier_stand_in() as stand_in:
        stand_in.answers.append(Answer(None))
        settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
        doors = Doors(database, clock, TwilioCarrier(settings, clock))
        asked(database)
        assert doors.round() == {"opened": 1, "unknown": 1}
        sid = a_sid()
        doors.status(sid, "sent", attempt=rows(database, attempts)[0].id)
        clock.advance(hours=1)
        assert doors.round() == {}
        assert (status_of(database), rows(database, messages)[0].sid) == ("sent", sid)
        assert len(stand_in.asked) == 1


@pytest.mark.parametrize(
    ("code", "blocked", "state", "kinds"),
    [
        (30005, "bad_number", "undeliverable", ["wrong_number"]),
        (30006, "bad_number", "undeliverable", ["wrong_number"]),
        (21610, "opted_out", "opted_out", []),
        (30003, None, "open", []),
        (30007, None, "open", ["carrier"]),
        (30004, None, "open", ["doubtful_stop"]),
        (None, None, "open", ["carrier"]),
    ],
)
def test_a_text_that_did_not_arrive_has_the_consequence_of_its_code_once(database, doors, code, blocked, state, kinds):
    sid, attempt = opened(database, doors)
    for status in ("undelivered", "undelivered", "failed"):
        doors.status(sid, status, attempt=attempt, code=code)
    assert rows(database, alumni)[0].blocked_reason == blocked
    assert rows(database, checkins)[0].state == state
    assert [row.kind for row in rows(database, flags)] == kinds
    assert len(rows(database, consent_events)) == (1 if blocked else 0)
    assert rows(database, messages)[0].error_code == code


def test_the_same_report_many_times_at_once_has_one_consequence(database, doors):
    sid, attempt = opened(database, doors)
    replies = at_once(*[lambda: doors.status(sid, "undelivered", attempt=attempt, code=30005).status_code] * 6)
    assert replies == [204] * 6
    assert len(rows(database, consent_events)) == len(rows(database, flags)) == 1


def test_an_alum_whose_number_failed_can_still_write(database, doors):
    sid, _ = opened(database, doors)
    doors.status(sid, "undelivered", code=30005)
    doors.text(PHONE, "3")
    assert rows(database, checkins)[0].state == "partial"


# Tried again


def undelivered(database, doors, code, *, sid=None):
    text = rows(database, messages, messages.c.status == "sent", messages.c.kind == "opening")[-1]
    doors.status(sid or text.sid, "undelivered", code=code)
    return text


@pytest.mark.parametrize(
    ("code", "hours"),
    [(30003, 4), (30008, 1), (30410, 1), (30001, 2), (21612, 24), (30022, 0.25), (30610, 12), (30034, 0.5)],
)
def test_a_text_that_may_be_tried_again_goes_as_a_new_one_in_hours(database, doors, clock, code, hours):
    opened(database, doors)
    first = undelivered(database, doors, code)
    _, second = rows(database, messages)
    assert (second.status, second.retry_of, second.retries, second.any_hour) == ("queued", first.id, 1, False)
    assert (second.body, second.kind, second.question, second.checkin_id) == (
        *(first.body, first.kind, first.question, first.checkin_id),
    )
    assert second.send_after == clock() + timedelta(hours=hours)
    assert rows(database, checkins)[0].state == "open"
    clock.advance(days=1, hours=1)
    assert doors.round()["sent"] == 1
    assert [body for _, body in doors.delivered()] == [first.body] * 2


def test_a_handset_that_stays_off_is_tried_twice_more_and_then_staff_know(database, doors, clock):
    opened(database, doors)
    for _ in range(2):
        undelivered(database, doors, 30003)
        clock.advance(days=1)
        doors.round()
    last = undelivered(database, doors, 30003)
    openings = rows(database, messages, messages.c.kind == "opening")
    assert [row.status for row in openings] == ["undelivered"] * 3
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.message_id) == ("carrier", last.id)


def test_a_text_that_would_be_stale_by_then_is_not_tried_again(database, doors, clock):
    opened(database, doors)
    with database.begin() as tx:
        tx.execute(messages.update().values(expires_at=clock() + timedelta(hours=4)))
    undelivered(database, doors, 30003)
    assert len(rows(database, messages)) == 1
    assert [row.kind for row in rows(database, flags)] == ["carrier"]


def test_a_text_to_somebody_who_said_stop_in_the_meantime_is_not_tried_again(database, doors, clock):
    opened(database, doors)
    undelivered(database, doors, 30008)
    doors.text(PHONE, "STOP")
    assert rows(database, messages, messages.c.retry_of.is_not(None))[0].status == "cancelled"


def test_many_reports_of_one_failure_make_one_retry(database, doors):
    sid, attempt = opened(database, doors)
    at_once(*[lambda: doors.status(sid, "undelivered", attempt=attempt, code=30003).status_code] * 6)
    doors.status(sid, "failed", code=30008)
    assert [row.status for row in rows(database, messages)] == ["undelivered", "queued"]


def test_a_text_that_was_delivered_after_all_is_not_tried_again(database, doors, clock):
    opened(database, doors)
    first = undelivered(database, doors, 30003)
    doors.status(first.sid, "sent")  # late, and nothing new
    assert rows(database, messages)[1].status == "queued"
    doors.status(first.sid, "delivered")
    assert [row.status for row in rows(database, messages)] == ["undelivered", "cancelled"]
    clock.advance(days=1)
    doors.round()
    assert len(doors.delivered()) == 1


def test_a_text_that_was_delivered_after_all_when_its_retry_had_gone_is_for_staff_once(database, doors, clock):
    opened(database, doors)
    first = undelivered(database, doors, 30008)
    clock.advance(hours=1)
    doors.round()
    for _ in range(3):
        doors.status(first.sid, "delivered")
    assert [row.why for row in rows(database, flags)] == [TWICE]


def test_a_text_taken_for_spam_never_goes_again(database, doors, clock):
    opened(database, doors)
    undelivered(database, doors, 30007)
    assert len(rows(database, messages)) == 1
    assert "spam" in rows(database, flags)[0].why


def test_trouble_with_the_account_that_only_a_report_tells_pauses_everything(database, doors, clock):
    opened(database, doors)
    undelivered(database, doors, 30034)
    (flag,) = rows(database, flags)
    assert (flag.urgent, "30034" in flag.why) == (True, True)
    asked(database, phone="+13125550112")
    assert doors.round() == {"opened": 1}
    clock.advance(minutes=31)
    assert doors.round() == {"sent": 2}


def test_a_warning_is_no_failure(database, doors):
    opened(database, doors)
    undelivered(database, doors, 30026)
    assert rows(database, flags) == []


# Texts that nobody knew about


@pytest.fixture
def unknown(database, clock):
    """Doors with a text that was given up for unknown and waits to go once more."""
    with carrier_stand_in() as stand_in:
        stand_in.answers.append(Answer(None))
        settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
        doors = Doors(database, clock, TwilioCarrier(settings, clock))
        asked(database)
        doors.round()
        stand_in.answers.extend([page([]), page([])])
        for _ in range(2):
            clock.advance(minutes=5)
            settle_unknown(doors.bot, now=clock())
        assert [row.status for row in rows(database, messages)] == ["unknown", "queued"]
        yield doors


def first_attempt(database):
    (attempt,) = rows(database, attempts, attempts.c.message_id == rows(database, messages)[0].id)
    return attempt.id


@pytest.mark.parametrize("reported", ["queued", "sending", "sent", "delivered"])
def test_a_report_that_names_the_first_attempt_takes_back_the_second_try(database, unknown, reported):
    sid = a_sid()
    unknown.status(sid, reported, attempt=first_attempt(database))
    first, second = rows(database, messages)
    assert (first.sid, second.status) == (sid, "cancelled")
    assert rows(database, flags) == []


def test_a_first_attempt_that_failed_for_good_takes_back_the_second_try_too(database, unknown):
    unknown.status(a_sid(), "undelivered", attempt=first_attempt(database), code=30007)
    assert [row.status for row in rows(database, messages)] == ["undelivered", "cancelled"]


def test_a_first_attempt_that_failed_for_now_leaves_the_second_try(database, unknown):
    unknown.status(a_sid(), "undelivered", attempt=first_attempt(database), code=30003)
    assert [row.status for row in rows(database, messages)] == ["undelivered", "queued"]


def test_when_the_second_try_has_gone_staff_hear_of_the_first(database, unknown):
    unknown.drain()
    unknown.status(a_sid(), "delivered", attempt=first_attempt(database))
    assert [row.status for row in rows(database, messages)] == ["delivered", "sent"]
    assert [row.why for row in rows(database, flags)] == [TWICE]


def test_a_text_that_the_carrier_has_though_the_call_failed_is_not_called_again(database, doors, clock):
    """The carrier says it was never reached, and reports on the text all the same."""
    asked(database)
    with database.begin() as tx:
        put_in(tx, [Outgoing(None, None, PHONE, "hi", "question")], now=clock())
    (item,) = claiming.claim(doors.bot, at_most=1).items
    settle(doors.bot, item, NotReached("no"), now=clock(), chance=lambda: 1.0)
    assert status_of(database) == "queued"
    doors.status(a_sid(), "delivered", attempt=item.attempt)
    assert status_of(database) == "delivered"
    clock.advance(minutes=5)
    assert doors.drain() == {}


CALLBACKS = st.lists(
    st.sampled_from(["queued", "sending", "sent", "delivered", "undelivered 30003", "undelivered 30008"]),
    min_size=1,
    max_size=8,
)


@given(news=CALLBACKS)
@hypothesis_settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
def test_whatever_is_reported_in_whatever_order_and_how_often_comes_to_one_end(database, doors, clock, news):
    with database.begin() as tx:
        tx.execute(sa.delete(attempts))
        tx.execute(sa.delete(flags))
        tx.execute(messages.delete().where(messages.c.retry_of.is_not(None)))
        tx.execute(messages.delete())
        sid = a_sid()
        a_text(tx, None, "hi", direction="out", status="sent", sid=sid, kind="question")
    for word in news:
        status, _, code = word.partition(" ")
        report(doors.bot, StatusReport(sid, status, error_code=int(code) if code else None), now=clock())
    first, *others = rows(database, messages)
    last_words = [word.partition(" ")[0] for word in news if word.startswith(("delivered", "undelivered"))]
    assert first.status == (last_words[0] if last_words else "sent")
    assert len(others) == (first.status == "undelivered")
    assert [text.status for text in others] == ["cancelled" if "delivered" in news else "queued"] * len(others)
