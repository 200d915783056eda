"""Keys are changed while others work, survive being cut short anywhere, and lose nothing."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import islice

import pytest
import sqlalchemy as sa

from records.consent.ledger import record_event
from records.database import Database
from records.heartbeats import beat
from records.sealing import rotating, stored
from records.sealing.ciphers import Purpose
from records.sealing.places import places
from records.sealing.rotating import SETTLED_AFTER, begin_texts, finish_texts, reseal_texts, rotate_numbers
from records.sealing.showing import shown
from records.sealing.troubles import NotNow
from records.tables import metadata
from records.tables.documents import documents
from records.tables.people import alumni, consent_events, enrollments, suppressions
from records.tables.texts import messages
from tests.support.doors import at_once, rows
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer, an_employment
from tests.support.papers import what_funders_ask

PHONE = "+13125550144"
LATER = NOW + SETTLED_AFTER


def contents(database):
    """Every row as it reads, of every table but the keys'."""
    with database.read() as tx:
        tables = [table for table in metadata.sorted_tables if table.name != "data_keys"]
        return {table.name: sorted(tx.execute(sa.select(table)).all(), key=repr) for table in tables}


def under(database, purpose):
    """How many values are under each key of a kind that has any."""
    return {key.generation: key.values for key in shown(database) if key.purpose is purpose and key.values}


@pytest.fixture
def filled(database):
    with database.begin() as tx:
        for n in range(7):
            alum = an_alum(tx, phone=f"+1312555010{n}", extras={"note": f"note {n}"})
            checkin = a_checkin(tx, alum, dialogue={"last": f"text {n}"})
            text = a_text(tx, alum, f"text {n}", checkin_id=checkin)
            an_answer(tx, alum, message_id=text, raw_text=f"text {n}", value={"needs_why": f"why {n}"})
            job = an_employment(tx, alum, needs_why=f"why {n}")
            enrollment = tx.scalar(sa.select(enrollments.c.id).where(enrollments.c.alum_id == alum))
            what_funders_ask(tx, alum, enrollment, job, NOW)
            a_flag(tx, alum, why=f"it said {n}", resolution=f"called {n}" if n else None)
        record_event(tx, "opt_out", phone=PHONE, alum_ids=[alum], source="text", text="please stop", now=NOW)
    return database


def test_texts_are_sealed_with_a_new_key_and_read_as_before(filled):
    before, old = contents(filled), under(filled, Purpose.TEXTS)
    key = begin_texts(filled, now=NOW)
    assert sum(reseal_texts(filled, batch=3)) > 0
    assert under(filled, Purpose.TEXTS) == {key.generation: old[2]}
    assert contents(filled) == before
    assert finish_texts(filled, now=LATER) is True
    assert [key.retired_at for key in shown(filled) if key.purpose is Purpose.TEXTS] == [LATER, None]
    with filled.begin() as tx:
        a_text(tx, None, "one more")
    assert under(filled, Purpose.TEXTS) == {key.generation: old[2] + 1}


def test_files_are_sealed_anew_a_few_at_a_time(filled):
    begin_texts(filled, now=NOW)
    rows_of = list(reseal_texts(filled))
    assert rotating.HEAVY_BATCH in rows_of
    with filled.read() as tx:
        heavy = [place.table.name for place in places(Purpose.TEXTS) if place.heavy]
        kept = tx.scalars(sa.select(documents.c.content)).all()
    assert heavy == ["documents"]
    assert all(content.startswith(b"%PDF-") for content in kept)


@pytest.mark.parametrize("batches", [0, 1, 2, 5])
def test_a_change_of_the_text_key_that_was_cut_short_goes_on_where_it_stood(filled, batches):
    before, old = contents(filled), under(filled, Purpose.TEXTS)[2]
    first = begin_texts(filled, now=NOW)
    done = sum(islice(reseal_texts(filled, batch=2), batches))  # and then the machine goes down
    assert finish_texts(filled, now=LATER) is False
    assert contents(filled) == before
    with closing(Database(filled.url.render_as_string(hide_password=False))) as again:
        assert begin_texts(again, now=LATER).generation == first.generation  # no second new key
        sum(reseal_texts(again))
        assert under(again, Purpose.TEXTS) == {first.generation: old}
        assert finish_texts(again, now=LATER) is True
        assert contents(again) == before
        assert begin_texts(again, now=LATER).generation == first.generation + 1
    assert done <= old


def test_a_batch_cut_short_in_its_middle_leaves_its_rows_as_they_were(filled, monkeypatch):
    before = contents(filled)
    begin_texts(filled, now=NOW)

    def cut_short(*_):
        raise RuntimeError("the machine goes down")

    with monkeypatch.context() as broken:
        broken.setattr(rotating, "_anew", cut_short)
        with pytest.raises(RuntimeError):
            list(reseal_texts(filled))
    assert contents(filled) == before
    sum(reseal_texts(filled))
    assert contents(filled) == before


