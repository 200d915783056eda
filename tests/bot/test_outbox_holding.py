"""What keeps a text from going at the last moment: a lease that ran out, a clock that jumped, a pause, a full day."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise

import pytest

from bot import outbox
from bot.carriers.carrier import Accepted, NotReached, Standing
from bot.carriers.simulator import SimulatedCarrier, new_sid
from bot.carriers.twilio import TwilioCarrier
from bot.outbox import claiming
from bot.outbox.settling import put_back, settle
from bot.reconciling import settle_unknown
from bot.settings import BadSettings
from records.outbox import Outgoing
from records.outbox import queue as put_in
from records.tables.texting import senders as senders_table
from records.tables.texts import flags, messages
from tests.support.carrier import Answer, carrier_stand_in, refusal
from tests.support.doors import PHONE, Doors, at_once, rows, settings_for
from tests.support.factories import an_alum

AREAS = (312, 773, 217, 309, 618, 630, 708, 815)


def phones():
    for area in AREAS:
        for last in range(100):
            yield f"+1{area}55501{last:02}"


class Remembers(SimulatedCarrier):
    """A carrier that notes when it was asked to send what, and may be told what to answer first."""

    def __init__(self, clock):
        super().__init__(clock)
        self.now = clock
        self.calls = []
        self.answers = []
        self.together = 0
        self.on_the_way = []
        self.skew = timedelta(0)

    def send(self, text):
        self.on_the_way.append(text.to)
        self.together = max(self.together, self.on_the_way.count(text.to))
        self.calls.append((self.now(), text.to, text.body))
        outcome = self.answers.pop(0) if self.answers else super().send(text)
        self.on_the_way.remove(text.to)
        return outcome

    @property
    def ahead(self):
        return self.skew

    @property
    def bodies(self):
        return [body for _, _, body in self.calls]


@pytest.fixture
def carrier(clock):
    return Remembers(clock)


@pytest.fixture
def doors(database, clock, carrier):
    return Doors(database, clock, carrier)


@pytest.fixture
def stand_in():
    with carrier_stand_in() as running:
        yield running


@pytest.fixture
def calling(database, clock, stand_in):
    """Doors whose texts really leave by the official client, to the stand-in."""
    settings = settings_for(CHECKIN_CARRIER="twilio", TWILIO_API_URL=stand_in.url)
    return Doors(database, clock, TwilioCarrier(settings, clock))


def queue(doors, *bodies, phone=PHONE, kind="question", alum=False, **more):
    with doors.bot.database.begin() as tx:
        alum_id = an_alum(tx, phone=phone) if alum else None
        put_in(tx, [Outgoing(alum_id, None, phone, body, kind, **more) for body in bodies], now=doors.bot.clock())


def queue_each(doors, count, **more):
    """So many texts, each to a number of its own."""
    with doors.bot.database.begin() as tx:
        texts = [
            Outgoing(None, None, phone, str(n), more.get("kind", "opening"), expires_at=more.get("expires_at"))
            for n, phone in enumerate(islice(phones(), count))
        ]
        put_in(tx, texts, now=doors.bot.clock())


def passing(clock):
    """A rest that lets the test's time pass instead of sleeping."""
    lock = threading.Lock()

    def rest(seconds):
        with lock:
            clock.now += timedelta(seconds=seconds)
        return False

    return rest


def statuses(database):
    return [row.status for row in rows(database, messages)]


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


# Pace


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


# A carrier in trouble


def test_too_many_requests_pause_everything_and_cost_no_text_its_place(database, calling, stand_in, clock):
    queue(calling, "first")
    stand_in.answers.append(refusal(429, 20429))
    assert calling.drain(chance=lambda: 1.0) == {"retried": 1}
    queue_each(calling, 5)
    assert calling.drain() == {}
    assert rows(database, messages)[0].send_after == clock()
    clock.advance(seconds=2)
    assert calling.drain() == {"sent": 6}
    assert [asked.form["Body"] for asked in stand_in.asked][:2] == ["first", "first"]
    (sender,) = rows(database, senders_table)
    assert (sender.failures, sender.paused_until) == (0, None)


def test_the_carrier_s_own_word_for_how_long_to_wait_is_kept(calling, stand_in, clock):
    queue(calling, "hi")
    stand_in.answers.append(Answer(429, "", headers=(("Retry-After", "90"),)))
    assert calling.drain() == {"retried": 1}
    clock.advance(seconds=89)
    assert calling.drain() == {}
    clock.advance(seconds=1)
    assert calling.drain() == {"sent": 1}


def test_a_failing_carrier_is_left_alone_longer_each_time(database, calling, stand_in, clock):
    queue(calling, "hi", any_hour=True)
    stand_in.answers.extend([refusal(429, 20429)] * 6)
    waits = []
    for _ in range(6):
        assert calling.drain(chance=lambda: 1.0) == {"retried": 1}
        (sender,) = rows(database, senders_table)
        waits.append((sender.paused_until - clock()).total_seconds())
        clock.now = sender.paused_until
    assert waits == [2, 4, 8, 16, 32, 64]


def test_many_calls_that_fail_at_once_are_one_fault(database, doors, carrier, clock):
    queue_each(doors, 10)
    carrier.answers = [NotReached("down")] * 10
    assert doors.drain() == {"retried": 10}
    assert rows(database, senders_table)[0].failures == 1


