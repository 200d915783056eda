"""A person is erased on request: nobody can tell who it was, the outcomes stay, and no file brings them back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot import keeping, occupations, reviews
from bot.erasing import AlreadyErased, ImportUnderway, TextUnderway, erase_person, seal_of
from bot.rosters import ImportResult, import_roster
from bot.schedules import change_schedule
from bot.settings import BadSettings
from records import parties as party_records
from records.database import Database
from records.exports import EXPORTS, Asked
from records.figures import report
from records.histories import Taken, import_histories
from records.keeping.erasing import same_age
from records.keeping.marks import NoSeal, OtherSeal, Seal
from records.keeping.person import find, footprint
from records.occupations_queue import uncoded
from records.plans import load_plan
from records.roster.imports import begin_import
from records.tables.keeping import erasures
from records.tables.outcomes import answers, employment
from records.tables.people import alumni, consent_events, suppressions
from records.tables.plan import checkins
from records.tables.texts import flags, messages
from tests.support.clock import FixedClock
from tests.support.doors import TODAY, Doors, asked, at_once, rows
from tests.support.dumping import holding, in_file
from tests.support.factories import a_checkin, a_flag, a_text, an_alum, an_answer, an_employment

PAT = "pat@example.org"
PHONE, OLD_PHONE = "+13125550144", "+13125550145"
#: Everything that tells who it was, or is in their own words.
TELLING = (
    "QX-9917", "Wilhelmina", "Featherstone", "3125550144", "3125550145", "60699", "1999-07-23", "nonbinary", "Martian",
    "moved to her aunt", "night school", "gingerbread", "marzipan", "gizmo", "zanzibarkle", "quiddlefern", "oddlefinch",
    "bramblewick", "plumtwiggle", "O-4471", "intake sheet", "caseworker memo",
)  # fmt: skip
HEADERS = (
    "external_id,first_name,last_name,phone,zip,program,cohort,enrolled_on,exited_on,exit_reason,"
    "school_status_at_exit,consent,consent_source,birth_date,gender,race_ethnicity,exit_employed,exit_employer,"
    "exit_job_title,exit_wage,exit_wage_unit,exit_hours_per_week,GPA"
)
ROW = (
    "QX-9917,Wilhelmina,Featherstone,(312) 555-0144,60699,Welding,Fall 2025,2025-05-01,2025-12-10,moved to her aunt,"
    "night school,yes,intake sheet,1999-07-23,nonbinary,Martian,yes,Gingerbread Bakery,gizmo wrangler,17.50,hour,40,"
    "bramblewick 3.9"
)
LINES: tuple[dict[str, Any], ...] = (
    {"type": "employment", "as_of": "2026-01-20", "status": "employed", "employer": "GINGERBREAD bakery",
     "id": "O-4471", "job_title": "gizmo polisher", "source": "caseworker memo"},
    {"type": "wage", "as_of": "2026-01-20", "amount": "18.00", "unit": "hour", "employer": "Gingerbread Bakery",
     "source": "pay_stubs"},
    {"type": "credential", "kind": "certificate", "earned_on": "2025-11-01"},
    {"type": "outcome", "quarter": 1, "outcome": "unsubsidized_job", "source": "caseworker memo"},
    {"type": "consent", "event": "wrong_number", "phone": OLD_PHONE, "at": "2025-06-01T12:00:00Z",
     "text": "oddlefinch wrong number"},
)  # fmt: skip
SAID = (
    "zanzibarkle wants to know who this is",
    "no, i am at marzipan works now",
    "gizmo tamer",
    "can quiddlefern call me about rent?",
    "17.50 or 19 an hour zanzibarkle",
    "18.25 an hour",
    "40 hours",
    "health, zanzibarkle, paid time off",
    "food stamps",
    "no because the bus to quiddlefern is far",
    "bye oddlefinch",
)


@pytest.fixture
def doors(database: Database, clock: FixedClock) -> Doors:
    return Doors(database, clock)


def brought(doors: Doors, folder: Path, *lines: str, headers: str = HEADERS, seal: Seal | None = None) -> ImportResult:
    path = folder / "roster.csv"
    path.write_text("\n".join([headers, *lines]) + "\n")
    bot = doors.bot
    given = seal or seal_of(bot.settings)
    return import_roster(bot.database, path, now=bot.clock(), by=PAT, default_zone="America/Chicago", seal=given)


def taken(doors: Doors, folder: Path, *lines: dict[str, Any]) -> Taken:
    path = folder / "lines.jsonl"
    path.write_text("".join(json.dumps({"external_id": "QX-9917", **line}) + "\n" for line in lines))
    bot, seal = doors.bot, seal_of(doors.bot.settings)
    return import_histories(bot.database, path, now=bot.clock(), by=PAT, default_zone="America/Chicago", seal=seal)


def a_whole_life(doors: Doors, clock: FixedClock, folder: Path) -> int:
    """Somebody of whom every door has told: a stranger's text, a roster, another system, texts, and staff."""
    database = doors.bot.database
    doors.text(PHONE, "hello? zanzibarkle")
    assert brought(doors, folder, ROW).created == 1
    assert taken(doors, folder, *LINES).rejected == ()
    alum = of("QX-9917", database)
    a_stayer(doors)
    clock.advance(days=1)
    doors.round()
    for text in SAID:
        clock.advance(minutes=4)
        assert doors.text(PHONE, text).status_code == 200
        doors.drain()
    staff_work(doors, clock)
    for _ in range(50):
        clock.advance(days=1)
        doors.round()
    return alum


