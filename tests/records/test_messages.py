"""Texts kept once, claimed once, and their statuses, which only rise."""

from __future__ import annotations

from datetime import timedelta
from itertools import count, product

import pytest

from records import claims, deliveries, inbox, outbox
from records.deliveries import RANK
from records.inbox import Heard
from records.outbox import Outgoing
from records.tables.texts import attempts
from records.tables.texts import messages as table
from tests.support.doors import OURS, PHONE, a_sid, at_once, rows
from tests.support.factories import NOW, a_checkin, a_text, an_alum

LEASE = timedelta(minutes=2)
_phones = count(100)


def queue(database, *bodies, **more):
    """Texts in the outbox, each to a number of its own unless a `phone` is given."""
    now = more.pop("now", NOW)
    with database.begin() as tx:
        outgoing = [
            Outgoing(**{"alum_id": None, "checkin_id": None, "phone": a_phone(), "kind": "question", **more}, body=body)
            for body in bodies
        ]
        outbox.queue(tx, outgoing, now=now)


def a_phone():
    return f"+1312555{next(_phones):04}"


def claim(database, *, limit=50, now=NOW):
    with database.begin() as tx:
        return claims.claim(tx, now=now, limit=limit, lease=LEASE)


def hear(database, sid, body="hi"):
    with database.begin() as tx:
        return inbox.hear(tx, Heard(sid, PHONE, OURS, body), alum_id=None, checkin_id=None, now=NOW)


def test_a_text_is_heard_once(database):
    sid = a_sid()
    first = hear(database, sid)
    assert first is not None
    assert hear(database, sid, "another body") is None
    assert [(row.id, row.body) for row in rows(database, table)] == [(first, "hi")]


def test_a_text_heard_many_times_at_once_is_new_to_one(database):
    sid = a_sid()
    heard = at_once(*[lambda: hear(database, sid)] * 8)
    assert sum(each is not None for each in heard) == 1


def test_a_text_heard_in_a_promise_that_was_broken_is_still_new(database):
    sid = a_sid()

    def break_it():
        with database.begin() as tx:
            inbox.hear(tx, Heard(sid, PHONE, OURS, "hi"), alum_id=None, checkin_id=None, now=NOW)
            raise LookupError("broken")

    with pytest.raises(LookupError, match="broken"):
        break_it()
    assert hear(database, sid) is not None


def test_segments_are_counted_when_a_text_is_queued(database):
    queue(database, "short", "x" * 161, "á" * 71)
    assert [row.segments for row in rows(database, table)] == [1, 2, 2]


def test_replies_are_claimed_before_the_rest_and_the_oldest_first(database):
    queue(database, "old")
    queue(database, "new", now=NOW + timedelta(minutes=1))
    queue(database, "reply", any_hour=True)
    assert [each.body for each in claim(database, now=NOW + timedelta(minutes=1), limit=2)] == ["reply", "old"]
    assert [each.body for each in claim(database, now=NOW + timedelta(minutes=1))] == ["new"]


def test_nothing_is_claimed_before_its_time_nor_twice(database):
    with database.begin() as tx:
        later = Outgoing(None, None, PHONE, "later", "question", send_after=NOW + timedelta(hours=1))
        outbox.queue(tx, [later], now=NOW)
    assert claim(database) == ()
    assert [each.body for each in claim(database, now=NOW + timedelta(hours=1))] == ["later"]
    assert claim(database, now=NOW + timedelta(days=1)) == ()


def test_claims_made_at_once_share_the_texts(database):
    queue(database, *map(str, range(90)))
    claimed = at_once(*[lambda: claim(database, limit=30)] * 4)
    bodies = [each.body for one in claimed for each in one]
    assert len(bodies) == len(set(bodies))
    rest = claim(database, limit=90)
    assert sorted([*bodies, *(each.body for each in rest)], key=int) == list(map(str, range(90)))


def test_a_claim_tells_what_the_last_look_needs(database):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, zones="America/Chicago America/New_York", blocked_reason="no_consent")
        outbox.queue(tx, [Outgoing(alum_id, None, PHONE, "hi", "opening")], now=NOW)
    (queued,) = claim(database)
    assert (queued.zones, queued.blocked_reason, queued.suppressed) == (
        ("America/Chicago", "America/New_York"),
        "no_consent",
        None,
    )


