"""A text that staff worded anew is sent within half a minute by every process, and every version stays on file."""

from __future__ import annotations

from contextlib import closing

import pytest
import sqlalchemy as sa

from bot.rewording import BadWording, back_to_standard, change_wording
from bot.wordings import FRESH, WordingsInUse
from records import wordings
from records.database import Database, DatabaseUnavailable
from records.tables.journal import audit
from records.tables.people import consent_events
from surveys.wording import Organisation, standard
from tests.support.clock import FixedClock
from tests.support.doors import PHONE, Doors, rows
from tests.support.factories import an_alum

ORG = Organisation("Bridge Works", "312-555-0101")
OURS = "{org}: write or call. {contact} Msg&data rates may apply. STOP to end."


def change(
    database: Database, clock: FixedClock, body: str = OURS, *, name: str = "help", after: int = 0
) -> int | None:
    return change_wording(
        database, name, "en", body, organisation=ORG, after=after, by="ana@example.org", now=clock()
    )  # fmt: skip


def test_every_version_stays_and_the_newest_is_in_use(database: Database, clock: FixedClock) -> None:
    assert change(database, clock) == 1
    clock.advance(days=1)
    assert change(database, clock, OURS + " Thanks.", after=1) == 2
    assert back_to_standard(database, "help", "en", after=2, by="sam@example.org", now=clock.advance(days=1)) == 3
    assert change(database, clock, OURS, after=3) == 4
    with database.read() as tx:
        told = wordings.history(tx)
        assert [(each.number, each.by, each.body) for each in told] == [
            (4, "ana@example.org", OURS),
            (3, "sam@example.org", ""),
            (2, "ana@example.org", OURS + " Thanks."),
            (1, "ana@example.org", OURS),
        ]
        assert [(each.name, each.language, each.version, each.body) for each in wordings.current(tx)] == [
            ("help", "en", 4, OURS)
        ]
    trail = [(line.did, line.subject) for line in rows(database, audit)]
    assert trail[:3] == [
        ("worded a text", "text help en 1"),
        ("worded a text", "text help en 2"),
        ("went back to a standard text", "text help en 3"),
    ]


def test_the_standard_text_in_use_again_leaves_no_wording_of_staff(database: Database, clock: FixedClock) -> None:
    change(database, clock)
    back_to_standard(database, "help", "en", after=1, by="ana@example.org", now=clock())
    with database.read() as tx:
        assert wordings.current(tx) == ()


def test_who_looked_before_somebody_else_saved_must_look_again(database: Database, clock: FixedClock) -> None:
    change(database, clock)
    for after in (0, 2, -1):
        with pytest.raises(wordings.ChangedMeanwhile, match="help en"):
            change(database, clock, OURS + " Late.", after=after)
    with pytest.raises(wordings.ChangedMeanwhile):
        back_to_standard(database, "help", "en", after=0, by="ana@example.org", now=clock())
    with database.read() as tx:
        assert len(wordings.history(tx)) == 1


def test_a_wording_that_lacks_something_is_not_kept(database: Database, clock: FixedClock) -> None:
    with pytest.raises(BadWording, match="does not say how to stop") as refused:
        change(database, clock, "{org}: call. {contact} Msg&data rates may apply.")
    assert [str(each.part) for each in refused.value.problems] == ["stop"]
    with database.read() as tx:
        assert wordings.history(tx) == []
    assert rows(database, audit) == []


def test_what_is_in_use_already_is_no_new_version(database: Database, clock: FixedClock) -> None:
    assert change(database, clock, "  " + standard("help", "en").replace(" ", "\n ")) is None
    with database.read() as tx:
        assert wordings.history(tx) == []


def test_the_conversation_sends_the_new_text_within_half_a_minute(database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        an_alum(tx, phone=PHONE)
    doors = Doors(database, clock)
    doors.text(PHONE, "HELP")
    clock.advance(seconds=1)
    change(database, clock)
    doors.text(PHONE, "HELP")
    clock.advance(seconds=FRESH.total_seconds())
    doors.text(PHONE, "HELP")
    doors.drain()
    said = [body for _, body in doors.delivered()]
    assert len(said) == 3
    assert ["write or call" in body for body in said] == [False, False, True]


def test_the_ledger_names_the_version_that_was_sent(database: Database, clock: FixedClock) -> None:
    with database.begin() as tx:
        an_alum(tx, phone=PHONE)
    ours = "{org}: you are unsubscribed and get no more texts, sorry. START to rejoin."
    change(database, clock, ours, name="opted_out")
    doors = Doors(database, clock)
    doors.text(PHONE, "STOP")
    kept = rows(database, consent_events)[-1]
    assert (kept.event, kept.wording_version) == ("opt_out", "opted_out en 1")
    assert kept.wording.endswith("get no more texts, sorry. START to rejoin.")


def test_while_the_records_cannot_be_asked_the_last_look_serves(sqlite_url: str, clock: FixedClock) -> None:
    with closing(Database(sqlite_url)) as database:
        change(database, clock)
        in_use = WordingsInUse()
        before = in_use.now(database, now=clock())
        with database.begin() as tx:
            tx.execute(sa.text("ALTER TABLE wordings RENAME TO away"))
        assert in_use.now(database, now=clock.advance(hours=1)) == before != ()
        with pytest.raises(DatabaseUnavailable):
            WordingsInUse().now(database, now=clock())


def test_a_clock_set_back_does_not_keep_an_old_text_in_use(sqlite_url: str, clock: FixedClock) -> None:
    with closing(Database(sqlite_url)) as database:
        in_use = WordingsInUse()
        assert in_use.now(database, now=clock()) == ()
        change(database, clock)
        assert len(in_use.now(database, now=clock.advance(days=-1))) == 1