def staff_work(doors: Doors, clock: FixedClock) -> None:
    """Staff settle what waits, with notes of their own, and decide about a title that nobody else has."""
    database, now = doors.bot.database, clock()
    waiting = rows(database, answers, answers.c.needs_review, answers.c.reviewed_at.is_(None))
    assert waiting
    for answer in waiting:
        reviews.set_aside(database, answer.id, by=PAT, now=now)
    assert rows(database, flags)
    for flag in rows(database, flags, flags.c.resolved_at.is_(None)):
        reviews.resolve(database, flag.id, note="told plumtwiggle", by=PAT, now=now)
    with database.read() as tx:
        (title,) = [each for each in uncoded(tx, limit=20) if "polisher" in each.key]
    occupations.decide(database, title.key, "51-4121", by=PAT, now=now)


def a_stayer(doors: Doors) -> int:
    """Somebody else, who is to stay exactly as they are."""
    return asked(doors.bot.database, phone="+13125550188", first_name="Omar", external_id="STAYS")[0]


def of(external_id: str, database: Database) -> int:
    with database.read() as tx:
        found = find(tx, external_id)
    assert found is not None
    return found


def erased(doors: Doors, alum: int) -> str:
    return erase_person(doors.bot.database, doors.bot.settings, alum, by=PAT, now=doors.bot.clock())


#: Exports whose every value stays, but for who it was and for somebody's own wording.
STAYING = {
    "outcomes": {"external_id", "source"},
    "pirl": {"100"},
    "checkins": {"external_id"},
    "benefits": {"external_id"},
    "credentials": {"external_id"},
    "wages": {"external_id", "source"},
    "employment": {"external_id", "source", "employer", "job_title"},
}


def figures(database: Database, today: date) -> Iterator[Any]:
    """Every measure there is, whole and by group, and all that measures are made of."""
    with database.read() as tx:
        for by in (None, "program", "cohort", "language"):
            yield asdict(report(tx, as_of=today, by=by))
        for name, telling in STAYING.items():
            fields = EXPORTS[name].fields
            for row in EXPORTS[name].rows(tx, Asked(today=today)):
                if name == "checkins" and str(row[fields.index("due_on")]) > today.isoformat():
                    continue  # not due yet: it is called off
                yield name, [value for field, value in zip(fields, row, strict=True) if field not in telling]


