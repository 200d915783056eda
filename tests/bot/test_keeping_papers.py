"""Files of papers go by their rule, and with a person on request; what they proved stays proven."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from bot import keeping
from bot.consent import Desk
from bot.documents import NotThere, Papers, Upload, follow_up
from bot.erasing import AlreadyErased, erase_person
from bot.success_stories import Draft, Teller
from records import success_stories
from records.consent import Consented, Method, Scope
from records.database import Database
from records.keeping import papers as kept
from records.keeping.person import footprint
from records.measuring import measured
from records.tables.documents import documents
from records.tables.histories import quarter_outcomes
from records.tables.measuring import scores
from records.tables.measuring import success_stories as stories
from records.tables.people import enrollments
from records.tables.texts import flags
from surveys.measures import Scope as Asked
from tests.support.clock import FixedClock
from tests.support.doors import rows
from tests.support.dumping import holding, in_file
from tests.support.factories import an_alum, an_employment
from tests.support.papers import a_jpeg, a_pdf
from tests.support.site import a_bot
from web.footprints import what_goes, what_stays

PAT, RULE = "pat@example.org", {"CHECKIN_KEEP_DOCUMENTS_DAYS": "90"}
TELLING = ("Wilhelmina", "Featherstone", "zanzibarkle", "quiddlefern", "oddlefinch", "plumtwiggle", "marzipan", "gizmo")


@pytest.fixture
def alum(database: Database) -> int:
    with database.begin() as tx:
        alum = an_alum(
            tx,
            first_name="Wilhelmina",
            last_name="Featherstone",
            exited_on=date(2025, 8, 15),
            barriers=["veteran", "marzipan"],
        )
        an_employment(tx, alum, employer="Acme Foods", started_on="2025-09-01", as_of=date(2026, 1, 20))
    return alum


def at(database: Database, clock: FixedClock) -> Papers:
    return Papers(database, by=PAT, now=clock(), today=clock().date(), most_mb=1)


def brought(desk: Papers, alum: int, words: str, day: date, kind: str = "pay_stub") -> int:
    upload = Upload(
        name=f"{words} Featherstone.pdf",
        content=a_pdf(words),
        kind=kind,
        employment_id=1,
        covers_from=day,
        covers_to=day,
    )
    return desk.add(alum, upload).id


def proven(desk: Papers, alum: int) -> list[int]:
    """Two stubs that make documented evidence of the first quarter after exit."""
    days = {"zanzibarkle": date(2025, 10, 10), "quiddlefern": date(2025, 11, 10)}
    keys = [brought(desk, alum, words, day) for words, day in days.items()]
    for key, day in zip(keys, days.values(), strict=True):
        desk.verify(alum, key, employment_id=1, covers_from=day, covers_to=day)
    return keys


def evidence(database: Database) -> list[str]:
    return [row.evidence for row in rows(database, quarter_outcomes, quarter_outcomes.c.replaced_by.is_(None))]


def test_files_go_by_their_rule_and_what_they_proved_stays(database: Database, clock: FixedClock, alum: int) -> None:
    keys = proven(at(database, clock), alum)
    waits = brought(at(database, clock), alum, "unseen", date(2025, 12, 1))
    other = brought(at(database, clock), alum, "certificate", date(2025, 12, 1), kind="other")
    clock.advance(days=91)
    fresh = brought(at(database, clock), alum, "fresh", date(2025, 12, 2))
    bot = a_bot(database, clock, **RULE)
    assert keeping.keep_rules(bot, now=clock()) == {"keeping_announced": 1}
    (flag,) = rows(database, flags)
    assert "papers are now kept 90 days: from Jun 10, 2026 on, the files of older ones (3 so far)" in flag.why
    assert "1 wait until somebody looked at them" in flag.why
    assert keeping.keep_rules(bot, now=clock()) == {}
    clock.advance(days=1)
    assert keeping.keep_rules(bot, now=clock()) == {"papers_erased": 3}
    with database.read() as tx:
        assert (kept.going(tx, before=clock()).papers, kept.going(tx, before=clock()).held) == (0, 2)
    gone = {row.id: (row.content, row.name) == (None, "") for row in rows(database, documents)}
    assert gone == {**dict.fromkeys((*keys, other), True), waits: False, fresh: False}
    assert evidence(database) == ["document"]
    with pytest.raises(NotThere):
        at(database, clock).open(alum, keys[0])
    assert follow_up(bot, now=clock()) == {}
    assert evidence(database) == ["document"]
    if database.is_sqlite:
        assert in_file(database, ("zanzibarkle",)) == set()


def test_a_rule_that_is_taken_back_did_nothing(database: Database, clock: FixedClock, alum: int) -> None:
    proven(at(database, clock), alum)
    clock.advance(days=91)
    keeping.keep_rules(a_bot(database, clock, **RULE), now=clock())
    clock.advance(hours=23)
    assert keeping.keep_rules(a_bot(database, clock), now=clock()) == {}
    clock.advance(days=2)
    assert keeping.keep_rules(a_bot(database, clock, **RULE), now=clock()) == {"keeping_announced": 1}
    assert [row.emptied_at for row in rows(database, documents)] == [None, None]


def a_story(database: Database, clock: FixedClock, alum: int) -> None:
    given = Consented(scope=Scope.SHARING, method=Method.PAPER, wording="form", language="en")
    Desk(database, by=PAT, now=clock(), zone="America/Chicago").enter(alum, given)
    draft = Draft(title="oddlefinch", words="plumtwiggle", told_on=None, shown_as="first_name")
    Teller(database, by=PAT, now=clock(), today=clock().date()).write(alum, draft)


def a_score(tx: sa.Connection, alum: int, clock: FixedClock) -> None:
    told = {"kind": "food_security", "moment": "entry", "as_of": date(2025, 2, 1), "value": Decimal(5)}
    items = {"items": {"ate_less": "gizmo"}, "source": "gizmo memo", "at": clock()}
    tx.execute(scores.insert().values(alum_id=alum, **told, **items))


def figures(database: Database, clock: FixedClock) -> list[Any]:
    with database.read() as tx:
        found = measured(tx, Asked(as_of=clock().date()), by="program")
    return [asdict(each) for each in (*found.figures, *(one for by in found.by.values() for one in by))]


def test_erasing_somebody_takes_out_files_stories_and_answers_and_leaves_the_proof(
    database: Database, clock: FixedClock, alum: int
) -> None:
    desk = at(database, clock)
    proven(desk, alum)
    out = brought(desk, alum, "gizmo", date(2025, 12, 1))
    desk.take_out(alum, out, why="marzipan")
    a_story(database, clock, alum)
    with database.begin() as tx:
        a_score(tx, alum, clock)
        tx.execute(quarter_outcomes.update().values(note="gizmo"))
        stayer = an_alum(tx)
    upload = Upload(name="x.jpg", content=a_jpeg(), kind="other", employment_id=None, covers_from=None, covers_to=None)
    stays = desk.add(stayer, upload).id
    with database.read() as tx:
        found = footprint(tx, alum)
    assert found is not None
    assert (found.papers, found.stories, found.scores) == (3, 1, 1)
    told = " ".join((*what_goes(found), *what_stays(found)))
    for words in ("the name of 3 papers", "1 success story", "1 score", "Of 3 papers the kind"):
        assert words in told
    before = figures(database, clock)
    erase_person(database, a_bot(database, clock).settings, alum, by=PAT, now=clock())
    assert holding(database, TELLING) == set()
    assert figures(database, clock) == before
    mine = rows(database, documents, documents.c.alum_id == alum)
    assert [(row.content, row.name, row.digest) for row in mine] == [(None, "", f"erased {row.id}") for row in mine]
    assert [row.covers_from for row in mine] == [date(2025, 10, 10), date(2025, 11, 10), date(2025, 12, 1)]
    assert evidence(database) == ["document"]
    assert [(row.value, row.items, row.source) for row in rows(database, scores)] == [(Decimal(5), None, "imported")]
    assert rows(database, stories)[0].withdrawn_at == clock()
    assert rows(database, enrollments, enrollments.c.alum_id == alum)[0].barriers == ["veteran", "other"]
    with database.read() as tx:
        assert success_stories.shareable(tx) == ()
    assert desk.open(stayer, stays)[1] == a_jpeg()
    with pytest.raises(NotThere):
        desk.open(alum, mine[0].id)
    with pytest.raises(AlreadyErased):
        erase_person(database, a_bot(database, clock).settings, alum, by=PAT, now=clock() + timedelta(days=1))
    if database.is_sqlite:
        assert in_file(database, TELLING) == set()
