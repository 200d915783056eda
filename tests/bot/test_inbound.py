"""What one incoming text does, and that it does it once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Barrier

import pytest
import sqlalchemy as sa

from records.tables.outcomes import answers, benefits, employment, wages
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.doors import Doors, a_sid
from tests.support.factories import a_checkin, an_alum, an_employment

PHONE = "+13125550111"
TODAY = date(2026, 3, 10)


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


def asked(database, *, employer="Target", phone=PHONE, due_on=TODAY, **more):
    """An alum whose day-90 check-in is due now; the alum's and the check-in's ids."""
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=phone, exited_on=due_on - timedelta(days=90), **more)
        if employer:
            an_employment(tx, alum_id, employer=employer, as_of=due_on - timedelta(days=90), source="roster")
        return alum_id, a_checkin(tx, alum_id, due_on=due_on, state="scheduled")


def rows(database, table, *which):
    with database.read() as tx:
        return tx.execute(sa.select(table).where(*which).order_by(*table.primary_key.columns)).all()


def at_once(*calls):
    """Makes all calls at the same moment, each in a thread of its own; what each returned."""
    barrier = Barrier(len(calls), timeout=20)

    def run(call):
        barrier.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(run, calls, timeout=60))


def count_all(database):
    tables = (messages, answers, employment, wages, benefits, flags, consent_events, suppressions)
    with database.read() as tx:
        return {table.name: tx.scalar(sa.select(sa.func.count()).select_from(table)) for table in tables}


def test_the_same_text_delivered_many_times_at_once_has_one_effect(database, doors):
    asked(database)
    doors.round()
    before = count_all(database)
    sid = a_sid()
    replies = at_once(*[lambda: doors.text(PHONE, "1", sid=sid).status_code] * 8)
    assert replies == [200] * 8
    after = count_all(database)
    assert {name: after[name] - before[name] for name in after if after[name] != before[name]} == {
        "messages": 2,  # the text, and the next question
        "answers": 1,
        "employment": 1,
    }


def test_different_texts_of_one_person_at_once_are_taken_one_after_the_other(database, doors):
    _, checkin_id = asked(database)
    doors.round()
    doors.text(PHONE, "1")
    replies = at_once(*[lambda: doors.text(PHONE, "skip").status_code] * 3)
    assert replies == [200] * 3
    (checkin,) = rows(database, checkins, checkins.c.id == checkin_id)
    assert sorted(checkin.dialogue["settled"]) == ["employer_benefits", "hours", "same_employer", "wage"]
    questions = [row.question for row in rows(database, messages, messages.c.direction == "out")]
    assert questions == ["same_employer", "wage", "hours", "employer_benefits", "public_benefits"]
