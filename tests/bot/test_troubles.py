"""What stands in the way, and what does not: from figures, and from what the real outbox makes of a carrier."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.carriers.carrier import NotReached, Refused, Unclear
from bot.carriers.simulator import SimulatedCarrier
from bot.standing import look
from bot.troubles import SHOWN, WORDS, Kind, troubles
from records import chores, heartbeats
from records.alerts import Failing
from records.disk import Disk
from records.pulse import Lane, Pulse, Sender, Waiting
from tests.support.clock import A_TUESDAY as NOW
from tests.support.doors import Doors, asked

GB = 1024**3
FINE = Pulse(NOW, last_round=NOW)


def kinds(pulse=FINE, **more):
    return [trouble.kind for trouble in troubles(pulse, **more)]


def ago(**span):
    return NOW - timedelta(**span)


def test_when_all_is_well_nothing_is_in_the_way():
    assert kinds(disk=Disk(50 * GB, 100 * GB), ahead=timedelta(seconds=2)) == []
    assert kinds(Pulse(NOW)) == []  # a new installation with nothing to do yet


@pytest.mark.parametrize(
    ("pulse", "kind"),
    [
        (Pulse(NOW, last_round=ago(minutes=5, seconds=1)), Kind.NO_ROUND),
        (Pulse(NOW, checkins=Waiting(3, ago(minutes=6))), Kind.NO_ROUND),
        (Pulse(NOW, last_round=NOW, replies=Lane(1, 0, ago(minutes=16))), Kind.QUEUE_OLD),
        (Pulse(NOW, last_round=NOW, others=Lane(1, 0, ago(minutes=16))), Kind.QUEUE_OLD),
        (Pulse(NOW, last_round=NOW, read_back=ago(minutes=61)), Kind.READ_BACK_LATE),
        (Pulse(NOW, last_round=NOW, read_back=NOW, read_back_wanted=ago(minutes=61)), Kind.READ_BACK_LATE),
        (Pulse(NOW, last_round=NOW, unsettled=Waiting(1, ago(minutes=31))), Kind.UNSETTLED),
        (Pulse(NOW, last_round=NOW, failing=(Failing("mail", ago(minutes=3), "it hung up"),)), Kind.ALERTS_FAIL),
    ],
)
def test_what_waits_too_long_is_in_the_way(pulse, kind):
    assert kinds(pulse) == [kind]


@pytest.mark.parametrize(
    "pulse",
    [
        Pulse(NOW, last_round=ago(minutes=5)),
        Pulse(NOW, last_round=NOW + timedelta(hours=3)),  # a clock was set back
        Pulse(NOW, last_round=NOW, others=Lane(90_000, 0, ago(hours=3)), last_accepted=ago(seconds=1)),
        Pulse(NOW, last_round=NOW, others=Lane(0, 500, None)),  # held until morning
        Pulse(NOW, last_round=NOW, read_back=ago(minutes=59)),
        Pulse(NOW, last_round=NOW, crisis=Waiting(1, ago(hours=14)), crisis_unseen=Waiting(1, ago(hours=1))),
        Pulse(NOW, last_round=NOW, failing=(Failing("mail", ago(minutes=1), "it hung up"),)),
        Pulse(NOW, last_round=NOW, review=Waiting(500, ago(days=9))),
    ],
)
def test_what_waits_as_it_should_is_not(pulse):
    assert kinds(pulse) == []


def test_only_the_first_cause_is_named():
    failing = Sender(NOW, "the carrier cannot be reached", 9)
    stuck = Lane(5, 0, ago(hours=2))
    assert kinds(Pulse(NOW, last_round=ago(hours=1), senders=(failing,), replies=stuck)) == [Kind.NO_ROUND]
    assert kinds(Pulse(NOW, last_round=NOW, senders=(failing,), replies=stuck)) == [Kind.CARRIER_AWAY]


@pytest.mark.parametrize(
    ("free", "total", "kind"),
    [(400, 100_000, Kind.DISK_LOW), (600, 100_000, None), (150, 10_000, Kind.DISK_LOW), (300, 10_000, None)],
)
def test_a_disk_is_nearly_full_by_what_is_left_of_it(free, total, kind):
    assert kinds(disk=Disk(free * 1024**2, total * 1024**2)) == ([kind] if kind else [])


def test_a_disk_that_takes_nothing_is_worse_than_one_that_is_nearly_full():
    assert kinds(disk=Disk(0, 100 * GB), unwritten="database or disk is full") == [Kind.DISK_FULL]


@pytest.mark.parametrize(("apart", "which"), [(125, "2 minutes ahead of"), (-600, "10 minutes behind")])
def test_a_clock_that_is_wrong_is_told_by_how_much(apart, which):
    (found,) = troubles(FINE, ahead=timedelta(seconds=apart))
    assert found.kind is Kind.CLOCK
    assert which in found.effect


def test_every_kind_has_its_words_and_staff_see_all_but_those_with_a_place_of_their_own():
    assert set(WORDS) == set(Kind)
    assert all(words.what and words.todo and words.mend for words in WORDS.values())
    assert set(Kind) - SHOWN == {Kind.UNSETTLED}


class Answering(SimulatedCarrier):
    """Ends every call in the same way."""

    def __init__(self, clock, outcome):
        super().__init__(clock)
        self.outcome = outcome

    def send(self, text):
        return self.outcome


@pytest.mark.parametrize(
    ("outcome", "found"),
    [
        (Refused(20003), [Kind.PAUSED]),
        (NotReached("ConnectTimeout"), [Kind.CARRIER_AWAY]),
        (Unclear("HTTP 500"), [Kind.CARRIER_AWAY]),
        (Refused(429), []),
    ],
)
def test_what_the_outbox_makes_of_a_carrier_is_told_as_what_it_is(database, clock, outcome, found):
    doors = Doors(database, clock, Answering(clock, outcome))
    for number in range(5):
        asked(database, phone=f"+1312555010{number}")
        doors.round()
        clock.advance(minutes=3)
    with database.begin() as tx:
        heartbeats.beat(tx, "w", now=clock())
    seen = look(doors.bot, now=clock())
    assert [trouble.kind for trouble in seen.troubles] == found
    if found:
        assert "5550" not in seen.troubles[0].line


@pytest.mark.parametrize(("carrier", "told"), [("twilio", True), ("simulator", False)])
def test_a_simulated_carrier_has_no_list_to_be_late_with(database, clock, carrier, told):
    bot = Doors(database, clock, CHECKIN_CARRIER=carrier).bot
    with database.begin() as tx:
        chores.know(tx, {"read_back": clock()})
        chores.want(tx, "read_back", now=clock())
    clock.advance(hours=2)
    seen = {trouble.kind for trouble in look(bot, now=clock()).troubles}
    assert (Kind.READ_BACK_LATE in seen) is told
