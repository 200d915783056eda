"""Texts whose sending was cut short: looked for, adopted or given to staff, and never sent twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot import reconciling
from bot.asking_after import ask_after
from bot.carriers.twilio import TwilioCarrier
from bot.reconciling import settle_unknown
from records import deliveries, inbox
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.texts import attempts, flags, messages
from tests.support.carrier import Answer, listed, page
from tests.support.doors import PHONE, Doors, a_sid, asked, at_once, rows, settings_for


@pytest.fixture
def doors(database, calling, stand_in):
    """Doors with one opening whose sending was cut off before the carrier's answer came."""
    asked(database)
    stand_in.answers.append(Answer(None))
    assert calling.round() == {"opened": 1, "unknown": 1}
    return calling


def seen(database, clock, sid=None, **more):
    """The carrier's list with our text in it."""
    body = rows(database, messages)[0].body
    at = (clock() - timedelta(minutes=3)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    status = more.pop("status", "delivered")
    row = listed(sid or a_sid(), **{"to": PHONE, "body": body, "created": at, **more})
    return page([row | {"status": status}])


def sends(stand_in):
    return [asked for asked in stand_in.asked if asked.method == "POST"]


def test_nothing_is_looked_for_while_its_claim_holds(doors, stand_in, clock):
    clock.advance(seconds=59)
    assert doors.round() == {}
    assert len(stand_in.asked) == 1


def test_a_text_that_the_carrier_lists_is_adopted(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    sid = a_sid()
    stand_in.answers.append(seen(database, clock, sid))
    assert doors.round() == {"adopted": 1}
    (text,) = rows(database, messages)
    assert (text.status, text.sid) == ("sent", sid)
    assert rows(database, attempts)[0].outcome == "adopted"
    doors.status(sid, "delivered")
    assert rows(database, messages)[0].status == "delivered"
    assert len(sends(stand_in)) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"body": "another text"},
        {"to": "+13125550199"},
        {"direction": "inbound"},
        {"created": "Mon, 09 Mar 2026 17:00:00 +0000"},
    ],
    ids=["another body", "another number", "from them", "too old"],
)
def test_a_text_that_is_not_the_one_is_not_adopted(database, doors, stand_in, clock, other):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, **other))
    assert doors.round() == {"looked": 1}


def test_a_carrier_id_that_another_text_has_is_not_adopted(database, doors, stand_in, clock):
    with database.begin() as tx:
        taken = a_sid()
        inbox.hear(
            tx,
            inbox.Heard(taken, PHONE, "+13125550100", "hi"),
            alum_id=None,
            checkin_id=None,
            now=clock(),
        )
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, taken))
    assert doors.round() == {"looked": 1}


def absent_twice(doors, stand_in, clock):
    """Two looks, minutes apart, at a list that does not have the text; what the second came to."""
    clock.advance(minutes=3)
    stand_in.answers.append(page([]))
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=4)
    assert doors.round() == {}
    clock.advance(minutes=1)
    stand_in.answers.append(page([]))
    return doors.round()


def test_what_the_carrier_does_not_list_after_two_looks_goes_once_more_and_then_to_staff(
    database, doors, stand_in, clock
):
    stand_in_answers = [page([]), page([]), Answer(None)]
    clock.advance(minutes=3)
    stand_in.answers.append(stand_in_answers[0])
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=5)
    stand_in.answers.extend(stand_in_answers[1:])
    assert doors.round() == {"sent_again": 1, "unknown": 1}
    first, second = rows(database, messages)
    assert (first.status, second.status, second.retry_of, second.retries) == ("unknown", "sending", first.id, 1)
    assert (second.body, second.kind, second.checkin_id) == (first.body, first.kind, first.checkin_id)
    assert rows(database, flags) == []
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.message_id) == ("carrier", second.id)
    for _ in range(3):
        clock.advance(minutes=30)
        assert doors.round() == {}
    assert len(sends(stand_in)) == 2