@pytest.mark.parametrize(
    ("kind", "status"), [("reminder", "cancelled"), ("opt_out", "queued"), ("notice", "queued"), ("danger", "queued")]
)
def test_an_opt_out_takes_back_everything_but_the_last_words(database, kind, status):
    queue(database, "hi", kind=kind, phone=PHONE)
    with database.begin() as tx:
        outbox.cancel_queued(tx, phone=PHONE, now=NOW)
    assert rows(database, table)[0].status == status


def test_what_waits_for_an_ended_check_in_is_taken_back(database):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        ended, other = a_checkin(tx, alum_id, state="open"), a_checkin(tx, alum_id, wave="quarter_1", state="open")
    queue(database, "ended", checkin_id=ended)
    queue(database, "other", checkin_id=other)
    with database.begin() as tx:
        outbox.cancel_for_checkins(tx, [ended], now=NOW)
        outbox.cancel_for_checkins(tx, [], now=NOW)
    assert {row.body: row.status for row in rows(database, table)} == {"ended": "cancelled", "other": "queued"}


def test_a_report_never_lowers_a_status(database):
    """Every status reported upon every other, twice."""
    pairs = [pair for pair in product(RANK, repeat=2) if pair[1] not in ("queued", "sending", "unknown", "expired")]
    with database.begin() as tx:
        alum_id = an_alum(tx)
        sids = {pair: a_sid() for pair in pairs}
        for (status, _), sid in sids.items():
            a_text(tx, alum_id, "hi", direction="out", status=status, sid=sid)
        for (_, reported), sid in sids.items():
            for _ in range(2):
                deliveries.report(tx, sid=sid, attempt=None, status=reported, error_code=None, now=NOW)
    found = {row.sid: row.status for row in rows(database, table)}
    for (status, reported), sid in sids.items():
        assert found[sid] == (reported if RANK[reported] > RANK[status] else status)


def test_a_report_that_changes_nothing_says_so(database):
    with database.begin() as tx:
        sid = a_sid()
        a_text(tx, an_alum(tx), "hi", direction="out", status="delivered", sid=sid)
        told = {"attempt": None, "error_code": None, "now": NOW}
        assert not deliveries.report(tx, sid=sid, status="sent", **told).changed
        assert deliveries.report(tx, sid=a_sid(), status="sent", **told) is None


def test_a_report_is_about_our_texts_only(database):
    sid = a_sid()
    hear(database, sid)
    with database.begin() as tx:
        assert deliveries.report(tx, sid=sid, attempt=None, status="failed", error_code=1, now=NOW) is None


def an_unsettled(database, *, looked=0):
    queue(database, "hi")
    claim(database)
    with database.begin() as tx:
        message_id = rows(database, table)[0].id
        claims.begin_attempts(tx, [("a" * 32, message_id)], now=NOW - timedelta(minutes=9))
        claims.begin_attempts(tx, [("b" * 32, message_id)], now=NOW)
        tx.execute(attempts.update().values(looked=looked))
    return message_id


def test_a_text_is_unsettled_when_its_claim_ran_out_and_by_its_last_attempt(database):
    message_id = an_unsettled(database)
    with database.begin() as tx:
        look = {"limit": 9, "until": NOW + timedelta(minutes=7)}
        assert deliveries.take_unsettled(tx, now=NOW + timedelta(minutes=1), **look) == ()
        (found,) = deliveries.take_unsettled(tx, now=NOW + LEASE, **look)
        assert deliveries.take_unsettled(tx, now=NOW + LEASE, **look) == ()  # it is being looked for
    assert (found.message_id, found.attempt, found.looked, found.started_at) == (message_id, "b" * 32, 0, NOW)


def test_a_text_reported_in_the_meantime_is_not_given_up(database):
    an_unsettled(database)
    with database.begin() as tx:
        (found,) = deliveries.take_unsettled(tx, now=NOW + LEASE, limit=9, until=NOW + timedelta(minutes=7))
        deliveries.report(tx, sid=a_sid(), attempt="b" * 32, status="delivered", error_code=None, now=NOW)
        assert not deliveries.give_up(tx, found, now=NOW)
    assert rows(database, table)[0].status == "delivered"