def test_answers_that_make_no_sense_stop_the_flow_before_everything_is_in_doubt(database, calling, stand_in, clock):
    """A carrier that answers 500 to everything: after the first few, one text at a time finds out."""
    queue_each(calling, 60)
    stand_in.answers.extend([Answer(500, "<html/>", "text/html")] * 60)
    calling.drain()
    assert len(stand_in.asked) <= outbox.SIDE_BY_SIDE
    before = len(stand_in.asked)
    clock.advance(seconds=2)
    assert calling.drain() == {"unknown": 1}
    assert len(stand_in.asked) == before + 1


def test_after_a_day_without_the_carrier_the_backlog_goes_in_order_inside_hours_and_what_is_stale_does_not(
    database, doors, carrier, clock
):
    queue_each(doors, 500)
    with database.begin() as tx:
        stale = messages.c.id % 5 == 0
        tx.execute(messages.update().where(stale).values(expires_at=clock() + timedelta(hours=20)))
    carrier.answers = [NotReached("gone")] * 10_000
    for _ in range(24 * 2):
        doors.round()
        clock.advance(minutes=30)
    tried = len(carrier.calls)
    assert tried < 60  # nobody hammers at a carrier that is gone, and nobody is texted at night
    carrier.answers = []
    carrier.calls.clear()
    clock.now = datetime(2026, 3, 12, 2, 0, tzinfo=UTC)  # it is back at nine in the evening
    doors.round()
    assert carrier.calls == []
    clock.now = datetime(2026, 3, 12, 15, 30, tzinfo=UTC)
    while doors.round():
        pass
    sent = [row for row in rows(database, messages) if row.status == "sent"]
    assert (len(sent), statuses(database).count("expired")) == (400, 100)
    # Side by side, so neighbours may change places; but the old do not wait for the new.
    order = [int(body) for body in carrier.bodies]
    assert all(later > earlier - 5 * outbox.SIDE_BY_SIDE for earlier, later in pairwise(order))


def test_a_text_that_cannot_be_settled_costs_the_others_nothing(database, doors, carrier, clock):
    """One call's end cannot be written down; the others' are, and the trouble is not hidden."""

    def no_chance():
        raise LookupError("the database went away")

    queue_each(doors, 12)
    carrier.answers = [NotReached("down")]
    with pytest.raises(LookupError):
        doors.drain(chance=no_chance)
    assert sorted(statuses(database)) == ["sending"] + ["sent"] * 11
    clock.advance(minutes=3)
    assert doors.round() == {"looked": 1}


# Held for staff


def test_texts_wait_while_staff_have_to_decide_whether_they_are_wanted(database, calling, stand_in, clock):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        put_in(tx, [Outgoing(alum_id, None, PHONE, "one", "opening")], now=clock())
    stand_in.answers.append(refusal(400, 30004))
    assert calling.drain() == {"failed": 1}
    (flag,) = rows(database, flags)
    assert (flag.kind, flag.urgent, flag.alum_id) == ("doubtful_stop", True, alum_id)
    with database.begin() as tx:
        put_in(tx, [Outgoing(alum_id, None, PHONE, "two", "reminder")], now=clock())
        put_in(tx, [Outgoing(alum_id, None, PHONE, "answer", "question", any_hour=True)], now=clock())
    assert calling.drain() == {"sent": 1, "held": 1}  # they wrote to us: that may be answered
    clock.advance(hours=1)
    assert calling.drain() == {"held": 1}
    with database.begin() as tx:
        tx.execute(flags.update().values(resolved_at=clock()))
    clock.advance(hours=1)
    assert calling.drain() == {"sent": 1}


def test_too_many_texts_taken_for_spam_stop_first_texts_for_a_day_and_are_told_once(database, doors, clock):
    queue_each(doors, 30)
    doors.drain()
    sids = [row.sid for row in rows(database, messages)]
    for sid in sids[:5]:
        doors.status(sid, "undelivered", code=30007)
    urgent = [row for row in rows(database, flags) if row.urgent]
    assert len(urgent) == 1
    assert len(rows(database, flags)) == 6
    queue(doors, "opening", kind="opening", phone="+13125550190")
    queue(doors, "reminder", kind="reminder", phone="+13125550191")
    queue(doors, "question", phone="+13125550192")
    assert doors.drain() == {"sent": 1, "held": 2}
    clock.advance(hours=24)
    assert doors.drain() == {"sent": 2}


def test_a_few_texts_taken_for_spam_among_many_stop_nothing(database, doors):
    queue_each(doors, 120)
    doors.drain()
    for row in rows(database, messages)[:2]:
        doors.status(row.sid, "undelivered", code=30007)
    assert not [row for row in rows(database, flags) if row.urgent]
    queue(doors, "opening", kind="opening", phone="+13125550190")
    assert doors.drain() == {"sent": 1}


def test_a_text_put_aside_by_a_worker_that_died_before_it_could_say_so_is_not_stuck(database, doors, clock):
    """The claim is kept, the worker dies before staff are told: the text is looked for like any other."""
    queue(doors, "hi", expires_at=clock() + timedelta(minutes=1))
    with database.begin() as tx:
        tx.execute(messages.update().values(retry_of=None))
    queue(doors, "again", phone="+13125550120", expires_at=clock() + timedelta(minutes=1))
    with database.begin() as tx:
        tx.execute(messages.update().where(messages.c.id == 2).values(retry_of=1))
    clock.advance(minutes=2)
    real = claiming._tell
    try:
        claiming._tell = lambda *_: None
        claiming.claim(doors.bot, at_most=9)
    finally:
        claiming._tell = real
    assert statuses(database) == ["expired", "sending"]
    for _ in range(2):
        clock.advance(minutes=6)
        doors.round()
    assert statuses(database) == ["expired", "unknown"]
    assert len(rows(database, flags)) == 1