def test_nobody_can_tell_who_it_was_and_every_figure_stays(doors: Doors, clock: FixedClock, tmp_path: Path) -> None:
    alum = a_whole_life(doors, clock, tmp_path)
    database, today = doors.bot.database, clock().date()
    held = holding(database, TELLING)
    assert {each.split(": ")[1] for each in held} == set(TELLING)
    before = list(figures(database, today))
    stayer = rows(database, alumni, alumni.c.external_id == "STAYS")
    pseudonym = erased(doors, alum)
    assert holding(database, TELLING) == set()
    assert list(figures(database, today)) == before
    assert rows(database, alumni, alumni.c.external_id == "STAYS") == stayer
    assert pseudonym.startswith("erased-")
    assert of(pseudonym, database) == alum
    with database.read() as tx:
        exported = [row for row in EXPORTS["alumni"].rows(tx, Asked(today=today)) if row[0] == pseudonym]
    assert exported == [
        (pseudonym, "", "", None, "en", None, "Welding", "Fall 2025", "2025-05-01", "2025-12-10", False, "erased")
    ]
    if database.is_sqlite:
        assert in_file(database, TELLING) == set()


def test_what_stays_has_one_label_for_one_employer_and_no_title(
    doors: Doors, clock: FixedClock, tmp_path: Path
) -> None:
    alum = a_whole_life(doors, clock, tmp_path)
    database = doors.bot.database
    told = [row.employer for row in rows(database, employment, employment.c.alum_id == alum)]
    erased(doors, alum)
    after = rows(database, employment, employment.c.alum_id == alum)
    assert [row.job_title for row in after] == [None] * len(after)
    pairs = {" ".join(name.casefold().split()): row.employer for name, row in zip(told, after, strict=True) if name}
    assert len(set(pairs.values())) == len(pairs) == 2
    assert all(label.startswith("employer ") for label in pairs.values())
    assert [row.soc_code for row in after if row.as_of == date(2026, 1, 20)] == ["51-4121"]


def test_every_copy_at_the_carrier_goes_too(doors: Doors, clock: FixedClock, tmp_path: Path) -> None:
    alum = a_whole_life(doors, clock, tmp_path)
    erased(doors, alum)
    mine = (messages.c.phone == "", messages.c.sid.is_not(None))
    waiting = [row.erase_at for row in rows(doors.bot.database, messages, *mine)]
    assert len(waiting) > 15
    assert None not in waiting
    while keeping.take_out_copies(doors.bot.database, doors.carrier, now=clock()):
        pass
    assert all(row.carrier_erased_at for row in rows(doors.bot.database, messages, *mine))


def test_a_text_from_their_number_is_a_strangers(doors: Doors, clock: FixedClock, tmp_path: Path) -> None:
    alum = a_whole_life(doors, clock, tmp_path)
    erased(doors, alum)
    doors.drain()
    doors.delivered()
    doors.text(PHONE, "hi, any news on my job?")
    newest = rows(doors.bot.database, messages)[-1]
    assert (newest.alum_id, newest.phone) == (None, PHONE)
    assert rows(doors.bot.database, flags)[-1].kind == "unknown_sender"
    doors.drain()
    assert doors.delivered() == []


def test_a_late_repeat_of_an_old_text_changes_nothing(doors: Doors, clock: FixedClock, tmp_path: Path) -> None:
    brought(doors, tmp_path, ROW)
    doors.text(PHONE, "zanzibarkle", sid="SM" + "a" * 32)
    erased(doors, of("QX-9917", doors.bot.database))
    doors.text(PHONE, "zanzibarkle", sid="SM" + "a" * 32)
    assert holding(doors.bot.database, ("zanzibarkle", "3125550144")) == set()


BACK = {
    "the same row": (HEADERS, ROW, "external_id", "somebody with this id was erased on request on 2026-03-10"),
    "the same id with another number": (
        "external_id,first_name,last_name,phone",
        "QX-9917,Willa,Stone,312-555-0150",
        "external_id",
        "somebody with this id was erased on request on 2026-03-10",
    ),
    "the same number with another id": (
        "external_id,first_name,last_name,phone",
        "NEW-1,Willa,Stone,312-555-0144",
        "phone",
        "somebody with this number was erased on request on 2026-03-10",
    ),
    "name and day alone": (
        "first_name,last_name,enrolled_on",
        "WILHELMINA,Featherstone,5/1/2025",
        "external_id",
        "somebody of this name, enrolled on this day, was erased on request on 2026-03-10",
    ),
}


