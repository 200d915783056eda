"""What keeps a text from going at the last moment: a lease that ran out, a clock that jumped, another on its way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.carriers.carrier import Accepted, NotReached, Standing
from bot.carriers.simulator import new_sid
from bot.outbox import claiming
from bot.outbox.settling import put_back, settle
from bot.reconciling import settle_unknown
from records.tables.texts import flags, messages
from tests.support.carrier import Answer
from tests.support.doors import Doors, at_once, rows
from tests.support.outbox import Remembers, queue, queue_each, statuses


@pytest.fixture
def carrier(clock):
    return Remembers(clock)


@pytest.fixture
def doors(database, clock, carrier):
    return Doors(database, clock, carrier)


# The lease and the clock


def test_a_worker_that_pauses_past_its_lease_calls_nobody_and_another_sends(database, doors, carrier, clock):
    """The machine sleeps between the claim and the call; what it claimed is not its own any more."""
    slow = Doors(database, clock, carrier, CHECKIN_SEND_RATE="4")
    queue(slow, "first", phone="+13125550120")
    queue(slow, "second", phone="+13125550121")
    asleep = []

    def rest(seconds):
        if seconds and not asleep:
            asleep.append(clock.advance(minutes=3))
            assert carrier.bodies == ["first"]
        return bool(asleep)

    # The second text's slot is a quarter of a second away: the worker rests, and wakes three minutes later.
    assert slow.drain(rest=rest) == {"sent": 1, "put back": 1}
    assert carrier.bodies == ["first"]
    assert doors.drain() == {"sent": 1}
    assert carrier.bodies == ["first", "second"]


@pytest.mark.parametrize(
    ("jump", "goes"),
    [
        (timedelta(seconds=59), True),
        (timedelta(seconds=60), False),
        (timedelta(hours=9), False),
        (timedelta(minutes=-3), False),
    ],
)
def test_a_claim_is_good_for_as_long_as_a_whole_call_fits_in(doors, clock, jump, goes):
    queue(doors, "hi", any_hour=True)
    (item,) = claiming.claim(doors.bot, at_most=1).items
    assert item.may_go(clock() + jump, item.ticks) is goes
    assert item.may_go(clock(), item.ticks + jump.total_seconds()) is (goes or jump < timedelta(0))


def test_a_night_that_falls_between_the_claim_and_the_call_is_seen(database, clock, carrier):
    doors = Doors(database, clock, carrier, CHECKIN_SEND_RATE="4")
    clock.now = datetime(2026, 3, 10, 22, 57, 59, tzinfo=UTC)  # a second before it is too late for six in Chicago
    queue(doors, "first", phone="+13125550120")
    queue(doors, "second", phone="+13125550121")

    def rest(seconds):
        clock.advance(seconds=2 if seconds else 0)
        return False

    assert doors.drain(rest=rest) == {"sent": 1, "put back": 1, "held": 1}
    assert carrier.bodies == ["first"]
    assert rows(database, messages)[1].send_after == datetime(2026, 3, 11, 15, 0, tzinfo=UTC)


def test_a_worker_that_wakes_up_late_cannot_change_what_others_settled(database, doors, clock):
    """Its refusal comes after the text was given up and sent again."""
    queue(doors, "hi", kind="question")
    (item,) = claiming.claim(doors.bot, at_most=1).items
    clock.advance(minutes=3)
    assert doors.round() == {"looked": 1}
    clock.advance(minutes=5)
    assert doors.round() == {"sent_again": 1, "sent": 1}
    put_back(doors.bot, item, now=clock())
    settle(doors.bot, item, NotReached("late"), now=clock(), chance=lambda: 0.5)
    assert statuses(database) == ["unknown", "sent"]
    clock.advance(hours=1)
    assert doors.drain() == {}


def test_an_answer_that_comes_very_late_takes_back_the_second_try(database, doors, clock):
    queue(doors, "hi", kind="question")
    (item,) = claiming.claim(doors.bot, at_most=1).items
    for _ in range(2):
        clock.advance(minutes=6)
        settle_unknown(doors.bot, now=clock())
    assert statuses(database) == ["unknown", "queued"]
    assert settle(doors.bot, item, Accepted(new_sid()), now=clock(), chance=lambda: 0.5) == "sent"
    assert statuses(database) == ["sent", "cancelled"]
    assert rows(database, flags) == []


def test_when_the_second_try_went_too_staff_are_told(database, doors, clock):
    queue(doors, "hi", kind="question")
    (item,) = claiming.claim(doors.bot, at_most=1).items
    for _ in range(2):
        clock.advance(minutes=6)
        doors.round()
    assert statuses(database) == ["unknown", "sent"]
    settle(doors.bot, item, Accepted(new_sid()), now=clock(), chance=lambda: 0.5)
    assert [row.why for row in rows(database, flags)] == [
        "a text may have gone out twice: it was sent again before word came that it had gone"
    ]


@pytest.mark.parametrize("skew", [timedelta(minutes=3), timedelta(days=-1)])
def test_a_clock_that_the_carrier_contradicts_sends_answers_only_and_staff_are_told_once(
    database, doors, carrier, clock, skew
):
    carrier.skew = skew
    queue(doors, "opening", kind="opening")
    queue(doors, "answer", phone="+13125550120", any_hour=True)
    for _ in range(3):
        doors.round()
    assert carrier.bodies == ["answer"]
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.urgent) == ("carrier", True)
    carrier.skew = timedelta(seconds=-119)
    assert doors.drain() == {"sent": 1}


def test_a_clock_that_was_off_is_compared_again(doors, carrier, clock):
    asked = []

    class Corrected(Remembers):
        def standing(self, sid):
            asked.append(sid)
            self.skew = timedelta(0)
            return Standing("queued", None)

    doors = Doors(doors.bot.database, clock, Corrected(clock))
    doors.carrier.skew = timedelta(minutes=10)
    queue(doors, "opening", kind="opening")
    assert doors.round() == {"sent": 1}
    assert len(asked) == 1


@pytest.mark.parametrize(("minutes", "goes"), [(0, True), (15, True), (16, False)])
def test_an_answer_is_one_for_a_quarter_of_an_hour_and_then_waits_for_the_day(
    database, doors, carrier, clock, minutes, goes
):
    clock.now = datetime(2026, 3, 11, 4, 0, tzinfo=UTC)  # 23:00 in Chicago
    queue(doors, "answer", any_hour=True)
    clock.advance(minutes=minutes)
    assert doors.drain() == ({"sent": 1} if goes else {"held": 1})
    if not goes:
        assert rows(database, messages)[0].send_after == datetime(2026, 3, 11, 15, 0, tzinfo=UTC)


def test_nothing_more_is_taken_once_the_program_is_to_stop(database, doors, carrier):
    queue_each(doors, 3)
    doors.bot.stopping.set()
    assert doors.drain() == {}
    assert statuses(database) == ["queued"] * 3


def test_what_waits_for_its_slot_goes_back_when_the_program_stops(database, clock, carrier):
    doors = Doors(database, clock, carrier, CHECKIN_SEND_RATE="4")
    queue_each(doors, 3)
    stopped = []

    def rest(seconds):
        if seconds:
            stopped.append(True)
        return bool(stopped)

    assert doors.drain(rest=rest) == {"sent": 1, "put back": 2}
    assert statuses(database) == ["sent", "queued", "queued"]


# One number


def test_two_workers_never_have_two_texts_to_one_number_on_the_way(database, clock):
    carrier = Remembers(clock)
    workers = [Doors(database, clock, carrier) for _ in range(3)]
    for n in range(8):
        for phone in ("+13125550120", "+13125550121", "+13125550122"):
            queue(workers[0], f"{phone} {n}", phone=phone)
    at_once(*[worker.drain for worker in workers])
    workers[0].drain()
    assert carrier.together == 1
    for phone in ("+13125550120", "+13125550121", "+13125550122"):
        assert [body for _, to, body in carrier.calls if to == phone] == [f"{phone} {n}" for n in range(8)]


def test_while_nobody_knows_of_one_text_the_next_to_that_number_waits(calling, stand_in, clock):
    stand_in.answers.append(Answer(None))
    queue(calling, "one")
    assert calling.drain() == {"unknown": 1}
    queue(calling, "two")
    queue(calling, "other", phone="+13125550120")
    clock.advance(seconds=10)
    assert calling.drain() == {"sent": 1}
    assert [asked.form["Body"] for asked in stand_in.asked] == ["one", "other"]