@pytest.mark.parametrize("kind", ["reminder", "thanks", "opt_out", "opt_in", "help", "notice", "staff"])
def test_a_text_that_asks_nothing_is_not_sent_again_on_a_guess(database, doors, stand_in, clock, kind):
    with database.begin() as tx:
        tx.execute(messages.update().values(kind=kind))
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    assert [row.status for row in rows(database, messages)] == ["unknown"]
    assert [row.kind for row in rows(database, flags)] == ["carrier"]
    assert len(sends(stand_in)) == 1


def test_a_look_that_the_carrier_did_not_answer_does_not_count(database, doors, stand_in, clock):
    for _ in range(4):
        clock.advance(minutes=5)
        stand_in.answers.append(Answer(503, ""))
        assert doors.round() == {"not_asked": 1}
    clock.advance(minutes=5)
    stand_in.answers.append(page([]))
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=5)
    stand_in.answers.append(seen(database, clock))
    assert doors.round() == {"adopted": 1}


def test_a_report_that_comes_after_staff_were_told_still_settles_it(database, doors, stand_in, clock):
    with database.begin() as tx:
        tx.execute(messages.update().values(kind="reminder"))
    assert absent_twice(doors, stand_in, clock) == {"unknown": 1}
    doors.status(a_sid(), "delivered", attempt=rows(database, attempts)[0].id)
    assert rows(database, messages)[0].status == "delivered"


def test_workers_look_for_a_text_one_at_a_time(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock))
    counts = at_once(*[lambda: settle_unknown(doors.bot, now=clock())] * 4)
    assert sum(count["adopted"] for count in counts) == 1
    assert sum(sum(count.values()) for count in counts) == 1
    assert len(stand_in.asked) == 2


def unknown_texts(doors, stand_in, clock, *texts):
    """Texts whose outcome nobody knows, sent one after the other with time between."""
    for phone, body in texts:
        with doors.bot.database.begin() as tx:
            put_in(tx, [Outgoing(None, None, phone, body, "question")], now=clock())
        stand_in.answers.append(Answer(None))
        assert doors.drain() == {"unknown": 1}
        clock.advance(minutes=10)


def listing(clock, *texts):
    at = (clock() - timedelta(minutes=5)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return page([listed(sid, to=phone, body=body, created=at) for sid, phone, body in texts])


@pytest.fixture
def quiet(database, clock, stand_in):
    """Doors with nothing sent yet."""
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    return Doors(database, clock, TwilioCarrier(settings, clock))


def test_two_texts_alike_are_taken_for_two_of_the_carrier_s(database, quiet, stand_in, clock):
    """Lost one after the other, with the same words to the same number: each adopts an id of its own."""
    unknown_texts(quiet, stand_in, clock, (PHONE, "hi"))
    stand_in.answers.extend([page([])] * 2)
    for _ in range(2):
        settle_unknown(quiet.bot, now=clock())
        clock.advance(minutes=5)
    stand_in.answers.append(Answer(None))
    quiet.drain()  # once more, and lost again
    first, second = a_sid(), a_sid()
    (attempt,) = rows(database, attempts, attempts.c.message_id == rows(database, messages)[0].id)
    quiet.status(first, "sent", attempt=attempt.id)
    clock.advance(minutes=2)
    stand_in.answers.append(listing(clock, (first, PHONE, "hi"), (second, PHONE, "hi")))
    assert settle_unknown(quiet.bot, now=clock()) == {"adopted": 1}
    assert [row.sid for row in rows(database, messages)] == [first, second]


def test_an_id_that_another_text_took_a_moment_ago_spoils_nothing(database, quiet, stand_in, clock):
    """Between the look at the list and the keeping of it, another worker gives the id to another text."""
    unknown_texts(quiet, stand_in, clock, (PHONE, "hi"), ("+13125550120", "there"))
    taken, other = a_sid(), a_sid()
    stand_in.answers.append(listing(clock, (taken, PHONE, "hi")))
    stand_in.answers.append(listing(clock, (other, "+13125550120", "there")))
    real = deliveries.known_sids

    def known_too_early(tx, sids):
        found = real(tx, sids)
        if taken in sids:
            tx.execute(messages.update().where(messages.c.id == 2).values(sid=taken))
        return found

    reconciling.deliveries.known_sids = known_too_early
    try:
        counts = settle_unknown(quiet.bot, now=clock())
    finally:
        reconciling.deliveries.known_sids = real
    assert counts == {"not_asked": 1, "adopted": 1}
    assert [row.sid for row in rows(database, messages)] == [None, other]


def test_a_text_listed_as_failed_is_asked_after_at_once(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, status="undelivered"))
    assert doors.round() == {"adopted": 1}
    stand_in.answers.append(Answer(200, '{"status": "undelivered", "error_code": 30005}'))
    ask_after(doors.bot, now=clock())
    assert rows(database, messages)[0].status == "undelivered"


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body.replace("'", "\u2019") + " ",
        lambda body: body.replace(" ", "  ").replace("-", "\u2013"),
        lambda _: "",
    ],
    ids=["other quotes, a blank at the end", "other blanks and dashes", "words that were taken out"],
)
def test_a_text_that_the_carrier_lists_in_its_own_hand_is_adopted(database, doors, stand_in, clock, change):
    clock.advance(minutes=3)
    stand_in.answers.append(seen(database, clock, body=change(rows(database, messages)[0].body)))
    assert doors.round() == {"adopted": 1}