@pytest.mark.parametrize(("headers", "row", "column", "problem"), BACK.values(), ids=BACK)
def test_a_roster_cannot_bring_them_back(
    doors: Doors, tmp_path: Path, headers: str, row: str, column: str, problem: str
) -> None:
    brought(doors, tmp_path, ROW)
    erased(doors, of("QX-9917", doors.bot.database))
    result = brought(doors, tmp_path, row, headers=headers)
    assert (result.created, result.updated, len(result.rejected)) == (0, 0, 1)
    told = result.rejected[0].problems[0]
    assert told.problem == problem
    assert told.mend.startswith("leave the row out")
    assert len(rows(doors.bot.database, alumni)) == 1


def test_other_rows_of_the_file_go_in(doors: Doors, tmp_path: Path) -> None:
    brought(doors, tmp_path, ROW)
    erased(doors, of("QX-9917", doors.bot.database))
    other = ROW.replace("QX-9917", "QX-1").replace("0144", "0146").replace("Wilhelmina", "Ana")
    result = brought(doors, tmp_path, ROW, other)
    assert (result.created, len(result.rejected)) == (1, 1)


def test_lines_of_another_system_cannot_bring_them_back(doors: Doors, tmp_path: Path) -> None:
    brought(doors, tmp_path, ROW)
    erased(doors, of("QX-9917", doors.bot.database))
    result = taken(doors, tmp_path, {"type": "enrollment", "program": "Welding"}, LINES[0])
    assert [each.problem for each in result.rejected] == [
        "somebody with this external_id was erased on request on 2026-03-10",
        'no alum has the external_id "QX-9917"',
    ]
    assert len(rows(doors.bot.database, alumni)) == 1


def test_the_marks_tell_nothing_without_the_secret_and_lead_to_no_record(doors: Doors, tmp_path: Path) -> None:
    brought(doors, tmp_path, ROW)
    erased(doors, of("QX-9917", doors.bot.database))
    marks = rows(doors.bot.database, erasures)
    assert sorted(row.kind for row in marks) == ["external_id", "name", "phone"]
    assert {c.name for c in erasures.c} == {"id", "kind", "digest", "sealed_by", "at"}
    other = Seal.of("another secret")
    with pytest.raises(OtherSeal, match="SECRET_KEY_BEFORE"):
        brought(doors, tmp_path, ROW, seal=other)
    with pytest.raises(NoSeal, match="SECRET_KEY is missing"):
        import_roster(
            doors.bot.database, tmp_path / "roster.csv", now=doors.bot.clock(), by=PAT, default_zone="America/Chicago"
        )


def test_after_a_change_of_secret_the_earlier_one_still_knows_them(doors: Doors, tmp_path: Path) -> None:
    brought(doors, tmp_path, ROW)
    erased(doors, of("QX-9917", doors.bot.database))
    assert doors.bot.settings.secret_key
    both = Seal.of("another secret", doors.bot.settings.secret_key.get_secret_value())
    assert len(brought(doors, tmp_path, ROW, seal=both).rejected) == 1


def test_without_a_secret_nobody_is_erased(database: Database, clock: FixedClock) -> None:
    doors = Doors(database, clock)
    settings = doors.bot.settings.model_copy(update={"secret_key": None})
    with database.begin() as tx:
        alum = an_alum(tx)
    with pytest.raises(BadSettings, match="SECRET_KEY is missing"):
        erase_person(database, settings, alum, by=PAT, now=clock())