def test_others_go_on_working_through_a_change_of_the_text_key(filled):
    with closing(Database(filled.url.render_as_string(hide_password=False))) as other:
        told = contents(other)
        begin_texts(filled, now=NOW)
        with other.begin() as tx:
            a_text(tx, None, "written with the old key")  # it has not heard of the new one
        sum(reseal_texts(filled))
        # Values under a key that it has not met: it asks for it.
        assert len(contents(other)["messages"]) == len(told["messages"]) + 1
        with other.begin() as tx:
            a_text(tx, None, "written with the new key")
        sum(reseal_texts(filled))
        assert set(under(filled, Purpose.TEXTS)) == {3}
        assert {row.body for row in rows(filled, messages)} >= {"written with the old key", "written with the new key"}


def test_nobody_loses_a_word_while_keys_change_under_them(filled):
    """Three write, change and erase at full speed while the key for their texts is changed twice."""
    url = filled.url.render_as_string(hide_password=False)

    def write(name):
        with closing(Database(url)) as mine:
            for n in range(40):
                with mine.begin() as tx:
                    text = a_text(tx, None, f"{name} {n}")
                    tx.execute(messages.update().where(messages.c.id == text - n % 3).values(body=f"{name} again"))
                    tx.execute(messages.update().where(messages.c.id == n % 7 + 1).values(body=""))

    def rotate():
        for turn in range(2):
            begin_texts(filled, now=NOW)
            sum(reseal_texts(filled, batch=20))
            finish_texts(filled, now=LATER + timedelta(hours=turn))

    at_once(rotate, *(partial(write, name) for name in ("one", "two", "three")))
    sum(reseal_texts(filled))
    bodies = [row.body for row in rows(filled, messages)]
    assert len(bodies) == 7 + 3 * 40
    assert bodies[:7] == [""] * 7  # what was erased was not brought back
    assert all(body.startswith(("one", "two", "three")) for body in bodies[7:])
    assert len(under(filled, Purpose.TEXTS)) == 1


def test_a_change_is_not_finished_before_every_process_had_time_to_hear_of_it(filled):
    begin_texts(filled, now=NOW)
    sum(reseal_texts(filled))
    assert finish_texts(filled, now=NOW + timedelta(seconds=50)) is False
    assert finish_texts(filled, now=LATER) is True


def test_numbers_are_sealed_with_a_new_key_in_one_go_and_found_as_before(filled):
    before, old = contents(filled), under(filled, Purpose.NUMBERS)
    assert rotate_numbers(filled, now=NOW) > 0
    assert contents(filled) == before
    assert under(filled, Purpose.NUMBERS) == {3: old[1]}
    assert rows(filled, alumni, alumni.c.phone == "+13125550103")
    assert rows(filled, suppressions, suppressions.c.phone == PHONE)
    assert rows(filled, consent_events, consent_events.c.phone == PHONE)


def test_a_change_of_the_number_key_that_was_cut_short_did_not_happen(filled, monkeypatch):
    before, sealed = contents(filled), under(filled, Purpose.NUMBERS)

    def cut_short(*_):
        raise RuntimeError("the machine goes down")

    with monkeypatch.context() as broken:
        broken.setattr(rotating, "_retire", cut_short)
        with pytest.raises(RuntimeError):
            rotate_numbers(filled, now=NOW)
    assert under(filled, Purpose.NUMBERS) == sealed
    assert contents(filled) == before
    rotate_numbers(filled, now=NOW)
    assert contents(filled) == before


def test_numbers_keep_their_key_while_others_have_the_database_open(filled):
    with closing(Database(filled.url.render_as_string(hide_password=False))) as other:
        contents(other)
        with pytest.raises(NotNow, match="stop `checkin serve`"):
            rotate_numbers(filled, now=NOW)
        assert under(filled, Purpose.NUMBERS).keys() == {1}
    rotate_numbers(filled, now=NOW)


def test_numbers_keep_their_key_while_a_worker_may_still_run(filled):
    with filled.begin() as tx:
        beat(tx, "one", now=NOW)
    with pytest.raises(NotNow, match="wait two minutes"):
        rotate_numbers(filled, now=NOW + timedelta(seconds=90))
    rotate_numbers(filled, now=NOW + timedelta(minutes=3))


def test_a_process_that_was_away_finds_the_new_number_key_by_itself(filled):
    with closing(Database(filled.url.render_as_string(hide_password=False))) as away:
        contents(away)
        away._writers.close()
        away.engine.dispose()  # it was cut off, and has its keys at hand
        rotate_numbers(filled, now=NOW)
        assert rows(away, alumni, alumni.c.phone == "+13125550103")


def test_keys_are_never_lost_from_the_database(filled):
    for _ in range(2):
        begin_texts(filled, now=NOW)
        sum(reseal_texts(filled))
        finish_texts(filled, now=LATER)
        rotate_numbers(filled, now=NOW)
    with filled.read_sealed() as tx:
        assert [key.generation for key in stored.stored(tx)] == [1, 2, 3, 4, 5, 6]
