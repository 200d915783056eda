"""A story is told only with an agreement to sharing, named as its person wishes, and goes with that agreement."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.consent import Desk, NotOnFile
from bot.rosters import import_roster
from bot.success_stories import BadEntry, Draft, Teller
from records import success_stories
from records.consent import Consented, Method, Scope, record_event
from records.database import Database
from records.exports import EXPORTS, Asked
from records.tables.journal import audit
from tests.support.clock import FixedClock
from tests.support.doors import Doors, rows
from tests.support.dumping import in_file
from tests.support.factories import an_alum

PAT, ZONE = "pat@example.org", "America/Chicago"
PHONE = "+13125550144"
DRAFT = Draft(
    title="From the shelter to a bakery",
    words="I bake gingerbread now.\n\nEvery day.",
    told_on=date(2026, 3, 1),
    shown_as="first_name",
)


@pytest.fixture
def alum(database: Database) -> int:
    with database.begin() as tx:
        return an_alum(tx, first_name="Wilhelmina", last_name="Featherstone", external_id="QX-1", phone=PHONE)


@pytest.fixture
def teller(database: Database, clock: FixedClock) -> Teller:
    return Teller(database, by=PAT, now=clock(), today=clock().date())


@pytest.fixture
def desk(database: Database, clock: FixedClock) -> Desk:
    return Desk(database, by=PAT, now=clock() - timedelta(hours=1), zone=ZONE)


def agreed(desk: Desk, alum: int) -> None:
    desk.enter(alum, Consented(scope=Scope.SHARING, method=Method.PAPER, wording="sharing form B", language="en"))


def told(database: Database) -> list[tuple[str, str]]:
    """What is shown, which has to be what is exported."""
    with database.read() as tx:
        shown = [(each.title, each.shown_as) for each in success_stories.shareable(tx)]
        exported = EXPORTS["stories"]
        rows_of = [
            dict(zip(exported.fields, row, strict=True)) for row in exported.rows(tx, Asked(today=date(2026, 3, 10)))
        ]
    assert [(row["title"], row["shown_as"]) for row in rows_of] == shown
    return shown


def test_a_story_is_kept_sealed_and_exported_without_saying_whose_it_is(
    database: Database, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    teller.write(alum, replace(DRAFT, title="Zanzibarkle", words="quiddlefern \r\n now ", shown_as="nobody"))
    with database.read() as tx:
        (row,) = EXPORTS["stories"].rows(tx, Asked(today=date(2026, 3, 10)))
        assert list(EXPORTS["stories"].rows(tx, Asked(today=date(2026, 3, 10), since=date(2026, 3, 12)))) == []
    assert row[1:] == ("2026-03-01", "Zanzibarkle", "quiddlefern\n now", "", "Welding", "Fall 2025")
    for word in ("QX-1", "Featherstone", "Wilhelmina", "5550144"):
        assert word not in json.dumps(row)
    assert [line.subject for line in rows(database, audit, audit.c.did == "wrote a story down")] == [
        "success_stories 1"
    ]
    if database.is_sqlite:
        assert in_file(database, ("Zanzibarkle", "quiddlefern")) == set()


def test_a_form_that_is_sent_twice_tells_the_story_once(
    database: Database, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    key = teller.write(alum, DRAFT)
    with pytest.raises(BadEntry, match="on file for them already"):
        teller.write(alum, DRAFT)
    assert len(told(database)) == 1
    teller.withdraw(alum, key)
    teller.write(alum, DRAFT)
    assert len(told(database)) == 1


def test_without_an_agreement_to_sharing_no_story_is_kept(database: Database, teller: Teller, alum: int) -> None:
    with pytest.raises(BadEntry, match="do not agree to sharing"):
        teller.write(alum, DRAFT)
    with pytest.raises(NotOnFile):
        teller.write(999, DRAFT)
    assert told(database) == []


NAMED = [
    ("nobody", "", ""),
    ("first_name", "", "Wilhelmina"),
    ("full_name", "", "Wilhelmina Featherstone"),
    ("pseudonym", " Dora  the baker ", "Dora the baker"),
]


@pytest.mark.parametrize(("way", "other", "shown"), NAMED, ids=[way for way, *_ in NAMED])
def test_the_person_is_named_as_they_wish(
    database: Database, teller: Teller, desk: Desk, alum: int, way: str, other: str, shown: str
) -> None:
    agreed(desk, alum)
    teller.write(alum, replace(DRAFT, shown_as=way, pseudonym=other))
    assert told(database) == [(DRAFT.title, shown)]


BAD = [
    ({"words": " \n "}, "words", "write the story"),
    ({"words": "x" * 5001}, "words", "5,000"),
    ({"title": "x" * 121}, "title", "120"),
    ({"told_on": date(2026, 3, 11)}, "told_on", "not one to come"),
    ({"told_on": date(26, 3, 11)}, "told_on", "not one to come"),
    ({"shown_as": ""}, "shown_as", "choose how"),
    ({"shown_as": "pseudonym"}, "pseudonym", "write the name"),
    ({"shown_as": "pseudonym", "pseudonym": "Ms Featherstone"}, "pseudonym", "their own name"),
    ({"shown_as": "nobody", "words": "Here Wilhelmina bakes."}, "words", "Wilhelmina stands in it"),
    ({"shown_as": "nobody", "title": "Wilhelmina’s way"}, "words", "Wilhelmina stands in it"),
    ({"words": "Ask for Featherstone."}, "words", "Featherstone stands in it"),
]  # fmt: skip


@pytest.mark.parametrize(("given", "field", "why"), BAD, ids=[f"{field}-{why}" for _, field, why in BAD])
def test_what_cannot_be_told_is_refused_by_field(
    database: Database, teller: Teller, desk: Desk, alum: int, given: dict[str, object], field: str, why: str
) -> None:
    agreed(desk, alum)
    with pytest.raises(BadEntry) as refused:
        teller.write(alum, replace(DRAFT, **given))  # type: ignore[arg-type]
    assert why in refused.value.problems[field]
    assert told(database) == []


def test_a_name_may_stand_in_the_words_when_they_want_it(
    database: Database, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    teller.write(alum, replace(DRAFT, shown_as="nobody", words="Ms Featherstone bakes.", named_anyway=True))
    assert len(told(database)) == 1


def at_the_desk(database: Database, alum: int, clock: FixedClock, folder: Path) -> None:
    Desk(database, by=PAT, now=clock(), zone=ZONE).take_back(alum, Scope.SHARING)


def in_a_roster(database: Database, alum: int, clock: FixedClock, folder: Path) -> None:
    path = folder / "roster.csv"
    path.write_text(
        "external_id,first_name,last_name,phone,share_consent\nQX-1,Wilhelmina,Featherstone,3125550144,no\n"
    )
    assert import_roster(database, path, now=clock(), by=PAT, default_zone=ZONE).rejected == ()


def in_the_ledger(database: Database, alum: int, clock: FixedClock, folder: Path) -> None:
    """From wherever it comes, even on the very moment of the agreement."""
    with database.begin() as tx:
        at = clock() - timedelta(hours=1)
        record_event(
            tx, "opt_out", phone="", alum_ids=(alum,), source="", text="", now=at, scope=Scope.SHARING, method="phone"
        )


@pytest.mark.parametrize("taken_back", [at_the_desk, in_a_roster, in_the_ledger])
def test_taking_back_sharing_withdraws_the_story_wherever_it_is_shown(
    database: Database,
    clock: FixedClock,
    tmp_path: Path,
    teller: Teller,
    desk: Desk,
    alum: int,
    taken_back: Callable[[Database, int, FixedClock, Path], None],
) -> None:
    agreed(desk, alum)
    key = teller.write(alum, DRAFT)
    with database.begin() as tx:
        other = an_alum(tx, first_name="Omar")
    agreed(desk, other)
    teller.write(other, replace(DRAFT, title="Omar’s"))
    assert len(told(database)) == 2
    clock.advance(minutes=5)
    taken_back(database, alum, clock, tmp_path)
    assert told(database) == [("Omar’s", "Omar")]
    with pytest.raises(BadEntry, match="do not agree to sharing"):
        teller.put_forward(alum, key)
    clock.advance(days=1)  # an agreement given anew brings nothing back by itself
    agreed(replace(desk, now=clock()), alum)
    assert told(database) == [("Omar’s", "Omar")]
    later = replace(teller, now=clock(), today=clock().date())
    later.put_forward(alum, key)
    assert (DRAFT.title, "Wilhelmina") in told(database)
    with database.read() as tx:
        assert [each.shareable for each in success_stories.of_alum(tx, alum)] == [True, False]


def test_a_stop_to_texts_leaves_the_story_and_taking_back_research_does_too(
    database: Database, clock: FixedClock, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    teller.write(alum, DRAFT)
    Doors(database, clock).text(PHONE, "STOP")
    at_desk = Desk(database, by=PAT, now=clock(), zone=ZONE)
    at_desk.take_back(alum, Scope.RESEARCH)
    at_desk.opt_out(alum)
    assert len(told(database)) == 1


def test_a_no_from_before_the_agreement_withdraws_nothing(
    database: Database, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    teller.write(alum, DRAFT)
    with database.begin() as tx:
        at = datetime(2025, 1, 1, tzinfo=UTC)
        record_event(tx, "withdrawn", phone="", alum_ids=(alum,), source="", text="", now=at, scope=Scope.SHARING)
    assert len(told(database)) == 1


def test_staff_withdraw_a_story_once_and_may_put_it_forward_again(
    database: Database, teller: Teller, desk: Desk, alum: int
) -> None:
    agreed(desk, alum)
    key = teller.write(alum, DRAFT)
    with pytest.raises(BadEntry, match="shared already"):
        teller.put_forward(alum, key)
    assert teller.withdraw(alum, key) is True
    assert teller.withdraw(alum, key) is False
    assert told(database) == []
    teller.put_forward(alum, key)
    assert told(database) == [(DRAFT.title, "Wilhelmina")]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, 1),
        ({"program": "Welding"}, 1),
        ({"program": "Baking"}, 0),
        ({"cohort": "Fall 2025"}, 1),
        ({"cohort": "x"}, 0),
    ],
)
def test_stories_are_found_by_program_and_cohort(
    database: Database, teller: Teller, desk: Desk, alum: int, asked: dict[str, str], found: int
) -> None:
    agreed(desk, alum)
    teller.write(alum, DRAFT)
    with database.read() as tx:
        assert len(success_stories.shareable(tx, **asked)) == found
