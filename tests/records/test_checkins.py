"""Check-ins as the scheduler and an incoming text see them."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta

import pytest

from records import checkins
from records.database import Database
from records.parties import parties as known_under
from records.tables.people import alumni
from records.tables.plan import checkins as table
from tests.support.doors import PHONE, at_once, rows
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_employment

DIALOGUE = {"questionnaire": "day_90"}


def due(database, *, now=NOW, limit=50):
    with database.begin() as tx:
        return checkins.due(tx, now=now, limit=limit)


def an_asked(tx, alum_id, *, opened_at=NOW, wave="day_90", state="open", **more):
    return a_checkin(tx, alum_id, wave=wave, state=state, opened_at=opened_at, dialogue=DIALOGUE, next_at=None, **more)


def parties(database, phone=PHONE):
    with database.begin() as tx:
        return known_under(tx, phone)


def test_nobody_is_known_under_a_strange_number(database):
    assert parties(database) == ()


def test_an_alum_who_was_never_asked_has_no_check_in(database):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE, language="es", zones="America/Chicago America/New_York")
        a_checkin(tx, alum_id, state="scheduled")
    (party,) = parties(database)
    assert (party.alum_id, party.language, party.zones, party.checkin) == (
        alum_id,
        "es",
        ("America/Chicago", "America/New_York"),
        None,
    )


def test_a_text_belongs_to_the_check_in_that_asked_last_whatever_became_of_it(database):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        an_asked(tx, alum_id, opened_at=NOW - timedelta(days=90), state="completed")
        last = an_asked(tx, alum_id, wave="quarter_1", opened_at=NOW - timedelta(days=30), state="expired")
        a_checkin(tx, alum_id, wave="quarter_2", state="scheduled")
    assert parties(database)[0].checkin.id == last


def test_of_several_people_the_one_asked_last_comes_first(database):
    with database.begin() as tx:
        never, early, late = (an_alum(tx, phone=PHONE) for _ in range(3))
        an_asked(tx, early, opened_at=NOW - timedelta(days=3))
        an_asked(tx, late, opened_at=NOW)
    assert [party.alum_id for party in parties(database)] == [late, early, never]


def test_what_is_due_comes_oldest_first_and_nothing_else_does(database):
    with database.begin() as tx:
        ids = [
            a_checkin(tx, an_alum(tx), state="scheduled", next_at=NOW + timedelta(minutes=n)) for n in (0, -9, 1, -3)
        ]
        a_checkin(tx, an_alum(tx), state="completed")
    assert [each.id for each in due(database).checkins] == [ids[1], ids[3], ids[0]]


def test_a_full_batch_says_that_there_may_be_more(database):
    with database.begin() as tx:
        for _ in range(4):
            a_checkin(tx, an_alum(tx), state="scheduled", next_at=NOW)
    assert (len(due(database, limit=3).checkins), due(database, limit=3).more) == (3, True)
    assert (len(due(database, limit=5).checkins), due(database, limit=5).more) == (4, False)


def test_a_number_has_one_turn_in_a_batch(database):
    with database.begin() as tx:
        first, second = an_alum(tx, phone=PHONE), an_alum(tx, phone=PHONE)
        ids = [a_checkin(tx, alum, state="scheduled", next_at=NOW) for alum in (first, first, second)]
    batch = due(database)
    assert ([each.id for each in batch.checkins], batch.more) == (ids[:1], True)


def test_alumni_without_a_number_do_not_wait_for_each_other(database):
    with database.begin() as tx:
        for _ in range(2):
            a_checkin(tx, an_alum(tx, phone=None), state="scheduled", next_at=NOW)
    assert len(due(database).checkins) == 2


@pytest.mark.parametrize(
    ("other_state", "call_asked", "same_alum", "waits"),
    [
        ("open", False, True, True),
        ("open", True, True, True),
        ("completed", False, True, False),
        ("open", False, False, True),
        ("open", True, False, False),
        ("expired", False, False, False),
    ],
)
def test_another_conversation_on_the_number_is_seen(database, other_state, call_asked, same_alum, waits):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        other = alum_id if same_alum else an_alum(tx, phone=PHONE)
        an_asked(tx, other, wave="quarter_1", state=other_state, call_asked=call_asked)
        a_checkin(tx, alum_id, state="scheduled", next_at=NOW)
    (found,) = due(database).checkins
    assert found.another_open is waits
    assert found.last_opened == (NOW if same_alum else None)


@pytest.mark.parametrize(
    ("records", "employer"),
    [
        ([], None),
        ([("2026-01-01", {"employer": "Target"})], "Target"),
        ([("2026-01-01", {"employer": "Target"}), ("2026-02-01", {"employer": "Acme"})], "Acme"),
        ([("2026-02-01", {"employer": "Acme"}), ("2026-01-01", {"employer": "Target"})], "Acme"),
        ([("2026-01-01", {"employer": "Target"}), ("2026-02-01", {"status": "unemployed", "employer": None})], None),
        ([("2026-01-01", {"employer": "Target", "is_current": False})], None),
        ([("2026-01-01", {"employer": "Target"}), ("2026-02-01", {"status": "in_school", "is_current": True})], None),
    ],
)
def test_the_employer_on_file_is_that_of_the_newest_record(database, records, employer):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        for as_of, values in records:
            an_employment(tx, alum_id, as_of=date.fromisoformat(as_of), **values)
        a_checkin(tx, alum_id, state="scheduled", next_at=NOW)
    assert due(database).checkins[0].employer_on_file == employer


def test_an_employer_that_was_corrected_is_not_on_file(database):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        right = an_employment(tx, alum_id, employer="Acme", as_of=date(2026, 1, 1))
        an_employment(tx, alum_id, employer="Acne", as_of=date(2026, 2, 1), replaced_by=right)
        a_checkin(tx, alum_id, state="scheduled", next_at=NOW)
    assert due(database).checkins[0].employer_on_file == "Acme"


def test_workers_who_look_at_once_never_hold_the_same_check_in(postgres_url):
    """On SQLite there is one writer at a time, and so nothing to pass over."""
    database = Database(postgres_url)
    with database.begin() as tx:
        for _ in range(20):
            a_checkin(tx, an_alum(tx), state="scheduled", next_at=NOW)
    with database.begin() as first, database.begin() as second:
        held = {each.id for each in checkins.due(first, now=NOW, limit=8).checkins}
        others = {each.id for each in checkins.due(second, now=NOW, limit=50).checkins}
    assert (len(held), len(others), held & others) == (8, 12, set())
    database.close()


def test_closing_keeps_what_was_answered_as_partial(database):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        answered = an_asked(tx, alum_id, answered_at=NOW)
        silent = an_asked(tx, alum_id, wave="quarter_1")
        over = an_asked(tx, alum_id, wave="quarter_2", state="completed")
        checkins.close_open_of(tx, (alum_id,), state="opted_out", now=NOW, why="opt_out")
        checkins.close_open_of(tx, (), state="opted_out", now=NOW, why="opt_out")
    states = {row.id: row.state for row in rows(database, table)}
    assert states == {answered: "partial", silent: "opted_out", over: "completed"}


def test_only_a_quarter_that_has_not_begun_can_be_covered(database):
    with database.begin() as tx:
        alum_id = an_alum(tx)
        asked = an_asked(tx, alum_id)
        quarter = a_checkin(tx, alum_id, wave="quarter_1", state="scheduled")
        enrollment_id = tx.execute(table.select().where(table.c.id == quarter)).one().enrollment_id
        found = checkins.scheduled_first_quarter(tx, enrollment_id)
        assert found.id == quarter
        checkins.cover(tx, quarter, by=asked, now=NOW)
        assert checkins.scheduled_first_quarter(tx, enrollment_id) is None
    row = rows(database, table, table.c.id == quarter)[0]
    assert (row.state, row.covered_by, row.next_at) == ("covered", asked, None)


def test_one_number_is_held_by_one_text_at_a_time(database):
    """What one text changes in a conversation is what the next one sees."""
    with database.begin() as tx:
        an_asked(tx, an_alum(tx, phone=PHONE))

    def count_up():
        with database.begin() as tx:
            asked = known_under(tx, PHONE)[0].checkin
            seen = asked.dialogue.get("count", 0)
            checkins.change(tx, asked.id, {"dialogue": {**DIALOGUE, "count": seen + 1}})

    at_once(*[count_up] * 8)
    assert rows(database, table)[0].dialogue["count"] == 8


def test_workers_who_look_at_once_never_hold_one_number(postgres_url):
    """Two people on one number are two rows; still no phone gets two conversations begun at once."""
    with closing(Database(postgres_url)) as database:
        with database.begin() as tx:
            ids = [a_checkin(tx, an_alum(tx, phone=PHONE), state="scheduled", next_at=NOW) for _ in range(2)]
        with database.begin() as first:
            held = [each.id for each in checkins.due(first, now=NOW, limit=1).checkins]
            with database.begin() as second:
                assert checkins.due(second, now=NOW, limit=9).checkins == ()
            row = {"checkin": held[0], "dialogue": {}, "opened_at": NOW, "next_at": None}
            checkins.opened(first, [row])
        (other,) = due(database).checkins
        assert ({other.id, *held}, other.another_open) == (set(ids), True)


def test_what_was_begun_while_a_worker_looked_is_seen(postgres_url):
    """What a look shows of other rows is as old as its beginning; what was begun since must count all the same."""
    with closing(Database(postgres_url)) as database:
        with database.begin() as tx:
            alum_id = an_alum(tx, phone=PHONE)
            first, second = (
                a_checkin(tx, alum_id, wave=w, state="scheduled", next_at=NOW) for w in ("day_90", "quarter_1")
            )
            stale = checkins.due(tx, now=NOW, limit=9).checkins[0]
        assert (stale.id, stale.another_open) == (first, False)
        with database.begin() as tx:
            checkins.opened(tx, [{"checkin": second, "dialogue": {}, "opened_at": NOW, "next_at": None}])
        with database.begin() as tx:
            (fresh,) = checkins._alone(tx, (stale,))
        assert (fresh.another_open, fresh.last_opened) == (True, NOW)


@pytest.mark.parametrize(
    ("kind", "urgent", "settled", "waits"),
    [
        ("identity", False, False, True),
        ("crisis", True, False, True),
        ("question", True, False, True),
        ("question", False, False, False),
        ("call", False, False, False),
        ("crisis", True, True, False),
    ],
)
def test_what_is_urgent_about_somebody_or_in_doubt_holds_their_conversation(database, kind, urgent, settled, waits):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        a_checkin(tx, alum_id, state="scheduled", next_at=NOW)
        a_flag(tx, alum_id, kind=kind, urgent=urgent, resolved_at=NOW if settled else None)
    assert parties(database)[0].held is waits
    assert due(database).checkins[0].held is waits


def test_a_changed_number_holds_what_we_would_send_to_the_old_one(database):
    with database.begin() as tx:
        alum_id = an_alum(tx, phone=PHONE)
        a_checkin(tx, alum_id, state="scheduled", next_at=NOW)
        said = a_text(tx, alum_id, "i changed my number", phone=PHONE)
        a_flag(tx, alum_id, kind="wrong_number", message_id=said)
    assert not parties(database)[0].held  # what they write themselves is heard as ever
    assert due(database).checkins[0].held
    with database.begin() as tx:
        tx.execute(alumni.update().values(phone="+13125550177"))
    assert not due(database).checkins[0].held


def test_a_number_that_two_alumni_have_is_known_as_shared(database):
    with database.begin() as tx:
        for phone in (PHONE, PHONE, "+13125550177"):
            a_checkin(tx, an_alum(tx, phone=phone), state="scheduled", next_at=NOW)
    assert {each.phone: each.shared for each in due(database).checkins} == {PHONE: True, "+13125550177": False}