def test_check_ins_that_were_due_end_like_an_opt_out_and_later_ones_are_off(doors: Doors, clock: FixedClock) -> None:
    database = doors.bot.database
    with database.begin() as tx:
        alum = an_alum(tx)
        silent = a_checkin(tx, alum, due_on=TODAY - timedelta(days=3), state="open")
        half = a_checkin(tx, alum, wave="quarter_1", due_on=TODAY, state="open", answered_at=clock())
        due = a_checkin(tx, alum, wave="quarter_2", due_on=TODAY, state="scheduled")
        later = a_checkin(tx, alum, wave="quarter_3", due_on=TODAY + timedelta(days=1), state="scheduled")
        done = a_checkin(tx, alum, wave="quarter_4", due_on=TODAY, state="completed")
    erased(doors, alum)
    after = {row.id: (row.state, row.why, row.next_at, row.dialogue) for row in rows(database, checkins)}
    assert after == {
        silent: ("opted_out", "erased", None, None),
        half: ("partial", "erased", None, None),
        due: ("opted_out", "erased", None, None),
        later: ("cancelled", "erased", None, None),
        done: ("completed", None, None, None),
    }


def test_nothing_more_is_sent_and_nothing_waits_for_staff(doors: Doors, clock: FixedClock) -> None:
    database = doors.bot.database
    with database.begin() as tx:
        alum = an_alum(tx)
        a_text(tx, alum, "a question", direction="out", status="queued", sid=None, send_after=clock())
        an_answer(tx, alum, needs_review=True)
        a_flag(tx, alum)
    erased(doors, alum)
    assert doors.drain().get("sent", 0) == 0
    assert [row.status for row in rows(database, messages)] == ["cancelled"]
    assert all(row.reviewed_at for row in rows(database, answers))
    assert all(row.resolved_at for row in rows(database, flags))


def test_a_change_of_the_schedule_plans_nothing_for_them(doors: Doors, clock: FixedClock) -> None:
    database = doors.bot.database
    with database.begin() as tx:
        alum = an_alum(tx, exited_on=TODAY)
    erased(doors, alum)
    with database.read() as tx:
        plan = load_plan(tx, None)
    change_schedule(database, replace(plan, min_gap_days=9), program=None, by=PAT, now=clock(), today=TODAY)
    assert rows(database, checkins) == []


def test_what_a_number_shared_with_somebody_else_says_of_them_stays(doors: Doors, tmp_path: Path) -> None:
    database = doors.bot.database
    brought(doors, tmp_path, ROW)
    with database.begin() as tx:
        other = an_alum(tx, phone=PHONE, external_id="OTHER")
        theirs = a_text(tx, other, "mine")
    doors.text(PHONE, "STOP")
    alum = of("QX-9917", database)
    with database.read() as tx:
        found = footprint(tx, alum)
    assert found is not None
    assert found.sharing == 1
    erased(doors, alum)
    assert [row.body for row in rows(database, messages, messages.c.id == theirs)] == ["mine"]
    assert [row.phone for row in rows(database, suppressions)] == [PHONE]
    events = rows(database, consent_events, consent_events.c.event == "opt_out")
    assert {(row.alum_id, row.phone, row.text) for row in events} == {(other, PHONE, "STOP"), (alum, "", "")}
    with database.begin() as tx:
        assert [party.alum_id for party in party_records.parties(tx, PHONE)] == [other]


def test_a_person_is_erased_once(doors: Doors) -> None:
    with doors.bot.database.begin() as tx:
        alum = an_alum(tx)
    erased(doors, alum)
    with pytest.raises(AlreadyErased):
        erased(doors, alum)


def test_nobody_is_erased_while_a_text_to_them_is_on_its_way(doors: Doors) -> None:
    database = doors.bot.database
    with database.begin() as tx:
        alum = an_alum(tx, external_id="A")
        a_text(tx, alum, "a question", direction="out", status="sending", sid=None)
    with pytest.raises(TextUnderway, match="try again"):
        erased(doors, alum)
    assert of("A", database) == alum


