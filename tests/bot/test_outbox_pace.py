"""Texts leave at the sender's pace and within the day's cap, by however many workers."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bot.outbox import claiming
from bot.settings import BadSettings
from records.tables.texts import messages
from tests.support.doors import Doors, rows, settings_for
from tests.support.outbox import Remembers, passing, queue, queue_each, statuses


@pytest.fixture
def carrier(clock):
    return Remembers(clock)


@pytest.fixture
def doors(database, clock, carrier):
    return Doors(database, clock, carrier)


def test_texts_leave_at_the_sender_s_pace_by_however_many_workers(database, clock, carrier):
    workers = [Doors(database, clock, carrier, CHECKIN_SEND_RATE="10") for _ in range(2)]
    queue_each(workers[0], 40)
    slots = []
    while statuses(database).count("queued"):
        for worker in workers:
            slots += [item.slot for item in claiming.claim(worker.bot, at_most=3).items]
        clock.advance(seconds=0.2)
    assert len(slots) == 40
    assert {round((b - a).total_seconds(), 6) for a, b in pairwise(sorted(slots))} == {0.1}


def test_a_long_text_takes_the_time_of_its_segments(database, clock, carrier):
    doors = Doors(database, clock, carrier, CHECKIN_SEND_RATE="10")
    queue(doors, "x" * 400, phone="+13125550120")
    queue(doors, "short", phone="+13125550121")
    long, short = claiming.claim(doors.bot, at_most=9).items
    assert short.slot - long.slot == timedelta(seconds=0.3)


def test_a_paced_drain_rests_between_its_texts(database, clock, carrier):
    doors = Doors(database, clock, carrier, CHECKIN_SEND_RATE="0.5")
    queue_each(doors, 5)
    began = clock()
    assert doors.drain(rest=passing(clock)) == {"sent": 5}
    assert all(at >= began + timedelta(seconds=2 * n) for n, (at, _, _) in enumerate(carrier.calls))


@pytest.mark.parametrize(
    ("carrier", "given", "rate"),
    [("twilio", None, 1), ("simulator", None, None), ("simulator", "3.75", 3.75), ("twilio", "0", None)],
)
def test_twilio_is_paced_at_one_a_second_unless_told_otherwise_and_the_simulator_is_not(carrier, given, rate):
    settings = settings_for(CHECKIN_CARRIER=carrier, CHECKIN_SEND_RATE=given or "9")
    if given is None:
        settings = settings.model_copy(update={"send_rate": None})
    assert settings.segments_per_second == rate


@pytest.mark.parametrize(
    ("name", "given"),
    [("CHECKIN_SEND_RATE", each) for each in ("fast", "-1", "1001", "nan", "inf")]
    + [("CHECKIN_DAILY_CAP", each) for each in ("0", "-5", "2.5", "many")],
)
def test_a_pace_that_makes_no_sense_is_refused_in_one_line_with_its_mend(name, given):
    with pytest.raises(BadSettings) as refused:
        settings_for(**{name: given})
    (line,) = refused.value.problems
    assert line.startswith(f"{name}: give ")


def test_the_day_s_cap_holds_first_texts_and_reminders_and_nothing_else(database, clock, carrier):
    doors = Doors(database, clock, carrier, CHECKIN_DAILY_CAP="3")
    for n, kind in enumerate(["opening", "opening", "opening", "reminder", "staff", "question"]):
        queue(doors, f"{kind} {n}", kind=kind, phone=f"+1312555012{n}")
    queue(doors, "z" * 161, any_hour=True, phone="+13125550130")
    assert doors.drain() == {"sent": 4, "held": 3}
    # The answer goes first, and its two segments count.
    assert sorted(carrier.bodies) == ["opening 0", "question 5", "staff 4", "z" * 161]
    after_midnight_pacific = datetime(2026, 3, 11, 15, 0, tzinfo=UTC)  # when hours begin in Chicago
    assert {row.send_after for row in rows(database, messages, messages.c.status == "queued")} == {
        after_midnight_pacific
    }
    clock.now = after_midnight_pacific
    assert doors.drain() == {"sent": 3}
