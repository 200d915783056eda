"""A restored database is older than the world: nothing goes twice, nobody who stopped is texted, no reply is lost."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from bot import after_restore, openings
from bot.carriers.carrier import Arrived, CarrierUnavailable, OutboundText
from bot.carriers.simulator import SimulatedCarrier
from records.backups import holding, restoring
from records.backups.troubles import HeldAfterRestore, NothingHeld
from records.tables.outcomes import answers, employment, wages
from records.tables.people import alumni, suppressions
from records.tables.plan import checkins
from records.tables.texting import chores
from records.tables.texts import flags, messages
from tests.support.backups import KEY, backed_up, empty_beside, postgres_tools
from tests.support.doors import PHONE, Doors, a_sid, asked, rows
from tests.support.factories import a_checkin, a_text, an_alum

OTHER, THIRD = "+13125550122", "+13125550133"


class ListingCarrier(SimulatedCarrier):
    """A simulated carrier that lists what came in, as a real one does; and may be away."""

    def __init__(self, clock):
        super().__init__(clock)
        self.came, self.away = [], False

    def received(self, *, since):
        return tuple(arrived for arrived in self.came if arrived.at >= since)

    def sent_to(self, to, *, since):
        if self.away:
            raise CarrierUnavailable("no way there")
        return super().sent_to(to, since=since)


@pytest.fixture
def carrier(clock):
    return ListingCarrier(clock)


@pytest.fixture
def doors(database, clock, carrier):
    return Doors(database, clock, carrier)


@pytest.fixture
def elsewhere(database, request, tmp_path):
    with empty_beside(database, request, tmp_path) as opened:
        yield opened


def says(doors, phone, body):
    sid = a_sid()
    doors.carrier.came.append(Arrived(sid, phone, doors.carrier.sender, body, 0, doors.bot.clock()))
    assert doors.text(phone, body, sid=sid).status_code == 200
    doors.round()


def restored(doors, elsewhere, taken):
    """The installation as it is after a restore, with the carrier that knows what happened since."""
    restoring.restore(taken.file, KEY, elsewhere, now=doors.bot.clock(), tools=postgres_tools())
    doors.carrier.deliveries()
    return Doors(elsewhere, doors.bot.clock, doors.carrier)


def finish(doors, **more):
    return after_restore.finish(doors.bot, now=doors.bot.clock(), **more)


def where_it_stands(database, alum):
    (checkin,) = rows(database, checkins, checkins.c.alum_id == alum)
    facts = [
        [(row.status, row.employer) for row in rows(database, employment, employment.c.source == "self_report")],
        [(row.amount, row.unit) for row in rows(database, wages)],
        [(row.question, row.raw_text, row.value) for row in rows(database, answers)],
    ]
    return checkin.state, checkin.dialogue, checkin.opened_at, facts


def test_what_happened_since_the_backup_is_made_up_for_and_nothing_is_sent_again(
    doors, database, elsewhere, clock, carrier, tmp_path
):
    alum, _ = asked(database)
    asked(database, phone=OTHER)
    taken = backed_up(database, tmp_path)
    doors.round()
    clock.advance(minutes=10)
    says(doors, PHONE, "1")
    says(doors, PHONE, "18.50 an hour")
    says(doors, OTHER, "STOP")
    asked(database, phone=THIRD)  # somebody whom the backup does not know at all
    clock.advance(days=1)

    again = restored(doors, elsewhere, taken)
    assert again.round() == {"held_after_restore": 1}
    assert finish(again) == {"begun": 2, "recovered": 3}
    assert where_it_stands(elsewhere, alum) == where_it_stands(database, alum)
    assert [row.phone for row in rows(elsewhere, suppressions)] == [OTHER]
    assert [row.blocked_reason for row in rows(elsewhere, alumni)] == [None, "opted_out"]
    again.round()
    assert again.delivered() == []
    kept = sa.and_(messages.c.direction == "out", messages.c.kind == "opening")
    assert [(r.phone, r.sid, r.body) for r in rows(elsewhere, messages, kept)] == [
        (r.phone, r.sid, r.body) for r in rows(database, messages, kept)
    ]


def test_what_was_answered_before_the_restore_is_not_answered_again(
    doors, database, elsewhere, clock, carrier, tmp_path
):
    """All of it within the hour in which an answer is still given."""
    alum, _ = asked(database)
    taken = backed_up(database, tmp_path)
    doors.round()
    clock.advance(minutes=5)
    says(doors, PHONE, "1")
    clock.advance(minutes=5)
    carrier.came.append(
        Arrived(a_sid(), PHONE, carrier.sender, "18.50 an hour", 0, clock())
    )  # nobody listened any more
    again = restored(doors, elsewhere, taken)
    assert finish(again) == {"begun": 1, "recovered": 2, "answered": 1, "to_answer": 1}
    clock.advance(minutes=1)
    again.round()
    assert len(again.delivered()) == 1
    out = messages.c.direction == "out"
    bodies = [row.body for row in rows(elsewhere, messages, out, messages.c.sid.is_not(None))]
    assert len(bodies) == len(set(bodies)) == 3
    assert [row.amount for row in rows(elsewhere, wages, wages.c.alum_id == alum)] == [Decimal("18.50")]


def test_a_check_in_that_was_not_begun_begins_once_the_carrier_was_asked(doors, database, elsewhere, tmp_path):
    asked(database)
    again = restored(doors, elsewhere, backed_up(database, tmp_path))
    again.round()
    assert again.delivered() == []
    assert finish(again) == {"not_sent": 1}
    doors.bot.clock.advance(minutes=2)
    again.round()
    assert [to for to, _ in again.delivered()] == [PHONE]


def test_texts_that_waited_in_the_backup_are_not_sent_and_staff_are_told_once(
    doors, database, elsewhere, clock, tmp_path
):
    asked(database)
    with database.begin() as tx:
        alum = an_alum(tx, phone=OTHER)
        a_text(tx, alum, "Thanks!", direction="out", status="sending", sid=None, claimed_until=clock())
        a_text(tx, alum, "How much?", direction="out", status="queued", sid=None, send_after=clock())
        a_text(tx, alum, "Hello", direction="out", status="sent", ask_at=clock())
    again = restored(doors, elsewhere, backed_up(database, tmp_path))
    finish(again, ask_carrier=False)
    again.round()
    assert again.delivered() == []
    assert [row.status for row in rows(elsewhere, messages)] == ["unknown", "cancelled", "sent"]
    assert rows(elsewhere, messages)[2].ask_at is None
    told = [row.why for row in rows(elsewhere, flags, flags.c.kind == "carrier")]
    assert len(told) == 1
    assert "1 texts that waited then and 1 that were being sent" in told[0]


def test_texts_that_waited_are_looked_for_and_what_never_went_begins_anew(
    doors, database, elsewhere, clock, carrier, tmp_path
):
    """The backup was taken between the opening of two check-ins and the sending of their texts."""
    went, _ = asked(database)
    never, _ = asked(database, phone=OTHER)
    openings.run_due(doors.bot, now=clock())
    taken = backed_up(database, tmp_path)
    (first, *_) = rows(database, messages, messages.c.alum_id == went)
    carrier.send(OutboundText("a" * 32, first.phone, first.body))
    sid = carrier.deliveries()[0][0]
    clock.advance(minutes=30)
    again = restored(doors, elsewhere, taken)
    assert finish(again) == {"had_gone": 1, "begins_anew": 1, "not_sent": 1}
    clock.advance(minutes=2)
    again.round()
    assert [to for to, _ in again.delivered()] == [OTHER]
    assert [(r.status, r.sid) for r in rows(elsewhere, messages, messages.c.alum_id == went)] == [("delivered", sid)]
    assert [(r.kind, r.status) for r in rows(elsewhere, messages, messages.c.alum_id == never)] == [
        ("opening", "cancelled"),
        ("opening", "sent"),
    ]


def test_reminders_that_may_have_gone_are_not_sent_again(doors, database, elsewhere, clock, tmp_path):
    asked(database)
    doors.round()
    taken = backed_up(database, tmp_path)
    clock.advance(days=2, minutes=1)
    assert doors.round()["reminded"] == 1
    again = restored(doors, elsewhere, taken)
    assert finish(again) == {"went_on": 1}
    clock.advance(minutes=5)
    again.round()
    assert again.delivered() == []
    assert [row.reminders_sent for row in rows(elsewhere, checkins)] == [1]
    clock.advance(days=4)
    again.round()  # the second reminder is still to come
    assert len(again.delivered()) == 1


def test_a_text_that_cannot_be_told_apart_goes_to_staff_and_nothing_to_the_alum(
    doors, database, elsewhere, clock, carrier, tmp_path
):
    _, checkin = asked(database)
    taken = backed_up(database, tmp_path)
    carrier.send(OutboundText("a" * 32, PHONE, "A word from a member of staff"))
    again = restored(doors, elsewhere, taken)
    assert finish(again) == {"to_staff": 1}
    clock.advance(days=1)
    again.round()
    assert again.delivered() == []
    assert [(row.kind, row.checkin_id) for row in rows(elsewhere, flags)] == [("call", checkin)]
    assert [(row.state, row.why) for row in rows(elsewhere, checkins)] == [("undeliverable", "restored")]


def test_a_carrier_that_is_away_leaves_check_ins_held_and_it_can_be_run_again(
    doors, database, elsewhere, clock, carrier, tmp_path
):
    asked(database)
    again = restored(doors, elsewhere, backed_up(database, tmp_path))
    carrier.away = True
    with pytest.raises(CarrierUnavailable):
        finish(again)
    with pytest.raises(HeldAfterRestore, match="checkin restore --finish"):
        holding.refuse_while_held(elsewhere)
    carrier.away = False
    clock.advance(minutes=2)
    assert finish(again) == {"not_sent": 1}
    holding.refuse_while_held(elsewhere)
    with pytest.raises(NothingHeld):
        finish(again)


def test_without_the_carrier_every_check_in_that_is_due_goes_to_staff(doors, database, elsewhere, clock, tmp_path):
    asked(database)
    with database.begin() as tx:
        blocked = an_alum(tx, phone=OTHER, blocked_reason="opted_out")
        a_checkin(tx, blocked, state="scheduled")
    again = restored(doors, elsewhere, backed_up(database, tmp_path))
    assert finish(again, ask_carrier=False) == {"to_staff": 1, "not_texted": 1}
    clock.advance(days=1)
    again.round()
    assert again.delivered() == []


def test_nothing_but_answers_goes_until_the_carriers_list_was_read(doors, database, elsewhere, clock, tmp_path):
    asked(database)
    with database.begin() as tx:
        done = {"name": "read_back", "next_at": clock(), "done_at": clock(), "notes": {"until": clock().isoformat()}}
        tx.execute(chores.insert(), done)
    taken = backed_up(database, tmp_path)
    clock.advance(minutes=30)
    restored(doors, elsewhere, taken)
    with elsewhere.read() as tx:
        row = tx.execute(sa.select(chores).where(chores.c.name == "read_back")).one()
    assert (row.done_at, row.notes) == (None, {"until": taken.label.made_at.isoformat()})
    assert row.next_at == clock()
    assert clock() - taken.label.made_at == timedelta(minutes=30)