def test_the_very_words_are_taken_before_words_that_are_nearly_the_same(database, doors, stand_in, clock):
    clock.advance(minutes=3)
    body = rows(database, messages)[0].body
    near, same = a_sid(), a_sid()
    stand_in.answers.append(listing(clock, (near, PHONE, body + "!"), (same, PHONE, body)))
    assert doors.round() == {"adopted": 1}
    assert rows(database, messages)[0].sid == same


def test_our_clock_may_be_minutes_ahead_of_the_carrier_s(database, doors, stand_in, clock):
    """The list has an earlier time than our attempt: still the same text, and not sent again."""
    body = rows(database, messages)[0].body
    early = (clock() - timedelta(minutes=8)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    clock.advance(minutes=3)
    stand_in.answers.append(page([listed(a_sid(), to=PHONE, body=body, created=early)]))
    assert doors.round() == {"adopted": 1}


def test_a_second_try_of_an_answer_is_one_only_while_the_answer_is_fresh(database, quiet, stand_in, clock):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # 23:00 in Chicago
    with database.begin() as tx:
        life = clock() + timedelta(hours=2)
        put_in(tx, [Outgoing(None, None, PHONE, "?", "question", any_hour=True, expires_at=life)], now=clock())
    stand_in.answers.extend([Answer(None), page([]), page([])])
    assert quiet.drain() == {"unknown": 1}
    clock.advance(minutes=4)
    assert quiet.round() == {"looked": 1}
    clock.advance(minutes=5)
    assert quiet.round() == {"sent_again": 1, "sent": 1}


def test_a_second_try_that_comes_too_late_is_for_staff(database, quiet, stand_in, clock):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)
    with database.begin() as tx:
        life = clock() + timedelta(hours=2)
        put_in(tx, [Outgoing(None, None, PHONE, "?", "question", any_hour=True, expires_at=life)], now=clock())
    stand_in.answers.extend([Answer(None), page([]), page([])])
    quiet.drain()
    clock.advance(minutes=4)
    quiet.round()
    clock.advance(minutes=20)
    assert quiet.round() == {"sent_again": 1, "held": 1}
    clock.advance(hours=12)
    assert quiet.round() == {"held": 1}
    assert [row.status for row in rows(database, messages)] == ["unknown", "expired"]
    assert len(rows(database, flags)) == 1
