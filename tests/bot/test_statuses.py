"""What the carrier reports on a text of ours: upwards only, once, and with its consequences."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.carriers.simulator import SimulatedCarrier
from bot.carriers.twilio import TwilioCarrier
from bot.statuses import StatusReport, report
from records.tables.people import alumni, consent_events
from records.tables.plan import checkins
from records.tables.texts import attempts, flags, messages
from tests.support.carrier import Answer, carrier_stand_in
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