def test_nobody_is_erased_while_a_file_is_taken_in_that_may_be_about_them(
    postgres_url: str, clock: FixedClock, tmp_path: Path
) -> None:
    """On SQLite there is one writer at a time anyway."""
    with closing(Database(postgres_url)) as database:
        doors = Doors(database, clock)
        with database.begin() as tx:
            alum = an_alum(tx, external_id="A")
        with database.begin() as tx:
            begin_import(tx, file="records.jsonl", by=PAT, at=clock())
            with pytest.raises(ImportUnderway, match="a file is being taken in right now"):
                erased(doors, alum)
        erased(doors, alum)


def test_the_audit_trail_says_that_somebody_was_erased_and_not_who(doors: Doors) -> None:
    with doors.bot.database.begin() as tx:
        alum = an_alum(tx, external_id="QX-9917")
        an_employment(tx, alum, job_title="gizmo wrangler")
    erased(doors, alum)
    with doors.bot.database.read() as tx:
        (line,) = tx.execute(sa.text("SELECT did, subject, detail FROM audit")).all()
    assert (line.did, line.subject) == ("erased a person", f"alumni {alum}")
    assert line.detail in ("{}", {})


AGES = [
    (date(1999, 7, 23), date(2025, 5, 1), date(2000, 5, 1)),
    (date(1999, 5, 1), date(2025, 5, 1), date(1999, 5, 1)),
    (date(1999, 5, 2), date(2025, 5, 1), date(2000, 5, 1)),
    (date(2000, 2, 29), date(2024, 2, 29), date(2000, 2, 28)),
    (None, date(2025, 5, 1), None),
    (date(1999, 7, 23), None, None),
]


@pytest.mark.parametrize(("born", "on", "kept"), AGES)
def test_the_age_at_entry_stays_and_the_birthday_goes(born: date | None, on: date | None, kept: date | None) -> None:
    assert same_age(born, on=on) == kept


@pytest.mark.parametrize("code", [30003, 30005, 21610])
@pytest.mark.parametrize("kind", ["question", "notice"])
def test_a_text_that_fails_afterwards_is_not_sent_again_and_marks_no_number(
    doors: Doors, clock: FixedClock, code: int, kind: str
) -> None:
    database = doors.bot.database
    with database.begin() as tx:
        alum = an_alum(tx)
        sid = "SM" + "b" * 32
        a_text(tx, alum, "a question", direction="out", status="sent", sid=sid, kind=kind, sent_at=clock())
    erased(doors, alum)
    assert doors.status(sid, "undelivered", code=code).status_code < 300
    assert [row.status for row in rows(database, messages)] == ["undelivered"]
    assert (rows(database, flags), rows(database, consent_events), rows(database, suppressions)) == ([], [], [])


def test_what_waits_for_a_stranger_on_their_number_is_called_off_too(doors: Doors, clock: FixedClock) -> None:
    database = doors.bot.database
    doors.text(PHONE, "HELP")
    with database.begin() as tx:
        alum = an_alum(tx, phone=PHONE)
    erased(doors, alum)
    doors.drain()
    assert doors.delivered() == []
    assert [row.status for row in rows(database, messages)] == ["received", "cancelled"]


def test_texts_that_arrive_at_the_same_moment_are_erased_or_a_strangers(doors: Doors, clock: FixedClock) -> None:
    database = doors.bot.database
    alum, _ = asked(database, phone=PHONE)
    doors.round()
    said = [lambda word=word: doors.text(PHONE, word) for word in ("zanzibarkle", "quiddlefern", "oddlefinch", "1")]
    at_once(*said[:2], lambda: erased(doors, alum), *said[2:])
    mine = rows(database, messages, messages.c.alum_id == alum)
    assert {(row.body, row.phone) for row in mine} == {("", "")}
    assert {row.raw_text for row in rows(database, answers)} <= {""}
    assert {row.why for row in rows(database, flags, flags.c.alum_id == alum)} <= {""}
    assert all(row.dialogue is None for row in rows(database, checkins))
    strangers = rows(database, messages, messages.c.alum_id.is_(None), messages.c.direction == "in")
    assert all(row.phone in ("", PHONE) for row in strangers)
