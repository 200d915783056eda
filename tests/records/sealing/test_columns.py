"""Sealed columns work as they did before they were sealed, whichever way a statement takes to the database."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from records.bulk import insert_rows
from records.database import Database
from records.ready import Ready
from records.sealing.types import Sealed
from records.tables import metadata
from records.tables.outcomes import answers
from records.tables.people import alumni, enrollments, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.doors import rows
from tests.support.factories import NOW, a_checkin, a_flag, a_text, an_alum, an_answer

PHONE = "+13125550144"


def kept(database: Database, column: sa.Column) -> list:
    """The values of a column as the database has them."""
    with database.read() as tx:
        return list(tx.scalars(sa.select(sa.column(column.name)).select_from(sa.table(column.table.name))))


def test_every_number_and_every_word_of_an_alum_has_a_sealed_column():
    sealed = {f"{t.name}.{c.name}" for t in metadata.tables.values() for c in t.columns if isinstance(c.type, Sealed)}
    assert sealed == {
        "alumni.phone", "messages.phone", "consent_events.phone", "suppressions.phone",
        "messages.body", "consent_events.text", "answers.raw_text", "answers.value", "answers.why",
        "checkins.dialogue", "employment.needs_why", "flags.why", "flags.resolution", "enrollments.extras",
        "documents.name", "documents.content", "documents.why_removed", "quarter_outcomes.note",
        "success_stories.title", "success_stories.words", "success_stories.shown_as",
    }  # fmt: skip
    plain = {
        f"{t.name}.{c.name}"
        for t in metadata.tables.values()
        for c in t.columns
        if c.name in ("phone", "body", "raw_text", "text", "dialogue") and not isinstance(c.type, Sealed)
    }
    assert plain == {"wordings.body"}  # what the program says to everybody


def test_people_are_found_by_their_number(database):
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE)
        an_alum(tx, phone="+13125550145")
        a_text(tx, alum, "hello")
        tx.execute(suppressions.insert(), {"phone": PHONE, "reason": "opted_out", "since": NOW})
    with database.read() as tx:
        assert tx.scalars(sa.select(alumni.c.id).where(alumni.c.phone == PHONE)).all() == [alum]
        assert tx.scalars(sa.select(alumni.c.id).where(alumni.c.phone.in_([PHONE, "55555"]))).all() == [alum]
        joined = alumni.join(messages, messages.c.phone == alumni.c.phone).join(
            suppressions, suppressions.c.phone == alumni.c.phone
        )
        assert tx.execute(sa.select(alumni.c.phone, messages.c.body).select_from(joined)).all() == [(PHONE, "hello")]
        either = sa.func.coalesce(alumni.c.phone, messages.c.phone)
        assert set(tx.scalars(sa.select(either).select_from(alumni.outerjoin(messages)))) == {PHONE, "+13125550145"}


def test_a_number_is_kept_once_where_numbers_are_unique(database):
    twice = [{"phone": PHONE, "reason": "opted_out", "since": NOW}] * 2
    with pytest.raises(sa.exc.IntegrityError) as told, database.begin() as tx:
        tx.execute(suppressions.insert(), twice)
    assert PHONE not in str(told.value)
    assert PHONE not in repr(told.value)


def test_what_is_kept_shows_neither_number_nor_words(database):
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE, extras={"note": "gingerbread"})
        text = a_text(tx, alum, "about gingerbread")
        an_answer(tx, alum, message_id=text, raw_text="gingerbread", value={"needs_why": "gingerbread"})
        a_flag(tx, alum, why="it said gingerbread")
        a_checkin(tx, alum, dialogue={"last": "gingerbread"})
    for column in (alumni.c.phone, messages.c.phone, messages.c.body, answers.c.raw_text, answers.c.value, flags.c.why,
                   checkins.c.dialogue, enrollments.c.extras):  # fmt: skip
        (value,) = kept(database, column)
        assert value.startswith(("1:", "2:"))
        assert "gingerbread" not in value
        assert "5550144" not in value
    assert rows(database, checkins)[0].dialogue == {"last": "gingerbread"}
    assert rows(database, answers)[0].value == {"needs_why": "gingerbread"}
    assert rows(database, flags, flags.c.why == "it said gingerbread")


def test_what_is_empty_stays_empty(database):
    with database.begin() as tx:
        alum = an_alum(tx, phone=None)
        a_checkin(tx, alum, dialogue=None)
        a_flag(tx, alum, why="")
        an_answer(tx, alum, raw_text="", value={})
    assert (kept(database, alumni.c.phone), kept(database, checkins.c.dialogue)) == ([None], [None])
    assert (kept(database, flags.c.why), kept(database, answers.c.raw_text)) == ([""], [""])
    assert (kept(database, answers.c.value), kept(database, enrollments.c.extras)) == (["{}"], ["{}"])
    assert rows(database, answers)[0].value == {}
    assert rows(database, enrollments)[0].extras == {}
    with database.read() as tx:
        assert tx.scalar(sa.select(sa.func.count()).where(checkins.c.dialogue.is_(None))) == 1


def test_rows_written_by_the_thousand_are_sealed_too(database):
    columns = ("alum_id", "direction", "phone", "body", "status", "at")
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE)
        insert_rows(tx, messages, columns, [(alum, "in", PHONE, f"text {n}", "received", NOW) for n in range(3)])
    assert [(row.phone, row.body) for row in rows(database, messages)] == [(PHONE, f"text {n}") for n in range(3)]
    assert all(value.startswith("2:") for value in kept(database, messages.c.body))
    assert set(kept(database, messages.c.phone)) == set(kept(database, alumni.c.phone))


def test_a_ready_statement_seals_with_the_keys_of_the_database_it_runs_on(sqlite_url, postgres_url):
    look_up = Ready(sa.select(alumni.c.phone).where(alumni.c.phone == sa.bindparam("phone")))
    for url in (sqlite_url, postgres_url):
        database = Database(url)
        with database.begin() as tx:
            an_alum(tx, phone=PHONE)
            assert [row.phone for row in look_up.run(tx, {"phone": PHONE})] == [PHONE]
        database.close()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: alumni.c.phone.like("+1312%"),
        lambda: alumni.c.phone.startswith("+1312"),
        lambda: alumni.c.phone > "+1",
        lambda: sa.select(alumni).order_by(alumni.c.phone.desc()),
        lambda: messages.c.body == "yes",
        lambda: messages.c.body.in_(["yes"]),
        lambda: messages.c.body.contains("yes"),
    ],
)
def test_a_question_that_sealed_values_cannot_answer_is_refused(wrong):
    with pytest.raises(TypeError, match="sealed"):
        wrong()


def test_a_statement_written_out_whole_holds_no_number():
    query = sa.select(alumni).where(alumni.c.phone == PHONE)
    assert "312555" not in str(query)
    with pytest.raises((NotImplementedError, sa.exc.CompileError)):
        str(query.compile(compile_kwargs={"literal_binds": True}))
