"""Whoever gets hold of the database's files reads no phone number, no text, and nothing that staff noted of one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import reviews
from bot.erasing import seal_of
from bot.rosters import import_roster
from records.database import Database
from records.sealing.wrapping import Wrapping, new_data_key
from records.tables import metadata
from records.tables.outcomes import answers, employment
from records.tables.people import alumni, enrollments
from records.tables.texts import flags, messages
from tests.support.clock import FixedClock
from tests.support.doors import Doors, rows
from tests.support.factories import an_employment

PHONE, OTHER, STRANGER = "+13125550144", "+13125550145", "+17735550146"
ROSTER = """\
external_id,first_name,last_name,phone,program,enrolled_on,exited_on,consent,exit_employed,exit_employer,GPA
A1,Ana,Reyes,(312) 555-0144,Welding,2025-05-01,2025-12-10,yes,yes,Acme,bramblewick 3125550147
A2,Omar,Diaz,312.555.0145,Welding,2025-05-01,2025-12-10,yes,yes,Acme,
"""
SAID = (
    "YES",
    "no, i am at marzipan works now",
    "can quiddlefern call me about rent?",
    "17.50 or 19 an hour zanzibarkle",
    "18.25 an hour",
    "40 hours",
    "health, paid time off",
    "food stamps",
    "no because the bus to quiddlefern is far",
    "bye oddlefinch",
)
#: Digits as anybody would look for them, and words that only stand in texts, notes and the tracker's own columns.
TOLD = ("5550144", "5550145", "5550146", "5550147", "quiddlefern", "zanzibarkle", "oddlefinch", "plumtwiggle",
        "bramblewick", "gingersnap")  # fmt: skip


def everything_kept(database: Database) -> bytes:
    """All that the database has on its disk: the file and its log, or every table as PostgreSQL writes it out."""
    if database.is_sqlite:
        # The log as it lies there while everybody works, and the file as it is once the log is taken in.
        folder = Path(database.url.database or "").parent
        held = b"".join(file.read_bytes() for file in folder.iterdir() if file.name.startswith("checkin.db"))
        database.close()
        return held + Path(database.url.database or "").read_bytes()
    held = b""
    with closing(database.engine.raw_connection()) as connection:
        for table in metadata.sorted_tables:
            with connection.cursor().copy(f"COPY {table.name} TO STDOUT") as copied:
                held += b"".join(bytes(part) for part in copied)
        connection.rollback()
    return held


@pytest.fixture
def doors(database_url: str, clock: FixedClock):
    database = Database(database_url, wrapping=Wrapping(new_data_key()))
    yield Doors(database, clock)
    database.close()


def test_after_a_whole_story_no_number_and_no_word_can_be_read(doors, clock, tmp_path):
    database, bot = doors.bot.database, doors.bot
    roster = tmp_path / "roster.csv"
    roster.write_text(ROSTER)
    took = import_roster(
        database, roster, now=clock(), by="pat", default_zone="America/Chicago", seal=seal_of(bot.settings)
    )
    roster.unlink()
    assert took.created == 2
    doors.text(STRANGER, "who is this gingersnap")
    clock.advance(days=1)
    doors.round()
    for text in SAID:
        clock.advance(minutes=4)
        assert doors.text(PHONE, text).status_code == 200
        doors.drain()
    doors.text(OTHER, "STOP")
    for answer in rows(database, answers, answers.c.needs_review, answers.c.reviewed_at.is_(None)):
        reviews.set_aside(database, answer.id, by="pat", now=clock())
    for flag in rows(database, flags, flags.c.resolved_at.is_(None)):
        reviews.resolve(database, flag.id, note="told plumtwiggle", by="pat", now=clock())
    with database.begin() as tx:
        ana = tx.scalar(sa.select(alumni.c.id).where(alumni.c.phone == PHONE))
        an_employment(tx, ana, needs_why="the bus to quiddlefern")
    clock.advance(days=100)
    doors.round()
    assert {row.phone for row in rows(database, messages)} == {PHONE, OTHER, STRANGER}  # it all happened
    assert {row.body for row in rows(database, messages)} >= {*SAID, "who is this gingersnap", "STOP"}
    assert any("quiddlefern" in (row.needs_why or "") for row in rows(database, employment))
    assert "plumtwiggle" in {row.resolution.split()[-1] for row in rows(database, flags) if row.resolution}
    assert "bramblewick" in str(rows(database, enrollments)[0].extras)
    assert rows(database, alumni, alumni.c.phone == OTHER)[0].blocked_reason == "opted_out"
    held = everything_kept(database).lower()
    assert [word for word in TOLD if word.encode() in held] == []
    assert b"reyes" in held  # names are kept open, as docs/sealing.md says: so this does look where it should


def test_what_goes_wrong_in_the_database_says_nothing_of_anybody(doors):
    database = doors.bot.database
    doors.text(STRANGER, "gingersnap")
    again = {"direction": "in", "phone": STRANGER, "body": "gingersnap", "status": "received", "at": doors.bot.clock()}
    sid = rows(database, messages)[0].sid
    with pytest.raises(sa.exc.IntegrityError) as told, database.begin() as tx:
        tx.execute(messages.insert(), again | {"sid": sid})
    said = f"{told.value} {told.value!r} {told.value.orig!r}"
    assert "5550146" not in said
    assert "gingersnap" not in said
